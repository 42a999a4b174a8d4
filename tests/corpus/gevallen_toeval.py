"""Chance with a seed: contents of files and command lines that nobody would think of.

Each is made from a seed and a number alone, so that a failure can be played again.
"""

import io
import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

#: An example of every kind of file.
VOORBEELD: Final = Path(__file__).parents[2] / "voorbeelden/goed"
_LATER: Final = re.compile(r"-2026-0[1356]-|assen")
_DIEP: Final = 200
#: What stands where a value is expected, as it would be written.
RARE_WAARDEN: Final = (
    *("", "~", "null", "Null", "''", '""', "' '", "true", "no", "off", "Y", "0", "-1", "- 1"),
    *("1e3", "1E400", ".inf", "-.inf", ".NaN", "+.5", "010", "0o17", "0x1F", "0b101", "1_000"),
    *("12:30:45", "190:20:30", "9" * 10_000, "-" + "9" * 400, "0" * 5_000, "1." + "3" * 10_000),
    *("2026-02-30", "0000-01-01", "'0000-01-01'", "0001-01-01", "9999-12-31", "10000-01-01"),
    *("2026-1-2", "2026-13-01", "2026-W10-1", "2026-03-12T25:61:61Z"),
    *(
        "2026-03-12 10:00:00 +99:99",
        "23-11-2026",
        "-2026-01-01",
        "\uff12\uff10\uff12\uff16-\uff10\uff13-\uff11\uff12",
        "٢٠٢٦-٠٣-١٢",
    ),
    *("2026-03-12\u200b", "[]", "[[]]", "[a, b]", "[null]", "[1, [2, [3]]]", "{}", "{a: b}"),
    *("{? a}", "{? {a: b} : c}", "[" * _DIEP + "]" * _DIEP, "{a: " * _DIEP + "}" * _DIEP),
    *("[" * 30_000, "}" * 50, "]", "{", "[", "&a b", "*a", "&a [*a]", "!!str x", "!!int x"),
    *("!!binary aGFsbG8=", "!!set {a, b}", "!x y", "!!omap [a: b]", "!!timestamp 2026-01-01"),
    *("!!python/tuple [a]", "!!null ''", "! a", "!<x> a", "|", ">", "|\n", "|9\n  a"),
    *("|-\n   a\n  b", ">+\n\n\n", "|\n\ta", "|0", "|2\n  a", "| # a", "'", '"', "'a", '"a'),
    *("'a''", '"\\x00"', '"\\ud800"', '"\\uDFFF\\uD800"', '"\\e[31m"', '"\\q"', '"\\U0010FFFF"'),
    *('"\\U00110000"', '"\\L\\P\\N\\_"', '"a\\\n  b"', "'a\n\n\n  b'", '"\u2028"', "a: b"),
    *("a: b: c", "- a", "? a", ": a", "#a", "a #b", "@a", "`a`", "%a", "a\tb", "\ta", "--- a"),
    *("...", "---", "<<<<<<< HEAD", "=======", "<<", "=", "\x7f", "\x85", "\ufeff", "\ufffe"),
    *("\u202e", "[niet] [/]", "{{ 7 * 7 }}", "{% raw %}", "<script>", "$(touch x)", "=1+1"),
    *("../../x", "/etc/x", "Z-7K3F9E", "Z-000000", "SL-emmen-2026-03-16", "B-2026-01-15-01"),
    *("A-2026-01-15-01", "O-2026-001", "COA", "coa", "DT&V", "emmen", "afgehandeld", "concept"),
    *("a" * 70_000, "é" * 40_000, "🙂" * 999, "a@b.nl", "123456782", "mw. Jansen", "1-1-1990"),
    *("NL91ABNA0417164300", "x" * 300 + "@", "- " * 999),
)
#: What stands where a key is expected.
RARE_SLEUTELS: Final = (
    *("<<", "~", "null", "1", "1.5", "2026-01-01", "true", "''", '" "', "[a]", "{a: b}", "? a"),
    *("&a b", "*a", "!!str a", "soort", "Soort", "SOORT", "so\u00adort", "s\u043eort"),
    *("kenmerk", "zaken", "k" * 1_100, "k" * 100_000, "é", "e\u0301", "\uff21\uff22", "a b", "a.b"),
    *("/", "a/b"),
    *("../x", "__class__", "\ufeffa", "Z-000000", "Z-", "z-7k3f9e", "9" * 5_000, "DT&V"),
    *("emmen", "a\\u0000", '"\\0"', '"a\\nb"', "-"),
)
_REGELS: Final = (
    *("%YAML 1.1\n---\n", "%TAG ! x\n", "--- \n", "...\n", "- a\n", "a\n", "\t\n", "\x0c\n"),
    *("{}\n", "basis: &b {a: 1}\nx: {<<: *b}\n", "<<: *b\n", "? [a, b]\n: c\n"),
    *("# rao: accepteer\n", "\r", "# rao: accepteer VRM01 SIG01 omdat het mag\n", "=======\n"),
    *("  <<<<<<< x\n", "|||||||\n", "a: &a [&b [*a, *b]]\n", "x: 1\nx: 1\nX: 2\n"),
    *("".join(f"{' ' * n}a:\n" for n in range(400)),),
    *("".join(f"k{n}: v\n" for n in range(9_000)), "'" * 9_999 + "\n", "a: [" * 300 + "\n"),
    *("\x00\n",),
)
_CODERINGEN: Final = ("utf-16", "utf-16-be", "utf-32", "latin-1", "utf-8-sig", "utf-7", "cp1252")


