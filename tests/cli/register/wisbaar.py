"""A step that has to go for good, and whether anything of it is left."""

from typing import Final

from tests.cli.secretaris import ZAAK, Secretaris
from tests.store.git.werkplaats import Werkplaats
from tests.store.git.wissen.sporen import is_heel, waar

WOORD: Final = "Testwoord"
STANDPUNT: Final = (
    *("standpunt", ZAAK, "COA", "--standpunt"),
    f"De opvang kan nog door, zegt {WOORD}.",
)
UITWEG: Final = "Haal de tekst uit de hele geschiedenis met: rao wis\n"


def nergens(s: Secretaris, woord: str = WOORD) -> bool:
    """Say whether no object, file, log or draft holds a word, and git is sound."""
    werk = Werkplaats(s.map, s.map)
    assert waar(werk, woord) == []
    return is_heel(werk)
