"""What the secretary does about terms that are over, in a register that has them."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.bewaring.lijst import tel
from rao_cli.documents.document import OVERBRENGING
from rao_cli.model.bewaring.overzicht import Bewaaroverzicht, make_overzicht
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.stand import Stand
from rao_cli.workflow.dagen import actiedag
from rao_cli.workflow.taak import Kast, Taak


def termijntaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield what may go and stands on no agenda yet, what a table let go, and what moves on."""
    overzicht = make_overzicht(stand, stand.vandaag)
    yield from _te_agenderen(overzicht, wie)
    yield from _te_wissen(stand, overzicht, wie)
    yield from _over_te_dragen(overzicht, wie, kast)


def _te_agenderen(overzicht: Bewaaroverzicht, wie: str) -> Iterator[Taak]:
    """Yield that the table decides about what may go, before the year is over in which it may."""
    weg = overzicht.te_vernietigen
    if weg:
        jaar = min(dag_erna(een.tot).year for een in weg)
        wat = f"De bewaartermijn is voorbij van {tel(een.kenmerk for een in weg)}"
        yield Taak(f"{wat}: zet dat op een agenda", wie, date(jaar, 12, 31), "rao bewaartermijn")


def _te_wissen(stand: Stand, overzicht: Bewaaroverzicht, wie: str) -> Iterator[Taak]:
    """Yield per besluit what it lets be destroyed and is still there."""
    for besluit, dingen in overzicht.besloten.items():
        wat = f"Vernietigen wat {besluit} zegt: {tel(een.kenmerk for een in dingen)}"
        voor = actiedag(stand.register, stand.besluit_op_kenmerk[besluit].overleg.datum)
        yield Taak(wat, wie, voor, wisopdracht(besluit))


def _over_te_dragen(overzicht: Bewaaroverzicht, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield per year what an archive is to keep and has no declaration of a hand-over."""
    weg = [een for een in overzicht.mag_weg if een.wijze == "overdragen"]
    for jaar in sorted({een.sinds.year for een in weg}):
        if not kast.heeft(OVERBRENGING.op(jaar)):
            dingen = [een for een in weg if een.sinds.year == jaar]
            wat = f"Overdragen aan een archief, uit {jaar}: {tel(een.kenmerk for een in dingen)}"
            voor = date(min(dag_erna(een.tot).year for een in dingen), 12, 31)
            yield Taak(wat, wie, voor, opdrachtregel("overdracht", "MAP", "--jaar", str(jaar)))


def wisopdracht(besluit: str) -> str:
    """Return the command that destroys what a besluit names; who decided it, is to be typed."""
    door = ("--door", "FUNCTIE", "--door", "FUNCTIE")
    return opdrachtregel("wis", "--grond", "termijn", "--besluit", besluit, *door)
