"""Who may read which text of the region of `kanaries.py`: said once more, apart from the model.

A line is a place, with `*` for anything. One with `!` takes away of what stands before it.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

IEDEREEN: Final = """
rao.yaml.regio.* rao.yaml.organisaties.* rao.yaml.lkos.* rao.yaml.gemeenten.*.naam
rao.yaml.huisstijl.voettekst rao.yaml.leden.*.functie
onderwerpen/2026/thema-taal.yaml.titel onderwerpen/2026/thema-taal.yaml.omschrijving
overleggen/2026/2026-03-12.yaml.agendapunten.[078].onderwerp
overleggen/2026/2026-04-09.yaml.agendapunten.[01].onderwerp
overleggen/2026/2026-04-09.yaml.agendapunten.1[5-9].onderwerp
overleggen/2026/2026-04-09.yaml.agendapunten.2[01].onderwerp
"""
#: An LKO, and the Deelberaad: when and where, and who came in whose place.
_BUITEN: Final = """
overleggen/*.yaml.locatie overleggen/*.yaml.afwezig.*.vervanging
onderwerpen/2026/kader-*.yaml.* !onderwerpen/2026/kader-*.yaml.vraag
!onderwerpen/2026/kader-*.yaml.uitvoering_lko.*
"""
_DUINDORP: Final = """
signaallijsten/2026/SL-duindorp-*
signaallijsten/2026/SL-zeewijk-2026-02-01.yaml.zaken.Z-TBDNF0.*
overleggen/2026/2026-02-12.yaml.agendapunten.[01].* overleggen/2026/2026-02-12.yaml.besluiten.*
overleggen/2026/2026-03-12.yaml.agendapunten.[15].*
overleggen/2026/2026-03-12.yaml.besluiten.B-2026-03-12-0[156].*
overleggen/2026/2026-04-09.yaml.agendapunten.[269].*
overleggen/2026/2026-04-09.yaml.agendapunten.1[02].* overleggen/2026/2026-04-09.yaml.gasten.0.*
acties/2026/A-2026-02-12-01.yaml.* acties/2026/A-2026-03-12-0[123458].yaml.*
onderwerpen/2026/kader-opvang.yaml.uitvoering_lko.duindorp
onderwerpen/2026/knelpunt-*.yaml.* onderwerpen/2026/trend-reisdocument.yaml.*
onderwerpen/2026/voortgang-duindorp.yaml.*
!onderwerpen/*.vraag !onderwerpen/*.standpunten.* !onderwerpen/*.antwoorden.lko:veenstad.*
terugkoppelingen/2026/TK-duindorp-* !overleggen/*.vernietigen.*
"""
_NIDOS: Final = """
overleggen/2026/2026-02-12.yaml.agendapunten.0.* overleggen/2026/2026-02-12.yaml.besluiten.*
overleggen/2026/2026-03-12.yaml.locatie overleggen/2026/2026-04-09.yaml.locatie
overleggen/2026/2026-03-12.yaml.afwezig.*.vervanging
overleggen/2026/2026-03-12.yaml.agendapunten.1.* overleggen/2026/2026-03-12.yaml.gasten.0.*
overleggen/2026/2026-03-12.yaml.besluiten.B-2026-03-12-0[16].*
overleggen/2026/2026-04-09.yaml.agendapunten.3.*
signaallijsten/2026/SL-duindorp-2026-02-02.yaml.zaken.Z-4H2KDA.*
signaallijsten/2026/SL-zeewijk-2026-03-30.yaml.zaken.Z-F8S4AN.*
!signaallijsten/*.risicos.* !signaallijsten/*.advies.* !signaallijsten/*.contacten.*
acties/2026/A-2026-02-12-01.yaml.* acties/2026/A-2026-03-12-0[124].yaml.*
onderwerpen/2026/knelpunt-bedden.yaml.* !onderwerpen/*.vraag !onderwerpen/*.antwoorden.*
!onderwerpen/*.standpunten.COA.* !overleggen/*.vernietigen.*
"""
_DEELBERAAD: Final = """
signaallijsten/2026/SL-noorderland-*
signaallijsten/2026/SL-veenstad-2026-03-02.yaml.zaken.Z-D6N2PH.*
!signaallijsten/2026/SL-veenstad-*.risicos.* !signaallijsten/2026/SL-veenstad-*.advies.*
overleggen/2026/2026-03-12.yaml.agendapunten.4.*
overleggen/2026/2026-03-12.yaml.besluiten.B-2026-03-12-04.*
overleggen/2026/2026-04-09.yaml.agendapunten.7.*
overleggen/2026/2026-04-09.yaml.agendapunten.1[02].*
onderwerpen/2026/knelpunt-bedden.yaml.* onderwerpen/2026/trend-reisdocument.yaml.*
!overleggen/*.agendapunten.12.vernietigen.*
"""
_COA: Final = """
* !rao.yaml.leden.*.naam !rao.yaml.bekende_woorden.*
!signaallijsten/*.contacten.* !overleggen/*.voorgesteld.*
"""
MAG: Final[Mapping[str, str]] = {
    "openbaar": IEDEREEN,
    "lko:duindorp": IEDEREEN + _BUITEN + _DUINDORP,
    "deelberaad": IEDEREEN + _BUITEN + _DEELBERAAD,
    "Nidos": IEDEREEN + _NIDOS,
    "COA": _COA,
}


def mag(lezer: str, plekken: Iterable[str]) -> set[str]:
    """Return the places that a reader may read."""
    over = set[str]()
    for regel in MAG[lezer].split():
        erbij = {plek for plek in plekken if fnmatchcase(plek, regel.removeprefix("!"))}
        over = over - erbij if regel.startswith("!") else over | erbij
    return over
