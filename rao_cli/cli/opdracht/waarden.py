"""Values on the command line that hold nothing yet: empty, or what a printed command left open."""

from collections.abc import Iterator
from typing import Any, Final

from rao_cli.cli.terminal.typer_adapter import Context, TyperOption, UsageError
from rao_cli.model.gevuld import is_plaatshouder
from rao_cli.model.patroon import patroon

#: `--zet vraag=…` and `--afwezig 'IND=…'`: what stands behind the first sign counts.
_NAAM: Final = patroon(r"[^\s=]+=")
#: Where a folder is asked, dots are one.
_MAP: Final = "MAP"
_MAPPEN: Final = frozenset({".", ".."})


def eis_waarden(ctx: Context) -> None:
    """UsageError when a text given with an option is empty or a placeholder: it would be kept."""
    for param in ctx.command.get_params(ctx):
        bron = ctx.get_parameter_source(str(param.name))
        if not isinstance(param, TyperOption) or bron is None or bron.name != "COMMANDLINE":
            continue
        naam = max(param.opts, key=len)
        for tekst in _teksten(ctx.params.get(str(param.name))):
            if not tekst.strip():
                raise UsageError(f"De waarde bij {naam} is leeg.", ctx)
            if param.metavar == _MAP and tekst in _MAPPEN:
                continue
            for deel in _NAAM.sub("", tekst, count=1).split(";"):
                if is_plaatshouder(deel):
                    zin = f'Vul bij {naam} iets in op de plaats van "{deel.strip()}".'
                    raise UsageError(zin, ctx)


def _teksten(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, str):
        yield waarde
    elif isinstance(waarde, (list, tuple)):
        for deel in waarde:
            yield from _teksten(deel)
