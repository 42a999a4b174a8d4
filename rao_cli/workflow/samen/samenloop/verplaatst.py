"""A meeting that one side moved to another day: what the other did at the old day goes along."""

from rao_cli.documents.opmaak import datum
from rao_cli.model.plaats import DOCUMENTEN, MAPPEN, naam_in
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

_MAP = MAPPEN["overleg"]


def volg_verplaatst(s: Samenloop) -> None:
    """Put what belongs to one meeting at one path in all three states."""
    for oud in [pad for pad in s.anders(_MAP) if pad in s.basis]:
        naar = {kant: nieuw for kant in KANTEN if (nieuw := _naar(s, kant, oud)) is not None}
        _kies_dag(s, oud, naar)
        for kant in [kant for kant in KANTEN if kant in naar]:
            if _is_bezet(s, kant, oud, naar) or _gaat_niet(s, kant, oud, naar):
                _terug(s, kant, naar.pop(kant), oud)
        if naar:
            _verhuis(s, oud, naar.get("hun") or naar["ons"], naar)


def zet_op_plek(s: Samenloop, samen: dict[str, bytes]) -> None:
    """Give every meeting that both moved the path of the day that was chosen for it."""
    for pad in sorted({pad for _, pad in s.vandaan if pad.startswith(f"{_MAP}/")} & {*samen}):
        overleg = s.lees.ding(samen, pad, Overleg)
        goed = plaats_van(overleg) if overleg is not None else pad
        if goed == pad or goed in samen:
            continue
        samen[goed] = samen.pop(pad)
        for kant in (None, *KANTEN):
            _verhuis_stukken(s, kant, pad, goed)
        oud, nieuw = (f"{DOCUMENTEN}/{naam_in(een)}/" for een in (pad, goed))
        for stuk in [stuk for stuk in samen if stuk.startswith(oud)]:
            samen.setdefault(nieuw + stuk.removeprefix(oud), samen.pop(stuk))


def _naar(s: Samenloop, kant: Kant, oud: str) -> str | None:
    """Return where a meeting went on one side; None when it stayed, or just went."""
    was, files = s.was(oud, Overleg), s.van(kant)
    if was is None or oud in files:
        return None
    for pad in sorted(files):
        if pad.startswith(f"{_MAP}/") and pad not in s.basis:
            nieuw = s.ding(kant, pad, Overleg)
            if nieuw and any(verplaatst.van == was.datum for verplaatst in nieuw.verplaatst):
                return pad
    return None


def _kies_dag(s: Samenloop, oud: str, naar: dict[Kant, str]) -> None:
    """Ask to which day a meeting goes that both moved; of the other move nothing stays."""
    nieuw = {kant: s.ding(kant, pad, Overleg) for kant, pad in naar.items()}
    if len({*naar.values()}) < len(KANTEN):
        return
    ons, hun = (_zeg_naar(nieuw[kant]) for kant in KANTEN)
    waar = f"Overleg van {naam_in(oud)}: naar welke dag?"
    verliest = ander(s.vraag(Botsing(oud, ("datum",), waar, ons, hun)) or "hun")
    _terug(s, verliest, naar.pop(verliest), oud)


def _zeg_naar(overleg: Overleg | None) -> str:
    if overleg is None:
        return ""
    redenen = [een.reden for een in overleg.verplaatst[-1:] if een.reden]
    return " ".join([f"Naar {datum(overleg.datum)}.", *redenen])


