"""The line as it was typed, to print it again with a word more."""

from collections.abc import Collection, Sequence

from rao_cli.cli.options import ALGEMEEN, EIGEN
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal.typer_adapter import TyperArgument, TyperOption

#: Under this name `rao` keeps the line as it was typed.
GETYPT = "rao.getypt"


def getypte_woorden() -> tuple[str, ...]:
    """The words of the command that runs now, with its arguments but without its options."""
    ctx = klik.get_current_context(silent=True)
    if ctx is None:
        return ()
    waarden = (
        ctx.params.get(str(p.name)) for p in ctx.command.params if isinstance(p, TyperArgument)
    )
    delen = (deel for w in waarden for deel in (w if isinstance(w, (list, tuple)) else [w]))
    return (*ctx.command_path.split()[1:], *(str(deel) for deel in delen if deel is not None))


def getypte_opdracht(*erbij: str) -> str:
    """The whole line as it was typed, with these words too, to be typed again."""
    from rao_cli.model.opdrachtregel import opdrachtregel  # only what is refused says it

    ctx = klik.get_current_context(silent=True)
    woorden = tuple(ctx.find_root().meta.get(GETYPT, ())) if ctx is not None else ()
    einde = woorden.index("--") if "--" in woorden else len(woorden)
    return opdrachtregel(*woorden[:einde], *erbij, *woorden[einde:])


def vervang_getypt(ctx: klik.Context, was: Sequence[str], wordt: Sequence[str]) -> None:
    """Let the words of a command count as typed, in the place of those that were."""
    heel = tuple(ctx.meta.get(GETYPT, ()))
    voor = heel[: len(heel) - len(was)]
    if tuple(was) != tuple(wordt) and heel == (*voor, *was):
        ctx.meta[GETYPT] = (*voor, *wordt)


def getypte_opties(behalve: Collection[str]) -> tuple[str, ...]:
    """The options as they were typed, but for the general ones and those with these names."""
    ctx = klik.get_current_context(silent=True)
    if ctx is None:
        return ()
    getypt, _, volgorde = ctx.command.make_parser(ctx).parse_args(list(ctx.meta.get(EIGEN, ())))
    woorden: list[str] = []
    for param in dict.fromkeys(volgorde):
        naam = str(param.name)
        algemeen = getattr(param, "rich_help_panel", None) == ALGEMEEN
        if algemeen or not isinstance(param, TyperOption) or naam.rstrip("_") in behalve:
            continue
        waarde = getypt[naam]
        for een in waarde if isinstance(waarde, list) else [waarde]:
            delen = een if isinstance(een, tuple) else (een,)
            woorden += [param.opts[0]] if een is True else [param.opts[0], *delen]
    return tuple(woorden)
