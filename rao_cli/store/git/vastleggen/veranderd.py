"""What an act wanted, and that others changed the register since it was read."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import GETROKKEN_SLEUTEL
from rao_cli.model.taal import enkele


class IntussenVeranderd(RaoError):
    """Others committed since this act read the register; `map_` holds the lock of that register."""

    code = "intussen-veranderd"

    def __init__(self, map_: Path | None, stappen: Sequence[str], wens: str) -> None:
        """`stappen` are the subjects of what was committed, `wens` the change that was meant."""
        wat = enkele([f"'{stap}'" for stap in stappen]) or "de geschiedenis is veranderd"
        super().__init__(
            f"Intussen is er iets anders vastgelegd: {wat}. "
            "Daarom heeft rao uw opdracht niet uitgevoerd.",
            hint="Kijk of u hetzelfde nog wilt, en voer de opdracht dan opnieuw uit.",
        )
        self.map_ = map_
        self.wens = wens
        #: Each field that this act sets, with what was there when it read the register.
        self.velden: Mapping[tuple[str, ...], object] = {}


def beschrijf(oud: Mapping[str, bytes | None], nieuw: Mapping[str, bytes | None]) -> str:
    """Return a change as text, the same each time for the same act: what is drawn is left out."""
    from rao_cli.store.git.vastleggen.uitkomst import make_verschil  # every command loads this

    tekst = "".join(make_verschil(pad, oud.get(pad), nieuw[pad]) for pad in sorted(nieuw))
    getrokken = _sleutels(nieuw) - _sleutels(oud)
    return re.sub("|".join(map(re.escape, sorted(getrokken))) or "(?!)", "*", tekst)


def _sleutels(bestanden: Mapping[str, bytes | None]) -> set[str]:
    """Return what has a kenmerk of its own that is drawn; a kenmerk in a text is not looked at."""
    teksten = (data.decode("utf-8", "replace") for data in bestanden.values() if data is not None)
    return {kenmerk for tekst in teksten for kenmerk in GETROKKEN_SLEUTEL.findall(tekst)}
