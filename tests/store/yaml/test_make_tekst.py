"""New files: readable YAML that every YAML reader reads as the same text."""

from datetime import date

import pytest

from rao_cli.store.yaml.editing import Nieuw, make_tekst
from rao_cli.store.yaml.yaml_tree import read_boom


def test_a_new_file_looks_like_the_examples() -> None:
    """Order kept, two spaces, short things on one line, long ones on lines of their own."""
    data: dict[str, Nieuw] = {
        "soort": "signaallijst",
        "datum": date(2026, 3, 5),
        "zaken": {
            "Z-7K3F9E": {
                "onderwerp": "Gezin verblijft lang in de opvang na afwijzing",
                "termijn": {"soort": "vertrek", "tot": date(2026, 6, 1)},
                "standpunten": {"DT&V": {"inzet": "Wat zij doet", "datum": date(2026, 3, 2)}},
                "stappen": [
                    {"omschrijving": "Vertrek", "besproken": ["COA", "DT&V"], "nieuw": False},
                    {"omschrijving": "Een zin van meer dan veertig tekens, die dus lang is"},
                ],
                "toelichting": "Regel een\n\nRegel drie\n",
                "nadelen": [],
            },
        },
    }
    assert (
        make_tekst(data, "yaml-language-server: $schema=x\n\n# Uitleg")
        == """\
# yaml-language-server: $schema=x

# Uitleg
soort: signaallijst
datum: 2026-03-05
zaken:
  Z-7K3F9E:
    onderwerp: Gezin verblijft lang in de opvang na afwijzing
    termijn: {soort: vertrek, tot: 2026-06-01}
    standpunten:
      DT&V: {inzet: Wat zij doet, datum: 2026-03-02}
    stappen:
      - omschrijving: Vertrek
        besproken: [COA, DT&V]
        nieuw: false
      - omschrijving: Een zin van meer dan veertig tekens, die dus lang is
    toelichting: |
      Regel een

      Regel drie
    nadelen: []
"""
    )


@pytest.mark.parametrize(
    "tekst",
    [
        *("Gewone zin.", "DT&V", "2026-03-05", "2026-017", "B-2026-03-12-01", "06-00000000", "ja"),
        *("it's", 'zeg "ja"', "a:b", "a#b", "C:\\map", "Waarom?", "niet] akkoord", "é 😀", "nee"),
    ],
)
def test_ordinary_text_stays_without_quotes(tekst: str) -> None:
    """A person reads and writes it most easily so; a date stays a date."""
    assert make_tekst({"a": tekst}) == f"a: {tekst}\n"


@pytest.mark.parametrize(
    "tekst",
    [
        *("no", "Yes", "off", "y", "true", "null", "~", "", "010", "0123456701", "1", "1.5", "-1"),
        *("1e3", "1_000", "1,5", "0x1F", ".inf", "12:30", "10:00-12:00", "2026-02-30", "2026-3-5"),
        *("=", "<<", "2026-03-05 10:00", "- a", "-a", "? a", ": a", "a: b", "a:", "a #b", "#a"),
        *("&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "[a]", "{a", "'a", '"a', " a", "a "),
        *("a\u00a0", "---", "..."),
    ],
)
def test_text_that_another_reader_would_change_is_quoted(tekst: str) -> None:
    """Numbers, yes and no, times, nothing, and all that means something in YAML."""
    geschreven = "'" + tekst.replace("'", "''") + "'"
    assert make_tekst({"a": tekst}) == f"a: {geschreven}\n"


@pytest.mark.parametrize(
    ("tekst", "geschreven"),
    [
        ("a\nb", "a: |-\n  a\n  b\n"),
        ("a\n\n  b\n", "a: |\n  a\n\n    b\n"),
        ("a\r\nb", "a: |-\n  a\n  b\n"),
        (" a\nb", 'a: " a\\nb"\n'),
        ("a \nb", 'a: "a \\nb"\n'),
        ("\na", 'a: "\\na"\n'),
        ("a\n\n", 'a: "a\\n\\n"\n'),
        ("a\n", 'a: "a\\n"\n'),
        ("a\tb", 'a: "a\\tb"\n'),
        ('a\n\t"\\b', 'a: "a\\n\\t\\"\\\\b"\n'),
    ],
)
def test_text_of_more_lines(tekst: str, geschreven: str) -> None:
    """A block of text, or double quotes where a block would lose or hide blanks."""
    assert make_tekst({"a": tekst}) == geschreven


@pytest.mark.parametrize(
    "tekst", ["a, b", "[a]", "{a}", "Wat nu?", "10:00-12:00", "http://a.invalid"]
)
def test_between_brackets_more_is_quoted(tekst: str) -> None:
    """Commas and brackets mean something there, and older parsers stop at ? and :."""
    assert make_tekst({"a": [tekst]}) == f"a: ['{tekst}']\n"


@pytest.mark.parametrize("sleutel", ["on", "1", "2026-03-05", "a: b", "#a", "x, y:"])
def test_keys_that_need_quotes_get_them(sleutel: str) -> None:
    """A key is a word for every reader, never a number, date or yes."""
    tekst = make_tekst({sleutel: "x"})
    assert tekst == f"'{sleutel}': x\n"
    boom, _ = read_boom(tekst.encode())
    assert boom is not None
    assert boom.waarde == {sleutel: "x"}


def test_numbers_marks_and_dates_are_plain() -> None:
    """They are what they look like."""
    data: dict[str, Nieuw] = {"a": 5, "b": True, "c": False, "d": date(2026, 1, 2), "e": -1}
    assert make_tekst(data) == "a: 5\nb: true\nc: false\nd: 2026-01-02\ne: -1\n"


def test_nothing_at_all() -> None:
    """An empty mapping is still a file that can be read."""
    assert make_tekst({}) == "{}\n"


@pytest.mark.parametrize("teken", ["“", "„", "«", "("])
def test_a_sign_that_opens_and_the_next_item_closes_is_no_split_text(teken: str) -> None:
    """A quote that begins in one item of a short list and ends in the next is kept."""
    items = [f"Snel {teken}één week", "en goedkoop)”»"]
    boom, fouten = read_boom(make_tekst({"voordelen": items}).encode())
    assert boom is not None
    assert (boom.waarde, list(fouten)) == ({"voordelen": items}, [])
