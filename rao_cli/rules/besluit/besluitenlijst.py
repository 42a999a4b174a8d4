"""BSL: decisions belong to the meeting that took them; what was fixed, does not change (S11)."""

from typing import Final

from rao_cli.model.kenmerk import dag_in
from rao_cli.model.overleg.vingerafdruk import klopt_agenda, klopt_besluitenlijst
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg, Vastgesteld
from rao_cli.model.stand import DingPlek, OverlegPlek
from rao_cli.model.zaak.verloop import dubbel_besloten
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag, opsomming


@regel(
    "BSL07",
    ernst="fout",
    bron="S11",
    vast=True,
    hint="Zet terug wat er stond. Verbeteren doet u met: rao erratum. Is er niets vastgesteld, zet "
    "dan de status terug.",
    fout="overleg: {status: besluitenlijst-vastgesteld, vaststelling: }",
    goed="overleg: {status: gehouden, vaststelling: }",
)
def ongewijzigd_na_vaststelling(plek: OverlegPlek) -> Gevonden:
    """Wat is vastgesteld, verandert daarna niet meer.

    Bij het vaststellen bewaart rao een vingerafdruk van de agenda of de besluitenlijst, met de
    acties zoals die zijn afgesproken, de dag van vaststellen en de verbeteringen van daarna. Klopt
    die niet meer, dan zegt het register iets anders dan wat de deelnemers kregen.
    """
    overleg, vast = plek.ding, plek.ding.vaststelling
    yield from _stuk(overleg, "agenda", vast.agenda, klopt=klopt_agenda(overleg))
    yield from _stuk(overleg, "besluitenlijst", vast.besluitenlijst, klopt=_klopt_lijst(plek))


def _klopt_lijst(plek: OverlegPlek) -> bool:
    """Say whether the list is what was fixed, or whether that cannot be seen from here."""
    if plek.stand.los or plek.stand.mist("actie", plek.ding.datum):
        return True
    return klopt_besluitenlijst(plek.ding, [actie for _, actie in plek.stand.acties_uit(plek.ding)])


#: In these states a piece cannot be fixed already.
_NOG_NIET: Final = {
    "agenda": {"gepland"},
    "besluitenlijst": {"gepland", "agenda-vastgesteld", "gehouden"},
}


def _stuk(overleg: Overleg, stuk: str, vast: Vastgesteld | None, *, klopt: bool) -> Gevonden:
    """Find what is wrong with the fixing of the agenda or the decision list."""
    if vast is None:
        if overleg.status == f"{stuk}-vastgesteld":
            tekst = f"De status is {overleg.status}, maar rao stelde de {stuk} niet vast."
            yield ("status",), tekst
    elif not klopt:
        tekst = f"De {stuk} is vastgesteld op {dag(vast.op)} en daarna gewijzigd."
        yield ("vaststelling", stuk), tekst
    elif overleg.status in _NOG_NIET[stuk]:
        tekst = f"De {stuk} is vastgesteld op {dag(vast.op)}, maar de status is {overleg.status}."
        yield ("status",), tekst


@regel(
    "BSL10",
    ernst="waarschuwing",
    bron="S11",
    herstelbaar="erratum",
    hint="Leg eerst vast wie er was met: rao overleg houd.",
    fout="overleg: {status: gepland, besluiten: {B-2026-03-12-01: {uitkomst: aanhouden}}}",
    goed="overleg: {status: gehouden, besluiten: {B-2026-03-12-01: {uitkomst: aanhouden}}}",
)
def besluit_na_overleg(plek: OverlegPlek) -> Gevonden:
    """Besluiten horen bij een overleg dat is gehouden.

    De deelnemers nemen een besluit samen, in het overleg.
    """
    if plek.ding.komt_nog and plek.ding.besluiten:
        tekst = f"Dit overleg heeft besluiten, maar de status is nog {plek.ding.status}."
        yield ("besluiten",), tekst


@regel(
    "BSL11",
    ernst="fout",
    bron="S11",
    herstelbaar="ook",
    hint="Gebruik in het kenmerk de datum van het overleg waar het besluit is genomen.",
    voorbeeld="""
        overleg:
          besluiten:
            …: {agendapunt: gemeenten, uitkomst: ter-kennisname, besluit: Gehoord}
    """,
    fout="B-2026-02-12-01",
    goed="B-2026-03-12-02",
)
def kenmerk_van_eigen_overleg(plek: DingPlek) -> Gevonden:
    """Het kenmerk van een besluit of actie draagt de datum van het eigen overleg.

    Zo ziet u aan het kenmerk waar iets is afgesproken, en komt een kenmerk nooit twee keer voor.
    """
    ding = plek.ding
    if isinstance(ding, Overleg) and not ding.is_vervallen:
        for kenmerk in ding.besluiten:
            if dag_in(kenmerk) != ding.datum.isoformat():
                tekst = f"{kenmerk} hoort niet bij het overleg van {dag(ding.datum)}."
                yield ("besluiten", kenmerk), tekst
    if isinstance(ding, Actie) and ding.besluit and dag_in(ding.besluit) != dag_in(ding.kenmerk):
        yield ("kenmerk",), f"{ding.kenmerk} en {ding.besluit} noemen een ander overleg."


