"""What a word means that is no beginning of a kenmerk: a part of one, or what it is about."""

from typing import Final

from rao_cli.cli.kiezen.keuze import kies_of_weiger, mag_vragen, noem
from rao_cli.cli.kiezen.lijn import Opdrachtlijn
from rao_cli.cli.kiezen.zicht import Registerzicht
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.ronde import Gestopt
from rao_cli.cli.suggesties import SLEUTELS
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.kiezen import sleutels
from rao_cli.workflow.kiezen.aanbod import alle, geschikt
from rao_cli.workflow.kiezen.kandidaat import Kandidaat, bedoeld, met_deel, met_woord

#: Less says too little to guess from.
_MINST: Final = 3
#: Of these another word means something by itself: a name, a day, a place on the agenda.
_NIET: Final = frozenset({*SLEUTELS, "lid", "overleg", "punt"})


def ruim_bedoeld(zicht: Registerzicht, lijn: Opdrachtlijn, soort: str, woord: str) -> str:
    """Return what such a word means; itself when nothing fits.

    It is a guess: a command that changes something asks first, and nobody but a person says yes.
    """
    if soort in _NIET or len(woord.strip()) < _MINST or _is_partij(zicht, soort, woord):
        return woord
    er = alle(zicht.stand, soort)
    passend = list(met_deel(woord, er) or met_woord(woord, er))
    passend = geschikt(zicht.opdracht, soort, passend) or passend
    if not passend:
        return woord
    if len(passend) > 1 or not mag_vragen(lijn):
        zin = f"'{woord}' is geen kenmerk, maar staat wel in wat er is."
        return kies_of_weiger(lijn, zin, passend)
    return _dat_ene(passend[0], verandert=zicht.verandert)


def _dat_ene(een: Kandidaat, *, verandert: bool) -> str:
    """Say which one it is; ask whether that is so before something changes."""
    if not verandert:
        uitvoer.meld(f"Bedoeld is {noem(een)}.")
    elif not vragen.bevestig(f"Bedoelt u {noem(een)}?", ja=False, standaard=True):
        raise Gestopt({}, verder="Er is niets veranderd.")
    return een.waarde


def _is_partij(zicht: Registerzicht, soort: str, woord: str) -> bool:
    """Say whether a word names who is there, where a command takes that too."""
    if not soort.startswith("kenmerk"):
        return False
    wie = [*sleutels.gezamenlijk(zicht.stand), *sleutels.gemeenten(zicht.stand)]
    return bool(bedoeld(woord, wie).kandidaten)
