"""What is still to be done after a wiping: found again from its record, whenever it is asked."""

from collections.abc import Iterator

from rao_cli.documents.bewaring.controlelijst import Deelzet, controlelijst
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.samen.geheugen import read_gezien
from rao_cli.store.git.samen.halen import kent
from rao_cli.store.git.samen.kant import NietGedeeld
from rao_cli.store.git.samen.plek import zoek_deelplek
from rao_cli.store.git.wissen.houders import Opgeruimd


def read_record(stand: Stand, kenmerk: str) -> Wissing:
    """Return the record of a wiping; RaoError when there is none of that name."""
    for record in stand.wissingen.values():
        if record.kenmerk == kenmerk:
            return record
    raise RaoError(
        f"Er is geen wissing {kenmerk}.", hint="Welke er zijn, staat in de map wissingen/."
    )


def nog_te_doen(repo: Repo, kenmerk: str, was: str | None, *, getypt: bool) -> list[str]:
    """Return the checklist; `was` is where the shared branch stood when the wiping began."""
    return [*controlelijst(kenmerk, [*_delen(repo, was)], getypt=getypt)]


def _delen(repo: Repo, was: str | None) -> Iterator[Deelzet]:
    """Yield what is to be pushed: the branch of here, as long as the old one is still shared."""
    tak = read_tak(repo.git, repo.plek)
    try:
        plek = zoek_deelplek(read_config(repo.git), tak.ref)
    except (NietGedeeld, RaoError):
        return
    gezien = read_gezien(repo.plek.common_dir, plek)
    # What git saw last counts first: a push by hand moves that.
    daar = was or read_commit_id(repo.git, plek.volgref) or (gezien["tip"] if gezien else None)
    # What is part of the history of now is no longer, or never was, to be written over.
    if daar is not None and not kent(repo.git, daar, tak.commit or ""):
        yield Deelzet(plek.naam, plek.ref, daar, tak.ref)


def zeg_houders(opgeruimd: Opgeruimd | None) -> list[str]:
    """Return in words what still holds a part of what was wiped, on this computer."""
    if opgeruimd is None:
        return []
    woorden = {
        "branch": "branch",
        "tag": "label",
        "server": "wat git van de server bewaart als",
        "stash": "opzij gezet werk (git stash)",
        "ref": "verwijzing",
        "werkmap": "werkmap",
        "los": "losse vastlegging",
        "pak": "vastgezet bestand van git",
        "elders": "een andere git-map waar deze uit leest",
        "dicht": "bestand dat rao niet weg kan halen:",
    }
    return [" ".join(filter(None, (woorden[h.soort], h.naam))) for h in opgeruimd.houders]
