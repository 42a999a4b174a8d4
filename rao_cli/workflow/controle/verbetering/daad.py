"""Mend a register (`rao valideer --verbeter`): one commit for what is good again.

What a person still has to work on stays his: a file with hand edits, or with errors that are left,
is mended in the folder, and kept with `rao bewaar`.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from rao_cli.documents.opmaak import aantal
from rao_cli.model.plaats import naam_in
from rao_cli.store.git.lezen.werkmap import vervang_werk
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.controle.verbetering.bestand import Verbeterwerk
from rao_cli.workflow.controle.verbetering.plan import Verbeterplan, Verbetervraag, maak_plan
from rao_cli.workflow.handeling import Handeling


class Verbeteruitslag(msgspec.Struct, frozen=True):
    """What was mended, what of it is committed (None: nothing), and what stands in the folder."""

    plan: Verbeterplan
    vastgelegd: CommitResult | None
    geschreven: Sequence[str]
    #: Which of those a person still has to keep.
    bewaren: Sequence[str] = ()


def verbeter(
    root: Path, open_: Callable[[], Handeling], vraag: Verbetervraag, *, proef: bool
) -> Verbeteruitslag:
    """Mend a register; `open_` opens it as an act does, when there is git around it."""
    map_ = RegisterMap(root)
    return _met_git(open_(), vraag) if map_.heeft_git else _in_map(map_, vraag, proef=proef)


def _met_git(h: Handeling, vraag: Verbetervraag) -> Verbeteruitslag:
    """Mend what is committed, and the hand edits beside it."""
    plan = maak_plan(_lading(h), vraag)
    vast = {pad: een for pad, een in plan.anders.items() if _kan_vast(h, pad, een)}
    for pad, een in vast.items():
        h.schrijf(pad, een.wordt.data.decode())
    waar = aantal(len(vast), "bestand", "bestanden")
    uitkomst = None
    if vast:
        namen = [naam_in(pad) for pad in vast]
        # What a file says that could not be read was written by a person, as what he keeps.
        uitkomst = h.leg_vast(f"Verbeteringen in {waar}", "bewaar", namen)
    los = {pad: een for pad, een in plan.anders.items() if pad not in vast}
    if not h.proef:
        _schrijf(h.map, los)
    # What is said of hand edits is that rao did not look at them.
    rest = {pad: wat for pad, wat in h.lading.handwerk.items() if pad not in los}
    h.lading = replace(h.lading, handwerk=rest)
    bewaren = [pad for pad, een in los.items() if een.wordt.data != h.bytes(pad)]
    return Verbeteruitslag(plan, uitkomst, [*los], bewaren)


def _in_map(map_: RegisterMap, vraag: Verbetervraag, *, proef: bool) -> Verbeteruitslag:
    """Mend a register without git: only its files change."""
    lading = map_.load()
    lading.eis_bekend()
    plan = maak_plan(lading, vraag)
    if not proef:
        _schrijf(map_, plan.anders)
    return Verbeteruitslag(plan, None, [*plan.anders])


def _lading(h: Handeling) -> Lading:
    """Return what is committed, with the hand edits in their place."""
    werk = h.map.load()
    werk.eis_bekend()
    vast, hand = h.lading.bestanden, h.lading.handwerk
    paden = sorted({*vast, *werk.bestanden})
    bestanden = {
        pad: werk.bestanden[pad] if pad in werk.bestanden and pad in hand else vast.get(pad)
        for pad in paden
    }
    aanwezig = {pad: b for pad, b in bestanden.items() if b is not None and hand.get(pad) != "weg"}
    return replace(werk, bestanden=aanwezig)


def _kan_vast(h: Handeling, pad: str, een: Verbeterwerk) -> bool:
    """Say whether a mended file can be committed at once: all of it is good, and nobody's work."""
    goed = not een.wordt.meldingen and h.lading.register is not None
    return goed and pad in h.lading.bestanden and pad not in h.lading.handwerk


def _schrijf(map_: RegisterMap, los: Mapping[str, Verbeterwerk]) -> None:
    for pad, een in los.items():
        vervang_werk(map_.root, pad, een.was.data, een.wordt.data)