def _gaat_niet(s: Samenloop, kant: Kant, oud: str, naar: dict[Kant, str]) -> bool:
    """Ask whether a meeting moves that the other held, or of which it fixed the agenda."""
    was, nieuw = s.was(oud, Overleg), s.ding(kant, naar[kant], Overleg)
    daar = s.ding(ander(kant), oud, Overleg)
    if was is None or nieuw is None or daar is None or ander(kant) in naar:
        return False
    if daar.is_vervallen and not was.is_vervallen:
        return _vervalt(s, kant, oud, (nieuw, daar))
    vast = daar.vaststelling.agenda not in {None, was.vaststelling.agenda}
    if not daar.is_gehouden and not vast:
        return False
    naar_dag, hoe = f"Verplaatst naar {datum(nieuw.datum)}.", "gehouden"
    if not daar.is_gehouden:
        naar_dag, hoe = f"{naar_dag} Daar stelt u de agenda opnieuw vast.", "agenda vastgesteld"
    zeg = {kant: naar_dag, ander(kant): f"Op die dag: {hoe}."}
    waar = f"Overleg van {datum(was.datum)}, de dag"
    keuze = s.vraag(Botsing(oud, ("datum",), waar, zeg["ons"], zeg["hun"]))
    if keuze == ander(kant):
        return True
    if daar.is_gehouden:
        s.neem(ander(kant), oud, s.basis[oud])
        return False
    s.zet_als(ander(kant), oud, s.basis[oud], ("status",), ("vaststelling",))
    s.zinnen.append(f"Stel de agenda opnieuw vast met: rao agenda stel-vast {nieuw.datum}")
    return False


def _vervalt(s: Samenloop, kant: Kant, oud: str, hoe: tuple[Overleg, Overleg]) -> bool:
    """Ask whether a meeting goes on that one side moved and the other cancelled."""
    nieuw, daar = hoe
    reden = daar.vervallen.reden if daar.vervallen else ""
    zeg = {kant: _zeg_naar(nieuw), ander(kant): f"Het overleg vervalt. {reden}".strip()}
    waar = f"Overleg van {datum(daar.datum)}: gaat het door?"
    if s.vraag(Botsing(oud, ("vervallen",), waar, zeg["ons"], zeg["hun"])) != kant:
        return True
    for plek in (("status",), ("vervallen",)):
        s.zet_als(ander(kant), oud, s.basis[oud], plek)
    return False


def _is_bezet(s: Samenloop, kant: Kant, oud: str, naar: dict[Kant, str]) -> bool:
    """Ask what happens on a day to which one side moved a meeting and the other planned one."""
    pad, nieuw = naar[kant], s.ding(kant, naar[kant], Overleg)
    if nieuw is None or pad not in s.van(ander(kant)) or naar.get(ander(kant)) == pad:
        return False
    zeg = {kant: f"Hierheen verplaatst, van {oud}.", ander(kant): "Een ander overleg."}
    waar = f"Twee overleggen op {datum(nieuw.datum)}"
    keuze = s.vraag(Botsing(pad, ("datum",), waar, zeg["ons"], zeg["hun"]))
    if keuze == kant:
        s.neem(ander(kant), pad, None)
        return False
    return True


def _terug(s: Samenloop, kant: Kant, nieuw: str, oud: str) -> None:
    """Undo a move: the meeting is on its old day again, with all else that was done to it."""
    for plek in (("datum",), ("verplaatst",), ("status",)):
        s.zet_als(kant, nieuw, s.basis[oud], plek)
    s.verhuis(kant, nieuw, oud)
    _verhuis_stukken(s, kant, nieuw, oud)


def _verhuis(s: Samenloop, oud: str, doel: str, naar: dict[Kant, str]) -> None:
    """Bring a meeting and its documents to one path, also in what both knew."""
    bewegers: list[tuple[Kant | None, str]] = [(None, oud)]
    bewegers += [(kant, naar.get(kant, oud)) for kant in KANTEN]
    for kant, van in bewegers:
        if van != doel and van in (s.basis if kant is None else s.van(kant)):
            s.verhuis(kant, van, doel)
            _verhuis_stukken(s, kant, van, doel)


def _verhuis_stukken(s: Samenloop, kant: Kant | None, van: str, doel: str) -> None:
    """Move the documents of a meeting along with it."""
    oud, nieuw = (f"{DOCUMENTEN}/{naam_in(pad)}/" for pad in (van, doel))
    for pad in [p for p in (s.basis if kant is None else s.van(kant)) if p.startswith(oud)]:
        s.verhuis(kant, pad, nieuw + pad.removeprefix(oud))
