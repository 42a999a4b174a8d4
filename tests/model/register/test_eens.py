"""What was found of a Stand is not looked for again, and is of that Stand and those things."""

from dataclasses import dataclass

from rao_cli.model.register.eens import eens_per_stand


@dataclass(frozen=True)
class Wereld:
    """Something that never changes."""

    naam: str


class Ding:
    """A thing that is equal to any other."""

    def __eq__(self, ander: object) -> bool:
        """Any other is equal."""
        return isinstance(ander, Ding)

    def __hash__(self) -> int:
        """The same for all."""
        return 0


GEVRAAGD: list[tuple[str, object]] = []


@eens_per_stand
def vind(wereld: Wereld, wat: object) -> str:
    """Find something, and note that somebody asked."""
    GEVRAAGD.append((wereld.naam, wat))
    return f"{wereld.naam} {len(GEVRAAGD)}"


def test_found_once() -> None:
    """A second question has the same answer; of another Stand or thing it is found anew."""
    GEVRAAGD.clear()
    een, ander, ding = Wereld("een"), Wereld("een"), Ding()
    assert vind(een, "x") == vind(een, "x") == "een 1"
    assert vind(een, "y") == "een 2"
    assert vind(ander, "x") == "een 3"
    assert vind(een, ding) == vind(een, ding) == "een 4"
    assert vind(een, Ding()) == "een 5"
    assert een == ander


def test_a_thing_that_is_gone() -> None:
    """A new thing never gets the answer of one that is gone, wherever it lies in memory."""
    GEVRAAGD.clear()
    wereld = Wereld("een")
    antwoorden = [vind(wereld, Ding()) for _ in range(50)]
    assert len(set(antwoorden)) == 50
