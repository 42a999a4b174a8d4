"""`rao` alone: what to do now in this register, or how to begin; no list of every command."""

from datetime import date
from pathlib import Path
from typing import Final

from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import RaoError

#: Who needs more, asks for it.
_TAKEN: Final = 3
_VAAK: Final = ("status", "nieuw zaak", "zaak vul-aan", "toon", "valideer")
_BEGIN: Final = ("demo", "init")
_ELDERS: Final = "Is er al een register? Ga naar die map, of typ: rao -C MAP"
_GEDEELD: Final = "Deelt een collega er een? Neem het over met: rao init --van ADRES"
_ALLES: Final = "Alle opdrachten: rao --help"


def toon_begin(register_map: Path, vandaag: date) -> None:
    """Show the first tasks and some commands; outside a register how to begin."""
    from rao_cli.cli.opdracht.groep import kies_leeswijze

    kies_leeswijze()  # no command was loaded
    from rao_cli.workflow.register.vinden import zoek_register

    try:
        root = zoek_register(register_map)
        if root is not None:
            _toon_taken(register_map, vandaag)
    except RaoError as fout:  # who asks nothing is still told where to look
        uitvoer.toon_fout(fout)
        root = register_map
    if root is None:
        uitvoer.toon_gevouwen("In deze map staat nog geen register.")
    uitvoer.toon_segmenten([("nadruk", "\nVaak gebruikt" if root else "\nZo begint u")])
    _toon_opdrachten(_VAAK if root else _BEGIN)
    if root is None:
        uitvoer.toon("\n" + scherm.vouw(_ELDERS))
        uitvoer.toon(scherm.vouw(_GEDEELD))
    uitvoer.toon(f"\n{_ALLES}" if root else _ALLES)


def _toon_taken(register_map: Path, vandaag: date) -> None:
    from rao_cli.cli.opdracht.read_session import ReadSession
    from rao_cli.cli.werklijst import toon_eerste
    from rao_cli.workflow.opslag import laat_opslag
    from rao_cli.workflow.werklijst.status import onderbroken

    if omgeving.zonder_opslag():
        laat_opslag()
    for zin in onderbroken(register_map):
        uitvoer.meld(zin)
    with ReadSession(register_map=register_map, vandaag=vandaag) as s:
        toon_eerste(s, _TAKEN)


def _toon_opdrachten(paden: tuple[str, ...]) -> None:
    hulp = {opdracht.pad: opdracht.hulp for opdracht in inhoud.OPDRACHTEN}
    breed = max(map(len, paden))
    for pad in paden:
        begin = f"  rao {pad:<{breed}}  "
        tekst = scherm.vouw(hulp[pad], inspring=begin, vervolg=" " * len(begin))
        uitvoer.toon_segmenten([("opdracht", begin.rstrip()), ("", tekst[len(begin.rstrip()) :])])
