"""Questions at a real terminal, and what happens where there is none."""

import subprocess
import sys
from datetime import date

import pytest

from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import DatumVraag, JaNeeVraag, KeuzeVraag, Vraag
from rao_cli.model.errors import GebruiksFout
from tests.cli.proefbank import omgeving

if sys.platform != "win32":
    from tests.cli.toetsenbord import Terminal, zonder_kleur

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
VANDAAG = date(2026, 3, 12)
VRAGEN = (
    Vraag(naam="onderwerp", tekst="Waar gaat het over?"),
    KeuzeVraag(naam="aanbrenger", tekst="Wie?", keuzes=(Keuze("COA"), Keuze("IND"))),
    DatumVraag(naam="datum", tekst="Wanneer?", standaard=VANDAAG),
    Vraag(naam="noot", tekst="Nog iets?", verplicht=False),
)
PROGRAMMA = """if True:
    import sys
    from datetime import date
    from rao_cli.cli.questions import vragen
    from rao_cli.cli.questions.vraag import *
    from rao_cli.cli.terminal import uitvoer
    VRAGEN = [
        Vraag(naam="onderwerp", tekst="Waar gaat het over?", reden="Zonder onderwerp geen zaak.",
              voorbeeld="Gezin verblijft lang in de opvang"),
        KeuzeVraag(naam="aanbrenger", tekst="Wie brengt de zaak in?", standaard="COA",
                   keuzes=(Keuze("COA", "opvang"), Keuze("IND", "toelating"))),
        DatumVraag(naam="datum", tekst="Wanneer?"),
        LangeTekst(naam="vraag", tekst="Wat vraagt het LKO?", verplicht=False),
        JaNeeVraag(naam="gezin", tekst="Is het een gezin?", standaard=False),
        Vraag(naam="kinderen", tekst="Hoeveel kinderen?", alleen_als=lambda a: a.get("gezin")),
    ]
    try:
        uit = vragen.vul_aan(VRAGEN, {}, ja=False, vandaag=date(2026, 3, 12))
    except vragen.Gestopt as fout:
        uitvoer.toon(f"GESTOPT {fout.antwoorden}")
        sys.exit(130)
    uitvoer.toon(f"KLAAR {uit}")
"""


def test_without_a_terminal_all_missing_options_are_named() -> None:
    """One failure names them all; nothing hangs."""
    with pytest.raises(GebruiksFout) as fout:
        vragen.vul_aan(VRAGEN, {}, ja=False, vandaag=VANDAAG)
    assert fout.value.zin == "Er ontbreekt nog: --onderwerp en --aanbrenger."
    assert fout.value.exit_code == 2


def test_without_a_terminal_defaults_count() -> None:
    """What was given, the default, and None for what may stay open."""
    gegeven = {"onderwerp": "Iets", "aanbrenger": "ind", "noot": None}
    assert vragen.vul_aan(VRAGEN, gegeven, ja=True, vandaag=VANDAAG) == {
        "onderwerp": "Iets",
        "aanbrenger": "IND",
        "datum": VANDAAG,
        "noot": None,
    }


def test_a_given_answer_must_fit() -> None:
    """An option is read as an answer is, and refused with the same sentence."""
    with pytest.raises(GebruiksFout) as fout:
        vragen.vul_aan(VRAGEN, {"aanbrenger": "PTT"}, ja=True, vandaag=VANDAAG)
    assert fout.value.zin == (
        "De waarde bij --aanbrenger klopt niet: 'PTT' staat er niet bij. Kies uit: COA, IND."
    )


def test_a_question_that_does_not_apply_is_not_missing() -> None:
    """`alleen_als` decides by the answers so far, defaults among them."""
    vragen_ = (
        JaNeeVraag(naam="gezin", tekst="?", standaard=False),
        Vraag(naam="kinderen", tekst="?", alleen_als=lambda antwoorden: antwoorden["gezin"]),
    )
    uit = vragen.vul_aan(vragen_, {}, ja=True, vandaag=VANDAAG)
    assert uit == {"gezin": False, "kinderen": None}
    with pytest.raises(GebruiksFout, match="--kinderen"):
        vragen.vul_aan(vragen_, {"gezin": True}, ja=True, vandaag=VANDAAG)


