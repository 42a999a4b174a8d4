"""Fetch the tip of the shared register, judge it, and bring what is good into the register."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import is_voorouder, read_commit_id, read_refs
from rao_cli.store.git.samen.hoofdtak import TAKKEN
from rao_cli.store.git.samen.lijn import Deellijn

_TIP: Final = "refs/rao/tip"
_STIL: Final = ("--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--quiet", "--")
_TERUGGEZET: Final = (
    "Misschien wist iemand net iets. Wacht dan even, en typ weer: rao sync",
    "Blijft het zo? Vraag wie het beheert wat er gebeurd is. Uw eigen kopie heeft nog alles.",
    "Hoort het zo? Haal dan een nieuwe kopie op, in een nieuwe map: rao init --van ADRES",
    "Eigen stappen die daar niet in staan, gaan niet mee: neem ze eerst over uit deze map.",
)
#: A pack of more objects stays a pack, as git itself does.
_LOS: Final = 200


#: Judges a tip of which some that was seen is not a part: old commit → what it is called now.
Tipkeuring = Callable[[str, Sequence[str]], Mapping[str, str]]


def haal_tip(
    lijn: Deellijn, hoofd: str, laatst: str | None, door_git: Sequence[str], keur: Tipkeuring
) -> tuple[str | None, Mapping[str, str]]:
    """Fetch the tip and return it, None when nothing is there; RaoError when it is refused.

    It has to hold `laatst`, what rao saw at this address last, and what git saw since. `keur` may
    know why it does not, and says what became of each old commit.
    """
    if lijn.is_lege_map:
        return None, {}
    uitvoer = lijn.bel("fetch", *_STIL, lijn.adres, f"+{lijn.plek.ref}:{_TIP}")
    if uitvoer.status and "couldn't find remote ref" in uitvoer.fout:
        _weiger_verdwenen(lijn, laatst)
        return None, {}
    if uitvoer.status:
        lijn.opnieuw()  # what is not sound may not count as being here the next time
        raise lijn.fout("fetch", uitvoer)
    if (tip := read_commit_id(lijn.net, _TIP)) is None:
        raise RaoError("Op de plek van het gedeelde register staat geen vastlegging.")
    gezien = dict.fromkeys([*([laatst] if laatst else []), *door_git])
    vertaling = keur(tip, [eerder for eerder in gezien if not kent(lijn.net, eerder, tip)])
    if not vertaling and lijn.net.probeer("merge-base", hoofd, tip).status:
        raise RaoError(
            "Op dat adres staat iets anders: dit register en wat daar staat hebben niets gemeen. "
            "Er is niets verstuurd en niets veranderd.",
            hint="Wilt u meedoen met het register dat daar staat? Haal dan een kopie op, in een "
            "nieuwe map: rao init --van ADRES",
        )
    return tip, vertaling


def kent(git: GitCall, commit: str, tip: str) -> bool:
    """Say whether a commit is part of the history of `tip`; one that is nowhere is not."""
    return read_commit_id(git, commit) is not None and is_voorouder(git, commit, tip)


def breng_binnen(lijn: Deellijn, tip: str, hoofd: str) -> None:
    """Put what was fetched and judged in the register; nothing there points to it yet."""
    wat = f"{tip}\n^{hoofd}\n".encode()
    vlaggen = ("--revs", "--local", "--stdout", "--thin", "--delta-base-offset", "--quiet")
    pak = lijn.net.run("pack-objects", *vlaggen, stdin=wat).uit
    aantal = int.from_bytes(pak[8:12])
    if not aantal:
        return
    git = lijn.repo.git
    if aantal <= _LOS:
        git.run("unpack-objects", "-q", "--strict", stdin=pak)
    else:
        git.run("index-pack", "--stdin", "--fix-thin", "--strict", stdin=pak)


def weiger_terug(_tip: str, weg: Sequence[str]) -> Mapping[str, str]:
    """Refuse a tip that does not hold all that was seen."""
    if weg:
        raise teruggezet()
    return {}


def snoei(lijn: Deellijn) -> None:
    """Forget branches that are gone there, as git does with --prune; not when it is silent."""
    try:
        uitvoer = lijn.bel("ls-remote", "--heads", "--", lijn.adres)
    except RaoError:
        return
    if uitvoer.status:
        return
    daar = {regel.partition("\t")[2] for regel in uitvoer.tekst.splitlines()}
    gezien = f"refs/remotes/{lijn.plek.naam}/"
    weg = {
        naam: doel
        for naam, doel in read_refs(lijn.repo.git).items()
        if naam.startswith(gezien) and naam != f"{gezien}HEAD"
        if f"{TAKKEN}{naam.removeprefix(gezien)}" not in daar
    }
    for naam, doel in weg.items():
        lijn.repo.git.run("update-ref", "-d", naam, doel)


def _weiger_verdwenen(lijn: Deellijn, laatst: str | None) -> None:
    """Refuse a place where our branch was, or where another one is."""
    if laatst is not None:
        raise teruggezet()
    uitvoer = lijn.bel("ls-remote", "--heads", "--", lijn.adres)
    if uitvoer.status:
        raise lijn.fout("ls-remote", uitvoer)
    if takken := [regel.partition("refs/heads/")[2] for regel in uitvoer.tekst.splitlines()]:
        hier = lijn.tak.ref.removeprefix("refs/heads/")
        raise RaoError(
            f"Op dat adres staat al iets, onder een andere naam: {', '.join(sorted(takken))}. "
            "Er is niets verstuurd en niets veranderd.",
            hint="Is dat dit register? Geef uw eigen branch dan dezelfde naam: "
            f"git branch -m {hier} NAAM",
        )


def teruggezet(*raad: str) -> RaoError:
    """Make the failure for a shared register from which something that was seen is gone.

    `raad` is what to try first.
    """
    return RaoError(
        "Het gedeelde register is teruggezet: wat er eerder stond, staat er niet meer. "
        "Er is niets verstuurd en niets veranderd.",
        hint="\n".join([*raad, *_TERUGGEZET]),
    )
