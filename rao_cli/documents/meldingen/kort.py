"""`bestand:regel:kolom: CODE ernst tekst`, one line per finding, as editors and grep read it."""

from rao_cli.documents.meldingen.plek import bestand_van, op_plek
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Melding
from rao_cli.model.tekens import als_naam, zonder_bevel


def make(verslag: Verslag) -> str:
    """Return one line per finding; without findings nothing."""
    return "".join(_regel(melding) for melding in op_plek(verslag.meldingen))


def _regel(melding: Melding) -> str:
    # A reader of this format wants a place in every line; without one it is the top of the file.
    plek = f"{als_naam(bestand_van(melding))}:{melding.regelnummer or 1}:{melding.kolom or 1}"
    tekst = in_een_regel(melding.tekst)
    return zonder_bevel(f"{plek}: {melding.code} {melding.ernst} {tekst}") + "\n"
