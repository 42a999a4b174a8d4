"""What is known of the shared register without asking it, and what it says when asked."""

from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.uitwisseling.adres import is_eigen_computer
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.lezen.objecten import read_commit_id
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.samen.geheugen import read_gezien
from rao_cli.store.git.samen.kant import GEDEELD, NietGedeeld
from rao_cli.store.git.samen.plek import Deelplek, controleer_adres, zoek_deelplek
from rao_cli.store.git.ver.adres import weiger_instellingen
from rao_cli.store.git.ver.kaal import richt_in
from rao_cli.store.git.ver.netwerk import ONBEVEILIGD, make_netgit, overkant, probeer_ver


class Nieuws(msgspec.Struct, frozen=True):
    """How our branch and the shared register stood when they last met."""

    plek: Deelplek
    #: Its tip as it was last seen; None: nobody looked yet.
    laatst: str | None
    #: How many commits of others are not here yet, and how many of ours are not shared.
    van_anderen: int
    van_ons: int


def nieuws(repo: Repo) -> Nieuws | None:
    """Return what the last look says, without the network; None when the register is not shared.

    It counts as seen what rao or git itself fetched last. RaoError where nobody can tell, such as
    in the middle of a merge.
    """
    tak = read_tak(repo.git, repo.plek)
    try:
        plek = zoek_deelplek(read_config(repo.git), tak.ref)
    except NietGedeeld:
        return None
    gezien = read_gezien(repo.plek.common_dir, plek)
    laatst = read_commit_id(repo.git, plek.volgref)
    if laatst is None and gezien is not None:
        laatst = read_commit_id(repo.git, gezien["tip"])
    if tak.commit is None:
        return Nieuws(plek, laatst, 0, 0)
    if laatst is None:
        return Nieuws(plek, None, 0, int(repo.git.run("rev-list", "--count", tak.commit).tekst))
    grens = f"{tak.commit}...{laatst}"
    kanten = repo.git.run("rev-list", "--left-right", grens).tekst.split()
    ons, hun = ({een[1:] for een in kanten if een[0] == kant} for kant in "<>")
    # What a killed sync sent is shared, and not of others, although it has another id here.
    eigen = {een: na for een, na in (gezien["herspeeld"] if gezien else {}).items() if na in hun}
    return Nieuws(plek, laatst, len(hun - {*eigen.values()}), len(ons - eigen.keys()))


def read_daar(repo: Repo, plek: Deelplek, seconden: float) -> dict[str, str]:
    """Ask the shared register for every ref with its object; nothing is fetched.

    RaoError when it does not answer in time.
    """
    regels = (regel.partition("\t") for regel in _vraag(repo, plek, seconden).splitlines())
    return {ref: object_ for object_, _, ref in regels if not ref.endswith("^{}")}


def _vraag(repo: Repo, plek: Deelplek, seconden: float) -> str:
    adres = controleer_adres(repo.plek, plek.adres)
    if plek.in_map:
        weiger_instellingen(adres, None, GEDEELD)
    wegen = {"protocollen": ONBEVEILIGD} if is_eigen_computer(adres) else {}
    argv = (*overkant("upload-pack", in_map=plek.in_map), "--", adres)
    with TemporaryDirectory(prefix="rao-") as map_:  # the settings of the register may start things
        richt_in(Path(map_), repo.plek.algoritme, opnieuw=True)
        net = make_netgit(Path(map_), None, **wegen)
        uitvoer = probeer_ver(net, GEDEELD, "ls-remote", *argv, seconden=seconden)
    if uitvoer.status:
        raise RaoError("Het gedeelde register is nu niet te bereiken.")
    return uitvoer.tekst
