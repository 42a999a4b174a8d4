"""`rao status` and `rao` alone say what waits to be shared."""

import pytest

from tests.cli.samen.paar import Paar
from tests.cli.secretaris import ZAAK, Secretaris

TEKST = ("--standpunt", "Het gezin kan blijven tot de zomer.")


def test_not_shared_at_all(lijst: Secretaris) -> None:
    """Who works alone hears nothing about it."""
    assert lijst.rao("status").stderr == ""


def test_all_is_equal(twee: Paar) -> None:
    """Nothing waits: nothing is said."""
    assert twee.anna.rao("status").stderr == ""


def test_ours(twee: Paar) -> None:
    """What is not shared is counted, with what to type."""
    for organisatie in ("COA", "IND"):
        twee.anna.doet("standpunt", ZAAK, organisatie, *TEKST)
    zin = "2 stappen van u zijn nog niet gedeeld. Typ: rao sync\n"
    assert twee.anna.rao("status").stderr == zin
    assert twee.anna.rao().stderr == zin


def test_theirs(twee: Paar) -> None:
    """What a colleague shared and this computer saw, for instance by git fetch, is counted."""
    twee.ben.doet("standpunt", ZAAK, "COA", *TEKST)
    twee.ben.zegt("sync")
    assert twee.anna.rao("status").stderr == ""
    twee.anna.git("fetch", "--quiet")
    zin = "1 stap van anderen is hier nog niet. Typ: rao sync\n"
    assert twee.anna.rao("status").stderr == zin
    twee.anna.zegt("sync")
    assert twee.anna.rao("status").stderr == ""


def test_after_a_sync_that_was_killed(twee: Paar, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent before the end is shared: it is counted on neither side."""
    twee.ben.doet("standpunt", ZAAK, "COA", *TEKST)
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "IND", *TEKST)

    def dood(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as stroom:
        stroom.setattr("rao_cli.workflow.samen.sync.ronde.spring", dood)
        twee.anna.rao("sync")
    assert twee.anna.rao("status").stderr == "1 stap van anderen is hier nog niet. Typ: rao sync\n"
