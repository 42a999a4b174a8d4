"""The harness of bench/, in short: whatever happens to a command, nothing is lost, half or stuck.

The kills have no fixed moments; a failure prints what was typed and what `rao` said.

CI plays some places of each way to break; `--lang` plays every call after the commit, every folder
for every kind of act, and more moments of chance.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bench.onderbreking import aanroepen, alleen_lezen, kills, laatste_aanroepen, schrijvers
from bench.proefbank import Proefbank, maak_voorraad, toon
from bench.proefregister import SECONDEN, Proefregister, Uitkomst, make_daad
from bench.storingen import ZONDER_VOORRECHT, kan_op_slot, kan_strace
from tests.cli.kweek import vraag
from tests.cli.zonder_recht import geef_op
from tests.corpus.proefregister import voer_uit
from tests.eenmaal import eenmaal

pytestmark = [
    pytest.mark.traag,
    pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc for the children"),
]


#: Where CI takes the right to write away: a folder of the register, those of git, and all.
PLEKKEN = ("overleggen/2026", ".git", ".git/objects", ".git/refs/heads", ".git/rao", None)


class Snel(Proefregister):
    """A register in which only what is broken pays for a start of Python."""

    def loop(self, argv: Sequence[str], vooraf: Sequence[str] = (), **extra: str) -> Uitkomst:
        """Run `rao` to its end; where nothing happens to it, in a process that has rao loaded."""
        if self.vooraf not in {(), ZONDER_VOORRECHT} or vooraf or extra:
            return super().loop(argv, vooraf, **extra)
        args = (argv, self.map, self.omgeving, bool(self.vooraf))
        code, fout = vraag(_typ, *args, seconden=SECONDEN)
        return self.schrijf_op(argv, code, fout)


def _typ(
    argv: Sequence[str],
    hier: Path,
    env: Mapping[str, str],
    zonder_voorrecht: bool,  # noqa: FBT001 - over a pipe
) -> tuple[int, str]:
    if zonder_voorrecht:
        geef_op()
    os.environ.clear()
    os.environ.update(env)
    os.chdir(hier)
    antwoord = voer_uit(*argv)
    return antwoord.code, antwoord.fout


@pytest.fixture(name="bank")
def _bank(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Proefbank:
    voorraad = eenmaal(tmp_path_factory, "proefbank", maak_voorraad)
    return Proefbank(tmp_path, zaad=2026, tot_de_eerste=True, voorraad=voorraad, soort=Snel)


def test_killed(bank: Proefbank, *, lang: bool) -> None:
    """The group, the parent or a git child is killed, at moments of chance."""
    kills(bank, 24 if lang else 6)
    assert toon(bank) == 0


@pytest.mark.skipif(not kan_strace(), reason="strace is not here")
def test_calls_that_fail(bank: Proefbank, *, lang: bool) -> None:
    """A call of the system fails, or is the last one of its program."""
    aanroepen(bank, 12 if lang else 3)
    assert toon(bank) == 0


@pytest.mark.skipif(not kan_strace(), reason="strace is not here")
def test_killed_after_the_commit(bank: Proefbank, *, lang: bool) -> None:
    """Between the commit and the end the journal brings the folder up to date, at every step.

    CI plays one step in three.
    """
    laatste_aanroepen(bank, 18, 1 if lang else 3)
    assert toon(bank) == 0


@pytest.mark.skipif(kan_op_slot() is None, reason="root, and no setpriv")
def test_folders_that_cannot_be_written(bank: Proefbank, *, lang: bool) -> None:
    """Wherever in the register nobody may write, either nothing happened or all of it."""
    if lang:
        alleen_lezen(bank)
    else:
        alleen_lezen(bank, ["besluit"], PLEKKEN)
    assert toon(bank) == 0


def test_writers_at_once(bank: Proefbank) -> None:
    """Four users, three acts each, and a program of git alone: nobody is refused or lost."""
    schrijvers(bank, 4, 3)
    assert toon(bank) == 0


def test_it_sees_what_is_lost(bank: Proefbank) -> None:
    """An act that was confirmed and thrown away is counted, and so is one that is there twice."""
    register: Proefregister = bank.nieuw()
    daad = make_daad("zaak", 0)
    assert register.loop(daad.argv).bevestigd
    register.keur(daad, bevestigd=True)
    assert register.mis == set()
    assert register.loop(daad.argv).bevestigd
    register.keur(daad, bevestigd=True)
    assert register.mis == {"double"}
    register.mis.clear()
    argv = ["git", "reset", "--quiet", "--hard", "HEAD~2"]
    subprocess.run(argv, cwd=register.map, check=True)
    register.keur(daad, bevestigd=True)
    assert register.mis == {"lost"}
