"""What an act on rao.yaml may not make wrong: the rules of the register judge it first."""

from typing import Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.rules import ALLE_REGELS
from rao_cli.rules.oordeel import oordeel
from rao_cli.workflow.handeling import Handeling

_REGELS: Final = tuple(regel for regel in ALLE_REGELS if regel.code.startswith("REG"))


def eis_goed(h: Handeling) -> None:
    """GebruiksFout when a rule of the register finds what it did not find before."""
    eerst = {(een.code, een.tekst) for een in oordeel(h.stand, _REGELS)}
    for een in oordeel(h.straks(), _REGELS):
        if (een.code, een.tekst) not in eerst:
            raise GebruiksFout(een.tekst, hint=een.hint)
