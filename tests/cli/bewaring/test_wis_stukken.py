"""After a wiping no paper is behind: what was wiped may begin a sentence in it."""

from tests.cli.bewaring.speuren import wist
from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

NAAM = "Xanthippe Voorbeeldnaam-Zwirrel"


@uit_voorraad
def _besluit_met_naam(s: Secretaris) -> None:
    s.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld"),
        *("--besluit", f"{NAAM} mag blijven.", "--motivering", f"{NAAM} heeft een reisdocument."),
        *("--actie", "DT&V;2026-04-01;Haalt het reisdocument op"),
    )


def test_no_paper_is_behind(gehouden: Secretaris) -> None:
    """The list and the letter were right before it, and status asks for neither after it."""
    s = gehouden.op(OVERLEG)
    _besluit_met_naam(s)
    s.doet("besluitenlijst", "genereer")
    s.doet("terugkoppeling", "genereer")
    wist(s, "--tekst", NAAM)
    assert "**Besluit:** gewist mag" in s.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "loopt achter" not in s.doet("status")


def test_not_another_day_either(gehouden: Secretaris) -> None:
    """A letter that is not sent keeps its day, so the next morning it is not behind."""
    s = gehouden.op(OVERLEG)
    _besluit_met_naam(s)
    s.doet("terugkoppeling", "genereer")
    wist(s, "--tekst", NAAM)
    assert "loopt achter" not in s.op("2026-03-16").doet("status")


def test_what_is_really_behind_is_said(gehouden: Secretaris) -> None:
    """Another word than the wiped one makes the letter behind, as ever."""
    s = gehouden.op(OVERLEG)
    _besluit_met_naam(s)
    s.doet("terugkoppeling", "genereer")
    wist(s, "--tekst", NAAM)
    s.typt(f"overleggen/2026/{OVERLEG}.yaml", "gewist mag blijven", "gewist mag niet blijven")
    assert "loopt achter" in s.doet("status")


def test_erratum_that_begins_with_it(vastgesteld: Secretaris) -> None:
    """The history is believed: rao wrote that line in the fixed list, not a person."""
    s = vastgesteld.op("2026-03-16")
    s.doet("erratum", OVERLEG, "--tekst", f"{NAAM} hoort het op 2 juni.", "--ja")
    wist(s, "--tekst", NAAM)
    assert "rao vond niets dat niet klopt." in s.doet("controleer-historie")
    assert "loopt achter" not in s.doet("status")
