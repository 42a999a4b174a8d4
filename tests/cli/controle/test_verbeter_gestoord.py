"""`rao valideer --verbeter` when something goes wrong: nothing is half, and again finishes it."""

import json
import os
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from tests.cli.controle.test_valideer_verbeter import HAND, HANDPAD, anders, schrijf_anders
from tests.cli.controle.voorbeeld import DAG, FOUT
from tests.cli.proefbank import omgeving
from tests.cli.secretaris import LIJSTPAD, Secretaris
from tests.cli.zonder_recht import KAN_NIET, met_modus, voer_uit
from tests.steekproef import steekproef
from tests.store.git.wissen.gedood import doe_tot
from tests.test_voorbeelden_fout import MAPPEN


@pytest.mark.skipif(bool(KAN_NIET), reason=KAN_NIET)
@pytest.mark.parametrize("plek", ["signaallijsten/2026", ".git/objects", ".git/refs/heads"])
@pytest.mark.parametrize("hand", [False, True])
def test_where_nobody_may_write(lijst: Secretaris, plek: str, hand: bool) -> None:  # noqa: FBT001
    """Nothing is half: the file is as it was, or as it should be, and rao says which."""
    goed = schrijf_anders(lijst)
    if hand:
        lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# van mij\n")
        goed += "# van mij\n"
    voor = lijst.lees(LIJSTPAD)
    regel = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, "valideer", "--verbeter"]
    with met_modus(lijst.map / plek, 0o555):
        ((code, fout),) = voer_uit([regel], lijst.map)
    assert "Traceback" not in fout
    assert lijst.lees(LIJSTPAD) in {voor, goed}
    if lijst.lees(LIJSTPAD) == voor and "Vastgelegd" not in fout:
        assert code == 3
    lijst.doet("valideer", "--verbeter")
    assert lijst.lees(LIJSTPAD) == goed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")
def test_killed(lijst: Secretaris, tmp_path: Path, lang: bool) -> None:  # noqa: FBT001
    """At every act on the disk (each seventh without --lang): whole files, and again it is done."""
    goed = schrijf_anders(lijst)
    lijst.typt_nieuw(HANDPAD, HAND.replace("open", "Open"))
    lijst.schrijf(HANDPAD, HAND.replace("open", "OPEN"))
    for moment in count(1, 1 if lang else 7):
        s = Secretaris(tmp_path / f"k{moment}", lijst.vandaag)
        shutil.copytree(lijst.map, s.map)
        gedood = doe_tot(moment, lambda s=s: s.rao("valideer", "--verbeter"))  # type: ignore[misc]
        assert s.lees(LIJSTPAD) in {goed, anders(goed)}
        assert s.lees(HANDPAD) in {HAND, HAND.replace("open", "OPEN")}
        s.rao("valideer", "--verbeter")
        assert (s.lees(LIJSTPAD), s.lees(HANDPAD)) == (goed, HAND)
        assert s.log().count("Verbeteringen in 1 bestand") == 1
        assert s.git("show", f"HEAD:{LIJSTPAD}") + "\n" == goed
        shutil.rmtree(s.map)
        if not gedood:
            break
    assert moment > 10


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a pipe of POSIX")
def test_a_reader_that_leaves(lijst: Secretaris) -> None:
    """`rao valideer --verbeter | head` ends in silence, and what was done is done wholly."""
    goed = schrijf_anders(lijst)
    lezer, schrijver = os.pipe()
    os.close(lezer)
    regel = ["-C", str(lijst.map), "--vandaag", lijst.vandaag, "valideer", "--verbeter"]
    with os.fdopen(schrijver, "wb") as uit:
        klaar = subprocess.run(
            [sys.executable, "-m", "rao_cli", *regel],
            env=omgeving({}),
            stdout=uit,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert klaar.returncode == 141
    assert lijst.lees(LIJSTPAD) == goed
    assert lijst.git("status", "--porcelain") == ""


def keur(naam: str, tmp_path: Path) -> None:
    """Mend a wrong example: no finding more of its form, and it can be checked again."""
    shutil.copytree(FOUT / naam, tmp_path / "register")
    s = Secretaris(tmp_path / "register", DAG)
    for argv in (["init", "--quiet"], ["add", "--all"], ["commit", "-qm", "Zoals het was"]):
        s.git(*argv)
    voor = json.loads(s.rao("valideer", "--json").stdout)["meldingen"]
    uit = s.rao("valideer", "--verbeter")
    assert uit.exit_code in {0, 1}, uit.output
    na = json.loads(s.rao("valideer", "--json").stdout)["meldingen"]
    vorm = [[m for m in rij if m["code"].startswith("VRM")] for rij in (voor, na)]
    assert len(vorm[1]) <= len(vorm[0])
    if not vorm[0]:
        assert s.log() == ["Zoals het was"]


@pytest.mark.parametrize("naam", [naam for naam in MAPPEN if naam.startswith("VRM")])
def test_wrong_examples(naam: str, tmp_path: Path) -> None:
    """All the wrong examples of the form."""
    keur(naam, tmp_path)


@pytest.mark.traag
@pytest.mark.parametrize(
    "naam",
    steekproef([n for n in MAPPEN if not n.startswith("VRM")], 5, lambda naam: naam[:3]),
)
def test_other_wrong_examples(naam: str, tmp_path: Path) -> None:
    """Of the others nothing is mended, and nothing committed; --lang plays every rule."""
    keur(naam, tmp_path)
