"""A signaallijst: drawn up, handed in, received, withdrawn, answered (S11, S16)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.historie.gebeurtenis import Gebeurtenis, inhoud_van
from rao_cli.model.historie.lijststap import antwoordstappen, lijststappen, standpunten
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming


def lijstgebeurtenissen(stand: Stand, lijst: Signaallijst) -> Iterator[Gebeurtenis]:
    """Yield what happened to a list itself, and what was changed in its zaken."""
    eigen = ("ingediend_op", "ontvangen_op", "intrekking", "antwoord", "antwoorden", "zaken")
    yield Gebeurtenis(
        sleutel=("lijst", lijst.kenmerk),
        datum=lijst.datum,
        tekst="Opgesteld",
        naam="Lijst",
        inhoud=inhoud_van(lijst, zonder=eigen),
    )
    for kenmerk, zaak in lijst.zaken.items():
        yield Gebeurtenis(
            sleutel=("zaak", lijst.kenmerk, kenmerk),
            datum=zaak.ontstaan.op if zaak.ontstaan else None,
            uiterlijk=lijst.ingediend_op or lijst.datum,
            tekst=f"Zaak {kenmerk} op de lijst",
            naam=f"Zaak {kenmerk}",
            inhoud=inhoud_van(zaak, zonder=("standpunten",)),
        )
        yield from standpunten(lijst, zaak, f" over {kenmerk}")
    yield from lijststappen(lijst, "")
    yield from _besproken(stand, lijst)
    over_alles = {"": lijst.antwoord} if lijst.antwoord else {}
    for kenmerk, antwoord in (over_alles | lijst.antwoorden).items():
        over = f" over {kenmerk}" if kenmerk else ""
        tekst = f"Antwoord van het Deelberaad Asiel{over}"
        verteld = f"Antwoord{over} verteld aan het LKO"
        yield from antwoordstappen(("antwoord", kenmerk), antwoord, tekst, verteld)


def _besproken(stand: Stand, lijst: Signaallijst) -> Iterator[Gebeurtenis]:
    """Yield each meeting that has zaken of the list on its agenda."""
    besproken: dict[date, list[str]] = {}
    for zaak in lijst.zaken:
        for punt in stand.punten_op_id.get(zaak, ()):
            if punt.punt.verwijzing == lijst.kenmerk:
                besproken.setdefault(punt.overleg.datum, []).append(zaak)
    for op, zaken in besproken.items():
        tekst = f"Op de agenda van het overleg: {opsomming(zaken)}"
        sleutel = ("agenda", lijst.kenmerk, op.isoformat())
        yield Gebeurtenis(sleutel=sleutel, datum=op, tekst=tekst, naam="Plek op de agenda")
