"""`rao valideer` beside the files of the register: documents, templates, names and subjects."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from rao_cli.model.melding import Melding
from rao_cli.model.plaats import BEWAARD, REGISTERBESTAND, TEKSTMAPPEN, bovenmap
from rao_cli.model.taal import enkele
from rao_cli.store.git.lezen.objecten import blob_id
from rao_cli.store.inhoud.inzage import GROOTST
from rao_cli.store.register_map import Lading, RegisterMap, Toen
from rao_cli.store.schijf import leesbaar
from rao_cli.workflow.controle.bewaard import wat_blijft
from rao_cli.workflow.controle.onderwerpen import Onderwerpen
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import met_bestand
from rao_cli.workflow.controle.sinds import Vroeger
from rao_cli.workflow.controle.tweeversies import zoek_versies
from rao_cli.workflow.privacy.losse_teksten import LosseTeksten


class Beginpunt(NamedTuple):
    """A commit since which is asked what is new, and the register as it was there."""

    commit: str
    toen: Toen

    @property
    def anders(self) -> frozenset[str] | None:
        """The files that are judged otherwise than then; None is all: rao.yaml became another."""
        return None if REGISTERBESTAND in self.toen.gewijzigd else self.toen.gewijzigd


def beginpunten(map_: RegisterMap, sinds: str | None) -> list[Beginpunt]:
    """Return where the register parted from a revision; nothing when none is asked."""
    if sinds is None:
        return []
    paren = zip(map_.repo.historie.beginpunten(sinds), map_.sinds(sinds), strict=True)
    return [Beginpunt(*paar) for paar in paren]


class Wijze(NamedTuple):
    """How it is asked: what comes before each path, since when, and of all that was committed.

    And the subjects of that, which git reads meanwhile.
    """

    voor: str
    begin: Sequence[Beginpunt]
    historie: bool
    onderwerpen: Onderwerpen


class Nu(NamedTuple):
    """Which files were looked at beside those of the register, and which are there at all."""

    bekeken: Collection[str]
    er: Collection[str]


def voeg_losse_toe(
    oogst: Oogst,
    vroeger: Vroeger,
    register: tuple[RegisterMap, Lading],
    gekozen: Callable[[str], bool],
    wijze: Wijze,
) -> None:
    """Add what is found there."""
    map_, lading = register
    voor, begin, historie, onderwerpen = wijze
    er = map_.losse_paden(lading.bestanden)
    eigen, los = (
        [pad for pad in paden if gekozen(pad) and _kent(begin, pad)]
        for paden in (lading.bestanden, er)
    )
    losse = LosseTeksten(lading.regels, lading.register)
    anders = _anders(begin)
    bekeken = [pad for pad in los if anders is None or pad in anders]
    losse.bekijk(bekeken, lambda pad: _read(map_, lading, pad))
    toen = {pad for een in begin for pad in map_.repo.items(een.commit)}
    losse.bekijk_namen(pad for pad in (*eigen, *los) if pad not in toen)
    neem_losse(oogst, losse, voor)
    if historie:
        from rao_cli.workflow.privacy.terugblik import kijk_terug  # heavy, seldom asked

        meldingen, zinnen = kijk_terug(map_.repo, lading)
        oogst.meldingen += (_met_pad(melding, voor) for melding in meldingen)
        oogst.vooraf += zinnen
    elif gekozen(""):
        for melding, woorden in onderwerpen.met_gegevens(map_):
            oogst.meldingen.append(melding)
            oogst.woorden[melding] = woorden
        if not begin:
            oogst.buiten_git = wat_blijft(oogst, map_, lading, onderwerpen.head)
    nu = Nu(bekeken, {*er, *lading.bestanden, *lading.heel.vastgelegd})
    for eerder, een in vroeger.per_begin(begin):
        if was_register(map_, een):
            voeg_toen_toe(eerder, map_, een, _waar_nu(een.commit, register, nu), voor)


def _kent(begin: Sequence[Beginpunt], pad: str) -> bool:
    """Say whether git knows a file or may get to know it; what it ignores is never new."""
    return not begin or any(pad in een.toen.bekend for een in begin)


def _anders(begin: Sequence[Beginpunt]) -> frozenset[str] | None:
    """Return the files that are judged otherwise than at each beginning; None is all of them."""
    per_begin = [een.anders for een in begin]
    bekend = [anders for anders in per_begin if anders is not None]
    return frozenset.intersection(*bekend) if bekend else None


def was_register(map_: RegisterMap, een: Beginpunt) -> bool:
    """Say whether there was a register then."""
    return REGISTERBESTAND in map_.repo.blobs(een.commit, [REGISTERBESTAND])


def voeg_toen_toe(
    eerder: Oogst, map_: RegisterMap, een: Beginpunt, naar: Mapping[str, str], voor: str
) -> None:
    """Add what was found then in the same files; `naar` is where each of them is now."""
    neem_losse(eerder, _kijk_toen(map_, een, naar), voor, naar)
    for pad, hier in naar.items():
        if bovenmap(pad) in TEKSTMAPPEN:
            tekst = map_.tekst_in(een.commit, pad) or ""
            eerder.meldingen += zoek_versies(f"{voor}{hier}", tekst)


def _waar_nu(commit: str, register: tuple[RegisterMap, Lading], nu: Nu) -> dict[str, str]:
    """Return where the files of then are now: one with the same bytes elsewhere only moved."""
    map_, lading = register
    toen = map_.repo.blobs(commit, [*BEWAARD])
    naar = {pad: pad for pad in nu.bekeken if pad in toen}
    weg = {blob: pad for pad, blob in toen.items() if pad not in nu.er}
    for pad in (pad for pad in nu.bekeken if pad not in toen):
        if not weg:
            break
        blob = blob_id(_read(map_, lading, pad), map_.repo.plek.algoritme)
        if (oud := weg.pop(blob, None)) is not None:
            naar[oud] = pad
    return naar


def _met_pad(melding: Melding, voor: str) -> Melding:
    return met_bestand(melding, f"{voor}{melding.bestand}") if melding.bestand else melding


def neem_losse(
    oogst: Oogst, losse: LosseTeksten, voor: str, naar: Mapping[str, str] | None = None
) -> None:
    """Add what was found in texts and names; `voor` comes before each path.

    `naar` is where a file of then is now.
    """
    for melding, woorden in losse.gevonden.items():
        pad = melding.bestand or ""
        hier = met_bestand(melding, f"{voor}{(naar or {}).get(pad, pad)}")
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


def _kijk_toen(map_: RegisterMap, een: Beginpunt, paden: Iterable[str]) -> LosseTeksten:
    """Judge the same files as they were in a commit, by the register of then."""
    lading, er = een.toen.lading, map_.repo.items(een.commit)
    losse = LosseTeksten(lading.regels, lading.register)
    losse.bekijk([p for p in paden if p in er], lambda pad: map_.bytes_in(een.commit, pad) or b"")
    return losse
