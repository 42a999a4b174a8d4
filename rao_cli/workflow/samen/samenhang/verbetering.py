"""A shared fixed list is never rewritten: what we had otherwise may come under it, as errata (S11).

That is how it would have gone when we had seen the list before we typed.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from rao_cli.documents.opmaak import datum
from rao_cli.model.samen.botsing import Botsing
from rao_cli.model.samen.woorden import toon
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.store.yaml.editing import verwijder, voeg_toe
from rao_cli.workflow.samen.samenhang.acties import acties_van, afspraak, neem_acties
from rao_cli.workflow.samen.samenloop.plek import waarde_op
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

_VELDEN = ("voorzitter", "secretaris", "aanwezig", "afwezig", "gasten", "toelichting")


class Eronder(NamedTuple):
    """What comes under the list, about which decision of it; with the actie that it tells of."""

    tekst: str
    besluit: str | None = None
    actie: str | None = None


def houd_gedeeld_vast(s: Samenloop, pad: str, vast: Vastgesteld) -> None:
    """Ask whether what we had comes under the list that another fixed and shared."""
    ons, hun = (s.ding(kant, pad, Overleg) for kant in ("ons", "hun"))
    if ons is None or hun is None:
        return
    eronder = list(_anders(s, pad, ons, hun))
    waar = f"Overleg van {datum(hun.datum)}: de besluitenlijst ligt al vast bij de ander"
    zeg = "\n".join(["Zet dit eronder, als verbetering:", *(een.tekst for een in eronder)])
    dicht = f"Laat de lijst zoals zij is vastgesteld op {datum(vast.op)}: wat u had, vervalt."
    plek = ("vaststelling", "besluitenlijst")
    keuze = s.vraag(Botsing(pad, plek, waar, zeg, dicht)) if eronder else "hun"
    eigen = {een.actie: _losse_actie(s, een) for een in eronder if een.actie}
    s.neem("ons", pad, s.hun[pad])
    neem_acties(s, "hun", pad)
    if keuze == "ons":
        s.ons |= eigen
        _zet_eronder(s, pad, eronder)


def _zet_eronder(s: Samenloop, pad: str, eronder: list[Eronder]) -> None:
    tekst = s.ons[pad].decode("utf-8-sig")
    for een in eronder:
        waarbij: dict[str, Any] = {"besluit": een.besluit} if een.besluit else {}
        herstelt: dict[str, Any] = {} if een.besluit else {"herstelt": []}
        erratum = {**waarbij, "datum": s.lees.vandaag, "tekst": een.tekst, **herstelt}
        tekst = voeg_toe(tekst, ("errata",), erratum)
    s.ons[pad] = tekst.encode()
    s.herzien.add(pad)


def _losse_actie(s: Samenloop, een: Eronder) -> bytes:
    """Return an actie of ours; without its decision when the fixed list does not have that one."""
    data = s.ons[een.actie or ""]
    if een.besluit or waarde_op(data, ("besluit",)) is None:
        return data
    return verwijder(data.decode("utf-8-sig"), ("besluit",)).encode()


def _anders(s: Samenloop, pad: str, ons: Overleg, hun: Overleg) -> Iterator[Eronder]:
    """Yield what we had that the fixed list does not say."""
    hunne = {besluit.agendapunt: kenmerk for kenmerk, besluit in hun.besluiten.items()}
    for besluit in ons.besluiten.values():
        gelijk = hunne.get(besluit.agendapunt)
        if gelijk is None:
            yield Eronder(f"Ook besloten bij {besluit.agendapunt}: {besluit.besluit}")
        elif hun.besluiten[gelijk].besluit != besluit.besluit:
            yield Eronder(f"Lees: {besluit.besluit}", gelijk)
    yield from _acties(s, ons, hun)
    for veld in _VELDEN:
        nu, daar, was = (waarde_op(van.get(pad), (veld,)) for van in (s.ons, s.hun, s.basis))
        if nu not in (daar, was):
            yield Eronder(f"{veldwoord(veld).capitalize()}: {toon(nu) or 'geen'}")


def _acties(s: Samenloop, ons: Overleg, hun: Overleg) -> Iterator[Eronder]:
    """Yield our acties under a decision of the list that are not on it."""
    bekend = {afspraak(actie) for actie in acties_van(s, s.hun, hun).values()}
    for pad, actie in acties_van(s, s.ons, ons).items():
        if afspraak(actie) in bekend or afspraak(actie) == afspraak(s.was(pad, type(actie))):
            continue
        wie, dag = actie.organisatie or f"LKO {actie.lko}", actie.uiterlijk or ons.datum
        wat = f"{wie}, uiterlijk {datum(dag)}: {actie.omschrijving}"
        hier, daar = (van.besluiten.get(actie.besluit or "") for van in (ons, hun))
        zelfde = hier and daar and hier.agendapunt == daar.agendapunt
        besluit = actie.besluit if zelfde else None
        yield Eronder(f"Actie {actie.kenmerk} kwam erbij: {wat}", besluit, pad)
