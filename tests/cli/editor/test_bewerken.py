"""A text in the editor of the user: what comes back is changed, and nothing typed is lost."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import time
from pathlib import Path

import pytest

from tests.cli.editor.bureau import ANDERS, WAS, Bureau
from tests.cli.secretaris import ZAAK, Secretaris


def test_what_was_changed_is_committed(bureau: Bureau) -> None:
    """One answer that was changed is one line of the file, and nothing of the text stays behind."""
    voor = bureau.zaak
    code, tekst = bureau.doet(bureau.editor(f'sed -i "{ANDERS}" "$1"'))
    assert (code, "Vastgelegd:" in tekst) == (0, True), tekst
    assert bureau.zaak == voor.replace(WAS, "Gezin wacht op een paspoort")
    assert bureau.resten == []


def test_the_file_is_for_its_owner_only(bureau: Bureau) -> None:
    """File and folder are closed to others, lie in the git folder and hold the text."""
    kijk = 'stat -c %a "$1" "$(dirname "$1")" >&2; cp "$1" "$(dirname "$0")/gezien"; echo "$1" >&2'
    _, tekst = bureau.doet(bureau.editor(kijk), [""])
    assert "600 700" in tekst
    assert ".git/rao/concepten/blad-" in tekst
    (gezien,) = bureau.map.glob("gezien")
    assert f"[Waar gaat het over?] {WAS}\n" in gezien.read_text(encoding="utf-8")
    assert bureau.resten == []


def test_nothing_changed_is_said(bureau: Bureau) -> None:
    """Who saves what stood there hears that nothing changed."""
    voor = bureau.s.foto()
    code, tekst = bureau.doet(bureau.editor('touch "$1"'))
    assert (code, "De tekst is niet anders. Er is niets veranderd." in tekst) == (0, True), tekst
    assert (bureau.s.foto(), bureau.resten) == (voor, [])


@pytest.mark.parametrize("leeg", [': > "$1"', 'rm "$1"'])
def test_an_empty_file_changes_nothing(bureau: Bureau, leeg: str) -> None:
    """Who throws the text away wants nothing."""
    voor = bureau.s.foto()
    code, tekst = bureau.doet(bureau.editor(leeg))
    assert (code, "De tekst is leeg. Er is niets veranderd." in tekst) == (0, True), tekst
    assert (bureau.s.foto(), bureau.resten) == (voor, [])


@pytest.mark.parametrize(
    ("einde", "zin"), [("exit 7", "met foutcode 7"), ("kill -9 $$", "door signaal 9")]
)
def test_an_editor_that_fails_changes_nothing(bureau: Bureau, einde: str, zin: str) -> None:
    """A code that is not 0, or a kill, is said; what was saved before is there the next time."""
    voor = bureau.s.foto()
    code, tekst = bureau.doet(bureau.editor(f'sed -i "{ANDERS}" "$1"', einde))
    assert code == 3
    assert f"stopte {zin}. Er is niets veranderd." in tekst
    assert "Wat u opsloeg, staat de volgende keer weer klaar." in tekst
    assert bureau.s.foto() == voor

    code, tekst = bureau.doet(bureau.editor("exit 0"), [""])
    assert (code, "Gezin wacht op een paspoort" in bureau.zaak) == (0, True), tekst


@pytest.mark.parametrize(
    ("maak", "zin"),
    [
        ("s/^.Waar gaat het over/[Waar gaat hij over/", "Bedoelt u [Waar gaat het over?]?"),
        ("s/^=== Zaak/=== Zak/", f"Bedoelt u === Zaak {ZAAK} ===?"),
        ("s/^.Wat is de vraag/[Waar gaat het over/", "Dit kopje staat er twee keer"),
        ("s/^=== Zaak .*/&\\nlosse regel/", "losse regel Dit staat onder geen kopje."),
    ],
)
def test_what_cannot_be_read_is_shown_and_opened_again(bureau: Bureau, maak: str, zin: str) -> None:
    """A heading that was changed is named with its line; what was typed stays in the text."""
    editor = bureau.editor(
        f'if grep -q paspoort "$1"; then cp "$0.goed" "$1"; else cp "$1" "$0.goed"; '
        f'sed -i "{ANDERS}" "$0.goed"; sed -i "{ANDERS};{maak}" "$1"; fi'
    )
    code, tekst = bureau.doet(editor, ["j"])
    assert (code, zin in tekst, "- regel " in tekst) == (0, True, True), tekst
    assert "Gezin wacht op een paspoort" in bureau.zaak


def test_who_does_not_mend_it_finds_it_later(bureau: Bureau) -> None:
    """What cannot be read waits; with `rao concept` it can be thrown away."""
    voor = bureau.s.foto()
    code, tekst = bureau.doet(bureau.editor(f'sed -i "{ANDERS};s/^=== Z.*/===  X/" "$1"'), ["n"])
    assert code == 130
    assert f"Ga verder met: rao proef {ZAAK} --in editor" in tekst
    assert bureau.s.foto() == voor
    naam = f"proef-{ZAAK}-in-editor"
    assert bureau.resten == [f"{naam}.json"]

    _, tekst = bureau.doet(bureau.editor('cat "$1" >&2; exit 1'))
    assert "Gezin wacht op een paspoort" in tekst
    bureau.s.doet("concept", "gooi-weg", naam, "--ja")
    assert bureau.resten == []


def test_a_label_that_is_gone_changes_nothing_there(bureau: Bureau) -> None:
    """Who takes a field out with its text is asked, and keeps what stood there."""
    weg = f'sed -i "{ANDERS};/^.Wat is de vraag/,$ d" "$1"'
    code, tekst = bureau.doet(bureau.editor(weg), ["n"])
    assert (code, f"- [Wat is de vraag?] onder 'Zaak {ZAAK}'" in tekst) == (0, True), tekst
    assert "paspoort" in bureau.zaak
    assert "vraag: Mag het gezin blijven tot het vertrek?" in bureau.zaak


def test_an_answer_that_will_not_do_can_be_mended(bureau: Bureau) -> None:
    """What a question refuses is said, and the text opens again as it was typed."""
    editor = bureau.editor(
        f'if grep -q paspoort "$1"; then sed -i "s/ van 12345678[0-9]//" "$1"; '
        f'else sed -i "s/{WAS}/Gezin wacht op een paspoort van 123456782/" "$1"; fi'
    )
    code, tekst = bureau.doet(editor, ["j"])
    assert (code, "Bij 'Waar gaat het over?' klopt iets niet:" in tekst) == (0, True), tekst
    assert "onderwerp: Gezin wacht op een paspoort\n" in bureau.zaak
    assert "123456782" not in tekst.split("klopt iets niet")[1]


def test_a_line_about_a_person_is_kept_nowhere(bureau: Bureau) -> None:
    """A line with a burgerservicenummer waits in no draft; what was typed beside it does."""
    bsn = f"s/{WAS}/Gezin van 123456782/;s/^Mag het gezin blijven/Mag dat/"
    code, tekst = bureau.doet(bureau.editor(f'sed -i "{bsn}" "$1"'), ["n"])
    assert (code, "Die regel onthoudt rao niet." in tekst) == (2, True), tekst
    bewaard = [p.read_bytes() for p in (bureau.s.map / ".git" / "rao").rglob("*") if p.is_file()]
    assert not any(b"123456782" in data for data in bewaard)
    assert any(b"Mag dat tot het vertrek?" in data for data in bewaard)


def test_what_a_kill_left_in_an_editor_is_opened_the_next_time(bureau: Bureau) -> None:
    """Computer off while the editor was open: what was saved last comes back, and is listed."""
    terminal = bureau.begint(
        bureau.editor(f'sed -i "{ANDERS}" "$1"; echo "klaar $$ dus"; exec sleep 20')
    )
    nummer = terminal.wacht_op(" dus").split()[-2]
    terminal.dood(signal.SIGKILL)
    os.kill(int(nummer), signal.SIGKILL)
    blad, bewaard = bureau.resten
    assert (blad[:5], bewaard) == ("blad-", f"proef-{ZAAK}-in-editor.json")
    assert f"rao proef {ZAAK} --in editor" in bureau.s.doet("concept")

    code, tekst = bureau.doet(bureau.editor("exit 0"), [""])
    assert (code, "Gezin wacht op een paspoort" in bureau.zaak) == (0, True), tekst
    assert bureau.resten == []


def test_ctrl_c_is_for_the_editor(bureau: Bureau) -> None:
    """What means something else in the editor does not end rao."""
    editor = bureau.editor(
        'trap "touch \\"$0.gehoord\\"" INT',
        "echo klaar",
        "read -r _; sleep 0.1",
        f'sed -i "{ANDERS}" "$1"',
    )
    terminal = bureau.begint(editor)
    terminal.wacht_op("klaar")
    terminal.toets("\x03")
    terminal.typ("")
    assert terminal.einde() == 0, terminal.alles
    assert "Gezin wacht op een paspoort" in bureau.zaak
    assert list(bureau.map.glob("*.gehoord"))


def terwijl(bureau: Bureau, *opdracht: str) -> tuple[int, str]:
    """Give another command while the editor is open; returns what came of the first."""
    wacht = 'while ! test -e "$0.verder"; do sleep 0.02; done'
    terminal = bureau.begint(bureau.editor("echo klaar", wacht, f'sed -i "{ANDERS}" "$1"'))
    terminal.wacht_op("klaar")
    bureau.s.doet(*opdracht)
    (editor,) = bureau.map.iterdir()
    editor.with_name(f"{editor.name}.verder").touch()
    return terminal.einde(), " ".join(terminal.alles.split())


def test_what_others_changed_meanwhile_stays(bureau: Bureau) -> None:
    """Another field of the same zaak that was filled in meanwhile is there, and so is ours."""
    code, tekst = terwijl(bureau, "zaak", "vul-aan", ZAAK, "--zet", "advies.motivering=Op tijd")
    assert code == 0, tekst
    assert "motivering: Op tijd" in bureau.zaak
    assert "Gezin wacht op een paspoort" in bureau.zaak


def test_an_editor_in_another_window_is_waited_for(bureau: Bureau) -> None:
    """One that is back at once with the same file is asked about; Enter reads what was saved."""
    los = f'(sleep 0.3; sed -i "{ANDERS}" "$1"; touch "$0.klaar") >/dev/null 2>&1 &'
    terminal = bureau.begint(bureau.editor(los))
    terminal.wacht_op("Staat hij nog open?")
    terminal.wacht_op("> ")
    while not list(bureau.map.glob("*.klaar")):
        time.sleep(0.02)
    terminal.typ("")
    assert terminal.einde() == 0
    assert "Gezin wacht op een paspoort" in bureau.zaak


def test_what_nobody_can_start_is_said(bureau: Bureau) -> None:
    """A wrong name in VISUAL is named, with the way out."""
    code, tekst = bureau.doet("bestaat-niet --wait")
    assert code == 3
    assert "VISUAL zegt dat 'bestaat-niet --wait' uw tekstverwerker is" in tekst


def test_without_any_editor_there_is_a_way_out(bureau: Bureau, tmp_path: Path) -> None:
    """Where nothing is set and nothing is there, rao says what to set."""
    alleen_git = tmp_path / "bin"
    alleen_git.mkdir()
    (alleen_git / "git").symlink_to("/usr/bin/git")
    code, tekst = bureau.doet("", EDITOR="", PATH=str(alleen_git))
    assert (code, "rao vindt geen tekstverwerker (nano, vim, vi)." in tekst) == (3, True), tekst


def test_no_shell_reads_the_name_of_an_editor(bureau: Bureau) -> None:
    """Signs of a shell in EDITOR are no command."""
    code, _ = bureau.doet(f"true; touch {bureau.s.map}/gehackt")
    assert (code, (bureau.s.map / "gehackt").exists()) == (3, False)


def test_without_a_terminal_there_is_no_editor(lijst: Secretaris) -> None:
    """A script is told to use options."""
    from tests.cli.editor.proefopdracht import proef
    from tests.cli.proefbank import voer_uit_als_opdracht

    uitkomst = voer_uit_als_opdracht(proef, voor=("-C", str(lijst.map)))
    assert uitkomst.exit_code == 2
    assert "Dat kan alleen in een terminal." in uitkomst.stderr


@pytest.mark.parametrize(
    ("editor", "toetsen"),
    [
        ("ed -s", f"g/{WAS}/s//Gezin wacht/\nw\nq\n"),
        ("vi -u NONE -e -s", f":%s/{WAS}/Gezin wacht/\n:wq\n"),
    ],
)
def test_a_real_editor_can_be_used(bureau: Bureau, editor: str, toetsen: str) -> None:
    """What is typed in an editor of the system is changed."""
    if shutil.which(editor.partition(" ")[0]) is None:
        pytest.skip(f"{editor} is not installed")
    terminal = bureau.begint("", EDITOR=editor)
    time.sleep(0.1)
    terminal.toets(toetsen)
    assert terminal.einde() == 0, terminal.alles
    assert "onderwerp: Gezin wacht\n" in bureau.zaak
    assert bureau.resten == []


@pytest.mark.parametrize(("naam", "toets"), [("vi", ":wq"), ("nano", "Ctrl-X"), ("anders", "")])
def test_how_to_leave_it(bureau: Bureau, naam: str, toets: str) -> None:
    """Before an editor opens that does not say how to leave it, rao does."""
    gewoon = Path(shlex.split(bureau.editor("exit 0"))[0])
    tekst = bureau.doet(shlex.quote(str(gewoon.rename(gewoon.with_name(naam)))), ["n"])[1]
    assert ("Klaar? Druk op" in tekst, toets in tekst) == (bool(toets), True)
