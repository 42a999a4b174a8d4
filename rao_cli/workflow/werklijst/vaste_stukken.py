"""Which documents were changed by hand once they were fixed or sent (S6, S11)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from rao_cli.documents.document import AGENDA, BESLUITENLIJST, TERUGKOPPELING
from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.overleg.ritme import overleg_na
from rao_cli.model.plaats import DOCUMENTEN, MAPPEN
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.taak import Taak

if TYPE_CHECKING:
    from rao_cli.store.git.lezen.geschiedenis import Spoor  # knows git: only where it is asked

_GESTUURD: Final = "terugkoppeling-verzonden"


class VastStuk(msgspec.Struct, frozen=True):
    """A text that may not change any more; `bestand` says of a reply when it was sent."""

    pad: str
    wat: str
    voor: date
    bestand: str = ""


def veranderd_na_vaststellen(map_: RegisterMap, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield a task for every text that is no longer what was fixed or sent; none without git."""
    try:
        sporen = map_.repo.historie.sporen([DOCUMENTEN, MAPPEN["terugkoppeling"]], map_.head)
        hand = map_.handwerk([DOCUMENTEN], map_.head)
    except Onleesbaar:
        raise
    except RaoError:
        return
    for stuk in _vaste_stukken(stand, {pad for spoor in sporen for pad in spoor.paden}):
        if (commit := _was(sporen, stuk, gewijzigd=stuk.pad in hand)) is None:
            continue
        nu, toen = map_.read_document(stuk.pad), map_.tekst_in(commit, stuk.pad)
        if nu is not None and toen is not None and nu != toen:
            plek = map_.repo.plek
            opdracht = plek.terugzetopdracht(commit[:10], [plek.prefix + stuk.pad])
            eerst = " (nog niet vastgelegd: maak eerst een kopie)" if stuk.pad in hand else ""
            wat = f"Terugzetten: {stuk.wat} met de hand veranderd{eerst}"
            yield Taak(wat, wie, stuk.voor, opdracht)


def _was(sporen: "Sequence[Spoor]", stuk: VastStuk, *, gewijzigd: bool) -> str | None:
    """Return the commit that has the text as it was fixed, when a person came after that."""
    for spoor in sporen:
        if stuk.bestand in spoor.paden and spoor.handeling == _GESTUURD:
            return spoor.commit if gewijzigd else None
        if stuk.pad in spoor.paden:
            if not spoor.van_een_mens:
                return spoor.commit if gewijzigd else None
            gewijzigd = True
    return None


def _vaste_stukken(stand: Stand, bekend: set[str]) -> Iterator[VastStuk]:
    for _, overleg in stand.overleggen_op_datum:
        yield from _van_overleg(stand, overleg, bekend)
    for ding in stand.terugkoppelingen.values():
        if ding.is_verzonden:
            wat = f"de tekst van {ding.kenmerk} is na het verzenden"
            voor = overleg_na(stand, max(ding.overleg, ding.verzonden_op or ding.overleg))
            yield VastStuk(TERUGKOPPELING.op(ding), wat, voor, plaats_van(ding))


def _van_overleg(stand: Stand, overleg: Overleg, bekend: set[str]) -> Iterator[VastStuk]:
    vast, dag = overleg.vaststelling, datum(overleg.datum)
    if overleg.status == "vervallen":
        return
    if vast.agenda is not None and overleg.status != "gepland":
        begin = AGENDA.op(overleg.datum).removesuffix(".md")
        for pad in sorted(pad for pad in bekend if pad.startswith(begin)):
            voor = max(overleg.datum, vast.agenda.op)
            yield VastStuk(pad, f"de agenda van {dag} is na het vaststellen", voor)
    if vast.besluitenlijst is not None:
        pad = BESLUITENLIJST.op(overleg.datum)
        voor = overleg_na(stand, max(overleg.datum, vast.besluitenlijst.op))
        yield VastStuk(pad, f"de besluitenlijst van {dag} is na het vaststellen", voor)
