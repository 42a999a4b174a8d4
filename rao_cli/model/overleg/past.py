"""Which outcome can hold for which kind of item: asked before a decision is kept (S8, S11, S17)."""

from rao_cli.model.besluit import UITKOMSTEN, Uitkomst
from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.model.stand import Stand


def waarom_past_niet(stand: Stand, punt: Agendapunt, uitkomst: Uitkomst) -> str:
    """Say why an outcome cannot hold for an item; empty when it can."""
    vervolg, naam = UITKOMSTEN[uitkomst].vervolg, noem_punt(punt)
    if vervolg == "deelberaad" and punt.soort not in {"zaak", "onderwerp"}:
        return f"{naam} is geen zaak en geen onderwerp: dat kan niet naar het Deelberaad Asiel."
    if vervolg == "lko" and not _is_van_lko(stand, punt):
        return f"{naam} komt niet van een LKO."
    if vervolg == "agenda" and _komt_altijd(punt):
        return f"{naam} staat op elke agenda: dat kunt u niet aanhouden."
    return ""


def _is_van_lko(stand: Stand, punt: Agendapunt) -> bool:
    onderwerp = stand.vind_onderwerp(punt.id)
    gaat_over_lko = onderwerp is not None and bool(onderwerp[1].lkos or onderwerp[1].lko)
    return punt.soort == "zaak" or punt.indiener in stand.register.lkos or gaat_over_lko


def _komt_altijd(punt: Agendapunt) -> bool:
    """Say whether an item comes back without anybody putting it off; a besluitenlijst does not."""
    return punt.soort in {"vast", "actie"} and not is_lijstpunt(punt.id)
