"""What an act on rao.yaml may not make wrong: the rules of the register judge it first."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Bevinding
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import oordeel
from rao_cli.workflow.handeling import Handeling

_REGISTER: Final = "REG"
_VERBAND: Final = "VRB"


def eis_goed(h: Handeling) -> None:
    """GebruiksFout when a rule of the register finds what it did not find before."""
    for een in _nieuwe_meldingen(h, _REGISTER):
        raise GebruiksFout(een.tekst, hint=een.hint)


def eis_ongebruikt(h: Handeling, sleutel: str) -> None:
    """RaoError when what goes out of rao.yaml is named in a file: that would name nothing."""
    for een in _nieuwe_meldingen(h, _VERBAND):
        raise RaoError(
            f"'{sleutel}' wordt nog genoemd in {een.bestand}.",
            hint="Wat eerder is besproken, blijft staan; laat de naam dan ook staan.",
        )


def _nieuwe_meldingen(h: Handeling, begin: str) -> Iterator[Bevinding]:
    regels = tuple(regel for regel in ALLE_REGELS if regel.code.startswith(begin))
    eerst = {(een.code, een.tekst) for een in oordeel(h.stand, regels)}
    return (een for een in oordeel(h.straks(), regels) if (een.code, een.tekst) not in eerst)
