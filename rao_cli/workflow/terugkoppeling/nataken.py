"""What is left to do after one meeting: decisions, the list of them, and the replies (S11)."""

from collections.abc import Iterator

from rao_cli.documents.document import BESLUITENLIJST, TERUGKOPPELING
from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.overleg.ritme import overleg_na
from rao_cli.model.overleg.vingerafdruk import errata_voor, klopt_besluitenlijst
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.terugkoppeling import (
    lkos_met_actie,
    niet_verteld,
    terugkoppelen_voor,
)
from rao_cli.model.terugkoppeling.verschoven import verschoven
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.terugkoppeling.sturen import zeg_versturen
from rao_cli.workflow.terugkoppeling.terugkoppeling import (
    maak_verbetering,
    wat_is_nieuw,
    zeg_verschoven,
)
from rao_cli.workflow.terugkoppeling.toen import toen_verzonden


def taken_na(stand: Stand, wie: str, pad: str, kast: Kast) -> Iterator[Taak]:
    """Yield the tasks of one meeting that was held."""
    overleg = stand.overleggen[pad]
    dag = overleg.datum
    if not klopt_besluitenlijst(overleg, [actie for _, actie in stand.acties_uit(overleg)]):
        wat = f"Terugzetten: de besluitenlijst van {datum(dag)} veranderde na het vaststellen"
        vast = overleg.vaststelling.besluitenlijst
        voor = overleg_na(stand, max(dag, vast.op) if vast else dag)
        yield Taak(wat, wie, voor, opdrachtregel("valideer", pad))
    if overleg.status == "gehouden":
        yield from _besluiten(stand, wie, overleg, kast)
    yield from _terugkoppelingen(stand, wie, overleg, kast)
    yield from _opnieuw_vertellen(stand, wie, overleg, kast)


def _besluiten(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    """Yield what was not decided yet, or else the list: sent around, fixed at the next meeting."""
    dag, over = overleg.datum, vraagt_nog_besluit(stand, overleg)
    if over:
        wat = "Besluit" if len(over) == 1 else f"{len(over)} besluiten"
        waarover = opsomming(map(noem_punt, over))
        eigen = f" --punt {over[0].id}" if len(over) == 1 else ""
        gezegd = {p.id for p in overleg.agendapunten if p.verslag}
        gezegd |= {besluit.agendapunt for besluit in overleg.besluiten.values()}
        stil = [p for p in overleg.agendapunten if p not in over and p.id not in gezegd]
        opdracht = f"rao nieuw besluit --overleg {dag}{eigen}"
        rest = ""
        if stil:
            opdracht = f"rao overleg notuleer {dag}"
            rest = f"; bij {aantal(len(stil), 'ander punt', 'andere punten')} staat nog niets"
        yield Taak(f"{wat} vastleggen over {waarover}{rest}", wie, dag, opdracht)
        return
    pad = BESLUITENLIJST.op(dag)
    if not kast.heeft(pad):
        wat = f"Besluitenlijst van {datum(dag)} maken en rondsturen: {pad}"
        opdracht = f"rao besluitenlijst genereer {dag}"
        yield Taak(wat, wie, terugkoppelen_voor(stand, overleg), opdracht)
    opdracht = f"rao besluitenlijst stel-vast {dag}"
    wat = f"Besluitenlijst van {datum(dag)} vaststellen"
    yield Taak(wat, wie, overleg_na(stand, dag), opdracht)


def _terugkoppelingen(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    """Yield the LKO's that did not hear yet what was decided, and the command that comes next."""
    brieven = stand.brieven_op_overleg.get(overleg.datum, ())
    klaar = {brief.lko for brief in brieven if brief.is_verzonden}
    doen = sorted(lkos_met_actie(stand, overleg) - klaar)
    for lko in dict.fromkeys((*niet_verteld(stand, overleg), *doen)):
        brief = stand.brief_op_kenmerk.get(terugkoppeling_kenmerk(lko, overleg.datum))
        wie_hoort = partij(stand.register, lko)
        tekst = f"Terugkoppeling aan {wie_hoort} over {datum(overleg.datum)} maken en versturen"
        opdracht = f"rao terugkoppeling genereer {overleg.datum}"
        if brief is not None and not kast.mist(TERUGKOPPELING.op(brief)):
            tekst = zeg_versturen(brief, wie_hoort)
            opdracht = f"rao terugkoppeling verzonden {brief.kenmerk}"
        yield Taak(tekst, wie, terugkoppelen_voor(stand, overleg), opdracht)


def _opnieuw_vertellen(stand: Stand, wie: str, overleg: Overleg, kast: Kast) -> Iterator[Taak]:
    """Yield the LKO's that heard a decision which was changed or corrected after that."""
    onverteld = niet_verteld(stand, overleg)
    for ding in stand.brieven_op_overleg.get(overleg.datum, ()):
        eigen = ding.is_verzonden and ding.lko not in onverteld
        if not eigen or not wat_is_nieuw(stand, overleg, ding):
            continue
        verschuivingen = list(verschoven(stand, overleg, ding))
        zijn, gelezen = zoals(stand, overleg, ding.lko)
        acties = [actie for _, actie in zijn.acties_uit(gelezen)]
        dagen = [erratum.datum for erratum in errata_voor(ding, gelezen, acties)]
        dagen += [verschuiving.sinds for verschuiving in verschuivingen]
        gehoord = ding.opnieuw_verzonden_op or ding.verzonden_op or overleg.datum
        termijn = stand.register.termijnen.terugkoppeling_werkdagen
        voor = stand.kalender.na(max(dagen, default=gehoord), termijn)
        lko = partij(stand.register, ding.lko)
        wat = f"Verbetering over {datum(overleg.datum)} vertellen aan {lko}"
        if verschuivingen:
            zaken = opsomming(anders.zaak for anders in verschuivingen)
            komt = "terugkomt" if len(verschuivingen) == 1 else "terugkomen"
            wat = f"Vertel {lko} dat {zaken} {zeg_verschoven(verschuivingen[0])} {komt}"
        opdracht = f"rao terugkoppeling genereer {overleg.datum} --lko {ding.lko}"
        straks = maak_verbetering(stand, overleg, ding)
        ligt_er = kast.lees(TERUGKOPPELING.op(ding))
        toen = toen_verzonden(kast.map, ding)
        from rao_cli.documents.terugkoppeling import make_terugkoppeling  # with half of the others

        document = make_terugkoppeling(stand, straks, kast.templates, ligt_er, toen)
        if ligt_er == document.tekst:
            wat = zeg_versturen(ding, lko, "opnieuw")
            opdracht = f"rao terugkoppeling verzonden {ding.kenmerk}"
        yield Taak(wat, wie, voor, opdracht)
