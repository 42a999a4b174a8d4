"""PRI: every rule about persons, by the kind of sign that it is about."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.privacy import Gegevenssoort
from rao_cli.rules.privacy.waarschuwen import WAARSCHUWEN
from rao_cli.rules.privacy.weigeren import WEIGEREN
from rao_cli.rules.regel import Regel

PER_SOORT: Final[Mapping[Gegevenssoort, Regel[str]]] = {**WEIGEREN, **WAARSCHUWEN}
#: Of these kinds rao is never sure: nothing in what was found can be checked.
LIJKT: Final[frozenset[Gegevenssoort]] = frozenset(
    ("v-nummer", "geboortedatum", "naam", *WAARSCHUWEN)
)
REGELS: Final[tuple[Regel[str], ...]] = tuple(PER_SOORT.values())
