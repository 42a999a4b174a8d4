"""A text that stands there is mended without typing all of it again."""

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal, zonder_kleur

PROGRAMMA = """if True:
    import sys
    from datetime import date
    from rao_cli.cli.questions import vragen
    from rao_cli.cli.questions.vraag import LangeTekst, Vraag
    from rao_cli.cli.terminal import uitvoer
    vraag = {vraag}
    try:
        antwoord = vragen.vul_aan([vraag], {{}}, ja=False, vandaag=date(2026, 3, 12))["tekst"]
        uitvoer.toon(f"KLAAR {{antwoord!r}}")
    except vragen.Gestopt:
        uitvoer.toon("GESTOPT")
"""
OUD = "Een regel.\n\nTwede regel\nDerde regel"
LANG = f"LangeTekst(naam='tekst', tekst='Wat?', verplicht=False, eerder={OUD!r})"
LIJST = "LangeTekst(naam='tekst', tekst='Wat?', eerder='Twee dingen:\\n- het ene')"
KORT = "Vraag(naam='tekst', tekst='Wat?', eerder='Wachten op de boot')"
#: The keys that mend a line: to its end, or back over it.
WIS_REGEL = "\x15"
BOOT_WORDT_TREIN = "\b\b\b\btrein"


def typ(vraag: str, *stappen: tuple[str, str]) -> str:
    """Wait for the first of each pair and type the second; returns all that was shown."""
    terminal = Terminal(PROGRAMMA.format(vraag=vraag))
    for wacht, typt in stappen:
        terminal.wacht_op(wacht)
        terminal.toets(f"{typt}\n")
    assert terminal.einde() == 0
    return zonder_kleur(terminal.alles)


def test_a_line_stands_ready_to_be_changed() -> None:
    """Only what is wrong in it is typed."""
    scherm = typ(KORT, ("> ", "="), ("> Wachten op de boot", BOOT_WORDT_TREIN))
    assert scherm.endswith("KLAAR 'Wachten op de trein'\n")


def test_paragraphs_are_mended_line_by_line() -> None:
    """A line is changed, one is kept and one goes; the paragraphs stay apart."""
    scherm = typ(
        LANG,
        ("> ", "="),
        ("> Een regel.", ""),
        ("> Twede regel", f"{WIS_REGEL}Tweede regel"),
        ("> Derde regel", WIS_REGEL),
    )
    assert scherm.endswith("KLAAR 'Een regel.\\n\\nTweede regel'\n")


def test_something_is_put_below_it() -> None:
    """What is typed is a paragraph of its own."""
    scherm = typ(LANG, ("> ", "+"), ("> ", "Nog een alinea"), ("> ", "van twee regels"), ("> ", ""))
    wordt = OUD + "\n\nNog een alinea\nvan twee regels"
    assert scherm.endswith(f"KLAAR {wordt!r}\n")


def test_a_list_grows() -> None:
    """Another item comes right below the last one."""
    scherm = typ(LIJST, ("> ", "+"), ("> ", "- het andere"), ("> ", ""))
    assert scherm.endswith("KLAAR 'Twee dingen:\\n- het ene\\n- het andere'\n")


def test_the_text_is_shown_whole_with_what_may_be_done() -> None:
    """Who reads it decides: keep, empty, put something below, or mend."""
    scherm = typ(LANG, ("> ", ""))
    assert (
        "  Nu staat er:\n  Een regel.\n\n  Twede regel\n  Derde regel\n"
        "  Met Enter blijft dat zo. Met - maakt u het leeg.\n"
        "  Met + zet u er iets onder, met = verbetert u wat er staat.\n"
    ) in scherm
    assert scherm.endswith(f"KLAAR {OUD!r}\n")


def test_a_text_may_begin_with_the_sign() -> None:
    """A plus or an equals sign with a text behind it is that text: a list of pros begins so."""
    scherm = typ(LANG, ("> ", "+ duurzaam"), ("> ", "= ook goed"), ("> ", ""))
    assert scherm.endswith("KLAAR '+ duurzaam\\n= ook goed'\n")


@pytest.mark.parametrize(("woord", "einde"), [("stop", "GESTOPT\n"), ("terug", f"KLAAR {OUD!r}\n")])
def test_stop_and_back_halfway(woord: str, einde: str) -> None:
    """Typed over a line they are no line of the text."""
    stappen = [("> ", "="), ("> Een regel.", f"{WIS_REGEL}{woord}")]
    scherm = typ(LANG, *stappen, *([("> ", "")] if woord == "terug" else []))
    assert scherm.endswith(einde)
