"""What the words of a command mean: a kenmerk or key in another case, or only its beginning."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from rao_cli.cli.kiezen.lijn import Opdrachtlijn, lees_lijn
from rao_cli.cli.suggesties import SLEUTELS, soort_van
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.model.errors import RaoError

if TYPE_CHECKING:
    from rao_cli.cli.kiezen.zicht import Registerzicht
    from rao_cli.workflow.kiezen.kandidaat import Kandidaat

#: What stands between the parts of a longer value: the command itself reads those.
_SAMENGESTELD: Final = frozenset(";=,")
#: What a day can name too.
_MET_DAG: Final = frozenset({"overleg", "kenmerk", "kenmerk of partij"})
_GEEN_KENMERK: Final = frozenset({*SLEUTELS, "overleg", "lid"})


def herken(
    opdracht: klik.Command,
    ctx: klik.Context,
    woorden: Sequence[str],
    tabs: Mapping[str, object],
) -> tuple[str, ...]:
    """Return the words with what they mean in full; RaoError when that may be more than one thing.

    What means nothing stays as it is: the command says what is wrong with it.
    """
    lijn = lees_lijn(opdracht, ctx, woorden)
    if lijn is None or any(param.name == "help" for param, _ in lijn.delen):
        return tuple(woorden)
    if not any(soort_van(tabs.get(str(param.name))) for param, _ in lijn.delen):
        return tuple(woorden)  # none of them names a thing of the register
    from rao_cli.cli.kiezen.zicht import Registerzicht

    zicht = Registerzicht(ctx, lijn)
    bekend: dict[tuple[str, str], str] = {}  # an option may stand there twice

    def voluit(param: klik.Parameter, woord: str) -> str:
        soort = soort_van(tabs.get(str(param.name)))
        if soort and (soort, woord) not in bekend:
            bekend[soort, woord] = _voluit(zicht, lijn, soort, woord)
        return bekend.get((soort, woord), woord)

    nieuw = lijn.met(voluit)
    return tuple(woorden) if nieuw == lijn else nieuw.woorden


def _voluit(zicht: "Registerzicht", lijn: Opdrachtlijn, soort: str, woord: str) -> str:
    """Return what a word means: itself when it is whole already, or when nothing fits."""
    if not woord.strip() or _SAMENGESTELD & set(woord):
        return woord
    if (heel := _zoals_het_staat(zicht, soort, woord)) is not None:
        return heel
    from rao_cli.workflow.kiezen.aanbod import alle
    from rao_cli.workflow.kiezen.kandidaat import bedoeld

    try:
        gevonden = bedoeld(woord, alle(zicht.stand, soort))
    except RaoError:  # no register, or one that cannot be read: the command says so
        return woord
    if gevonden.voluit:
        return gevonden.kandidaten[0].waarde if len(gevonden.kandidaten) == 1 else woord
    if gevonden.kandidaten:
        return _een_van(lijn, soort, woord, gevonden.kandidaten)
    from rao_cli.cli.kiezen.ruim import ruim_bedoeld  # only what is not there is looked for so

    return ruim_bedoeld(zicht, lijn, soort, woord)


def _zoals_het_staat(zicht: "Registerzicht", soort: str, woord: str) -> str | None:
    """Return a word that is whole, as the register writes it, without reading the register."""
    from rao_cli.model.kenmerk import heel_kenmerk

    if soort not in _GEEN_KENMERK and (heel := heel_kenmerk(woord)) is not None:
        return heel
    is_nummer = soort == "punt" and woord.isdigit()
    is_dag = soort in _MET_DAG and zicht.is_dag(woord)
    met_sleutel = soort in SLEUTELS or soort.startswith("kenmerk")
    return woord if is_nummer or is_dag or (met_sleutel and zicht.is_sleutel(woord)) else None


def _een_van(lijn: Opdrachtlijn, soort: str, woord: str, kandidaten: Sequence["Kandidaat"]) -> str:
    """Return the one that fits, and say which it is; ask, or refuse, when more do."""
    from rao_cli.cli.kiezen.keuze import kies_of_weiger, noem
    from rao_cli.cli.terminal import uitvoer

    if len(kandidaten) == 1:
        uitvoer.meld(f"Bedoeld is {noem(kandidaten[0])}.")
        return kandidaten[0].waarde
    return kies_of_weiger(lijn, f"'{woord}' past bij meer dan één {soort}.", kandidaten)
