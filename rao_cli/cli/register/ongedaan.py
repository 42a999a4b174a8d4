"""`rao ongedaan`: undo the last step."""

from rao_cli.cli import options
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vooraf import oefen
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.register.ongedaan import Terug, maak_ongedaan, zoek_laatste_stap

#: More lines than this do not help to recognise a step.
_MEESTE = 10


def ongedaan(
    *,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak de laatste stap ongedaan.

    Voorbeeld:
        rao ongedaan --proef
        rao ongedaan

    Alles wordt weer zoals het voor die stap was. Nog een keer gaat nog een stap terug.
    De geschiedenis blijft: ook de vergissing is terug te vinden. Besluiten die zijn
    vastgesteld, blijven vastliggen; die verbetert u met rao erratum.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    terug = zoek_laatste_stap(h)
    if not (proef or ja or vragen.kan_vragen(ja=ja)):
        raise GebruiksFout(
            f"Dit haalt werk weg: '{terug.stap.onderwerp}'. rao kan u hier niet vragen of dat mag.",
            hint="Bekijk het met: rao ongedaan --proef\nGoed? Doe dan: rao ongedaan --ja",
        )
    if not proef and not ja:
        oefen(h, lambda p: maak_ongedaan(p, terug), ja=ja)
        _vat_samen(terug)
        if not vragen.bevestig("Ongedaan maken?", ja=ja):
            uitvoer.meld("Er is niets veranderd.")
            return
    vertel(h, maak_ongedaan(h, terug), als_json=als_json)
    if terug.blijft:
        uitvoer.meld(f"Let op: {terug.blijft}")


def _vat_samen(terug: Terug) -> None:
    """Say which step it is, and what happens to each thing."""
    uitvoer.toon_segmenten([("kop", f"De laatste stap: {terug.stap.onderwerp}")], fout=True)
    uitvoer.meld(f"({terug.wanneer})")
    zinnen = list(terug.bestanden)
    for zin in zinnen[:_MEESTE]:
        uitvoer.meld(f"- {zin}")
    if zinnen[_MEESTE:]:
        uitvoer.meld(f"- en nog {len(zinnen) - _MEESTE} meer")
