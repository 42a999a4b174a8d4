"""The reply to an LKO after a meeting: made, sent, confirmed (S11)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from rao_cli.documents.markdown import ontsnap_md
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.terugkoppeling import make_terugkoppeling, terugkoppelingnaam
from rao_cli.model.errors import RaoError
from rao_cli.model.overleg import Overleg
from rao_cli.model.plaats import plaats_van
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppelen import (
    besloten_per_lko,
    eigen_besluiten,
    terugkoppelen_voor,
    zaken_per_lko,
)
from rao_cli.model.terugkoppeling import Terugkoppeling
from rao_cli.model.vingerafdruk import vingerafdruk_terugkoppeling
from rao_cli.store.wijziging import Uitkomst
from rao_cli.workflow.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.besluitenlijst import zoek_gehouden
from rao_cli.workflow.dagen import eis_dag
from rao_cli.workflow.handeling import Handeling, als_data
from rao_cli.workflow.zoeken import eis_lko, zoek_overleg, zoek_terugkoppeling


class Gemaakt(NamedTuple):
    """What was made: kenmerken, their documents, before when they must go, and what to know."""

    kenmerken: list[str]
    documenten: list[str]
    uiterlijk: date
    zinnen: list[str]


def genereer_terugkoppelingen(
    h: Handeling, datum_: date | None, lko: str | None
) -> tuple[Gemaakt, Uitkomst]:
    """Make or refresh one reply per LKO about its own zaken; what was sent stays as it is."""
    _, overleg = zoek_gehouden(h.stand, datum_)
    gemaakt = Gemaakt([], [], terugkoppelen_voor(h.stand, overleg), [])
    for sleutel in _lkos(h.stand, overleg, lko):
        nieuw = _maak(h.stand, overleg, sleutel)
        bestaand = _bestaand(h.stand, nieuw.kenmerk)
        if bestaand is not None and bestaand.is_verzonden:
            gemaakt.zinnen.extend(_al_verzonden(h.stand, overleg, bestaand))
            continue
        _schrijf(h, nieuw, bestaand)
        gemaakt.kenmerken.append(nieuw.kenmerk)
        gemaakt.documenten.append(terugkoppelingnaam(nieuw))
    stand = h.straks()
    for kenmerk in gemaakt.kenmerken:
        _, terugkoppeling = zoek_terugkoppeling(stand, kenmerk)
        document = make_terugkoppeling(stand, terugkoppeling, h.templates)
        h.schrijf(document.naam, document.tekst)
    dag = overleg.datum.isoformat()
    onderwerp = f"Terugkoppeling over {dag}: {', '.join(gemaakt.kenmerken)}"
    return gemaakt, h.leg_vast(onderwerp, "terugkoppeling-genereer", [dag, *gemaakt.kenmerken])


def _lkos(stand: Stand, overleg: Overleg, lko: str | None) -> list[str]:
    """Return which LKO's hear something; RaoError before there are decisions."""
    if not overleg.besluiten:
        raise RaoError(
            f"Bij het overleg van {overleg.datum} staan nog geen besluiten.",
            hint=f"Leg ze eerst vast met: rao nieuw besluit --overleg {overleg.datum}",
        )
    zaken = zaken_per_lko(stand, overleg)
    lkos = [s for s in stand.register.lkos if s in zaken or any(eigen_besluiten(overleg, s))]
    if lko is None and lkos:
        return lkos
    if lko is not None and (gekozen := eis_lko(stand, lko)) in lkos:
        return [gekozen]
    wie = f"LKO '{lko}'" if lko else "een LKO"
    raise RaoError(
        f"In het overleg van {overleg.datum} is niets besproken van {wie}.",
        hint=f"Bekijk het overleg met: rao toon {overleg.datum}",
    )


def _maak(stand: Stand, overleg: Overleg, lko: str) -> Terugkoppeling:
    """Return the reply as it should be now, in concept."""
    zaken = zaken_per_lko(stand, overleg).get(lko, ())
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk=f"TK-{lko}-{overleg.datum.isoformat()}",
        lko=lko,
        overleg=overleg.datum,
        status="concept",
        zaken=list(zaken),
        vingerafdruk=_afdruk(stand, overleg, zaken),
    )


def _afdruk(stand: Stand, overleg: Overleg, zaken: Sequence[str]) -> str:
    acties = (actie for _, actie in stand.acties_uit(overleg))
    return vingerafdruk_terugkoppeling(overleg, zaken, acties)


def _bestaand(stand: Stand, kenmerk: str) -> Terugkoppeling | None:
    alle = (t for t in stand.terugkoppelingen.values() if t.kenmerk == kenmerk)
    return next(alle, None)


def _schrijf(h: Handeling, nieuw: Terugkoppeling, bestaand: Terugkoppeling | None) -> None:
    pad = plaats_van(nieuw)
    if bestaand is None:
        h.nieuw(pad, als_data(nieuw), "terugkoppeling")
        return
    for naam in ("zaken", "vingerafdruk"):
        if getattr(bestaand, naam) != getattr(nieuw, naam):
            h.zet(pad, (naam,), getattr(nieuw, naam))


def _al_verzonden(stand: Stand, overleg: Overleg, bestaand: Terugkoppeling) -> Iterator[str]:
    """Say that a reply went out already, and what has changed since."""
    if nieuws := _sindsdien(stand, overleg, bestaand):
        yield (
            f"{bestaand.kenmerk} is al verzonden, maar {nieuws}. Vertel het aan het LKO: zet de "
            f"status in {plaats_van(bestaand)} terug op concept en maak haar opnieuw."
        )
    else:
        yield f"{bestaand.kenmerk} is al verzonden en verandert niet meer."


