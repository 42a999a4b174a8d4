"""How complete one zaak is, in sentences (S18-S22)."""

from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.aanlevering import ontbrekende_delen
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import PER_ZAAK, aanwezig, zonder_standpunt
from rao_cli.workflow.zoeken import zoek_zaak


def hoe_ver(stand: Stand, zaak: str) -> list[str]:
    """Say how many parts a zaak has now, and what is left for whom."""
    plek = zoek_zaak(stand, zaak)
    zinnen = [f"Nu {aanwezig(plek)} van {PER_ZAAK} onderdelen aanwezig."]
    if delen := ontbrekende_delen(plek.zaak):
        zinnen.append(f"Nog nodig: {opsomming(delen)}.")
    if organisaties := zonder_standpunt(plek):
        zinnen.append(f"Nog geen standpunt van: {opsomming(organisaties)}.")
    return zinnen
