"""Terms as a calendar has them: whole days that keep nobody busy, for Outlook shows no tasks."""

from datetime import date, datetime
from typing import NamedTuple

from rao_cli.documents.agenda.afspraak import Kalenderspoor, kalender_id
from rao_cli.documents.formats.ics import Kalenderpunt
from rao_cli.documents.opmaak import datum
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand


class Kalendertermijn(NamedTuple):
    """Something that is there by a day; `sleutel` is what stays when its words change."""

    sleutel: tuple[str, ...]
    dag: date
    titel: str
    tekst: str = ""


def make_termijn(
    stand: Stand, termijn: Kalendertermijn, keren: int, gewijzigd: datetime
) -> Kalenderpunt:
    """Return a term as a whole day."""
    return Kalenderpunt(
        id=kalender_id(stand.heel.regio, "termijn", *termijn.sleutel),
        titel=termijn.titel,
        van=termijn.dag,
        tekst=termijn.tekst,
        keren=keren,
        gewijzigd=gewijzigd,
    )


def stukkentermijn(overleg: Overleg, spoor: Kalenderspoor, dag: date) -> Kalendertermijn:
    """Return the last day for papers of a meeting; it moves along with it."""
    titel = f"Stukken voor het RAO van {datum(overleg.datum)}"
    return Kalendertermijn(("stukken", spoor.begin.isoformat(), str(spoor.nummer)), dag, titel)
