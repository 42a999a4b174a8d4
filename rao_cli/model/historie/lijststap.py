"""The steps of a signaallijst that its zaken share: handed in, received, withdrawn, answered."""

from collections.abc import Iterator, Mapping
from datetime import date

from rao_cli.model.historie.gebeurtenis import Gebeurtenis
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst, Standpunt, Zaak
from rao_cli.model.zaak.onderdelen import heeft_standpunt


def naar_wie(lijst: Signaallijst) -> str:
    """Return to whom a list goes."""
    return "het Deelberaad Asiel" if lijst.richting == "rao-deelberaad" else "het RAO"


def lijststappen(lijst: Signaallijst, wat: str) -> Iterator[Gebeurtenis]:
    """Yield the steps of a list; `wat` goes before each: "Signaallijst SL-… ingediend"."""

    def stap(woord: str, op: date | None, daarna: str = "") -> Iterator[Gebeurtenis]:
        if op is not None:
            naam = f"{wat} {woord}".strip()
            naam = naam[:1].upper() + naam[1:]
            yield Gebeurtenis(
                sleutel=(woord, lijst.kenmerk), datum=op, tekst=f"{naam}{daarna}", naam=naam
            )

    yield from stap("ingediend", lijst.ingediend_op)
    yield from stap("ontvangen", lijst.ontvangen_op, f" door {naar_wie(lijst)}")
    if (weg := lijst.intrekking) is not None:
        yield from stap("ingetrokken", weg.datum, f": {weg.reden}")


def standpunten(lijst: Signaallijst, zaak: Zaak, over: str = "") -> Iterator[Gebeurtenis]:
    """Yield which organisation gave its standpunt about a zaak, and each time that it did."""
    yield from standpuntstappen(zaak.standpunten, lijst.ingediend_op or lijst.datum, over)


def standpuntstappen(
    gegeven: Mapping[str, Standpunt], uiterlijk: date, over: str = ""
) -> Iterator[Gebeurtenis]:
    """Yield which organisation gave its standpunt; one without a day is not later than that."""
    for organisatie, eigen in gegeven.items():
        if heeft_standpunt(eigen) or eigen.inzet:
            naam = f"Standpunt van {organisatie}{over}"
            yield Gebeurtenis(
                sleutel=("standpunt", organisatie, over),
                datum=eigen.datum,
                uiterlijk=uiterlijk,
                tekst=naam,
                naam=naam,
                inhoud={"standpunt": eigen.standpunt, "inzet": eigen.inzet},
                keer=eigen.datum.isoformat() if eigen.datum else "",
            )


def antwoordstappen(
    sleutel: tuple[str, ...], antwoord: Antwoord, tekst: str, verteld: str
) -> Iterator[Gebeurtenis]:
    """Yield an answer of the Deelberaad, and when the LKO heard it."""
    yield Gebeurtenis(
        sleutel=sleutel,
        datum=antwoord.datum,
        tekst=tekst,
        naam="Antwoord van het Deelberaad Asiel",
        inhoud={"besluit": antwoord.besluit},
    )
    if antwoord.teruggekoppeld_op is not None:
        yield Gebeurtenis(
            sleutel=("verteld", *sleutel),
            datum=antwoord.teruggekoppeld_op,
            tekst=verteld,
            naam=verteld,
        )
