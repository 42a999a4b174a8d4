"""What stops the parser, told in plain Dutch at the place where a person can mend it."""

import pytest

from rao_cli.store.yaml.yaml_tree import Leesfout, read_boom


def stop(tekst: str) -> Leesfout:
    """Read a text with one mistake; return what the reader says of it."""
    boom, fouten = read_boom(tekst.encode())
    assert boom is None
    (fout,) = fouten
    return fout


@pytest.mark.parametrize(
    ("tekst", "plek", "woord", "raad"),
    [
        ("a: b: c\n", "1:5", "dubbele punt", "aanhalingstekens"),
        ("a: b:\n", "1:5", "dubbele punt", "aanhalingstekens"),
        ("a: {b: c: d}\n", "1:9", "dubbele punt", "aanhalingstekens"),
        ("a: {b: 1 c: 2}\n", "1:11", "dubbele punt", "komma"),
        ("naam:x\nb: 2\n", "1:1", "spatie", "sleutel: waarde"),
        ("a: 1\nnaam:x\n", "2:1", "spatie", "sleutel: waarde"),
        ("naam:x\n", "1:1", "spatie", "sleutel: waarde"),
        ("a: {antwoord:ja}\n", "1:5", "spatie", "sleutel: waarde"),
        ("'a':b\nc: d\n", "1:4", "spatie", "sleutel: waarde"),
        ("a: {b:}\n", "1:6", "dubbele punt", "spatie"),
        ("a: 1\nlosse tekst\nb: 2\n", "2:1", "geen sleutel", "inspringen"),
        ("a: 1\n  b: 2\n", "2:3", "springt verder in", "recht onder elkaar"),
        ("a:\n    b: 1\n  c: 2\n", "3:3", "springt anders in", "recht onder elkaar"),
        ("a:\n  - b\n - c\n", "3:2", "streepje", "recht onder elkaar"),
        ("a:\n  - b\n  c: 1\n", "3:3", "lijst", "streepje"),
        ("a: - b\n", "1:4", "streepje", "nieuwe regel"),
        ("a: 'x\nb: 2\n", "1:4", "gesloten", "apostrof"),
        ('a: "x\nb: 2\n', "1:4", "gesloten", "apostrof"),
        ("a: 's avonds' laat\n", "1:15", "aanhalingsteken", "apostrof"),
        ("a: 'x\n  y\nb: 'z'\n", "3:5", "regel 1", "aanhalingstekens"),
        ("a: 'x\n---\n", "1:4", "niet gesloten", "eind"),
        ("a: [b, c\nd: e\n", "1:4", "niet gesloten", "]"),
        ("a: {b: c\n", "1:4", "niet gesloten", "}"),
        ("a: {b: [1, 2}\n", "1:13", "geopend met [", "]"),
        ("a: [b, 'c' d]\n", "1:12", "aanhalingsteken", "aanhalingstekens"),
        ("a: [b]]\n", "1:7", "te veel", "weg"),
        ("a: [b] c\n", "1:8", "haakje", "aanhalingstekens"),
        ("a: [-]\n", "1:5", "streepje", "aanhalingstekens"),
        ("a: {b: -, c: d}\n", "1:8", "streepje", "aanhalingstekens"),
        ("a: [- b, - c]\n", "1:5", "streepje", "aanhalingstekens"),
        ("a: {b: ? c}\n", "1:8", "vraagteken", "aanhalingstekens"),
        ("a: {b: 1\n  c: 2}\n", "2:3", "komma", "komma"),
        ("a: {b: {c: 1}\n  d: {e: 2}}\n", "2:3", "komma", "komma"),
        ("a: “b: c”\n", "1:6", "dubbele punt", "rechte"),
        ("  a: b\nc: d\n", "2:1", "springt anders in", "recht onder elkaar"),
        ("----\na: b\n", "1:1", "geen sleutel", "sleutel: waarde"),
        ("a = b\n\nc: d\n", "1:1", "geen sleutel", "sleutel: waarde"),
        ("a: b\nc :d\n", "2:1", "spatie", "sleutel: waarde"),
        ("a:\n  - b\n  -c\n", "3:3", "spatie", "'- '"),
        ("a: |\n  b\n# c\n  d\n", "3:1", "hekje", "inspringen"),
        ("a: b\n# c\n  d\n", "2:1", "hekje", "inspringen"),
        ("a:\n  b: c\n# d\n    e: f\n", "4:5", "springt", "recht onder elkaar"),
        ("zaken\n  Z: x\n", "1:1", "geen sleutel", "sleutel: waarde"),
        ("a:\n  - b\n    c: d\n", "2:3", "geen sleutel", "sleutel: waarde"),
        ("a: ]\n", "1:4", "haakje", "aanhalingstekens"),
        ("a: [b,,c]\n", "1:7", "komma", "komma"),
        ("a: , b\n", "1:4", "komma", "aanhalingstekens"),
        ("a: @b\n", "1:4", "@", "aanhalingstekens"),
        ("a: `b`\n", "1:4", "`", "aanhalingstekens"),
        ("a: %b\n", "1:4", "%", "aanhalingstekens"),
        ("a: **b**\n", "1:4", "*", "aanhalingstekens"),
        ("a: & b\n", "1:4", "&", "aanhalingstekens"),
        ("a: ? b\n", "1:4", "vraagteken", "aanhalingstekens"),
        ("a: | tekst\n", "1:6", "|", "volgende regel"),
        ("a: > tekst\n", "1:6", ">", "volgende regel"),
        ('a: "C:\\map"\n', "1:7", "backslash", "enkele aanhalingstekens"),
        ('a: "\\x1"\n', "1:7", "niet af", "enkele aanhalingstekens"),
    ],
)
def test_common_mistakes(tekst: str, plek: str, woord: str, raad: str) -> None:
    """Each is VRM01, where it went wrong, with the cause and what to do."""
    fout = stop(tekst)
    assert fout.code == "VRM01"
    assert f"{fout.vindplaats.regelnummer}:{fout.vindplaats.kolom}" == plek
    assert woord in fout.tekst
    assert raad in fout.hint


@pytest.mark.parametrize("regeleinde", ["\n", "\r\n"])
def test_the_place_does_not_depend_on_line_ends(regeleinde: str) -> None:
    """CRLF and characters of more bytes do not shift it."""
    fout = stop("één: '😀'\nb: é: c\n".replace("\n", regeleinde))
    assert (fout.vindplaats.regelnummer, fout.vindplaats.kolom) == (2, 5)


def test_what_was_said_already_is_not_said_twice() -> None:
    """An anchor that also breaks the syntax is an anchor."""
    assert stop("a: *b c\n").code == "VRM03"


def test_an_unknown_cause_gets_a_general_sentence() -> None:
    """Never the parser's English."""
    fout = stop("a: b\n  - c: d\n e: [f\n")
    assert fout.hint
    assert "expected" not in fout.tekst + fout.hint
