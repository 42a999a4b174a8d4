"""A register of which one zaak was settled and told in March 2026, some years later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.cli.secretaris import OVERLEG, ZAAK
from tests.cli.voorraad import uit_voorraad

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.cli.secretaris import Secretaris

ZAKEN: Final = "zaken;5 jaar;teruggekoppeld;vernietigen;Voorbeeldlijst, nummer 12"
OVERLEGGEN: Final = "overleggen;5 jaar;overleg-gehouden;vernietigen;Voorbeeldlijst, nummer 13"
#: Then the terms of both are over, and the table meets.
LATER: Final = "2031-04-01"
TAFEL: Final = "2031-04-10"
BESLUIT: Final = f"B-{TAFEL}-01"


@uit_voorraad
def verteld(vastgesteld: Secretaris) -> Secretaris:
    """Tell the LKO, and end what was agreed."""
    s = vastgesteld.op("2026-03-17")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    s.doet("actie", "gereed", f"A-{OVERLEG}-01")
    return s


@uit_voorraad
def met_termijnen(
    vastgesteld: Secretaris, rijen: Sequence[str] = (ZAKEN, OVERLEGGEN)
) -> Secretaris:
    """Return that register years later, with terms."""
    s = verteld(vastgesteld)
    erbij = [deel for rij in rijen for deel in ("--erbij", rij)]
    s.doet("register", "zet", "bewaren", *erbij)
    return s.op(LATER)


@uit_voorraad
def op_agenda(s: Secretaris) -> Secretaris:
    """Plan a meeting, with what may go on its agenda."""
    s.doet("nieuw", "overleg", "--datum", TAFEL)
    s.doet("agenda", "genereer", TAFEL)
    s.doet("vernietiging", "agendeer", TAFEL)
    return s


@uit_voorraad
def houd(s: Secretaris, uitkomst: str = "afgehandeld") -> Secretaris:
    """Hold that meeting, and write down what it decided."""
    s = s.op(TAFEL)
    s.doet("overleg", "houd", TAFEL, "--aanwezig", "DT&V, COA, IND, AVIM")
    wat = ("--besluit", "Dit mag weg.", "--motivering", "De termijn is voorbij.")
    terug = ("--hervatten-op", "2031-05-15") if uitkomst == "aanhouden" else ()
    punt = ("--overleg", TAFEL, "--punt", "bewaartermijn", "--uitkomst", uitkomst)
    s.doet("nieuw", "besluit", *punt, *wat, *terug)
    return s


@uit_voorraad
def stel_vast(s: Secretaris) -> Secretaris:
    """Fix what it decided."""
    s.doet("besluitenlijst", "stel-vast", TAFEL, "--ja")
    return s


__all__ = ["BESLUIT", "LATER", "OVERLEG", "TAFEL", "ZAAK"]
