"""Files that are no register file, although they look like YAML."""

from typing import Final, NamedTuple


class Kwaad(NamedTuple):
    """A file, and the finding that it must give: code and line (None: on no line)."""

    naam: str
    inhoud: bytes
    code: str
    regel: int | None = 1


KOP: Final = (
    b"soort: signaallijst\nkenmerk: SL-emmen-2026-03-20\nrichting: lko-rao\n"
    b"afzender: emmen\ndatum: 2026-03-20\nstatus: concept\n"
)
GOED: Final = KOP + b"zaken: {}\n"
_ZAAK: Final = b"zaken:\n  Z-000000:\n    onderwerp: Lang\n    aanbrenger: COA\n    groep: gezin\n"


def _lachen() -> bytes:
    """A billion laughs: each line names the one before it ten times."""
    begin = b"a0: &a0 [ha]\n"
    regels = (
        b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 9)
    )
    return begin + b"".join(regels)


def _diep(aantal: int) -> bytes:
    return b"".join(b"  " * n + b"a:\n" for n in range(aantal)) + b"  " * aantal + b"b: c\n"


STRUCTUUR: Final = (
    Kwaad("leeg", b"", "VRM01"),
    Kwaad("alleen regeleinden", b"\n\n\n", "VRM01"),
    Kwaad("alleen commentaar", b"# niets\n", "VRM01"),
    Kwaad("alleen tekst", b"hallo\n", "VRM01"),
    Kwaad("alleen een getal", b"42\n", "VRM01"),
    Kwaad("alleen null", b"~\n", "VRM01"),
    Kwaad("een lijst bovenaan", b"- a\n- b\n", "VRM01"),
    Kwaad("een lege lijst bovenaan", b"[]\n", "VRM01"),
    Kwaad("een haakje te weinig", GOED + b"toelichting: [a, b\n", "VRM01", 8),
    Kwaad("een aanhalingsteken te weinig", GOED + b"toelichting: 'a\n", "VRM01", 8),
    Kwaad("een dubbele punt te veel", GOED + b"toelichting: a: b\n", "VRM01", 8),
    Kwaad("een sleutel zonder dubbele punt", GOED + b"toelichting\n", "VRM01", 8),
    Kwaad("verkeerd ingesprongen", GOED + b" toelichting: a\n", "VRM01", 8),
    Kwaad("een apenstaart vooraan", GOED + b"toelichting: @a\n", "VRM01", 8),
    Kwaad("een procent vooraan", GOED + b"toelichting: %a\n", "VRM01", 8),
    Kwaad("resten van een samenvoeging", GOED + b"<<<<<<< HEAD\na: b\n=======\n", "VRM24", 8),
    Kwaad("twee documenten", GOED + b"---\n" + GOED, "VRM05", 8),
    Kwaad("twee lege documenten", GOED + b"---\n---\n", "VRM05", 8),
    Kwaad("rommel na het einde", GOED + b"...\nrommel\n", "VRM05", 9),
    Kwaad("een tab als inspringing", KOP + b"zaken:\n\tZ-000000: {}\n", "VRM06", 8),
    Kwaad("een dubbele sleutel", GOED + b"status: concept\n", "VRM02", 8),
    Kwaad("een dubbele sleutel met hoofdletter", GOED + b"Status: concept\n", "VRM02", 8),
    Kwaad("een dubbele sleutel met aanhalingstekens", GOED + b'"status": concept\n', "VRM02", 8),
    Kwaad("een dubbele sleutel via een escape", GOED + b'"stat\\x75s": concept\n', "VRM02", 8),
    Kwaad(
        "een dubbele sleutel via NFD", GOED + "caf\u00e9: a\ncafe\u0301: b\n".encode(), "VRM02", 9
    ),
    Kwaad("een dubbele zaak", KOP + b"zaken: {Z-000000: {}, Z-000000: {}}\n", "VRM02", 7),
    Kwaad("een samenvoegsleutel", GOED + b"<<: {status: a}\n", "VRM03", 8),
    Kwaad("een samenvoegbom", b"a: &a {b: c}\n" + GOED + b"<<: [*a, *a, *a]\n", "VRM03", 1),
    Kwaad("een anker", GOED + b"toelichting: &a b\n", "VRM03", 8),
    Kwaad("een verwijzing naar niets", GOED + b"toelichting: *a\n", "VRM03", 8),
    Kwaad("een verwijzing naar zichzelf", KOP + b"zaken: &z\n  a: *z\n", "VRM03", 7),
    Kwaad("een verwijzing als sleutel", GOED + b"*a : b\n", "VRM03", 8),
    Kwaad("een miljard keer lachen", _lachen(), "VRM03", 1),
    Kwaad("een tag van Python", GOED + b"toelichting: !!python/object:os.system x\n", "VRM04", 8),
    Kwaad("een eigen tag", GOED + b"toelichting: !geheim x\n", "VRM04", 8),
    Kwaad("een tag zonder vorm", GOED + b"toelichting: ! x\n", "VRM04", 8),
    Kwaad("een tag die niet af is", GOED + b"toelichting: !<x\n", "VRM04", 8),
    Kwaad("een binaire tag", GOED + b"toelichting: !!binary aGFsbG8=\n", "VRM04", 8),
    Kwaad("een verzameling", GOED + b"toelichting: !!set {a, b}\n", "VRM04", 8),
    Kwaad("een richtlijn voor een tag", b"%TAG ! tag:x,2026:\n---\n" + GOED, "VRM04", 1),
    Kwaad("een oude versie van YAML", b"%YAML 1.1\n---\n" + GOED, "VRM04", 1),
    Kwaad("een onbekende richtlijn", b"%FOO bar\n---\n" + GOED, "VRM04", 1),
    Kwaad("een lijst als sleutel", GOED + b"[a]: b\n", "VRM08", 8),
    Kwaad("een blok als sleutel", GOED + b"{a: b}: c\n", "VRM08", 8),
    Kwaad("een sleutel met vraagteken", GOED + b"? a\n: b\n", "VRM08", 8),
    Kwaad("een lege sleutel", GOED + b": a\n", "VRM08", 8),
    Kwaad("honderdduizend haakjes", b"a: " + b"[" * 100_000, "VRM07", 1),
    Kwaad("honderdduizend accolades", b"a: " + b"{" * 100_000, "VRM08", 1),
    Kwaad("vijfhonderd diep", _diep(500), "VRM07", 33),
    Kwaad("een byte te groot", GOED.ljust(1024 * 1024 + 1, b"#"), "VRM07", 1),
    Kwaad("dertigduizend sleutels", b"k: a\n" * 30_000, "VRM02", 2),
    Kwaad(
        "twintigduizend namen", b"".join(b"k%d: a\n" % n for n in range(20_000)), "VRM01", 10_000
    ),
    Kwaad(
        "een sleutel van tweehonderdduizend tekens", GOED + b"k" * 200_000 + b": a\n", "VRM01", 8
    ),
    Kwaad("een onbekende sleutel", GOED + b"statsu: concept\n", "VRM10", 8),
    Kwaad("een onbekende sleutel zonder waarde", GOED + b"statsu:\n", "VRM10", 8),
    Kwaad("een getal als sleutel", GOED + b"1: a\n", "VRM10", 8),
    Kwaad("een sleutel met een spatie ervoor", GOED + b'" status": a\n', "VRM10", 8),
    Kwaad("een sleutel die ontbreekt", KOP, "VRM11", 1),
    Kwaad("een lege status", GOED.replace(b"concept", b""), "VRM11", 6),
    Kwaad("een soort die ontbreekt", GOED.replace(b"soort: signaallijst\n", b""), "VRM11", 1),
    Kwaad("tekst waar een blok hoort", KOP + b"zaken: geen\n", "VRM12", 7),
    Kwaad("een lijst waar een blok hoort", KOP + b"zaken: []\n", "VRM12", 7),
    Kwaad("een blok waar tekst hoort", GOED + b"toelichting: {a: b}\n", "VRM12", 8),
    Kwaad("een lijst waar tekst hoort", GOED + b"toelichting: [a]\n", "VRM12", 8),
    Kwaad("een andere soort", b"soort: overleg\ndatum: 2026-03-20\nstatus: gepland\n", "VRM17", 1),
    Kwaad("een onbekende soort", b"soort: recept\n", "VRM13", 1),
    Kwaad("een onbekende status", GOED.replace(b"concept", b"klaar"), "VRM13", 6),
    Kwaad("een status met hoofdletter", GOED.replace(b"concept", b"Concept"), "VRM13", 6),
    Kwaad("een kenmerk met streken", GOED.replace(b"SL-emmen-2026", b"../../2026"), "VRM15", 2),
    Kwaad("een zaak met een tikfout", KOP + _ZAAK.replace(b"Z-000000", b"Z-000001"), "VRM15", 8),
    Kwaad("een zaak met een letter O", KOP + _ZAAK.replace(b"Z-000000", b"Z-00000O"), "VRM15", 8),
    Kwaad("een kenmerk van een ander", GOED.replace(b"SL-emmen", b"SL-assen"), "VRM15", 2),
)

