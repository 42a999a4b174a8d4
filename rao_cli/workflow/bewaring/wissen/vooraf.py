"""What keeps a wiping from beginning: nothing of the repository changes by looking."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.plaats import is_eigen
from rao_cli.model.soorten.register import Register
from rao_cli.model.taal import enkele
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.lezen.gewist import ontbreekt
from rao_cli.store.git.lezen.objecten import read_refs
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.toen import is_ondiep
from rao_cli.store.git.samen.hoofdtak import TAKKEN
from rao_cli.store.git.samen.nieuws import Nieuws, nieuws, read_daar
from rao_cli.store.git.samen.plek import Deelplek
from rao_cli.store.git.vastleggen.wijziging import weiger_vooraf
from rao_cli.store.git.wissen.bereik import stashes
from rao_cli.store.git.wissen.losse_bestanden import opzij_met
from rao_cli.workflow.bewaring.wissen.nog_te_doen import zoek_wachtend
from rao_cli.workflow.bewaring.wissen.wens import Wiswens
from rao_cli.workflow.gewist.eigen_naam import zeg_andere_naam
from rao_cli.workflow.gewist.nog_ergens import zeg_stashes

_NIETS: Final = "Er is niets gewist en niets veranderd."
#: Who wipes has time; the register must be looked at first.
_SECONDEN: Final = 30.0


class Deelblik(NamedTuple):
    """How the shared register stands (None: there is none), and its branches that are not here."""

    nieuws: Nieuws | None = None
    onbekend: tuple[str, ...] = ()

    @property
    def zinnen(self) -> Iterator[str]:
        """Say what a wiping here does not reach there."""
        if self.onbekend:
            yield (
                f"Let op: anderen deelden ook {enkele(self.onbekend)}. Dat staat niet op deze "
                "computer, en daar wist rao dus niets. Haal het eerst op met: git fetch --all"
            )


def keur_vooraf(repo: Repo, register: Register) -> Deelblik:
    """Refuse what cannot be wiped safely now; returns how the shared register stands."""
    weiger_vooraf(repo.root)
    if (bezig := repo.bezig()) is not None:
        raise bezig
    _weiger_handwerk(repo)
    _weiger_werkmappen(repo)
    _weiger_onvolledig(repo)
    if register.ondertekenaars and not read_config(repo.git).is_aan("commit.gpgsign"):
        raise RaoError(
            f"Dit register vraagt een handtekening bij elke vastlegging. {_NIETS}",
            hint="Zet ondertekenen aan: git config commit.gpgsign true",
        )
    return _kijk_bij_anderen(repo)


def _weiger_handwerk(repo: Repo) -> None:
    """Refuse work in what rao keeps, or git holds; what else lies there is looked into later."""
    hand = repo.hand_edits([""])
    eigen = sorted(pad for pad in hand if is_eigen(pad))
    git = sorted((hand.keys() - {*eigen}) & repo.blobs(repo.head() or "", [""]).keys())
    if eigen or git:
        leg_vast = als_woorden(["git", "commit", "-m", "Met de hand", "--", *git])
        raise RaoError(
            f"Nog niet vastgelegd: {enkele([*eigen, *git])}. {_NIETS}",
            hint="\n".join(
                [
                    *(["Leg het eerst vast met: rao bewaar"] if eigen else []),
                    *([f"Leg met git vast wat rao niet bewaart: {leg_vast}"] if git else []),
                    "Of zet het terug of haal het weg.",
                ]
            ),
        )


def _weiger_werkmappen(repo: Repo) -> None:
    regels = repo.git.run("worktree", "list", "--porcelain").tekst.splitlines()
    mappen = [regel.removeprefix("worktree ") for regel in regels if regel.startswith("worktree ")]
    if mappen[1:]:
        raise RaoError(
            f"Dit register heeft nog een werkmap (git worktree): {enkele(mappen[1:])}. {_NIETS}",
            hint="Bewaar daar eerst uw werk. Haal haar dan weg met: git worktree remove MAP",
        )


def _weiger_onvolledig(repo: Repo) -> None:
    """Refuse a copy that does not hold the whole history, or shows another than there is."""
    if is_ondiep(repo):
        raise RaoError(
            f"Deze kopie heeft niet de hele geschiedenis. {_NIETS}",
            hint="Haal haar eerst op met: git fetch --unshallow",
        )
    if read_config(repo.git).is_deels_opgehaald():
        raise RaoError(
            f"Deze kopie heeft niet alle bestanden van de geschiedenis. {_NIETS}",
            hint="Maak een gewone kopie, in een nieuwe map: rao init --van ADRES",
        )
    if repo.git.run("for-each-ref", "--count=1", "refs/replace").uit:
        raise RaoError(
            f"Er zijn vervangingen in git. {_NIETS}",
            hint="Kijk met: git replace --list\nHaal ze weg met: git replace --delete NUMMER",
        )


def _kijk_bij_anderen(repo: Repo) -> Deelblik:
    """Look whether others shared something that is not here: it would be lost, or come back."""
    stand = nieuws(repo)
    if stand is None or stand.plek.nieuw:
        return Deelblik(stand)
    if (wacht := zoek_wachtend(repo)) is not None:
        raise RaoError(
            f"{wacht.zin} {_NIETS}",
            hint=f"Verstuur haar eerst: {wacht.opdracht}\nWis daarna.",
        )
    sync = "Typ eerst: rao sync\nWis daarna."
    try:
        daar = read_daar(repo, stand.plek, _SECONDEN)
    except RaoError as fout:
        raise RaoError(
            f"{fout.zin} rao moet eerst weten of anderen iets deelden. {_NIETS}",
            hint="Probeer het straks opnieuw.",
        ) from None
    _weiger_zijtak(repo, stand.plek, daar)
    if daar.get(stand.plek.ref) != stand.laatst or stand.van_anderen:
        raise RaoError(f"Anderen deelden iets dat u nog niet hebt. {_NIETS}", hint=sync)
    weg = ontbreekt(repo.git, daar.values())
    takken = (ref.removeprefix(TAKKEN) for ref in daar if ref.startswith(TAKKEN))
    return Deelblik(stand, tuple(tak for tak in takken if daar[f"{TAKKEN}{tak}"] in weg))


def _weiger_zijtak(repo: Repo, plek: Deelplek, daar: Mapping[str, str]) -> None:
    """Refuse on a branch that nobody shares, beside one that is: there the record has to be."""
    hier = read_refs(repo.git, TAKKEN)
    gedeeld = [ref.removeprefix(TAKKEN) for ref in daar if ref in hier]
    if plek.ref not in daar and gedeeld:
        raise RaoError(
            f"U staat op een branch die niemand deelt. Anderen volgen {enkele(gedeeld)}: daar "
            f"moet ook komen te staan dat er is gewist. {_NIETS}",
            hint=f"Ga naar de branch van het register: {als_woorden(['git', 'switch', gedeeld[0]])}"
            "\nWis daar: dan gaat het ook uit uw andere branches.",
        )


def weiger_stash(repo: Repo, nieuw: frozenset[str], wens: Wiswens) -> None:
    """Refuse while git keeps work aside (stash) that says it, or leads to it: it stays there."""
    git = repo.git
    raak = opzij_met(git, lambda data: wens.raakt("", data.decode("utf-8", "replace")))
    for nummer, een in enumerate(stashes(git)):
        if not nieuw.isdisjoint(git.run("rev-list", een).tekst.split()):
            raak.add(nummer)
    if raak:
        terug, weg = ([*zeg_stashes(wat, map(str, raak))] for wat in ("pop", "drop"))
        raise RaoError(
            "U zette met git werk opzij (git stash). Daarin blijft staan wat u wilt wissen. "
            f"{_NIETS}",
            hint="\n".join(
                [
                    "Zet het terug en leg het vast. Typ:",
                    *(regel for een in terug for regel in (een, "  rao bewaar")),
                    "Hebt u het niet meer nodig? Gooi het dan weg. Typ:",
                    *weg,
                ]
            ),
        )


def weiger_wie(repo: Repo, wens: Wiswens, door: Sequence[str]) -> None:
    """Refuse where the step or the record of the wiping itself would put the words back."""
    if any(wens.in_woorden(een) != een for een in door):
        raise GebruiksFout(
            "Achter --door staat wat u wilt wissen. Dat zou in wissingen/ blijven staan. "
            "Er is niets gewist.",
            hint="Noem een functie, zoals secretaris.",
        )
    if raad := zeg_andere_naam(repo.git, lambda naam: wens.in_woorden(naam) != naam):
        raise RaoError(
            "U wilt wissen hoe u zelf heet in git. Elke vastlegging van u zet dat weer terug, ook "
            "die van de wissing. Er is niets gewist.",
            hint="\n".join(["Geef git eerst een andere naam. Typ:", *raad, "Wis daarna."]),
        )
