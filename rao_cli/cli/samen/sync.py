"""`rao sync`: take in what others did, and share what you did."""

from collections.abc import Mapping
from typing import Annotated, Final

from msgspec.structs import replace

from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.samen.botsvragen import Vraagronde
from rao_cli.cli.samen.naamvraag import mag_delen
from rao_cli.cli.samen.syncverslag import geef_json, meld_sync, weiger_zonder_antwoord
from rao_cli.cli.terminal.geduld import met_geduld
from rao_cli.workflow.samen.sync.ronde import Syncronde, Zending
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst

#: What to know after Ctrl-C.
_ONDERBROKEN: Final[Mapping[Zending, str]] = {
    "niet": "Er is niets gedeeld en niets veranderd.",
    "bezig": "Misschien is uw werk al gedeeld: rao kijkt dat de volgende keer na.",
    "klaar": "Uw werk is gedeeld. Uw eigen kopie is misschien nog niet bijgewerkt.",
    "over": "Er was niets van u te delen. Uw eigen kopie is misschien nog niet bijgewerkt.",
}


def sync(
    s: WriteSession,
    *,
    naar: Annotated[
        str | None, optie("ADRES", "Deel dit register voor het eerst op een git-server.")
    ] = None,
) -> int:
    """Haal op wat anderen deden, en deel wat u deed.

    Voorbeeld:
        rao sync
        rao sync --proef
        rao sync --naar https://git.voorbeeld.nl/rao-oost.git

    Begin en eindig er uw werkdag mee. rao voegt samen wat u en anderen deden. Alleen als twee
    mensen hetzelfde veranderden, vraagt rao wat er moet blijven staan: u ziet dan beide teksten.
    Typt u stop, dan is er niets veranderd, en onthoudt rao wat u al antwoordde. Lijkt iets in uw
    eigen werk de naam van een persoon, dan zegt rao dat voor het delen, en vraagt of het mag.

    Niets raakt zoek: wat al gedeeld is, verandert nooit meer. Ging er iets mis onderweg, of trok
    iemand de stekker eruit? Typ dan weer rao sync.

    Met --naar deelt u een register voor het eerst. Vraag uw ICT-afdeling om het adres van een
    lege git-repository; een lege map op een gedeelde schijf kan ook. Een collega neemt het
    register daarna over met rao init --van.

    Wiste iemand iets, en blijft daar op deze computer iets van over? Dan is de code 1.
    """
    ronde = Syncronde(s.register_map, s.vandaag, proef=s.proef, naar=naar)
    vragen = Vraagronde(ronde, s.vandaag)
    uitkomst, namen = _loop(ronde), tuple[str, ...]()
    while uitkomst.wacht and not s.proef:
        if uitkomst.twijfels:
            if not mag_delen(s, ronde, uitkomst):
                return 0
            namen = uitkomst.twijfels
        elif not s.kan_vragen:
            if s.als_json:
                geef_json(uitkomst, proef=False)
            weiger_zonder_antwoord(uitkomst)
        else:
            vragen.stel(uitkomst)
        uitkomst = _loop(ronde)
    if s.als_json:
        geef_json(replace(uitkomst, zinnen=(*namen, *uitkomst.zinnen)), proef=s.proef)
    meld_sync(uitkomst, proef=s.proef)
    return 1 if uitkomst.resten else 0


def _loop(ronde: Syncronde) -> SyncUitkomst:
    try:
        with met_geduld("rao haalt op, voegt samen en deelt"):
            return ronde.loop()
    except KeyboardInterrupt as fout:
        raise KeyboardInterrupt(f"{_ONDERBROKEN[ronde.zending]} Typ weer: rao sync") from fout
