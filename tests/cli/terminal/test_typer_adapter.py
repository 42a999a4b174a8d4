"""What rao leans on inside Typer: a newer Typer that moves one of these fails here, by its name."""

import inspect
from collections.abc import Sequence
from typing import Annotated, Any, Literal

import pytest
import typer
import typer.main
from typer import _completion_shared

from rao_cli.cli.terminal import typer_adapter as binnen

#: Per class the members that rao reads, calls or puts something else in the place of.
STEUNT_OP: dict[str, Sequence[str]] = {
    "Command": (
        *("format_help", "get_help_option", "get_params", "invoke", "main", "make_context"),
        *("parse_args", "shell_complete"),
    ),
    "Context": ("command_path", "exit", "find_root", "get_parameter_source"),
    "Parameter": ("get_default",),
    "HelpFormatter": ("write",),
    "ShellComplete": (
        *("complete", "format_completion", "func_name", "get_completion_args"),
        *("get_completions", "name", "source_template", "source_vars"),
    ),
    "TyperCommand": ("parse_args",),
    "TyperGroup": ("get_command", "list_commands", "resolve_command", "shell_complete"),
}
#: Per method that rao replaces, or calls with these names: its parameters.
PARAMETERS: dict[str, Sequence[str]] = {
    "Command.main": (
        *("self", "args", "prog_name", "complete_var", "standalone_mode"),
        *("windows_expand_args", "extra"),
    ),
    "Command.make_context": ("self", "info_name", "args", "parent", "extra"),
    "Command.parse_args": ("self", "ctx", "args"),
    "Command.shell_complete": ("self", "ctx", "incomplete"),
    "TyperGroup.resolve_command": ("self", "ctx", "args"),
    "Parameter.get_default": ("self", "ctx", "call"),
    "CompletionItem": ("value", "type", "help", "kwargs"),
    "add_completion_class": ("cls", "name"),
    "get_current_context": ("silent",),
}


def proefopdracht(  # noqa: PLR0913 - a parameter of every kind
    lijst: Annotated[str, typer.Argument(metavar="LIJST")] = "",
    *,
    aantal: Annotated[int, typer.Option("-a", "--aantal", min=1, max=3)] = 2,
    maat: Annotated[float, typer.Option("--maat", min=0.5)] = 1.0,
    groep: Annotated[Literal["gezin", "amv"], typer.Option("--groep")] = "gezin",
    paar: Annotated[tuple[int, str], typer.Option("--paar")] = (1, "x"),
    dag: Annotated[Any, typer.Option("--dag", parser=lambda tekst: tekst)] = None,
    heel: Annotated[bool, typer.Option("--heel/--half")] = True,
    vaak: Annotated[list[str] | None, typer.Option("--vaak", rich_help_panel="Paneel")] = None,
) -> None:
    """Have a parameter of every kind that the help page knows."""


def opdracht(functie: Any = proefopdracht) -> binnen.Command:
    """Make a command as the loader does."""
    bouw = typer.Typer(add_completion=False, rich_markup_mode=None)
    bouw.command("proef")(functie)
    return typer.main.get_command(bouw)


def params() -> dict[str | None, binnen.Parameter]:
    """Give the parameters of that command by name."""
    return {param.name: param for param in opdracht().params}


def faalt(*args: str, functie: Any = proefopdracht) -> binnen.ClickException:
    """Give the exception by which Typer refuses a line."""
    with pytest.raises(binnen.ClickException) as fout:
        opdracht(functie).main([*args], standalone_mode=False)
    return fout.value


def moet(lijst: Annotated[str, typer.Argument()]) -> None:
    """Need an argument."""


@pytest.mark.parametrize("naam", binnen.__all__)
def test_every_name_exists(naam: str) -> None:
    """Each name that the adapter hands on is a class or function of Typer."""
    assert getattr(binnen, naam).__module__.partition(".")[0] == "typer"


@pytest.mark.parametrize("klasse", STEUNT_OP)
def test_every_member_exists(klasse: str) -> None:
    """Each member that rao uses or replaces is there."""
    ding = getattr(binnen, klasse)
    bekend = {*dir(ding), *inspect.get_annotations(ding)}
    assert set(STEUNT_OP[klasse]) - bekend == set()


@pytest.mark.parametrize("waar", PARAMETERS)
def test_every_signature_is_the_same(waar: str) -> None:
    """What rao calls or replaces takes these parameters."""
    klasse, _, methode = waar.partition(".")
    ding = getattr(binnen, klasse)
    ding = getattr(ding, methode) if methode else ding
    assert tuple(inspect.signature(ding).parameters) == tuple(PARAMETERS[waar])


