"""The report for people."""

import pytest

from rao_cli.documents.meldingen import als_segmenten
from rao_cli.documents.meldingen.slot import geaccepteerd, telling, volledigheid
from rao_cli.documents.meldingen.tekst import als_tekst
from rao_cli.model.controle import Geaccepteerd, Volledigheid
from rao_cli.model.melding import ERNSTEN, Ernst, Samenvatting
from tests.documents.meldingen.maken import BESTAND, melding, verslag
from tests.documents.meldingen.voorbeeld import VERSLAG

REGELS = ("soort: actie", "", "    doel: x")
STIJLEN = {
    *("fout", "waarschuwing", "aandachtspunt", "code", "plek"),
    *("gedempt", "caret", "gewoon", "goed"),
}


def test_a_finding_reads_from_what_to_do() -> None:
    """Severity and code, sentence, place, the line with carets, what to do, by which statement."""
    een = melding(hint="Zet er een datum bij.", bron=("S19c", "S20"))
    assert als_tekst(verslag(een, tekstregels={BESTAND: REGELS})) == (
        "fout BSL02: De actie heeft geen datum.\n"
        "  --> acties/2026/A-2026-03-12-01.yaml:3:5\n"
        "  3 |     doel: x\n"
        "    |     ^^^^\n"
        "    Doe: Zet er een datum bij.\n"
        "    Bron: S19c, S20\n"
        "\n"
        "1 fout in 1 bestand.\n"
    )


def test_findings_go_by_file_and_place() -> None:
    """Per file, top to bottom; what is about the whole file stands before its lines."""
    meldingen = [
        melding(bestand="b.yaml", regelnummer=10, tekst="vijf"),
        melding(bestand="b.yaml", regelnummer=9, kolom=7, tekst="vier"),
        melding(bestand="b.yaml", regelnummer=9, kolom=2, tekst="drie"),
        melding(bestand="b.yaml", regelnummer=None, kolom=None, tekst="twee"),
        melding(bestand="a.yaml", regelnummer=99, tekst="een"),
    ]
    koppen = [r for r in als_tekst(verslag(*meldingen)).splitlines() if r.startswith("fout ")]
    volgorde = [kop.removeprefix("fout BSL02: ") for kop in koppen]
    assert volgorde == ["een", "twee", "drie", "vier", "vijf"]


def test_a_finding_without_lines_shows_its_place_only() -> None:
    """The text of the file is not always there."""
    assert "|" not in als_tekst(verslag(melding()))
    assert "|" not in als_tekst(verslag(melding(regelnummer=9), tekstregels={BESTAND: REGELS}))


def test_a_finding_about_a_file_has_no_line() -> None:
    """Without a line the place is the file."""
    zonder = melding(regelnummer=None, kolom=None, eind_regelnummer=None, eind_kolom=None)
    tekst = als_tekst(verslag(zonder, tekstregels={BESTAND: REGELS}))
    assert f"--> {BESTAND}\n" in tekst
    assert "|" not in tekst


def test_a_finding_without_a_column_has_no_carets() -> None:
    """The line is shown, and no place in it is made up."""
    zonder = melding(kolom=None, eind_regelnummer=None, eind_kolom=None)
    tekst = als_tekst(verslag(zonder, tekstregels={BESTAND: REGELS}))
    assert "  3 |     doel: x\n" in tekst
    assert "^" not in tekst


def test_a_stretch_of_more_lines_says_where_it_ends() -> None:
    """Carets to the end of the first line, then the last line that belongs to it."""
    regels = ("a: |", "  b", "  c", "d: e")
    over = melding(regelnummer=1, kolom=4, eind_regelnummer=4, eind_kolom=1)
    tekst = als_tekst(verslag(over, tekstregels={BESTAND: regels}))
    assert "    |    ^ tot en met regel 3\n" in tekst


def test_line_numbers_of_all_findings_line_up() -> None:
    """The gutter is as wide as the highest line number needs."""
    regels = tuple("x: y" for _ in range(1500))
    plekken = ({"regelnummer": n, "eind_regelnummer": n} for n in (7, 1500))
    meldingen = [melding(kolom=1, eind_kolom=2, **plek) for plek in plekken]
    tekst = als_tekst(verslag(*meldingen, tekstregels={BESTAND: regels}))
    assert "    7 | x: y\n      | ^\n" in tekst
    assert " 1500 | x: y\n      | ^\n" in tekst


