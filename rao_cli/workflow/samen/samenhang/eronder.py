"""What we had that a shared fixed list does not say, as lines that can come under it (S11)."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from rao_cli.documents.opmaak import datum
from rao_cli.model.samen.woorden import toon, waar
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.workflow.samen.samenhang.acties import acties_van, afspraak
from rao_cli.workflow.samen.samenhang.anders import zeg_plekken
from rao_cli.workflow.samen.samenloop.plek import waarde_op
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

_VELDEN: Final = ("voorzitter", "secretaris", "aanwezig", "afwezig", "gasten", "toelichting")
#: What has lines of its own, and what the fixing itself says.
_APART: Final = frozenset({*_VELDEN, "besluiten", "errata", "status", "vaststelling"})


class Eronder(NamedTuple):
    """What comes under the list, about which decision of it; with the actie that it tells of."""

    tekst: str
    besluit: str | None = None
    actie: str | None = None


def eronder_van(s: Samenloop, pad: str, ons: Overleg, hun: Overleg) -> Iterator[Eronder]:
    """Yield what we had that the fixed list does not say: everything, or it would be lost."""
    hunne = {besluit.agendapunt: kenmerk for kenmerk, besluit in hun.besluiten.items()}
    for kenmerk, besluit in ons.besluiten.items():
        yield from _besluit(s, pad, kenmerk, (besluit.agendapunt, hunne.get(besluit.agendapunt)))
    yield from _acties(s, ons, hun)
    for veld in _VELDEN:
        nu, daar, was = (waarde_op(van.get(pad), (veld,)) for van in (s.ons, s.hun, s.basis))
        if nu not in (daar, was):
            yield Eronder(f"{veldwoord(veld).capitalize()}: {toon(nu) or 'geen'}")
    ook_hun = zeg_plekken(s, s.hun, pad)
    for plek, zin in zeg_plekken(s, s.ons, pad):
        if plek[0] not in _APART and (plek, zin) not in ook_hun:
            yield Eronder(zin.removeprefix(f"{waar(pad, ())}, "))


def _besluit(
    s: Samenloop, pad: str, kenmerk: str, punt: tuple[str, str | None]
) -> Iterator[Eronder]:
    """Yield what our decision about an item says, and theirs about that item does not."""
    over, gelijk = punt
    nu, was = (waarde_op(van.get(pad), ("besluiten", kenmerk)) for van in (s.ons, s.basis))
    daar = waarde_op(s.hun.get(pad), ("besluiten", gelijk)) if gelijk else None
    if nu == was:
        return
    velden = [(veld, waarde) for veld, waarde in nu.items() if veld != "agendapunt"]
    if daar is None:
        tekst = nu.get("besluit", "")
        rest = [_zeg(veld, waarde) for veld, waarde in velden if veld != "besluit" and waarde]
        yield Eronder("\n".join([f"Ook besloten bij {over}: {tekst}", *rest]))
        return
    eerder = was if was and was.get("agendapunt") == over else {}
    for veld, waarde in velden:
        if waarde not in (daar.get(veld), eerder.get(veld)):
            yield Eronder(f"Lees: {waarde}" if veld == "besluit" else _zeg(veld, waarde), gelijk)


def _zeg(veld: str, waarde: Any) -> str:
    return f"{veldwoord(veld).capitalize()}: {toon(waarde) or 'geen'}"


def _acties(s: Samenloop, ons: Overleg, hun: Overleg) -> Iterator[Eronder]:
    """Yield our acties under a decision of the list that are not on it, or say something else.

    One that is on the list stays as it was agreed there; the line says how to read it.
    """
    hunne = acties_van(s, s.hun, hun)
    bekend = {afspraak(actie) for actie in hunne.values()}
    for pad, actie in acties_van(s, s.ons, ons).items():
        was = s.was(pad, type(actie))
        if afspraak(actie) in bekend or afspraak(actie) == afspraak(was):
            continue
        wie, dag = actie.organisatie or f"LKO {actie.lko}", actie.uiterlijk or ons.datum
        # Words that we left as they were, others may have erased.
        anders = was is None or was.omschrijving != actie.omschrijving
        tekst = (actie if anders else hunne.get(pad, actie)).omschrijving
        wat = f"{wie}, uiterlijk {datum(dag)}: {tekst}"
        hier, daar = (van.besluiten.get(actie.besluit or "") for van in (ons, hun))
        zelfde = hier and daar and hier.agendapunt == daar.agendapunt
        besluit = actie.besluit if zelfde else None
        if pad in hunne:
            yield Eronder(f"Lees bij actie {actie.kenmerk}: {wat}", besluit)
        else:
            yield Eronder(f"Actie {actie.kenmerk} kwam erbij: {wat}", besluit, pad)