def test_a_parameter_says_what_it_is() -> None:
    """Names, number, metavar, panel and default of a parameter are its attributes."""
    alle, ctx = params(), opdracht().make_context("proef", [])
    heel, vaak, lijst = alle["heel"], alle["vaak"], alle["lijst"]
    assert (heel.opts, heel.secondary_opts) == (["--heel"], ["--half"])
    assert (vaak.multiple, vaak.nargs, vaak.required) == (True, 1, False)
    assert getattr(vaak, "rich_help_panel", "") == "Paneel"
    assert isinstance(heel, binnen.TyperOption)
    assert heel.is_flag
    assert not heel.count
    assert isinstance(lijst, binnen.TyperArgument)
    assert lijst.metavar is not None
    assert alle["aantal"].get_default(ctx, call=False) == 2


def test_a_type_says_what_it_takes() -> None:
    """A type has a name, a range its ends, a tuple its parts, a choice its values."""
    soort = {naam: param.type for naam, param in params().items()}
    assert all(isinstance(s, binnen.ParamType) for s in soort.values())
    assert isinstance(soort["aantal"], binnen.IntRange)
    assert (soort["aantal"].min, soort["aantal"].max) == (1, 3)
    assert isinstance(soort["maat"], binnen.FloatRange)
    assert (soort["maat"].min, soort["maat"].max) == (0.5, None)
    assert isinstance(soort["groep"], binnen.TyperChoice)
    assert list(soort["groep"].choices) == ["gezin", "amv"]
    assert isinstance(soort["paar"], binnen.Tuple)
    assert len(soort["paar"].types) == 2
    assert isinstance(soort["dag"], binnen.FuncParamType)
    assert isinstance(soort["dag"].name, str)


def test_a_context_says_where_it_stands() -> None:
    """Command, parent, values, and whether a value was typed are known of a context."""
    ctx = opdracht().make_context("proef", ["--aantal", "3"])
    typed, anders = ctx.get_parameter_source("aantal"), ctx.get_parameter_source("maat")
    assert typed is not None
    assert anders is not None
    assert (typed.name, anders.name) == ("COMMANDLINE", "DEFAULT")
    assert (ctx.params["aantal"], ctx.parent, ctx.resilient_parsing) == (3, None, False)
    assert ctx.find_root() is ctx
    assert ctx.command_path == "proef"
    with ctx:
        assert binnen.get_current_context(silent=True) is ctx
    assert binnen.get_current_context(silent=True) is None


def test_a_refusal_says_what_was_wrong() -> None:
    """Each kind of wrong usage is a class of its own, with the option or parameter."""
    onbekend, zonder, met = faalt("--aant"), faalt("--aantal"), faalt("--heel=x")
    assert isinstance(onbekend, binnen.NoSuchOption)
    assert onbekend.option_name == "--aant"
    assert "--aantal" in (onbekend.possibilities or ())
    assert isinstance(zonder, binnen.BadOptionUsage)
    assert zonder.option_name == "--aantal"
    assert isinstance(met, binnen.BadOptionUsage)
    fout, mist = faalt("--aantal", "9"), faalt(functie=moet)
    assert isinstance(fout, binnen.BadParameter)
    assert (fout.param and fout.param.name, fout.ctx is None) == ("aantal", False)
    assert isinstance(mist, binnen.MissingParameter)
    assert (mist.param and mist.param.name) == "lijst"
    assert issubclass(binnen.BadArgumentUsage, binnen.UsageError)
    assert binnen.FileError("x").ui_filename == "x"


def test_a_shell_is_known_by_its_class() -> None:
    """A registered class of completion gets the program and the name of its variable."""

    class Proefschelp(binnen.ShellComplete):
        name = "proef"
        source_template = "%(prog_name)s"

        def source_vars(self) -> dict[str, str]:
            return {"prog_name": self.prog_name}

        def get_completion_args(self) -> tuple[list[str], str]:
            return [], "--aan"

        def format_completion(self, item: binnen.CompletionItem) -> str:
            return f"{item.value}\t{item.help}"

    binnen.add_completion_class(Proefschelp, "proef")
    aan = Proefschelp(opdracht(), {}, "rao", "_RAO_COMPLETE")
    assert (aan.prog_name, aan.complete_var) == ("rao", "_RAO_COMPLETE")
    assert (aan.source(), aan.func_name) == ("rao", "_rao_completion")
    assert aan.complete() == "--aantal\tNone"
    assert [item.value for item in aan.get_completions([], "--gr")] == ["--groep"]
    assert binnen.CompletionItem("x", help="y").help == "y"


def test_typer_writes_the_script_that_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our script goes out in the place of Typer's own."""
    monkeypatch.setattr(_completion_shared, "_completion_scripts", {})
    assert binnen.aanvulscript("bash", "rao", "_RAO", {"bash": "%(prog_name)s 100%%"}) == "rao 100%"
    assert "%(prog_name)s" in binnen.SCRIPT_POWERSHELL


def test_typer_detects_a_shell_or_none() -> None:
    """The shell that rao runs in has a name, or is not known; both are fine."""
    naam = binnen.huidige_schelp()
    assert naam is None or isinstance(naam, str)