@cache
def voorbeelden() -> tuple[str, ...]:
    """Return the paths of YAML files in the example: of every kind, and few enough to be quick."""
    alle = sorted(p.relative_to(VOORBEELD).as_posix() for p in VOORBEELD.rglob("*.yaml"))
    return tuple(pad for pad in alle if not _LATER.search(pad))


def maak_inhoud(kans: random.Random) -> tuple[str, bytes]:
    """Return a path in the example and what to put there."""
    pad = kans.choice(voorbeelden())
    data = (VOORBEELD / pad).read_bytes()
    keren = kans.choice((1, 1, 1, 2, 3, 8))
    for _ in range(keren):
        data = kans.choice(_VERANDERINGEN)(kans, data)
    return pad, data


def _bytes(kans: random.Random, data: bytes) -> bytes:
    """Change, add or lose a few bytes anywhere."""
    plek = kans.randrange(len(data) + 1)
    stuk = kans.choice((b"", kans.randbytes(kans.randrange(1, 5)), bytes([kans.choice(_BYTES)])))
    return data[:plek] + stuk * kans.choice((1, 1, 1, 40)) + data[plek + kans.choice((0, 1, 7)) :]


_BYTES: Final = b"\x00\t\n\r !\"#%&'*,-.:>?@[\\]`{|}~\x7f\x80\xa0\xc0\xed\xef\xf4\xff"


def _knip(kans: random.Random, data: bytes) -> bytes:
    """Keep only the begin or the end, or put a part in twice."""
    een, twee = sorted(kans.randrange(len(data) + 1) for _ in range(2))
    return kans.choice((data[:twee], data[een:], data[:twee] + data[een:], data[een:twee]))


def _regels(kans: random.Random, data: bytes) -> bytes:
    """Shuffle, double, drop or indent lines."""
    regels = data.splitlines(keepends=True) or [b""]
    plek, anders = kans.randrange(len(regels)), kans.randrange(len(regels))
    match kans.randrange(5):
        case 0:
            regels[plek], regels[anders] = regels[anders], regels[plek]
        case 1:
            regels.insert(plek, regels[anders])
        case 2:
            del regels[plek]
        case 3:
            regels[plek] = b" " * kans.randrange(1, 9) + regels[plek].lstrip(
                b" " * kans.randrange(9)
            )
        case _:
            regels.insert(plek, kans.choice(_REGELS).encode())
    return b"".join(regels)


def _waarde(kans: random.Random, data: bytes) -> bytes:
    """Write something odd where a value or a key stood, in the text."""
    regels = data.split(b"\n")
    kandidaten = [n for n, regel in enumerate(regels) if b":" in regel]
    if not kandidaten:
        return data
    plek = kans.choice(kandidaten)
    sleutel, _, waarde = regels[plek].partition(b":")
    if kans.random() < 0.7:
        waarde = b" " + kans.choice(RARE_WAARDEN).encode("utf-8", "surrogatepass")
    else:
        inspringing = sleutel[: len(sleutel) - len(sleutel.lstrip())]
        sleutel = inspringing + kans.choice(RARE_SLEUTELS).encode("utf-8", "surrogatepass")
    regels[plek] = sleutel + b":" + waarde
    return b"\n".join(regels)


