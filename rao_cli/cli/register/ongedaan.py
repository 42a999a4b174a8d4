"""`rao ongedaan`: undo the last step."""

from typing import Annotated

from rao_cli.cli.argumenten import vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.register.wis_stap import toon_enkele, wis_laatste_stap
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.beurt import was_al_ongedaan
from rao_cli.workflow.register.andermans_stap import zoek_ander
from rao_cli.workflow.register.ongedaan import Terug, maak_ongedaan, zoek_laatste_stap


def ongedaan(
    s: WriteSession,
    *,
    wis: Annotated[
        bool, vlag("--wis", "Haal de stap voorgoed weg, ook uit de geschiedenis.")
    ] = False,
) -> int:
    """Maak de laatste stap ongedaan.

    Voorbeeld:
        rao ongedaan --proef
        rao ongedaan
        rao ongedaan --wis

    Is de laatste stap van een ander, dan zegt rao van wie, en vraagt of u het toch wilt. Met --ja
    blijft zo'n stap staan.

    Alles wordt weer zoals het voor die stap was. Nog een keer gaat nog een stap terug.
    De geschiedenis blijft: ook de vergissing is terug te vinden. Besluiten die zijn
    vastgesteld, blijven vastliggen; die verbetert u met rao erratum.

    Staat er iets in wat er nooit had mogen staan, zoals een naam? Met --wis gaat de stap voorgoed
    weg, ook uit de geschiedenis. Deed u al rao ongedaan, dan gaan beide weg. Dat kan zolang de stap
    niet is gedeeld. De code is 1 als er nog iets van over is waar rao niet bij mag.
    """
    if wis:
        return wis_laatste_stap(s)
    if not s.proef and was_al_ongedaan(s.h.map.repo):
        uitvoer.meld(
            "Staat er al: uw vorige opdracht werd afgebroken, maar de stap was al ongedaan gemaakt."
        )
        return 0
    terug = zoek_laatste_stap(s.h)
    ander = zoek_ander(s.h, terug.stap)
    s.oefen(lambda proef: maak_ongedaan(proef, terug))
    if ander and not (s.kan_vragen or s.proef):
        raise ander.weigering
    if s.kan_vragen and not s.proef:
        _vat_samen(terug)
    if ander:
        uitvoer.meld(ander.zin)
    vraag = "Toch ongedaan maken?" if ander else "Ongedaan maken?"
    if not s.akkoord(vraag, f"Dit haalt werk weg: '{terug.stap.onderwerp}'."):
        return 0
    zinnen = [f"Let op: {terug.blijft}"] if terug.blijft else []
    s.vertel(maak_ongedaan(s.h, terug), zinnen=zinnen)
    return 0


def _vat_samen(terug: Terug) -> None:
    """Say which step it is, and what happens to each thing."""
    uitvoer.toon_segmenten([("kop", f"De laatste stap: {terug.stap.onderwerp}")], fout=True)
    uitvoer.meld(f"({terug.wanneer})")
    toon_enkele(terug.bestanden)
