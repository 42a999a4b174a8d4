"""A zaak on the screen: how far it is, its weighing in the order of the source (S18-S23)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.zaak.aanlevering import ontbrekende_delen, wat_ontbreekt
from rao_cli.documents.zaak.levenswoorden import einde_voluit, zeg_ontstaan, zeg_verhuizingen
from rao_cli.documents.zaak.zaakstand import zeg_fase, zeg_ouderdom, zeg_volledig
from rao_cli.documents.zaak.zaakwoorden import bijzonder, termijnkop, vertrekkop
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.register.werkdagen import dag_ervoor
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import (
    InternGeschakeld,
    Oplossingsrichting,
    Risicos,
    Stap,
    Vertrekstrategie,
    Zaak,
)
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.model.zaak.gewijzigd import gewijzigd_op
from rao_cli.model.zaak.leven import einde, lko_nu, plek_die_telt, titel
from rao_cli.model.zaak.levensloop import Loop, levensloop
from rao_cli.model.zaak.onderdelen import heeft_standpunt, nog_gevraagd
from rao_cli.model.zaak.stap import loopt_op
from rao_cli.model.zaak.verloop import verloop_van, was_ingediend
from rao_cli.model.zaak.wachten import wachtende_lkos
from rao_cli.workflow.tonen.beeld.regel import (
    Beeld,
    Beeldregel,
    dag,
    opdracht,
    teksten,
    tussen_haakjes,
    velden,
)


def weging(zaak: Zaak) -> Iterator[tuple[str, Iterable[Beeldregel]]]:
    """Yield every part that is filled in; texts stand there as they were typed."""
    if samen := zaak.constatering:
        wie = f"Samen vastgesteld door {opsomming(samen.organisaties)}"
        yield "hoe vastgesteld", teksten(wie if samen.organisaties else None, samen.werkwijze)
    if intern := zaak.intern_geschakeld:
        yield "intern geschakeld", _intern(intern)
    if termijn := zaak.termijn:
        yield "termijn", teksten(termijnkop(termijn), termijn.toelichting)
    if gevolgen := zaak.gevolgen:
        afwijzing = ("bij afwijzing", gevolgen.bij_afwijzing)
        yield "gevolgen", velden(afwijzing, ("bij inwilliging", gevolgen.bij_inwilliging))
    if vertrek := zaak.werkt_aan_vertrek:
        yield "werkt aan vertrek", teksten(vertrekkop(vertrek), vertrek.toelichting)
    if risicos := zaak.risicos:
        yield "risico's", _risicos(risicos)
    if strategie := zaak.vertrekstrategie:
        yield "vertrekstrategie", _strategie(strategie)
    richtingen = (_richting(n, r, zaak) for n, r in enumerate(zaak.oplossingsrichtingen, 1))
    yield "oplossingsrichtingen", richtingen
    if advies := zaak.advies:
        voorkeur = f"richting {advies.voorkeur}" if advies.voorkeur else None
        yield "advies", teksten(voorkeur, advies.motivering)


def _intern(blok: InternGeschakeld) -> Iterator[Beeldregel]:
    yield from teksten(blok.antwoord, blok.toelichting)
    for contact in blok.contacten:
        wie = ", ".join(filter(None, (contact.organisatie, dag(contact.datum))))
        yield from teksten(": ".join(filter(None, (wie, contact.uitkomst))))


def _risicos(blok: Risicos) -> Iterator[Beeldregel]:
    for naam, risico in (("politiek", blok.politiek), ("publicitair", blok.publicitair)):
        if risico is not None:
            eerste = risico.niveau or "niveau nog niet ingevuld"
            yield Beeldregel(naam, eerste, teksten(risico.toelichting))


def _strategie(blok: Vertrekstrategie) -> Iterator[Beeldregel]:
    yield from _lijst("al gezet", [_stap(stap) for stap in blok.gezet])
    yield from _lijst("komt nog", [_stap(stap) for stap in blok.gepland])
    yield from _lijst("op toelating", blok.toelating)
    yield from velden(("op toelating", blok.geen_toelating and f"niets: {blok.geen_toelating}"))


def _lijst(label: str, regels: list[str]) -> Iterator[Beeldregel]:
    """Yield the lines; only the first has the label."""
    yield from (Beeldregel("" if nummer else label, regel) for nummer, regel in enumerate(regels))


def _stap(stap: Stap) -> str:
    wat = stap.stap or "stap nog niet ingevuld"
    return f"{wat}{tussen_haakjes(stap.organisatie, dag(stap.datum))}"


def _richting(nummer: int, richting: Oplossingsrichting, zaak: Zaak) -> Beeldregel:
    voorkeur = "voorkeur" if zaak.advies and zaak.advies.voorkeur == nummer else None
    bijzonder_ = tussen_haakjes(voorkeur, "ongebruikelijk" if richting.onorthodox else None)
    onder = [*_lijst("voor", richting.voordelen), *_lijst("tegen", richting.nadelen)]
    if (toets := richting.juridisch) is not None:
        from rao_cli.documents.zaak.weging import HOUDBAAR  # brings the readers of papers along

        oordeel = HOUDBAAR.get(toets.houdbaar or "", "nog niet getoetst")
        onder.append(Beeldregel("juridisch", oordeel, teksten(toets.toelichting)))
    onder += velden(("besproken met", opsomming(richting.voorbesproken_met)))
    omschrijving = richting.omschrijving or "nog niet omschreven"
    return Beeldregel(str(nummer), f"{omschrijving}{bijzonder_}", tuple(onder))


#: What is told of the life of a zaak, in this order.
_LOOP: Final = (
    *("fase", "sinds", "tot", "dagen", "overleggen", "aangehouden", "hervatten_op", "eerder"),
)


def beeld_zaak(stand: Stand, kenmerk: str) -> Beeld:
    """Return a zaak with its latest content and the story of what happened to it."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    plek, loop = plekken[-1], levensloop(stand, kenmerk)
    delen = (
        ("", _kop(stand, plekken, loop)),
        ("ontbreekt nog", _ontbreekt(plek, loop)),
        ("standpunten", _standpunten(plek)),
        *weging(plek.zaak),
    )
    data = {
        "kenmerk": kenmerk,
        **{naam: getattr(loop, naam) for naam in _LOOP},
        "lijsten": [plek.lijst.kenmerk for plek in plekken],
        "zaak": plek.zaak,
    }
    return Beeld.van("zaak", kenmerk, plek.bestand, data, *delen)


