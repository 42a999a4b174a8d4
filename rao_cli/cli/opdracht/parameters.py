"""How the arguments and options of a command read in its help: names, values and marks in Dutch."""

from collections.abc import Iterator
from enum import Enum

from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal.typer_adapter import TyperArgument, TyperOption

Hulprij = tuple[str, str]  # names, help

_WAARDEN = {  # by the names of Typer's types; 0.26 calls some text and integer
    "str": "TEKST",
    "text": "TEKST",
    "int": "GETAL",
    "integer": "GETAL",
    "float": "GETAL",
    "boolean": "JA|NEE",
    "datetime": "DATUM",
    "uuid": "KENMERK",
    "path": "PAD",
    "file": "BESTAND",
    "filename": "BESTAND",
    "directory": "MAP",
    "choice": "KEUZE",
}


def per_paneel(ctx: klik.Context) -> dict[str, list[Hulprij]]:
    """Arguments first, then options under their panel, as rows of names and help."""
    panelen: dict[str, list[Hulprij]] = {"Argumenten": [], "Opties": []}
    for param in ctx.command.get_params(ctx):
        if getattr(param, "hidden", False):
            continue
        gewoon = "Opties" if isinstance(param, TyperOption) else "Argumenten"
        paneel = getattr(param, "rich_help_panel", None) or gewoon
        naam = namen(param) if isinstance(param, TyperOption) else waarde(param)
        tekst = " ".join([getattr(param, "help", None) or "", *_kenmerken(ctx, param)]).strip()
        panelen.setdefault(paneel, []).append((naam, tekst))
    return {titel: rijen for titel, rijen in panelen.items() if rijen}


def waarde(param: klik.Parameter) -> str:
    """What stands for the value: "MAP", "PAD..."."""
    soort = param.type
    if param.metavar and isinstance(param, TyperArgument):
        naam = param.metavar.removesuffix("...").strip("[]")
    elif param.metavar:
        naam = param.metavar
    elif isinstance(param, TyperArgument):
        naam = (param.name or "").upper()
    elif isinstance(soort, klik.FuncParamType):
        naam = soort.name.removeprefix("lees_").upper()
    elif isinstance(soort, klik.Tuple):
        return " ".join(map(_soortnaam, soort.types))
    else:
        naam = _soortnaam(soort)
    return naam if param.nargs == 1 else f"{naam}..."


def _soortnaam(soort: klik.ParamType) -> str:
    return _WAARDEN.get(soort.name.removesuffix(" range"), "WAARDE")


def in_gebruik(param: klik.Parameter) -> str:
    """The same in the usage line: between brackets when it may be left out."""
    return waarde(param) if param.required else f"[{waarde(param)}]"


def namen(param: TyperOption) -> str:
    """All names of an option, short ones first and aligned: "-C, --map MAP"."""
    delen = sorted(param.opts, key=lambda optie: (optie.startswith("--"), optie))
    tekst = ", ".join(delen)
    if delen and delen[0].startswith("--"):
        tekst = "    " + tekst
    if param.secondary_opts:
        tekst += " / " + ", ".join(param.secondary_opts)
    return tekst if param.is_flag or param.count else f"{tekst} {waarde(param)}"


def _kenmerken(ctx: klik.Context, param: klik.Parameter) -> Iterator[str]:
    """The marks behind the help: [keuze: …] [verplicht] [mag vaker] [standaard: …]."""
    if mogelijk := klik.keuzes(param.type):
        yield f"[keuze: {', '.join(mogelijk)}]"
    if omvang := bereik(param.type):
        yield f"[{omvang}]"
    if param.required:
        yield "[verplicht]"
    if param.multiple:
        yield "[mag vaker]"
    if standaard := _standaard(ctx, param):
        yield f"[standaard: {standaard}]"
    if param.envvar:
        yield f"[omgeving: {param.envvar}]"


def bereik(soort: klik.ParamType) -> str:
    """A range in words: "van 1 tot en met 10"; empty for a type without one."""
    if not isinstance(soort, (klik.IntRange, klik.FloatRange)):
        return ""
    if soort.min is None:
        return f"hoogstens {soort.max}"
    if soort.max is None:
        return f"ten minste {soort.min}"
    return f"van {soort.min} tot en met {soort.max}"


def _standaard(ctx: klik.Context, param: klik.Parameter) -> str:
    getoond = getattr(param, "show_default", True)
    if isinstance(getoond, str):
        return getoond
    standaard = param.get_default(ctx, call=False)
    if not getoond or standaard is None or isinstance(standaard, bool) or callable(standaard):
        return ""
    if isinstance(standaard, (list, tuple)):
        return ", ".join(str(deel) for deel in standaard)
    return str(standaard.value if isinstance(standaard, Enum) else standaard)
