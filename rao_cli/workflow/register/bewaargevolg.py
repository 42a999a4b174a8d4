"""What follows from hand edits that were kept: who read a list, sees that a zaak of it changed."""

from collections.abc import Iterable

from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.taal import datum, opsomming
from rao_cli.model.zaak.gewijzigd import gewijzigde_zaken
from rao_cli.workflow.handeling import Handeling


def zeg_wat_wijzigde(h: Handeling, paden: Iterable[str]) -> list[str]:
    """Write on which day the zaken in these files changed, in a commit of its own; says so.

    `h` read the register before the hand edits. What a person typed is kept to the byte; so this
    comes after it, and when it cannot, that stands as it is.
    """
    oud = {pad: een.ding for pad in paden if (een := h.lading.bestanden.get(pad))}
    lijsten = {pad: ding for pad, ding in oud.items() if isinstance(ding, Signaallijst)}
    if h.proef or not any(lijst.status == "ontvangen" for lijst in lijsten.values()):
        return []
    try:
        return _zeg(Handeling.open(h.map.root, h.vandaag), lijsten)
    except RaoError as fout:
        return [f"Let op: bij de zaken staat nog niet dat zij zijn gewijzigd. {fout.zin}"]


def _zeg(na: Handeling, lijsten: dict[str, Signaallijst]) -> list[str]:
    betreft: list[str] = []
    for pad, was in lijsten.items():
        nu = na.lading.bestanden.get(pad)
        wordt = nu.ding if nu else None
        for kenmerk in gewijzigde_zaken(was, wordt) if isinstance(wordt, Signaallijst) else ():
            na.zet(pad, ("zaken", kenmerk, "gewijzigd_op"), na.vandaag)
            betreft.append(kenmerk)
    if not betreft:
        return []
    zaken = ("zaak " if len(betreft) == 1 else "zaken ") + opsomming(sorted(betreft))
    na.leg_vast(f"{hoofdletter(zaken)} gewijzigd", "zaak-gewijzigd", sorted(betreft))
    return [f"Het RAO had dit al. Bij {zaken} staat nu: gewijzigd op {datum(na.vandaag)}."]