def _boom(kans: random.Random, data: bytes) -> bytes:
    """Put something of another kind at a place in the tree: a list for a map, nothing, a copy."""
    try:
        boom = YAML(typ="safe", pure=True).load(io.BytesIO(data[:9_000]))
    except Exception:  # noqa: BLE001 - what is no YAML any more stays as it is
        return data
    try:
        plekken = list(_plekken(boom)) or [((), boom)]
    except RecursionError:  # an alias inside its own anchor
        return data
    ouder, sleutel = kans.choice(plekken)
    if ouder == ():
        return data
    stuk = kans.choice(plekken)
    vreemd = kans.choice(
        (
            None,
            [],
            {},
            "",
            [ouder[sleutel]],
            {"a": ouder[sleutel]},
            [None],
            {"": None},
            "x",
            "1",
            True,
        )
    )
    ouder[sleutel] = stuk[0][stuk[1]] if kans.random() < 0.3 else vreemd
    if isinstance(ouder, dict) and kans.random() < 0.2:
        ouder[kans.choice(("x", "datum", "kenmerk", "toelichting", "zaken"))] = ouder.pop(sleutel)
    try:
        return "".join(_schrijf(boom, "")).encode("utf-8", "surrogatepass")
    except RecursionError:  # a part was put inside itself
        return data


def _plekken(boom: Any) -> Iterator[tuple[Any, Any]]:
    namen = boom if isinstance(boom, dict) else range(len(boom)) if isinstance(boom, list) else ()
    for naam in list(namen):
        yield boom, naam
        yield from _plekken(boom[naam])


def _schrijf(boom: Any, marge: str) -> Iterator[str]:
    if isinstance(boom, dict) and boom:
        for sleutel, waarde in boom.items():
            yield f"{marge}{_kaal(sleutel)}:"
            yield from _schrijf_onder(waarde, marge)
    elif isinstance(boom, list) and boom:
        for waarde in boom:
            yield f"{marge}-"
            yield from _schrijf_onder(waarde, marge)
    else:
        yield f"{marge}{_kaal(boom)}\n"


def _schrijf_onder(waarde: Any, marge: str) -> Iterator[str]:
    if isinstance(waarde, (dict, list)) and waarde:
        yield "\n"
        yield from _schrijf(waarde, f"{marge}  ")
    else:
        yield f" {_kaal(waarde)}\n"


def _kaal(waarde: Any) -> str:
    if isinstance(waarde, str):
        return "'" + waarde.replace("'", "''").replace("\n", " ") + "'"
    return {"None": "null", "True": "true", "False": "false"}.get(str(waarde), str(waarde))


def _codering(kans: random.Random, data: bytes) -> bytes:
    """Write the text in another encoding, or with other line ends."""
    tekst = data.decode("utf-8", "replace")
    match kans.randrange(4):
        case 0:
            return tekst.replace("\n", "\r\n").encode("utf-8", "surrogatepass")
        case 1:
            return tekst.replace("\n", kans.choice("\r\x85\u2028\x0b\x0c")).encode()
        case _:
            return tekst.encode(kans.choice(_CODERINGEN), "replace")


def _reus(kans: random.Random, data: bytes) -> bytes:
    """Make the file large, or only of one piece."""
    stuk = kans.choice((*RARE_WAARDEN, *_REGELS)).encode("utf-8", "surrogatepass") or b" "
    keren = kans.choice((2, 100, 1_000_000)) // len(stuk) + 1
    return kans.choice((data, b"")) + stuk * keren + kans.choice((b"", b"\n", data))


_VERANDERINGEN: Final = (
    *(
        _bytes,
        _bytes,
        _knip,
        _regels,
        _regels,
        _waarde,
        _waarde,
        _waarde,
        _waarde,
        _boom,
        _boom,
        _boom,
    ),
    *(_codering, _reus),
)
