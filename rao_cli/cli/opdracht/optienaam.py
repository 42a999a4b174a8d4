"""A value that a file cannot hold, told by the option that it was typed behind."""

from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal.typer_adapter import TyperOption
from rao_cli.workflow.bestandstekst import Vormfout


def noem_optie(fout: BaseException | None) -> None:
    """Let a failure over a value name the option, where one with that name was typed."""
    ctx = klik.get_current_context(silent=True)
    if ctx is None or not isinstance(fout, Vormfout):
        return
    for param in ctx.command.params:
        naam = str(param.name)
        getypt = isinstance(param, TyperOption) and ctx.params.get(naam) is not None
        if getypt and naam.rstrip("_") == fout.veld:
            fout.zin = f"De waarde bij {param.opts[0]} klopt niet: {fout.waarom}"
