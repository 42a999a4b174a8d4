"""What `rao valideer` says of data of persons beside the files of the register.

In documents, templates and whatever else lies in its folders, and in names of files. Such a file
was never judged before: only what a check digit proves is a fout, so that an old register stays
valid. A gate refuses all of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

import msgspec

from rao_cli.model.melding import Melding, Weging
from rao_cli.model.plaats import is_document
from rao_cli.model.privacy import ALLE, STOPT
from rao_cli.model.soorten.register import Register
from rao_cli.model.tekens import stip
from rao_cli.model.tonen.bezig import geteld
from rao_cli.store.inhoud.inzage import Inzage
from rao_cli.workflow.privacy.bestandsinhoud import kijk_in, los_bestand
from rao_cli.workflow.privacy.meldingen import Uitgelezen, privacymeldingen
from rao_cli.workflow.privacy.poort import Weigergrond, weigergronden
from rao_cli.workflow.privacy.uitgang import verberg
from rao_cli.workflow.privacy.weigering import STREEPJES, in_bestandsnaam

#: Some share a process that reads them; all at once would be in memory together.
_SAMEN: Final = 10
#: What can be done about what stands in git, and what cannot.
IN_GIT: Final = (
    "Dit staat in de geschiedenis. Haal het daar voorgoed uit met: rao wis\n"
    "Deel het register tot dan niet verder, en meld het aan de functionaris gegevensbescherming "
    "van uw organisatie."
)
_ZEKER: Final = frozenset({"PRI01", "PRI03"})
_HAAL_WEG: Final = "Haal het weg, en leg dat vast met: rao bewaar"
_HERNOEM: Final = "Geef het bestand een andere naam, en leg dat vast met: rao bewaar"
#: No name goes on in the next.
_TUSSEN: Final = "\n\n"
#: So many names are looked at together.
_NAMEN: Final = 1000


class LosseTeksten(msgspec.Struct):
    """The findings of these texts, with what they point at; `dicht` are files nobody looked into.

    `tekstregels` are the lines of plain texts with findings, with dots for what was found.
    """

    gewijzigd: Mapping[str, Weging]
    register: Register | None
    gevonden: dict[Melding, str] = msgspec.field(default_factory=dict)
    tekstregels: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    dicht: list[str] = msgspec.field(default_factory=list)

    def bekijk(self, paden: Iterable[str], lees: Callable[[str], bytes]) -> None:
        """Judge files, read a few at a time."""
        nog = iter(geteld("rao zoekt persoonsgegevens: {} stukken", paden))
        while portie := {pad: lees(pad) for pad in islice(nog, _SAMEN)}:
            gezien = kijk_in(portie)
            for pad, data in portie.items():
                self._bekijk(pad, data, gezien.get(pad))

    def _bekijk(self, pad: str, data: bytes, inzage: Inzage | None) -> None:
        if inzage is not None and inzage.dicht:
            self.dicht.append(pad)
        bestand = los_bestand(pad, data, inzage)
        hier = list[Melding]()
        # What rao makes itself says again what stands in the files, and was told there.
        gevraagd = STOPT if is_document(pad) else ALLE
        for melding, vondst in privacymeldingen(bestand, self.gewijzigd, self.register, gevraagd):
            eigen = msgspec.structs.replace(licht(melding), hint=_HAAL_WEG)
            self.gevonden[eigen] = vondst.kern
            hier.append(eigen)
        if hier and not isinstance(bestand, Uitgelezen):
            self.tekstregels[pad] = verberg(bestand.tekstregels, hier)

    def bekijk_namen(self, paden: Iterable[str]) -> None:
        """Judge the names of files."""
        for pad, grond in in_namen(list(paden)):
            zin = f"In de naam van dit bestand: {grond.zin}"
            naam = zonder_gegevens(pad)
            melding = Melding(code=grond.code, ernst="fout", bestand=naam, tekst=zin, hint=_HERNOEM)
            self.gevonden[licht(melding)] = pad[grond.begin : grond.eind]


def in_namen(paden: list[str]) -> Iterator[tuple[str, Weigergrond]]:
    """Yield the paths in which there is a sign of a person; nearly always none, and soon known."""
    for begin in range(0, len(paden), _NAMEN):
        portie = paden[begin : begin + _NAMEN]
        samen = _TUSSEN.join(portie)
        if any(True for vorm in (samen, samen.translate(STREEPJES)) for _ in weigergronden(vorm)):
            yield from ((pad, grond) for pad in portie for grond in in_bestandsnaam(pad))


def zonder_gegevens(pad: str) -> str:
    """Return a path to show: with dots for what is found in it."""
    return stip(pad, sorted((grond.begin, grond.eind) for grond in in_bestandsnaam(pad)))


def licht(melding: Melding) -> Melding:
    """Return a finding as no more than a waarschuwing, unless a check digit proves it."""
    if melding.ernst != "fout" or melding.code in _ZEKER:
        return melding
    return msgspec.structs.replace(melding, ernst="waarschuwing")
