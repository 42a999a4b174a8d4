"""One fixed report with everything that a file can do to a format."""

from typing import Final

from rao_cli.model.controle import Geaccepteerd, Verslag, Volledigheid
from rao_cli.model.melding import Kaart, Melding, vat_samen

LIJST: Final = "signaallijsten/2026/SL-ter-apel-2026-03-05.yaml"
OVERLEG: Final = "overleggen/2026/2026-03-12.yaml"
#: Names that a register refuses, so findings are about them.
SLECHTE_NAAM: Final = "acties/2026/a b,c:d%25[1]<x>&\n::error::\u202e.yaml"
BEVELNAAM: Final = "::stop-commands::x.yaml"

_LANG: Final = "woord " * 60 + "HIERZO" + " woord" * 60
REGELS: Final = {
    LIJST: (
        "soort: signaallijst",
        "datum: 5 maart",
        "zaken:",
        "  Z-7K3F9E:",
        "\tgevolgen: {bij_afwijzing: Wat dan verandert}",
        f"    vraag: {_LANG}",
        "    onderwerp: 東京からの家族 [niet] akkoord",
        "    aanbrenger: Cafe\u0301 👩\u200d👧\u200d👦 en 👍🏽 op é",
        "    toelichting: سيارة is een auto",
        "    advies: \x00\x1b[31mrood\x1b[0m \u202eomgekeerd\u202c ##[add-mask]geheim",
        "    motivering: |",
        "      ::error file=x::Eerste regel",
        "      tweede regel",
        "    richting: terug",
    ),
    OVERLEG: tuple("soort: overleg" if n == 0 else f"regel {n + 1}" for n in range(1200)),
    SLECHTE_NAAM: ("soort: actie",),
}

KAARTEN: Final = {
    "VRM12": Kaart(
        code="VRM12",
        titel="Een waarde heeft de soort die erbij hoort",
        reden="Een datum die rao niet kan lezen, telt nergens mee.",
        ernst=dict.fromkeys(("inname", "behandeling", "opschaling"), "fout"),
        bron=(),
        hint="Schrijf een datum als jaar-maand-dag.",
        fout="datum: 5 maart",
        goed="datum: 2026-03-05",
        vast=True,
    ),
    "SIG05": Kaart(
        code="SIG05",
        titel="De gevolgen, zoals `[dit]`, {0} en 100%",
        reden="Wie besluit, moet weten wat er dan verandert: <b>altijd</b> & overal.",
        ernst={"inname": "aandachtspunt", "behandeling": "waarschuwing", "opschaling": "fout"},
        bron=("S19d", "S20"),
        hint="Vul bij_afwijzing en bij_inwilliging in.",
        fout="gevolgen: {bij_afwijzing: x}\n# ```\n# ````",
        goed="gevolgen: {bij_afwijzing: x, bij_inwilliging: y}",
        vast=False,
    ),
}