@pytest.mark.parametrize("breedte", [40, 80, 120, 250])
def test_sentences_fold_between_words(breedte: int) -> None:
    """Sentences and hints fold with an indent, at most at 100 columns; no word is lost."""
    zin = "Dit is een zin met een aantal woorden erin. " * 9
    tekst = als_tekst(verslag(melding(tekst=zin, hint=zin)), breedte=breedte)
    regels = [regel for regel in tekst.splitlines() if "--> " not in regel]
    assert max(map(len, regels)) <= min(breedte, 100)
    kop, _, hint = tekst.partition("Doe:")
    assert kop.split()[2:-2] == zin.split()
    assert hint.split()[:-5] == zin.split()


def test_a_sentence_has_an_end() -> None:
    """A quoted value of a megabyte does not fill the screen."""
    assert len(als_tekst(verslag(melding(tekst="x " * 500_000)))) < 3000


@pytest.mark.parametrize("ernst", ERNSTEN)
def test_every_piece_has_a_known_style(ernst: Ernst) -> None:
    """The terminal knows a colour for each; the severity has the style of its name."""
    segmenten = [*als_segmenten(verslag(melding(ernst=ernst), tekstregels={BESTAND: REGELS}))]
    assert segmenten[0] == (ernst, ernst)
    assert ("code", "BSL02") in segmenten
    assert {stijl for stijl, _ in als_segmenten(VERSLAG)} <= STIJLEN


def test_the_caret_has_a_style_of_its_own() -> None:
    """Carets can be coloured without their gutter."""
    segmenten = als_segmenten(verslag(melding(), tekstregels={BESTAND: REGELS}))
    assert ("caret", "    ^^^^") in segmenten


@pytest.mark.parametrize(
    ("getallen", "zin"),
    [
        ((12, 3, 2, 1), "3 fouten, 2 waarschuwingen en 1 aandachtspunt in 12 bestanden."),
        ((1, 1, 0, 0), "1 fout in 1 bestand."),
        ((12, 0, 1, 2), "1 waarschuwing en 2 aandachtspunten in 12 bestanden."),
        ((12, 0, 0, 0), "Geen meldingen in 12 bestanden."),
        ((1, 0, 0, 0), "Geen meldingen in 1 bestand."),
        ((0, 0, 0, 0), "Geen meldingen; er zijn geen bestanden gecontroleerd."),
    ],
)
def test_the_closing_line_counts(getallen: tuple[int, int, int, int], zin: str) -> None:
    """Singular, plural and nothing, as a person would say it."""
    assert telling(Samenvatting(*getallen)) == zin


@pytest.mark.parametrize(
    ("aanwezig", "gevraagd", "wie", "zin"),
    [
        (7, 12, ("IND", "AVIM"), "7 van 12 onderdelen aanwezig; IND en AVIM ontbreken"),
        (7, 12, ("IND",), "7 van 12 onderdelen aanwezig; IND ontbreekt"),
        (7, 12, ("IND", "COA", "AVIM"), "7 van 12 onderdelen aanwezig; IND, COA en AVIM ontbreken"),
        (12, 12, (), "12 van 12 onderdelen aanwezig"),
        (0, 1, (), "0 van 1 onderdeel aanwezig"),
    ],
)
def test_each_list_says_how_complete_it_is(
    aanwezig: int, gevraagd: int, wie: tuple[str, ...], zin: str
) -> None:
    """How much is there, and who still has to write."""
    lijst = Volledigheid("x.yaml", "SL-ter-apel-2026-03-05", aanwezig, gevraagd, wie)
    assert volledigheid(lijst) == f"SL-ter-apel-2026-03-05: {zin}"
    assert f"SL-ter-apel-2026-03-05: {zin}\n\n" in als_tekst(verslag(lijsten=(lijst,)))


def test_a_complete_list_is_green() -> None:
    """Only a list of which nothing is missing has the style of good."""
    heel = Volledigheid("x.yaml", "SL-x", 12, 12, ())
    deels = Volledigheid("y.yaml", "SL-y", 12, 12, ("IND",))
    stijlen = [
        stijl for stijl, tekst in als_segmenten(verslag(lijsten=(deels, heel))) if "SL" in tekst
    ]
    assert stijlen == ["goed", "gewoon"]


def test_accepted_findings_are_counted() -> None:
    """They are out of the report, not out of sight."""
    weg = Geaccepteerd(melding(), "besproken")
    assert als_tekst(verslag(geaccepteerd=(weg,))) == (
        "1 melding is geaccepteerd.\nGeen meldingen in 1 bestand.\n"
    )
    assert geaccepteerd(2) == "2 meldingen zijn geaccepteerd."


def test_the_report_says_how_to_read_on() -> None:
    """The card of a rule tells why; without a card there is nothing to point at."""
    assert "Uitleg bij een code: rao regel VRM12\n" in als_tekst(VERSLAG)
    assert "rao regel" not in als_tekst(verslag(melding()))
