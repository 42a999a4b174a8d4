"""What one step of ours becomes on top of what others shared."""

from collections.abc import Sequence
from itertools import product
from typing import Final

from rao_cli.model.plaats import MAPPEN, bovenmap, is_registerbestand
from rao_cli.model.samen.botsing import Kantkeuzes
from rao_cli.model.samen.uitkomst import Bestanden, Kanten
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.samenloop.plek import waarde_op, zet_plek
from rao_cli.workflow.samen.sync.antwoorden import voeg_met_antwoorden

#: So many steps are merged as a whole register when a file moved; of more, the last takes it all.
MAX_GEHEEL: Final = 8


def verschil(een: Bestanden, ander: Bestanden) -> list[str]:
    """Return the paths that differ, in order; gone and new too."""
    return sorted(pad for pad in een.keys() | ander.keys() if een.get(pad) != ander.get(pad))


def ging_weg(begin: Bestanden, ons: Bestanden, hun: Bestanden) -> bool:
    """Say whether one side moved or removed a file that the other changed."""
    for pad in filter(is_registerbestand, verschil(begin, ons)):
        if pad in begin and begin[pad] != hun.get(pad) and (pad not in ons or pad not in hun):
            return True
    return False


def lege(vorige: Bestanden, standen: Sequence[Bestanden]) -> list[int]:
    """Return which of some states in a row are just the one before it."""
    rij = [vorige, *standen]
    return [nummer for nummer, stand in enumerate(standen) if not verschil(rij[nummer], stand)]


def zonder_wat_verviel(
    eerder: Bestanden, standen: Sequence[Bestanden], einde: Bestanden
) -> list[Bestanden]:
    """Return states without what they have of shared acties and is in the end as others shared it.

    Of what was chosen away no step holds a part: what was agreed under a fixed list may not change,
    not for one step.
    """
    uit = [{**stand} for stand in standen]
    for pad in verschil(standen[-1], einde):
        if pad not in eerder or bovenmap(pad) != MAPPEN["actie"]:
            continue
        velden = _vervallen(*(kant.get(pad) for kant in (eerder, standen[-1], einde)))
        for stand, veld in product(uit, velden):
            if einde.get(pad) == eerder[pad]:
                stand[pad] = eerder[pad]
            elif isinstance(waarde_op(stand.get(pad), ()), dict):
                tekst = stand[pad].decode("utf-8-sig")
                stand[pad] = zet_plek(tekst, eerder[pad], (veld,)).encode()
    return list[Bestanden](uit)


def _vervallen(eerder: bytes | None, laatst: bytes | None, einde: bytes | None) -> list[str]:
    """Return the fields of a file that a step changed, and that are in the end as they were."""
    was, nu, wordt = (waarde_op(data, ()) for data in (eerder, laatst, einde))
    if not (isinstance(was, dict) and isinstance(nu, dict) and isinstance(wordt, dict)):
        return []
    return [v for v in {**was, **nu} if was.get(v) == wordt.get(v) != nu.get(v)]


def speel_stap_na(kanten: Kanten, keuzes: Kantkeuzes) -> dict[str, bytes]:
    """Play one step file by file.

    Where a later step of ours made it no question any more, the shared text stays for now.
    """
    uit = dict(kanten.hun)
    for pad in verschil(kanten.basis, kanten.ons):
        uit.pop(pad, None)
        if (data := _speel_bestand_na(pad, kanten, keuzes)) is not None:
            uit[pad] = data
    return uit


def _speel_bestand_na(pad: str, kanten: Kanten, keuzes: Kantkeuzes) -> bytes | None:
    drie = [kant.get(pad) for kant in kanten]
    samen, _ = voeg_met_antwoorden(
        lambda hier: voeg_bestand_samen(pad, drie[0], drie[1], drie[2], hier),
        lambda botsing: keuzes.get(botsing.sleutel),
        lambda _: "hun",
    )
    return drie[2] if samen.botsingen else samen.data
