"""Build the wheel, install it outside the checkout, and use it as a stranger would.

To grow: add a line to STAPPEN. What a step prints can be kept (`bewaar`) and used as `{name}`.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[2]
BIN = "Scripts" if os.name == "nt" else "bin"
IN_WHEEL = (
    "rao_cli/templates/agenda/agenda.md.j2",
    "rao_cli/templates/bewaring/overbrenging.html.j2",
    "rao_cli/templates/recept/gitlab-ci.yml.j2",
    "rao_cli/voorbeelden/goed/rao.yaml",
    "rao_cli/store/papier/papier.typ",
    "rao_cli/store/papier/blad.openxml",
    "rao_cli/store/papier/blad.opendocument",
    ".dist-info/licenses/LICENCE",
    ".data/data/share/man/man1/rao-nieuw-zaak.1",
)


@dataclass(frozen=True)
class Stap:
    """One command line, with the exit code and a part of the output that it must give."""

    regel: str
    code: int = 0
    toont: str = ""
    bewaar: str = ""


STAPPEN = (
    Stap("rao --version", toont="0.1.0"),
    Stap("rao --help", toont="Gebruik"),
    Stap("rao bestaat-niet", code=2),
    Stap("rao valideer", code=3),
    Stap("rao schema signaallijst", toont="$schema"),
    Stap("rao schema uitvoer-meldingen", toont="$schema"),
    Stap("rao demo 'een demo'", toont="agenda.pdf"),
    Stap("rao papieren -C 'een demo' 2026-06-18 --formaat alle", toont="terugkoppeling-assen.docx"),
    Stap("rao valideer -C 'een demo'"),
    Stap("git -C 'een demo' ls-files schemas", toont="schemas/wissing.schema.json"),
    Stap("rao help", toont="rao help beginnen"),
    Stap("rao help omgeving", toont="RAO_REGISTER=MAP"),
    Stap("rao -V", toont="0.1.0"),
    Stap("rao --show-completion zsh", toont="#compdef rao"),
    Stap("rao cijfers -C 'een demo' --formaat html", toont="<svg"),
    Stap("git -C 'een demo' status --porcelain"),
    # Who never told git a name gets a sentence, not half a register.
    Stap("rao init proef --regio Noord --provincie Groningen --lko noord=Noord", code=3),
    Stap("git config --global user.name 'R. Voorbeeld'"),
    Stap("git config --global user.email r@voorbeeld.invalid"),
    Stap("rao init proef --regio Noord --provincie Groningen --lko noord=Noord"),
    Stap("rao valideer -C proef"),
    Stap("rao init proef --ci gitlab", toont=".gitlab-ci.yml"),
    Stap("rao nieuw signaallijst -C proef --lko noord --datum 2026-03-05", bewaar="lijst"),
    Stap("rao toon -C proef {lijst}", toont="2026"),
    Stap("rao aanleveren -C proef {lijst}"),
    Stap("rao nieuw overleg -C proef --reeks 2099", toont="2099-12-10"),
    Stap("rao overleg zet -C proef --reeks 2099 --tijd 10:00-12:00", toont="Tijd van"),
    Stap(
        "rao agenda voeg-toe -C proef 2099-12-10 --onderwerp Vervoer --indiener COA",
        toont="vervoer",
    ),
    Stap("rao agenda zet -C proef vervoer 2099-12-10 --minuten 5", toont="vervoer"),
    Stap("rao agenda haal-af -j -C proef vervoer 2099-12-10 --reden 'Geen tijd'", toont="vervoer"),
    Stap("rao zaak weiger --ja -C proef Z-000000 --reden x", code=3),
    Stap(
        "rao nieuw actie -C proef --besluit B-2099-01-08-01 --organisatie COA"
        " --uiterlijk 2099-02-01 --omschrijving x",
        code=3,
        toont="staat niet",
    ),
    Stap("rao actie zet -C proef A-2099-01-08-01 --organisatie COA", code=3, toont="staat niet"),
    Stap("rao besluit zet -C proef B-2099-01-08-01 --besluit x", code=3, toont="staat niet"),
    Stap("rao rol draag-over -C proef secretaris IND --op 2099-01-01", toont="overdracht/2099"),
    Stap("rao nieuw onderwerp -C proef --type thema --titel Gemeenten", bewaar="thema"),
    Stap("rao historie -C proef {thema}", toont="Ingebracht"),
    Stap("rao zoek -C proef gemeenten", toont="thema-"),
    Stap("rao nieuw onderwerp -C proef --type thema --titel Vergissing"),
    Stap("rao ongedaan -C proef --ja", toont="Ongedaan gemaakt: "),
    Stap("rao zoek -C proef vergissing", toont="Nergens"),
    Stap(
        "rao nieuw onderwerp -C proef --type thema --titel 'Over BSN 999999990'",
        code=2,
        toont="burgerservicenummer",
    ),
    Stap("rao agendapunten genereer -C proef --voor deelberaad", toont="deelberaad.md"),
    Stap("rao agendapunten antwoord {thema} -C proef --voor noord --tekst Ja", code=3),
    Stap("rao bewaartermijn -C proef", toont="selectielijst"),
    Stap("rao vernietiging verklaar -C proef", code=3, toont="nog niets vernietigd"),
    Stap("git -C proef log --oneline"),
)
#: What the extra brings, and what works without it.
EXTRA = ("odfdo", "pypandoc_binary", "typst", "xlsxwriter")
ZONDER_EXTRA = (
    Stap("rao papieren -C 'een demo' 2026-06-18 --formaat html", toont="besluitenlijst.html"),
    Stap("rao papieren -C 'een demo' --formaat pdf", code=3, toont='"rao-cli[documenten]"'),
    Stap("rao demo 'nog een'", toont='"rao-cli[documenten]"'),
    Stap("rao bekijk -C 'nog een'", toont="index.html"),
)


def vreemde(werk: Path) -> dict[str, str]:
    """Give the environment of somebody who has Python and git, and has set up nothing."""
    thuis = werk / "thuis"
    thuis.mkdir()
    schoon = {n: w for n, w in os.environ.items() if not n.startswith(("GIT_", "PYTHON"))}
    return schoon | {
        "HOME": str(thuis),
        "USERPROFILE": str(thuis),
        "XDG_CONFIG_HOME": str(thuis),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PATH": os.pathsep.join([str(werk / "venv" / BIN), os.environ["PATH"]]),
    }


def bouw(werk: Path) -> Path:
    """Build the wheel and check that the files which are no Python are in it."""
    pip("wheel", "--no-index", "--no-deps", "--no-build-isolation", "-w", str(werk), str(WORTEL))
    (wiel,) = werk.glob("rao_cli-*.whl")
    namen = zipfile.ZipFile(wiel).namelist()
    for deel in IN_WHEEL:
        if not any(naam.endswith(deel) for naam in namen):
            sys.exit(f"niet in het wheel: {deel}")
    vreemd = [naam for naam in namen if not naam.startswith(("rao_cli/", "rao_cli-"))]
    if vreemd:
        sys.exit(f"hoort niet in het wheel: {vreemd}")
    schemas = Counter(Path(naam).name for naam in namen if naam.endswith(".schema.json"))
    if dubbel := [naam for naam, aantal in schemas.items() if aantal > 1]:
        sys.exit(f"meer dan één keer in het wheel: {dubbel}")
    print(f"{wiel.name}: {len(namen)} bestanden, {wiel.stat().st_size // 1024} kB")
    return wiel


def installeer(werk: Path, wiel: Path) -> None:
    """Make a venv with only the locked runtime and the wheel."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", werk / "venv"], check=True)
    python = python_in(werk)
    slot = str(WORTEL / "requirements.lock")
    pip("--python", python, "install", "--require-hashes", "--only-binary=:all:", "-r", slot)
    pip("--python", python, "install", "--no-index", "--no-deps", str(wiel))
    pip("--python", python, "check")
    if not (werk / "venv" / "share" / "man" / "man1" / "rao.1").is_file():
        sys.exit("de handleiding (man rao) is niet geïnstalleerd")


