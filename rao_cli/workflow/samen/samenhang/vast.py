"""What one side fixed and the other changed, or both fixed: one question about the fixing (S11)."""

from typing import Final, Literal

from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg.vingerafdruk import vingerafdruk_agenda, vingerafdruk_besluitenlijst
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.soorten.overleg import GEHOUDEN, Overleg, Vastgesteld
from rao_cli.workflow.samen.samenhang.acties import acties_van, neem_acties
from rao_cli.workflow.samen.samenhang.vaste_agenda import neem_agenda
from rao_cli.workflow.samen.samenhang.vastwoord import zeg_vast
from rao_cli.workflow.samen.samenhang.verbetering import houd_gedeeld_vast
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

Vastwerk = Literal["agenda", "besluitenlijst"]
_MAP: Final = MAPPEN["overleg"]


def houd_vast(s: Samenloop) -> None:
    """Settle before the merge which side's fixing counts, meeting by meeting."""
    for pad in list(s.anders(_MAP)):
        for stuk in ("besluitenlijst", "agenda"):
            _houd(s, pad, stuk)


def _houd(s: Samenloop, pad: str, stuk: Vastwerk) -> None:
    overleg = {kant: s.ding(kant, pad, Overleg) for kant in KANTEN}
    was = s.was(pad, Overleg)
    vast = {kant: _vast(overleg[kant], stuk) for kant in KANTEN}
    nieuw = [kant for kant in KANTEN if vast[kant] not in {None, _vast(was, stuk)}]
    if not nieuw or vast["ons"] == vast["hun"] or None in overleg.values():
        return
    afdruk = {kant: _afdruk(s, s.van(kant), pad, stuk) for kant in KANTEN}
    gedeeld = vast["hun"] if "hun" in nieuw and stuk == "besluitenlijst" else None
    if len(nieuw) == len(KANTEN):
        if _vast(was, stuk) is not None or afdruk["ons"] == afdruk["hun"]:
            s.zet_als("ons", pad, s.hun[pad], ("vaststelling", stuk))
            return
    elif afdruk[ander(nieuw[0])] in {afdruk[nieuw[0]], _afdruk(s, s.basis, pad, stuk)}:
        return
    if gedeeld is not None:
        houd_gedeeld_vast(s, pad, gedeeld)
        return
    zeg = {
        kant: zeg_vast(s, kant, pad, stuk, vast[kant] if kant in nieuw else None) for kant in KANTEN
    }
    dag = overleg["hun"].datum if overleg["hun"] else None
    waar = f"Overleg van {datum(dag)}, de {stuk}" if dag else stuk
    keuze = s.vraag(Botsing(pad, ("vaststelling", stuk), waar, zeg["ons"], zeg["hun"]))
    wint = keuze or nieuw[0]
    if wint in nieuw and stuk == "agenda":
        neem_agenda(s, wint, pad)
    elif wint in nieuw:
        s.neem(ander(wint), pad, s.van(wint)[pad])
        neem_acties(s, wint, pad)
    else:
        _maak_los(s, nieuw[0], pad, stuk)


def _vast(overleg: Overleg | None, stuk: Vastwerk) -> Vastgesteld | None:
    return getattr(overleg.vaststelling, stuk) if overleg else None


def _afdruk(s: Samenloop, files: Bestanden, pad: str, stuk: Vastwerk) -> str:
    """Return what is fixed as one word, whatever the day; empty when there is no meeting."""
    overleg = s.lees.ding(files, pad, Overleg)
    if overleg is None:
        return ""
    if stuk == "agenda":
        return vingerafdruk_agenda(overleg)
    return vingerafdruk_besluitenlijst(overleg, acties_van(s, files, overleg).values())


def _maak_los(s: Samenloop, kant: Kant, pad: str, stuk: Vastwerk) -> None:
    """Undo a fixing of one side: all that was decided goes into the merge."""
    was, nu = s.was(pad, Overleg), s.ding(kant, pad, Overleg)
    plek = ("vaststelling",) if was is None or _leeg(was) else ("vaststelling", stuk)
    s.zet_als(kant, pad, s.basis.get(pad), plek)
    if nu is not None and was is not None and nu.status in {"agenda-vastgesteld", GEHOUDEN[-1]}:
        s.zet_als(kant, pad, s.basis.get(pad), ("status",))
    dag = datum(nu.datum) if nu else pad
    s.zinnen.append(f"De {stuk} van {dag} is niet meer vastgesteld. Stel haar opnieuw vast.")


def _leeg(overleg: Overleg) -> bool:
    vast = overleg.vaststelling
    return vast.agenda is None and vast.besluitenlijst is None
