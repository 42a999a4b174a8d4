"""One change set: everything or nothing, one commit, and the work tree follows the commit.

The order is the protection: lock, read, refuse, objects, guard, hooks, commit object, compare-and-
swap of the branch (the commit point), and only then work tree and index. HEAD is the database.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.aanroep.config import (
    GitConfig,
    alvast_config,
    read_config,
    weiger_vreemde_sleutels,
    weiger_zonder_identiteit,
)
from rao_cli.store.git.aanroep.eigen_map import eigen_map
from rao_cli.store.git.lezen.achter import loopt_achter, noteer, uitweg, zeg_bijgewerkt
from rao_cli.store.git.lezen.boodschap import CommitText
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.hoofd import Tak
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.vastleggen.afbreken import stel_afbreken_uit
from rao_cli.store.git.vastleggen.beurt import current_run
from rao_cli.store.git.vastleggen.bon import schrijf_bon
from rao_cli.store.git.vastleggen.herstel import herstel
from rao_cli.store.git.vastleggen.hooks import Hooks, weiger_in_hook
from rao_cli.store.git.vastleggen.merkmap import (
    markeer_wat_blijft,
    merkmap,
    wacht_op_index,
)
from rao_cli.store.git.vastleggen.plan import (
    ChangeRequest,
    PathChange,
    alvast_indexbeeld,
    make_plan,
)
from rao_cli.store.git.vastleggen.projectie import projecteer
from rao_cli.store.git.vastleggen.slot import slot, weiger_onecht_slot
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.vastlegger import Vastlegger
from rao_cli.store.git.vastleggen.veranderd import IntussenVeranderd, beschrijf
from rao_cli.store.git.vastleggen.verzoek import Wijziging

__all__ = ["CommitResult", "Wijziging", "weiger_vooraf", "wijziging"]

_POGINGEN: Final = 10


@contextmanager
def wijziging(  # noqa: PLR0913 - two of them are for one command each
    root: Path,
    onderwerp: str,
    *,
    trailers: Mapping[str, Sequence[str]],
    gelezen: Mapping[str, bytes | None],
    gezien: str | None = None,
    proef: bool = False,
    met_hand_bewerkt: bool = False,
) -> Iterator[Wijziging]:
    """Change the register in one commit; every refusal is a RaoError and changes nothing.

    `gelezen` holds, for each path that the command read and builds on, the bytes as they stand in
    HEAD (None: it did not exist). `proef` rehearses: all checks, result without a commit, and
    nothing is written anywhere. `gezien` is the commit that the command read:
    IntussenVeranderd when HEAD is another one by now. `met_hand_bewerkt` allows paths with hand
    edits (`rao bewaar`).
    """
    tekst = CommitText(onderwerp, trailers, os.urandom(10).hex())
    tekst.boodschap()  # a wrong trailer is a bug: find it before anything happens
    weiger_in_hook()
    repo = Repo.open(root)
    with alvast_config(repo.git) as instellingen:  # git reads them while rao takes the lock
        w = Wijziging(repo, tekst, gezien, instellingen, met_hand_bewerkt=met_hand_bewerkt)
        if proef:
            _weiger_vooraf(w)
            w.achter = repo.achter()
            yield w
            _, doelen = _plan(w, gelezen)
            _sluit(w, None, doelen, tekst.boodschap())
            return
        with slot(eigen_map(repo.plek.common_dir), onderwerp) as lock_fd:
            repo.git = repo.git.met_slot(lock_fd)
            w.bijgewerkt, w.achter = herstel(repo.git, repo.plek)
            with alvast_indexbeeld(repo.git, repo.plek, gelezen.keys()) as w.index:
                _weiger_vooraf(w)
                yield w
                _voer_uit(w, gelezen)


def weiger_vooraf(root: Path) -> None:
    """Refuse what would refuse any change set here; RaoError, and nothing is written."""
    weiger_in_hook()
    repo = Repo.open(root)
    _weiger_config(repo, read_config(repo.git))


def _weiger_config(repo: Repo, config: GitConfig) -> None:
    plek = repo.plek
    weiger_vreemde_sleutels(repo.git, config, (plek.top, plek.common_dir, plek.git_dir))
    weiger_zonder_identiteit(config, os.environ)
    weiger_onecht_slot(eigen_map(plek.common_dir))


def _weiger_vooraf(w: Wijziging) -> None:
    """Refuse what does not depend on the files of this change set."""
    plek = w.repo.plek
    _weiger_config(w.repo, w.config)
    wacht_op_index(plek)


def _plan(w: Wijziging, gelezen: Mapping[str, bytes | None]) -> tuple[Tak, tuple[PathChange, ...]]:
    wens = w.wens(gelezen)
    w.eis_bijgewerkt(wens.nieuw)
    tak = read_tak(w.repo.git, w.repo.plek, w.gezien)
    if tak.commit is None and wens.nieuw.get(REGISTERBESTAND) is None:
        raise RaoError(
            "In deze git-map is nog niets vastgelegd. rao heeft eerst een register nodig.",
            hint="Begin met `rao init`, of leg uw eerste bestanden zelf vast met git.",
        )
    _eis_onverschoven(w, tak, wens)
    doelen = make_plan(w.repo.git, w.repo.plek, tak, wens, w.index)
    return tak, doelen


def _eis_onverschoven(w: Wijziging, tak: Tak, wens: ChangeRequest) -> None:
    """Refuse an act that read another state, or makes another change than was agreed to."""
    akkoord = current_run().akkoord
    if w.gezien is None or (tak.commit == w.gezien and akkoord is None):
        return
    nu = beschrijf(wens.gelezen, wens.nieuw)
    if tak.commit != w.gezien or akkoord != nu:
        stappen = w.repo.onderwerpen(w.gezien, tak.commit) if tak.commit else ()
        raise IntussenVeranderd(eigen_map(w.repo.plek.common_dir), stappen, nu)


def _voer_uit(w: Wijziging, gelezen: Mapping[str, bytes | None]) -> None:
    """Commit and project; when somebody else commits in between, look again and redo."""
    for _ in range(_POGINGEN):
        tak, doelen = _plan(w, gelezen)
        if not doelen:
            _sluit(w, None, ())
            return
        with merkmap(w.repo.plek, w.tekst.wijziging_id, lambda: w.halverwege) as eigen:
            plek, git = w.repo.plek, w.repo.git
            vastlegger = Vastlegger(git, plek.algoritme, w.config, plek.common_dir / "objects")
            gewenst = {plek.prefix + doel.pad: doel.gewenst for doel in doelen}
            with vastlegger.bewaakt(tak.commit, gewenst) as boom:
                boodschap = Hooks(git, plek, w.config).oordeel(eigen / "index", boom, w.tekst)
                commit = vastlegger.commit_tree(boom, tak.commit, boodschap)
            gelijk = [plek.prefix + doel.pad for doel in doelen if doel.werk == doel.straks]
            noteer(eigen, w.meegenomen, gelijk)
            _schrijf_bon(w)
            with stel_afbreken_uit():
                if not _verzet(w, vastlegger, tak, commit):
                    continue
                current_run().telt_vastlegging()
                blijft = tuple(projecteer(git, plek, tak, doelen, eigen))
                w.halverwege = markeer_wat_blijft(eigen, blijft)
                if w.achter:  # what this change settled lags no more
                    _, over = herstel(git, plek)
                    w.halverwege |= bool(w.meegenomen.keys() & over.keys())
                _sluit(w, commit, doelen, boodschap, [deel.zin for deel in blijft])
                return
    raise RaoError(
        "Iemand anders legt hier steeds iets vast, net voordat rao klaar is. "
        "Er is niets veranderd.",
        hint="Probeer het straks opnieuw. Legt een hook zelf iets vast? Zet die dan uit.",
    )


def _verzet(w: Wijziging, vastlegger: Vastlegger, tak: Tak, commit: str) -> bool:
    """Move the branch; when it did not, or cannot, nothing is left of this change.

    Of a git that was stopped its folder stays: whoever comes next clears the lock of that git, and
    finishes the change if it is there after all.
    """
    try:
        w.halverwege = vastlegger.verzet_tak(tak, commit)
    except Onleesbaar:
        w.halverwege = True
        raise
    return w.halverwege


def _schrijf_bon(w: Wijziging) -> None:
    bonnen = current_run().bonnen
    if bonnen is not None and not any(w.tekst.wijziging_id in bon.pad.name for bon in bonnen):
        bonnen.append(schrijf_bon(w.repo.plek, w.tekst.wijziging_id))


def _sluit(
    w: Wijziging,
    commit: str | None,
    doelen: Sequence[PathChange],
    boodschap: str = "",
    zinnen: Sequence[str] = (),
) -> None:
    """Set the result; what lagged behind already is told with it, for it is no hand edit."""
    plek = w.repo.plek
    gedaan = {plek.prefix + doel.pad for doel in doelen} | w.meegenomen.keys()
    if over := {pad: hoe for pad, hoe in w.achter.items() if pad not in gedaan}:
        zinnen = [*zinnen, f"Let op: {loopt_achter(over)}\n{uitweg(plek, over)}"]
    if samen := sorted(gedaan & w.achter.keys()):
        namen = (w.achter[pad].naar or pad for pad in samen)
        zinnen = [
            *zinnen,
            f"Uw werk is samengevoegd met wat al was vastgelegd: {', '.join(namen)}.",
        ]
    zinnen = [*zinnen, *zeg_bijgewerkt(tuple(w.bijgewerkt))]
    achter = frozenset(pad.removeprefix(plek.prefix) for pad in (*over, *w.bijgewerkt, *samen))
    paden = tuple(doel.pad for doel in doelen)
    tekst = boodschap if paden else ""
    inhoud = tuple((doel.pad, doel.oud, doel.nieuw) for doel in doelen)
    w.sluit(CommitResult(commit, paden, tekst, tuple(zinnen), achter, inhoud=inhoud))