_MELDINGEN: Final = (
    Melding(
        code="VRM12",
        ernst="fout",
        bestand=LIJST,
        regelnummer=2,
        kolom=8,
        eind_regelnummer=2,
        eind_kolom=15,
        pad=("datum",),
        tekst="'datum' is geen datum: u schreef '5 maart'.",
        hint="Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-03-05.",
    ),
    Melding(
        code="SIG05",
        ernst="waarschuwing",
        bestand=LIJST,
        regelnummer=5,
        kolom=2,
        eind_regelnummer=5,
        eind_kolom=10,
        pad=("zaken", "Z-7K3F9E", "gevolgen"),
        tekst="Bij zaak Z-7K3F9E staat niet wat er voor de vreemdeling verandert bij een "
        "afwijzing, en ook niet wat er verandert bij een inwilliging van de aanvraag.",
        bron=("S19d", "S20"),
        hint="Vul bij_afwijzing en bij_inwilliging in: schrijf in een of twee zinnen wat er dan "
        "verandert, voor de vreemdeling en voor de organisaties die eraan werken.",
    ),
    Melding(
        code="SIG05",
        ernst="waarschuwing",
        bestand=LIJST,
        regelnummer=6,
        kolom=372,
        eind_regelnummer=6,
        eind_kolom=378,
        pad=("zaken", "Z-7K3F9E", "vraag"),
        tekst="Een lang woord: " + "ver" * 50 + "weg.",
        bron=("S19d",),
    ),
    Melding(
        code="SIG06",
        ernst="aandachtspunt",
        bestand=LIJST,
        regelnummer=7,
        kolom=24,
        eind_regelnummer=7,
        eind_kolom=30,
        tekst="Advies: [niet] akkoord, [/] en [link](https://example.org) {0} {{7*7}} 100% | x",
        hint="Schrijf `dit`, **niet** <script>alert('\"')</script> & ]]> ook niet.",
    ),
    Melding(
        code="SIG06",
        ernst="aandachtspunt",
        bestand=LIJST,
        regelnummer=8,
        kolom=29,
        eind_regelnummer=8,
        eind_kolom=31,
        tekst="De duim: 👍🏽 en Cafe\u0301.",
    ),
    Melding(
        code="SIG06",
        ernst="aandachtspunt",
        bestand=LIJST,
        regelnummer=9,
        kolom=18,
        eind_regelnummer=9,
        eind_kolom=23,
        tekst="Het woord سيارة staat hier.",
    ),
    Melding(
        code="VRM06",
        ernst="fout",
        bestand=LIJST,
        regelnummer=10,
        kolom=13,
        eind_regelnummer=10,
        eind_kolom=14,
        tekst="Hier staat een teken dat u niet ziet: '\x00'\r\n::error::nep\u2028"
        "##[error]nep\x1b[2J\u202e.",
    ),
    Melding(
        code="SIG07",
        ernst="waarschuwing",
        bestand=LIJST,
        regelnummer=11,
        kolom=17,
        eind_regelnummer=14,
        eind_kolom=1,
        tekst="::warning::De motivering is te kort.",
        bron=("S22",),
    ),
    Melding(
        code="SIG07",
        ernst="waarschuwing",
        bestand=LIJST,
        regelnummer=14,
        kolom=20,
        eind_regelnummer=14,
        eind_kolom=20,
        tekst="Achter aan de regel ontbreekt iets.",
    ),
    Melding(
        code="OVL02",
        ernst="fout",
        bestand=OVERLEG,
        regelnummer=1200,
        kolom=1,
        eind_regelnummer=1200,
        eind_kolom=11,
        tekst="AVIM is niet uitgenodigd.",
        bron=("S2",),
        hint="Nodig AVIM uit, of schrijf waarom niet.",
    ),
    Melding(code="VRM18", ernst="fout", bestand=SLECHTE_NAAM, tekst="Deze naam kan niet."),
    Melding(code="VRM18", ernst="fout", bestand=BEVELNAAM, tekst="Deze naam kan niet."),
    Melding(
        code="REG02",
        ernst="waarschuwing",
        bestand="rao.yaml",
        regelnummer=3,
        kolom=1,
        pad=("organisaties",),
        tekst="De regels van dit bestand zijn er niet bij.",
    ),
    Melding(code="REG01", ernst="aandachtspunt", bestand=None, tekst="Over het hele register."),
)

VERSLAG: Final = Verslag(
    meldingen=_MELDINGEN,
    samenvatting=vat_samen(12, list(_MELDINGEN)),
    geaccepteerd=(
        Geaccepteerd(
            Melding(
                code="SIG05",
                ernst="waarschuwing",
                bestand=LIJST,
                regelnummer=14,
                kolom=5,
                eind_regelnummer=14,
                eind_kolom=13,
                pad=("zaken", "Z-7K3F9E", "richting"),
                tekst="Er is één richting.",
                bron=("S23",),
            ),
            "Besproken op 5 maart: [akkoord] & <klaar>\x07",
        ),
    ),
    lijsten=(
        Volledigheid(LIJST, "SL-ter-apel-2026-03-05", 7, 12, ("IND", "AVIM")),
        Volledigheid(
            "signaallijsten/2026/SL-emmen-2026-03-05.yaml", "SL-emmen-2026-03-05", 12, 12, ()
        ),
    ),
    tekstregels=REGELS,
    kaarten=KAARTEN,
    versie="0.1.0",
)

LEEG: Final = Verslag(meldingen=(), samenvatting=vat_samen(12, []), versie="0.1.0")
