"""Put files of our own in the exchange, whatever the other regions do meanwhile.

Each region writes its own files only, so there is nothing to merge: a commit is made on the tip
that was just fetched, and when another region was first the push is refused and it is made anew.
"""

from collections.abc import Mapping
from contextlib import suppress

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.boodschap import een_regel
from rao_cli.store.git.lezen.objecten import blob_id, tree_items
from rao_cli.store.git.vastleggen.vastlegger import Vastlegger
from rao_cli.store.git.ver.netwerk import netfout, overkant, probeer_ver
from rao_cli.store.git.ver.rondes import is_te_laat, rondes
from rao_cli.store.uitwisseling.kant import UITWISSELING
from rao_cli.store.uitwisseling.spiegel import TIP, Spiegel


def stuur(spiegel: Spiegel, bestanden: Mapping[str, str], onderwerp: str) -> str | None:
    """Put files in the exchange; returns the commit, or None when they were there already.

    RaoError when it cannot be sent; then nothing was.
    """
    nieuw = {pad: tekst.encode() for pad, tekst in bestanden.items()}
    for _ in rondes(UITWISSELING):
        spiegel.haal()
        commit = _make_commit(spiegel, nieuw, onderwerp)
        if commit is None or _push(spiegel, commit):
            for pad, data in nieuw.items():
                spiegel.onthoud_eigen(pad, blob_id(data, spiegel.algoritme))
            return commit
    return None


def _make_commit(spiegel: Spiegel, bestanden: Mapping[str, bytes], onderwerp: str) -> str | None:
    """Make a commit on the tip with exactly these files; None when nothing would change."""
    git, algoritme, tip = spiegel.git, spiegel.algoritme, spiegel.tip
    staat_er = tree_items(git, "", tip) if tip else {}

    def is_nieuw(pad: str, data: bytes) -> bool:
        return pad not in staat_er or staat_er[pad].inhoud != ("100644", blob_id(data, algoritme))

    nieuw = {pad: ("100644", data) for pad, data in bestanden.items() if is_nieuw(pad, data)}
    if not nieuw:
        return None
    vastlegger = Vastlegger(git, algoritme, spiegel.config)
    boom = vastlegger.build_tree(tip, nieuw)
    # Name and address, as git will write them: without the time behind them.
    auteur = een_regel(git.run("var", "GIT_AUTHOR_IDENT").tekst.rsplit(" ", 2)[0])
    boodschap = f"{een_regel(onderwerp)}\n\nSigned-off-by: {auteur}\n"
    return vastlegger.commit_tree(boom, tip, boodschap)


def _push(spiegel: Spiegel, commit: str) -> bool:
    """Offer a commit; False when another region was first.

    When the line broke nobody knows whether it arrived: what is fetched then says so.
    """
    argv = ("--porcelain", "--no-verify", "--no-recurse-submodules", "--")
    vlaggen = overkant("receive-pack", in_map=spiegel.in_map)
    doel = (spiegel.remote, f"{commit}:{spiegel.ref}")
    uitvoer = probeer_ver(spiegel.git, UITWISSELING, "push", *vlaggen, *argv, *doel)
    if not uitvoer.status:
        spiegel.git.run("update-ref", TIP, commit)
        spiegel.tip = commit
        return True
    if is_te_laat(uitvoer.tekst):
        return False
    if "repository's hash algorithm" in uitvoer.fout:
        spiegel.wissel()
        return False
    gezegd = f"{uitvoer.tekst}\n{uitvoer.fout}"
    fout = netfout(UITWISSELING, "push", gezegd, spiegel.remote, spiegel.git)
    with suppress(RaoError):
        spiegel.haal()
        if spiegel.bevat(commit):
            return True
    raise fout
