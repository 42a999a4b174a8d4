"""A shared fixed list is never rewritten: what we had otherwise may come under it, as errata (S11).

That is how it would have gone when we had seen the list before we typed.
"""

from typing import Any

from rao_cli.documents.opmaak import datum
from rao_cli.model.samen.botsing import Botsing
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld
from rao_cli.store.yaml.editing import verwijder, voeg_toe
from rao_cli.workflow.samen.samenhang.acties import neem_acties
from rao_cli.workflow.samen.samenhang.eronder import Eronder, eronder_van
from rao_cli.workflow.samen.samenloop.plek import waarde_op
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop


def houd_gedeeld_vast(s: Samenloop, pad: str, vast: Vastgesteld) -> None:
    """Ask whether what we had comes under the list that another fixed and shared."""
    ons, hun = (s.ding(kant, pad, Overleg) for kant in ("ons", "hun"))
    if ons is None or hun is None:
        return
    eronder = list(eronder_van(s, pad, ons, hun))
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
        anders = f"Wat u anders had dan de besluitenlijst van {datum(hun.datum)}"
        s.zinnen.append(f"{anders}, staat er nu als verbetering onder.")


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
