"""A zaak ends outside a meeting: in the world, because its LKO withdraws it, or before it went in.

Then no meeting speaks of it any more; each LKO that waits hears it in its next reply (S11, S14).
"""

from collections.abc import Iterator, Sequence
from datetime import date

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, opsomming, zin
from rao_cli.documents.zaak.levenswoorden import zeg_einde
from rao_cli.model.errors import RaoError
from rao_cli.model.opschaling import lopende_opschaling
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.leven import Afloop, AfloopSoort
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.terugkoppeling import verteller
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.model.zaak.wachten import wachtende_lkos
from rao_cli.workflow.agenda.afgehaald import haal_van_agendas
from rao_cli.workflow.besluit.acties import laat_vervallen
from rao_cli.workflow.dagen import eis_dag, eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.zoeken import eerstvolgende, zoek_zaak


def open_acties(stand: Stand, zaak: str) -> list[Actie]:
    """Return what is still to be done after decisions about a zaak, in order of date."""
    besluiten = stand.besluiten_op_punt.get(zoek_zaak(stand, zaak).kenmerk, ())
    acties = (actie for besluit in besluiten for _, actie in stand.acties_van(besluit.kenmerk))
    return sorted(
        (actie for actie in acties if actie.status == "open"),
        key=lambda actie: (actie.uiterlijk or date.max, actie.kenmerk),
    )


def sluit(
    h: Handeling, zaak: str, afloop: Afloop | None, vervallen: Sequence[str] = ()
) -> tuple[list[str], CommitResult]:
    """Record how a zaak ended in the world; returns what to know, and the commit.

    `afloop` is None to see whether it may; `vervallen` are the acties that are dropped with it.
    """
    plek = _plek(h.stand, zaak)
    stond_er = afloop and plek.zaak.afloop and _zelfde(plek.zaak.afloop, afloop)
    if not stond_er:
        _eis_loopt(plek)
    if stond_er or afloop is None:
        return [], _leg_vast(h, plek, "afgelopen", "zaak-sluit", [])
    op = eis_dag(afloop.op, h.vandaag, vanaf=plek.lijst.datum, wat="de signaallijst")
    inhoud = {"soort": afloop.soort, "op": op, "toelichting": afloop.toelichting}
    inhoud["vastgelegd_op"] = h.vandaag if op < h.vandaag else None
    h.zet(plek.bestand, (*plek.pad, "afloop"), {k: v for k, v in inhoud.items() if v is not None})
    laat_vervallen(h, vervallen, f"Zaak {plek.kenmerk} is afgelopen")
    return _rond_af(h, plek, "afgelopen", "zaak-sluit")


def trek_in(h: Handeling, zaak: str, reden: str) -> tuple[list[str], CommitResult]:
    """Withdraw one zaak of a list that was handed in; returns what to know, and the commit."""
    plek = _plek(h.stand, zaak)
    if (weg := plek.zaak.intrekking) is not None:
        if " ".join(weg.reden.split()) != " ".join(reden.split()):
            raise _was_al(plek)
        return [], _leg_vast(h, plek, "ingetrokken", "zaak-trek-in", [])
    _eis_loopt(plek)
    fase = levensloop(h.stand, plek.kenmerk).fase
    if fase in {"teruggekoppeld", "geweigerd"}:
        raise RaoError(
            f"Zaak {plek.kenmerk} is al {fase}; er is niets meer in te trekken.",
            hint=f"Weet u hoe zij afliep? Leg dat vast met: rao zaak sluit {plek.kenmerk}",
        )
    eis_niet_voor(h.vandaag, plek.lijst.ingediend_op, "het indienen")
    h.zet(plek.bestand, (*plek.pad, "intrekking"), {"datum": h.vandaag, "reden": reden})
    return _rond_af(h, plek, "ingetrokken", "zaak-trek-in")


def verwijder(h: Handeling, zaak: str) -> CommitResult:
    """Take a zaak off a list that is still written; what was handed in is never removed."""
    kenmerk = zoek_zaak(h.stand, zaak).kenmerk
    plekken = h.stand.zaken_op_kenmerk[kenmerk]
    plek = next((p for p in reversed(plekken) if p.lijst.status == "concept"), None)
    if plek is None:
        lijst = plekken[-1].lijst
        raise RaoError(
            f"Zaak {kenmerk} staat op {lijst.kenmerk}, en die lijst is al {lijst.status}.",
            hint=f'Trekt het LKO haar in? rao zaak trek-in {kenmerk} --reden "…"\n'
            f"Is zij afgelopen? rao zaak sluit {kenmerk}",
        )
    h.verwijder(plek.bestand, plek.pad)
    if len(plekken) == 1:
        _maak_los(h, plek)
    onderwerp = f"Zaak {kenmerk} van {plek.lijst.kenmerk} gehaald"
    return h.leg_vast(onderwerp, "zaak-verwijder", [kenmerk, plek.lijst.kenmerk])


