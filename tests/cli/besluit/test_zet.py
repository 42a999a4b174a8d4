"""`rao besluit zet`: a decision is improved until its list is fixed (S8, S11)."""

import sys

import pytest

from tests.cli.deelberaad import OPSCHALING, opgeschaald
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris, erbij

BESLUIT = "B-2026-03-12-01"
ZET = ("besluit", "zet", BESLUIT)
HOUD_AAN = ("--uitkomst", "aanhouden", "--hervatten-op", "2026-04-09")


def test_the_text(besloten: Secretaris) -> None:
    """Only what is named changes; the rest of the besluit and the actie stay."""
    voor = besloten.lees(OVERLEGPAD)
    besloten.doet(*ZET, "--besluit", "Het gezin blijft tot 1 juli.")
    assert besloten.lees(OVERLEGPAD) == voor.replace("tot 1 juni.", "tot 1 juli.")
    assert besloten.laatste() == (f"Besluit {BESLUIT} verbeterd: afgehandeld", [OVERLEGPAD])


def test_trailers(besloten: Secretaris) -> None:
    """The commit says what happened, and with which besluit about which item."""
    besloten.doet(*ZET, "--motivering", "Het document is er.")
    bericht = besloten.git("show", "--no-patch", "--format=%B")
    assert f"Rao-Handeling: besluit-zet\nRao-Betreft: {BESLUIT}\nRao-Betreft: {ZAAK}\n" in bericht


def test_hold_over_after_all(besloten: Secretaris) -> None:
    """Another outcome comes with what belongs to it."""
    voor = besloten.lees(OVERLEGPAD).replace("uitkomst: afgehandeld", "uitkomst: aanhouden")
    besloten.doet(*ZET, *HOUD_AAN)
    assert erbij(voor, besloten.lees(OVERLEGPAD)) == ["    hervatten_op: 2026-04-09\n"]


def test_not_hold_over_after_all(besloten: Secretaris) -> None:
    """What is held over no more needs no day on which it comes back."""
    voor = besloten.lees(OVERLEGPAD)
    besloten.doet(*ZET, *HOUD_AAN)
    besloten.doet(*ZET, "--uitkomst", "afgehandeld")
    assert besloten.lees(OVERLEGPAD) == voor


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--uitkomst", "aanhouden"), "Bij aanhouden hoort wanneer de zaak terugkomt."),
        (("--hervatten-op", "2026-04-09"), "Alleen een aangehouden zaak komt terug op een dag."),
        ((*HOUD_AAN[:3], OVERLEG), "ligt niet na"),
        (("--uitkomst", "weg"), "De waarde bij --uitkomst klopt niet"),
        (("--besluit", " "), "De waarde bij --besluit is leeg."),
        ((), "U zegt niet wat er verandert."),
    ],
)
def test_as_with_a_new_besluit(besloten: Secretaris, opties: tuple[str, ...], zin: str) -> None:
    """What a new besluit cannot have, it cannot get here either."""
    assert zin in besloten.faalt(*ZET, *opties, code=2)


def test_the_same(besloten: Secretaris) -> None:
    """What is there already is no change."""
    zegt = besloten.zegt(*ZET, "--uitkomst", "afgehandeld")
    assert zegt == "Er is niets veranderd; alles stond er al."


def test_after_the_fixing(vastgesteld: Secretaris) -> None:
    """When the list is fixed there is the erratum."""
    assert vastgesteld.faalt(*ZET, "--besluit", "Anders") == (
        f"Fout: De besluitenlijst van {OVERLEG} ligt vast; besluit {BESLUIT} verandert niet meer.\n"
        f"Verbeter het met: rao erratum {OVERLEG} {BESLUIT}\n"
    )


def test_unknown(besloten: Secretaris) -> None:
    """A kenmerk that does not exist, with what may be meant; small letters are allowed."""
    assert f"Bedoelt u {BESLUIT}?" in besloten.faalt("besluit", "zet", "B-2026-03-12-11")
    besloten.doet("besluit", "zet", BESLUIT.lower(), "--besluit", "Anders")


def test_a_new_besluit_points_here(besloten: Secretaris) -> None:
    """Who wants a second besluit about an item reads how to improve the first."""
    nieuw = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Anders")
    assert f"Verbeter het met: rao besluit zet {BESLUIT}\n" in besloten.faalt(*nieuw)


def test_an_onderwerp_follows(gepland: Secretaris) -> None:
    """An onderwerp that the besluit had closed goes on when it is not closed after all."""
    knelpunt = ("--type", "knelpunt", "--titel", "Tolken", "--indiener", "COA")
    kenmerk = gepland.doet("nieuw", "onderwerp", *knelpunt).strip()
    pad = f"onderwerpen/2026/{kenmerk}.yaml"
    gepland.doet("agenda", "genereer", OVERLEG)
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    nieuw = ("nieuw", "besluit", "--punt", kenmerk, "--uitkomst", "afgehandeld")
    s.doet(*nieuw, "--besluit", "Klaar")
    assert "status: afgerond" in s.lees(pad)
    s.doet(*ZET, *HOUD_AAN)
    assert "status: in-behandeling" in s.lees(pad)


def test_dry_run(besloten: Secretaris) -> None:
    """With --proef nothing changes."""
    voor = besloten.foto()
    assert "+    besluit: Anders\n" in besloten.zegt(
        *(*ZET, "--besluit", "Anders", "--proef", "--diff")
    )
    assert besloten.foto() == voor


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_at_a_terminal(besloten: Secretaris) -> None:
    """Without options rao asks everything again; Enter keeps, - empties."""
    from tests.cli.questions.test_gesprek import gesprek

    code, tekst = gesprek(besloten, ZET, ["", "Het gezin blijft tot 1 juli.", "", "-"])
    assert code == 0
    assert "Nu staat er: afgehandeld\n" in tekst
    bestand = besloten.lees(OVERLEGPAD)
    assert "besluit: Het gezin blijft tot 1 juli.\n" in bestand
    assert "motivering" not in bestand


def test_not_escalate_after_all(gehouden: Secretaris) -> None:
    """It names the concept that is left and how it goes; handing in is refused."""
    s = opgeschaald(gehouden)
    zegt = s.zegt(*ZET, "--uitkomst", "afgehandeld")
    assert f"{ZAAK} staat nog op het concept {OPSCHALING} aan het Deelberaad Asiel." in zegt
    assert f"rao signaallijst trek-in {OPSCHALING} --reden" in zegt
    gezegd = s.faalt("signaallijst", "dien-in", OPSCHALING)
    assert f"Het RAO besloot niet (meer) om {ZAAK} voor te leggen" in gezegd
    assert f"rao signaallijst trek-in {OPSCHALING}" in gezegd


def test_no_change_after_handing_in(gehouden: Secretaris) -> None:
    """Then the Deelberaad knows of the list already."""
    s = opgeschaald(gehouden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    zegt = s.zegt(*ZET, "--uitkomst", "afgehandeld")
    assert "Laat het Deelberaad Asiel dan ook weten dat de lijst vervalt." in zegt
