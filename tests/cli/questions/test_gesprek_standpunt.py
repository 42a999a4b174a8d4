"""`rao standpunt` at a terminal opens with what the organisation said before."""

import sys

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek


def test_a_standpunt_that_is_there(lijst: Secretaris) -> None:
    """It shows what is there; Enter leaves it so."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.")
    code, tekst = gesprek(lijst, ("standpunt", ZAAK, "COA"), ["", "Houdt plek vrij", ""])
    assert code == 0
    assert "Er is al een standpunt van 5 maart 2026." in " ".join(tekst.split())
    assert "Nu staat er: De opvang kan door.\n" in tekst
    assert "inzet: Houdt plek vrij\n" in lijst.lees(LIJSTPAD)


def test_a_standpunt_opens_with_both_texts(lijst: Secretaris) -> None:
    """Enter keeps the standpunt, and - empties the inzet; then the day is that of today."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.", "--inzet", "Niets")
    code, tekst = gesprek(lijst.op("2026-03-09"), ("standpunt", ZAAK, "COA"), ["", "-"])
    assert (code, "Nu staat er: Niets\n" in tekst) == (0, True)
    assert "standpunt: De opvang kan door.\n        datum: 2026-03-09\n" in lijst.lees(LIJSTPAD)


def test_a_standpunt_that_is_kept(lijst: Secretaris) -> None:
    """Enter on both changes nothing, the day neither."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.", "--inzet", "Niets")
    voor = lijst.foto()
    code, tekst = gesprek(lijst.op("2026-03-09"), ("standpunt", ZAAK, "COA"), ["", ""])
    assert (code, "Er is niets veranderd; alles stond er al." in tekst) == (0, True)
    assert lijst.foto() == voor


def test_only_the_inzet_asks_nothing(lijst: Secretaris) -> None:
    """At a terminal too what is not named stays as it is."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.", "--inzet", "Niets")
    gesprek(lijst, ("standpunt", ZAAK, "COA", "--inzet", "Zoekt een woning."), [])
    assert "kan door.\n        inzet: Zoekt een woning.\n" in lijst.lees(LIJSTPAD)


def test_an_inzet_alone_asks_for_the_standpunt(lijst: Secretaris) -> None:
    """Who gave no standpunt yet is asked for it, and for nothing else."""
    args = ("standpunt", ZAAK, "COA", "--inzet", "Zoekt een woning.")
    gesprek(lijst, args, ["De opvang kan door.", ""])
    assert "kan door.\n        inzet: Zoekt een woning.\n" in lijst.lees(LIJSTPAD)


def test_a_standpunt_replaced(lijst: Secretaris) -> None:
    """With a new text on the line rao asks whether it replaces the old standpunt."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.")
    nieuw = ("standpunt", ZAAK, "COA", "--standpunt", "De opvang stopt.")
    voor = lijst.foto()
    code, tekst = gesprek(lijst, nieuw, [""])
    assert (code, "Er is niets veranderd." in tekst) == (0, True)
    assert "COA gaf al een standpunt van 5 maart 2026:\n   De opvang kan door.\n" in tekst
    assert lijst.foto() == voor
    gesprek(lijst, nieuw, ["j"])
    assert "standpunt: De opvang stopt.\n" in lijst.lees(LIJSTPAD)


def test_every_paragraph_of_the_old_standpunt_stands_in(lijst: Secretaris) -> None:
    """What an organisation said before stands in whole below its head, each line of it."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door.\n\nTot juni.")
    tekst = gesprek(lijst, ("standpunt", ZAAK, "COA", "--standpunt", "Stopt."), [""])[1]
    assert "5 maart 2026:\n   De opvang kan door.\n\n   Tot juni.\n" in tekst


def test_a_standpunt_about_a_knelpunt_waits(lijst: Secretaris) -> None:
    """Who stops halfway goes on there, and the draft is not taken for one without a subject."""
    lijst.onderwerp("knelpunt-tolken", "--type", "knelpunt", "--titel", "Te weinig tolken")
    opdracht = ("standpunt", "knelpunt-tolken", "COA")
    gesprek(lijst, opdracht, ["Er is te weinig geld.", "", "stop"])
    lijst.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert "standpunt knelpunt-tolken COA" in lijst.doet("concept")
    code, tekst = gesprek(lijst, opdracht, ["Belt het bureau.", ""])
    assert (code, "U gaat verder waar u was." in tekst) == (0, True)


def test_a_text_halfway_mended_is_kept_whole(lijst: Secretaris) -> None:
    """Who is cut off while he mends line by line loses no line that he did not come to."""
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "Regel een.\n\nRegel twee.\nRegel drie.")
    opdracht = ("standpunt", ZAAK, "COA")
    code, _ = gesprek(lijst, opdracht, ["=", "\x15Regel 1.", "\x15stop"])
    assert code == 130
    code, tekst = gesprek(lijst, opdracht, ["", ""])
    assert (code, "Regel 1." in tekst, "Regel drie." in tekst) == (0, True, True)
    gegeven = lijst.doet("toon", ZAAK)
    assert all(regel in gegeven for regel in ("Regel 1.", "Regel twee.", "Regel drie."))
