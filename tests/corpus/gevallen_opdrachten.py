"""Lines that `rao` must refuse: their exit code and a part of the sentence."""

from typing import Final, NamedTuple

from tests.corpus.proefregister import LIJST, LIJST_2, ZAAK, ZAAK_2

LANG: Final = "x" * 5000
_ESC, _BIDI, _HALF, _NUL = "\x1b[31m", "a\u202eb", "a\udcffb", "a\0b"


class Fout(NamedTuple):
    """A line, the exit code and what stderr must say; `invoer` is stdin."""

    args: tuple[str, ...]
    code: int
    zin: str
    invoer: bytes = b""


def _vul_aan(*gevallen: tuple[str, int, str]) -> list[Fout]:
    return [
        Fout(("zaak", "vul-aan", ZAAK_2, "--zet", zet), code, zin) for zet, code, zin in gevallen
    ]


def _besluit(*gevallen: tuple[tuple[str, ...], int, str]) -> list[Fout]:
    begin = ("nieuw", "besluit", "--uitkomst", "afgehandeld")
    return [Fout((*begin, *args), code, zin) for args, code, zin in gevallen]


def _zaak(*gevallen: tuple[str, int, str]) -> list[Fout]:
    rest = "onderwerp: abc\naanbrenger: COA\ngroep: gezin\n"
    args = ("nieuw", "zaak", LIJST_2, "--van", "-")
    return [
        Fout(args, code, zin, (tekst if "!" in tekst else tekst + rest).strip("!").encode())
        for tekst, code, zin in gevallen
    ]


