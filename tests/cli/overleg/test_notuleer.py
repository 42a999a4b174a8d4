"""`rao overleg notuleer`: what was said at an item, with or without a decision (S11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

if TYPE_CHECKING:
    from collections.abc import Callable

NOTULEER = ("overleg", "notuleer")
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"


@pytest.fixture
@uit_voorraad
def gehouden(gepland: Secretaris) -> Secretaris:
    """A held meeting with one zaak, of which nothing is recorded."""
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    return s


def test_a_fixed_item(gehouden: Secretaris) -> None:
    """What is said at the opening stands with that item in the besluitenlijst."""
    gehouden.doet(*NOTULEER, "--punt", "opening", "--verslag", "De voorzitter opent.")
    gehouden.doet("besluitenlijst", "genereer")
    assert (
        "## Behandeld\n\n### 1. Opening en vaststelling van de agenda\n\nDe voorzitter opent."
        in (gehouden.lees(LIJST))
    )


def test_paragraphs_and_lists(gehouden: Secretaris) -> None:
    """Paragraphs and lists in the words stay what they are, in the file and in the document."""
    tekst = "Twee vragen.\nDe eerste is klein.\n\nAfgesproken:\n- het COA belt;\n- de IND mailt."
    gehouden.doet(*NOTULEER, "--punt", "rondvraag", "--verslag", tekst)
    gehouden.doet("besluitenlijst", "genereer")
    tekst = tekst.replace("vragen.\n", "vragen.\\\n").replace("en:\n", "en:\n\n")
    assert tekst in gehouden.lees(LIJST)


def test_the_file_and_the_commit(gehouden: Secretaris) -> None:
    """Only the file of the meeting changes, and the commit holds no word of what was said."""
    gehouden.doet(*NOTULEER, "--punt", "1", "--verslag", "Iedereen stelt zich voor.")
    assert gehouden.laatste() == (
        f"Verslag bij opening ({OVERLEG})",
        [OVERLEGPAD, "rao.yaml"],
    )
    assert "voor" not in gehouden.git("show", "--no-patch", "--format=%B")


def test_reword(gehouden: Secretaris) -> None:
    """As long as the list is not fixed, the words may change; what stood there goes."""
    gehouden.doet(*NOTULEER, "--punt", "1", "--verslag", "Eerste tekst.")
    gehouden.doet(*NOTULEER, "--punt", "1", "--verslag", "Betere tekst.")
    assert "Eerste tekst" not in gehouden.lees(OVERLEGPAD)
    assert gehouden.laatste()[0] == f"Verslag verbeterd bij opening ({OVERLEG})"


def test_take_away(gehouden: Secretaris) -> None:
    """`--weg` takes the words away, and that asks a yes."""
    voor = gehouden.lees(OVERLEGPAD)
    gehouden.doet(*NOTULEER, "--punt", "1", "--verslag", "Tekst.")
    assert "--ja" in gehouden.faalt(*NOTULEER, "--punt", "1", "--weg", code=2)
    gehouden.doet(*NOTULEER, "--punt", "1", "--weg", "--ja")
    assert gehouden.lees(OVERLEGPAD) == voor


def test_words_are_no_decision(gehouden: Secretaris) -> None:
    """An item that asked a decision still does, and the list cannot be fixed without."""
    zegt = gehouden.zegt(*NOTULEER, "--punt", ZAAK, "--verslag", "Uitvoerig besproken.")
    assert "Dit punt vraagt nog een besluit: rao nieuw besluit" in zegt
    assert "1 punt vraagt nog een besluit" in gehouden.faalt("besluitenlijst", "stel-vast", "--ja")


def test_with_a_decision(gehouden: Secretaris) -> None:
    """Words and decision of one item come in one commit, and both in the besluitenlijst."""
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *besluit, "--verslag", "De IND licht toe.")
    gehouden.doet("besluitenlijst", "genereer")
    lijst = gehouden.lees(LIJST)
    assert "\n\nDe IND licht toe.\n\n#### Afgehandeld (B-2026-03-12-01)" in lijst
    assert lijst.count("De IND licht toe.") == 1


def test_not_after_fixing(gehouden: Secretaris) -> None:
    """Once the list is fixed, no word can be added any more."""
    gehouden.doet(
        "besluitenlijst", "stel-vast", "--zonder-besluit", f"{ZAAK}=De tijd was op", "--ja"
    )
    fout = gehouden.faalt(*NOTULEER, OVERLEG, "--punt", "1", "--verslag", "Te laat.")
    assert "ligt vast; een verslag kan er niet meer bij." in fout


def test_part_of_what_is_fixed(gehouden: Secretaris) -> None:
    """Who changes the words by hand after fixing, is seen."""
    gehouden.doet(*NOTULEER, "--punt", "1", "--verslag", "Zo is het gezegd.")
    gehouden.doet(
        "besluitenlijst", "stel-vast", "--zonder-besluit", f"{ZAAK}=De tijd was op", "--ja"
    )
    assert "BSL07" not in gehouden.rao("valideer").stdout
    gehouden.typt(OVERLEGPAD, "Zo is het gezegd.", "Anders gezegd.")
    assert "BSL07" in gehouden.rao("valideer").stdout


def test_a_fixed_agenda_stays(register: Callable[[str], Secretaris]) -> None:
    """Words at an item do not change the agenda that was fixed before the meeting."""
    s = register("gepland")
    s.doet("agenda", "stel-vast", "--ja")
    s.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    s.op(OVERLEG).doet(*NOTULEER, "--punt", "1", "--verslag", "Welkom.")
    assert "BSL07" not in s.op(OVERLEG).rao("valideer").stdout


def test_a_person(gehouden: Secretaris) -> None:
    """Data of a person is refused here as everywhere."""
    voor = gehouden.foto()
    uitkomst = gehouden.rao(*NOTULEER, "--punt", "1", "--verslag", "Mevrouw Jansen belde.")
    assert (uitkomst.exit_code != 0, gehouden.foto()) == (True, voor)


def test_found_and_shown(gehouden: Secretaris) -> None:
    """`zoek` finds the words, and `toon` and `historie` of meeting and zaak show them."""
    gehouden.doet(*NOTULEER, "--punt", ZAAK, "--verslag", "De school is al geregeld.")
    assert "school is al" in gehouden.doet("zoek", "geregeld")
    assert "Verslag: De school is al geregeld." in gehouden.doet("toon", OVERLEG)
    assert "Verslag: De school is al geregeld." in gehouden.doet("toon", ZAAK)
    assert f"Verslag bij {ZAAK}" in gehouden.doet("historie", OVERLEG)
    assert "Verslag: De school is al geregeld." in gehouden.doet("historie", ZAAK)


def test_its_lko_reads_it(gehouden: Secretaris) -> None:
    """The LKO of the zaak reads what was said about it, and nothing of another item."""
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *besluit, "--verslag", "De IND licht toe.")
    gehouden.doet(*NOTULEER, "--punt", "rondvraag", "--verslag", "Alleen voor deze tafel.")
    gehouden.doet("terugkoppeling", "genereer")
    (brief,) = (gehouden.map / "documenten" / OVERLEG).glob("terugkoppeling-*")
    tekst = brief.read_text("utf-8")
    assert "### Wat er is besproken\n\nDe IND licht toe." in tekst
    assert "deze tafel" not in tekst


def test_reworded_after_it_went(gehouden: Secretaris) -> None:
    """Who rewords what an LKO read already, hears which reply must go again."""
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *besluit, "--verslag", "De IND licht toe.")
    kenmerk = gehouden.doet("terugkoppeling", "genereer").split()[0]
    gehouden.doet("terugkoppeling", "verzonden", kenmerk, "--ja")
    zegt = gehouden.zegt(*NOTULEER, "--punt", ZAAK, "--verslag", "Het COA licht toe.")
    assert f"kreeg al een terugkoppeling over {ZAAK}" in zegt
    opnieuw = gehouden.zegt("terugkoppeling", "genereer")
    assert "de besluiten of het verslag zijn daarna gewijzigd" in opnieuw


def test_put_off_without_its_words(gehouden: Secretaris) -> None:
    """An item of a member that comes back, comes without what was said the time before."""
    taxi = "  - {id: taxi, soort: overig, onderwerp: Taxivervoer, indiener: COA, doel: besluit}\n"
    gehouden.typt(OVERLEGPAD, "agendapunten:\n", f"agendapunten:\n{taxi}")
    gehouden.doet(*NOTULEER, "--punt", "taxi", "--verslag", "Lang over gesproken.")
    gehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gehouden.doet("agenda", "genereer", "2026-04-09")
    april = gehouden.lees("overleggen/2026/2026-04-09.yaml")
    assert ("id: taxi" in april, "Lang over gesproken" in april) == (True, False)


def test_at_the_decision(gehouden: Secretaris) -> None:
    """Who looks at a decision reads what was said at its item."""
    wat = ("--uitkomst", "afgehandeld", "--besluit", "Klaar.", "--motivering", "Het kan.")
    gehouden.doet("nieuw", "besluit", "--punt", "2", *wat, "--verslag", "COA licht toe.")
    assert "COA licht toe." in gehouden.doet("toon", "B-2026-03-12-01")
