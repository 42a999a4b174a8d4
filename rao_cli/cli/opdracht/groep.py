"""Typer's command and group in our manners: lazy, and in Dutch."""

import contextlib
import functools
import importlib
import inspect
import os
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, get_args

import typer
import typer.main

from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.opdracht.getypt import vervang_getypt
from rao_cli.cli.options import ALGEMEEN, EIGEN
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.model.errors import RaoError
from rao_cli.model.uitgang import verzwijg_woorden

HULPOPTIES = ["-h", "--help"]
_KROM = ("“", "”", "„", "‘")  # at the start of a word; an apostrophe stands inside


def _toon_hulp(ctx: klik.Context, *, gevraagd: bool) -> None:
    """Callback of `--help`."""
    if gevraagd and not ctx.resilient_parsing:
        from rao_cli.cli.opdracht import hulp

        hulp.toon_hulp(ctx)
        ctx.exit()


class _JaNee(klik.BoolParamType):
    """Yes or no, in Dutch too: as a variable of the environment says it."""

    def convert(self, value: Any, param: klik.Parameter | None, ctx: klik.Context | None) -> bool:
        """Read a word."""
        woord = value.strip().casefold() if isinstance(value, str) else ""
        return super().convert({"ja": True, "nee": False}.get(woord, value), param, ctx)


class _MetHulp(klik.Command):
    """Our help option and our help page, for commands and groups alike."""

    def parse_args(self, ctx: klik.Context, args: list[str]) -> list[str]:
        """Read the arguments; a failure always knows which command it is about."""
        try:
            return super().parse_args(ctx, args)
        except klik.UsageError as fout:
            fout.ctx = fout.ctx or ctx
            raise

    def get_help_option(self, ctx: klik.Context) -> klik.TyperOption | None:
        """`-h, --help`, in Dutch."""
        optie = super().get_help_option(ctx)
        if optie is not None:
            optie.help = "Toon deze hulp."
            optie.rich_help_panel = ALGEMEEN
            optie.callback = lambda ctx, _param, waarde: _toon_hulp(ctx, gevraagd=waarde)
        return optie

    def format_help(self, ctx: klik.Context, formatter: klik.HelpFormatter) -> None:
        """The same page without styles, for whoever asks the context for its help."""
        from rao_cli.cli.opdracht import hulp

        formatter.write("".join(tekst for _, tekst in hulp.bladzijde(ctx)))


class RaoCommand(_MetHulp, klik.TyperCommand):
    """A command. Words too many are refused here, in Dutch."""

    allow_extra_args = True
    #: What Tab offers, by the name of the parameter: that is what a person can choose from.
    tabs: Mapping[str, Any] = MappingProxyType({})

    def parse_args(self, ctx: klik.Context, args: list[str]) -> list[str]:
        """Read the arguments; UsageError when there are more than the command takes."""
        rest = self._lees_eens(ctx, args) if ctx.resilient_parsing else self._lees(ctx, args)
        getypt = ctx.meta[EIGEN]
        if rest and not ctx.resilient_parsing:
            woorden = " ".join(f"'{woord}'" for woord in verzwijg_woorden(rest))
            zin = f"Dit is te veel: {woorden}. {_over_aanhalingstekens(getypt)}"
            raise klik.UsageError(zin, ctx)
        if getypt and not ctx.resilient_parsing:
            from rao_cli.cli.opdracht.waarden import eis_waarden

            eis_waarden(ctx)
        return rest

    def _lees(self, ctx: klik.Context, args: list[str]) -> list[str]:
        """Read the arguments, with in full what was typed in part, and what a person chose."""
        woorden = tuple(args)
        if args and self.tabs:
            from rao_cli.cli.kiezen.herken import herken

            woorden = herken(self, ctx, args, self.tabs)
        while True:
            try:
                rest = self._lees_eens(ctx, woorden)
            except klik.MissingParameter:
                from rao_cli.cli.kiezen.ontbreekt import vraag_ontbrekend

                erbij = vraag_ontbrekend(self, ctx, woorden, self.tabs)
                if erbij is None:
                    raise
                woorden = erbij
            else:
                vervang_getypt(ctx, args, woorden)
                return rest

    def _lees_eens(self, ctx: klik.Context, woorden: Sequence[str]) -> list[str]:
        ctx.meta[EIGEN] = tuple(woorden)  # reading uses them up
        ctx.params.clear()
        return super().parse_args(ctx, list(woorden))


