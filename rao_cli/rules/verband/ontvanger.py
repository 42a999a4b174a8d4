"""VRB: who sends and who gets, agree with the register; and who waits, is told (S11, S16, S17)."""

from collections.abc import Iterator, Sequence

from rao_cli.model.kenmerk import make_sleutel, terugkoppeling_kenmerk
from rao_cli.model.melding import Pad
from rao_cli.model.register.namen import naam_op
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import LijstPlek, TerugkoppelingPlek, ZaakPlek
from rao_cli.model.terugkoppeling.antwoord import lkos_zonder_bericht, vertellen_voor
from rao_cli.model.zaak.leven import lkos_van
from rao_cli.model.zaak.opschaling import zonder_bericht
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag, opsomming


@regel(
    "VRB06",
    ernst="waarschuwing",
    bron="S17",
    hint="Zet bij afzender de naam die de regio toen had. Heet zij anders? Typ: "
    "rao register zet regio.naam",
    fout="lijst: {richting: rao-deelberaad, afzender: ter-apel}",
    goed="lijst: {richting: rao-deelberaad, afzender: Groningen en Drenthe}",
)
def afzender_is_regio(plek: LijstPlek) -> Gevonden:
    """Een lijst aan het Deelberaad komt van de eigen regio.

    Het RAO zelf legt een zaak voor aan het Deelberaad, niet een LKO.
    """
    lijst = plek.ding
    naam = naam_op(plek.stand.heel.regio, lijst.datum)
    if lijst.richting != "rao-deelberaad" or make_sleutel(lijst.afzender) == make_sleutel(naam):
        return
    yield ("afzender",), f"De afzender is '{lijst.afzender}', maar deze regio heet '{naam}'."


@regel(
    "VRB07",
    ernst="fout",
    bron="S11",
    hint="Haal de zaak weg, of zet haar in de terugkoppeling aan haar eigen LKO.",
    voorbeeld="""
        lijst: {afzender: ter-apel}
        terugkoppeling: {lko: …, zaken: [Z-7K3F9E]}
    """,
    fout="emmen",
    goed="ter-apel",
)
def eigen_zaken(plek: TerugkoppelingPlek) -> Gevonden:
    """Een LKO krijgt alleen zijn eigen zaken terug.

    Een ander LKO hoeft niet te weten wat er met een zaak gebeurt. Een zaak is ook van het LKO
    waarheen zij verhuisde.
    """
    lko, stand = plek.ding.lko, plek.stand
    for nummer, kenmerk in () if stand.mist("signaallijst") else enumerate(plek.ding.zaken):
        plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
        if plekken and not _is_van(plekken[-1], lko) and lko not in lkos_van(stand, kenmerk):
            yield ("zaken", nummer), f"{kenmerk} is niet ingebracht door LKO '{lko}'."


def _is_van(plek: ZaakPlek, lko: str) -> bool:
    """Say whether an LKO brought a zaak in on this list: nearly always, and soon known."""
    return plek.lijst.richting == "lko-rao" and plek.lijst.afzender == lko


@regel(
    "VRB09",
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


@regel(
    "VRB12",
    ernst="waarschuwing",
    bron="S16",
    hint="Vertel het aan het LKO en leg dat vast met: rao opschaling antwoord KENMERK",
    fout="""
        lijst:
          richting: rao-deelberaad
          afzender: Groningen en Drenthe
          antwoord: {datum: 2026-03-09, besluit: Het Deelberaad stemt in.}
        terugkoppeling: {status: concept}
    """,
    goed="""
        lijst:
          richting: rao-deelberaad
          afzender: Groningen en Drenthe
          antwoord:
            datum: 2026-03-09
            besluit: Het Deelberaad stemt in.
            teruggekoppeld_op: 2026-03-11
    """,
)
def antwoord_teruggekoppeld(plek: LijstPlek) -> Gevonden:
    """Het LKO hoort wat het Deelberaad antwoordde.

    Eerst bespreekt het RAO het antwoord, daarna hoort het LKO het: de zaak komt daarvandaan. De
    termijn na dat overleg is die van een terugkoppeling. Een knelpunt of trend zonder zaak hoort
    elk LKO dat het raakt.
    """
    lijst, stand = plek.ding, plek.stand
    if lijst.status == "ingetrokken":
        return
    for pad, antwoord, zaken in _onverteld(lijst, zonder_bericht(stand, lijst)):
        if any(vertellen_voor(stand, zaak, antwoord) < stand.vandaag for zaak in zaken):
            tekst = f"Het antwoord van {dag(antwoord.datum)} over {opsomming(zaken)}"
            yield pad, f"{tekst} is nog niet teruggekoppeld aan het LKO."
    lkos, punt = lkos_zonder_bericht(stand, lijst), lijst.onderwerp or ""
    if lijst.antwoord and lkos and vertellen_voor(stand, punt, lijst.antwoord) < stand.vandaag:
        namen = opsomming([stand.register.lkos[lko].naam for lko in lkos])
        tekst = f"Het antwoord van {dag(lijst.antwoord.datum)} over {punt}"
        yield ("antwoord", "teruggekoppeld_op"), f"{tekst} is nog niet verteld aan {namen}."


def _onverteld(
    lijst: Signaallijst, zaken: Sequence[str]
) -> Iterator[tuple[Pad, Antwoord, list[str]]]:
    """Yield path, answer and zaken per answer: that of the whole list, and those of one zaak."""
    samen = [zaak for zaak in zaken if zaak not in lijst.antwoorden]
    if lijst.antwoord is not None and samen:
        yield ("antwoord", "teruggekoppeld_op"), lijst.antwoord, samen
    for zaak, antwoord in lijst.antwoorden.items():
        if zaak in zaken:
            yield ("antwoorden", zaak, "teruggekoppeld_op"), antwoord, [zaak]
