"""A meeting: who was there (S2)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from rao_cli.documents.kop import zeg_opkomst
from rao_cli.documents.opmaak import datum as in_woorden
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.dagen import klacht_toekomst
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import eis_organisatie, zoek_overleg


def zoek_te_houden(
    h: Handeling, datum: date | None, wat: str = "Aanwezigheid kan"
) -> tuple[str, Overleg]:
    """Return path and meeting that was held; RaoError when that cannot be (yet, or any more).

    `wat` says what is wanted of it.
    """
    pad, overleg = zoek_overleg(h.stand, datum, ("agenda-vastgesteld", "gepland"))
    if overleg.ligt_vast or overleg.status == "vervallen":
        raise RaoError(
            f"Het overleg van {overleg.datum} is {zeg_status(overleg)}.",
            hint=f"{wat} alleen bij een overleg dat nog niet is afgesloten.",
        )
    if klacht_toekomst(overleg.datum, h.vandaag):
        raise RaoError(
            f"Het overleg van {in_woorden(overleg.datum)} moet nog komen.",
            hint="Leg op de dag zelf of daarna vast wie er was. Is het op een andere dag? "
            f"Verplaats het met: rao overleg verplaats {overleg.datum} --naar DATUM",
        )
    return pad, overleg


def nog_te_houden(h: Handeling, datum: date | None) -> Overleg | None:
    """Return the meeting of a day, or else the last one, when nobody said yet who was there.

    None when it is said already, or when the day of the meeting did not come.
    """
    gehouden = max((o.datum for _, o in h.stand.overleggen_op_datum if o.is_gehouden), default=None)
    wachtend = [
        overleg
        for _, overleg in h.stand.overleggen_op_datum
        if overleg.komt_nog and not overleg.ligt_vast and overleg.datum <= h.vandaag
    ]
    if datum is not None:
        return next((overleg for overleg in wachtend if overleg.datum == datum), None)
    later = [overleg for overleg in wachtend if gehouden is None or overleg.datum > gehouden]
    return later[-1] if later else None


def houd(
    h: Handeling,
    datum: date | None,
    aanwezig: Sequence[str],
    afwezig: Mapping[str, str],
    ook: Callable[[str], None] = lambda _pad: None,
) -> tuple[str, CommitResult]:
    """Record who was there; the meeting becomes gehouden. Returns how many took part, in words.

    `afwezig` is organisation to reason, or to `reason;replacement`. GebruiksFout when it does not
    say of every core organisation whether it was there (S2). `ook` writes what else was minuted
    in the file of the meeting, in the same commit.
    """
    pad, overleg = zoek_te_houden(h, datum)
    dag = overleg.datum
    erbij = list(dict.fromkeys(eis_organisatie(h.stand, een, dag) for een in aanwezig))
    weg = {eis_organisatie(h.stand, een, dag): reden for een, reden in afwezig.items()}
    if dubbel := [organisatie for organisatie in erbij if organisatie in weg]:
        raise GebruiksFout(f"{dubbel[0]} kan niet aanwezig én afwezig zijn.")
    erbij = erbij or [organisatie for organisatie in overleg.aanwezig if organisatie not in weg]
    _eis_kern(h, dag, {*erbij, *weg, *overleg.afwezig})
    h.zet(pad, ("status",), "gehouden")
    h.zet(pad, ("aanwezig",), erbij)
    for organisatie in overleg.afwezig:
        if organisatie in erbij:  # she came after all
            h.verwijder(pad, ("afwezig", organisatie))
    for organisatie, tekst in weg.items():
        reden, _, vervanging = (deel.strip() for deel in tekst.partition(";"))
        waarde = {"reden": reden, "vervanging": vervanging or "geen"}
        h.zet(pad, ("afwezig", organisatie), waarde)
    ook(pad)
    onderwerp = f"Overleg van {overleg.datum.isoformat()} gehouden"
    uitkomst = h.leg_vast(onderwerp, "overleg-houd", [overleg.datum.isoformat()])
    stand = h.straks()
    return zeg_opkomst(stand, stand.overleggen[pad]), uitkomst


def _eis_kern(h: Handeling, dag: date, genoemd: set[str]) -> None:
    """Refuse to hold a meeting of which nobody knows whether a core organisation was there."""
    if mist := [o for o in h.stand.op(dag).kernorganisaties if o not in genoemd]:
        wie = "zij er was" if len(mist) == 1 else "zij er waren"
        raise GebruiksFout(
            f"U zegt niet van {opsomming(mist)} of {wie}.",
            hint=f'Wel aanwezig: --aanwezig "{mist[0]}". Niet: --afwezig "{mist[0]}=de reden".\n'
            "Is de reden niet bekend? Schrijf dat dan: geen reden bekend.",
        )
