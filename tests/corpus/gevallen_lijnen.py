"""Command lines that nobody would think of, over every command: made from chance with a seed."""

import random
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import typer.main

from rao_cli.cli import inhoud
from rao_cli.cli.app import app
from rao_cli.cli.terminal.typer_adapter import Context

#: Of a shell of POSIX a word can hold every character but NUL, also halves that are no UTF-8.
RAAR: Final = (
    *("", " ", "\n", "\t", "-", "--", "---", "-1", "-0", "+1", "--ja", "--json", "-n", "-C"),
    *("=", "=x", "0", "00", "1e9", "9" * 400, "-" + "9" * 30, "1.5", ".5", "nan", "inf", "0x10"),
    *("1_000", "½", "٣", "x" * 5_000, "é" * 3_000, "🙂", "e\u0301", "\udcff", "\udc80\udcfe"),
    *("\u202e", "\x1b[31m", "\x7f", "\x85", "\ufeff", "\u2028", "ﬀ", "İ", "ß"),
    *("COA\u0000"[:3], "[niet]", "[/]", "{{ 7 }}", "%s", "$(x)", "`x`", "; x", "a\nb", "a\r\nb"),
    *("'", '"', "\\", "\\n", "*", "?", "[", "../..", ".", "..", "~", "/dev/null", "/dev/full"),
    *("/proc/niets/x", "a/b", "a:b", "a;b", ";;", "COA;2026-05-01", ",", ",,,", "COA,COA"),
    *("a=b", "=", "vraag=", "x.y.z=1", "zaken.0=1", "a=b=c", "0=0", "standpunten.COA.inzet=x"),
    *("HEAD", "HEAD~9", "@{u}", "HEAD:rao.yaml", "-x", "--upload-pack=x", "main..HEAD", "^HEAD"),
    *(":/x", "@", "mw. Jansen", "123456782", "a@b.nl", "geboren 1-1-1990", "json:", "json:-"),
    *(":", "sarif:/dev/full"),
)
DAGEN: Final = (
    *("2026-03-12", "12-3-2026", "12 maart", "morgen", "vandaag", "gisteren", "maandag"),
    *("over 2 weken", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30"),
    *("2024-02-29", "2025-02-29", "-2026-01-01", "2026-1-1", "2026-W53-7", "2026-366", "1-1-1"),
    *("31-12-9999", "1 januari 0", "31 juni", "week 53", "eind 9999", "over 99999999999 dagen"),
    *("9999999999 weken geleden", "2026-03-12T10:00", "vandaag +1", "+ 1", "- 1"),
    *("volgende maand", "29 februari", "١٢-٣-٢٠٢٦", "12/3/26", "20260312"),
)
_JAREN: Final = (
    *("0", "1", "1999", "2026", "2027", "9998", "9999", "10000", "-1", "2026-Q5", "2026-K1"),
    *("2026-13",),
)
_WOORDEN: Final = (
    *("COA", "IND", "DT&V", "AVIM", "emmen", "assen", "ter-apel", "afgehandeld", "aanhouden"),
    *("opschalen", "ja", "nee", "concept", "knelpunt", "trend", "voorzitter", "secretaris"),
    *("zaken", "lijst", "signaallijst", "markdown", "json", "md", "csv", "html", "deelberaad"),
    *("informeren", "besluiten", "gooi-weg", "SIG01", "10:00", "24:00", "9.30-11.00", "ochtend"),
    *("Zwolle", "gezin", "amv", "De opvang kan doorgaan."),
)
_ALGEMEEN: Final = (
    ("-C", "*"), ("--map",), ("--vandaag", "?"), ("--vandaag",), ("--help",), ("--version",),
    ("--json",), ("-n",), ("--ja",), ("--",), ("--niets",), ("-xyz",), ("--show-completion",),
    ("*",),
)  # fmt: skip


class Lijn(NamedTuple):
    """One command line, the day on which it is typed, and what is waiting on stdin."""

    args: tuple[str, ...]
    invoer: bytes | None


def _opdrachten() -> Iterator[tuple[str, Any]]:
    wortel = typer.main.get_command(app)
    for opdracht in inhoud.OPDRACHTEN:
        deel: Any = wortel
        for woord in opdracht.pad.split():
            deel = deel.get_command(Context(deel), woord)
        yield opdracht.pad, deel


#: Every command with its parameters, as `rao` itself knows them.
OPDRACHTEN: Final = tuple(_opdrachten())


def maak_lijn(kans: random.Random, nummer: int, kenmerken: list[str]) -> Lijn:
    """Return a command line; commands come by turns, so that none is forgotten."""
    pad, opdracht = OPDRACHTEN[nummer % len(OPDRACHTEN)]
    passend = [k for k in kenmerken if k.startswith(_VAN_GROEP.get(pad.split()[0], ""))]
    bron = _Bron(kans, kenmerken, passend or kenmerken, kans.choice((0, 0.05, 0.2, 0.7)))
    delen = [deel for param in opdracht.params for deel in _gevuld(kans, bron, param)]
    if kans.random() < _ZELDEN:
        delen.insert(kans.randrange(len(delen) + 1), [bron.vul(d) for d in kans.choice(_ALGEMEEN)])
    if kans.random() < _ZELDEN:
        kans.shuffle(delen)
    woorden = [woord for deel in delen for woord in deel]
    if kans.random() < _ZELDEN / 2:
        woorden = woorden[: kans.randrange(len(woorden) + 1)]
    voor = [bron.vul(d) for d in kans.choice(_ALGEMEEN)] if kans.random() < _ZELDEN / 2 else []
    return Lijn((*voor, *pad.split(), *woorden), _invoer(kans))


class _Bron(NamedTuple):
    """Where values come from: how often odd ones, and else what a command knows."""

    kans: random.Random
    kenmerken: list[str]
    passend: list[str]
    raar: float

    def waarde(self) -> str:
        gekozen = self.kans.choice(
            self.kans.choice((RAAR, DAGEN, _JAREN, _WOORDEN, self.kenmerken))
        )
        return gekozen + self.kans.choice(RAAR) if self.kans.random() < _ZELDEN else gekozen

    def vul(self, vorm: str) -> str:
        return {"*": self.waarde(), "?": self.kans.choice(DAGEN)}.get(vorm, vorm)

    def _eigen(self, param: Any) -> list[str]:
        return self.passend if param.name in {"kenmerk", "kenmerken"} else []

    def voor(self, param: Any) -> str:
        """Return a value: what fits by its name or type, or anything at all."""
        if self.kans.random() < self.raar:
            return self.waarde()
        if hasattr(param.type, "choices"):
            return str(self.kans.choice(list(param.type.choices)))
        if hasattr(param.type, "min"):
            return self.kans.choice(("1", "2", "3", "30", "2026", "2027"))
        begin = _KENMERK.get(param.name, ())
        passend = [k for k in self.kenmerken if begin and k.startswith(begin)]
        if goed := passend or self._eigen(param):
            return self.kans.choice(goed)
        if "Func" in type(param.type).__name__ and param.name != "actie":
            return self.kans.choice(DAGEN[:8])
        return self.kans.choice(_PASSEND.get(param.name, (*_WOORDEN, *self.kenmerken)))


#: How often the odd things happen to a line.
_ZELDEN: Final = 0.1
_VAN_GROEP: Final = {
    "signaallijst": "SL-",
    "opschaling": "SL-groningen",
    "besluit": "B-",
    "actie": "A-",
    "terugkoppeling": "TK-",
    "trend": "trend-",
    "kader": "kader-",
    "onderwerp": "knelpunt-",
}
#: With what the names begin that a parameter takes.
_KENMERK: Final[dict[str, tuple[str, ...]]] = {
    "zaak": ("Z-",),
    "lijst": ("SL-",),
    "punt": ("Z-", "thema-", "voortgang-"),
    "overleg": ("2026-",),
    "overleggen": ("2026-",),
    "besluit": ("B-",),
    "waarover": ("2026-", "SL-", "Z-"),
}
_ORGANISATIES: Final = ("COA", "IND", "DT&V", "AVIM", "OM")
_LKOS: Final = ("ter-apel", "assen", "delfzijl", "deelberaad", "emmen")
_PASSEND: Final[dict[str, tuple[str, ...]]] = {
    "organisatie": _ORGANISATIES,
    "aanbrenger": _ORGANISATIES,
    "indiener": (*_ORGANISATIES, *_LKOS),
    "lko": (*_LKOS, "emmen=LKO Emmen"),
    "voor": _LKOS,
    "uitkomst": ("afgehandeld", "aanhouden", "opschalen", "terug-naar-lko"),
    "groep": ("gezin", "amv", "alleenstaand"),
    "actie": ("COA;2026-08-01;Belt het gezin", "IND;1-1-2027;Zoekt het uit", "COA", ";;", "x;y;z"),
    "zet": (
        "vraag=Kan dit?",
        "termijn.tot=2026-09-01",
        "standpunten.COA.standpunt=Ja",
        "beeld=Lang",
    ),
    "aanwezig": ("DT&V, IND, COA, AVIM", "COA", "COA,IND"),
    "afwezig": ("OM=Elders", "IND=ziek"),
    "type": ("knelpunt", "trend", "thema", "kader", "mededeling", "voortgang"),
    "tijd": ("10:00", "13.30", "9:00-11:00"),
    "periode": ("2026", "2026-q1", "2026-k2", "2026-03", "2026-h1"),
    "uitvoer": ("uit.csv", "json:uit.json", "sarif:-", "uit.md"),
    "sinds": ("HEAD", "main", "HEAD~1"),
    "van": ("-", "niets.yaml", "/dev/null"),
    "map_": ("register", "a/b", "uit"),
    "paden": ("rao.yaml", "signaallijsten", "."),
    "doe": ("gooi-weg", "toon"),
}


def _gevuld(kans: random.Random, bron: _Bron, param: Any) -> Iterator[list[str]]:
    """Yield a parameter as it is typed: often not, sometimes twice, sometimes without its value."""
    optie = param.param_type_name == "option"
    vaak = 0.9 if bron.raar == 0 and param.name != "proef" else 0.5
    if param.name in {"register_map", "vandaag"}:
        vaak = 0.01
    if kans.random() > (vaak if optie and not param.required else 0.97):
        return
    for _ in range(
        kans.choice((1, 1, 1, 1, 2) if optie else (1, 1, 3) if param.nargs == -1 else (1,))
    ):
        waarde, naam = bron.voor(param), kans.choice(param.opts)
        if not optie:
            yield [waarde]
        elif param.is_flag:
            yield [naam if kans.random() > bron.raar / 10 else f"{naam}={waarde}"]
        else:
            vorm = kans.random()
            los = vorm < bron.raar / 10
            yield [naam] if los else [f"{naam}={waarde}"] if vorm < 0.3 else [naam, waarde]


def _invoer(kans: random.Random) -> bytes | None:
    return kans.choice((
        None, None, b"", b"\n" * 50, b"j\n" * 50, b"n\n", b"?\n", b"\x00", b"\xff\xfe\n", b"stop\n",
        "é🙂\n".encode() * 9, b"x" * 2_000_000, b"onderwerp: x\naanbrenger: COA\ngroep: gezin\n",
        b"{}", b"[" * 50_000, b"- a\n", b"kenmerk: [\n", b"\x1b[A\x03\x04\n",
        "a: b\n".encode("utf-16"),
    ))  # fmt: skip
