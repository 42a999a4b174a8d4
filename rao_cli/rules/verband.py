"""VRB: files that must agree with each other (S6, S11, S17)."""

from typing import Final

from rao_cli.model.overleg import Overleg
from rao_cli.model.plaats import kenmerk_van, maak_sleutel
from rao_cli.model.stand import DingPlek, LijstPlek, TerugkoppelingPlek, ZaakPlek
from rao_cli.rules.regel import Gevonden, regel

_OPEN: Final = frozenset({"concept", "ingediend", "ontvangen"})


@regel(
    "VRB02",
    over=DingPlek,
    ernst="fout",
    hint="Houd een van de bestanden en haal het andere weg, of geef het een eigen kenmerk.",
    fout="""
        bestanden:
          acties/2025/A-2026-03-12-01.yaml:
            soort: actie
            kenmerk: A-2026-03-12-01
            besluit: B-2026-03-12-01
            omschrijving: Bel de ambassade.
            status: open
    """,
    goed="""
        bestanden:
          acties/2026/A-2026-03-12-02.yaml:
            soort: actie
            kenmerk: A-2026-03-12-02
            besluit: B-2026-03-12-01
            omschrijving: Bel de ambassade.
            status: open
    """,
)
def kenmerk_eenmaal(plek: DingPlek) -> Gevonden:
    """Een kenmerk hoort bij een bestand.

    Anders is niet duidelijk welk van de twee bestanden geldt.
    """
    kenmerk = kenmerk_van(plek.ding)
    eerste, *andere = plek.stand.paden_op_kenmerk[type(plek.ding), kenmerk]
    if plek.bestand in andere:
        sleutel = "datum" if isinstance(plek.ding, Overleg) else "kenmerk"
        yield (sleutel,), f"{kenmerk} bestaat al: zie {eerste}."


@regel(
    "VRB03",
    over=ZaakPlek,
    ernst="fout",
    bron="S11",
    hint="Haal de zaak van een van de lijsten, of handel de oudste lijst eerst af.",
    fout="""
        bestanden:
          signaallijsten/2026/SL-ter-apel-2026-03-09.yaml:
            soort: signaallijst
            kenmerk: SL-ter-apel-2026-03-09
            richting: lko-rao
            afzender: ter-apel
            datum: 2026-03-09
            status: ingediend
            zaken: {Z-7K3F9E: {onderwerp: Lang in de opvang, aanbrenger: COA, groep: gezin}}
    """,
    goed="""
        lijst: {status: afgehandeld}
        bestanden:
          signaallijsten/2026/SL-ter-apel-2026-03-09.yaml:
            soort: signaallijst
            kenmerk: SL-ter-apel-2026-03-09
            richting: lko-rao
            afzender: ter-apel
            datum: 2026-03-09
            status: ingediend
            zaken: {Z-7K3F9E: {onderwerp: Lang in de opvang, aanbrenger: COA, groep: gezin}}
    """,
)
def zaak_op_een_open_lijst(plek: ZaakPlek) -> Gevonden:
    """Een zaak staat op een open lijst van een LKO, niet op twee.

    Anders zijn er twee versies van dezelfde zaak naast elkaar. Een zaak mag wel terugkomen als de
    eerste lijst is afgehandeld.
    """
    if plek.lijst.richting != "lko-rao" or plek.lijst.status not in _OPEN:
        return
    for ander in plek.stand.zaken_op_kenmerk[plek.kenmerk]:
        if ander.bestand == plek.bestand:
            return
        if ander.lijst.richting == "lko-rao" and ander.lijst.status in _OPEN:
            yield (), f"{plek.kenmerk} staat ook op de open lijst {ander.lijst.kenmerk}."
            return


@regel(
    "VRB06",
    over=LijstPlek,
    ernst="waarschuwing",
    bron="S17",
    hint="Zet bij afzender de naam van de regio, zoals die in rao.yaml staat.",
    fout="lijst: {richting: rao-deelberaad, afzender: ter-apel}",
    goed="lijst: {richting: rao-deelberaad, afzender: Groningen en Drenthe}",
)
def afzender_is_regio(plek: LijstPlek) -> Gevonden:
    """Een lijst aan het Deelberaad komt van de eigen regio.

    Het RAO zelf legt een zaak voor aan het Deelberaad, niet een LKO.
    """
    naam = plek.stand.register.regio.naam
    lijst = plek.ding
    if lijst.richting != "rao-deelberaad" or maak_sleutel(lijst.afzender) == maak_sleutel(naam):
        return
    yield ("afzender",), f"De afzender is '{lijst.afzender}', maar deze regio heet '{naam}'."


@regel(
    "VRB07",
    over=TerugkoppelingPlek,
    ernst="fout",
    bron="S11",
    hint="Haal de zaak weg, of zet haar in de terugkoppeling aan haar eigen LKO.",
    fout="""
        lijst: {afzender: ter-apel}
        terugkoppeling: {lko: emmen, zaken: [Z-7K3F9E]}
    """,
    goed="""
        lijst: {afzender: ter-apel}
        terugkoppeling: {lko: ter-apel, zaken: [Z-7K3F9E]}
    """,
)
def eigen_zaken(plek: TerugkoppelingPlek) -> Gevonden:
    """Een LKO krijgt alleen zijn eigen zaken terug.

    Een ander LKO hoeft niet te weten wat er met een zaak gebeurt.
    """
    lko = plek.ding.lko
    for nummer, kenmerk in () if plek.stand.mist_lijst else enumerate(plek.ding.zaken):
        plekken = plek.stand.zaken_op_kenmerk.get(kenmerk, ())
        if plekken and not any(zaak.lijst.afzender == lko for zaak in plekken):
            yield ("zaken", nummer), f"{kenmerk} is niet ingebracht door LKO '{lko}'."


@regel(
    "VRB09",
    over=TerugkoppelingPlek,
    ernst="fout",
    bron="S11",
    hint="Geef de terugkoppeling het kenmerk TK-, het LKO en de datum van het overleg.",
    fout="terugkoppeling: {kenmerk: TK-emmen-2026-03-12, lko: ter-apel}",
    goed="terugkoppeling: {kenmerk: TK-ter-apel-2026-03-12, lko: ter-apel}",
)
def kenmerk_van_terugkoppeling(plek: TerugkoppelingPlek) -> Gevonden:
    """Het kenmerk van een terugkoppeling noemt het LKO en het overleg.

    Zo is er van elk overleg voor elk LKO een enkele terugkoppeling.
    """
    ding = plek.ding
    hoort = f"TK-{ding.lko}-{ding.overleg.isoformat()}"
    if ding.kenmerk != hoort:
        yield ("kenmerk",), f"Het kenmerk {ding.kenmerk} moet {hoort} zijn."
