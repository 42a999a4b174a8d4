"""The tree of a file: the text that was typed, and the place of every key and value."""

import pytest

from rao_cli.model.melding import Pad, Vindplaats
from rao_cli.store.yaml.yaml_tree import Boom, read_boom

LIJST = """\
# kop
soort: signaallijst   # wat dit is
zaken:
  Z-7K3F9E:
    onderwerp: Gezin 😀 blijft
    vraag: 'Wat nu?'
    toelichting:
    lang: een
      twee
    blok: |

      regel

    stappen:
      - stap: één
        datum: 2026-01-01
      -
    namen: [COA, "DT&V"]
"""


def lees(tekst: str) -> Boom:
    """Read a text that is good."""
    boom, fouten = read_boom(tekst.encode())
    assert fouten == []
    assert boom is not None
    return boom


@pytest.mark.parametrize(
    "getypt",
    [
        *("0123456701", "12:30", "12:30:45", "no", "off", "ja", "2026-017", "1_000", "1e3", "nul"),
        *(".inf", "010", "0x1F", "2026-02-30", "23-11-2026", "0000-01-01", "=", "<<"),
    ],
)
@pytest.mark.parametrize("vorm", ["a: {}", "- {}", "- [{}, x]", "- {{b: {}}}"])
def test_nothing_that_was_typed_changes(getypt: str, vorm: str) -> None:
    """A scalar is the text of the file, whatever YAML would make of it."""
    waarde: object = lees("top:\n  " + vorm.format(getypt)).waarde["top"]
    while not isinstance(waarde, str):
        assert isinstance(waarde, dict | list)
        waarde = next(iter(waarde.values() if isinstance(waarde, dict) else waarde))
    assert waarde == getypt


def test_a_key_without_a_value_is_left_out_and_listed() -> None:
    """`toelichting:` is not the empty text; `''` is."""
    boom = lees("a:\nb: ''\nc:\n  d:\ne:\n  -\n  - x\n")
    assert boom.waarde == {"b": "", "c": {}, "e": ["", "x"]}
    assert boom.leeg() == {("a",), ("c", "d"), ("e", 0)}


