"""What stands in a zaak is worded anew, in one commit."""

from collections.abc import Mapping
from typing import Any

from rao_cli.model.melding import Pad
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.invullen import in_woorden, vul_in
from rao_cli.workflow.signaallijst.invulplek import read_pad
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.signaallijst.zaakkeuring import keur_zaak
from rao_cli.workflow.zaak.standpunt import zet_standpunt, zoek_plek
from rao_cli.workflow.zoeken import zoek_zaak


def wijzig_zaak(
    h: Handeling,
    zaak: str,
    invoer: Mapping[str, Any],
    standpunten: Mapping[str, Mapping[str, str | None]] | None = None,
) -> CommitResult:
    """Set what becomes different in a zaak; a value that is None goes."""
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    weg = [sleutel for sleutel, waarde in invoer.items() if waarde is None]
    vul_in(h, plek.bestand, plek.kenmerk, {n: w for n, w in invoer.items() if w is not None})
    for sleutel in weg:
        _maak_leeg(h, plek.bestand, (*plek.pad, *read_pad(sleutel)))
    for wie, velden in (standpunten or {}).items():
        zet_standpunt(h, zoek_plek(h.stand, zaak), wie, velden)
    if weg:
        keur_zaak(h, plek.bestand, plek.kenmerk)
    delen = [str(read_pad(sleutel)[0]) for sleutel in invoer]
    delen += ["standpunten"] if standpunten else []
    onderwerp = f"Zaak {plek.kenmerk} gewijzigd: {in_woorden(delen)}"
    return h.leg_vast(onderwerp, "zaak-wijzig", [plek.kenmerk, plek.lijst.kenmerk])


def zeg_besloten(stand: Stand, zaak: str) -> list[str]:
    """Say which fixed decisions there are about a zaak: they were made on the text of before."""
    besluiten = stand.besluiten_op_punt.get(zoek_zaak(stand, zaak).kenmerk, ())
    vast = [b.kenmerk for b in besluiten if b.overleg.vaststelling.besluitenlijst is not None]
    if not vast:
        return []
    return [f"Let op: het RAO besloot hier al over ({opsomming(vast)}). Dat blijft zoals het is."]


def _maak_leeg(h: Handeling, bestand: str, pad: Pad) -> None:
    """Take what stands at a place away; a part of the form keeps its key, for who fills it next."""
    zaak = 2
    if len(pad) == zaak + 1:
        h.zet(bestand, pad, None)
    else:
        h.verwijder(bestand, pad)
