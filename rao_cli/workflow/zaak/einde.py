"""A zaak ends outside a meeting: in the world, or because its LKO withdraws it.

Then no meeting speaks of it any more; each LKO that waits hears it in its next reply (S11, S14).
"""

from collections.abc import Sequence
from datetime import date

from rao_cli.documents.opmaak import datum
from rao_cli.documents.zaak.levenswoorden import zeg_einde
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.leven import Afloop, AfloopSoort
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.levens import sinds_van
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.agenda.afgehaald import haal_van_agendas
from rao_cli.workflow.besluit.acties import laat_vervallen
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.dagen import eis_dag, eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.zaak.gevolg import nog_te_doen, wie_hoort
from rao_cli.workflow.zoeken import zoek_zaak


def sluit(
    h: Handeling, zaak: str, afloop: Afloop | None, vervallen: Sequence[str] = ()
) -> tuple[list[str], CommitResult]:
    """Record how a zaak ended in the world; returns what to know, and the commit.

    `afloop` is None to see whether it may; `vervallen` are the acties that are dropped with it.
    """
    plek = zoek_ingediend(h.stand, zaak)
    stond_er = afloop and plek.zaak.afloop and _zelfde(plek.zaak.afloop, afloop)
    if not stond_er:
        eis_loopt(plek)
        eis_nergens_in_concept(h.stand, plek)
    if stond_er or afloop is None:
        return [], _leg_vast(h, plek, "afgelopen", "zaak-sluit", [])
    op = eis_dag(afloop.op, h.vandaag, vanaf=begin_van(plek), wat="het begin van de zaak")
    zinnen = _vervroeg(h, plek, op)
    inhoud = {"soort": afloop.soort, "op": op, "toelichting": afloop.toelichting}
    inhoud["vastgelegd_op"] = h.vandaag if op < h.vandaag else None
    h.zet(plek.bestand, (*plek.pad, "afloop"), {k: v for k, v in inhoud.items() if v is not None})
    laat_vervallen(h, vervallen, f"Zaak {plek.kenmerk} is afgelopen")
    verder, uitkomst = _rond_af(h, plek, "afgelopen", "zaak-sluit")
    return [*zinnen, *verder], uitkomst


def begin_van(plek: ZaakPlek) -> date:
    """Return the first day on which a zaak can end: who was split off, may have left before."""
    ontstaan = plek.zaak.ontstaan
    is_deel = ontstaan is not None and ontstaan.door == "splitsing"
    return plek.lijst.datum if is_deel else sinds_van(plek)


def _vervroeg(h: Handeling, plek: ZaakPlek, op: date) -> list[str]:
    """Let a zaak that ended before it was split off begin on that day; says so."""
    if plek.zaak.ontstaan is None or op >= plek.zaak.ontstaan.op:
        return []
    h.zet(plek.bestand, (*plek.pad, "ontstaan", "op"), op)
    mee = [als_data(een) for een in plek.zaak.verhuisd if een.op <= op]
    if not mee and plek.zaak.verhuisd:  # the others went on without it
        h.verwijder(plek.bestand, (*plek.pad, "verhuisd"))
    elif len(mee) < len(plek.zaak.verhuisd):
        h.zet(plek.bestand, (*plek.pad, "verhuisd"), mee)
    return [f"De splitsing van {plek.kenmerk} staat nu op dezelfde dag: {datum(op)}."]


def trek_in(h: Handeling, zaak: str, reden: str) -> tuple[list[str], CommitResult]:
    """Withdraw one zaak of a list that was handed in; returns what to know, and the commit."""
    plek = zoek_ingediend(h.stand, zaak)
    if (weg := plek.zaak.intrekking) is not None:
        if " ".join(weg.reden.split()) != " ".join(reden.split()):
            raise _was_al(plek)
        return [], _leg_vast(h, plek, "ingetrokken", "zaak-trek-in", [])
    eis_loopt(plek)
    eis_nergens_in_concept(h.stand, plek)
    fase = levensloop(h.stand, plek.kenmerk).fase
    if fase in {"teruggekoppeld", "geweigerd"}:
        raise RaoError(
            f"Zaak {plek.kenmerk} is al {fase}; er is niets meer in te trekken.",
            hint=f"Weet u hoe zij afliep? Leg dat vast met: rao zaak sluit {plek.kenmerk}",
        )
    eis_niet_voor(h.vandaag, plek.lijst.ingediend_op, "het indienen")
    h.zet(plek.bestand, (*plek.pad, "intrekking"), {"datum": h.vandaag, "reden": reden})
    return _rond_af(h, plek, "ingetrokken", "zaak-trek-in")


