"""`rao valideer` beside the files of the register: documents, templates, names and subjects."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.melding import Melding
from rao_cli.model.taal import enkele
from rao_cli.store.inhoud.inzage import GROOTST
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.store.schijf import leesbaar
from rao_cli.workflow.controle.oogst import Oogst, met_bestand
from rao_cli.workflow.controle.sinds import Vroeger
from rao_cli.workflow.privacy.losse_teksten import IN_GIT, LosseTeksten
from rao_cli.workflow.privacy.poort import weigergronden


class Wijze(NamedTuple):
    """How it is asked: what comes before each path, since when, and of all that was committed."""

    voor: str
    sinds: str | None
    historie: bool


def voeg_losse_toe(
    oogst: Oogst,
    vroeger: Vroeger,
    register: tuple[RegisterMap, Lading],
    gekozen: Callable[[str], bool],
    wijze: Wijze,
) -> None:
    """Add what is found there."""
    map_, lading = register
    voor, sinds, historie = wijze
    begin = map_.repo.beginpunten(sinds) if sinds is not None else []
    eigen = [pad for pad in lading.bestanden if gekozen(pad)]
    los = [pad for pad in map_.losse_paden(lading.bestanden) if gekozen(pad)]
    losse = LosseTeksten(lading.regels, lading.register)
    anders = _veranderd(map_, begin)
    losse.bekijk(
        [pad for pad in los if anders is None or pad in anders],
        lambda pad: _read(map_, lading, pad),
    )
    losse.bekijk_namen(pad for pad in (*eigen, *los) if anders is None or pad in anders)
    neem_losse(oogst, losse, voor)
    if historie:
        from rao_cli.workflow.privacy.terugblik import kijk_terug  # heavy, seldom asked

        meldingen, zinnen = kijk_terug(map_.repo, lading)
        oogst.meldingen += (_met_pad(melding, voor) for melding in meldingen)
        oogst.vooraf += zinnen
    elif gekozen(""):
        for melding, woorden in _onderwerpen(map_, begin):
            oogst.meldingen.append(melding)
            oogst.woorden[melding] = woorden
    for eerder, commit in zip(vroeger.oogsten, begin, strict=False):
        neem_losse(eerder, kijk_toen(map_, lading, commit, los), voor)


def _met_pad(melding: Melding, voor: str) -> Melding:
    return met_bestand(melding, f"{voor}{melding.bestand}") if melding.bestand else melding


def neem_losse(oogst: Oogst, losse: LosseTeksten, voor: str) -> None:
    """Add what was found in texts and names; `voor` comes before each path."""
    for melding, woorden in losse.gevonden.items():
        hier = met_bestand(melding, f"{voor}{melding.bestand}")
        oogst.meldingen.append(hier)
        oogst.woorden[hier] = woorden
        if hier.bestand and hier.bestand not in oogst.bestanden:
            oogst.bestanden.append(hier.bestand)
    oogst.tekstregels |= {voor + pad: regels for pad, regels in losse.tekstregels.items()}
    if losse.dicht:
        oogst.vooraf.append(f"Let op: rao kan niet kijken in {enkele(losse.dicht)}.")


def _read(map_: RegisterMap, lading: Lading, pad: str) -> bytes:
    """Read a file; what lags behind the last commit as it is committed."""
    data = lading.heel.vastgelegd.get(pad)
    with leesbaar(f"het bestand {pad}"):
        return map_.read_bytes(pad, GROOTST) if data is None else data


def _veranderd(map_: RegisterMap, begin: Sequence[str]) -> frozenset[str] | None:
    """Return the paths that differ since then; None: there is no such moment."""
    if not begin:
        return None
    return frozenset.intersection(*(frozenset(map_.repo.changed_since(een)) for een in begin))


def kijk_toen(map_: RegisterMap, lading: Lading, commit: str, paden: Iterable[str]) -> LosseTeksten:
    """Judge the same files as they were in a commit."""
    losse, er = LosseTeksten(lading.regels, lading.register), map_.repo.items(commit)
    losse.bekijk([p for p in paden if p in er], lambda pad: map_.bytes_in(commit, pad) or b"")
    return losse


def _onderwerpen(map_: RegisterMap, begin: Sequence[str]) -> Iterable[tuple[Melding, str]]:
    """Yield the subjects of commits in which there is a sign of a person."""
    try:
        head = map_.repo.head() if map_.heeft_git else None
    except Onleesbaar:
        raise
    except RaoError:  # of a git that cannot be used, the command that needs it says why
        return
    regels = map_.repo.onderwerp_van(head, begin) if head else {}
    if not any(True for _ in weigergronden("\n\n".join(regels.values()))):
        return
    for commit, onderwerp in regels.items():
        for grond in weigergronden(onderwerp):
            zin = f"In het onderwerp van vastlegging {commit[:10]}: {grond.zin}"
            melding = Melding(
                code=grond.code, ernst="waarschuwing", bestand=None, tekst=zin, hint=IN_GIT
            )
            yield melding, onderwerp[grond.begin : grond.eind]
