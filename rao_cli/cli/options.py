"""The options that many commands share, as annotations.

The fields of a session are made of them (`opdracht/`); a command without one takes those that it
needs, after a `*`. `RegisterOptie` and `Vandaag` need no default and may also stand before the
command: `rao -C elders status`. The others are flags, `= False`.
"""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from rao_cli.cli import omgeving
from rao_cli.cli.terminal.typer_adapter import get_current_context
from rao_cli.model.errors import RaoError

ALGEMEEN = "Algemene opties"


#: Under this name each command keeps the words that came to it.
EIGEN = "rao.eigen"
#: What reads a whole line for an option, and so needs these options first; `app` brings it.
_LEZERS: Final[dict[str, Callable[..., Any]]] = {}


def breng(naam: str, lezer: Callable[..., Any]) -> None:
    """Bring what `--toestand` and its values are read with."""
    _LEZERS[naam] = lezer


def nu() -> date:
    """The clock, read at the front door and nowhere else."""
    return datetime.now().astimezone().date()


def read_datum(tekst: str | date) -> date:
    """Parser for a date option: `Annotated[date, typer.Option("--datum", parser=read_datum)]`.

    It reads what a question reads: also "12-3-2026", "12 maart" and "morgen". A parser that is
    called `lees_x` shows as X in the help.
    """
    if isinstance(tekst, date):
        return tekst
    from rao_cli.model.getypt import datum  # most commands read no date

    try:
        return datum.read_ruim(tekst, _vandaag())
    except datum.GeenDatum as fout:
        raise typer.BadParameter(str(fout)) from None


def _vandaag() -> date:
    """The clock of the command that is read now: --vandaag comes first, wherever it stands."""
    ctx = get_current_context(silent=True)
    while ctx is not None:
        gekozen = ctx.params.get("vandaag")
        if isinstance(gekozen, date):
            return gekozen
        ctx = ctx.parent
    return nu()


def _van_voren(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
    """The value typed after the command, else the one before it, the environment, the default."""
    wortel = ctx.find_root()
    if ctx is wortel or _bron(ctx, param) == "COMMANDLINE":
        return value
    eerder = wortel.params.get(str(param.name))
    return value if eerder is None else eerder


def _bron(ctx: typer.Context, param: typer.CallbackParam) -> str:
    """Where a value comes from, in the words of Typer."""
    bron = ctx.get_parameter_source(str(param.name))
    return "COMMANDLINE" if bron is None else bron.name


def _dag(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
    """As `_van_voren`; was no day typed, then that of --toestand."""
    bronnen = [c.get_parameter_source("vandaag") for c in (ctx, ctx.find_root())]
    getypt = any(bron is not None and bron.name != "DEFAULT" for bron in bronnen)
    toen = None if getypt or ctx is ctx.find_root() else _toestand(ctx, param, None)
    return _van_voren(ctx, param, value) if toen is None else toen.dag


def _toestand(ctx: typer.Context, _param: typer.CallbackParam, _value: Any) -> Any:
    """Return the register as it was, when that was asked."""
    gevraagd = any(woord.startswith("--t") for woord in ctx.meta.get(EIGEN, ()))
    if ctx.resilient_parsing or not gevraagd:  # most lines
        return None
    return _LEZERS["toestand"](ctx, nu())


def _toestanden(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    gevonden: list[tuple[str, str]] = _LEZERS["toestanden"](ctx, incomplete)
    return gevonden


def _laat_opslag(ctx: typer.Context, _param: typer.CallbackParam, value: Any) -> Any:
    """Go without what an earlier run kept, also for reading the other words of the line."""
    if value and not ctx.resilient_parsing:
        from rao_cli.workflow.opslag import laat_opslag

        laat_opslag()
    return value


def eis_plek(map_: Path) -> Path:
    """The same folder; RaoError when it is relative to a folder that is gone."""
    if not map_.is_absolute():
        try:
            Path.cwd()
        except OSError as fout:
            raise RaoError(
                "De map waarin u staat, bestaat niet meer.", hint="Ga eerst naar een andere map."
            ) from fout
    return map_


def _register_map(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
    """As `_van_voren`; the command that uses it must be able to find it."""
    gekozen = _van_voren(ctx, param, value)
    if ctx is ctx.find_root() and _bron(ctx, param) == "ENVIRONMENT":
        from rao_cli.workflow.register.vinden import zoek_register  # only who sets it waits for it

        # Who stands in a register works there, and not in one that he chose once.
        gekozen = gekozen if zoek_register(Path()) is None else Path()
    if not os.path.isdir(gekozen):  # noqa: PTH112 - Path.is_dir raises where one may not look
        from rao_cli.workflow.register.vinden import is_er  # hardly ever

        if not is_er(gekozen):
            raise typer.BadParameter(f"'{gekozen}' bestaat niet.")
    return gekozen if ctx is ctx.find_root() else eis_plek(gekozen)


def algemeen(*namen: str, hulp: str, **soort: Any) -> Any:
    """Return an option that stands in the help among those that many commands have."""
    return typer.Option(*namen, help=hulp, rich_help_panel=ALGEMEEN, **soort)


RegisterOptie = Annotated[
    Path,
    algemeen(
        "-C",
        "--map",
        metavar="MAP",
        hulp="De map van het register, of een map daarin.",
        envvar=omgeving.REGISTER,
        default_factory=Path,
        show_default="deze map",
        file_okay=False,
        readable=False,  # what cannot be read is told as a failure, with its name
        callback=_register_map,
    ),
]
Vandaag = Annotated[
    date,
    algemeen(
        "--vandaag",
        metavar="DATUM",
        hulp="Doe alsof het deze dag is.",
        default_factory=nu,
        show_default="vandaag",
        parser=read_datum,
        callback=_dag,
        is_eager=True,
    ),
]
#: A `workflow.tonen.toestand.Toestand`, or None; what was typed is read before the other options.
Toestandoptie = Annotated[
    Any,
    algemeen(
        "--toestand",
        metavar="DATUM|REV",
        hulp="Bekijk het register zoals het was op een dag, of bij een vastlegging van git.",
        parser=str,
        callback=_toestand,
        autocompletion=_toestanden,
    ),
]
AlsJson = Annotated[bool, algemeen("--json", hulp="Geef het antwoord als JSON.")]
GeenPager = Annotated[
    bool, algemeen("--geen-pager", hulp="Toon alles in één keer, ook wat niet op het scherm past.")
]
ZonderOpslag = Annotated[
    bool,
    algemeen(
        "--zonder-opslag",
        envvar=omgeving.ZONDER_OPSLAG,
        hulp="Lees alles opnieuw, ook wat rao al eerder las.",
        callback=_laat_opslag,
        is_eager=True,
    ),
]
Proef = Annotated[
    bool, algemeen("-n", "--proef", hulp="Laat zien wat er zou veranderen, maar verander niets.")
]
Diff = Annotated[
    bool, algemeen("--diff", hulp="Laat bij een proef de bestanden zien, zoals git ze bewaart.")
]
Correctie = Annotated[
    bool, algemeen("--correctie", hulp="Verander ook cijfers van een maand die is afgesloten.")
]
Ja = Annotated[bool, algemeen("-j", "--ja", hulp="Stel geen vragen; antwoord overal ja.")]
