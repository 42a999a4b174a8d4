"""The gate of a hand-over: no data of a person leaves with it, in the papers nor under them."""

from collections.abc import Iterable, Iterator
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Melding
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.tekens import als_naam
from rao_cli.store.lading import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.privacy.bestandsinhoud import los_bestand
from rao_cli.workflow.privacy.meldingen import niet_geaccepteerd, privacymeldingen

#: More of them than fit a screen help nobody.
_MEESTE: Final = 10


def weiger_persoonlijke(lading: Lading, paden: Iterable[str]) -> None:
    """RaoError when one of these committed files holds data of a person that nobody accepted.

    A paper says again what stands in the files: what was accepted there is accepted in the paper.
    """
    bestanden = {pad: _bestand(lading, pad) for pad in paden}
    aanvaard: set[str] = set()
    gevonden = [
        melding
        for bestand in sorted(bestanden.values(), key=lambda een: (een.boom is None, een.pad))
        for melding in _niet_aanvaard(bestand, lading, aanvaard)
    ]
    if not gevonden:
        return
    zinnen = [_zeg(melding) for melding in gevonden[:_MEESTE]]
    if len(gevonden) > _MEESTE:
        zinnen.append(f"En nog {len(gevonden) - _MEESTE} keer.")
    zinnen.append(f"Bekijk het met: {opdrachtregel('valideer', gevonden[0].bestand or '')}")
    raise RaoError(
        "Er staat een persoonsgegeven in wat naar het archief gaat. Er is niets gemaakt.",
        hint="\n".join(zinnen),
    )


def _bestand(lading: Lading, pad: str) -> Bestand:
    return lading.bestanden.get(pad) or los_bestand(pad, lading.overig[pad], None)


def _niet_aanvaard(bestand: Bestand, lading: Lading, aanvaard: set[str]) -> Iterator[Melding]:
    paren = [*privacymeldingen(bestand, lading.regels, lading.register)]
    blijft = niet_geaccepteerd(bestand, [melding for melding, _ in paren])
    for melding, vondst in paren:
        if not vondst.stopt(lading.regels):
            continue
        if melding not in blijft:
            aanvaard.add(vondst.kern)
        elif vondst.kern not in aanvaard:
            yield melding


def _zeg(melding: Melding) -> str:
    regel = f", regel {melding.regelnummer}" if melding.regelnummer else ""
    return f"{als_naam(melding.bestand or '')}{regel}: {melding.tekst}"
