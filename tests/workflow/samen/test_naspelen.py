"""Our steps once more on what others shared: each act keeps its own commit."""

from __future__ import annotations

from typing import Final

from rao_cli.workflow.samen.sync.handmerge import Handmerge
from rao_cli.workflow.samen.sync.naspelen import Naspel, Stappenreeks
from rao_cli.workflow.samen.sync.over import teruggenomen
from tests.workflow.samen.register_van import DAG, OVERLEG, OVERLEGPAD, REGISTER

GEPLAND: Final = OVERLEG.replace("gehouden", "gepland")
NIEUWPAD: Final = "overleggen/2026/2026-03-19.yaml"
VERPLAATST: Final = (
    GEPLAND.replace("datum: 2026-03-12", "datum: 2026-03-19")
    + "verplaatst:\n  - {van: 2026-03-12, op: 2026-03-05, reden: Zaal bezet}\n"
)


def stand(**overleggen: str) -> dict[str, bytes]:
    """Return a register with meetings: `oud` on the first day, `nieuw` where it moved to."""
    paden = {"oud": OVERLEGPAD, "nieuw": NIEUWPAD}
    rest = {paden[naam]: tekst.encode() for naam, tekst in overleggen.items()}
    return {"rao.yaml": REGISTER.encode(), **rest}


def punt(naam: str) -> str:
    """Return an item for the end of the agenda."""
    return f"  - {{id: {naam}, soort: overig, onderwerp: Punt {naam}, indiener: COA}}\n"


def speel(nu: dict[str, bytes], *standen: dict[str, bytes]) -> Naspel:
    """Play our steps on a shared state, without a question."""
    naspel = Naspel(nu, DAG, lambda _: None)
    naspel.speel(Stappenreeks(stand(oud=GEPLAND), standen, tuple(range(len(standen)))))
    assert not naspel.botsingen
    return naspel


def test_a_file_that_the_other_moved() -> None:
    """Two steps in a meeting that another moved are two commits, and nothing mends after them."""
    een, twee = GEPLAND + punt("a"), GEPLAND + punt("a") + punt("b")
    naspel = speel(stand(nieuw=VERPLAATST), stand(oud=een), stand(oud=twee))
    teksten = [trede.bestanden[NIEUWPAD].decode() for trede in naspel.treden]
    assert [trede.nummer for trede in naspel.treden] == [0, 1]
    assert ["Punt a" in tekst for tekst in teksten] == [True, True]
    assert ["Punt b" in tekst for tekst in teksten] == [False, True]
    assert all(OVERLEGPAD not in trede.bestanden for trede in naspel.treden)


def test_a_file_that_we_moved() -> None:
    """Our move of a meeting in which another did something is one commit."""
    naspel = speel(stand(oud=GEPLAND + punt("a")), stand(nieuw=VERPLAATST))
    (trede,) = naspel.treden
    assert "Punt a" in trede.bestanden[NIEUWPAD].decode()
    assert (trede.nummer, naspel.leeg) == (0, {})


def test_a_step_that_another_did_already() -> None:
    """Of that step nothing is left, for another did just that."""
    naspel = speel(stand(oud=GEPLAND + punt("a")), stand(oud=GEPLAND + punt("a")))
    assert naspel.leeg == {0: True}


def test_a_step_of_which_nothing_is_left() -> None:
    """Who moved an item that another took away has nothing to share, and hears so."""
    regels = GEPLAND.splitlines(keepends=True)
    eerst = "".join([*regels[:4], regels[6], *regels[4:6], *regels[7:]])
    weg = "".join(regel for regel in regels if "zorg" not in regel)
    assert speel(stand(oud=weg), stand(oud=eerst)).leeg == {0: False}


def test_what_git_put_in_a_moved_file_is_no_work_of_a_person() -> None:
    """Git follows a file that moved; that is judged by meaning, not taken as typed."""
    samen = VERPLAATST.replace("verplaatst:", punt("a") + "verplaatst:")
    hand = Handmerge(
        stand(oud=GEPLAND),
        stand(oud=GEPLAND + punt("a")),
        stand(nieuw=VERPLAATST),
        stand(nieuw=samen),
    )
    assert hand.eigen_werk() is None
    los = Handmerge(stand(), stand(), stand(nieuw=VERPLAATST), stand(nieuw=samen))
    assert los.eigen_werk() is not None


def test_a_step_that_an_answer_took_back() -> None:
    """Of two steps the one of which no place is left in the end counts as nothing."""
    eerder, een = stand(oud=GEPLAND), stand(oud=GEPLAND + punt("a"))
    twee = stand(oud=GEPLAND + punt("a") + punt("b"))
    assert teruggenomen(eerder, [een, twee], stand(oud=GEPLAND + punt("b"))) == [0]
    assert teruggenomen(eerder, [een, twee], twee) == []