def python_in(werk: Path) -> str:
    """Give the Python of the venv."""
    return str(werk / "venv" / BIN / ("python.exe" if os.name == "nt" else "python"))


def pip(*argumenten: str) -> None:
    """Run pip, which is silent but for errors; stop at its first failure."""
    subprocess.run([sys.executable, "-m", "pip", "-qq", *argumenten], check=True)


def proef(stap: Stap, map_: Path, omgeving: dict[str, str], bewaard: dict[str, str]) -> bool:
    """Do one step; show all of its output when it is not what it must be."""
    naam, *rest = (deel.format(**bewaard) for deel in shlex.split(stap.regel))
    pad = shutil.which(naam, path=omgeving["PATH"]) or naam  # Windows looks in our PATH otherwise
    programma = subprocess.run(
        [pad, *rest], cwd=map_, env=omgeving, capture_output=True, encoding="utf-8", check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    uitvoer = programma.stdout + programma.stderr
    goed = (
        programma.returncode == stap.code and stap.toont in uitvoer and "Traceback" not in uitvoer
    )
    if stap.bewaar:
        bewaard[stap.bewaar] = programma.stdout.strip()
    print(f"{'goed' if goed else 'FOUT'}  {stap.regel}")
    if not goed:
        print(
            f"      code {programma.returncode}, moet {stap.code} zijn; moet tonen: {stap.toont!r}"
        )
        print("\n".join("    | " + regel for regel in uitvoer.splitlines()))
    return goed


def main() -> int:
    """Build, install, and do all steps; give the exit code."""
    with tempfile.TemporaryDirectory(prefix="rao proef ") as tijdelijk:
        werk = Path(tijdelijk)
        installeer(werk, bouw(werk))
        map_ = werk / "werk"
        map_.mkdir()
        omgeving, bewaard = vreemde(werk), dict[str, str]()
        uitslagen = [proef(stap, map_, omgeving, bewaard) for stap in STAPPEN]
        pip("--python", python_in(werk), "uninstall", "-y", *EXTRA)
        uitslagen += [proef(stap, map_, omgeving, bewaard) for stap in ZONDER_EXTRA]
    return 0 if all(uitslagen) else 1


if __name__ == "__main__":
    sys.exit(main())
