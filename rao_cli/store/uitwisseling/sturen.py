"""Put files of our own in the exchange, whatever the other regions do meanwhile.

Each region writes its own files only, so there is nothing to merge: a commit is made on the tip
that was just fetched, and when another region was first the push is refused and it is made anew.
"""

import random
import re
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.fout import vertaal
from rao_cli.store.git.lezen.blob import lege_boom
from rao_cli.store.git.lezen.boodschap import een_regel
from rao_cli.store.git.lezen.objecten import tree_verschil
from rao_cli.store.uitwisseling.netwerk import netfout, overkant
from rao_cli.store.uitwisseling.spiegel import TIP, Spiegel

_POGINGEN: Final = 30
_LANGSTE_PAUZE: Final = 2.0
#: Another region was first; anything else that a server refuses stays refused.
_TE_LAAT: Final = re.compile(
    r"(?m)^!.*(fetch first|non-fast-forward|stale info|cannot lock|failed to update"
    r"|incorrect old value|already exists)"
)


def stuur(
    spiegel: Spiegel, bestanden: Mapping[str, str], onderwerp: str, *, pogingen: int = _POGINGEN
) -> str | None:
    """Put files in the exchange; returns the commit, or None when they were there already.

    RaoError when it cannot be sent; then nothing was.
    """
    for poging in range(pogingen):
        spiegel.haal()
        commit = _maak_commit(spiegel, bestanden, onderwerp)
        if commit is None or _push(spiegel, commit):
            for pad, blob in _blobs(spiegel, bestanden).items():
                spiegel.onthoud_eigen(pad, blob)
            return commit
        time.sleep(random.uniform(0.05, min(0.1 * 2**poging, _LANGSTE_PAUZE)))  # noqa: S311
    raise RaoError(
        "Het is te druk bij de uitwisseling, of een ander houdt haar vast. Er is niets verstuurd.",
        hint="Probeer het later opnieuw met dezelfde opdracht.\n"
        "Is de uitwisseling een map? Kijk dan of daarin een bestand op .lock is achtergebleven.",
    )


def _maak_commit(spiegel: Spiegel, bestanden: Mapping[str, str], onderwerp: str) -> str | None:
    """Make a commit on the tip with exactly these files; None when nothing would change."""
    index = spiegel.git.map / f"index-{secrets.token_hex(8)}"
    omgeving = {"GIT_INDEX_FILE": str(index)}
    blobs = _blobs(spiegel, bestanden)
    regels = "".join(f"100644 {blob} 0\t{pad}\0" for pad, blob in blobs.items()).encode()
    try:
        _run(spiegel, "read-tree", spiegel.tip or "--empty", env=omgeving)
        _run(spiegel, "update-index", "-z", "--index-info", stdin=regels, env=omgeving)
        boom = _run(spiegel, "write-tree", env=omgeving)
    finally:
        with suppress(OSError):
            index.unlink(missing_ok=True)
    verschil = tree_verschil(spiegel.git, spiegel.tip or lege_boom(spiegel.algoritme), boom)
    if not verschil:
        return None
    if any(nieuw != ("100644", blobs.get(pad)) for pad, (_, nieuw) in verschil.items()):
        raise RaoError(
            "De uitwisseling zou meer veranderen dan rao wilde. Er is niets verstuurd.",
            hint="Waarschuw wie de uitwisseling beheert.",
        )
    ouder = ["-p", spiegel.tip] if spiegel.tip else []
    naam, adres = spiegel.identiteit["GIT_AUTHOR_NAME"], spiegel.identiteit["GIT_AUTHOR_EMAIL"]
    boodschap = f"{een_regel(onderwerp)}\n\nSigned-off-by: {naam} <{adres}>\n"
    vooraf, teken = (spiegel.ondertekening or ()), ["-S"] * (spiegel.ondertekening is not None)
    argv = (*vooraf, "commit-tree", *teken, *ouder, boom)
    uitvoer = spiegel.git.probeer(*argv, stdin=boodschap.encode(), env=spiegel.identiteit)
    if uitvoer.status:
        raise vertaal("commit-tree", uitvoer.fout, spiegel.git.map)
    return uitvoer.tekst


def _blobs(spiegel: Spiegel, bestanden: Mapping[str, str]) -> dict[str, str]:
    """Write the files as blobs of the local copy."""
    argv = ("hash-object", "-w", "--no-filters", "--stdin")
    return {pad: _run(spiegel, *argv, stdin=tekst.encode()) for pad, tekst in bestanden.items()}


def _push(spiegel: Spiegel, commit: str) -> bool:
    """Offer a commit; False when another region was first.

    When the line broke nobody knows whether it arrived: what is fetched then says so.
    """
    argv = ("--porcelain", "--no-verify", "--no-recurse-submodules", "--")
    vlaggen = overkant("receive-pack", in_map=spiegel.in_map)
    doel = (spiegel.remote, f"{commit}:{spiegel.ref}")
    uitvoer = spiegel.git.probeer("push", *vlaggen, *argv, *doel)
    if not uitvoer.status:
        spiegel.git.run("update-ref", TIP, commit)
        spiegel.tip = commit
        return True
    if _TE_LAAT.search(uitvoer.tekst):
        return False
    if "repository's hash algorithm" in uitvoer.fout:
        spiegel.wissel()
        return False
    fout = netfout("push", f"{uitvoer.tekst}\n{uitvoer.fout}", spiegel.remote, spiegel.git)
    with suppress(RaoError):
        spiegel.haal()
        if spiegel.bevat(commit):
            return True
    raise fout


def _run(
    spiegel: Spiegel,
    *argv: str,
    stdin: bytes | None = None,
    env: Mapping[str, str] | None = None,
) -> str:
    return spiegel.git.run(*argv, stdin=stdin, env=env).tekst
