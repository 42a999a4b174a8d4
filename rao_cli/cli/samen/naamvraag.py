"""Say what is perhaps of a person before it is shared: afterwards everybody has it."""

from typing import Final

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.workflow.gewist.nog_ergens import UITWEG
from rao_cli.workflow.samen.sync.ronde import Syncronde
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst

_KOP: Final = "Dit is nog niet gedeeld"
_UITLEG: Final = (
    "Wat u deelt, staat daarna ook bij anderen, en dan kost weghalen veel meer werk. Typ j als het "
    "geen persoon is. Typ n als u het eerst wilt weghalen: er verandert dan niets."
)
_WEG: Final = (
    "Er is niets gedeeld en niets veranderd.\n"
    "Staat het in uw laatste stap? Wis die met: rao ongedaan --wis\n"
    "Staat het in een eerdere stap? Typ: rao wis\n"
    "Is het geen naam? Typ: rao register zet bekende_woorden --erbij WOORD"
)


def mag_delen(s: WriteSession, ronde: Syncronde, uitkomst: SyncUitkomst) -> bool:
    """Tell what may be a name, and ask whether it is shared; yes where nobody can be asked."""
    uitvoer.toon_segmenten([("nadruk", f"{_KOP}:")], fout=True)
    for zin in uitkomst.twijfels:
        uitvoer.meld(scherm.vouw(zin))
    if not s.kan_vragen:
        uitvoer.meld(scherm.vouw(f"Hoort het er niet in? {UITWEG}"))
    elif not s.bevestig("Toch delen?", uitleg=_UITLEG):
        uitvoer.meld(_WEG)
        return False
    ronde.sta_namen_toe(uitkomst.twijfels)
    return True
