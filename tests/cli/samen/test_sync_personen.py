"""What plain git committed of persons is not shared, and what another shared is told."""

from collections.abc import Callable

import pytest

from tests.cli.samen.paar import Collega, Paar
from tests.cli.secretaris import LIJSTPAD

BSN = "BSN 999990366"


def _leg_vast(wie: Collega, pad: str, regel: str, bericht: str = "Met git") -> None:
    """Commit by hand, without any hook."""
    met = wie.map / pad
    oud = met.read_text() if met.exists() else ""
    met.write_text(f"{oud}{regel}\n")
    wie.git("add", pad)
    wie.git("commit", "--no-verify", "--quiet", "--message", bericht)


def _in_lijst(wie: Collega) -> None:
    _leg_vast(wie, LIJSTPAD, f"# {BSN}")


def _in_notitie(wie: Collega) -> None:
    _leg_vast(wie, "notitie.md", f"Het is {BSN}.")


def _weer_weg(wie: Collega) -> None:
    _in_notitie(wie)
    (wie.map / "notitie.md").unlink()
    _leg_vast(wie, "notitie.md", "Niets meer.")


def _in_tekst(wie: Collega) -> None:
    _leg_vast(wie, "notitie.md", "Niets.", f"Over {BSN}")


DADEN = {
    "a list": (_in_lijst, f"{LIJSTPAD}, regel "),
    "a note": (_in_notitie, "notitie.md, regel 1: "),
    "taken away later": (_weer_weg, "notitie.md, regel 1: "),
    "a message": (_in_tekst, "Regel 1 van "),
}


@pytest.mark.parametrize("wat", DADEN)
def test_what_git_committed_is_not_shared(wat: str, paar: Callable[[str], Paar]) -> None:
    """Also when nobody else did anything: where it stands is said, and what to do."""
    twee = paar("ontvangen")
    doe, waar = DADEN[wat]
    doe(twee.anna)
    tip, zegt = twee.tip(), twee.anna.faalt("sync", code=2)
    assert "persoonsgegeven in wat u wilt delen" in zegt
    assert (waar in zegt, "git commit --amend" in zegt, "999990366" in zegt) == (True, True, False)
    assert twee.tip() == tip


def test_mended_it_is_shared(paar: Callable[[str], Paar]) -> None:
    """Who does what rao says can share the rest."""
    twee = paar("ontvangen")
    _in_notitie(twee.anna)
    twee.anna.faalt("sync", code=2)
    (twee.anna.map / "notitie.md").write_text("Niets.\n")
    twee.anna.git("commit", "--quiet", "--amend", "--all", "--no-edit", "--no-verify")
    twee.anna.zegt("sync")
    assert twee.tip() == twee.anna.commits()


def test_what_another_shared_is_told(paar: Callable[[str], Paar]) -> None:
    """It is taken in, because it is shared already; and not silently."""
    twee = paar("ontvangen")
    _in_notitie(twee.ben)
    twee.ben.git("push", "--no-verify", "--quiet", str(twee.server), "HEAD:main")
    zegt = twee.anna.zegt("sync")
    assert "Let op: een ander deelde een persoonsgegeven." in zegt
    assert ("notitie.md, regel 1" in zegt, "999990366" in zegt) == (True, False)
    assert twee.anna.commits() == twee.tip()


def test_perhaps_a_name(paar: Callable[[str], Paar]) -> None:
    """What may be a name stops nobody, as with `rao bewaar`; it is told, with the way out."""
    twee = paar("lijst")
    twee.anna.typt(LIJSTPAD, "Gezin verblijft", "Volgens Q. Testpersoon: gezin verblijft")
    proef = " ".join(twee.anna.zegt("sync", "--proef").split())
    assert f"Let op: {LIJSTPAD}, regel " in proef
    assert "Wis deze stap meteen: rao ongedaan --wis" in proef
    zegt = " ".join(twee.anna.zegt("sync").split())
    assert f"Let op: {LIJSTPAD}, regel " in zegt
    assert "Haal de tekst uit de hele geschiedenis met: rao wis" in zegt
    assert "Testpersoon" not in zegt
    twee.ben.zegt("sync")
    twee.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    assert "Let op" not in twee.ben.zegt("sync")
