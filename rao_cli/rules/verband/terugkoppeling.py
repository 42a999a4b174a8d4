"""VRB: every LKO hears in time what was decided about its zaken; only then they are done (S11)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rao_cli.model.fase import BESLOTEN
from rao_cli.model.kenmerk import dag_van_terugkoppeling
from rao_cli.model.melding import Pad
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.overleg.vingerafdruk import klopt_terugkoppeling
from rao_cli.model.register.versie import EERSTE
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import LijstPlek, OverlegPlek, Stand, TerugkoppelingPlek, ZaakPlek
from rao_cli.model.terugkoppeling.onverteld import Onverteld, onverteld
from rao_cli.model.terugkoppeling.terugkoppeling import (
    is_lang_geleden,
    niet_verteld,
    terugkoppelen_voor,
)
from rao_cli.model.zaak.lopend import klaar_sinds
from rao_cli.model.zaak.stap import stap_op_lijst
from rao_cli.model.zaak.wachten import is_gesloten
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag, opsomming

#: Since which form of a register a reply is also asked about what the table did not decide.
_VORM_MET_NIEUWS: Final = 3


@regel(
    "VRB10",
    ernst="waarschuwing",
    bron="S11",
    hint="Maak haar met: rao terugkoppeling genereer. Is zij verstuurd, meld dat dan met: rao "
    "terugkoppeling verzonden.",
    fout="{terugkoppeling: {status: concept, verzonden_op: }, vandaag: 2026-03-20}",
    goed="{terugkoppeling: {status: verzonden, verzonden_op: 2026-03-16}, vandaag: 2026-03-20}",
)
def lko_hoort_het_op_tijd(plek: OverlegPlek) -> Gevonden:
    """Elk LKO hoort na een overleg wat er over zijn zaken is besloten.

    Het LKO bracht de zaak in en moet ermee verder. Ook een zaak die is geweigerd, is afgelopen of
    nu van een ander LKO is, hoort daarbij: dat staat in dezelfde brief. Hoeveel werkdagen daarvoor
    zijn, staat in rao.yaml bij terugkoppeling_werkdagen.
    """
    stand, overleg = plek.stand, plek.ding
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    if stand.los or not overleg.is_gehouden:
        return
    besloten = niet_verteld(stand, overleg)
    nieuws = [een for een in _nieuws(stand, overleg) if een.lko not in besloten]
    # In this order: most meetings have no news, and then no term needs to be counted.
    if not (besloten or nieuws):
        return
    if not stand.kalender.verstreken(overleg.datum, termijn, stand.vandaag):
        return
    for lko, zaken in besloten.items():
        if not _onleesbaar(stand, overleg, lko):
            besluiten = overleg.besluiten.items()
            eerste = next(kenmerk for kenmerk, b in besluiten if b.agendapunt == zaken[0])
            wat = f"wat er over {opsomming(zaken)} is besloten"
            yield ("besluiten", eerste), _hoorde_niet(stand, overleg, lko, wat)
    for een in nieuws:
        if not _onleesbaar(stand, overleg, een.lko):
            wat = f"dat {een.wat.format(een.zaak, zijn='is')}"
            yield (), _hoorde_niet(stand, overleg, een.lko, wat)


def _nieuws(stand: Stand, overleg: Overleg) -> Iterator[Onverteld]:
    """Yield what no meeting decided and the reply about this one tells.

    Where the table decided too, a register of an older form stays as green as it was.
    """
    if not overleg.besluiten or (stand.register.versie or EERSTE) >= _VORM_MET_NIEUWS:
        yield from (een for een in onverteld(stand) if een.overleg is overleg)


def _hoorde_niet(stand: Stand, overleg: Overleg, lko: str, wat: str) -> str:
    voor = dag(terugkoppelen_voor(stand, overleg))
    return f"LKO '{lko}' hoorde nog niet {wat}; dat moest voor of op {voor}."


def _onleesbaar(stand: Stand, overleg: Overleg, lko: str) -> bool:
    """Say whether a reply since the meeting could not be read; it may have told this."""
    dagen = (dag_van_terugkoppeling(stam, lko) for stam in stand.onleesbaar)
    return any(dag_ is not None and dag_ >= overleg.datum.isoformat() for dag_ in dagen)


@regel(
    "VRB11",
    ernst="waarschuwing",
    bron="S11",
    hint="Vertel het LKO wat er is besloten en meld dat met: rao terugkoppeling verzonden. De "
    "lijst wordt dan vanzelf afgehandeld; zet haar tot die tijd op ontvangen.",
    fout="lijst: {status: afgehandeld}",
    goed="""
        lijst: {status: afgehandeld}
        overleg: {besluiten: {B-2026-03-12-01: {uitkomst: afgehandeld, hervatten_op: }}}
    """,
)
def afgehandeld_is_verteld(plek: LijstPlek) -> Gevonden:
    """Een lijst is afgehandeld als het LKO van elke zaak de uitkomst weet.

    Een zaak is pas klaar als de terugkoppeling is verstuurd. Ook van een zaak die het RAO niet
    behandelt, hoort het LKO waarom.
    """
    stand, lijst = plek.stand, plek.ding
    if lijst.richting != "lko-rao" or lijst.status != "afgehandeld" or stand.los:
        return
    if stand.mist("overleg") or stand.mist("terugkoppeling"):
        return
    klaar = klaar_sinds(stand)  # nearly all: found out of all at once, not zaak by zaak
    for kenmerk, zaak in lijst.zaken.items():
        if kenmerk in klaar:
            continue
        op_lijst = ZaakPlek(stand, plek.bestand, lijst, kenmerk, zaak)
        if not is_gesloten(op_lijst):
            fase = stap_op_lijst(op_lijst).fase
            mist = f"het LKO hoorde nog niets over {kenmerk}"
            tekst = mist if fase in BESLOTEN else f"{kenmerk} is nog {fase}"
            yield ("zaken", kenmerk), f"De lijst is afgehandeld, maar {tekst}."


@regel(
    "VRB13",
    ernst="waarschuwing",
    bron="S11",
    hint="Verbeter de datum of de status van de terugkoppeling.",
    fout="terugkoppeling: {status: verzonden, verzonden_op: }",
    goed="terugkoppeling: {status: verzonden, verzonden_op: 2026-03-16}",
)
def datums_kloppen(plek: TerugkoppelingPlek) -> Gevonden:
    """De datums van een terugkoppeling passen bij haar status en bij het overleg.

    Een terugkoppeling vertelt over een overleg dat is geweest. Eerst wordt zij verstuurd, daarna
    bevestigt het LKO.
    """
    ding = plek.ding
    for sleutel, gemeld, hoort in (
        ("verzonden_op", ding.verzonden_op, ding.is_verzonden),
        ("bevestigd_op", ding.bevestigd_op, ding.status == "bevestigd"),
    ):
        woord = sleutel.removesuffix("_op")
        if hoort and gemeld is None:
            yield (sleutel,), f"{ding.kenmerk} is {woord}, maar wanneer staat er niet."
        if gemeld is not None and not hoort:
            tekst = f"{ding.kenmerk} is {ding.status}, maar er staat wanneer zij is {woord}."
            yield ("status",), tekst
    yield from _volgorde(plek.stand.vandaag, ding)
    for pad in plek.stand.paden_op_kenmerk.get(("overleg", ding.overleg.isoformat()), ()):
        overleg = plek.stand.overleggen[pad]
        if not overleg.is_gehouden:
            tekst = f"Het overleg van {dag(overleg.datum)} is {overleg.status}"
            yield ("overleg",), f"{tekst}; er is nog niets te vertellen."


def _volgorde(vandaag: date, ding: Terugkoppeling) -> Iterator[tuple[Pad, str]]:
    """Find dates in the future, before the meeting, or in the wrong order."""
    vorige, wat = ding.overleg, "het overleg"
    for sleutel in ("verzonden_op", "bevestigd_op", "opnieuw_verzonden_op"):
        gemeld: date | None = getattr(ding, sleutel)
        if gemeld is None:
            continue
        if gemeld > vandaag:
            yield (sleutel,), f"{dag(gemeld)} moet nog komen."
        elif gemeld < vorige:
            yield (sleutel,), f"{dag(gemeld)} ligt voor {wat} van {dag(vorige)}."
        if sleutel == "verzonden_op":
            vorige, wat = gemeld, "de verzending"


@regel(
    "VRB14",
    ernst="waarschuwing",
    bron="S11",
    hint="Vertel het LKO wat er is veranderd: maak haar opnieuw met rao terugkoppeling genereer, "
    "verstuur die en meld dat met rao terugkoppeling verzonden. Of zet terug wat er stond.",
    fout="terugkoppeling: {vingerafdruk: 0000000000000000000000000000000000000000}",
    goed="terugkoppeling: {vingerafdruk: }",
)
def verteld_is_besloten(plek: TerugkoppelingPlek) -> Gevonden:
    """Wat een LKO hoorde, is wat het RAO besloot.

    rao bewaart een vingerafdruk van de besluiten, de verbeteringen en de acties in een
    terugkoppeling. Klopt die niet meer, dan werkt het LKO met een ander besluit dan er nu staat.
    """
    if plek.ding.is_verzonden and _is_anders(plek):
        tekst = f"De besluiten zijn gewijzigd of verbeterd nadat LKO '{plek.ding.lko}' ze hoorde."
        yield ("vingerafdruk",), tekst


def _is_anders(plek: TerugkoppelingPlek) -> bool:
    """Say whether a reply was made of other decisions or acties than there are now."""
    stand, ding = plek.stand, plek.ding
    if stand.los or stand.mist("actie", ding.overleg):
        return False
    for pad in stand.paden_op_kenmerk.get(("overleg", ding.overleg.isoformat()), ())[:1]:
        stand, overleg = zoals(stand, stand.overleggen[pad], ding.lko)
        acties = [actie for _, actie in stand.acties_uit(overleg)]
        return not klopt_terugkoppeling(ding, overleg, acties)
    return False


@regel(
    "VRB16",
    ernst="waarschuwing",
    bron="S11",
    hint="Maak haar opnieuw met: rao terugkoppeling genereer. Lees haar na voor u haar verstuurt.",
    fout="terugkoppeling: {status: concept, vingerafdruk: 000000000000000000000000}",
    goed="terugkoppeling: {status: concept, vingerafdruk: }",
)
def concept_is_bij(plek: TerugkoppelingPlek) -> Gevonden:
    """Een terugkoppeling die nog weg moet, zegt wat het RAO besloot.

    Na het maken kan er een besluit of een actie zijn veranderd of verbeterd. Wie haar dan
    verstuurt, vertelt het LKO iets anders dan er is besloten.
    """
    if plek.ding.status == "concept" and _is_anders(plek):
        tekst = f"{plek.ding.kenmerk} loopt achter: daarna is een besluit of een actie gewijzigd."
        yield ("vingerafdruk",), tekst


@regel(
    "VRB15",
    ernst="aandachtspunt",
    bron="S11",
    hint="Vraag het LKO of het de terugkoppeling kreeg, en meld dat met: rao terugkoppeling "
    "bevestigd. Dan is dit klaar; in rao cijfers blijft staan hoe lang het duurde.",
    fout="{terugkoppeling: {verzonden_op: 2026-03-20}, vandaag: 2026-03-20}",
    goed="""
        terugkoppeling: {status: bevestigd, verzonden_op: 2026-03-20, bevestigd_op: 2026-03-20}
        vandaag: 2026-03-20
    """,
)
def op_tijd_verzonden(plek: TerugkoppelingPlek) -> Gevonden:
    """Een terugkoppeling gaat op tijd naar het LKO.

    Het LKO wacht op het besluit om verder te kunnen met de zaak. Heeft het LKO de terugkoppeling
    bevestigd, of is zij langer weg dan terugkoppeling_maanden in rao.yaml (gewoonlijk 6), dan is
    het te laat om er iets aan te doen.
    """
    stand, ding = plek.stand, plek.ding
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    if ding.verzonden_op is None or ding.status != "verzonden":
        return
    if is_lang_geleden(stand, ding.verzonden_op):
        return
    if stand.kalender.verstreken(ding.overleg, termijn, ding.verzonden_op):
        uiterlijk = stand.kalender.na(ding.overleg, termijn)
        laat = f"{ding.kenmerk} is verzonden op {dag(ding.verzonden_op)}"
        yield ("verzonden_op",), f"{laat}; dat moest voor of op {dag(uiterlijk)}."
