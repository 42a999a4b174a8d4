"""`rao bewaar` and what editors, systems and programs that share folders leave in a register."""

import re
import shlex
import sys

import pytest

from rao_cli.model.tekens import zichtbaar
from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import LIJST, OVERLEG, Secretaris

HULP = [
    *(f"{LIJST}.yaml~", f".{LIJST}.yaml.swp", f"{LIJST}.yaml.orig", f"{LIJST}.yaml.rej"),
    *(f"{LIJST}.yaml.bak", f"#{LIJST}.yaml#", f".#{LIJST}.yaml", "4913", "x.TMP", "x.SAVE"),
    *(
        ".x.yaml.swm",
        "x.md.un~",
        "x.save.2",
        ".x.md.Kate-swp",
        "x.md___jb_tmp___",
        ".goutputstream-1",
    ),
    *(
        "nppBackup/x.yaml.2026-03-05_101010.bak",
        "NPPBACKUP/x.yaml",
        ".idea/x.xml",
        ".history/x.yaml",
    ),
    *(".DS_Store", "._lijst.docx", "~$lijst.docx", ".~lock.lijst.odt#", "Thumbs.db", "desktop.ini"),
    *(".ds_store", "THUMBS.DB", "Desktop.Ini", "~WRL0003.tmp", "~wrd0001.doc", "x.WBK", "x.laccdb"),
    *(".fuse_hidden0001", ".nfs0001", "~syncthing~x.yaml.tmp", ".stversions/x.yaml", ".sync_1.db"),
    *(".x.yaml.~1f2e", "x.part", "x.CrDownload", "x.filepart", "__pycache__/x.pyc", "@eaDir/x"),
    *(".x.yaml.icloud", "x.yaml.sb-1a2b3c4d-AbCdEf", "$RECYCLE.BIN/x", "lost+found/x"),
    *(["Icon\r"] if sys.platform != "win32" else []),
]
CONFLICT = [
    "notitie (conflicted copy 2026-03-05).md",
    "notitie (Conflicterende kopie van de secretaris 2026-03-05).md",
    "notitie.sync-conflict-20260305-101010-ABCDEFG.md",
    "notitie_conflict-20260305-101010.md",
    "notitie_DiskStation_Mar-05-1010-2026_Conflict.md",
    "notitie (SFConflict secretaris 2026-03-05-10-10-10).md",
    "notitie [Conflict].md",
    "notitie-DESKTOP-1AB2C3D.md",
]


@pytest.mark.parametrize("naam", HULP)
def test_files_of_a_program_stay_out(lijst: Secretaris, naam: str) -> None:
    """A copy of an editor or a file of the system is not kept, also without a .gitignore."""
    lijst.typt_nieuw(".gitignore", "uitvoer/\n")
    pad = f"signaallijsten/2026/{naam}"
    lijst.schrijf(pad, "x")
    lijst.schrijf(THEMA, TEKST)
    zin = lijst.zegt("bewaar")
    assert (
        f"Niet meegenomen: {zichtbaar(pad)} (van een editor of het systeem; die bewaart rao niet)."
        in zin
    )
    assert lijst.git("show", "--format=", "--name-only") == THEMA
    assert "bestand van een editor" in lijst.faalt("bewaar", pad, code=2)


def test_the_gitignore_says_so_too(leeg: Secretaris) -> None:
    """In a new register git itself does not see these files either."""
    for naam in HULP:
        leeg.schrijf(f"acties/2026/{naam}", "x")
    assert leeg.git("status", "--porcelain", "--untracked-files=all") == ""


@pytest.mark.parametrize("naam", CONFLICT)
def test_a_conflict_copy_is_named(lijst: Secretaris, naam: str) -> None:
    """What a program made of two versions may be somebody's work: told, never hidden."""
    pad = f"documenten/{OVERLEG}/{naam}"
    lijst.schrijf(pad, "Mijn versie.\n")
    lijst.schrijf(THEMA, TEKST)
    assert f"?? {pad}" in lijst.git(
        *("-c", "core.quotePath=false", "status", "--short", "--untracked-files=all")
    ).replace('"', "")
    zin = lijst.zegt("bewaar")
    assert f"Niet meegenomen: {pad} lijkt een kopie die ontstond" in zin
    assert lijst.git("show", "--format=", "--name-only") == THEMA
    opdracht = re.search(r"zoals zij is: rao (.*)", zin)
    assert opdracht
    lijst.doet(*shlex.split(opdracht[1]))
    assert lijst.git("status", "--porcelain") == ""


def test_a_copy_of_a_list_is_not_kept_beside_it(lijst: Secretaris) -> None:
    """Of a file of the register there cannot be two; rao does not propose that either."""
    pad = f"signaallijsten/2026/{LIJST}.sync-conflict-20260305-101010-ABCDEFG.yaml"
    lijst.schrijf(pad, lijst.lees(f"signaallijsten/2026/{LIJST}.yaml"))
    zin = lijst.zegt("bewaar")
    assert f"Niet meegenomen: {pad} lijkt een kopie" in zin
    assert "zoals zij is" not in zin
    lijst.faalt("bewaar", pad)


@pytest.mark.parametrize("naam", ["belangenconflict.md", "een-desktop-aanvraag.md", "kopie.md"])
def test_an_ordinary_name_is_no_conflict_copy(lijst: Secretaris, naam: str) -> None:
    """Words of the consultation in a name are nothing special."""
    lijst.schrijf(f"documenten/{naam}", "Notitie.\n")
    assert "Niet meegenomen" not in lijst.zegt("bewaar")
