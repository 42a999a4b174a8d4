"""A baseline for who stands above the register, or in a folder of it."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.controle.test_valideer_grens import MAIL
from tests.cli.proefbank import Rao
from tests.cli.secretaris import Secretaris

Op = Callable[[str], None]


@pytest.fixture(name="sta_in")
def _sta_in(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> Op:
    """Go to a folder, seen from a register with an old fault; `..` is the one above."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + MAIL)
    return lambda plek: monkeypatch.chdir(lijst.map / plek)


def hoe(gezegd: str) -> list[str]:
    """Return the command that is told, as a shell reads it."""
    gevonden = re.search(r": rao (valideer .*--schrijf)", " ".join(gezegd.split()))
    assert gevonden, gezegd
    return shlex.split(gevonden[1])


def test_beside_the_register(lijst: Secretaris, sta_in: Op, rao: Rao) -> None:
    """Not here, but beside the register: from above, from below and with -C."""
    lijst.doet("valideer", "--grens", str(lijst.map / "grens.txt"), "--schrijf")
    sta_in("..")
    for plek in (".", lijst.map.name):
        assert rao("valideer", plek, "--grens", "grens.txt").exit_code == 0
    assert rao("-C", lijst.map.name, "valideer", "--grens", "grens.txt").exit_code == 0
    sta_in("signaallijsten")
    assert rao("valideer", "--grens", "grens.txt").exit_code == 0


def test_here_goes_first(lijst: Secretaris, sta_in: Op, rao: Rao) -> None:
    """What lies where one stands is meant, also when there is one beside the register."""
    lijst.doet("valideer", "--grens", str(lijst.map / "grens.txt"), "--schrijf")
    sta_in("..")
    Path("grens.txt").write_text("# rao-grens 1\n", "utf-8")
    assert rao("valideer", ".", "--grens", "grens.txt").exit_code == 1


@pytest.mark.parametrize("plek", ["..", ".", "signaallijsten"])
def test_what_is_told_can_be_typed(lijst: Secretaris, sta_in: Op, rao: Rao, plek: str) -> None:
    """Where there is none the command is told that makes one, and later takes out; both work."""
    sta_in(plek)
    over = [lijst.map.name] if plek == ".." else []
    vraag = ("valideer", *over, "--grens", "grens.txt")
    zonder = rao(*vraag)
    assert (zonder.exit_code, "grens.txt' bestaat niet." in zonder.stderr) == (2, True)
    assert rao(*hoe(zonder.stderr)).exit_code == 0
    assert ((lijst.map if plek == "signaallijsten" else Path()) / "grens.txt").is_file()
    assert rao(*vraag).exit_code == 0
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace(MAIL, ""))
    klaar = rao(*hoe(rao(*vraag).stdout))
    assert "1 opgeloste melding is uit" in klaar.stdout