def zoek_ingediend(stand: Stand, zaak: str, *, gaat_door: bool = False) -> ZaakPlek:
    """Return the list that counts; RaoError when no LKO handed the zaak in.

    `gaat_door`: the zaak goes on after the act, so its list is handed in first.
    """
    gevonden = zoek_zaak(stand, zaak)
    plekken = lko_plekken(stand, gevonden.kenmerk)
    if plekken:
        return plekken[-1]
    kenmerk, lijst = gevonden.kenmerk, gevonden.lijst
    hint = f"Bekijk haar met: rao toon {kenmerk}"
    if lijst.status == "concept":
        hint = f"Haal haar van de lijst met: rao zaak verwijder {kenmerk}"
        if gaat_door:
            hint = f"Dien eerst de lijst in met: rao signaallijst dien-in {lijst.kenmerk}"
    raise RaoError(
        f"Zaak {kenmerk} is niet ingediend: signaallijst {lijst.kenmerk} is {lijst.status}.",
        hint=hint,
    )


def eis_loopt(plek: ZaakPlek) -> None:
    """RaoError when the zaak ended already."""
    if einde_op(plek) is not None:
        raise _was_al(plek)


def eis_nergens_in_concept(stand: Stand, plek: ZaakPlek) -> None:
    """RaoError when a list that is still written has the zaak: handed in, it would begin anew."""
    for ander in stand.zaken_op_kenmerk[plek.kenmerk]:
        if ander.lijst.status == "concept" and ander.lijst.richting == "lko-rao":
            raise RaoError(
                f"Zaak {plek.kenmerk} staat ook op een lijst in concept: {ander.lijst.kenmerk}.",
                hint=f"Haal haar daar af met: rao zaak verwijder {plek.kenmerk}\n"
                f"Of dien die lijst eerst in met: rao signaallijst dien-in {ander.lijst.kenmerk}",
            )


def _zelfde(was: Afloop, nu: Afloop) -> bool:
    zelfde = (was.soort, was.op) == (nu.soort, nu.op)
    return zelfde and nu.toelichting in {None, was.toelichting}


def _was_al(plek: ZaakPlek) -> RaoError:
    slot = einde_op(plek)
    hoe = zeg_einde(slot) if slot else ""
    return RaoError(
        f"Zaak {plek.kenmerk} is al klaar: {hoe}.",
        hint=f"Klopt dat niet? Was het net een vergissing, dan helpt: rao ongedaan\n"
        f"Anders verbetert u het in {plek.bestand}, en doet u: rao bewaar",
    )


def _rond_af(
    h: Handeling, plek: ZaakPlek, hoe: str, handeling: str
) -> tuple[list[str], CommitResult]:
    """Take the zaak off the agendas, settle its lists, and commit; returns what to know."""
    zinnen = haal_van_agendas(h, plek.kenmerk)
    lijsten = handel_lijsten_af(h, plek.kenmerk)
    straks = h.straks()
    zinnen += [*nog_te_doen(straks, plek.kenmerk), *wie_hoort(h.stand, straks, plek.kenmerk)]
    return zinnen, _leg_vast(h, plek, hoe, handeling, lijsten)


def _leg_vast(
    h: Handeling, plek: ZaakPlek, hoe: str, handeling: str, lijsten: list[str]
) -> CommitResult:
    betreft = list(dict.fromkeys([plek.kenmerk, plek.lijst.kenmerk, *lijsten]))
    onderwerp = f"Zaak {plek.kenmerk} {hoe}{en_afgehandeld(lijsten)}"
    return h.leg_vast(onderwerp, handeling, betreft)


def als_afloop(soort: AfloopSoort, op: date, toelichting: str | None) -> Afloop:
    """Return an ending as it was answered."""
    return Afloop(soort=soort, op=op, toelichting=toelichting or None)
