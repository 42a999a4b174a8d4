"""The help page: example first, then usage, what it does, arguments and options; all in Dutch."""

import inspect
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht import parameters
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.terminal.typer_adapter import Context, TyperGroup, TyperOption

_EERSTE_KOLOM = 30
_WOORD = r"""(?:[^\s"']|"[^"]*"|'[^']*')+"""
_SAMEN = rf"-\S* (?!-){_WOORD}|{_WOORD}"  # an option and its value stay on one line
_KOPPEN = {"Voorbeeld:", "Voorbeelden:"}


class Uitleg(NamedTuple):
    """A docstring in its two parts."""

    voorbeelden: list[str]
    tekst: str


def splits(docstring: str) -> Uitleg:
    """Take the indented lines after `Voorbeeld:` out of a docstring."""
    voorbeelden: list[str] = []
    tekst: list[str] = []
    in_voorbeeld = False
    for regel in inspect.cleandoc(docstring).splitlines():
        if regel.strip() in _KOPPEN:
            in_voorbeeld = True
        elif in_voorbeeld and (not regel or regel.startswith(" ")):
            vervolg = bool(voorbeelden) and voorbeelden[-1].endswith("\\")
            begin = voorbeelden.pop().removesuffix("\\") if vervolg else ""
            voorbeelden += [begin + regel.strip()] if regel else []
        else:
            in_voorbeeld = False
            tekst.append(regel)
    return Uitleg(voorbeelden, "\n".join(tekst).strip())


def toon_hulp(ctx: Context) -> None:
    """Print the help page of a command or group."""
    from rao_cli.cli.terminal.pager import per_bladzijde

    with per_bladzijde():
        uitvoer.toon_segmenten(bladzijde(ctx))


def bladzijde(ctx: Context) -> list[uitvoer.StyledText]:
    """The whole help page."""
    opdracht = ctx.command
    uitleg = splits(opdracht.help or "")
    voorbeelden = uitleg.voorbeelden or _voorbeelden(ctx)
    delen = _blok("Voorbeeld", [vouw_voorbeeld(regel) for regel in voorbeelden])
    delen += _blok("Gebruik", [scherm.vouw(gebruik(ctx), inspring="  ", vervolg="      ")])
    delen.append(("", f"{scherm.vouw(uitleg.tekst)}\n\n"))
    if isinstance(opdracht, TyperGroup):
        delen += _kolommen(_panelen(ctx))
    delen += _kolommen(parameters.per_paneel(ctx))
    if isinstance(opdracht, TyperGroup):
        meer = f"Meer over één opdracht: {ctx.command_path} OPDRACHT --help"
        delen.append(("", f"{scherm.vouw(meer)}\n"))
    return _zonder_slot(delen)


def gebruik(ctx: Context) -> str:
    """One line: `rao begrip [OPTIES] [WOORD]`."""
    params = [p for p in ctx.command.get_params(ctx) if not isinstance(p, TyperOption)]
    stukken = [ctx.command_path, "[OPTIES]", *map(parameters.in_gebruik, params)]
    if isinstance(ctx.command, TyperGroup):
        stukken.append("OPDRACHT …")
    return " ".join(stukken)


def vouw_voorbeeld(regel: str) -> str:
    r"""A command line that fits the screen: continued with `\`, never inside quotes."""
    import re

    regels = [" "]
    for woord in re.findall(_SAMEN, regel):
        if len(regels[-1]) + len(woord) + len("  \\") > scherm.breedte() and regels[-1].strip():
            regels[-1] += " \\"
            regels.append("     ")
        regels[-1] += f" {woord}"
    return "\n".join(regels)


def _panelen(ctx: Context) -> dict[str, list[tuple[str, str]]]:
    """The rows of the contents page that belong to this group, by panel."""
    groep = ctx.command.name if ctx.parent else None
    panelen = {
        titel: [
            (opdracht.naam if groep else opdracht.pad, opdracht.hulp)
            for opdracht in opdrachten
            if groep in {None, opdracht.groep}
        ]
        for titel, opdrachten in inhoud.PANELEN.items()
    }
    return {titel: rijen for titel, rijen in panelen.items() if rijen}


def _voorbeelden(ctx: Context) -> list[str]:
    """A group without examples of its own: how to read about its first command."""
    if not isinstance(ctx.command, TyperGroup):
        return []
    eerste = next(rijen[0][0] for rijen in _panelen(ctx).values())
    return [f"{ctx.command_path} {eerste} --help"]


def _blok(titel: str, regels: Sequence[str]) -> list[uitvoer.StyledText]:
    if not regels:
        return []
    return [("kop", f"{titel}\n"), ("", "".join(f"{regel}\n" for regel in regels) + "\n")]


def _kolommen(panelen: Mapping[str, Sequence[tuple[str, str]]]) -> list[uitvoer.StyledText]:
    """Panels of two columns; a name that is too long gets a line of its own."""
    namen = [naam for rijen in panelen.values() for naam, _ in rijen]
    eerste = max((len(naam) for naam in namen if len(naam) <= _EERSTE_KOLOM), default=0)
    inspring = " " * (eerste + 4)
    delen: list[uitvoer.StyledText] = []
    for titel, rijen in panelen.items():
        delen.append(("kop", f"{titel}\n"))
        for naam, tekst in rijen:
            gevouwen = scherm.vouw(tekst, inspring=inspring)
            past = len(naam) <= eerste
            rest = gevouwen[len(naam) + 2 :] if past else f"\n{gevouwen}"
            delen += [("opdracht", f"  {naam}"), ("", f"{rest.rstrip()}\n")]
        delen.append(("", "\n"))
    return delen


def _zonder_slot(delen: list[uitvoer.StyledText]) -> list[uitvoer.StyledText]:
    while not delen[-1][1].strip():
        delen.pop()
    stijl, tekst = delen[-1]
    return [*delen[:-1], (stijl, tekst.rstrip("\n") + "\n")]
