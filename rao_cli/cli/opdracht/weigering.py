"""What a refusal says besides: the option that a value was typed behind, and hand edits."""

from rao_cli.cli.opdracht.getypt import getypte_woorden
from rao_cli.cli.opdracht.vertellen import zeg_handwerk
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal.typer_adapter import TyperOption
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import is_registerbestand
from rao_cli.workflow.bestandstekst import Vormfout
from rao_cli.workflow.handeling import Handeling


def zeg_erbij(fout: BaseException | None, h: Handeling | None) -> None:
    """Complete the failure of a command; `h` is the register, when it was open by then."""
    if isinstance(fout, Vormfout):
        _noem_optie(fout)
    # `rao bewaar` is what keeps hand edits: it says itself what it makes of them.
    if isinstance(fout, RaoError) and h is not None and getypte_woorden()[:1] != ("bewaar",):
        _noem_handwerk(fout, h)


def _noem_optie(fout: Vormfout) -> None:
    """Let a failure over a value that a file cannot hold name the option with that name."""
    ctx = klik.get_current_context(silent=True)
    for param in ctx.command.params if ctx else ():
        naam = str(param.name)
        getypt = isinstance(param, TyperOption) and ctx and ctx.params.get(naam) is not None
        if getypt and naam.rstrip("_") == fout.veld:
            fout.zin = f"De waarde bij {param.opts[0]} klopt niet: {fout.waarom}"


def _noem_handwerk(fout: RaoError, h: Handeling) -> None:
    """Let a refusal say on which hand edits it does not rest: what it asks may be done there.

    One that names the file speaks of that itself; one with a code of its own is about what else
    happened.
    """
    buiten = [p for p in sorted(h.lading.handwerk) if is_registerbestand(p) and p not in fout.zin]
    if buiten and fout.code == RaoError.code:
        fout.hint = f"{fout.hint}\n{zeg_handwerk(h, buiten)}".lstrip()
