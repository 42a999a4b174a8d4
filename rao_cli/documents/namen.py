"""Who is who, by function: a document names organisations, LKO's and functions, never a member."""

from collections.abc import Iterable
from datetime import date

from rao_cli.documents.document import Document
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.lezers.lezer import VAN_EEN_ANDER, VAN_EEN_LKO, VREEMD
from rao_cli.model.register.ledennamen import verberg_namen
from rao_cli.model.register.namen import voorgangers
from rao_cli.model.soorten.overleg import Rolhouder
from rao_cli.model.soorten.register import Register, Rolperiode, houder_op, partij

#: What comes of the model; everything else stands below.
__all__ = ["VAN_EEN_LKO", "VREEMD", "partij", "verberg_namen"]


def organisaties(register: Register, sleutels: Iterable[str]) -> tuple[str, ...]:
    """Return keys of organisations in the order of the register, each once, unknown ones last."""
    gevraagd = dict.fromkeys(sleutels)
    bekend = [sleutel for sleutel in register.organisaties if sleutel in gevraagd]
    return (*bekend, *(sleutel for sleutel in gevraagd if sleutel not in register.organisaties))


def functies(register: Register, organisatie: str, op: date) -> str:
    """Return by which function an organisation takes part on a day, such as "regiomanager"."""
    wie = {*voorgangers(register.organisaties, organisatie)}
    geldig = (
        lid.functie
        for lid in register.leden
        if lid.organisatie in wie and (lid.van or date.min) <= op <= (lid.tot or date.max)
    )
    return opsomming(dict.fromkeys(geldig))


def met_functie(register: Register, organisatie: str, op: date) -> str:
    """Return "COA (regiomanager)"; no organisation gives an empty text."""
    functie = functies(register, organisatie, op)
    return f"{organisatie} ({functie})" if functie else organisatie


def rolhouder(eigen: Rolhouder | None, perioden: list[Rolperiode], op: date) -> str:
    """Return which organisation has a role: named in the meeting, or else by date in rao.yaml."""
    return eigen.organisatie if eigen else houder_op(perioden, op) or ""


def zeg_verborgen(document: Document, voor: str) -> list[str]:
    """Return a sentence when a document left a kenmerk out that is not of this reader."""
    if not document.verborgen:
        return []
    wat = f"een tekst noemt {opsomming(document.verborgen)}, en dat is niet van {voor}."
    staat = (een for een in (VREEMD, VAN_EEN_LKO, VAN_EEN_ANDER) if een in document.tekst)
    return [f"Let op: {wat} In {document.naam} staat daarvoor: {opsomming(staat)}."]
