"""The printer: where things go, in which bytes, and with which colours."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rao_cli.cli.terminal import scherm, tabel, uitvoer
from rao_cli.model.errors import RaoError
from tests.cli.proefbank import Schelp, omgeving

LASTIG = "[rood]é … [/] {{7*7}} \x1b[31m \u202e漢"


def los(programma: str, **extra: str) -> subprocess.CompletedProcess[bytes]:
    """Run a few lines that print, in a process with pipes."""
    return subprocess.run(
        [sys.executable, "-c", f"from rao_cli.cli.terminal import uitvoer\n{programma}"],
        env=omgeving(extra),
        capture_output=True,
        check=True,
    )


def test_data_goes_to_stdout_and_messages_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe gets data only."""
    uitvoer.toon("data")
    uitvoer.meld("bericht")
    assert capsys.readouterr() == ("data\n", "bericht\n")


def test_markup_in_data_stays_data(capsys: pytest.CaptureFixture[str]) -> None:
    """Brackets and braces mean nothing; what is dangerous is shown."""
    uitvoer.toon(LASTIG)
    assert capsys.readouterr().out == "[rood]é … [/] {{7*7}} ␛[31m ⟨U+202E⟩漢\n"


def test_segments_end_with_one_line_end(capsys: pytest.CaptureFixture[str]) -> None:
    """The last line end is added where it is missing, and only there."""
    uitvoer.toon_segmenten([("kop", "a"), ("", " b")])
    uitvoer.toon_segmenten([("kop", "c\n")])
    uitvoer.toon_segmenten([])
    assert capsys.readouterr().out == "a b\nc\n\n"


def test_a_long_report_goes_out_while_it_is_made(capsys: pytest.CaptureFixture[str]) -> None:
    """Its begin is printed before its end is known, in whole lines: what stands there is safe."""
    begin: list[str] = []

    def segmenten() -> Iterator[tuple[str, str]]:
        for _ in range(20_000):
            yield from (("", ":"), ("fout", ":error:"), ("", ":x\n"))
        begin.append(capsys.readouterr().out)
        yield "", "einde"

    uitvoer.toon_segmenten(segmenten())
    heel = begin[0] + capsys.readouterr().out
    assert begin[0].endswith("⟨::⟩error::x\n")
    assert heel == "⟨::⟩error::x\n" * 20_000 + "einde\n"


def test_colour_is_per_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pager that shows one line shows it in its colour; data cannot start a colour."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    uitvoer.toon_segmenten([("fout", "a\n\nb"), ("", "\x1b[31m")])
    assert capsys.readouterr().out == "\x1b[1;31ma\x1b[0m\n\n\x1b[1;31mb\x1b[0m␛[31m\n"


def test_json_has_its_envelope(capsys: pytest.CaptureFixture[str]) -> None:
    """Version and kind first, then the data; dates and paths as text."""
    uitvoer.toon_json("proef", {"dag": date(2026, 3, 12), "pad": Path("a/b"), "naam": "één\x9b"})
    tekst = capsys.readouterr().out
    assert json.loads(tekst) == {
        "schemaVersie": 1,
        "soort": "proef",
        "dag": "2026-03-12",
        "pad": str(Path("a/b")),
        "naam": "één\x9b",
    }
    assert "één\\u009b" in tekst


def test_a_failure_has_its_word_and_hint(capsys: pytest.CaptureFixture[str]) -> None:
    """Fout, the sentence, and what to do."""
    uitvoer.toon_fout(RaoError("Dat kan niet.", hint="Doe dit."))
    uitvoer.toon_fout(RaoError("Dat ook niet."))
    assert capsys.readouterr().err == "Fout: Dat kan niet.\nDoe dit.\nFout: Dat ook niet.\n"


@pytest.mark.parametrize(
    "extra",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "C.UTF-8"},
        {"LANG": "C", "LC_ALL": ""},
    ],
)
def test_a_pipe_gets_utf8_with_lf(extra: dict[str, str]) -> None:
    """Whatever the locale says, files and pipes hold the same bytes."""
    tekst = "é … 漢\nx"
    assert los(f"uitvoer.toon({tekst!a})", **extra).stdout == f"{tekst}\n".encode()


@pytest.mark.parametrize(
    ("codering", "regel"),
    [("cp1252", "é … ? ?"), ("ascii", "e ... ? ?"), ("utf-8", "é … 漢 ␛")],
)
def test_an_asked_coding_is_kept_without_a_crash(codering: str, regel: str) -> None:
    """PYTHONIOENCODING wins; what does not fit is replaced, in messages too."""
    uitkomst = los(
        "uitvoer.toon('é … 漢 \\x1b'); uitvoer.meld('é … 漢 \\x1b')", PYTHONIOENCODING=codering
    )
    assert uitkomst.stdout == uitkomst.stderr == f"{regel}\n".encode(codering)


def test_json_fits_a_poor_coding() -> None:
    """JSON in ASCII has escapes, not question marks."""
    uitkomst = los("uitvoer.toon_json('x', {'naam': 'é漢'})", PYTHONIOENCODING="ascii")
    assert json.loads(uitkomst.stdout)["naam"] == "é漢"


