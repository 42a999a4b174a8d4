"""What people leave lying in git, and what takes it away again, as rao tells them."""

from collections.abc import Callable
from typing import Final

from tests.cli.samen.paar import Collega
from tests.cli.secretaris import LIJSTPAD

#: What was typed and told by `rao`, line by line.
Opruimregels = list[tuple[str, ...]]
NAAM: Final = "Q. Testpersoon"
GC: Final[Opruimregels] = [
    ("-c", "gc.reflogExpireUnreachable=now", "gc", "-q", "--prune=now"),
]


def _branch(wie: Collega) -> Opruimregels:
    wie.git("branch", "archief")
    return [("branch", "-D", "archief")]


def _label(wie: Collega) -> Opruimregels:
    wie.git("tag", "-a", "-m", "Voor het archief", "v1")
    return [("tag", "-d", "v1")]


def _opzij(wie: Collega) -> Opruimregels:
    wie.schrijf(LIJSTPAD, f"{wie.lees(LIJSTPAD)}# later\n")
    wie.git("stash")
    return [("stash", "drop")]


def _werkmap(wie: Collega) -> Opruimregels:
    plek = str(wie.map.parent / "tweede")
    wie.git("worktree", "add", "-q", "--detach", plek)
    return [("worktree", "remove", plek)]


def _vooruit(wie: Collega) -> Opruimregels:
    ref = "refs/prefetch/remotes/origin/main"
    wie.git("update-ref", ref, "HEAD")
    return [("update-ref", "-d", ref)]


def _ingepakt(wie: Collega) -> Opruimregels:
    wie.git("gc", "-q")
    return []


def _weggegooid(wie: Collega) -> Opruimregels:
    _opzij(wie)
    wie.git("stash", "drop")
    return []


def _verlaten(wie: Collega) -> Opruimregels:
    """A branch that was thrown away: only the log of HEAD knows it."""
    wie.git("switch", "-q", "-c", "weg")
    wie.git("commit", "-q", "--allow-empty", "-m", "Proef", "--no-verify")
    wie.git("switch", "-q", "main")
    wie.git("branch", "-D", "weg")
    return []


def _klaargezet(wie: Collega) -> Opruimregels:
    """A file that was put ready and never committed; fsck put it aside as well."""
    wie.schrijf("documenten/x.md", f"Sprak {NAAM} lang\n")
    wie.git("add", "--all")
    wie.git("rm", "-q", "--cached", "documenten/x.md")
    (wie.map / "documenten/x.md").unlink()
    wie.git("fsck", "--lost-found")
    return []


def _onthouden(wie: Collega) -> Opruimregels:
    """Git remembers how a merge was settled (rerere), of branches that are gone."""
    wie.git("config", "rerere.enabled", "true")
    for tak, woord in (("een", "iets"), ("twee", "veel")):
        wie.git("switch", "-q", "-c", tak, "main~1")
        wie.schrijf(LIJSTPAD, wie.lees(LIJSTPAD).replace("niets nieuws", f"{woord} nieuws"))
        wie.git("commit", "-q", "--all", "-m", tak, "--no-verify")
    wie.mag("merge", "een")
    wie.git("checkout", "-q", "--theirs", ".")
    wie.git("add", "--all")
    wie.git("commit", "-q", "-m", "Samen", "--no-verify")
    wie.git("switch", "-q", "main")
    wie.git("branch", "-D", "een", "twee")
    return []


def _notitie(wie: Collega) -> Opruimregels:
    """A note of git, which nobody shared."""
    wie.git("notes", "add", "-m", f"Belde {NAAM} terug", "HEAD")
    return [("update-ref", "-d", "refs/notes/commits")]


def _namen(wie: Collega) -> Opruimregels:
    """Names and words on what was never wiped: a branch, a label, a step of one's own."""
    wie.git("tag", "-a", "-m", f"Over {NAAM}", "v1", "HEAD~4")
    wie.git("branch", "over-q-testpersoon", "HEAD~4")
    wie.git("switch", "-q", "-c", "zij", "HEAD~4")
    wie.git("commit", "-q", "--allow-empty", "-m", f"Voor {NAAM}", "--no-verify")
    wie.git("switch", "-q", "main")
    return [("tag", "-d", "v1"), ("branch", "-D", "zij", "over-q-testpersoon")]


ROMMEL: Final[dict[str, Callable[[Collega], Opruimregels]]] = {
    "branch": _branch,
    "label": _label,
    "opzij": _opzij,
    "werkmap": _werkmap,
    "vooruit": _vooruit,
    "ingepakt": _ingepakt,
    "weggegooid": _weggegooid,
    "verlaten": _verlaten,
    "klaargezet": _klaargezet,
    "onthouden": _onthouden,
    "notitie": _notitie,
    "namen": _namen,
}
