"""Documents are never merged: they are made again of the merged data (S8, S11).

What nobody changed stays byte for byte. What a person wrote in one stays, as long as the other
side gives no other text; else its lines are merged, and what does not fit is asked.
"""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.plaats import DOCUMENTEN, bovenmap, dag_van_document, naam_in
from rao_cli.model.samen.botsing import Kant
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander
from rao_cli.workflow.samen.stukken.maken import Maker, is_gemaakt

#: A paper may say how things were on the day it was made: so many days are tried to know it again.
_DAGEN: Final = 31


def voeg_stukken_samen(s: Samenloop, samen: dict[str, bytes]) -> None:
    """Give the merged register its documents."""
    maker = Maker(s.lees, samen)
    for pad in list(_anders(s)):
        data = _stuk(s, maker, pad)
        if data is None:
            samen.pop(pad, None)
        else:
            samen[pad] = data


def _anders(s: Samenloop) -> Iterator[str]:
    alle = sorted({*s.basis, *s.ons, *s.hun})
    aangevuld = {naam_in(pad) for pad in s.aangevuld}
    for pad in alle:
        anders = not s.basis.get(pad) == s.ons.get(pad) == s.hun.get(pad)
        dag = dag_van_document(pad)
        if bovenmap(pad) == DOCUMENTEN and (anders or (dag and dag.isoformat() in aangevuld)):
            yield pad


def _stuk(s: Samenloop, maker: Maker, pad: str) -> bytes | None:
    """Return one document that a side made, changed or removed."""
    basis = s.basis.get(pad)
    wie = [kant for kant in KANTEN if s.van(kant).get(pad) != basis] or [*KANTEN[:1]]
    van_rao = [kant for kant in wie if is_gemaakt(pad) and _is_van_rao(s, kant, pad)]
    if wie == van_rao == ["ons"] and _is_afgezegd(s, pad):
        return basis
    gaf = {kant: s.van(kant).get(pad) for kant in KANTEN}
    if len(wie) > 1 and gaf["ons"] != gaf["hun"] and is_gemaakt(pad):
        van_rao = [kant for kant in wie if kant in van_rao or _was_van_rao(s, kant, pad)]
    bron = gaf["hun"] if gaf["hun"] is not None and "hun" in wie else gaf[wie[0]]
    nieuw = maker.maak(pad, bron) if van_rao else None
    if len(wie) == 1 or gaf["ons"] == gaf["hun"]:
        return nieuw if nieuw is not None and bron is not None else bron
    if len(van_rao) == len(wie) and nieuw is not None:
        return nieuw
    return _regels(s, pad, van_rao, nieuw)


def _is_afgezegd(s: Samenloop, pad: str) -> bool:
    dag = dag_van_document(pad)
    return dag is not None and dag.isoformat() in {naam_in(een) for een in s.afgezegd}


def _regels(s: Samenloop, pad: str, van_rao: list[Kant], nieuw: bytes | None) -> bytes | None:
    """Merge the lines of what two wrote; what rao made is told from the merged data."""
    gaf = {kant: s.van(kant).get(pad) for kant in KANTEN}
    for kant in van_rao:
        if nieuw is not None and gaf[kant] is not None and gaf[ander(kant)] is not None:
            gaf[kant] = nieuw
    uitkomst = voeg_bestand_samen(pad, s.basis.get(pad), gaf["ons"], gaf["hun"], s.keuzes)
    s.botsingen += uitkomst.botsingen
    s.zinnen += uitkomst.zinnen
    return uitkomst.data


def _is_van_rao(s: Samenloop, kant: Kant, pad: str) -> bool:
    """Say whether a document of one side is just what rao made of its data, or is gone."""
    data = s.van(kant).get(pad)
    waar = s.vandaan.get((kant, pad), pad)
    return data is None or _maakt(Maker(s.lees, s.begin[kant]), waar, data)


def _was_van_rao(s: Samenloop, kant: Kant, pad: str) -> bool:
    """Say whether rao made a document of one side, of what that side had then: it lags behind."""
    waar = s.vandaan.get((kant, pad), pad)
    data = s.begin[kant].get(waar)
    toen = (stand for stand in s.toen(kant, waar) if stand.get(waar) == data)
    return data is not None and any(_maakt(Maker(s.lees, stand), waar, data) for stand in toen)


def _maakt(maker: Maker, pad: str, data: bytes) -> bool:
    return any(maker.maak(pad, data, terug) == data for terug in range(_DAGEN))