def _onverteld(stand: Stand, kenmerk: str) -> str:
    """Say what the LKO's did not hear yet: what the last meeting decided, or how it ended."""
    if wacht := wachtende_lkos(stand, kenmerk):
        wie = opsomming(partij(stand.register, lko) for lko in wacht)
        wat = "hoe de zaak eindigde" if einde(stand, kenmerk) else "dat de zaak verhuisde"
        return f"{wie} vertellen {wat}"
    laatste = verloop_van(stand, kenmerk, date.max).laatste
    if laatste is None:
        return ""
    from rao_cli.model.terugkoppeling.terugkoppeling import niet_verteld  # before a meeting: not

    overleg = laatste.overleg
    lkos = (lko for lko, zaken in niet_verteld(stand, overleg).items() if kenmerk in zaken)
    namen = opsomming(partij(stand.register, lko) for lko in lkos)
    return f"terugkoppeling over {datum(overleg.datum)} versturen aan {namen}" if namen else ""


def _loopt(stand: Stand, kenmerk: str) -> bool:
    """Say whether a zaak runs today."""
    verloop = verloop_van(stand, kenmerk, date.max)
    return loopt_op(plek_die_telt(stand, kenmerk), verloop, stand.vandaag)


def _kop(stand: Stand, plekken: tuple[ZaakPlek, ...], loop: Loop) -> Iterator[Beeldregel]:
    plek = plekken[-1]
    zaak, weigering = plek.zaak, plek.zaak.weigering
    nu, slot = lko_nu(stand, plek.kenmerk), einde(stand, plek.kenmerk)
    lkos = dict.fromkeys(
        p.lijst.afzender
        for p in plekken
        if was_ingediend(p.lijst) or (nu is None and p.lijst.richting == "lko-rao")
    )
    gehad = opsomming(partij(stand.register, lko) for lko in lkos if lko != nu)
    yield from velden(
        ("onderwerp", titel(stand, plek.kenmerk)),
        ("fase", zeg_fase(stand, plek.kenmerk, loop)),
        ("afloop", einde_voluit(slot) if slot and loop.fase in GESLOTEN else None),
        ("nog te doen", _onverteld(stand, plek.kenmerk)),
        ("reden", weigering.reden if weigering else None),
        ("ingetrokken", zaak.intrekking.reden if zaak.intrekking and zaak.afloop else None),
        ("loopt" if _loopt(stand, plek.kenmerk) else "liep", zeg_ouderdom(loop)),
        ("aangehouden", f"{loop.aangehouden} keer" if loop.aangehouden else ""),
        ("LKO", partij(stand.register, nu) if nu else gehad),
        ("eerder bij", gehad if nu else None),
        ("verhuisd", "; ".join(zeg_verhuizingen(stand, plek.kenmerk))),
        ("verdergegaan", "; ".join(_verdergegaan(stand, lkos, nu))),
        ("ontstaan", "; ".join(zeg_ontstaan(p.zaak.ontstaan) for p in plekken if p.zaak.ontstaan)),
        ("verwant", ", ".join(dict.fromkeys(z for p in plekken for z in p.zaak.verwant))),
        ("lijst", ", ".join(p.lijst.kenmerk for p in plekken)),
        ("gewijzigd op", datum(anders) if (anders := gewijzigd_op(plek)) else None),
        ("aanbrenger", zaak.aanbrenger),
        ("groep", zaak.groep),
        ("bijzonder", bijzonder(zaak)),
        ("wat er aan de hand is", zaak.feiten),
        ("vraag", zaak.vraag),
        ("niet van toepassing", "; ".join(map(_in_woorden, zaak.geen))),
        ("volledig", zeg_volledig(plek)),
    )