def _over_aanhalingstekens(woorden: Sequence[str]) -> str:
    """Say how a text with spaces is typed; curly quotes, as Word makes them, keep no words."""
    if any(woord.startswith(_KROM) for woord in woorden):
        return 'U gebruikte kromme aanhalingstekens (“ ”), zoals in Word; typ rechte (").'
    return "Zet een tekst met spaties tussen aanhalingstekens."


class RaoGroup(_MetHulp, klik.TyperGroup):
    """A group whose commands stand in the contents page and are imported when they run."""

    def rijen(self) -> dict[str, str]:
        """Names and one-line help of what comes next on the command line."""
        return {o.naam: o.hulp for o in inhoud.OPDRACHTEN if o.groep == self.name}

    def list_commands(self, ctx: klik.Context) -> list[str]:  # noqa: ARG002
        """All names, in the order of the contents page."""
        return list(self.rijen())

    def get_command(self, ctx: klik.Context, cmd_name: str) -> klik.Command | None:  # noqa: ARG002
        """Import one command, or None for an unknown name."""
        pad = f"{self.name} {cmd_name}"
        return next((laad(o) for o in inhoud.OPDRACHTEN if o.pad == pad), None)

    def resolve_command(
        self, ctx: klik.Context, args: list[str]
    ) -> tuple[str | None, klik.Command | None, list[str]]:
        """Find the command that the first argument names; UsageError with a near miss."""
        naam = args[0] if args[0] in self.rijen() else args[0].casefold()
        opdracht = self.get_command(ctx, naam)
        if opdracht is None and not ctx.resilient_parsing:
            raise klik.UsageError(self._onbekend(args[0]), ctx)
        return (naam if opdracht else None), opdracht, args[1:]

    def _onbekend(self, naam: str) -> str:
        """Say what may be meant, also when the words stand in another place."""
        from rao_cli.cli.opdracht.bedoeling import bedoelde_opdrachten
        from rao_cli.model.kenmerk import heel_kenmerk

        groep = str(self.name) if self.name in inhoud.GROEPEN else ""
        voor = f"{groep} " if groep else ""
        paden = [o.pad for o in inhoud.OPDRACHTEN] + ([] if groep else list(inhoud.GROEPEN))
        heel = None if groep else heel_kenmerk(naam)
        kansen = [f"toon {heel}"] if heel else bedoelde_opdrachten(groep, naam, paden)
        suggesties = " of ".join(f"`rao {kans}`" for kans in kansen)
        vraag = f" Bedoelt u {suggesties}?" if suggesties else ""
        return f"Onbekende opdracht '{voor}{naam}'.{vraag}"

    def shell_complete(self, ctx: klik.Context, incomplete: str) -> list[klik.CompletionItem]:
        """Names and options, without importing a command."""
        rijen = self.rijen().items()
        namen = [klik.CompletionItem(n, help=hulp) for n, hulp in rijen if n.startswith(incomplete)]
        return [*namen, *klik.Command.shell_complete(self, ctx, incomplete)]


def laad(opdracht: inhoud.Opdracht) -> klik.Command:
    """Import the module of a command and make the command of its function."""
    naam = f"rao_cli.cli.{opdracht.module}"
    kies_leeswijze()
    try:
        module = importlib.import_module(naam)
    except ModuleNotFoundError as fout:
        if not f"{naam}.".startswith(f"{fout.name}."):  # the module, or the folder it lies in
            raise
        zin = f"`rao {opdracht.pad}` ontbreekt in deze installatie van rao."
        raise RaoError(zin, hint="Installeer rao opnieuw.") from fout
    return make_opdracht(opdracht.naam, getattr(module, opdracht.functie))


