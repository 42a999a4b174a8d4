"""How many gemeenten work along, beside the period before (S7)."""

from tests.cli.secretaris import OVERLEG, Secretaris


def test_nothing_without_gemeenten(gehouden: Secretaris) -> None:
    """A register without gemeenten has no table about them."""
    assert "Gemeenten" not in gehouden.doet("cijfers")


def test_counted_by_what_was_said_last(gehouden: Secretaris) -> None:
    """Each gemeente counts once, and who was not spoken of is counted apart."""
    gehouden.doet("nieuw", "gemeente", "emmen", "gemeente Emmen")
    gehouden.doet("nieuw", "gemeente", "assen", "gemeente Assen")
    gehouden.doet("overleg", "gemeente", OVERLEG, "emmen", "--werkt-mee", "ja")
    regels = [r.split() for r in gehouden.doet("cijfers").splitlines()]
    assert ["ja", "0", "1"] in regels
    assert ["niet", "besproken", "2", "1"] in regels


def test_not_outside(gehouden: Secretaris) -> None:
    """How a gemeente works along does not leave the region."""
    gehouden.doet("nieuw", "gemeente", "emmen", "gemeente Emmen")
    assert "Gemeenten" not in gehouden.op("2027-02-01").doet("cijfers", "--extern")
