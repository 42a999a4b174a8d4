"""What docs/ci.md tells an engineer: its commands, its hooks and its container do what it says."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from rao_cli.documents.meldingen import FORMATEN, VOOR_MENSEN
from rao_cli.documents.recept import RECEPTEN
from tests.bouwstraat.precommit import eis_pakketten, maak_bron
from tests.bouwstraat.straat import Straat, lees_recept, make_straat
from tests.cli.controle.voorbeeld import GOED
from tests.cli.proefbank import WORTEL, eis_schelp
from tests.cli.secretaris import vaste_omgeving

TEKST: Final = (WORTEL / "docs/ci.md").read_text(encoding="utf-8")


def blokken(taal: str) -> list[str]:
    """Return the blocks in one language."""
    return re.findall(rf"^```{taal}\n(.*?)^```$", TEKST, re.MULTILINE | re.DOTALL)


def opdrachten() -> Iterator[list[str]]:
    """Yield what is typed in the console blocks."""
    for blok in blokken("console"):
        for regel in blok.splitlines():
            yield shlex.split(regel.removeprefix("$ "))


@pytest.fixture
def oud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Straat:
    """Stand in a register with twenty old faults."""
    eis_schelp("bash")
    vaste_omgeving(monkeypatch)
    straat = make_straat(tmp_path, "gitlab", 12)
    straat.breek(20)
    straat.leg_vast("Begin")
    monkeypatch.chdir(straat.s.map)
    return straat


@pytest.mark.traag
def test_ten_minutes(oud: Straat) -> None:
    """Who types what stands there has a green pipeline, until something new breaks."""
    for programma, *args in opdrachten():
        if programma == "git":
            oud.s.git(*args)
        else:
            uitkomst = oud.s.rao(*args)
            assert uitkomst.exit_code == (1 if "sarif:rao.sarif" in args else 0), uitkomst.output
    assert oud.draai()[0] == 0
    oud.breek()
    code, log = oud.draai()
    assert (code, log.count("fout VRB04")) == (1, 1), log


def test_every_file_and_format_is_named() -> None:
    """The tables name each recipe, and each format that a program reads."""
    for forge, recept in RECEPTEN.items():
        assert f"| `{recept.pad}` |" in TEKST, forge
    machines = set(FORMATEN) - set(VOOR_MENSEN)
    assert machines <= set(re.findall(r"`(\w+)`", TEKST.partition("## Andere verslagen")[2]))


def test_for_an_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not kept yet is judged at its place in the register."""
    vaste_omgeving(monkeypatch)
    (regel,) = blokken("sh")[-1].splitlines()
    _, *args = shlex.split(regel.partition(" < ")[0])
    lijst = GOED.lees(args[args.index("--stdin-bestandsnaam") + 1])
    assert GOED.doet(*args, invoer=lijst) == ""
    uit = GOED.rao(*args, invoer=lijst.replace("groep: gezin", "groep: gezn")).stdout
    assert re.fullmatch(
        r"signaallijsten/2026/SL-assen-2026-06-22\.yaml:12:12: VRM13 fout .*\n", uit
    )


def test_the_hooks_are_those_that_are_there() -> None:
    """The example and the table name our hooks, and the example is as pre-commit reads it."""
    onze: Any = lees_recept((WORTEL / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    namen = {haak["id"] for haak in onze}
    (voorbeeld,) = (blok for blok in blokken("yaml") if "repos:" in blok)
    (bron,) = lees_recept(voorbeeld)["repos"]
    assert {haak["id"] for haak in bron["hooks"]} <= namen
    assert set(re.findall(r"^\| `(rao-\S+)` \|", TEKST, re.MULTILINE)) == namen


def stadia() -> dict[str, list[tuple[str, str]]]:
    """Return the instructions of the container per stage, in order."""
    (tekst,) = blokken("dockerfile")
    regels = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", tekst, flags=re.MULTILINE))
    gevonden: dict[str, list[tuple[str, str]]] = {}
    naam = ""
    for regel in filter(None, regels.splitlines()):
        wat, _, rest = regel.partition(" ")
        if wat == "FROM":
            bron, _, naam = rest.partition(" AS ")
            gevonden[naam] = [*gevonden.get(bron, ()), (wat, bron)]
        else:
            gevonden[naam].append((wat, rest))
    return gevonden


def test_the_container() -> None:
    """The last stage is what comes by itself: no root, UTF-8, git, and rao looks at once."""
    eis_schelp("sh")
    alle = stadia()
    assert [*alle] == ["basis", "forgejo", "rao"]
    rao = alle["rao"]
    assert ("USER", "rao") in rao
    assert ("CMD", json.dumps(["rao", "valideer"])) in rao
    assert any(wat == "ENV" and "LANG=C.UTF-8" in rest for wat, rest in rao)
    assert any(wat == "RUN" and rest.count(" git ") for wat, rest in rao)
    assert "USER" not in {wat for wat, _ in alle["forgejo"]}
    for wat, rest in (regel for stadium in alle.values() for regel in stadium):
        if wat == "RUN":
            subprocess.run(["sh", "-n", "-c", rest], check=True)


@pytest.mark.traag
def test_what_the_container_installs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The line of pip puts rao in an empty Python, and what starts then judges a register."""
    eis_schelp("sh")
    eis_pakketten()
    vaste_omgeving(monkeypatch)
    maak_bron(tmp_path / "bron")
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    pad = os.pathsep.join([str(tmp_path / "venv/bin"), os.environ["PATH"]])
    env = {naam: waarde for naam, waarde in os.environ.items() if naam != "PYTHONPATH"}
    env |= {"PATH": pad, "PAKKET": f"git+{(tmp_path / 'bron').as_uri()}"}
    rao = stadia()["rao"]
    for wat, rest in rao:
        if wat == "RUN" and rest.startswith("pip "):
            subprocess.run(["sh", "-ec", rest], env=env, check=True, capture_output=True)
    (start,) = (json.loads(rest) for wat, rest in rao if wat == "CMD")
    argv = [*start, "--vandaag", GOED.vandaag]
    klaar = subprocess.run(argv, cwd=GOED.map, env=env, capture_output=True, check=False)
    assert (klaar.returncode, b"74 bestanden" in klaar.stdout) == (0, True), klaar.stderr.decode()