def _in_woorden(plek: str) -> str:
    """Return a place of a zaak as a secretary says it: "termijn tot"."""
    return " ".join(map(veldwoord, plek.split(".")))


def _verdergegaan(stand: Stand, lkos: Iterable[str], nu: str | None) -> Iterator[str]:
    """Yield which LKO of a zaak went on as the one that has it now, and since when."""
    bekend = stand.heel.lkos
    for lko in lkos:
        sinds = bekend[nu].van if nu in bekend and lko in bekend else None
        if nu and sinds and lko != nu and opvolger_op(bekend, lko, stand.vandaag) == nu:
            namen = partij(stand.op(dag_ervoor(sinds)).register, lko), partij(stand.register, nu)
            yield f"{namen[0]} gaat sinds {datum(sinds)} verder als {namen[1]}"


def _standpunten(plek: ZaakPlek) -> Iterator[Beeldregel]:
    """Yield what each organisation says, core organisations also when they said nothing yet."""
    eigen = plek.zaak.standpunten
    if not eigen:
        return
    kern = [sleutel for sleutel in nog_gevraagd(plek) if sleutel not in eigen]
    for sleutel, standpunt in eigen.items():
        inzet = f"Inzet: {standpunt.inzet}" if standpunt.inzet else None
        op = f"Gegeven op {datum(standpunt.datum)}" if standpunt.datum else None
        gegeven = standpunt.standpunt if heeft_standpunt(standpunt) else None
        eerste, *rest = teksten(gegeven or standpunt.standpunt or "nog geen standpunt", inzet, op)
        yield Beeldregel(sleutel, eerste.tekst, tuple(rest))
    yield from (Beeldregel(sleutel, "nog geen standpunt") for sleutel in kern)


def _ontbreekt(plek: ZaakPlek, loop: Loop) -> Iterator[Beeldregel]:
    """Yield what somebody must still deliver, while the list is open."""
    klaar = loop.fase in GESLOTEN or plek.lijst.status in {"afgehandeld", "ingetrokken"}
    if klaar or plek.zaak.is_van_tafel:
        return
    yield from teksten(*wat_ontbreekt(plek.zaak, nog_gevraagd(plek)))
    if ontbrekende_delen(plek.zaak):
        yield opdracht(f"rao zaak vul-aan {plek.kenmerk}")
