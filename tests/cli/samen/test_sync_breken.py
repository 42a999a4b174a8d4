"""Killed anywhere, and typed again: every step is shared once, and none is lost."""

from collections.abc import Callable
from typing import NoReturn

import pytest

from rao_cli.store.git.samen import ver
from rao_cli.workflow.samen.sync import ronde
from tests.cli.samen.paar import Paar
from tests.cli.secretaris import LIJSTPAD, ZAAK

ONS = "Het gezin kan blijven tot de zomer."
HUN = "Het gezin kan niet blijven."


class Gedood(BaseException):
    """The plug was pulled."""


def dood(*_args: object, **_opties: object) -> NoReturn:
    """Pull it."""
    raise Gedood


@pytest.mark.parametrize("waar", ["stuur", "spring", "vergeet"])
def test_typed_again(twee: Paar, monkeypatch: pytest.MonkeyPatch, waar: str) -> None:
    """Before sending, after sending, and after the jump."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", HUN)
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", ONS)
    with monkeypatch.context() as patch:
        doel = {
            "stuur": (ver.Ver, "stuur"),
            "spring": (ronde, "spring"),
            "vergeet": (ronde, "vergeet_antwoorden"),
        }[waar]
        patch.setattr(*doel, dood)
        with pytest.raises(Gedood):
            twee.anna.rao("sync")
    twee.anna.zegt("sync")
    twee.ben.zegt("sync")
    assert twee.gelijk()
    assert twee.ben.log().count(f"Standpunt van IND over zaak {ZAAK}") == 1
    tekst = twee.ben.lees(LIJSTPAD)
    assert (ONS in tekst, HUN in tekst) == (True, True)


def test_work_between_the_kill_and_the_next_time(
    paar: Callable[[str], Paar], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is done on a number that was changed when it was sent, goes to the new number."""
    twee = paar("besloten")
    anna, ben = twee.anna.op("2026-03-12"), twee.ben.op("2026-03-12")
    actie = ("nieuw", "actie", "--besluit", "B-2026-03-12-01", "--organisatie", "COA")
    for een, wat in ((anna, "Zoekt een woning"), (ben, "Belt de gemeente")):
        een.doet(*actie, "--uiterlijk", "2026-04-01", "--omschrijving", wat)
    ben.zegt("sync")
    with monkeypatch.context() as patch:
        patch.setattr(ronde, "spring", dood)
        with pytest.raises(Gedood):
            anna.rao("sync")
    anna.doet("actie", "gereed", "A-2026-03-12-02")
    anna.zegt("sync")
    ben.zegt("sync")
    assert twee.gelijk()
    assert "status: open" in ben.lees("acties/2026/A-2026-03-12-02.yaml")
    assert "status: gereed" in ben.lees("acties/2026/A-2026-03-12-03.yaml")


@pytest.mark.parametrize(
    ("waar", "zin"),
    [
        ("haal", "Er is niets gedeeld en niets veranderd."),
        ("stuur", "Misschien is uw werk al gedeeld"),
        ("spring", "Uw werk is gedeeld."),
    ],
)
def test_interrupted(twee: Paar, monkeypatch: pytest.MonkeyPatch, waar: str, zin: str) -> None:
    """After Ctrl-C it says whether anything was shared, and what to type."""

    def ctrl_c(*_args: object, **_opties: object) -> NoReturn:
        raise KeyboardInterrupt

    twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", ONS)
    monkeypatch.setattr(ronde if waar == "spring" else ver.Ver, waar, ctrl_c)
    uitkomst = twee.anna.rao("sync")
    assert uitkomst.exit_code == 130
    assert uitkomst.stderr.startswith(f"Onderbroken. {zin}")
    assert uitkomst.stderr.endswith("Typ weer: rao sync\n")
