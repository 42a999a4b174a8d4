"""What a meeting that was held must still decide, and whether the LKO's can hear of it (S11)."""

from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import vraagt_niets


def vraagt_nog_besluit(stand: Stand, overleg: Overleg) -> list[Agendapunt]:
    """Return the items that ask a decision, and have neither that nor a reason why not.

    A zaak that ended, or of which the LKO heard the end, needs no decision any more (S16).
    """
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    klaar = besloten | set(overleg.zonder_besluit)
    return [
        punt
        for punt in overleg.agendapunten
        if punt.doel == "besluit" and punt.id not in klaar and not vraagt_niets(stand, punt.id)
    ]


def kan_verteld(stand: Stand, overleg: Overleg) -> bool:
    """Say whether replies can go about a meeting: it was held, and something or all is decided.

    A meeting that had nothing to decide can be told of at once: what an LKO hears may be a
    refusal or an ending, which no meeting decides.
    """
    besloten = bool(overleg.besluiten) or overleg.ligt_vast
    return overleg.is_gehouden and (besloten or not vraagt_nog_besluit(stand, overleg))
