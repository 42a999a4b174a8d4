"""Start rao from a fresh checkout: only Python 3.11 or newer and git are needed."""
# The syntax of this file stays that of Python 3.6: an old Python must get as far as the sentence.

import sys

if sys.version_info < (3, 11):
    sys.stderr.write(
        "rao heeft Python 3.11 of nieuwer nodig. Dit is Python {}.{}.\n".format(*sys.version_info)
        + "  Installeer een nieuwe Python en start dan: python3.11 start.py demo\n"
    )
    sys.exit(3)

import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

WORTEL = Path(__file__).resolve().parent
VENV = WORTEL / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SLOT = "requirements.lock"
SLOT_DEV = "requirements-dev.lock"
BRON = [
    "rao_cli", "templates", "voorbeelden/goed", "docs/man",
    "pyproject.toml", "README.md", "LICENCE",
]  # fmt: skip

GEBRUIK = """\
Gebruik: python3 start.py OPDRACHT

  demo [MAP]   maak een voorbeeldregister en laat zien hoe rao werkt, met de stukken als pdf
  demo --open                 en open die stukken meteen
  test         voer alle controles uit, behalve wat lang duurt en zelden breekt
  test --alles                ook dat, zoals CI het doet
  test --mutanten             merken de tests een fout op? zie tests/mutanten
  test -k TEKST, test PAD …   voer alleen deze tests uit (pytest)
  bench        meet hoe snel rao is naast vergelijkbare programma's
  rao …        start rao zelf, bijvoorbeeld: python3 start.py rao --help
"""

# What a caller set for pip stays when it says where packages come from, and goes when it says
# where they are put or which: that is the work of this file.
PIP_HOUD = {
    "CACHE_DIR", "CERT", "CLIENT_CERT", "CONFIG_FILE", "DEFAULT_TIMEOUT", "EXTRA_INDEX_URL",
    "FIND_LINKS", "INDEX_URL", "KEYRING_PROVIDER", "NO_CACHE_DIR", "NO_INDEX", "PROXY", "RETRIES",
    "TIMEOUT", "TRUSTED_HOST",
}  # fmt: skip
PYTHON_HOUD = {"PYTHONIOENCODING", "PYTHONUNBUFFERED", "PYTHONUTF8"}

NETWERKFOUT = re.compile(
    ".*(NewConnection|NameResolution|ConnectTimeout|ReadTimeout|Proxy|ConnectionReset|Protocol|SSL)"
    "Error.*|.*(IncompleteRead|CERTIFICATE_VERIFY_FAILED|Max retries|Network is unreachable).*"
)


class Stop(Exception):
    """A Dutch sentence, what to do, and the output of the step that went wrong."""

    def __init__(self, zin: str, hint: str, uitvoer: str = "") -> None:
        """Keep the three parts."""
        super().__init__(zin)
        self.zin, self.hint, self.uitvoer = zin, hint, uitvoer


def meld(tekst: str) -> None:
    """Say something to the user, beside what rao itself prints."""
    sys.stderr.write(tekst + "\n")
    sys.stderr.flush()


