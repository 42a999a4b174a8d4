"""A reply that went to an LKO: sent, sent again because something changed, confirmed (S11)."""

from collections.abc import Sequence
from datetime import date

from rao_cli.documents.document import TERUGKOPPELING
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.workflow.besluit.besluitenlijst import eis_ongewijzigd
from rao_cli.workflow.dagen import eis_dag
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.terugkoppeling.terugkoppeling import (
    maak_terugkoppeling,
    maak_verbetering,
    make_brief,
    wat_is_nieuw,
    zet_nieuws,
)
from rao_cli.workflow.zoeken import zoek_overleg, zoek_terugkoppeling


def meld_verzonden(
    h: Handeling, kenmerken: Sequence[str], op: date | None, *, eigen_tekst: bool = False
) -> tuple[list[str], list[str], CommitResult]:
    """Record that replies went out, and settle the lists that are done by that (S11).

    Returns the kenmerken of those lists, and what to know. The text stays what was sent. A reply
    that went before is sent again when something was decided or corrected since.
    """
    gestuurd, eigen, opnieuw = False, False, True
    zinnen: list[str] = []
    gezocht = dict(zoek_terugkoppeling(h.stand, getypt) for getypt in kenmerken)
    for pad, terugkoppeling in gezocht.items():
        _, overleg = zoek_overleg(h.stand, terugkoppeling.overleg)
        nieuws = wat_is_nieuw(h.stand, overleg, terugkoppeling)
        if terugkoppeling.is_verzonden and not nieuws:
            _eis_zelfde_dag(terugkoppeling, "verzonden", terugkoppeling.verzonden_op, op)
            continue
        eis_ongewijzigd(h.stand, overleg)
        met_de_hand, zin = _eis_bij(h, overleg, terugkoppeling, nieuws)
        if met_de_hand and not eigen_tekst:
            raise _eigen_tekst(terugkoppeling)
        _stuur(h, pad, overleg, terugkoppeling, op)
        zinnen += [zin] if zin else []
        gestuurd, eigen = True, eigen or met_de_hand
        opnieuw = opnieuw and terugkoppeling.is_verzonden
    zaken = [zaak for ding in gezocht.values() for zaak in ding.zaken] if gestuurd else []
    lijsten = [lijst for zaak in zaken for lijst in handel_lijsten_af(h, zaak)]
    gemeld = [terugkoppeling.kenmerk for terugkoppeling in gezocht.values()]
    hoe = f"{' opnieuw' if opnieuw else ''} verzonden{' met eigen tekst' if eigen else ''}"
    onderwerp = f"{_wat(gemeld)}{hoe}{en_afgehandeld(lijsten)}"
    return lijsten, zinnen, h.leg_vast(onderwerp, "terugkoppeling-verzonden", [*gemeld, *lijsten])


def _stuur(
    h: Handeling, pad: str, overleg: Overleg, terugkoppeling: Terugkoppeling, op: date | None
) -> None:
    """Record that one reply went, or went again; the first day of sending stays."""
    eerste = terugkoppeling.verzonden_op
    if not terugkoppeling.is_verzonden:
        dag = eis_dag(op, h.vandaag, vanaf=overleg.datum, wat="het overleg")
        h.zet(pad, ("status",), "verzonden")
        h.zet(pad, ("verzonden_op",), dag)
        return
    dag = eis_dag(op, h.vandaag, vanaf=eerste or overleg.datum, wat="de eerste verzending")
    zet_nieuws(h, maak_terugkoppeling(h.stand, overleg, terugkoppeling.lko), terugkoppeling)
    h.zet(pad, ("opnieuw_verzonden_op",), dag)


def meld_bevestigd(h: Handeling, kenmerken: Sequence[str], op: date | None) -> CommitResult:
    """Record that the LKO's confirmed what they got."""
    gezocht = dict(zoek_terugkoppeling(h.stand, getypt) for getypt in kenmerken)
    gemeld = [terugkoppeling.kenmerk for terugkoppeling in gezocht.values()]
    for pad, terugkoppeling in gezocht.items():
        kenmerk = terugkoppeling.kenmerk
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


def _eis_bij(
    h: Handeling, overleg: Overleg, terugkoppeling: Terugkoppeling, nieuws: str
) -> tuple[bool, str]:
    """Refuse to call something sent that does not say what was decided (`nieuws`: what is new).

    Returns whether the text is one of a person, and what to know when rao would write another.
    """
    opnieuw = terugkoppeling.is_verzonden
    if nieuws and not opnieuw:
        raise _niet_bij(terugkoppeling, nieuws)
    straks = maak_verbetering(h.stand, overleg, terugkoppeling) if opnieuw else terugkoppeling
    naam = TERUGKOPPELING.op(terugkoppeling)
    was = h.bytes(naam)
    nu = make_brief(h, h.stand, straks).tekst
    if was is not None and was.decode("utf-8-sig", "replace").replace("\r\n", "\n") == nu:
        return False, ""
    if was is not None and h.map.met_de_hand(naam):
        return True, ""
    if opnieuw:
        raise _niet_bij(terugkoppeling, nieuws)
    anders = f"Let op: rao zou {terugkoppeling.kenmerk} nu anders schrijven; wat u verstuurde"
    zin = f"{anders}, blijft staan. Aan de besluiten is niets veranderd."
    return False, zin if was is not None else ""


def _niet_bij(terugkoppeling: Terugkoppeling, nieuws: str) -> RaoError:
    dag, lko = terugkoppeling.overleg, terugkoppeling.lko
    return RaoError(
        f"{terugkoppeling.kenmerk} is niet bijgewerkt: {nieuws}.",
        hint=f"Maak haar opnieuw met: rao terugkoppeling genereer {dag} --lko {lko}\n"
        "Verstuur die, en meld het dan.",
    )


def _eigen_tekst(terugkoppeling: Terugkoppeling) -> RaoError:
    kenmerk, dag, lko = terugkoppeling.kenmerk, terugkoppeling.overleg, terugkoppeling.lko
    return RaoError(
        f"De tekst van {kenmerk} is met de hand veranderd; rao weet niet of er nog staat wat het "
        "RAO besloot.",
        hint=f"Is het uw eigen tekst? rao terugkoppeling verzonden {kenmerk} --eigen-tekst\n"
        f"Anders maakt u haar opnieuw: rao terugkoppeling genereer {dag} --lko {lko}",
    )


def _wat(kenmerken: Sequence[str]) -> str:
    wat = "Terugkoppeling" if len(kenmerken) == 1 else "Terugkoppelingen"
    return f"{wat} {opsomming(kenmerken)}"
