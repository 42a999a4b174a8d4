"""A text that is pasted is one answer, with its blank lines, on every terminal."""

import sys
import threading
import time

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = """if True:
    from datetime import date
    from rao_cli.cli.questions import vragen
    from rao_cli.cli.questions.vraag import *
    VRAGEN = [
        LangeTekst(naam="feiten", tekst="Wat is er?", verplicht=False),
        Vraag(naam="kort", tekst="Kort?"),
        KeuzeVraag(naam="keuze", tekst="Welke?", keuzes=(Keuze("laag"), Keuze("hoog"))),
    ]
    uit = vragen.vul_aan(VRAGEN, {}, ja=False, vandaag=date(2026, 3, 12))
    print("\\nLENGTE", len(uit["feiten"] or ""), "KLAAR", ascii(uit), "EINDE")
"""
BRIEF = "Alinea een.\n\n- punt een\n- punt twee\n\nAlinea twee."
LANG = "\n\n".join(f"Alinea {nummer} met wat woorden erin." for nummer in range(310))


def plak(terminal: Terminal, tekst: str) -> None:
    """Let a text come from the clipboard: all at once, however much that is."""
    threading.Thread(target=terminal.toets, args=(tekst,), daemon=True).start()


def rond_af(terminal: Terminal) -> str:
    """Answer the other questions; returns what was answered."""
    for vraag, antwoord in (("Kort?", "kort"), ("Welke?", "hoog")):
        terminal.wacht_op(vraag)
        terminal.wacht_op("> ")
        terminal.typ(antwoord)
    uit = terminal.wacht_op("EINDE")
    assert terminal.einde() == 0
    return uit


def met_haken(tekst: str) -> str:
    """Return a text as a terminal pastes it that says so."""
    return f"\x1b[200~{tekst}\x1b[201~"


@pytest.mark.parametrize("term", ["dumb", "xterm"])
@pytest.mark.parametrize("einde", ["", "\n"])
def test_blank_lines_stay(term: str, einde: str) -> None:
    """What was pasted ends where the person presses Enter on an empty line."""
    terminal = Terminal(PROGRAMMA, extra={"TERM": term})
    terminal.wacht_op("> ")
    plak(terminal, met_haken(BRIEF + einde) if term == "xterm" else BRIEF + einde)
    terminal.wacht_op("Alinea twee.")
    time.sleep(0.3)
    for _ in range(2 if not einde or term == "xterm" else 1):
        terminal.typ("")
        time.sleep(0.3)
    assert ascii(BRIEF) in rond_af(terminal)


@pytest.mark.parametrize("term", ["dumb", "xterm"])
def test_a_long_text_loses_nothing(term: str) -> None:
    """Ten thousand characters are more than a terminal keeps ready."""
    assert len(LANG) > 10_000
    terminal = Terminal(PROGRAMMA, extra={"TERM": term})
    terminal.wacht_op("> ")
    plak(terminal, met_haken(LANG) if term == "xterm" else f"{LANG}\n")
    terminal.wacht_op("Alinea 309 met wat woorden erin.")
    time.sleep(0.3)
    for _ in range(2 if term == "xterm" else 1):
        terminal.typ("")
        time.sleep(0.2)
    assert f"LENGTE {len(LANG)} " in rond_af(terminal)


def test_a_long_line_loses_nothing() -> None:
    """Also when it is all of it one line."""
    lang = "woord " * 1700
    terminal = Terminal(PROGRAMMA)
    terminal.wacht_op("> ")
    plak(terminal, f"{lang}\n")
    terminal.wacht_op("[klaar] > ")
    terminal.typ("")
    assert f"LENGTE {len(lang.strip())} " in rond_af(terminal)


def test_typing_goes_on_after_a_paste() -> None:
    """The last words of a paste without an Enter stand ready, and more can be typed."""
    terminal = Terminal(PROGRAMMA)
    terminal.wacht_op("> ")
    plak(terminal, "Alinea een.\n\nAlinea twee")
    terminal.wacht_op("Alinea twee")
    time.sleep(0.3)
    terminal.typ(", en meer")
    terminal.wacht_op("[klaar] > ")
    terminal.typ("Laatste regel")
    terminal.wacht_op("[klaar] > ")
    terminal.typ("")
    uit = rond_af(terminal)
    assert ascii("Alinea een.\n\nAlinea twee, en meer\nLaatste regel") in uit


def test_a_paste_is_one_answer_to_a_short_question() -> None:
    """Its other lines are no answers to what is asked next."""
    terminal = Terminal(PROGRAMMA)
    terminal.wacht_op("> ")
    terminal.typ("")
    terminal.wacht_op("Kort?\n> ")
    plak(terminal, "regel een\n\nlaag\nregel drie\n")
    terminal.wacht_op("Welke?")
    terminal.typ("hoog")
    assert terminal.einde() == 0
    assert "'kort': 'regel een  laag regel drie', 'keuze': 'hoog'" in terminal.alles
