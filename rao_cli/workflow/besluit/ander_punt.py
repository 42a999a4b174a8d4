"""A decision that was written at the wrong item goes to another, with its acties (S8, S11)."""

from collections.abc import Iterator

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.overleg.past import waarom_past_niet
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Besluit
from rao_cli.model.stand import BesluitPlek, Stand
from rao_cli.workflow.besluit.verteld import wie_weet_van
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.onderwerp.onderwerp import heropen, volg_besluit
from rao_cli.workflow.zoeken import zoek_punt


def met_punt(stand: Stand, plek: BesluitPlek, besluit: Besluit, getypt: str) -> Besluit:
    """Return a decision as it is at another item of its meeting; RaoError when it cannot be."""
    naar = zoek_punt(stand, plek.overleg, getypt)
    punt = naar.punt
    for kenmerk, ander in plek.overleg.besluiten.items():
        if ander.agendapunt == punt.id and kenmerk != plek.kenmerk:
            raise RaoError(
                f"Over punt {noem_punt(punt)} staat al besluit {kenmerk}. "
                "Twee besluiten over één punt kan niet.",
                hint="Neem wat er staat over in dat besluit, met: rao besluit zet "
                f"{kenmerk}\nOf verplaats eerst dat besluit, met: rao besluit zet {kenmerk} --punt "
                "PUNT",
            )
    if klacht := waarom_past_niet(stand, punt, besluit.uitkomst):
        raise RaoError(
            f"{plek.kenmerk} is {besluit.gevolg.woord}, en {klacht}",
            hint="Kies ook een andere uitkomst, met: --uitkomst",
        )
    return msgspec.structs.replace(besluit, agendapunt=punt.id)


def verplaats(h: Handeling, plek: BesluitPlek, nieuw: Besluit) -> Iterator[str]:
    """Let what depends on the item follow; yields what to know. The acties go by themselves."""
    overleg, van, naar = plek.overleg, plek.besluit.agendapunt, nieuw.agendapunt
    heropen(h, van, plek.besluit.uitkomst)
    volg_besluit(h, naar, nieuw.uitkomst)
    acties = len([*h.stand.acties_van(plek.kenmerk)])
    mee = {0: "", 1: " De actie gaat mee."}.get(acties, f" De {acties} acties gaan mee.")
    namen = {punt.id: noem_punt(punt) for punt in overleg.agendapunten}
    nu, eerst = namen.get(naar, naar), namen.get(van, van)
    yield f"{plek.kenmerk} gaat nu over {nu}, en niet meer over {eerst}.{mee}"
    if reden := overleg.zonder_besluit.get(naar):
        leeg = len(overleg.zonder_besluit) == 1
        pad = ("zonder_besluit",) if leeg else ("zonder_besluit", naar)
        h.verwijder(plek.bestand, pad)
        yield f"Bij {nu} stond waarom er geen besluit kwam; dat is nu weg: {reden}"
    yield from wie_weet_van(h.stand, overleg, [van, naar])
