"""VRB: who sends and who gets, agree with the register (S11, S17)."""

from rao_cli.model.kenmerk import maak_sleutel, terugkoppeling_kenmerk
from rao_cli.model.stand import LijstPlek, TerugkoppelingPlek
from rao_cli.rules.regel import Gevonden, regel


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
    for nummer, kenmerk in () if plek.stand.mist("signaallijst") else enumerate(plek.ding.zaken):
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
    hoort = terugkoppeling_kenmerk(ding.lko, ding.overleg)
    if ding.kenmerk != hoort:
        yield ("kenmerk",), f"Het kenmerk {ding.kenmerk} moet {hoort} zijn."
