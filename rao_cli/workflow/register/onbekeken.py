"""Hand edits that nobody can look into: they are kept when a person says so, and not before."""

import stat
from collections.abc import Collection

from msgspec.structs import replace

from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import is_registerbestand
from rao_cli.store import schijf
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.bestandsinhoud import kijk_in
from rao_cli.workflow.register.bewaarkeuze import Bewaarkeuze


def niet_te_bekijken(h: Handeling, keuze: Bewaarkeuze) -> dict[str, str]:
    """Return path → why rao cannot look into it, of the files that would be kept."""
    inhoud = {}
    for pad in keuze.paden:
        if not is_registerbestand(pad) and schijf.soort(h.map.root, pad) == stat.S_IFREG:
            with schijf.leesbaar(f"het bestand {pad}"):
                inhoud[pad] = (h.map.root / pad).read_bytes()
    return {pad: "; ".join(gezien.dicht) for pad, gezien in kijk_in(inhoud).items() if gezien.dicht}


def zonder(keuze: Bewaarkeuze, paden: Collection[str]) -> Bewaarkeuze:
    """Return the choice without files that nobody looked into."""
    blijft = [pad for pad in keuze.paden if pad not in paden]
    return replace(keuze, paden=blijft, onbekeken=sorted(paden))


def zeg_onbekeken(pad: str) -> str:
    """Say that a file was left alone, and how it comes along after all."""
    return (
        f"Niet meegenomen: {pad}, want rao kan er niet in kijken. Staan er geen persoonsgegevens "
        f"in, en moet het erin? {opdrachtregel('bewaar', pad, '--ja')}"
    )