def kies_leeswijze() -> None:
    """Let this run use what an earlier one kept, and a second process."""
    from rao_cli.workflow.opslag import (  # `rao --version` reads nothing
        kies_opslag,
        kies_processen,
        laad_msgspec,
    )

    laad_msgspec()
    kies_opslag(os.environ)
    kies_processen(omgeving.processen())


def make_opdracht(naam: str, functie: Callable[..., Any]) -> klik.Command:
    """Make a command of a function: a parameter that is a Struct stands for its options."""
    bouw = typer.Typer(add_completion=False, rich_markup_mode=None)
    opdracht = _met_opties(functie)
    bouw.command(naam, cls=RaoCommand)(opdracht)
    gemaakt = typer.main.get_command(bouw)
    vars(gemaakt)["tabs"] = _tabs(opdracht)
    for param in gemaakt.params:
        if isinstance(param.type, klik.TyperChoice):
            param.type.case_sensitive = False
        elif isinstance(param.type, klik.BoolParamType):
            param.type = _JaNee()
    return gemaakt


def _tabs(functie: Callable[..., Any]) -> dict[str, Any]:
    """Return what Tab offers for the parameters of a function, for those where it does."""
    soorten = (
        (naam, soort)
        for naam, param in inspect.signature(functie).parameters.items()
        for soort in get_args(param.annotation)[1:]
    )
    gevonden = ((naam, getattr(soort, "autocompletion", None)) for naam, soort in soorten)
    return {naam: tab for naam, tab in gevonden if tab is not None}


def _met_opties(functie: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function as Typer must see it: the fields of its Structs are options.

    Those of the session, which is the first parameter, stand behind all others, as on every help
    page; those of a Struct among the options stand in its place.
    """
    signatuur = inspect.signature(functie)
    groepen = {
        param.name: (param.annotation, inspect.signature(param.annotation).parameters)
        for param in signatuur.parameters.values()
        if hasattr(param.annotation, "__struct_fields__")
    }

    def is_sessie(param: inspect.Parameter) -> bool:
        return param.name in groepen and param.kind is not inspect.Parameter.KEYWORD_ONLY

    params: list[inspect.Parameter] = []
    for param in sorted(signatuur.parameters.values(), key=is_sessie):
        params += groepen[param.name][1].values() if param.name in groepen else [param]

    @functools.wraps(functie)
    def opdracht(**gegeven: Any) -> Any:
        from rao_cli.cli.opdracht import beurt

        def voer_uit() -> Any:
            waarden = dict(gegeven)
            with contextlib.ExitStack() as stapel:
                for naam, (soort, velden) in groepen.items():
                    waarden[naam] = soort(**{veld: waarden.pop(veld) for veld in velden})
                    if hasattr(soort, "__exit__"):  # a session that has something to end
                        stapel.enter_context(waarden[naam])
                return functie(**waarden)

        return beurt.doe(voer_uit)

    vars(opdracht)["__signature__"] = signatuur.replace(parameters=params)
    return opdracht


def make_groep(naam: str) -> klik.Command:
    """A group of the contents page."""
    bouw = typer.Typer(
        name=naam,
        cls=RaoGroup,
        add_completion=False,
        callback=eis_opdracht,
        help=inhoud.GROEPEN[naam],
        invoke_without_command=True,
        rich_markup_mode=None,
    )
    return typer.main.get_command(bouw)


def eis_opdracht(ctx: typer.Context) -> None:
    """Callback of a group: a group does nothing by itself."""
    if ctx.invoked_subcommand is None:
        keuze = ", ".join(ctx.command.list_commands(ctx))  # type: ignore[attr-defined]
        raise klik.UsageError(f"Geef een opdracht: {keuze}.", ctx)
