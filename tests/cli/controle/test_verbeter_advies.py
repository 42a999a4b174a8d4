"""What `rao valideer` says to type about what rao can mend: it works where one stands."""

import shlex
import shutil

from tests.cli.controle.test_valideer_verbeter import schrijf_anders
from tests.cli.secretaris import Secretaris


def test_above_two_registers(lijst: Secretaris) -> None:
    """Each register has a line with its folder, and that command can be done."""
    schrijf_anders(lijst)
    boven = Secretaris(lijst.map.parent / "boven", lijst.vandaag)
    for naam in ("noord", "zuid oost"):
        shutil.copytree(lijst.map, boven.map / naam)
    gezegd = boven.rao("valideer", "--uitvoer", "scherm", ".").stdout.splitlines()
    advies = [regel.strip() for regel in gezegd if "--verbeter" in regel]
    assert [shlex.split(regel)[-3] for regel in advies] == ["noord", "zuid oost"]
    for regel in advies:
        _, *woorden = shlex.split(regel[regel.index("rao ") :])
        assert "2 verbeteringen in 1 bestand" in boven.zegt(*woorden)