def _maak_los(h: Handeling, weg: ZaakPlek) -> None:
    """Let no other zaak name one that is nowhere any more."""
    for plek in h.stand.zaken:
        if weg.kenmerk in plek.zaak.verwant and plek.kenmerk != weg.kenmerk:
            nummer = plek.zaak.verwant.index(weg.kenmerk)
            h.verwijder(plek.bestand, (*plek.pad, "verwant", nummer))


def _plek(stand: Stand, zaak: str) -> ZaakPlek:
    """Return the list that counts; RaoError when no LKO handed the zaak in."""
    gevonden = zoek_zaak(stand, zaak)
    plekken = lko_plekken(stand, gevonden.kenmerk)
    if plekken:
        return plekken[-1]
    kenmerk, lijst = gevonden.kenmerk, gevonden.lijst
    raise RaoError(
        f"Zaak {kenmerk} is niet ingediend: signaallijst {lijst.kenmerk} is {lijst.status}.",
        hint=f"Haal haar van de lijst met: rao zaak verwijder {kenmerk}"
        if lijst.status == "concept"
        else f"Bekijk haar met: rao toon {kenmerk}",
    )


def _eis_loopt(plek: ZaakPlek) -> None:
    """RaoError when the zaak ended already."""
    if einde_op(plek) is not None:
        raise _was_al(plek)


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
    zinnen += [*_nog_te_doen(h.straks(), plek.kenmerk), *_wie_hoort(h.straks(), plek.kenmerk)]
    return zinnen, _leg_vast(h, plek, hoe, handeling, lijsten)


def _leg_vast(
    h: Handeling, plek: ZaakPlek, hoe: str, handeling: str, lijsten: list[str]
) -> CommitResult:
    betreft = list(dict.fromkeys([plek.kenmerk, plek.lijst.kenmerk, *lijsten]))
    onderwerp = f"Zaak {plek.kenmerk} {hoe}{en_afgehandeld(lijsten)}"
    return h.leg_vast(onderwerp, handeling, betreft)


def _nog_te_doen(stand: Stand, zaak: str) -> Iterator[str]:
    """Say what goes on although the zaak ended: acties, and a list at the Deelberaad."""
    for actie in open_acties(stand, zaak):
        wie = f" ({actie.organisatie})" if actie.organisatie else ""
        yield (
            f"Actie {actie.kenmerk}{wie} blijft open: {zin(actie.omschrijving)} "
            f"Niet meer nodig? rao actie verval {actie.kenmerk}"
        )
    if (lijst := lopende_opschaling(stand, zaak)) is not None:
        anders = f'rao signaallijst trek-in {lijst.kenmerk} --reden "…"'
        samen = f", met {len(lijst.zaken) - 1} andere" if len(lijst.zaken) > 1 else ""
        yield f"{zaak} staat nog op {lijst.kenmerk} aan het Deelberaad Asiel{samen}."
        if not samen:
            yield f"Trek die lijst in met: {anders}"


def _wie_hoort(stand: Stand, zaak: str) -> Iterator[str]:
    """Say in which reply each LKO that waits hears it."""
    per_overleg: dict[date | None, list[str]] = {}
    for lko in wachtende_lkos(stand, zaak):
        overleg = verteller(stand, zaak, lko) or eerstvolgende(stand)
        naam = partij(stand.register, lko)
        per_overleg.setdefault(overleg.datum if overleg else None, []).append(naam)
    for dag, namen in per_overleg.items():
        waar = f"terugkoppeling over {datum(dag)}" if dag else "volgende terugkoppeling"
        horen = "hoort" if len(namen) == 1 else "horen"
        yield f"{opsomming(namen)} {horen} dit in de {waar}."


def als_afloop(soort: AfloopSoort, op: date, toelichting: str | None) -> Afloop:
    """Return an ending as it was answered."""
    return Afloop(soort=soort, op=op, toelichting=toelichting or None)
