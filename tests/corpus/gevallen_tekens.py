"""Files whose characters deceive, and values that look like something else than text."""

from typing import Final, NamedTuple

from tests.corpus.gevallen_yaml import GOED, Kwaad

_TEKST: Final = GOED + b"toelichting: "


def _met(teken: str) -> bytes:
    return _TEKST + f"voor{teken}na\n".encode("utf-8", "surrogatepass")


TEKENS: Final = (
    Kwaad("UTF-16 met BOM", GOED.decode().encode("utf-16"), "VRM06"),
    Kwaad("UTF-16 zonder BOM", GOED.decode().encode("utf-16-le"), "VRM06"),
    Kwaad("UTF-32", GOED.decode().encode("utf-32"), "VRM06"),
    Kwaad("Latin-1", _TEKST + "caf\u00e9\n".encode("latin-1"), "VRM06", 8),
    Kwaad("een te lange codering", _TEKST + b"\xc0\xaf\n", "VRM06", 8),
    Kwaad("een halve codering aan het eind", _TEKST + b"\xe2\x82", "VRM06", 8),
    Kwaad("een half teken", _met("\ud800"), "VRM06", 8),
    Kwaad("een half teken als escape", _TEKST + b'"\\ud800"\n', "VRM06", 8),
    Kwaad("een NUL", _met("\0"), "VRM06", 8),
    Kwaad("een NUL als escape", _TEKST + b'"a\\0b"\n', "VRM06", 8),
    Kwaad("alleen NULs", b"\0" * 4096, "VRM06"),
    Kwaad("een ESC", _met("\x1b[31m"), "VRM06", 8),
    Kwaad("een ESC als escape", _TEKST + b'"a\\eb"\n', "VRM06", 8),
    Kwaad("een bel", _met("\x07"), "VRM06", 8),
    Kwaad("een DEL", _met("\x7f"), "VRM06", 8),
    Kwaad("een C1", _met("\x9b31m"), "VRM06", 8),
    Kwaad("een NEL", _met("\x85"), "VRM06", 8),
    Kwaad("een NEL als escape", _TEKST + b'"a\\Nb"\n', "VRM06", 8),
    Kwaad("een regelscheiding", _met("\u2028"), "VRM06", 8),
    Kwaad("een alineascheiding als escape", _TEKST + b'"a\\Pb"\n', "VRM06", 8),
    Kwaad("een omgekeerde leesrichting", _met("\u202e"), "VRM06", 8),
    Kwaad("een isolatie", _met("\u2066"), "VRM06", 8),
    Kwaad("een Arabisch leesteken dat stuurt", _met("\u061c"), "VRM06", 8),
    Kwaad("een leesrichting in commentaar", GOED + "# x\u202ey\n".encode(), "VRM06", 8),
    Kwaad("een BOM middenin", _met("\ufeff"), "VRM06", 8),
    Kwaad("twee BOMs vooraan", b"\xef\xbb\xbf" * 2 + GOED, "VRM06"),
    Kwaad("een teken dat niet bestaat", _met("\ufffe"), "VRM06", 8),
    Kwaad("een verbinder aan de rand", _TEKST + "voor\u200d\n".encode(), "VRM06", 8),
    Kwaad("alleen CR", GOED.replace(b"\n", b"\r"), "VRM06"),
    Kwaad("een CR middenin", _TEKST + b"a\rb: c\n", "VRM06", 8),
    Kwaad("een Cyrillische a in een sleutel", GOED + "st\u0430tus: a\n".encode(), "VRM10", 8),
    Kwaad("een onzichtbaar streepje in een sleutel", GOED + "x\u00ad: a\n".encode(), "VRM10", 8),
    Kwaad("een Turkse i", GOED.replace(b"concept", "\u0131ngediend".encode()), "VRM13", 6),
    Kwaad("een spatie die niet breekt", GOED.replace(b"concept", b"concept\xc2\xa0"), "VRM13", 6),
    Kwaad(
        "een breed cijfer in een kenmerk",
        GOED.replace(b"-20\nr", "-2\uff10\nr".encode()),
        "VRM15",
        2,
    ),
)


class Goed(NamedTuple):
    """What a person typed behind a key that wants text, and the text that it must stay."""

    getypt: str
    waarde: str


def _zelf(*teksten: str) -> tuple[Goed, ...]:
    return tuple(Goed(tekst, tekst) for tekst in teksten)


#: YAML itself would make dates, numbers, booleans or nothing of many of these.
LETTERLIJK: Final = (
    *_zelf("no", "off", "yes", "true", "NaN"),
    *_zelf("010", "0x1F", "0o17", "1_000", "1e3", ".inf", "-.inf", "0012345678", "+31", "1.10"),
    *_zelf("12:30:45", "12:30", "2026-02-30", "2026-03-20", "23-11-2026", "2026-017", "0000-01-01"),
    *_zelf("=1+1", "-5", "a#b", "a:b", "http://voorbeeld.invalid/?a=b&c", "50%", "a\\b", "a\tb"),
    *_zelf("niet]", "\u00e9e\u0301", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"),
    *_zelf("\u06cc\u0627\u062f\u200c\u062f\u0627\u0634\u062a", "\U0001f469\u200d\U0001f467"),
    *_zelf(
        "e" + "\u0301" * 500, "voor\u00adna", "\ue000", "a\u00a0", "\u0131\u0130", "x" * 200_000
    ),
    *_zelf("\uff12\uff10", "\u0662\u0660", "\U000e0041", "a\u3000b", "\ufb01", "\u200b"),
    Goed("a # b", "a"),
    Goed("'a # b'", "a # b"),
    Goed("'[niet] akkoord'", "[niet] akkoord"),
    Goed("'[/]'", "[/]"),
    Goed("'{{7*7}}'", "{{7*7}}"),
    Goed("'{% raw %}'", "{% raw %}"),
    Goed("'it''s'", "it's"),
    Goed('"a\\tb\\u00e9"', "a\tb\u00e9"),
    Goed("|\n  een\n\n  twee\n", "een\n\ntwee\n"),
    Goed(">-\n  een\n  twee", "een twee"),
    Goed("een\n  twee", "een twee"),
    Goed("'   a   '", "   a   "),
)
#: How a whole file may be written without a word.
VORMEN: Final = {
    "met een BOM": b"\xef\xbb\xbf" + GOED,
    "met CRLF": GOED.replace(b"\n", b"\r\n"),
    "zonder regeleinde aan het eind": GOED.rstrip(b"\n"),
    "met --- vooraan": b"---\n" + GOED,
    "met ... achteraan": GOED + b"...\n",
    "als JSON": b'{"soort":"signaallijst","kenmerk":"SL-emmen-2026-03-20","richting":"lko-rao",'
    b'"afzender":"emmen","datum":"2026-03-20","status":"concept","zaken":{}}',
    "precies een MiB": GOED + b"#" * (1024 * 1024 - len(GOED)),
    "met lege sleutels": GOED + b"toelichting:\nintrekking:\n",
    "met witte regels": b"\n\n" + GOED.replace(b"\n", b"\n\n  \n"),
}