def test_a_log_keeps_the_order() -> None:
    """Data and messages in one file stand in the order in which they were told."""
    uitkomst = subprocess.run(
        [
            sys.executable,
            "-c",
            "from rao_cli.cli.terminal.uitvoer import meld, toon\nfor i in '123': toon(i); meld(i)",
        ],
        env=omgeving({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
    )
    assert uitkomst.stdout.split() == [b"1", b"1", b"2", b"2", b"3", b"3"]


@pytest.mark.skipif(sys.platform == "win32", reason="closing descriptors of POSIX")
def test_no_stdout_at_all() -> None:
    """`rao begrip >&-` has nowhere to write, and no reason to fail."""
    uitkomst = subprocess.run(
        ["/bin/sh", "-c", '"$0" -m rao_cli begrip LKO >&-', sys.executable],
        env=omgeving({}),
        capture_output=True,
        check=False,
    )
    assert (uitkomst.returncode, uitkomst.stderr) == (0, b"")


def test_a_table_in_a_pipe_is_aligned_and_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """Columns line up, a row is a line, and nothing is cut off."""
    lang = "x" * 300
    uitvoer.toon_tabel(("Wat", "Uitleg"), [("漢", "[b]"), ("lang woord", lang), ("a\nb", "")])
    assert capsys.readouterr().out == (
        f"Wat         Uitleg\n漢          [b]\nlang woord  {lang}\na␊b\n"
    )


def test_an_empty_table_is_its_heads(capsys: pytest.CaptureFixture[str]) -> None:
    """No rows is not a reason for silence."""
    uitvoer.toon_tabel(("Wat", "Uitleg"), [])
    assert capsys.readouterr().out == "Wat  Uitleg\n"


def test_a_drawn_table_folds_and_keeps_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a terminal a long cell is folded into its column; nothing is lost."""
    monkeypatch.setenv("COLUMNS", "40")
    woorden = "een twee drie vier vijf zes zeven acht negen tien [niet] akkoord"
    tekst = tabel.getekend(("Woord", "Uitleg"), [("aanhouden", woorden)], kleur=False)
    assert max(map(len, tekst.splitlines())) <= 40
    assert " ".join(tekst.split()[3:]).replace("aanhouden ", "") == woorden
    assert "\x1b" not in tekst


def test_a_table_never_breaks_a_kenmerk(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has no room beside a kenmerk goes below it; a kenmerk stays whole."""
    monkeypatch.setenv("COLUMNS", "40")
    kenmerk = "trend-langer-wachten-op-een-reisdocument"
    rijen = [(kenmerk, "open", "Ambassades doen langer over een document dan voorheen")]
    assert tabel.getekend(("kenmerk", "status", "titel"), rijen, kleur=False).splitlines() == [
        "kenmerk",
        "  status",
        "  titel",
        "─" * 40,
        kenmerk,
        "  open",
        "  Ambassades doen langer over een",
        "  document dan voorheen",
    ]


def test_a_wide_text_goes_below_when_that_is_shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three narrow lines beside the row become one wide line below it."""
    monkeypatch.setenv("COLUMNS", "60")
    tekst = "Een onderwerp dat op een smalle plek drie regels nodig heeft"[:56]
    rijen = [("Z-7K3F9E", "ter-apel", "teruggekoppeld", tekst)]
    regels = tabel.getekend(("a", "b", "c", "d"), rijen, kleur=False).splitlines()
    assert regels[-2:] == ["Z-7K3F9E  ter-apel  teruggekoppeld", f"  {tekst}"]


def test_the_screen_takes_colour_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR goes before FORCE_COLOR, and that before the terminal; empty means unset."""
    pijp = io.StringIO()
    assert not scherm.met_kleur(pijp)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert scherm.met_kleur(pijp)
    monkeypatch.setenv("NO_COLOR", "")
    assert scherm.met_kleur(pijp)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not scherm.met_kleur(pijp)


def test_folding_keeps_lists_and_examples() -> None:
    """Paragraphs are joined and folded, list items and indented lines keep their line."""
    tekst = "Een zin\ndie doorloopt.\n\n- punt een\n- punt twee\n  ingesprongen"
    assert scherm.vouw(tekst) == (
        "Een zin die doorloopt.\n\n- punt een\n- punt twee\n  ingesprongen"
    )


def test_a_command_to_copy_is_never_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    """An indented line stays one line, however small the screen."""
    monkeypatch.setenv("COLUMNS", "40")
    regel = "  rao nieuw signaallijst --lko ter-apel --datum 2026-03-05"
    assert scherm.vouw(f"Begin met:\n{regel}").splitlines()[1] == regel


def test_a_word_is_never_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kenmerk or an option stays whole, so that it can be copied."""
    monkeypatch.setenv("COLUMNS", "40")
    kenmerk = "SL-een-heel-lange-naam-van-een-lko-2026-03-05"
    assert kenmerk in scherm.vouw(f"De lijst {kenmerk} bestaat niet.").splitlines()


def test_the_shell_gets_plain_output(schelp: Schelp) -> None:
    """`TERM=dumb` and no TERM at all are no problem."""
    assert schelp("begrip", "LKO", TERM="dumb").stdout == schelp("begrip", "LKO").stdout
    assert os.linesep.encode() in schelp("begrip", "LKO").stdout or os.name == "nt"
