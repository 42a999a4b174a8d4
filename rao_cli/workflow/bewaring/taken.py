"""What the secretary does about terms that are over: once a year is soon enough."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.bewaring.lijst import tel
from rao_cli.model.bewaring.overzicht import make_overzicht
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.stand import Stand
from rao_cli.workflow.taak import Taak


def bewaartaken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield that the table decides about what may go, before the year is over in which it may."""
    if not stand.register.bewaren:
        return
    weg = make_overzicht(stand, stand.vandaag).te_vernietigen
    if weg:
        jaar = min(dag_erna(een.tot).year for een in weg)
        wat = f"De bewaartermijn is voorbij van {tel(een.kenmerk for een in weg)}"
        yield Taak(f"{wat}: zet dat op een agenda", wie, date(jaar, 12, 31), "rao bewaartermijn")