_PUNT: Final = ("--punt", ZAAK)
_ALLES: Final = (*_PUNT, "--besluit", "De opvang gaat door")
FOUTEN: Final[tuple[Fout, ...]] = (
    *_vul_aan(
        ("termijn.soort", 2, "kan niet worden gelezen"),
        ("=x", 2, "kan niet worden gelezen"),
        ("vraag=", 2, "kan niet worden gelezen"),
        ("vraag= ", 2, "kan niet worden gelezen"),
        (".=x", 2, "geen plek"),
        ("a..b=x", 2, "geen plek"),
        ("[0]=x", 2, "geen plek"),
        ("a[=x", 2, "geen plek"),
        ("a]=x", 2, "geen plek"),
        ("a[-1]=x", 2, "geen plek"),
        ("oplossingsrichtingen[\u00b2].omschrijving=x", 2, "geen plek"),
        ("oplossingsrichtingen[\u0661].omschrijving=x", 2, "geen plek"),
        (f"oplossingsrichtingen[{'9' * 5000}]=x", 2, "geen plek"),
        ("oplossingsrichtingen[1].omschrijving=x", 2, "[1] bestaat niet"),
        ("oplossingsrichtingen[0].voordelen[1]=x", 2, "begint bij [0]"),
        ("oplossingsrichtingen[0][0]=x", 2, "bestaat uit meer delen"),
        ("oplossingsrichtingen[0]=x", 2, "bestaat uit meer delen"),
        ("onderwerp.x=1", 3, "past niet"),
        ("onderwerp[0]=x", 3, "geen lijst"),
        ("kenmerk=Z-000000", 2, "onbekend"),
        ("statsu=x", 2, "onbekend"),
        ("groep=nee", 2, "'groep' kent de waarde 'nee' niet"),
        ("termijn.tot=2026-02-30", 2, "die niet bestaat"),
        ("termijn.tot=20260401", 2, "geen datum"),
        ("termijn.tot=2026-W14-3", 2, "geen datum"),
        ("termijn.tot=morgen", 2, "voor de datum van de lijst"),
        ("advies.voorkeur=\u00b2", 2, "geheel getal"),
        ("advies.voorkeur=\u0661", 2, "geheel getal"),
        ("advies.voorkeur=--5", 2, "geheel getal"),
        ("advies.voorkeur=1_0", 2, "geheel getal"),
        (f"advies.voorkeur={'9' * 5000}", 2, "geheel getal"),
        ("advies.voorkeur=0", 2, "1 of hoger"),
        ("standpunten.x y.standpunt=abc", 2, "afkorting"),
        (f"vraag={_ESC}", 3, "besturingsteken"),
        (f"vraag={_BIDI}", 3, "leesrichting"),
        (f"vraag={_HALF}", 3, "teken dat niet bestaat"),
        (f"vraag={_NUL}", 3, "NUL"),
        ("vraag=a\u2028b", 3, "regeleinde"),
        ("vraag=a\u200d", 3, "verbindingsteken"),
    ),
    *_zaak(
        ("!", 2, "leeg"),
        ("x: y!", 2, ""),
        ("kenmerk: [a]\n", 2, "kenmerk"),
        ("kenmerk: {a: b}\n", 2, "kenmerk"),
        ("kenmerk: Z-000001\n", 2, "laatste teken"),
        ("kenmerk: ../x\n", 2, "kenmerk"),
        (f"kenmerk: {ZAAK_2}\n", 2, "staat al"),
        ("standpunten: [a]\n", 2, "blok met sleutels"),
        ("termijn: {tot: 2026-02-30}\n", 2, "die niet bestaat"),
        ("onderwerp: x\n", 2, "staat hier al"),
        ("onderwerp: abc\naanbrenger: [a]\ngroep: gezin!", 2, "'aanbrenger'"),
        ("onderwerp: abc\naanbrenger: NERGENS\ngroep: gezin!", 3, "NERGENS"),
        ("onderwerp: {a: b}\naanbrenger: COA\ngroep: gezin!", 2, "'onderwerp'"),
        ("onderwerp: ''\naanbrenger: COA\ngroep: gezin!", 2, "onderwerp"),
    ),
    *_besluit(
        (_PUNT, 2, "--besluit"),
        ((*_PUNT, "--besluit", ""), 2, "leeg"),
        ((*_PUNT, "--besluit", "\u00a0 \n"), 2, "leeg"),
        (("--punt", "", "--besluit", "x"), 2, "leeg"),
        (("--punt", "0", "--besluit", "x"), 3, "'0' staat niet op de agenda"),
        (("--punt", "\u00b2", "--besluit", "x"), 3, "staat niet op de agenda"),
        (("--punt", ZAAK_2, "--besluit", "x"), 3, "niet op de agenda"),
        (("--punt", LANG, "--besluit", "x"), 3, "staat niet op de agenda"),
        ((*_ALLES, "--overleg", "2026-04-09"), 3, "nog niet gehouden"),
        ((*_ALLES, "--overleg", "2099-01-01"), 3, "staat niet in dit register"),
        ((*_ALLES, "--hervatten-op", "2026-02-30"), 2, "kalender"),
        ((*_ALLES, "--uitkomst", "klaar"), 2, "klaar"),
        ((*_ALLES, "--uitkomst", ""), 2, "leeg"),
        ((*_ALLES, "--uitkomst", "aanhouden"), 2, "--hervatten-op"),
        ((*_PUNT, "--besluit", _ESC), 3, "besturingsteken"),
        ((*_ALLES, "--actie", "x"), 2, "kan niet worden gelezen"),
        ((*_ALLES, "--actie", ";;"), 2, "niet wat"),
        ((*_ALLES, "--actie", "COA;2026-04-01;"), 2, "niet wat"),
        ((*_ALLES, "--actie", "COA;2026-02-30;x"), 2, "kalender"),
        ((*_ALLES, "--actie", "COA;20260401;x"), 2, "is geen datum"),
        ((*_ALLES, "--actie", "NERGENS;2026-04-01;x"), 3, "NERGENS"),
        ((*_ALLES, "--actie", "COA;2026-04-01;a", "--actie", "IND;2026-04-01;\x07"), 3, "teken"),
    ),
    Fout(("standpunt", ZAAK_2, "COA"), 2, "--standpunt"),
    Fout(("standpunt", ZAAK_2, "COA", "--standpunt", " "), 2, "leeg"),
    Fout(("standpunt", ZAAK_2, "", "--standpunt", "x"), 3, "organisatie ''"),
    Fout(("standpunt", ZAAK_2, "NERGENS", "--standpunt", "x"), 3, "NERGENS"),
    Fout(("standpunt", "", "COA", "--standpunt", "x"), 3, "Zaak ''"),
    Fout(("standpunt", "Z-7K3F9F", "COA", "--standpunt", "x"), 3, "Bedoelt u Z-7K3F9E?"),
    Fout(("standpunt", "../rao", "COA", "--standpunt", "x"), 3, "Zaak '../rao'"),
    Fout(("standpunt", ZAAK_2, "COA", "--standpunt", _BIDI), 3, "leesrichting"),
    Fout(("nieuw", "signaallijst"), 2, "--lko"),
    Fout(("nieuw", "signaallijst", "--lko", ""), 2, "leeg"),
    Fout(("nieuw", "signaallijst", "--lko", "nergens"), 3, "nergens"),
    Fout(("nieuw", "signaallijst", "--lko", "emmen", "--datum", ""), 2, "geen datum"),
    Fout(("nieuw", "signaallijst", "--lko", "emmen", "--datum", "1-2-3"), 2, "geen datum"),
    Fout(("nieuw", "signaallijst", "--lko", "emmen", "--datum", "0000-01-01"), 2, "kalender"),
    Fout(("nieuw", "signaallijst", "--van", ""), 2, "is leeg"),
    Fout(("nieuw", "signaallijst", "--van", "/"), 2, "het is een map"),
    Fout(("nieuw", "signaallijst", "--van", LANG), 2, "de naam is te lang"),
    Fout(("nieuw", "signaallijst", "--van", "nergens.yaml"), 2, "dat bestaat niet"),
    Fout(("nieuw", "zaak", "SL-nergens-2026-01-01", "--onderwerp", "x"), 3, ""),
    Fout(("nieuw", "overleg"), 2, "--datum"),
    Fout(("nieuw", "overleg", "--datum", "2026-03-12"), 3, "bestaat al"),
    Fout(("nieuw", "overleg", "--datum", "2026-05-07", "--tijd", "25:99"), 2, "tijd"),
    Fout(("nieuw", "overleg", "--datum", "2026-05-07", "--locatie", _ESC), 3, "besturingsteken"),
    Fout(("overleg", "houd", "2026-03-12"), 2, "--aanwezig"),
    Fout(("overleg", "houd", "2026-03-12", "--aanwezig", " , "), 2, "--aanwezig"),
    Fout(("overleg", "houd", "2026-03-12", "--aanwezig", "NIEMAND"), 3, "NIEMAND"),
    Fout(("overleg", "houd", "2099-01-01", "--aanwezig", "COA"), 3, "2099-01-01"),
    Fout(("overleg", "houd", "2026-03-12", "--aanwezig", "COA", "--afwezig", "IND"), 2, "reden"),
    Fout(
        ("overleg", "houd", "2026-03-12", "--aanwezig", "COA", "--afwezig", "COA=x"), 2, "\u00e9n"
    ),
    Fout(("agenda", "genereer", "2026-03-12"), 3, "is gehouden"),
    Fout(("agenda", "genereer", "2099-01-01"), 3, "2099-01-01"),
    Fout(("agenda", "genereer", "gisteren"), 3, "2026-03-11"),
    Fout(("besluitenlijst", "genereer", "2026-04-09"), 3, "is gepland"),
    Fout(("signaallijst", "dien-in", "SL-nergens"), 3, "SL-nergens"),
    Fout(("signaallijst", "ontvang", LIJST_2), 3, "is concept"),
    Fout(("signaallijst", "dien-in", LIJST), 3, "is ontvangen"),
    Fout(("signaallijst", "trek-in", LIJST_2), 2, "--reden"),
    Fout(("signaallijst", "trek-in", LIJST_2, "--reden", " "), 2, "leeg"),
    Fout(("bewaar", "nergens.yaml"), 2, "geen bestand van het register"),
    Fout(("bewaar", "signaallijsten/nergens.yaml"), 2, "bestaat niet"),
    Fout(("bewaar", ".."), 2, "ligt niet in dit register"),
    Fout(("bewaar", "/etc/passwd"), 2, "ligt niet in dit register"),
    Fout(("bewaar", LANG), 2, ""),
    Fout(("toon", ""), 3, "''"),
    Fout(("toon", "Z-7K3F9F"), 3, "Bedoelt u Z-7K3F9E?"),
    Fout(("toon", LANG), 3, "staat niet in dit register"),
    Fout(("toon", "a\n::error::b"), 3, "staat niet in dit register"),
    Fout(("lijst", "zaakjes"), 2, "Bedoelt u zaken?"),
    Fout(("lijst",), 2, "SOORT"),
    Fout(("regel", "SIG99"), 2, "SIG99"),
    Fout(("begrip", LANG), 2, ""),
    Fout(("schema", "x"), 2, ""),
    Fout(("valideer", "nergens"), 2, "bestaat niet"),
    Fout(("valideer", LANG), 2, "bestaat niet"),
    Fout(("valideer", "rao.yaml/x"), 2, "bestaat niet"),
    Fout(("valideer", "/dev/null"), 2, "geen gewoon bestand"),
    Fout(("valideer", "--uitvoer", "xml"), 2, "'xml' bestaat niet"),
    Fout(("valideer", "--uitvoer", ""), 2, "is leeg"),
    Fout(("valideer", "--uitvoer", "json:/"), 3, "het is een map"),
    Fout(("valideer", "--uitvoer", "json:/dev/full"), 3, "de schijf is vol"),
    Fout(("valideer", "--uitvoer", f"json:{LANG}"), 3, "de naam is te lang"),
    Fout(("valideer", "--uitvoer", "json:/dev/null/x"), 3, "niet schrijven"),
    Fout(("valideer", "--sinds", ""), 2, "is leeg"),
    Fout(("valideer", "--sinds", "--help"), 3, "niet als vastlegging"),
    Fout(("valideer", "--sinds", "HEAD^{tree}"), 3, "niet als vastlegging"),
    Fout(("valideer", "--sinds", "a\0b"), 3, "niet als vastlegging"),
    Fout(("valideer", "--profiel", "x"), 2, "inname, behandeling of opschaling"),
    Fout(("valideer", "--vandaag", "2026-02-30"), 2, "kalender"),
    Fout(("--vandaag", "ooit", "status"), 2, "geen datum"),
    Fout(("nergens",), 2, "Onbekende opdracht"),
    Fout(("nieuw", "nergens"), 2, "Onbekende opdracht"),
    Fout(("",), 2, "Onbekende opdracht"),
    Fout(("status", "--nergens"), 2, "Onbekende optie"),
    Fout(("status", "te", "veel"), 2, "te veel"),
    Fout(("standpunt", ZAAK_2, "COA", "--standpunt"), 2, "hoort een waarde"),
)
