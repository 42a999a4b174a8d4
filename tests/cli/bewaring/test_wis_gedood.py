"""Killed at any moment: nothing happened, or the next command to write ends it."""

import os
import shutil
from bisect import bisect_left
from itertools import count
from pathlib import Path

import pytest

from rao_cli.store.git.lezen.repo import Repo
from tests.cli.bewaring.speuren import WIS, waar_nog
from tests.cli.bewaring.test_wis import NAAM, met_naam
from tests.cli.samen.test_sync_gewist import plat
from tests.cli.secretaris import Secretaris
from tests.store.git.wissen.gedood import doe_tot

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")


def is_herschreven(s: Secretaris) -> bool:
    """Say whether the refs moved."""
    return "Rao-Handeling: wis" in s.git("log", "-1", "--format=%B")


def nooit_vastgelegd(s: Secretaris) -> None:
    """Let git hold a file with the name that was put ready once, and that no commit has."""
    s.schrijf("documenten/x.md", f"Sprak {NAAM} lang\n")
    s.git("add", "documenten/x.md")
    s.git("rm", "-q", "--cached", "documenten/x.md")
    (s.map / "documenten/x.md").unlink()


def moment_na_de_sprong(gepland: Secretaris, tmp_path: Path) -> Secretaris:
    """Return a copy in which a wiping was killed just after the refs moved: halving finds when."""

    def kopie(moment: int) -> Secretaris:
        return Secretaris(tmp_path / f"k{moment}", gepland.vandaag)

    def gesprongen(moment: int) -> bool:
        s = kopie(moment)
        shutil.copytree(gepland.map, s.map)
        doe_tot(moment, lambda: s.doet("wis", "--tekst", NAAM, *WIS))
        return is_herschreven(s)

    momenten = range(1, 1000)
    return kopie(momenten[bisect_left(momenten, 1, key=gesprongen)])


@pytest.mark.traag
def test_typed_again_after_a_kill(gepland: Secretaris, tmp_path: Path) -> None:
    """Who types the very same again, after a kill, is rid of it, and hears what is left to do."""
    nooit_vastgelegd(met_naam(gepland))
    s = moment_na_de_sprong(gepland, tmp_path)
    assert waar_nog(s.map, "testpersoon") != []
    gezegd = s.rao("wis", "--tekst", NAAM, *WIS).stderr
    kenmerk = s.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").strip()
    assert f"uw vorige opdracht werd afgebroken, maar zij wiste al ({kenmerk})" in plat(gezegd)
    assert f"rao wis {kenmerk}" in gezegd
    assert waar_nog(s.map, "testpersoon") == []


@pytest.mark.traag
def test_name_of_a_branch_after_a_kill(gepland: Secretaris, tmp_path: Path) -> None:
    """What git wrote down of the name of a branch goes too, by who finishes it."""
    gepland.git("switch", "--quiet", "--create", "over-q-testpersoon")
    gepland.git("config", "branch.over-q-testpersoon.description", "Voor juni")
    gepland.git("switch", "--quiet", "main")
    s = moment_na_de_sprong(met_naam(gepland), tmp_path)
    s.doet("nieuw", "overleg", "--datum", "2026-06-04")
    assert waar_nog(s.map, "testpersoon") == []
    assert s.git("config", "branch.over-gewist.description") == "Voor juni"


@pytest.mark.traag
def test_killed(gepland: Secretaris, tmp_path: Path, lang: bool) -> None:  # noqa: FBT001
    """At every act on the disk (each 17th without --lang) one more command leaves nothing."""
    met_naam(gepland)
    nooit_vastgelegd(gepland)
    oud = gepland.git("rev-parse", "HEAD")
    momenten = {True: 0, False: 0}
    for moment in count(1, 1 if lang else 17):
        s = Secretaris(tmp_path / f"k{moment}", gepland.vandaag)
        shutil.copytree(gepland.map, s.map)
        gedood = doe_tot(moment, lambda s=s: s.doet("wis", "--tekst", NAAM, *WIS))  # type: ignore[misc]
        assert "missing" not in s.git("fsck", "--no-dangling", "--connectivity-only")
        gebeurd = is_herschreven(s)
        momenten[gebeurd] += 1
        if not gebeurd:
            assert s.git("rev-parse", "HEAD") == oud
            s.doet("wis", "--tekst", NAAM, *WIS)
        s.doet("nieuw", "overleg", "--datum", "2026-06-04")
        assert waar_nog(s.map, "testpersoon") == []
        assert s.git("status", "--porcelain") == ""
        assert not (s.map / ".git/rao/wissing.json").exists()
        assert s.rao("valideer").exit_code == 0
        shutil.rmtree(s.map)
        if not gedood:
            break
    assert min(momenten.values()) > 3


def test_note_of_what_never_happened(gepland: Secretaris) -> None:
    """A note of a wiping that never came about goes, and changes nothing."""
    met_naam(gepland)
    hoofd = gepland.git("rev-parse", "HEAD")
    merk = gepland.map / ".git/rao/wissing.json"
    merk.write_text(f'{{"van": ["{hoofd}"], "naar": ["{"a" * 40}"], "hoofd": "{"a" * 40}"}}')
    gepland.doet("nieuw", "overleg", "--datum", "2026-06-04")
    assert not merk.exists()
    assert Repo.open(gepland.map).historie.is_gedeeld(hoofd) is False
    assert gepland.git("rev-parse", "HEAD~1") == hoofd
