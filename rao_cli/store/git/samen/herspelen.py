"""Make a change set anew on another commit: same message, author and day, with other files.

Who replays it commits it: the committer, the moment and the signature are of now.
"""

import os
import re
from collections.abc import Mapping, Sequence
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import is_eigen
from rao_cli.model.samen.botsing import Kantkeuzes
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.git.lezen.boodschap import CommitText
from rao_cli.store.git.lezen.objecten import GEWOON, ModeAndBlob, blob_id, tree_items
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.werkmap import weiger_onveilige_naam
from rao_cli.store.git.samen.andere import voeg_andere_samen
from rao_cli.store.git.samen.lijn import Deellijn
from rao_cli.store.git.samen.stap import EigenStap
from rao_cli.store.git.vastleggen.vastlegger import Vastlegger

_NIEUW: Final = "100644"
_AUTEUR: Final = patroon(rb"^author (.*) <([^<>\n]*)> (\d+ [+-]\d{4})$", re.MULTILINE)


def herspeel(
    lijn: Deellijn, stap: EigenStap, op: str, bestanden: Bestanden, keuzes: Kantkeuzes
) -> str:
    """Return the new commit on `op`; `op` when nothing changes. See `Ver.herspeel`."""
    vastlegger = _vastlegger(lijn)
    anders = _anders(lijn.repo, vastlegger, op, bestanden, stap.commit)
    anders |= voeg_andere_samen(lijn.repo, vastlegger, stap, op, keuzes)
    if not anders:
        return op
    boom = vastlegger.zet_in_boom(op, anders)
    return vastlegger.commit_tree(boom, op, stap.boodschap, _auteur(lijn.repo, stap))


def maak_erbij(
    lijn: Deellijn,
    op: str,
    onderwerp: str,
    trailers: Mapping[str, Sequence[str]],
    bestanden: Bestanden,
) -> str:
    """Return a commit of our own on `op`; `op` when nothing changes. See `Ver.maak`."""
    vastlegger = _vastlegger(lijn)
    anders = _anders(lijn.repo, vastlegger, op, bestanden, op)
    if not anders:
        return op
    boom = vastlegger.zet_in_boom(op, anders)
    tekst = CommitText(onderwerp, trailers, os.urandom(10).hex())
    return vastlegger.commit_tree(boom, op, tekst.boodschap())


def _vastlegger(lijn: Deellijn) -> Vastlegger:
    algoritme = lijn.repo.plek.algoritme
    return Vastlegger(lijn.repo.git, algoritme, lijn.config)


def _anders(
    repo: Repo, vastlegger: Vastlegger, op: str, bestanden: Bestanden, zoals: str
) -> dict[str, ModeAndBlob | None]:
    """Return path from the top → what to set (None: remove) to get these files of rao.

    A new file gets the mode that it has in commit `zoals`; links and modules are left alone.
    """
    prefix = repo.plek.prefix
    nu = tree_items(repo.git, prefix, op)
    daar = tree_items(repo.git, prefix, zoals) if bestanden.keys() - nu.keys() else {}
    anders: dict[str, ModeAndBlob | None] = {
        prefix + pad: None
        for pad, item in nu.items()
        if item.modus in GEWOON and is_eigen(pad) and pad not in bestanden
    }
    for pad, data in bestanden.items():
        item = nu.get(pad) or daar.get(pad)
        modus = item.modus if item else _NIEUW
        if modus not in GEWOON:
            raise RaoError(
                f"'{pad}' is in git een verwijzing of een ander register, geen gewoon bestand.",
                hint="Haal het eerst weg en leg dat vast met git.",
            )
        if pad not in nu or nu[pad].inhoud != (modus, blob_id(data, repo.plek.algoritme)):
            weiger_onveilige_naam(pad)
            anders[prefix + pad] = (modus, vastlegger.bewaar(data))
    return anders


def _auteur(repo: Repo, stap: EigenStap) -> dict[str, str]:
    """Return who made a step and when, as variables of git; nothing where git does not know."""
    kop = repo.git.run("cat-file", "commit", stap.commit).uit.partition(b"\n\n")[0]
    if (gevonden := _AUTEUR.search(kop)) is None:
        return {}
    naam, adres, moment = (deel.decode(errors="surrogateescape") for deel in gevonden.groups())
    return {
        "GIT_AUTHOR_NAME": naam,
        "GIT_AUTHOR_EMAIL": adres,
        "GIT_AUTHOR_DATE": f"@{moment}",
    }