@regel(
    "BSL12",
    ernst="fout",
    bron="S11",
    herstelbaar="erratum",
    hint="Kies het kenmerk van een besluit van dit overleg.",
    voorbeeld="""
        overleg:
          errata: [{besluit: …, datum: 2026-03-16, tekst: Lees 9 april.}]
    """,
    fout="B-2026-03-12-09",
    goed="B-2026-03-12-01",
)
def erratum_bij_besluit(plek: OverlegPlek) -> Gevonden:
    """Een erratum verbetert een besluit dat er is.

    Wie de besluitenlijst leest, moet de verbetering bij het besluit kunnen vinden.
    """
    for nummer, erratum in enumerate(plek.ding.errata):
        if erratum.besluit is not None and erratum.besluit not in plek.ding.besluiten:
            tekst = f"Dit erratum gaat over {erratum.besluit}, maar dat besluit is er niet."
            yield ("errata", nummer, "besluit"), tekst


@regel(
    "BSL13",
    ernst="waarschuwing",
    bron="S11",
    herstelbaar="erratum",
    hint="Verbeter het besluit zelf met: rao besluit zet. Of stel eerst de besluitenlijst vast "
    "met: rao besluitenlijst stel-vast.",
    fout="""
        overleg:
          errata: [{besluit: B-2026-03-12-01, datum: 2026-03-16, tekst: Lees 9 april.}]
    """,
    goed="overleg: {errata: }",
)
def erratum_na_vaststelling(plek: OverlegPlek) -> Gevonden:
    """Een erratum hoort bij een besluitenlijst die al vastligt.

    Zolang de lijst niet vastligt, kan het besluit zelf nog worden verbeterd. Dan hoeft niemand
    twee teksten naast elkaar te leggen.
    """
    overleg, vast = plek.ding, plek.ding.vaststelling.besluitenlijst
    eigen = {erratum.besluit for erratum in overleg.errata}
    if not eigen & {None, *overleg.besluiten}:
        return
    if overleg.status != "besluitenlijst-vastgesteld":
        yield ("errata",), "Dit overleg heeft errata, maar de besluitenlijst ligt nog niet vast."
        return
    for nummer, erratum in enumerate(overleg.errata):
        if vast is not None and erratum.datum < vast.op:
            tekst = f"Dit erratum is van {dag(erratum.datum)}; de lijst ligt vast sinds"
            yield ("errata", nummer, "datum"), f"{tekst} {dag(vast.op)}."


@regel(
    "BSL14",
    ernst="fout",
    bron="S11",
    vast=True,
    herstelbaar="erratum",
    hint="Haal weg wat niet is besloten. Ligt de besluitenlijst al vast, verbeter het besluit dan "
    "met: rao erratum.",
    voorbeeld="""
        overleg:
          besluiten:
            B-2026-03-12-01: {agendapunt: Z-7K3F9E, uitkomst: afgehandeld, besluit: Het is klaar}
            B-2026-03-12-02: {agendapunt: …}
    """,
    fout="Z-7K3F9E, uitkomst: aanhouden, besluit: Het RAO wacht",
    goed="gemeenten, uitkomst: ter-kennisname, besluit: Gehoord",
)
def een_besluit_per_punt(plek: OverlegPlek) -> Gevonden:
    """Over een agendapunt valt in een overleg één besluit.

    Staan er twee, dan weet het LKO niet welk besluit geldt. Zo iets ontstaat als twee mensen
    tegelijk notuleren. Ook een punt met een besluit heeft geen reden waarom er geen besluit kwam.
    """
    overleg = plek.ding
    for punt, kenmerken in dubbel_besloten(overleg).items():
        tekst = f"Over {punt} staat in dit overleg meer dan één besluit: {opsomming(kenmerken)}."
        yield ("besluiten", kenmerken[-1]), tekst
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt in overleg.zonder_besluit:
            tekst = f"Over {besluit.agendapunt} is besloten ({kenmerk}), maar er staat ook waarom"
            yield ("zonder_besluit", besluit.agendapunt), f"{tekst} er geen besluit kwam."