def test_nobody_to_ask_is_a_yes() -> None:
    """A confirmation never blocks a script."""
    assert vragen.bevestig("Zeker?", ja=False)


def test_a_closed_stdin_does_not_hang() -> None:
    """`rao … <&-` is no terminal either."""
    uitkomst = subprocess.run(
        [sys.executable, "-c", PROGRAMMA],
        env=omgeving({}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=20,
        check=False,
    )
    assert b"GebruiksFout: Er ontbreekt nog: --onderwerp en --datum." in uitkomst.stderr


@POSIX
def test_one_at_a_time() -> None:
    """Question, reason, example, choices and default; the answer is said back."""
    term = Terminal(PROGRAMMA)
    assert term.wacht_op("> ") == (
        "Typ ? voor uitleg, terug voor de vorige vraag, of stop om te stoppen.\n"
        "\n"
        "(1/5) Waar gaat het over?\n"
        "  Zonder onderwerp geen zaak.\n"
        "  Voorbeeld: Gezin verblijft lang in de opvang\n"
        "> "
    )
    term.typ("Gezin é [b]")
    assert term.wacht_op("[COA] > ").endswith(
        "(2/5) Wie brengt de zaak in?\n"
        "   1  COA             opvang\n"
        "   2  IND             toelating\n"
        "  Typ het nummer of het begin van het woord.\n"
        "[COA] > "
    )
    term.typ("i")
    assert "Gekozen: IND.\n" in term.wacht_op("> ")
    term.typ("morgen")
    assert "Begrepen: vrijdag 13 maart 2026 (2026-03-13).\n" in term.wacht_op("> ")
    term.typ("regel een")
    term.wacht_op("> ")
    term.typ("regel twee")
    term.wacht_op("> ")
    term.typ("")
    term.wacht_op("[j/N] > ")
    term.typ("j")
    term.wacht_op("(6/6) Hoeveel kinderen?\n> ")
    term.typ("2")
    assert "{'onderwerp': 'Gezin é [b]', 'aanbrenger': 'IND'" in term.wacht_op("}")
    assert "'vraag': 'regel een\\nregel twee', 'gezin': True, 'kinderen': '2'}" in term.alles
    assert term.einde() == 0


@POSIX
def test_a_wrong_answer_is_asked_again() -> None:
    """Empty, unknown, unreadable: each time a sentence, and the same question."""
    term = Terminal(PROGRAMMA)
    term.wacht_op("> ")
    term.typ("")
    term.wacht_op("Dit antwoord is nodig. Typ ? voor uitleg, of stop om nu te stoppen.\n> ")
    term.typ("links\u202erechts")
    term.wacht_op("Er staan tekens in die rao niet kan bewaren. Typ het opnieuw.\n> ")
    term.typ("?")
    term.wacht_op("  Zonder onderwerp geen zaak.\n")
    term.typ("Iets")
    term.wacht_op("[COA] > ")
    term.typ("PTT")
    term.wacht_op("'PTT' staat er niet bij. Kies uit: COA, IND.\n[COA] > ")
    term.typ("")
    term.wacht_op("Wanneer?")
    term.toets("\x03")
    term.wacht_op("GESTOPT {'onderwerp': 'Iets', 'aanbrenger': 'COA'}")
    assert term.einde() == 130


@POSIX
@pytest.mark.parametrize("toets", ["stop\n", "STOP\n", "\x03", "\x04"])
def test_who_stops_keeps_the_answers(toets: str) -> None:
    """`stop`, Ctrl-C and Ctrl-D hand over what was answered."""
    term = Terminal(PROGRAMMA)
    term.wacht_op("> ")
    term.typ("Iets")
    term.wacht_op("[COA] > ")
    term.toets(toets)
    term.wacht_op("GESTOPT {'onderwerp': 'Iets'}\n")
    assert term.einde() == 130


@POSIX
@pytest.mark.parametrize("toets", ["stop\n", "\x03"])
def test_half_a_text_is_no_answer(toets: str) -> None:
    """Who stops in a long text has not answered yet; the draft holds the lines."""
    term = Terminal(PROGRAMMA)
    for antwoord in ("Iets", "", "vandaag", "regel een"):
        term.wacht_op("> ")
        term.typ(antwoord)
    term.wacht_op("regel een\n[klaar] > ")
    term.toets(toets)
    term.wacht_op("GESTOPT ")
    assert term.einde() == 130
    assert "'vraag'" not in term.alles


@POSIX
def test_pasted_paragraphs_are_one_answer() -> None:
    """An empty line inside what was pasted does not end the text or answer the next question."""
    term = Terminal(PROGRAMMA, extra={"TERM": "xterm"})
    for antwoord in ("Iets", "", "vandaag"):
        term.wacht_op("> ")
        term.typ(antwoord)
    term.wacht_op("> ")
    term.typ("\x1b[200~alinea een\n\nalinea twee\x1b[201~")
    term.wacht_op("> ")
    term.typ("")
    term.wacht_op("[j/N] > ")
    term.typ("stop")
    term.wacht_op("'vraag': 'alinea een\\n\\nalinea twee'}")
    assert term.einde() == 130


@POSIX
def test_data_can_be_caught_while_questions_are_asked() -> None:
    """`KENMERK=$(rao nieuw …)`: questions on stderr, only the data on stdout."""
    term = Terminal(
        "import subprocess, sys; "
        f"uit = subprocess.run([sys.executable, '-c', {PROGRAMMA!r}], stdout=subprocess.PIPE); "
        "print('GEVANGEN', uit.stdout.decode())"
    )
    for antwoord in ("Iets", "2", "vandaag", "", "n"):
        term.wacht_op("> ")
        term.typ(antwoord)
    term.wacht_op("GEVANGEN KLAAR {'onderwerp': 'Iets', 'aanbrenger': 'IND'")
    assert term.einde() == 0


@POSIX
@pytest.mark.parametrize("kolommen", [80, 120])
def test_questions_in_colour(kolommen: int) -> None:
    """The question is bold; what is read stays the same."""
    term = Terminal(PROGRAMMA, kolommen=kolommen, extra={"TERM": "xterm-256color"})
    gezien = term.wacht_op("> ")
    assert "\x1b[1m(1/5) Waar gaat het over?\x1b[0m\n" in gezien
    assert "\n(1/5) Waar gaat het over?\n" in zonder_kleur(gezien)
    term.toets("\x04")
    assert term.einde() == 130


@POSIX
@pytest.mark.parametrize(("antwoord", "uit"), [("j", True), ("", False), ("n", False)])
def test_a_confirmation(antwoord: str, uit: object) -> None:
    """Enter takes the safe answer."""
    term = Terminal(
        "from rao_cli.cli.questions import vragen; "
        "print('UIT', vragen.bevestig('Zeker weten?', ja=False))"
    )
    assert "Zeker weten?\n  Typ j of n.\n[j/N] > " in term.wacht_op("> ")
    term.typ(antwoord)
    term.wacht_op(f"UIT {uit}\n")
    assert term.einde() == 0


@POSIX
def test_back_to_the_question_before() -> None:
    """`terug` takes back the last answer, shows it, and Enter keeps it."""
    term = Terminal(PROGRAMMA)
    term.wacht_op("> ")
    term.typ("terug")
    assert "Dit is de eerste vraag.\n" in term.wacht_op("> ")
    term.typ("Gezin")
    term.wacht_op("[COA] > ")
    term.typ("terug")
    assert "  Nu staat er: Gezin\n  Met Enter blijft dat zo.\n" in term.wacht_op("> ")
    term.typ("")
    assert "(2/5) Wie brengt de zaak in?" in term.wacht_op("[COA] > ")
    term.typ("stop")
    assert "GESTOPT {'onderwerp': 'Gezin'}" in term.wacht_op("}")
    assert term.einde() == 130


@POSIX
def test_back_inside_a_long_text() -> None:
    """`terug` on a later line of a text asks the question before it; the lines wait."""
    term = Terminal(PROGRAMMA)
    for antwoord in ("Gezin", "", "morgen", "eerst", "?", "terug"):
        term.wacht_op("> ")
        term.typ(antwoord)
    term.wacht_op("Nu staat er:")
    term.wacht_op("> ")
    term.typ("")
    assert "U typte al:\n  eerst\n" in term.wacht_op("[klaar] > ")
    for antwoord in ("goed", "", "stop"):
        term.typ(antwoord)
        term.wacht_op("> ") if antwoord != "stop" else None
    assert "'vraag': 'eerst\\ngoed'}" in term.wacht_op("}")
    assert term.einde() == 130
