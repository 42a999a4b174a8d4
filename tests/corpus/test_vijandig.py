"""Hostile registers, each with a canary: nothing runs, nothing leaks, nothing waits.

CI plays two of each family, and against each of the two half of the commands; `--lang` plays all.
"""

import os
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

import jinja2
import pytest

from tests.cli.kweek import vraag
from tests.cli.proefbank import omgeving
from tests.corpus.gevallen_instellingen import HOOKS, INSTELLINGEN, Instelling, zet
from tests.corpus.gevallen_vijandig import PIJPEN, VIJANDEN, Vijand
from tests.corpus.gevallen_vijandige_teksten import SJABLONEN
from tests.corpus.kanarie import GEHEIM, Buiten, Oor
from tests.corpus.proefregister import LIJST_2, VANDAAG, ZAAK, ZAAK_2, Proefregister, voer_uit

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
#: A hang is found, not measured: all commands together take a few seconds.
_HANGT: Final = 120
#: So many of each family are played in every run that is not short; `--lang` plays all.
_VAN_ELK: Final = 2
Opdrachten = tuple[tuple[str, ...], ...]
_OPDRACHTEN: Final[Opdrachten] = (
    *(("valideer",), ("valideer", "--sinds", "HEAD"), ("status",), ("toon", ZAAK_2)),
    *(("lijst", "zaken"), ("zoek", "reisdocument"), ("historie", ZAAK_2), ("trend", "haal-op")),
    *(
        ("cijfers",),
        ("aanleveren",),
        ("toon", "2026-03-12"),
        ("agenda", "genereer", "2026-04-09", "-n"),
    ),
    ("standpunt", ZAAK_2, "COA", "--standpunt", "De opvang kan doorgaan tot het vertrek."),
    *(("bewaar", "--ja"), ("agenda", "genereer", "2026-04-09"), ("ongedaan", "--ja")),
    *(("besluitenlijst", "genereer", "2026-03-12"), ("signaallijst", "dien-in", LIJST_2)),
    ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "opschalen", "--besluit", "Leg het voor."),
    ("nieuw", "overleg", "--datum", "2026-06-11"),
)


@pytest.fixture
def buiten(tmp_path: Path) -> Buiten:
    """Make what lies beside the register."""
    return Buiten(tmp_path / "buiten").maak()


def speel(
    register: Proefregister, opdrachten: Iterable[tuple[str, ...]]
) -> list[tuple[str, int, str]]:
    """Play commands on a register; each with its exit code and all that it said."""
    lijst = list(opdrachten)
    map_, env = str(register.top), omgeving({"RAO_DEBUG": "1"})
    gezegd: list[tuple[str, int, str]] = vraag(_speel, map_, lijst, env, seconden=_HANGT)
    return gezegd


def _speel(
    map_: str, opdrachten: Sequence[tuple[str, ...]], env: Mapping[str, str]
) -> list[tuple[str, int, str]]:
    """Play commands in a process of their own: a hang ends with it, and so does what they set."""
    os.environ.clear()
    os.environ.update(env)
    os.chdir(Path(__file__).parents[2])
    gezegd = []
    for args in opdrachten:
        antwoord = voer_uit("-C", map_, "--vandaag", VANDAAG, *args).keur(0, 1, 2, 3)
        gezegd.append((args[0], antwoord.code, antwoord.uit + antwoord.fout))
    return gezegd


def _foto(map_: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in map_.rglob("*") if p.is_file() and "git" not in p.parts}


