"""What is no name of a person in one register."""

from typing import Final, NamedTuple


class Bekend(NamedTuple):
    """Words of a register that are no name of a person, in small letters."""

    woorden: frozenset[str] = frozenset()


GEEN_BEKEND: Final = Bekend()
