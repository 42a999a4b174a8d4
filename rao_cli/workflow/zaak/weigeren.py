"""Refuse a zaak of a received list, with the reason; who tells its LKO (S11)."""

from collections.abc import Iterable, Iterator
from datetime import date

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, opsomming, zin
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.overleg.ritme import verwacht_na
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Weigering
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek
from rao_cli.model.terugkoppeling import (
    niet_verteld,
    terugkoppelen_voor,
    zaken_per_lko,
)
from rao_cli.model.zaak.levensloop import is_gesloten, stap_op_lijst
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.agenda.punt import haal_uit_overleg
from rao_cli.workflow.agenda.stukken import ververs_stukken
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.zoeken import KOMEND, eerstvolgende, zoek_zaak

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
        zinnen = [_haal_af(h, punt) for punt in punten]
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
    overleg = verteller(straks, plek) or eerstvolgende(straks)
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


def _haal_af(h: Handeling, punt: PuntPlek) -> str:
    """Take the zaak off an agenda, as if rao never proposed it: it may come in again."""
    overleg, id_ = punt.overleg, punt.punt.id
    haal_uit_overleg(h, punt.bestand, overleg, id_)
    if id_ in overleg.voorgesteld:
        h.verwijder(punt.bestand, ("voorgesteld", overleg.voorgesteld.index(id_)))
    ververs_stukken(h, punt.bestand)
    return f"{id_} is van de agenda van {datum(overleg.datum)} gehaald."


def weigertaken(stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield per LKO that it must hear which zaken were refused, and what tells it so."""
    per_lko: dict[tuple[str, str], list[str]] = {}
    for plek in stand.zaken:
        if plek.zaak.weigering is not None and _onverteld(plek):
            overleg = verteller(stand, plek) or _komend(stand, _geweigerd_op(plek))
            dag = overleg.datum.isoformat() if overleg else "OVERLEG"
            zaken = per_lko.setdefault((plek.lijst.afzender, dag), [])
            zaken += [plek.kenmerk] if plek.kenmerk not in zaken else []  # refused twice
    dagen = {o.datum.isoformat(): o for _, o in stand.overleggen_op_datum}
    brieven = {brief.kenmerk: brief for brief in stand.terugkoppelingen.values()}
    for (lko, dag), zaken in per_lko.items():
        wat = f"{partij(stand.register, lko)} vertellen dat het RAO {opsomming(zaken)} weigert"
        voor = _vertellen_voor(stand, dagen.get(dag), zaken)
        opdracht = f"rao terugkoppeling genereer {dag} --lko {lko}"
        brief = brieven.get(terugkoppeling_kenmerk(lko, dagen[dag].datum)) if dag in dagen else None
        if brief is not None and set(zaken) <= set(brief.zaken):
            if lko in niet_verteld(stand, dagen[dag]):
                continue  # another task says already that this reply must go
            opdracht = f"rao terugkoppeling verzonden {brief.kenmerk}"
        yield Taak(wat, wie, voor, opdracht)


def _geweigerd_op(plek: ZaakPlek) -> date:
    weigering = plek.zaak.weigering
    return (weigering.datum if weigering else None) or plek.lijst.datum


def _komend(stand: Stand, sinds: date) -> Overleg | None:
    """Return the first meeting from a day on that nobody wrote down yet."""
    komend = (o for _, o in stand.overleggen_op_datum if o.status in KOMEND)
    return next((overleg for overleg in komend if overleg.datum >= sinds), None)


def _vertellen_voor(stand: Stand, overleg: Overleg | None, zaken: Iterable[str]) -> date:
    """Return before when the LKO hears of a refusal: with the reply about a meeting."""
    if overleg is not None:
        return terugkoppelen_voor(stand, overleg)
    plekken = (lko_plekken(stand, zaak)[-1] for zaak in zaken)
    dag = verwacht_na(stand, min(map(_geweigerd_op, plekken)))
    return stand.kalender.na(dag, stand.register.termijnen.terugkoppeling_werkdagen)


def _onverteld(plek: ZaakPlek) -> bool:
    ingediend = plek in lko_plekken(plek.stand, plek.kenmerk)
    return ingediend and stap_op_lijst(plek).fase == "geweigerd" and not is_gesloten(plek)


def verteller(stand: Stand, plek: ZaakPlek) -> Overleg | None:
    """Return the meeting whose reply tells it: the first one held that did not go out yet."""
    weg = {t.kenmerk for t in stand.terugkoppelingen.values() if t.is_verzonden}
    for _, overleg in stand.overleggen_op_datum:
        lko, telt = plek.lijst.afzender, overleg.is_gehouden and overleg.besluiten
        zaken = zaken_per_lko(stand, overleg).get(lko, ()) if telt else ()
        if plek.kenmerk in zaken and terugkoppeling_kenmerk(lko, overleg.datum) not in weg:
            return overleg
    return None