def _bewaard(register: Proefregister, buiten: Buiten, *, vraag_git: bool) -> list[str]:
    """Return where the secret was kept: in a file of the register, or in what git holds."""
    bestanden = [
        p for p in register.top.rglob("*") if p.is_file() and p.resolve() != buiten.geheim.resolve()
    ]
    waar = [str(p) for p in bestanden if GEHEIM.encode() in p.read_bytes()]
    if not vraag_git:
        return waar
    alles = subprocess.run(
        ["git", "cat-file", "--batch-all-objects", "--batch"],
        check=False,
        cwd=register.top,
        env={**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": ""},
        capture_output=True,
        timeout=_HANGT,
    ).stdout
    return waar + ["git"] * (GEHEIM.encode() in alles)


def _paar(vijanden: Iterable[Vijand]) -> Iterator[tuple[Vijand, Opdrachten]]:
    """Yield a few of each family, spread over it; together they meet every command."""
    for _, familie in groupby(sorted(vijanden, key=lambda v: v.soort), key=lambda v: v.soort):
        leden = list(familie)
        gekozen = leden[:: max(1, len(leden) // _VAN_ELK)]
        om_de = min(_VAN_ELK, len(gekozen))
        yield from ((v, _OPDRACHTEN[n % om_de :: om_de]) for n, v in enumerate(gekozen))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play a few of each family, or all with `--lang`."""
    if "vijand" in metafunc.fixturenames:
        alle = metafunc.config.getoption("--lang")
        gekozen = [(v, _OPDRACHTEN) for v in VIJANDEN] if alle else [*_paar(VIJANDEN)]
        namen = [vijand.naam for vijand, _ in gekozen]
        metafunc.parametrize(("vijand", "opdrachten"), gekozen, ids=namen)


@pytest.mark.traag
def test_a_hostile_register_harms_nobody(
    register: Proefregister, buiten: Buiten, vijand: Vijand, opdrachten: Opdrachten
) -> None:
    """No program of it runs, nothing outside is read, shown, kept or written, no command waits."""
    vijand.maak(register, buiten)
    if vijand.vast:
        for argv in (("add", "--all"), ("commit", "--quiet", "--no-verify", "--message=x")):
            register.git("-c", "protocol.allow=never", *argv)
    voor = _foto(buiten.map)
    oor = Oor(buiten.geheim, Path(buiten.zingt))
    gezegd = speel(register, opdrachten)
    assert not oor.heeft_gehoord()
    assert not list(register.top.parent.rglob("gezongen"))
    assert _foto(buiten.map) == voor
    assert [wat for wat, _, tekst in gezegd if GEHEIM in tekst] == []
    wacht = vijand.soort in {"pijp", "apparaat"}  # plain git would wait there for ever
    assert _bewaard(register, buiten, vraag_git=not wacht) == []


def test_there_are_many_kinds() -> None:
    """Far more than sixty kinds, each under a name of its own."""
    assert len({vijand.naam for vijand in VIJANDEN}) == len(VIJANDEN) > 150


@pytest.mark.traag
@pytest.mark.parametrize("instelling", INSTELLINGEN, ids=lambda instelling: instelling.naam)
def test_the_canary_of_a_setting_sings_for_git(
    register: Proefregister, buiten: Buiten, instelling: Instelling
) -> None:
    """Each setting starts its program in plain git, so it is rao that keeps it quiet."""
    zet(register.top / ".git", instelling.tekst, buiten.zingt)
    _lok(register, instelling.lokt)
    assert buiten.gezongen.exists()


@pytest.mark.traag
@pytest.mark.parametrize("hook", HOOKS)
def test_the_canary_of_a_hook_sings_for_git(
    register: Proefregister, buiten: Buiten, hook: str
) -> None:
    """Each hook runs in plain git."""
    register.hook(hook, buiten.zingt)
    _lok(register, HOOKS[hook])
    assert buiten.gezongen.exists()


@pytest.mark.parametrize(
    "naam", [n for n in SJABLONEN if n.startswith(("draait", "leest", "erft"))]
)
def test_the_canary_of_a_template_sings_for_jinja(buiten: Buiten, naam: str) -> None:
    """Each of these templates runs the program or reads the secret where there is no sandbox."""
    kern = naam not in {"draait met format", "leest een bestand ernaast"}
    lader = jinja2.FunctionLoader(lambda pad: Path(pad).read_text("utf-8"))
    omgeving_ = jinja2.Environment(loader=lader)  # noqa: S701 - no HTML, and it must be weak
    tekst = SJABLONEN[naam].replace("{geheim}", str(buiten.geheim)).replace("{zingt}", buiten.zingt)
    try:
        gemaakt = omgeving_.from_string(tekst).render()
    except (jinja2.TemplateError, OSError) as fout:
        gemaakt = str(fout)
    assert buiten.gezongen.exists() or GEHEIM in gemaakt or not kern


def _lok(register: Proefregister, opdracht: str) -> None:
    subprocess.run(
        ["sh", "-c", opdracht],
        check=False,
        cwd=register.top,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_HANGT,
    )


@pytest.mark.parametrize(
    "pad", [pad for pad in PIJPEN if pad.startswith((".git/", ".gitignore")) and "rao" not in pad]
)
def test_a_pipe_in_gits_own_files_is_named(register: Proefregister, pad: str) -> None:
    """Writing is refused with its place, before git begins to wait for it."""
    plek = register.top / pad
    if plek.exists():
        plek.unlink()
    plek.parent.mkdir(exist_ok=True)
    os.mkfifo(plek)
    ((_, code, fout),) = speel(register, [("bewaar", "--ja")])
    assert (code, f"'{plek}' is geen gewoon bestand, maar een pijp" in fout) == (3, True)


@pytest.mark.parametrize("pad", [".git/config", ".git/HEAD", ".git/commondir"])
def test_no_look_waits_for_a_pipe(register: Proefregister, pad: str) -> None:
    """Also rao itself reads these files of git, before git is asked."""
    (register.top / pad).unlink(missing_ok=True)
    os.mkfifo(register.top / pad)
    assert {code for _, code, _ in speel(register, [("valideer",), ("status",)])} <= {0, 1, 3}


@pytest.mark.parametrize("kies", ["pijp langs twee", "pijp tussen", "pijp achter", "pijp op weg"])
def test_a_pipe_far_from_gits_own_files_is_named(
    register: Proefregister, buiten: Buiten, kies: str
) -> None:
    """Also by way of settings, objects, links and a repository without a work tree."""
    (vijand,) = (v for v in VIJANDEN if v.naam.startswith(kies))
    vijand.maak(register, buiten)
    ((_, code, fout),) = speel(register, [("bewaar", "--ja")])
    assert (code, "is geen gewoon bestand, maar een pijp" in fout) == (3, True)


def test_attributes_on_the_way_to_a_file_are_no_pipe(register: Proefregister) -> None:
    """Before git is asked how a file with the line ends of Windows is kept."""
    os.mkfifo(register.top / "overleggen/.gitattributes")
    plek = register.top / "overleggen/2026/2026-04-09.yaml"
    plek.write_bytes(plek.read_bytes().replace(b"\n", b"\r\n"))
    ((_, code, fout),) = speel(register, [("bewaar", "--ja")])
    assert (code, "/overleggen/.gitattributes' is geen gewoon bestand" in fout) == (3, True)


def test_a_device_or_socket_is_named_too(register: Proefregister) -> None:
    """Not only a pipe can make git wait."""
    plek = register.top / ".git/shallow"
    with socket.socket(socket.AF_UNIX) as dicht, pytest.MonkeyPatch.context() as patch:
        patch.chdir(plek.parent)  # the name of a socket may not be long
        dicht.bind("shallow")
    ((_, code, fout),) = speel(register, [("bewaar", "--ja")])
    assert (code, f"'{plek}' is geen gewoon bestand" in fout) == (3, True)


def test_a_register_whose_rao_yaml_is_a_pipe_is_named(register: Proefregister) -> None:
    """It is there, so "there is no register here" would be wrong."""
    plek = register.top / "rao.yaml"
    plek.unlink()
    os.mkfifo(plek)
    ((_, code, fout),) = speel(register, [("status",)])
    assert (code, f"'{plek}' is geen gewoon bestand" in fout) == (3, True)


def test_the_door_of_gits_own_file_monitor_is_no_trouble(register: Proefregister) -> None:
    """It is a socket that git puts there itself, and rao switches the monitor off."""
    os.mkfifo(register.top / ".git/fsmonitor--daemon.ipc")
    assert speel(register, [("bewaar", "--ja")])[0][1] == 0


def test_a_link_to_hooks_elsewhere_is_no_trouble(register: Proefregister, tmp_path: Path) -> None:
    """Many keep their hooks in one place."""
    (tmp_path / "hooks").mkdir()
    (register.top / ".git/hooks").symlink_to(tmp_path / "hooks")
    assert speel(register, [("bewaar", "--ja")])[0][1] == 0


def test_the_lock_of_an_editor_is_no_trouble(register: Proefregister) -> None:
    """Emacs puts a link that leads nowhere beside what it edits."""
    (register.top / ".git/.#COMMIT_EDITMSG").symlink_to("iemand@computer.123:456")
    assert speel(register, [("bewaar", "--ja")])[0][1] == 0


@pytest.mark.parametrize("pad", ["config", "info/exclude", "index", "packed-refs"])
def test_a_file_of_git_that_lies_elsewhere_is_named(
    register: Proefregister, buiten: Buiten, pad: str
) -> None:
    """A link in a copied folder of git could show what stands anywhere."""
    plek = register.top / ".git" / pad
    plek.unlink(missing_ok=True)
    plek.parent.mkdir(exist_ok=True)
    plek.symlink_to(buiten.geheim)
    ((_, code, fout),) = speel(register, [("bewaar", "--ja")])
    assert (code, f"'{plek}' is een verwijzing (symlink)" in fout) == (3, True)


def test_a_link_within_the_folder_of_git_is_no_trouble(register: Proefregister) -> None:
    """Old versions of git made HEAD so."""
    hoofd = register.top / ".git/HEAD"
    if not (register.top / ".git/refs/heads/main").exists():
        register.git("commit", "--quiet", "--allow-empty", "--message=x")
    hoofd.unlink()
    hoofd.symlink_to("refs/heads/main")
    assert speel(register, [("bewaar", "--ja")])[0][1] == 0
