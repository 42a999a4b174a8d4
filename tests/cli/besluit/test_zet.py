"""`rao besluit zet`: a decision is improved until its list is fixed (S8, S11)."""

import sys

import pytest

from tests.cli.deelberaad import OPSCHALING, opgeschaald
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris, erbij

BESLUIT = "B-2026-03-12-01"
ZET = ("besluit", "zet", BESLUIT)
HOUD_AAN = ("--uitkomst", "aanhouden", "--hervatten-op", "2026-04-09")


def test_de_tekst(besloten: Secretaris) -> None:
    """Alleen wat u noemt verandert; de rest van het besluit en de actie blijven."""
    voor = besloten.lees(OVERLEGPAD)
    besloten.doet(*ZET, "--besluit", "Het gezin blijft tot 1 juli.")
    assert besloten.lees(OVERLEGPAD) == voor.replace("tot 1 juni.", "tot 1 juli.")
    assert besloten.laatste() == (f"Besluit {BESLUIT} verbeterd: afgehandeld", [OVERLEGPAD])


def test_trailers(besloten: Secretaris) -> None:
    """De commit zegt wat er gebeurde, en met welk besluit over welk punt."""
    besloten.doet(*ZET, "--motivering", "Het document is er.")
    bericht = besloten.git("show", "--no-patch", "--format=%B")
    assert f"Rao-Handeling: besluit-zet\nRao-Betreft: {BESLUIT}\nRao-Betreft: {ZAAK}\n" in bericht


def test_toch_aanhouden(besloten: Secretaris) -> None:
    """Een andere uitkomst komt met wat daarbij hoort."""
    voor = besloten.lees(OVERLEGPAD).replace("uitkomst: afgehandeld", "uitkomst: aanhouden")
    besloten.doet(*ZET, *HOUD_AAN)
    assert erbij(voor, besloten.lees(OVERLEGPAD)) == ["    hervatten_op: 2026-04-09\n"]


def test_toch_niet_aanhouden(besloten: Secretaris) -> None:
    """Wie niet meer aanhoudt, heeft geen dag meer nodig waarop de zaak terugkomt."""
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
def test_zoals_bij_een_nieuw_besluit(
    besloten: Secretaris, opties: tuple[str, ...], zin: str
) -> None:
    """Wat bij een nieuw besluit niet kan, kan hier ook niet."""
    assert zin in besloten.faalt(*ZET, *opties, code=2)


def test_hetzelfde(besloten: Secretaris) -> None:
    """Wat er al staat, is geen wijziging."""
    zegt = besloten.zegt(*ZET, "--uitkomst", "afgehandeld")
    assert zegt == "Er is niets veranderd; alles stond er al."


def test_na_het_vaststellen(vastgesteld: Secretaris) -> None:
    """Ligt de lijst vast, dan is er het erratum."""
    assert vastgesteld.faalt(*ZET, "--besluit", "Anders") == (
        f"Fout: De besluitenlijst van {OVERLEG} ligt vast; besluit {BESLUIT} verandert niet meer.\n"
        f"Verbeter het met: rao erratum {OVERLEG} {BESLUIT}\n"
    )


def test_onbekend(besloten: Secretaris) -> None:
    """Een kenmerk dat er niet is, met wat u misschien bedoelt; kleine letters mogen."""
    assert f"Bedoelt u {BESLUIT}?" in besloten.faalt("besluit", "zet", "B-2026-03-12-11")
    besloten.doet("besluit", "zet", BESLUIT.lower(), "--besluit", "Anders")


def test_nieuw_besluit_wijst_hierheen(besloten: Secretaris) -> None:
    """Wie een tweede besluit over een punt wil, leest hoe hij het eerste verbetert."""
    nieuw = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Anders")
    assert f"Verbeter het met: rao besluit zet {BESLUIT}\n" in besloten.faalt(*nieuw)


def test_een_onderwerp_volgt(gepland: Secretaris) -> None:
    """Een onderwerp dat door het besluit klaar was, loopt weer als het toch niet klaar is."""
    knelpunt = ("--type", "knelpunt", "--titel", "Tolken", "--indiener", "COA")
    pad = f"onderwerpen/2026/{gepland.doet('nieuw', 'onderwerp', *knelpunt).strip()}.yaml"
    gepland.doet("agenda", "genereer", OVERLEG)
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    nieuw = ("nieuw", "besluit", "--punt", "knelpunt-tolken", "--uitkomst", "afgehandeld")
    s.doet(*nieuw, "--besluit", "Klaar")
    assert "status: afgerond" in s.lees(pad)
    s.doet(*ZET, *HOUD_AAN)
    assert "status: in-behandeling" in s.lees(pad)


def test_proef(besloten: Secretaris) -> None:
    """Met --proef verandert er niets."""
    voor = besloten.foto()
    assert "+    besluit: Anders\n" in besloten.zegt(*ZET, "--besluit", "Anders", "--proef")
    assert besloten.foto() == voor


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_aan_een_terminal(besloten: Secretaris) -> None:
    """Zonder opties vraagt rao alles opnieuw; Enter laat staan wat er staat, - maakt leeg."""
    from tests.cli.questions.test_gesprek import gesprek

    code, tekst = gesprek(besloten, ZET, ["", "Het gezin blijft tot 1 juli.", "", "-"])
    assert code == 0
    assert "Nu staat er: afgehandeld\n" in tekst
    bestand = besloten.lees(OVERLEGPAD)
    assert "besluit: Het gezin blijft tot 1 juli.\n" in bestand
    assert "motivering" not in bestand


def test_toch_niet_opschalen(gehouden: Secretaris) -> None:
    """U leest welk concept er nog ligt en hoe het weggaat; indienen kan dan niet meer."""
    s = opgeschaald(gehouden)
    zegt = s.zegt(*ZET, "--uitkomst", "afgehandeld")
    assert f"{ZAAK} staat nog op het concept {OPSCHALING} aan het Deelberaad Asiel." in zegt
    assert f"rao signaallijst trek-in {OPSCHALING} --reden" in zegt
    gezegd = s.faalt("signaallijst", "dien-in", OPSCHALING)
    assert f"Het RAO besloot niet (meer) om {ZAAK} voor te leggen" in gezegd
    assert f"rao signaallijst trek-in {OPSCHALING}" in gezegd


def test_niet_meer_opschalen_na_indienen(gehouden: Secretaris) -> None:
    """Dan weet het Deelberaad al van de lijst."""
    s = opgeschaald(gehouden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    zegt = s.zegt(*ZET, "--uitkomst", "afgehandeld")
    assert "Laat het Deelberaad Asiel dan ook weten dat de lijst vervalt." in zegt
