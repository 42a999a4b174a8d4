"""Which hand edits `rao bewaar` keeps: what was named or all of them, and what is left out."""

import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import BEWAARD, is_eigen, soort_van
from rao_cli.model.register.hulpbestand import is_conflictkopie, is_hulpbestand
from rao_cli.model.taal import enkele
from rao_cli.store import schijf
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.lezing import zeg_genegeerd

#: More is hardly ever a text of the consultation, and stays in the history for good.
MAX_BEWAARD: Final = 5 * 1024 * 1024
_MB: Final = 1024 * 1024


class Bewaarkeuze(msgspec.Struct, frozen=True):
    """Which hand edits are kept, and which are not: files of a program, copies, big files."""

    paden: Sequence[str]
    hulp: Sequence[str] = ()
    conflict: Sequence[str] = ()
    groot: Mapping[str, int] = msgspec.field(default_factory=dict)
    #: In these nobody could look, and nobody said that they may be kept.
    onbekeken: Sequence[str] = ()
    #: What git leaves out, in sentences.
    genegeerd: Sequence[str] = ()

    @property
    def zinnen(self) -> list[str]:
        """Say what is left out, and how it comes along after all."""
        zinnen = []
        if self.hulp:
            van = "van een editor of het systeem; die bewaart rao niet"
            zinnen.append(f"Niet meegenomen: {enkele(self.hulp)} ({van}).")
        zinnen += map(_zeg_conflictkopie, self.conflict)
        for pad, grootte in self.groot.items():
            zinnen.append(
                f"Niet meegenomen: {pad} is {grootte // _MB} MB, en blijft voor altijd in de "
                f"geschiedenis. Moet het er toch in? {opdrachtregel('bewaar', pad)}"
            )
        return [*zinnen, *self.genegeerd]


def _zeg_conflictkopie(pad: str) -> str:
    toch = f" Of bewaar haar zoals zij is: {opdrachtregel('bewaar', pad)}"
    return (
        f"Niet meegenomen: {pad} lijkt een kopie die ontstond doordat twee mensen of computers "
        "tegelijk in één bestand werkten. Er kan werk in staan dat nergens anders staat. Neem over "
        "wat u wilt houden, en haal de kopie daarna zelf weg."
        # Beside the file that it is a copy of it would be a second one of the same kenmerk.
        f"{'' if soort_van(pad) else toch}"
    )


def kies(h: Handeling, basis: Path, paden: Sequence[str]) -> Bewaarkeuze:
    """Choose the hand edits below `paden`, seen from `basis`; none: all of them."""
    delen = [_in_register(h, basis, pad) for pad in paden] or [""]

    def onder(pad: str) -> bool:
        return any(deel in {"", ".", pad} or pad.startswith(f"{deel}/") for deel in delen)

    gekozen = sorted(filter(onder, h.lading.handwerk))
    los = [pad for pad in gekozen if pad not in delen]
    conflict = [pad for pad in los if h.bytes(pad) is None and is_conflictkopie(pad)]
    groot = {pad: maat for pad in los if pad not in conflict and (maat := _te_groot(h, pad))}
    schijf.inhoud(h.map.root, "")  # where nobody may look, nobody knows what is there
    alles = (pad for boven in BEWAARD for pad in schijf.bestanden(h.map.root, boven))
    hulp = [pad for pad in alles if is_hulpbestand(pad) and onder(pad) and h.bytes(pad) is None]
    mee = [pad for pad in gekozen if pad not in groot and pad not in conflict]
    genegeerd = [*zeg_genegeerd(h.map, onder)]
    return Bewaarkeuze(mee, hulp, conflict, groot, genegeerd=genegeerd)


def _te_groot(h: Handeling, pad: str) -> int:
    """Return the size of a file that is not kept unless it is named; 0 for another."""
    try:
        maat = (h.map.root / pad).lstat().st_size
    except OSError:  # removed, or told when it is read
        return 0
    return maat if maat > MAX_BEWAARD else 0


def _in_register(h: Handeling, basis: Path, pad: str) -> str:
    """Return a typed path as seen from the register; GebruiksFout when nothing there is kept.

    rao itself names every file from the register, so that counts as well.
    """
    gevonden = [deel for begin in (basis, h.map.root) if (deel := _onder_register(h, begin, pad))]
    if not gevonden:
        raise GebruiksFout(
            f"'{pad}' ligt niet in dit register.", hint=f"Het register is {h.map.root}."
        )
    deel = next((d for d in gevonden if _is_er(h, d)), gevonden[0])
    if deel != "." and not is_eigen(deel):
        raise GebruiksFout(
            f"'{pad}' is geen bestand van het register; rao bewaart het niet.",
            hint="Leg het zelf vast met git.",
        )
    if not _is_er(h, deel):
        raise GebruiksFout(f"'{pad}' bestaat niet.", hint="Kijk of u de naam goed schreef.")
    if (hint := _waarom_nooit(h, deel)) is not None:
        raise GebruiksFout(hint[0], hint=hint[1])
    return deel


def _onder_register(h: Handeling, begin: Path, pad: str) -> str:
    """Return a path as seen from the register; empty when it lies elsewhere."""
    doel = Path(os.path.normpath(begin.absolute() / pad))
    return doel.relative_to(h.map.root).as_posix() if doel.is_relative_to(h.map.root) else ""


def _is_er(h: Handeling, deel: str) -> bool:
    """Say whether there is something at a place, or was before a person removed it."""
    weg = any(f"{pad}/".startswith(f"{deel}/") for pad in h.lading.handwerk)
    return weg or os.path.lexists(h.map.root / deel)


def _waarom_nooit(h: Handeling, deel: str) -> tuple[str, str] | None:
    """Say why nothing at a place is ever kept, and what to do; None when it may be."""
    delen = PurePosixPath(deel)
    for map_ in (delen, *list(delen.parents)[:-1]):
        if os.path.lexists(h.map.root / map_ / ".git"):
            return f"{map_} is een eigen git-map; rao bewaart niet wat daarin staat.", (
                "Leg het daar vast met git. Of haal de map .git daarin weg, als het gewone "
                "bestanden van dit register zijn."
            )
    bekend = deel in h.lading.handwerk or h.bytes(deel) is not None
    if bekend or schijf.soort(h.map.root, deel) == stat.S_IFDIR or deel in h.lading.heel.vastgelegd:
        return None
    if is_hulpbestand(deel):
        return f"'{deel}' is een bestand van een editor of het systeem; rao bewaart het niet.", (
            "Is het toch een stuk van het register? Geef het dan een andere naam."
        )
    return f"'{deel}' staat in .gitignore, en komt daarom niet in het register.", (
        "Moet het er toch in? Haal de regel uit .gitignore, of geef het bestand een andere naam."
    )