def omgeving() -> dict[str, str]:
    """Give the caller's environment without what would lead Python or pip elsewhere."""
    schoon = {}
    for naam, waarde in os.environ.items():
        groot = naam.upper()
        if groot.startswith("PIP_") and groot[4:] not in PIP_HOUD:
            continue
        if groot.startswith("PYTHON") and groot not in PYTHON_HOUD:
            continue
        if groot in ("VIRTUAL_ENV", "__PYVENV_LAUNCHER__"):
            continue
        schoon[naam] = waarde
    schoon["PIP_USER"] = "0"  # also against a configuration file
    schoon["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    schoon["PIP_NO_INPUT"] = "1"
    return schoon


def vingerafdruk(*delen: str, paden: tuple[Path, ...] = ()) -> str:
    """Hash texts, and the names and bytes of files and of whole folders."""
    som = hashlib.sha256("\0".join(delen).encode())
    for pad in paden:
        for bestand in sorted(pad.rglob("*")) if pad.is_dir() else [pad]:
            if bestand.is_file() and "__pycache__" not in bestand.parts:
                som.update(f"\0{bestand.relative_to(WORTEL).as_posix()}\0".encode())
                som.update(hashlib.sha256(bestand.read_bytes()).digest())
    return som.hexdigest()


def is_actueel(naam: str, afdruk: str) -> bool:
    """Tell whether step `naam` was finished before, for these same inputs."""
    stempel = VENV / f"rao-{naam}.stempel"
    return stempel.is_file() and stempel.read_text(encoding="utf-8") == afdruk


def stempel(naam: str, afdruk: str) -> None:
    """Note that step `naam` is finished for these inputs."""
    (VENV / f"rao-{naam}.stempel").write_text(afdruk, encoding="utf-8")


def controleer_machine() -> None:
    """Stop with a sentence when git or a part of Python is missing."""
    if shutil.which("git") is None:
        raise Stop(
            "git is niet gevonden. rao bewaart alles in git.",
            "Installeer git (git-scm.com) en open daarna een nieuw venster.",
        )
    if not all(importlib.util.find_spec(deel) for deel in ("venv", "ensurepip")):
        raise Stop(
            "Deze Python mist het onderdeel venv.",
            "Op Debian en Ubuntu: sudo apt install python3-venv",
        )


def maak_venv() -> None:
    """Make .venv, or make it again when Python, the lock or the place changed."""
    afdruk = vingerafdruk(
        sys.version, sys.base_prefix, platform.machine(), str(WORTEL),
        paden=(WORTEL / SLOT, WORTEL / SLOT_DEV),
    )  # fmt: skip
    if is_actueel("venv", afdruk) and python().exists():
        return
    meld("Ik maak de map .venv voor rao. Dat gebeurt één keer.")
    draai(
        [basis_python(), "-I", "-m", "venv", "--clear", str(VENV)], "De map .venv maken lukt niet."
    )
    stempel("venv", afdruk)


def basis_python() -> str:
    """Give the Python that venvs are made from, also when this one runs in a venv."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def python() -> Path:
    """Give the Python of .venv."""
    return BIN / ("python.exe" if os.name == "nt" else "python")


def installeer_slot(slot: str) -> None:
    """Install exactly what a lock file names; nothing to do when that was done before."""
    afdruk = vingerafdruk(paden=(WORTEL / slot,))
    if is_actueel(slot, afdruk) or (slot == SLOT and (VENV / f"rao-{SLOT_DEV}.stempel").exists()):
        return
    meld("Ik haal de onderdelen op die rao gebruikt. Dat duurt ongeveer een minuut.")
    pip("--require-hashes", "--only-binary=:all:", "--requirement", str(WORTEL / slot))
    stempel(slot, afdruk)


def installeer_rao() -> None:
    """Build the wheel of this checkout and install it, when the sources changed."""
    afdruk = vingerafdruk(paden=tuple(WORTEL / deel for deel in BRON))
    if is_actueel("bron", afdruk):
        return
    meld("Ik installeer rao.")
    pip("--no-index", "--no-deps", "--no-build-isolation", "--force-reinstall", str(WORTEL))
    stempel("bron", afdruk)


def pip(*argumenten: str) -> None:
    """Run pip install in .venv; bytecode is made now, so that rao starts fast."""
    opdracht = [str(python()), "-I", "-m", "pip", "install", "--compile", "--progress-bar=off"]
    draai([*opdracht, *argumenten], "De onderdelen van rao installeren lukt niet.")


def draai(opdracht: list[str], zin: str) -> None:
    """Run a step silently; when it fails, say why in a sentence and show its last lines."""
    klaar = subprocess.run(
        opdracht, cwd=WORTEL, env=omgeving(), stdin=subprocess.DEVNULL, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    )  # fmt: skip
    if klaar.returncode == 0:
        return
    gezien = klaar.stdout
    if "DO NOT MATCH THE HASHES" in gezien:
        zin = "Een opgehaald pakket is niet het pakket dat in het slotbestand staat."
        raise Stop(zin, "Gebruik dit netwerk niet en vraag uw beheerder om hulp.", gezien)
    breuk = NETWERKFOUT.search(gezien)
    if breuk:
        zin = "Het netwerk werkt niet: ik kan de onderdelen van rao niet ophalen."
        hint = "Controleer de verbinding of de proxy, en start deze opdracht dan opnieuw."
        raise Stop(zin, hint, breuk[0])
    if "No matching distribution found" in gezien:
        zin = f"Voor Python {platform.python_version()} op dit systeem ontbreekt een onderdeel."
        raise Stop(zin, "Probeer Python 3.11 tot en met 3.14 (op Windows: de x64-versie).", gezien)
    raise Stop(zin, "Hierboven staat wat er misging.", gezien)


def start(opdracht: list[str], **extra: str) -> int:
    """Run a program for the user, with the user's terminal; give its exit code."""
    klaar = subprocess.run(opdracht, env={**omgeving(), **extra}, check=False)
    return klaar.returncode if klaar.returncode >= 0 else 128 - klaar.returncode


def rao(*argumenten: str) -> int:
    """Run the installed rao."""
    maak_venv()
    installeer_slot(SLOT)
    installeer_rao()
    return start([str(BIN / ("rao.exe" if os.name == "nt" else "rao")), *argumenten])


def demo(*argumenten: str) -> int:
    """Run `rao demo`, in a new folder each time unless the user names one."""
    if any(argument != "--open" for argument in argumenten):
        return rao("demo", *argumenten)
    # Outside the checkout: inside, git would take the register for a part of this project.
    register = Path(tempfile.mkdtemp(prefix="rao-demo-")) / "register"
    code = rao("demo", str(register), *argumenten)
    if code == 0:
        eigen = "py" if os.name == "nt" else "python3"
        sys.stdout.write(f'Of typ hier: {eigen} start.py rao status -C "{register}"\n')
    return code


def test(*argumenten: str) -> int:
    """Run all gates on this checkout, or only the tests that the user names."""
    maak_venv()
    installeer_slot(SLOT_DEV)
    keuring = str(WORTEL / "tests" / "keuring.py")
    return start([str(python()), keuring, *argumenten], PYTHONPATH=str(WORTEL))


def bench(*argumenten: str) -> int:
    """Measure this checkout beside its peers."""
    maak_venv()
    installeer_slot(SLOT_DEV)
    return start([str(python()), str(WORTEL / "bench" / "meet.py"), *argumenten])


def main(argumenten: list[str]) -> int:
    """Carry out one command; give the exit code."""
    opdrachten = {"demo": demo, "test": test, "bench": bench, "rao": rao}
    if argumenten and argumenten[0] in ("-h", "--help", "help"):
        sys.stdout.write(GEBRUIK)
        return 0
    if not argumenten or argumenten[0] not in opdrachten:
        meld(GEBRUIK)
        return 2
    try:
        controleer_machine()
        return opdrachten[argumenten[0]](*argumenten[1:])
    except Stop as stop:
        for regel in stop.uitvoer.splitlines()[-12:]:
            meld(f"  | {regel}")
        meld(f"{stop.zin}\n  {stop.hint}")
        return 3
    except OSError as fout:
        meld(f"Ik kan hier niet verder: {fout}")
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
