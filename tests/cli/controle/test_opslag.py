"""What rao keeps of what it read never shows: every answer is the one of `--zonder-opslag`."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextvars import Context
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.controle.dozijn import maak, verdeel, zelfde
from tests.cli.secretaris import Secretaris

#: Sequences of edits, of so many steps; with --lang all of them, some in each test.
REEKSEN: Final = {False: 6, True: 500}
_STAPPEN: Final = 6
_KIJK: Final = (
    *(("valideer", "--uitvoer", "json"), ("valideer", "--uitvoer", "tekst"), ("valideer",)),
    *(("valideer",), ("valideer", "."), ("valideer", "--uitvoer", "kort")),
    *(
        ("valideer", "--streng"),
        ("valideer", "signaallijsten"),
        ("valideer", "--profiel", "inname"),
    ),
    *(("status",), ("lijst", "zaken"), ("toon", "2026-01-15"), ("toon", "SL-assen-2026-01-06")),
    *(("acties",), ("zoek", "opvang"), ("cijfers",), ("lijst", "signaallijsten", "--json")),
    *(("valideer", "--sinds", "HEAD"), ("status", "--json"), ("toon", "A-2026-01-15-01")),
)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_every_format_says_the_same(s: Secretaris, formaat: str) -> None:
    """Byte for byte, also of findings with their lines, and of what was accepted."""
    s.schrijf("overleggen/2026/2026-01-15.yaml", s.lees("overleggen/2026/2026-02-12.yaml"))
    pad = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
    s.schrijf(pad, f"# rao: accepteer SIG22 dossier van voor 2026\n{s.lees(pad)}")
    zelfde(s, "valideer", "--uitvoer", formaat)


def test_a_clean_register_is_judged_once(s: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was said of exactly these files on this day is said again, without any rule."""
    zelfde(s, "valideer")
    monkeypatch.setattr("rao_cli.workflow.controle.oogst.oordeel", None)
    assert s.rao("valideer").exit_code in {0, 1}
    assert "TypeError" in s.op("2026-06-26").rao("valideer").stderr


