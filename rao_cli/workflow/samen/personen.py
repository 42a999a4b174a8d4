"""Data of persons in commits: ours are not shared, and those of others are told.

Who commits with plain git, without the hooks of rao, passes no gate before this one.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.haak.boom import boom_van
from rao_cli.store.git.lezen.hele_historie import Historiestap, read_stappen, read_versies
from rao_cli.store.git.lezen.keten import read_schakels
from rao_cli.store.git.samen.ver import Ver
from rao_cli.store.lading import make_lading
from rao_cli.store.momentopname import Objectlezer
from rao_cli.workflow.privacy.bestandsinhoud import read_bytes
from rao_cli.workflow.privacy.boodschap import keur_boodschap
from rao_cli.workflow.privacy.buiten_beeld import is_te_bekijken, te_lezen
from rao_cli.workflow.privacy.kanten import Haakstap
from rao_cli.workflow.privacy.meldingen import privacymeldingen
from rao_cli.workflow.privacy.twijfel import Privacytwijfel, twijfels
from rao_cli.workflow.privacy.vastlegging import keur_wie, personen_in
from rao_cli.workflow.privacy.weigering import in_bestandsnaam

#: More sentences than this nobody reads.
_MEESTE: Final = 20
#: That is said once, for all of them.
_VERWIJST: Final = "Wat u kunt doen"
_WAT_NU: Final = (
    "Een vastlegging erbij helpt niet: wat in een eerdere staat, gaat ook mee. Verander de "
    "vastlegging zelf: de laatste met git commit --amend, een eerdere met git rebase -i. Typ "
    "daarna weer: rao sync"
)


def weiger_eigen(ver: Ver) -> None:
    """GebruiksFout when commits of ours bring in data of a person that nobody else has yet."""
    eigen = {stap.commit for stap in ver.eigen(ver.hoofd)}
    grens = (ver.hoofd, *ver.eerder, *([f"^{ver.tip}"] if ver.tip else []))
    if zinnen := _zinnen(ver.lijn.repo.git, grens, eigen) if eigen else []:
        raise GebruiksFout(
            "Er staat een persoonsgegeven in wat u wilt delen. Er is niets gedeeld en niets "
            "veranderd.",
            hint="\n".join([*zinnen, _WAT_NU]),
        )


def zoek_twijfels(ver: Ver, einde: Bestanden) -> list[Privacytwijfel]:
    """Return what of ours is perhaps of a person and is not shared yet: it stops nobody.

    What the shared register says in another file, everybody has already.
    """
    daar = ver.bestanden(ver.tip) if ver.tip else {}
    anders = {pad: d for pad, d in einde.items() if daar.get(pad) != d and is_te_bekijken(pad)}
    nieuw = read_bytes({pad: te_lezen(pad, data) for pad, data in anders.items()})
    lading = make_lading({pad: data for pad, data in einde.items() if pad == REGISTERBESTAND})
    kader = lading.regels, lading.register
    if not twijfels(nieuw, read_bytes({pad: daar.get(pad) for pad in anders}), *kader):
        return []
    eerst = {pad: data for pad, data in daar.items() if pad in anders or is_registerbestand(pad)}
    return twijfels(nieuw, read_bytes(eerst), *kader)


def let_op_anderen(ver: Ver) -> list[str]:
    """Say what others shared of persons since we last took in their work; it is taken in."""
    if not ver.tip or ver.tip == ver.hoofd:
        return []
    niet = [ver.hoofd, *([ver.basis(ver.hoofd) or ver.hoofd] if ver.vertaling else [])]
    zinnen = _zinnen(ver.lijn.repo.git, (ver.tip, *(f"^{een}" for een in niet)), None)
    return [f"Let op: een ander deelde een persoonsgegeven. {zin}" for zin in zinnen]


def _zinnen(git: GitCall, grens: Sequence[str], wie: Collection[str] | None) -> list[str]:
    stappen = [s for s in read_stappen(git, *grens) if wie is None or s.id in wie]
    verdacht = _verdacht(git, stappen)
    ids = [stap.id for stap in stappen if stap.id in verdacht]
    zinnen = [*dict.fromkeys(_oordeel(git, ids))] if ids else []
    meer = [f"En nog {len(zinnen) - _MEESTE} keer."] if len(zinnen) > _MEESTE else []
    return [*zinnen[:_MEESTE], *meer]


def _verdacht(git: GitCall, stappen: Sequence[Historiestap]) -> set[str]:
    """Return the commits that have a sign of a person somewhere: in one look at all of them."""
    uit, waar = set[str](), dict[str, list[tuple[str, str]]]()
    for stap in stappen:
        if keur_boodschap(stap.boodschap) or any(any(in_bestandsnaam(p)) for p in stap.blobs):
            uit.add(stap.id)
        for pad, blob in stap.blobs.items():
            if is_te_bekijken(pad):
                waar.setdefault(blob, []).append((stap.id, pad))
    for blob, data in read_versies(git, waar):
        if any(data is None or _stopt(pad, data) for pad in {pad for _, pad in waar[blob]}):
            uit |= {commit for commit, _ in waar[blob]}
    return uit


def _stopt(pad: str, data: bytes) -> bool:
    bestanden = read_bytes({pad: te_lezen(pad, data)}).values()
    return any(v.stopt({}) for een in bestanden for _, v in privacymeldingen(een, {}))


def _oordeel(git: GitCall, ids: Sequence[str]) -> Iterator[str]:
    """Yield what each commit brings in; what stood in the register before it, it does not."""
    lezer = Objectlezer(git)
    for schakel in read_schakels(git, ids, ""):
        ouders = [boom_van(git, ouder) for ouder in schakel.ouders]
        stap = Haakstap(lezer, boom_van(git, schakel.id), ouders)
        personen = (zin for een in stap.per_register() for zin in personen_in(een, overal=True))
        for zin in (*personen, *keur_boodschap(schakel.boodschap), *keur_wie(schakel)):
            if not zin.startswith(_VERWIJST):
                yield f"In vastlegging {schakel.id[:10]}: {zin}"