def _sindsdien(stand: Stand, overleg: Overleg, bestaand: Terugkoppeling) -> str:
    """Say what was decided since a reply was made; empty when nothing was."""
    besloten = besloten_per_lko(stand, overleg).get(bestaand.lko, ())
    if over := [zaak for zaak in besloten if zaak not in bestaand.zaken]:
        return f"over {opsomming(over)} is later besloten"
    nu = _afdruk(stand, overleg, bestaand.zaken)
    return "" if bestaand.vingerafdruk in {None, nu} else "de besluiten zijn daarna gewijzigd"


def meld_verzonden(
    h: Handeling, kenmerken: Sequence[str], op: date | None
) -> tuple[list[str], list[str], Uitkomst]:
    """Record that replies went out, and settle the lists that are done by that (S11).

    Returns the kenmerken of those lists, and what to know. The text stays what was sent.
    """
    gemeld, nieuw, zinnen = [], False, list[str]()
    for getypt in dict.fromkeys(kenmerken):
        pad, terugkoppeling = zoek_terugkoppeling(h.stand, getypt)
        gemeld.append(terugkoppeling.kenmerk)
        if terugkoppeling.is_verzonden:
            _eis_zelfde_dag(terugkoppeling, "verzonden", terugkoppeling.verzonden_op, op)
            continue
        zinnen += _eis_bij(h, terugkoppeling)
        dag = eis_dag(op, h.vandaag, vanaf=terugkoppeling.overleg, wat="het overleg")
        h.zet(pad, ("status",), "verzonden")
        h.zet(pad, ("verzonden_op",), dag)
        nieuw = True
    lijsten = handel_lijsten_af(h) if nieuw else []
    onderwerp = f"{_wat(gemeld)} verzonden{en_afgehandeld(lijsten)}"
    uitkomst = h.leg_vast(onderwerp, "terugkoppeling-verzonden", [*gemeld, *lijsten])
    return lijsten, zinnen, uitkomst


def meld_bevestigd(h: Handeling, kenmerken: Sequence[str], op: date | None) -> Uitkomst:
    """Record that the LKO's confirmed what they got."""
    gemeld = []
    for getypt in dict.fromkeys(kenmerken):
        pad, terugkoppeling = zoek_terugkoppeling(h.stand, getypt)
        kenmerk = terugkoppeling.kenmerk
        gemeld.append(kenmerk)
        if terugkoppeling.status == "concept":
            raise RaoError(
                f"{kenmerk} is nog niet verzonden.",
                hint=f"Meld dat eerst met: rao terugkoppeling verzonden {kenmerk}",
            )
        if terugkoppeling.status == "bevestigd":
            _eis_zelfde_dag(terugkoppeling, "bevestigd", terugkoppeling.bevestigd_op, op)
            continue
        vanaf = terugkoppeling.verzonden_op or terugkoppeling.overleg
        dag = eis_dag(op, h.vandaag, vanaf=vanaf, wat="de verzending")
        h.zet(pad, ("status",), "bevestigd")
        h.zet(pad, ("bevestigd_op",), dag)
    return h.leg_vast(f"{_wat(gemeld)} bevestigd", "terugkoppeling-bevestigd", gemeld)


def _eis_zelfde_dag(
    terugkoppeling: Terugkoppeling, wat: str, gemeld: date | None, op: date | None
) -> None:
    """The same step again changes nothing; on another day it is refused."""
    if op is not None and op != gemeld:
        wanneer = f" op {datum(gemeld)}" if gemeld else ""
        raise RaoError(
            f"{terugkoppeling.kenmerk} is al {wat}{wanneer}.",
            hint=f"Klopt die dag niet, verbeter hem dan in {plaats_van(terugkoppeling)}.",
        )


def _eis_bij(h: Handeling, terugkoppeling: Terugkoppeling) -> list[str]:
    """Refuse to call something sent that does not say what was decided; warn for all else."""
    _, overleg = zoek_overleg(h.stand, terugkoppeling.overleg)
    was = h.bytes(terugkoppelingnaam(terugkoppeling))
    nu = make_terugkoppeling(h.stand, terugkoppeling, h.templates).tekst
    tekst = nu if was is None else was.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    nieuws = _sindsdien(h.stand, overleg, terugkoppeling)
    if not nieuws and any(_mist(erratum.tekst, tekst, nu) for erratum in overleg.errata):
        nieuws = "een besluit is daarna verbeterd"
    if nieuws:
        raise RaoError(
            f"{terugkoppeling.kenmerk} is niet bijgewerkt: {nieuws}.",
            hint=f"Maak haar opnieuw met: rao terugkoppeling genereer {overleg.datum}\n"
            "Verstuur die, en meld het dan.",
        )
    if tekst == nu or h.map.met_de_hand(terugkoppelingnaam(terugkoppeling)):
        return []
    anders = f"Let op: rao zou {terugkoppeling.kenmerk} nu anders schrijven; wat u verstuurde"
    return [f"{anders}, blijft staan. Aan de besluiten is niets veranderd."]


def _mist(verbetering: str, tekst: str, nu: str) -> bool:
    """Say whether a correction stands in the text as it would be now, and not in what there is."""
    deel = ontsnap_md(f"op {verbetering}").removeprefix("op ").rstrip(".")
    return deel in nu and deel not in tekst


def _wat(kenmerken: Sequence[str]) -> str:
    wat = "Terugkoppeling" if len(kenmerken) == 1 else "Terugkoppelingen"
    return f"{wat} {opsomming(kenmerken)}"
