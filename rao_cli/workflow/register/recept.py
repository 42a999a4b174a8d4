"""Put the recipe of a forge in a register that is there; what a person has stays his."""

from pathlib import Path, PurePosixPath
from typing import Final

from rao_cli.documents.recept import RECEPTEN, Forge, make_recept
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.taal import enkele
from rao_cli.store.git.aanroep.eigen_map import zoek_top
from rao_cli.store.git.lezen.objecten import zelfde_tekst
from rao_cli.store.git.lezen.werkmap import read_werk
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.schijf import bestaat, wandel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.register.herkomst import ONBEKEND, pakket

_HIER: Final = "."
#: The baseline that the recipes look for.
_GRENS: Final = "grens.txt"


def register_rond(plek: Path) -> Path | None:
    """Return the register that a folder is in; None where there is none yet."""
    return RegisterMap.boven(plek.absolute())


def recept(forge: Forge, map_: Path) -> tuple[str, str]:
    """Return where the recipe of a register in this folder lies, and its text."""
    return RECEPTEN[forge].pad, make_recept(forge, pakket(), _onder_top(map_))


def eis_plek(forge: Forge, map_: Path) -> None:
    """RaoError when the recipe cannot come in this folder: nothing of others is changed."""
    naam, pad = RECEPTEN[forge].naam, RECEPTEN[forge].pad
    if (onder := _onder_top(map_)) != _HIER:
        raise RaoError(
            f"{naam} leest {pad} alleen in de bovenste map van git, en het register ligt daaronder "
            f"({onder}). rao verandert niets buiten het register.",
            hint=f"Zet het daar zelf neer. {_toon(forge)}",
        )
    if bestaat(map_ / pad):
        raise RaoError(
            f"{pad} is er al. rao verandert het niet.",
            hint=f"Zet er zelf bij wat u wilt. {_toon(forge)}",
        )


def eis_niet_onder(forge: Forge, plek: Path) -> None:
    """RaoError when the register lies below a folder of a larger collection: that is meant."""
    hier = plek.absolute()
    if zoek_top(hier) is None:
        return
    if not (onder := _registers_onder(hier)):
        return
    namen = [map_.relative_to(hier).as_posix() for map_ in onder]
    is_top = _onder_top(onder[0]) == _HIER
    hoe = opdrachtregel("-C", namen[0], "init", "--ci", forge, *(() if is_top else ("--proef",)))
    pad = RECEPTEN[forge].pad
    raise RaoError(
        f"Hier is geen register; wel in {enkele(namen)}.",
        hint=f"Typ: {hoe}"
        if is_top
        else f"Zet in {pad}, in de bovenste map van git, de tekst die u krijgt met: {hoe}",
    )


def _registers_onder(hier: Path) -> list[Path]:
    """Return the registers below a folder, but for those that a program keeps for itself."""
    onder = []
    for waar, mappen, namen in wandel(hier):
        mappen[:] = [map_ for map_ in mappen if not map_.startswith(".")]
        if REGISTERBESTAND in namen:
            onder.append(Path(waar))
    return sorted(onder)


def _toon(forge: Forge) -> str:
    """Say how to see the text; in a folder without a register that is made first."""
    opdracht = opdrachtregel("init", "--ci", forge, "--proef")
    return f"De tekst ziet u in het register met: {opdracht}"


def _onder_top(map_: Path) -> str:
    """Return the folder of a register below the top of git; a point where it is the top itself."""
    echt = map_.resolve()
    top = zoek_top(_die_er_is(echt))
    return _HIER if top is None else echt.relative_to(top).as_posix()


def _die_er_is(map_: Path) -> Path:
    return next(plek for plek in (map_, *map_.parents) if plek.is_dir())


def zet_recept(h: Handeling, forge: Forge) -> tuple[str, CommitResult]:
    """Commit the recipe; returns where it lies. RaoError when another one is there."""
    root = h.map.root
    pad, tekst = recept(forge, root)
    staat, ligt = h.map.repo.head_files([pad]).get(pad), read_werk(root, pad)
    is_onze = zelfde_tekst(staat, tekst.encode()) and zelfde_tekst(ligt, staat)
    if not is_onze:
        eis_plek(forge, root)
    with wijziging(
        root,
        f"Controle door {RECEPTEN[forge].naam} ingesteld",
        trailers={"Rao-Handeling": ["init-ci"], "Rao-Betreft": [PurePosixPath(pad).name]},
        gelezen={pad: staat},
        gezien=h.lading.commit,
        proef=h.proef,
    ) as w:
        if not is_onze:
            w.write(pad, tekst)
    return pad, w.resultaat


def zeg_waar_vandaan(forge: Forge) -> list[str]:
    """Say what a person fills in before the first run, when rao cannot know where it came from."""
    if pakket() != ONBEKEND:
        return []
    pad = RECEPTEN[forge].pad
    return [
        f"Zet in {pad} bij PAKKET waar de server rao vandaan haalt, en leg dat vast met git.",
        "rao weet dat niet, want het is hier uit een map geïnstalleerd.",
    ]


def zeg_oud(map_: Path) -> list[str]:
    """Say how an old register gets green; nothing when that was done already."""
    if bestaat(map_ / _GRENS):
        return []
    grens = opdrachtregel("valideer", "--grens", _GRENS, "--schrijf")
    return [f"Vindt rao valideer al fouten? Leg dan eerst vast wat er is: {grens}"]
