"""What of a register belongs to one year, for an archive: each thing goes along once.

A meeting goes with its own year, and takes its acties and letters along. A list of an LKO goes with
the year of its date. What went to the Deelberaad goes with the year in which that was settled, so
that a question is never handed over without its answer (S16).
"""

from collections.abc import Iterator
from datetime import date

import msgspec

from rao_cli.model.fase import GESLOTEN
from rao_cli.model.kenmerk import dag_in
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.opschaling import slotantwoord, wacht_nog


class Archiefjaar(msgspec.Struct, frozen=True):
    """The things of one year, each with its path, in the order of their days."""

    jaar: int
    overleggen: tuple[tuple[str, Overleg], ...]
    brieven: tuple[tuple[str, Terugkoppeling], ...]
    acties: tuple[tuple[str, Actie], ...]
    lijsten: tuple[tuple[str, Signaallijst], ...]
    opschalingen: tuple[tuple[str, Signaallijst], ...]

    @property
    def is_leeg(self) -> bool:
        """Whether nothing of this year can be handed over."""
        return not (self.overleggen or self.lijsten or self.opschalingen)

    def brieven_over(self, dag: date) -> Iterator[tuple[str, Terugkoppeling]]:
        """Yield the letters about the meeting of a day."""
        return (paar for paar in self.brieven if paar[1].overleg == dag)

    def acties_van(self, dag: date) -> Iterator[tuple[str, Actie]]:
        """Yield what was agreed in the meeting of a day."""
        return (paar for paar in self.acties if dag_in(paar[1].kenmerk) == dag.isoformat())


def build_archiefjaar(stand: Stand, jaar: int) -> Archiefjaar:
    """Return what belongs to a year; a list in concept was never anybody's."""
    lijsten = sorted(
        (paar for paar in stand.signaallijsten.items() if paar[1].status != "concept"),
        key=lambda paar: (paar[1].datum, paar[0]),
    )
    naar = (paar for paar in lijsten if paar[1].richting == "rao-deelberaad")
    return Archiefjaar(
        jaar,
        overleggen=tuple(p for p in stand.overleggen_op_datum if p[1].datum.year == jaar),
        brieven=tuple(
            paar
            for paar in sorted(stand.terugkoppelingen.items())
            if paar[1].overleg.year == jaar and paar[1].is_verzonden
        ),
        acties=tuple(
            paar
            for paar in sorted(stand.acties.items())
            if dag_in(paar[1].kenmerk)[:4] == f"{jaar:04}"
        ),
        lijsten=tuple(p for p in lijsten if p[1].richting == "lko-rao" and p[1].datum.year == jaar),
        opschalingen=tuple(
            paar
            for paar in naar
            if (op := beslecht_op(stand, paar[1])) is not None and op.year == jaar
        ),
    )


def beslecht_op(stand: Stand, lijst: Signaallijst) -> date | None:
    """Return since when nothing is asked of a list to the Deelberaad any more; None: it waits."""
    if lijst.status == "ingetrokken":
        return lijst.intrekking.datum if lijst.intrekking else lijst.datum
    antwoord = slotantwoord(lijst)
    if lijst.status == "concept" or wacht_nog(stand, lijst) or (not lijst.zaken and not antwoord):
        return None
    dagen = [een.op for zaak in lijst.zaken if (een := einde(stand, zaak)) is not None]
    dagen += [antwoord.datum] if antwoord else []
    dagen += [een.datum for een in lijst.antwoorden.values()]
    return max(dagen, default=lijst.datum)


def lopende_zaken(stand: Stand, jaar: Archiefjaar) -> tuple[str, ...]:
    """Return the zaken on the lists of a year that are not closed: they go on in a later year."""
    zaken = dict.fromkeys(zaak for _, lijst in jaar.lijsten for zaak in lijst.zaken)
    return tuple(zaak for zaak in zaken if levensloop(stand, zaak).fase not in GESLOTEN)


def wachtende_opschalingen(stand: Stand, jaar: int) -> tuple[str, ...]:
    """Return what went to the Deelberaad until the end of a year, and waits for its answer."""
    return tuple(
        lijst.kenmerk
        for lijst in stand.signaallijsten.values()
        if lijst.richting == "rao-deelberaad"
        and lijst.status != "concept"
        and lijst.datum.year <= jaar
        and beslecht_op(stand, lijst) is None
    )