DATUMS: Final = tuple(
    Kwaad(f"datum {datum}", GOED.replace(b"datum: 2026-03-20", f"datum: {datum}".encode()), code, 5)
    for datum, code in (
        ("2026-02-30", "VRM14"),
        ("2026-13-01", "VRM14"),
        ("2025-02-29", "VRM14"),
        ("0000-01-01", "VRM14"),
        ("-2026-03-20", "VRM14"),
        ("12026-03-20", "VRM14"),
        ("23-11-2026", "VRM14"),
        ("20-03-2026", "VRM14"),
        ("2026-3-5", "VRM14"),
        ("20260320", "VRM14"),
        ("2026-W12-5", "VRM14"),
        ("2026-079", "VRM14"),
        ("2026/03/20", "VRM14"),
        ("2026-03-20T10:00:00", "VRM14"),
        ("'2026-03-20 '", "VRM14"),
        ("\uff12\uff10\uff12\uff16-03-20", "VRM14"),
        ("\u0662\u0660\u0662\u0666-\u0660\u0663-\u0662\u0660", "VRM14"),
        ("morgen", "VRM14"),
        ("1e3", "VRM14"),
        ("[2026, 3, 20]", "VRM12"),
    )
)

#: Numbers in rao.yaml that are no whole number, or one that looks like another.
GETALLEN: Final = (
    *("010", "0x1F", "0o17", "0b11", "1_000", "1e3", "1.0", ".inf", ".nan", "-0", "+5", "5,0"),
    *("'5'", '"5"', "vijf", "\u00b2", "\u0665", "\uff15", "5 dagen", "true", "9" * 30, "[5]"),
)