def test_another_profile_is_judged_anew(s: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was said in one profile says nothing about another."""
    zelfde(s, "valideer")
    monkeypatch.setattr("rao_cli.workflow.controle.oogst.oordeel", None)
    assert "TypeError" in s.rao("valideer", "--profiel", "inname").stderr


def test_data_of_a_person_is_kept_nowhere(s: Secretaris) -> None:
    """Neither the file it stands in, nor what was said about it."""
    pad = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
    s.schrijf(pad, s.lees(pad).replace("onderwerp: ", "onderwerp: piet@voorbeeld.invalid ", 1))
    for opdracht in ("valideer", "status", "toon"):
        s.rao(opdracht, *(["2026-01-15"] if opdracht == "toon" else []))
    bewaard = [p.read_bytes() for p in (s.map / ".git/rao").rglob("*") if p.is_file()]
    assert bewaard
    assert not any(b"voorbeeld.invalid" in data for data in bewaard)


def _bewaard(s: Secretaris) -> bytes:
    """Return all that is kept."""
    return b"".join(p.read_bytes() for p in (s.map / ".git/rao").rglob("*") if p.is_file())


def test_text_of_a_file_with_an_error_is_kept_nowhere(s: Secretaris) -> None:
    """Neither the file nor what was said about it, which quotes the file."""
    pad = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
    tekst = s.lees(pad).replace("onderwerp: ", "onderwerp: Zomaarwoord ", 1)
    s.schrijf(pad, f"{tekst}zomaarveld: 1\n")
    assert "zomaarveld" in s.rao("valideer").stdout
    assert not any(woord in _bewaard(s).lower() for woord in (b"zomaarwoord", b"zomaarveld"))


def test_a_list_with_the_kenmerk_of_another_stays_wrong(s: Secretaris) -> None:
    """It can be read and judged, and has an error all the same: that is told each time."""
    pad = "signaallijsten/2026/SL-assen-2026-01-06.yaml"
    s.schrijf(
        pad, s.lees(pad).replace("kenmerk: SL-assen-2026-01-06", "kenmerk: SL-assen-2026-01-07")
    )
    zelfde(s, "valideer")
    assert "VRM15" in s.rao("valideer", "--uitvoer", "kort").stdout


def test_text_of_a_removed_file_goes(s: Secretaris) -> None:
    """Also when what is said now may not be kept, because another file holds data of a person."""
    weg, pad = "signaallijsten/2026/SL-delfzijl-2026-02-02.yaml", "overleggen/2026/2026-02-12.yaml"
    s.rao("valideer")
    assert weg.encode() in _bewaard(s)
    (s.map / weg).unlink()
    s.schrijf(pad, f"# piet@voorbeeld.invalid\n{s.lees(pad)}")
    s.rao("valideer")
    assert weg.encode() not in _bewaard(s)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always a text")
@pytest.mark.parametrize("naam", [b"acties/2026/A-\xff.yaml", b"documenten/\xff/besluitenlijst.md"])
def test_a_name_that_is_no_text(s: Secretaris, naam: bytes) -> None:
    """Such a file is judged as ever, and nothing breaks."""
    pad = s.map / os.fsdecode(naam)
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(b"a: 1\n")
    for opdracht in (("valideer",), ("valideer", "--uitvoer", "json"), ("status",)):
        zelfde(s, *opdracht)
        assert s.rao(*opdracht).exit_code in {0, 1}


def test_ci_keeps_nothing(s: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh folder has nothing to gain, and must be judged as it lies there."""
    monkeypatch.setenv("CI", "true")
    Context().run(s.rao, "valideer")  # as a process of its own: nothing was chosen before
    assert not (s.map / ".git/rao/opslag").exists()


def test_the_option_keeps_nothing(s: Secretaris) -> None:
    """Nor does whoever asks to read all of it."""
    s.rao("valideer", "--zonder-opslag")
    s.rao("status", "--zonder-opslag")
    assert not (s.map / ".git/rao/opslag").exists()


def _bestand(s: Secretaris, kans: random.Random) -> Path:
    """Return a file of the register by chance."""
    paden = (p for p in sorted(s.map.rglob("*.*")) if ".git" not in p.parts and p.is_file())
    return kans.choice([*paden])


def _vervang(s: Secretaris, kans: random.Random, oud: str, nieuw: str) -> Path:
    pad = _bestand(s, kans)
    pad.write_bytes(pad.read_bytes().replace(oud.encode(), nieuw.encode(), kans.choice([1, 9])))
    return pad


def _even_lang(s: Secretaris, kans: random.Random) -> None:
    _vervang(s, kans, *kans.choice([("COA", "IND"), ("2026-01", "2026-02"), ("een", "hun")]))


def _tijd_terug(s: Secretaris, kans: random.Random) -> None:
    pad = _bestand(s, kans)
    toen = pad.stat()
    pad.write_bytes(pad.read_bytes().replace(b"IND", b"COA"))
    os.utime(pad, ns=(toen.st_atime_ns, toen.st_mtime_ns - kans.choice([0, 0, 10**15])))


def _door_een_ander(s: Secretaris, kans: random.Random) -> None:
    pad = _bestand(s, kans)
    toen, nieuw = pad.stat(), s.map / ".nieuw"
    nieuw.write_bytes(pad.read_bytes().replace(b"de ", b"en "))
    os.utime(nieuw, ns=(toen.st_atime_ns, toen.st_mtime_ns))
    nieuw.replace(pad)


def _verwissel(s: Secretaris, kans: random.Random) -> None:
    een, ander = _bestand(s, kans), _bestand(s, kans)
    if een != ander and "rao.yaml" not in {een.name, ander.name}:
        een.rename(s.map / ".tussen")
        ander.rename(een)
        (s.map / ".tussen").rename(ander)


def _stuk(s: Secretaris, kans: random.Random) -> None:
    _vervang(s, kans, "\n", kans.choice(["\nonzin: [\n", "\nextra: 1\n", "\n\tx\n", "\r\n"]))


def _gegeven(s: Secretaris, kans: random.Random) -> None:
    _vervang(s, kans, ": ", kans.choice([": mail r@voorbeeld.invalid ", ": bel 06-12345678 "]))


def _opmerking(s: Secretaris, kans: random.Random) -> None:
    _vervang(
        s, kans, "\n", kans.choice(["  # rao: accepteer SIG12 nog niet bekend\n", "\n# iets\n"])
    )


def _weg(s: Secretaris, kans: random.Random) -> None:
    if (pad := _bestand(s, kans)).name != "rao.yaml":
        pad.unlink()


def _terug_of_vast(s: Secretaris, kans: random.Random) -> None:
    s.git(*kans.choice([("restore", "."), ("commit", "-qam", "zo", "--allow-empty")]))


def _kopie(s: Secretaris, _: random.Random) -> None:
    subprocess.run(["cp", "-a", str(s.map), f"{s.map}-2"], check=True)
    shutil.rmtree(s.map)
    Path(f"{s.map}-2").rename(s.map)


def _beschadig(s: Secretaris, kans: random.Random) -> None:
    for pad in sorted((s.map / ".git/rao/opslag").glob("*")):
        data = bytearray(pad.read_bytes())
        for _ in range(kans.choice([0, 1, 3])):
            data[kans.randrange(len(data))] ^= kans.randrange(1, 256)
        pad.write_bytes(data[: kans.choice([len(data), len(data), len(data) // 2])])


def _losse_tekst(s: Secretaris, kans: random.Random) -> None:
    naam = kans.choice(["brief.md", "BSN 999990366.md", "notitie.txt", ".stil/brief.md"])
    tekst = kans.choice(["Hierbij de stukken.", "Betreft BSN 999990366.", "<<<<<<< HEAD\n"])
    s.schrijf(f"documenten/2026-01-15/{naam}", tekst)


def _geschiedenis(s: Secretaris, kans: random.Random) -> None:
    zin = kans.choice(["Werk van vandaag", "Betreft BSN 999990366."])
    daad = ("commit", "--quiet", "--allow-empty", "--message", zin)
    s.git(*kans.choice([daad, daad, ("pack-refs", "--all"), ("switch", "--quiet", "--detach")]))


def _niet_in_git(s: Secretaris, kans: random.Random) -> None:
    pad = _bestand(s, kans).relative_to(s.map).as_posix()
    s.git("rm", "--quiet", "--cached", "--ignore-unmatch", "--", pad)
    s.git("commit", "--quiet", "--allow-empty", "--message", "niet meer")
    s.schrijf(kans.choice([".gitignore", ".git/info/exclude"]), kans.choice([f"{pad}\n", ""]))


def _register(s: Secretaris, kans: random.Random) -> None:
    regel = kans.choice(["# let op", "regels:\n  SIG12: fout", "versie: 99", "reces: []"])
    pad = s.map / "rao.yaml"
    pad.write_text(f"{pad.read_text(encoding='utf-8')}{regel}\n", encoding="utf-8")


DADEN: Final[tuple[Callable[[Secretaris, random.Random], None], ...]] = (
    *(_even_lang, _even_lang, _tijd_terug, _door_een_ander, _verwissel, _stuk, _gegeven),
    *(_losse_tekst, _losse_tekst, _geschiedenis, _geschiedenis, _niet_in_git),
    *(_opmerking, _weg, _terug_of_vast, _terug_of_vast, _kopie, _beschadig, _register),
)


@dataclass(frozen=True)
class Reeks:
    """A sequence of edits by a number, which tells all of it."""

    zaad: str

    def speel(self, s: Secretaris) -> None:
        """Do each edit, and look after it in one or two ways."""
        kans = random.Random(self.zaad)  # noqa: S311 - the same chance each time is the point
        for _ in range(_STAPPEN):
            kans.choice(DADEN)(s, kans)
            dag = kans.choice(["2026-06-25", "2026-06-25", "2026-07-01"])
            for opdracht in kans.sample(_KIJK, kans.choice([1, 2])):
                zelfde(s.op(dag), *opdracht)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play some sequences in each test."""
    verdeel(metafunc, REEKSEN)


def test_sequences_of_edits(
    tmp_path: Path,
    lang_geleden: None,  # noqa: ARG001
    pytestconfig: pytest.Config,
    nummers: range,
) -> None:
    """After any edit, of the register or of what is kept of it, every command is right."""
    begin, map_ = maak(tmp_path / "begin").map, tmp_path / "reeks"
    for nummer in nummers:
        shutil.copytree(begin, map_)
        reeks = Reeks(f"{pytestconfig.getoption('--zaad')}-{nummer}")
        try:
            reeks.speel(Secretaris(map_))
        except AssertionError as fout:
            fout.add_note(f"reeks {reeks.zaad}")
            raise
        shutil.rmtree(map_)
