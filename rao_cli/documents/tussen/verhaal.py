"""The whole story of a difference: every teller, and then what none of them told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, get_args

from rao_cli.documents.tussen.acties import van_acties
from rao_cli.documents.tussen.afspraken import van_afspraken
from rao_cli.documents.tussen.agenda import van_agendas, van_gezegd
from rao_cli.documents.tussen.besluiten import van_besluiten, van_errata
from rao_cli.documents.tussen.brieven import van_brieven
from rao_cli.documents.tussen.lijsten import van_lijsten
from rao_cli.documents.tussen.onderwerpen import van_onderwerpen
from rao_cli.documents.tussen.overleggen import van_planning, van_vaststelling, van_verloop
from rao_cli.documents.tussen.rest import van_rest
from rao_cli.documents.tussen.verteld import Kopje, Verhaaldeel, Wijzigzin, dekt
from rao_cli.documents.tussen.zaken import van_zaken
from rao_cli.model.tussen.overgang import Overgang

#: In the order in which things happen to one zaak, onderwerp or meeting.
TELLERS: Final[Sequence[Callable[[Overgang], Iterator[Wijzigzin]]]] = (
    van_lijsten,
    van_zaken,
    van_onderwerpen,
    van_planning,
    van_agendas,
    van_verloop,
    van_gezegd,
    van_besluiten,
    van_acties,
    van_vaststelling,
    van_errata,
    van_brieven,
    van_afspraken,
)
#: What each chapter is called.
HOOFDSTUKKEN: Final[dict[Verhaaldeel, str]] = {
    "overleg": "Overleggen",
    "signaallijst": "Signaallijsten",
    "zaak": "Zaken",
    "onderwerp": "Onderwerpen",
    "terugkoppeling": "Terugkoppeling aan de LKO's",
    "register": "Afspraken van de regio",
    "stuk": "Stukken en bestanden",
}
assert tuple(HOOFDSTUKKEN) == get_args(Verhaaldeel)  # noqa: S101 - one order


def vertel(o: Overgang) -> list[Wijzigzin]:
    """Return everything that changed in the things of a register."""
    verteld = [een for teller in TELLERS for een in teller(o)]
    return [*verteld, *van_rest(o, dekt(verteld))]


def per_groep(verteld: Iterable[Wijzigzin]) -> dict[Kopje, list[Wijzigzin]]:
    """Return the sentences by heading, in the order of the story."""
    groepen: dict[Kopje, list[Wijzigzin]] = {}
    for een in verteld:
        groepen.setdefault(een.groep, []).append(een)
    orde = [*HOOFDSTUKKEN]

    def plaats(groep: Kopje) -> tuple[int, str]:
        return orde.index(groep.hoofdstuk), groep.naam if groep.hoofdstuk == "overleg" else ""

    return {groep: groepen[groep] for groep in sorted(groepen, key=plaats)}
