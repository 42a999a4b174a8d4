"""The words of a command as they were typed, to read and change them before the command does.

What a person chose, or meant by a beginning, comes in the place of what he typed. So a draft, a
printed command and a receipt have it as if it had been typed in full.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal.typer_adapter import TyperArgument, TyperOption


class Opdrachtlijn(msgspec.Struct, frozen=True):
    """Per parameter what was typed, in the order of the line; `rest` is what it has too many."""

    delen: tuple[tuple[klik.Parameter, tuple[str, ...]], ...]
    rest: tuple[str, ...] = ()

    def waarde(self, naam: str) -> str | None:
        """Return what was typed for the parameter with this name; the last when more often."""
        gevonden = [woorden for param, woorden in self.delen if param.name == naam]
        return gevonden[-1][-1] if gevonden and gevonden[-1] else None

    def met(self, vervang: Callable[[klik.Parameter, str], str]) -> "Opdrachtlijn":
        """Return the same line with other values."""
        delen = ((p, tuple(vervang(p, woord) for woord in woorden)) for p, woorden in self.delen)
        return replace(self, delen=tuple(delen))

    @property
    def woorden(self) -> tuple[str, ...]:
        """The words to type: the options, and then the arguments."""
        opties = [w for p, waarden in self.delen for w in _optiewoorden(p, waarden)]
        losse = [w for p, waarden in self.delen if isinstance(p, TyperArgument) for w in waarden]
        losse += self.rest
        streep = ["--"] if any(woord.startswith("-") for woord in losse) else []
        return (*opties, *streep, *losse)


def _optiewoorden(param: klik.Parameter, waarden: Sequence[str]) -> Iterator[str]:
    if isinstance(param, TyperOption):
        yield from (max(param.opts, key=len), *waarden)


def lees_lijn(
    opdracht: klik.Command, ctx: klik.Context, woorden: Sequence[str]
) -> Opdrachtlijn | None:
    """Return what stands where; None when the line cannot be read, which is told later."""
    try:
        gelezen, rest, volgorde = opdracht.make_parser(ctx).parse_args(list(woorden))
    except klik.UsageError:
        return None
    keren: dict[str, int] = {}
    delen = []
    for param in volgorde:
        naam = str(param.name)
        keer = keren[naam] = keren.get(naam, -1) + 1
        delen.append((param, _waarden(param, gelezen.get(naam), keer)))
    return Opdrachtlijn(tuple(delen), tuple(rest))


def _waarden(param: klik.Parameter, gelezen: Any, keer: int) -> tuple[str, ...]:
    """Return the words of one time that a parameter stands on the line."""
    if isinstance(param, TyperOption):
        if param.is_flag or param.count:
            return ()
        een = gelezen[keer] if param.multiple else gelezen
        return tuple(een) if param.nargs != 1 else (een,)
    if gelezen is None or isinstance(gelezen, str):
        return (gelezen,) if gelezen else ()
    return tuple(woord for woord in gelezen if isinstance(woord, str))
