"""Refuse a zaak of a received list, with the reason; who tells its LKO (S11)."""

from rao_cli.documents.opmaak import datum, zin
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.leven import Weigering
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek
from rao_cli.model.terugkoppeling.onverteld import verteller_van_weigering
from rao_cli.model.zaak.stap import stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.agenda.punt import haal_uit_overleg
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import eerstvolgende, zoek_zaak

_MAG = ("ingediend", "ontvangen")


def weiger(h: Handeling, zaak: str, reden: str) -> tuple[list[str], CommitResult]:
    """Refuse a zaak that nobody decided about; returns what to know, and the commit."""
    plek = _plek(h.stand, zaak)
    if (weigering := plek.zaak.weigering) is not None:
        zinnen = [_was_al(plek, weigering, reden)]
    else:
        punten = _eis_onbeslist(plek)
        eis_niet_voor(h.vandaag, plek.lijst.ingediend_op, "het indienen")
        eis_niet_voor(h.vandaag, plek.lijst.ontvangen_op, "de ontvangst")
        h.zet(plek.bestand, (*plek.pad, "weigering"), {"reden": reden, "datum": h.vandaag})
        zinnen = [_haal_van_agenda(h, punt) for punt in punten]
        zinnen.append(_hoe_het_lko_het_hoort(h.straks(), plek))
    betreft = [plek.kenmerk, plek.lijst.kenmerk]
    return zinnen, h.leg_vast(f"Zaak {plek.kenmerk} geweigerd", "zaak-weiger", betreft)


def _plek(stand: Stand, zaak: str) -> ZaakPlek:
    """Return the last list of an LKO with the zaak; RaoError when it cannot be refused there."""
    kenmerk = zoek_zaak(stand, zaak).kenmerk
    plekken = lko_plekken(stand, kenmerk)
    if not plekken:
        lijst = zoek_zaak(stand, zaak).lijst
        raise RaoError(
            f"Zaak {kenmerk} is nog niet ingediend: signaallijst {lijst.kenmerk} is "
            f"{lijst.status}.",
            hint=f"Het LKO kan de lijst intrekken met: rao signaallijst trek-in {lijst.kenmerk}",
        )
    return plekken[-1]


def _was_al(plek: ZaakPlek, weigering: Weigering, reden: str) -> str:
    """Say that a zaak was refused before; RaoError when that was for another reason."""
    sinds = f" op {datum(weigering.datum)}" if weigering.datum else ""
    tekst = f"Zaak {plek.kenmerk} is al geweigerd{sinds}: {zin(weigering.reden)}"
    if " ".join(reden.split()) != " ".join(weigering.reden.split()):
        raise RaoError(
            tekst, hint="Brengt het LKO haar opnieuw in, dan staat zij op een volgende lijst."
        )
    return tekst


def _eis_onbeslist(plek: ZaakPlek) -> list[PuntPlek]:
    """Return where the zaak waits on an open agenda; RaoError when the table had it already."""
    kenmerk, lijst = plek.kenmerk, plek.lijst
    fase = stap_op_lijst(plek).fase
    if lijst.status not in _MAG or fase not in {"ingebracht", "geagendeerd", "aangehouden"}:
        raise RaoError(
            f"Zaak {kenmerk} kan niet meer worden geweigerd: zij is {fase}.",
            hint=f"Bekijk haar met: rao toon {kenmerk}",
        )
    stand = plek.stand
    for besluit in reversed(stand.besluiten_op_punt.get(kenmerk, ())):
        if besluit.overleg.datum >= lijst.datum and besluit.overleg.status != "vervallen":
            dag = besluit.overleg.datum
            raise RaoError(
                f"Over zaak {kenmerk} is op {datum(dag)} al een besluit genomen.",
                hint=f"Is zij klaar? {_toch_klaar(besluit)}",
            )
    return [punt for punt in stand.punten_op_id.get(kenmerk, ()) if _telt(plek, punt)]


def _toch_klaar(besluit: BesluitPlek) -> str:
    """Say how a zaak ends that the table decided about before."""
    if besluit.overleg.ligt_vast:
        nieuw = f"rao nieuw besluit --punt {besluit.besluit.agendapunt} --uitkomst afgehandeld"
        return f"Leg dat bij een volgend overleg vast met: {nieuw}"
    zet = f"rao besluit zet {besluit.kenmerk} --uitkomst afgehandeld"
    return f"Verbeter dan het besluit met: {zet}"


def _hoe_het_lko_het_hoort(straks: Stand, plek: ZaakPlek) -> str:
    """Say in the reply about which meeting the LKO reads it."""
    lko = partij(straks.register, plek.lijst.afzender)
    overleg = verteller_van_weigering(straks, plek) or eerstvolgende(straks)
    waar = f"terugkoppeling over {datum(overleg.datum)}" if overleg else "volgende terugkoppeling"
    return f"{lko} hoort dit met de reden in de {waar}."


def _telt(plek: ZaakPlek, punt: PuntPlek) -> bool:
    """Say whether a zaak must come off an agenda; RaoError when that one is fixed."""
    overleg, kenmerk = punt.overleg, plek.kenmerk
    if overleg.status == "vervallen" or overleg.datum < plek.lijst.datum:
        return False
    if overleg.status == "gepland":
        return True
    if overleg.is_gehouden and kenmerk in overleg.zonder_besluit:
        return False
    dag = overleg.datum
    staat = "stond" if overleg.is_gehouden else "staat"
    opdracht = f"rao nieuw besluit --overleg {dag} --punt {kenmerk}"
    raise RaoError(
        f"Zaak {kenmerk} {staat} op de vastgestelde agenda van {datum(dag)}.",
        hint=f"Daar beslist het overleg over haar. Leg dat vast met: {opdracht}",
    )


def _haal_van_agenda(h: Handeling, punt: PuntPlek) -> str:
    """Take the zaak off an agenda, as if rao never proposed it: it may come in again."""
    overleg, id_ = punt.overleg, punt.punt.id
    haal_uit_overleg(h, punt.bestand, overleg, id_)
    if id_ in overleg.voorgesteld:
        h.verwijder(punt.bestand, ("voorgesteld", overleg.voorgesteld.index(id_)))
    ververs_stukken(h, punt.bestand)
    return f"{id_} is van de agenda van {datum(overleg.datum)} gehaald."
