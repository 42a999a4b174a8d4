"""Which mail addresses in a file are those of a postbus, and so no sign of a person.

Only under `adressen` of rao.yaml, where the whole value is that address; and in a document, where
rao wrote an address of rao.yaml itself. Anywhere else a mail address stays one of a person.
"""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.privacy import Persoonsgegeven
from rao_cli.model.register.postbus import is_postbus
from rao_cli.model.soorten.register import Register
from rao_cli.store.yaml.loading import Bestand

HINT: Final = (
    "Neem het adres van een postbus: voor de @ staat een functie, een plaats of een naam uit "
    "rao.yaml, zoals secretariaat, lko.assen of terugkeer-noord. Is het toch een postbus, zet er "
    "dan in rao.yaml achter waarom: # rao: accepteer PRI04 en de reden."
)
KLACHT: Final = "Dit mailadres kan van een persoon zijn: rao herkent er geen postbus in."


class Postbussen:
    """The addresses of one file: where one stands in its place, and whether it may."""

    def __init__(self, bestand: Bestand, register: Register | None) -> None:
        eigen = bestand.ding if isinstance(bestand.ding, Register) else None
        self._register = eigen or register
        self._tekst = bestand.tekst
        self._plekken = set(_onder_adressen(bestand)) if eigen and eigen.adressen else set()
        self._document = not is_registerbestand(bestand.pad)

    def mag(self, gegeven: Persoonsgegeven) -> bool:
        """Say whether what was found is the address of a postbus in its place."""
        register = self._register
        if gegeven.soort != "mailadres" or register is None:
            return False
        adres = self._tekst[gegeven.begin : gegeven.eind]
        in_document = self._document and adres in register.adressen.values()
        staat_goed = in_document or (gegeven.begin, gegeven.eind) in self._plekken
        return staat_goed and is_postbus(adres, register)

    def klacht(self, gegeven: Persoonsgegeven) -> str:
        """Say what is wrong with an address that stands in its place; empty anywhere else."""
        op_plek = (gegeven.begin, gegeven.eind) in self._plekken
        return KLACHT if gegeven.soort == "mailadres" and op_plek else ""


def _onder_adressen(bestand: Bestand) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each value under `adressen`, without its quotes."""
    wortel = bestand.boom.nodes if bestand.boom else None
    adressen = wortel.child("adressen") if wortel else None
    for _, node in adressen.leaves() if adressen else ():
        waarde = bestand.tekst[node.start : node.end]
        om = int(len(waarde) > 1 and waarde[0] in "'\"" and waarde[-1] == waarde[0])
        yield node.start + om, node.end - om