@pytest.mark.parametrize(
    ("pad", "plek"),
    [
        (("soort",), (2, 8, 2, 20)),
        (("zaken", "Z-7K3F9E", "onderwerp"), (5, 16, 5, 30)),
        (("zaken", "Z-7K3F9E", "vraag"), (6, 12, 6, 21)),
        (("zaken", "Z-7K3F9E", "lang"), (8, 11, 9, 11)),
        (("zaken", "Z-7K3F9E", "blok"), (10, 11, 12, 12)),
        (("zaken", "Z-7K3F9E", "stappen"), (15, 7, 17, 8)),
        (("zaken", "Z-7K3F9E", "stappen", 0), (15, 9, 16, 26)),
        (("zaken", "Z-7K3F9E", "stappen", 0, "stap"), (15, 15, 15, 18)),
        (("zaken", "Z-7K3F9E", "namen", 1), (18, 18, 18, 24)),
    ],
)
@pytest.mark.parametrize("regeleinde", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_place_of_a_value(pad: Pad, plek: tuple[int, ...], regeleinde: str) -> None:
    """Lines and columns count from 1, columns in characters, whatever the line ends."""
    assert lees(LIJST.replace("\n", regeleinde)).plek(pad) == Vindplaats(*plek)


def test_the_hundredth_place_is_found_as_the_first() -> None:
    """Few places are counted in the text, many are looked up in a table; both say the same."""
    tekst = "".join(f"k{nummer}: w\n" for nummer in range(100)) + "laatste: é\n"
    veel = lees(tekst)
    plekken = [veel.plek((f"k{nummer}",)) for nummer in range(100)]
    assert plekken == [lees(tekst).plek((f"k{nummer}",)) for nummer in range(100)]
    assert veel.plek(("laatste",)) == lees(tekst).plek(("laatste",)) == Vindplaats(101, 10, 101, 11)


@pytest.mark.parametrize(
    ("pad", "plek"),
    [
        (("zaken",), (3, 1, 3, 6)),
        (("zaken", "Z-7K3F9E"), (4, 3, 4, 11)),
        (("zaken", "Z-7K3F9E", "stappen", 0), (15, 9, 16, 26)),
        (("zaken", "Z-7K3F9E", "stappen", 1), (17, 7, 17, 8)),
        ((), (2, 1, 2, 6)),
    ],
)
def test_place_of_a_key(pad: Pad, plek: tuple[int, ...]) -> None:
    """Of an item of a list it is the item; of the whole file its first key."""
    assert lees(LIJST).plek_sleutel(pad) == Vindplaats(*plek)


@pytest.mark.parametrize(
    ("pad", "plek"),
    [
        (("zaken", "Z-7K3F9E", "toelichting"), (7, 5, 7, 16)),
        (("zaken", "Z-7K3F9E", "advies", "voorkeur"), (4, 3, 4, 11)),
        (("zaken", "Z-7K3F9E", "stappen", 0, "organisatie"), (15, 9, 15, 18)),
        (("zaken", "Z-7K3F9E", "stappen", 7), (14, 5, 14, 12)),
        (("datum",), (2, 1, 2, 6)),
    ],
)
def test_place_of_what_is_not_there(pad: Pad, plek: tuple[int, ...]) -> None:
    """The key of an empty value, else the key of the nearest thing that does exist."""
    assert lees(LIJST).plek(pad) == Vindplaats(*plek)


def test_columns_count_characters_not_bytes_or_halves() -> None:
    """An emoji, an é and a combining mark are one column each."""
    boom = lees("é😀e\u0301: 👨 x\n")
    assert boom.plek(("é😀e\u0301",)) == Vindplaats(1, 7, 1, 10)


def test_a_value_knows_whether_it_was_quoted() -> None:
    """`5` and `'5'` are the same text and not the same thing."""
    boom = lees("a: 5\nb: '5'\nc: \"5\"\nd: |\n  5\ne: [5, '5']\n")
    plat = [(pad, node.is_plain(boom.tekst)) for pad, node in boom.nodes.leaves()]
    assert [pad for pad, is_plat in plat if is_plat] == [("a",), ("e", 0)]
    assert {stap for _, stap in boom.inhoud.quoted} == {"b", "c", "d", 1}


def test_places_stay_right_when_a_caller_types_the_values() -> None:
    """The loader turns '5' into 5 in place, before anyone asked for a place."""
    boom = lees("a:\n  b: 5\n  'c': 6\n")
    boom.waarde["a"] = "anders"
    assert boom.plek(("a", "c")).regelnummer == 3


def test_comments_are_found_outside_values_only() -> None:
    """Also after `|`; a # inside a text is text."""
    boom = lees("# kop\na: x # y\nb: 'x # y'\nc: |  # z\n  # tekst\nd: a#b\n   # los\n")
    gevonden = [(o.regelnummer, o.kolom, o.tekst, o.alleen) for o in boom.opmerkingen]
    assert gevonden == [
        (1, 1, "kop", True),
        (2, 6, "y", False),
        (4, 7, "z", False),
        (7, 4, "los", True),
    ]


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("{vraag: Wat nu?, b: c}", {"vraag": "Wat nu?", "b": "c"}),
        ("{tijd: 10:00-12:00}", {"tijd": "10:00-12:00"}),
        ("[http://x.invalid/a?b=c, Waarom? Daarom]", ["http://x.invalid/a?b=c", "Waarom? Daarom"]),
        ("{a: Kan dit ?, b: 'Ja?'}", {"a": "Kan dit ?", "b": "Ja?"}),
        ("{a?: \ue000\ue001?}", {"a?": "\ue000\ue001?"}),
    ],
)
def test_question_marks_and_colons_inside_words_between_brackets(
    tekst: str, waarde: object
) -> None:
    """Good YAML that libyaml 0.1 stops at is read all the same, with the right places."""
    boom = lees(f"a: {tekst}\nb: é\n")
    assert boom.waarde["a"] == waarde
    assert boom.plek(("b",)) == Vindplaats(2, 4, 2, 5)


@pytest.mark.parametrize("tekst", ["wat\n  ?", "wat\n  - ?", "'wat\n  ?'"])
def test_a_question_mark_on_a_line_of_its_own(tekst: str) -> None:
    """It ends the text; the key below it is not one that begins with a question mark."""
    assert lees(f"a: {tekst}\nb: c\n").waarde["b"] == "c"


def test_crlf_inside_a_text_is_one_line_end() -> None:
    """The value does not depend on the editor; the text keeps what the file has."""
    boom = lees("a: |\r\n  x\r\n  y\r\n")
    assert boom.waarde == {"a": "x\ny\n"}
    assert "\r\n" in boom.tekst


@pytest.mark.parametrize("tekst", ["---\na: 1\n", "a: 1\n...\n", "--- # c\na: 1\n...\n# einde\n"])
def test_one_document_may_be_marked(tekst: str) -> None:
    """`---` before and `...` after one document harm nobody."""
    assert lees(tekst).waarde == {"a": "1"}


def test_no_line_end_at_the_end_is_fine() -> None:
    """The last line counts as much as the others."""
    assert lees("a: 1\nb: 2").plek(("b",)) == Vindplaats(2, 4, 2, 5)
