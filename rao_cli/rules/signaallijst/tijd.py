"""SIG: dates that cannot be, or that have passed (S18, S19b, S19c, S19e, S20)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rao_cli.model.melding import Pad
from rao_cli.model.register.werkdagen import maanden_eerder
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.stand import ZaakPlek
from rao_cli.rules.regel import ZWAK, Gevonden, inhoudsregel
from rao_cli.rules.signaallijst.lopend import loopt_nog
from rao_cli.rules.zin import dag

#: So many months are said as a year.
_JAAR: Final = 12


@inhoudsregel(
    "SIG05",
    ernst="waarschuwing",
    bron="S19c",
    hint="Bespreek wat de termijn opleverde en zet een nieuwe datum, of handel de zaak af.",
    voorbeeld="""
    zaak:
      termijn:
        tot: …
    """,
    fout="2026-03-01",
    goed="2026-06-01",
)
def termijn_voorbij(plek: ZaakPlek) -> Gevonden:
    """De termijn van een lopende zaak is niet voorbij.

    Het LKO dacht genoeg tijd te hebben tot deze datum. Nu die voorbij is, klopt het beeld van de
    zaak niet meer.
    """
    blok = plek.zaak.termijn
    if blok and blok.tot and blok.tot < plek.stand.vandaag and loopt_nog(plek):
        yield ("termijn", "tot"), f"De termijn liep af op {dag(blok.tot)}."


@inhoudsregel(
    "SIG29",
    ernst="waarschuwing",
    bron="S18",
    hint="Zet de stap bij gezet als die is gedaan, of kies een nieuwe datum.",
    voorbeeld="""
    zaak:
      vertrekstrategie:
        gepland: [{stap: Presentatie bij de ambassade, organisatie: DT&V, datum: …}]
    """,
    fout="2026-03-02",
    goed="2026-04-01",
)
def stap_voorbij(plek: ZaakPlek) -> Gevonden:
    """Een geplande stap ligt niet in het verleden.

    De stap is gedaan of niet. In beide gevallen klopt het overzicht van stappen niet meer.
    """
    blok = plek.zaak.vertrekstrategie
    for nummer, stap in enumerate(blok.gepland if blok else ()):
        if stap.datum and stap.datum < plek.stand.vandaag and loopt_nog(plek):
            pad = ("vertrekstrategie", "gepland", nummer, "datum")
            yield pad, f"De geplande stap van {dag(stap.datum)} is voorbij."


@inhoudsregel(
    "SIG30",
    ernst=ZWAK,
    vast="opschaling",
    bron=("S18", "S19b", "S19e", "S20"),
    hint="Verbeter de datum. Moet het nog gebeuren? Zet het dan bij de geplande stappen.",
    voorbeeld="""
    zaak:
      werkt_aan_vertrek:
        gesprek_op: …
    """,
    fout="2026-11-02",
    goed="2026-02-11",
)
def datum_in_toekomst(plek: ZaakPlek) -> Gevonden:
    """Wat al gebeurd is, heeft geen datum in de toekomst.

    Een gesprek, een contact, een gezette stap en een gegeven standpunt liggen in het verleden.
    Vaak is een maand of een jaar verkeerd getypt. Of iemand aan vertrek werkt, blijkt uit een
    gesprek dat er is geweest: zonder dat gaat de zaak niet naar het Deelberaad.
    """
    vandaag = plek.stand.vandaag
    for wat, datum, pad in _gebeurd(plek.zaak):
        if datum is None or datum <= vandaag:
            continue
        zin = f"De datum van {wat}, {dag(datum)}, ligt in de toekomst."
        if pad[0] == "werkt_aan_vertrek":
            yield pad, zin
        else:
            yield pad, zin, "waarschuwing"


def _gebeurd(zaak: Zaak) -> Iterator[tuple[str, date | None, Pad]]:
    """Yield what has happened according to a zaak, with the date and its path."""
    if zaak.werkt_aan_vertrek:
        datum = zaak.werkt_aan_vertrek.gesprek_op
        yield "het gesprek over vertrek", datum, ("werkt_aan_vertrek", "gesprek_op")
    if zaak.intern_geschakeld:
        for nummer, contact in enumerate(zaak.intern_geschakeld.contacten):
            pad = ("intern_geschakeld", "contacten", nummer, "datum")
            yield "een intern contact", contact.datum, pad
    if zaak.vertrekstrategie:
        for nummer, stap in enumerate(zaak.vertrekstrategie.gezet):
            yield "een gezette stap", stap.datum, ("vertrekstrategie", "gezet", nummer, "datum")
    for sleutel, standpunt in zaak.standpunten.items():
        wat = f"het standpunt van {sleutel}"
        yield wat, standpunt.datum, ("standpunten", sleutel, "datum")


@inhoudsregel(
    "SIG31",
    ernst="aandachtspunt",
    bron="S19c",
    hint="Kijk of vertrek echt dichtbij is. Leg in de toelichting uit waarom het zo lang duurt.",
    voorbeeld="""
    zaak:
      termijn:
        soort: vertrek
        tot: …
    """,
    fout="2028-01-01",
    goed="2026-09-01",
)
def termijn_lang(plek: ZaakPlek) -> Gevonden:
    """De termijn voor vertrek is niet te lang.

    De termijn laat zien dat iemand binnen afzienbare tijd terugkeert. Hoeveel maanden dat is,
    staat in rao.yaml bij vertrek_maanden (gewoonlijk 12); soms is het jaar verkeerd getypt.
    """
    blok = plek.zaak.termijn
    if blok is None or blok.tot is None or blok.soort != "vertrek":
        return
    lang = plek.stand.register.termijnen.vertrek_maanden
    if maanden_eerder(blok.tot, lang) > plek.lijst.datum:
        duur = "een jaar" if lang == _JAAR else f"{lang} {'maand' if lang == 1 else 'maanden'}"
        tekst = f"De termijn loopt tot {dag(blok.tot)}, meer dan {duur} na de lijst."
        yield ("termijn", "tot"), tekst
