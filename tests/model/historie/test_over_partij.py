"""What of a file is about one organisation or LKO, and what is not."""

from datetime import date

from rao_cli.model.historie.over_partij import delen_over, is_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst, Standpunt, Zaak

OVERLEG = Overleg(
    soort="overleg", datum=date(2026, 3, 12), status="gehouden", aanwezig=["COA", "IND"]
)
ACTIE = Actie("actie", "A-2026-03-12-01", "Zoekt het uit", "open", organisatie="IND")


def test_being_in_a_list() -> None:
    """That somebody was there is about him; who else came is not."""
    coa = frozenset({"COA"})
    alleen = Overleg(soort="overleg", datum=OVERLEG.datum, status="gehouden", aanwezig=["COA"])
    assert delen_over(OVERLEG, coa) == delen_over(alleen, coa)
    assert delen_over(OVERLEG, frozenset({"AVIM"})) == frozenset()


def test_what_is_its_own() -> None:
    """An actie is of who does it, to the last word."""
    ind = frozenset({"IND"})
    anders = Actie("actie", "A-2026-03-12-01", "Zoekt alles uit", "open", organisatie="IND")
    assert is_van(ACTIE, ind)
    assert delen_over(ACTIE, ind) != delen_over(anders, ind)
    assert delen_over(ACTIE, frozenset({"COA"})) == frozenset()


def test_a_place_that_is_still_empty() -> None:
    """A new zaak has room for the view of each organisation; only who gave one is spoken of."""
    zaak = Zaak(
        onderwerp="Reis",
        aanbrenger="DT&V",
        groep="volwassene",
        standpunten={"COA": Standpunt(standpunt="Kan blijven."), "IND": Standpunt()},
    )
    lijst = Signaallijst(
        soort="signaallijst",
        kenmerk="SL-assen-2026-03-26",
        richting="lko-rao",
        afzender="assen",
        datum=date(2026, 3, 26),
        status="concept",
        zaken={"Z-7K3F9E": zaak},
    )
    assert delen_over(lijst, frozenset({"IND"})) == frozenset()
    assert delen_over(lijst, frozenset({"COA"})) != frozenset()
