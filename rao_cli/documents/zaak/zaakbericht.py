"""One zaak as its LKO hears of it: decision, reason, who does what, and how it goes on (S11)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.documents.opmaak import datum, heel, hoofdletter, opsomming
from rao_cli.documents.zaak.besluitregel import Actieregel, actieregels, titel_van, zeg_uitkomst
from rao_cli.documents.zaak.levenswoorden import einde_voluit, zeg_einde, zeg_verhuizingen
from rao_cli.documents.zaak.zaakwoorden import LIEP, looplabel, loopt
from rao_cli.model.besluit import WEER_OP_AGENDA
from rao_cli.model.overleg.actielijst import geeindigd_op
from rao_cli.model.overleg.eigen import errata_voor_lko
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import BesluitPlek, Stand, ZaakPlek
from rao_cli.model.terugkoppeling.terugkoppeling import lko_bij, lko_plek, terugkoppelen_voor
from rao_cli.model.zaak.hervatten import komt_terug_op
from rao_cli.model.zaak.leven import einde, lko_nu, lko_op, verhuizingen
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.opschaling import antwoord_op, bijgewerkt_tot
from rao_cli.model.zaak.verloop import verloop_van

#: Nobody wrote why there is no decision: then no reason is made up.
ZEGT_NIETS: Final = "In dit overleg is er geen besluit over genomen."


class Besluitdeel(msgspec.Struct, frozen=True):
    """One decision. `verbeteringen` are corrections that came after it was fixed."""

    kenmerk: str
    uitkomst: str
    besluit: str
    motivering: str
    verbeteringen: tuple[str, ...]


class Zaakbericht(msgspec.Struct, frozen=True):
    """What an LKO hears about one of its zaken; without decisions `geen_besluit` says why.

    With `zonder_reden` nobody wrote why, and it only says that there is none.

    `vervolg` is how it goes on in a few words, `verder` the same as a sentence. `van` is the other
    LKO that brought it in (empty: this one did), and `verhuisd` says since when it is of this one.
    `verslag` is what the meeting said about it, `eigen_acties` what the LKO does in it itself,
    `eerdere_acties` what was agreed before and was open at the table.
    """

    kenmerk: str
    titel: str
    uitkomst: str
    vervolg: str
    verder: str
    loopt: str
    looplabel: str
    vraag: str
    besluiten: tuple[Besluitdeel, ...]
    geen_besluit: str
    acties: tuple[Actieregel, ...]
    deelberaad: tuple[str, ...]
    van: str = ""
    verhuisd: str = ""
    verslag: str = ""
    eigen_acties: tuple[Actieregel, ...] = ()
    zonder_reden: bool = False
    eerdere_acties: tuple[Actieregel, ...] = ()


def build_zaakbericht(stand: Stand, overleg: Overleg, zaak: str, lko: str) -> Zaakbericht:
    """Choose what the LKO needs to know about one zaak after one meeting, and outside it."""
    bericht = _met_herkomst(stand, overleg, zaak, lko, _over_tafel(stand, overleg, zaak, lko))
    nu = lko_nu(stand, zaak)
    if lko_bij(stand, overleg, zaak) != lko and nu != lko:
        waar = partij(stand.register, nu or "")
        wegen = f"De zaak verhuisde {'; '.join(zeg_verhuizingen(stand, zaak))}"
        if bericht.besluiten and lko_op(stand, zaak, overleg.datum) == lko:
            # It asked, and the meeting answered while the zaak was still its own.
            verder = f"{wegen}; wat is toegezegd, gaat daar verder."
            return replace(bericht, vervolg=f"Bij {waar}", verder=verder)
        bericht = replace(
            bericht,
            uitkomst="Verhuisd",
            vervolg=f"Bij {waar}",
            verder=f"Wat was toegezegd, gaat bij {waar} verder.",
            besluiten=(),
            geen_besluit=f"{wegen}.",
            zonder_reden=False,
            verslag="",
            acties=(),
            eigen_acties=(),
            eerdere_acties=(),
            deelberaad=(),
        )
    slot = einde(stand, zaak)
    if slot is None or levensloop(stand, zaak).fase == "teruggekoppeld":
        return bericht
    hoe = einde_voluit(slot)
    return replace(
        bericht,
        uitkomst=bericht.uitkomst if bericht.besluiten else hoofdletter(zeg_einde(slot)),
        looplabel=LIEP,
        vervolg="Afgelopen" if slot.afloop else "Ingetrokken",
        verder=f"De zaak komt niet meer op een agenda. {hoe if bericht.besluiten else ''}".strip(),
        geen_besluit="" if bericht.besluiten else hoe,
        zonder_reden=False,
    )


def _met_herkomst(
    stand: Stand, overleg: Overleg, zaak: str, lko: str, bericht: Zaakbericht
) -> Zaakbericht:
    """Say to an LKO that a zaak moved to, who asked the question and since when it is its own."""
    plek = lko_plek(stand, overleg, zaak)
    gegaan = [een for een in verhuizingen(stand, zaak) if een.op <= overleg.datum]
    if plek is None or not gegaan or gegaan[-1].naar != lko or plek.lijst.afzender == lko:
        return bericht
    van = partij(stand.register, plek.lijst.afzender)
    sinds = f"ingebracht door {van}, sinds {datum(gegaan[-1].op)} een zaak van u"
    return replace(bericht, van=van, verhuisd=sinds)


def _over_tafel(stand: Stand, overleg: Overleg, zaak: str, lko: str) -> Zaakbericht:
    """Choose what the LKO needs to know about what the meeting decided."""
    plek = lko_plek(stand, overleg, zaak) or stand.zaken_op_kenmerk[zaak][-1]
    verloop = verloop_van(stand, zaak, dag_erna(overleg.datum))
    telt = besluit_dat_telt(stand, overleg, zaak)
    hier = tuple(k for k, besluit in overleg.besluiten.items() if besluit.agendapunt == zaak)
    vervolg, verder = _vervolg(stand, overleg, plek, telt)
    nog_geen = "niet in behandeling genomen" if plek.zaak.weigering else "nog geen besluit"
    return Zaakbericht(
        kenmerk=zaak,
        titel=titel_van(stand, zaak),
        uitkomst=hoofdletter(zeg_uitkomst(telt) if telt else nog_geen),
        vervolg=vervolg,
        verder=verder,
        loopt=loopt(plek, verloop, overleg.datum),
        looplabel=LIEP if plek.zaak.weigering else looplabel(plek, verloop, overleg.datum),
        vraag=heel(plek.zaak.vraag),
        besluiten=tuple(build_besluitdeel(stand, overleg, kenmerk, lko) for kenmerk in hier),
        geen_besluit="" if hier else _geen_besluit(overleg, plek),
        acties=acties_bij(stand, overleg, hier, lko),
        eigen_acties=acties_bij(stand, overleg, hier, lko, alleen_eigen=True),
        eerdere_acties=_eerder_open(stand, overleg, zaak, lko),
        deelberaad=tuple(_deelberaad(stand, overleg, zaak)),
        zonder_reden=not hier and _geen_besluit(overleg, plek) == ZEGT_NIETS,
        verslag=next((p.verslag for p in overleg.agendapunten if p.id == zaak and p.verslag), ""),
    )


def build_besluitdeel(stand: Stand, overleg: Overleg, kenmerk: str, lko: str) -> Besluitdeel:
    """Return one decision in words, with its corrections as far as an LKO may read them."""
    besluit = overleg.besluiten[kenmerk]
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    errata = sorted(errata_voor_lko(overleg, acties, lko), key=lambda erratum: erratum.datum)
    return Besluitdeel(
        kenmerk=kenmerk,
        uitkomst=hoofdletter(zeg_uitkomst(besluit)),
        besluit=besluit.besluit,
        motivering=besluit.motivering or "",
        verbeteringen=tuple(f"{datum(e.datum)}: {e.tekst}" for e in errata if e.besluit == kenmerk),
    )


def acties_bij(
    stand: Stand,
    overleg: Overleg,
    besluiten: Iterable[str],
    lko: str,
    *,
    alleen_eigen: bool = False,
) -> tuple[Actieregel, ...]:
    """Return who does what after these decisions, as an LKO reads it.

    What was dropped since is left out, and so is what another LKO has to do.
    """
    acties = (actie for kenmerk in besluiten for _, actie in stand.acties_van(kenmerk))
    leest = (a for a in acties if a.status != "vervallen" and a.is_voor(lko))
    gekozen = (a for a in leest if a.lko == lko or not alleen_eigen)
    return actieregels(stand, gekozen, overleg.datum)


def _eerder_open(stand: Stand, overleg: Overleg, zaak: str, lko: str) -> tuple[Actieregel, ...]:
    """Return what earlier meetings agreed about a zaak and was open at this one."""
    plekken = stand.besluiten_op_punt.get(zaak, ())
    eerder = [p.kenmerk for p in plekken if p.overleg.datum < overleg.datum]
    acties = (actie for kenmerk in eerder for _, actie in stand.acties_van(kenmerk))
    open_ = (
        actie
        for actie in acties
        if actie.status != "vervallen" and geeindigd_op(actie, overleg.datum) is None
    )
    return actieregels(stand, (a for a in open_ if a.is_voor(lko)), overleg.datum)


def besluit_dat_telt(stand: Stand, overleg: Overleg, zaak: str) -> Besluit | None:
    """Return the decision of a meeting about a zaak that leaves most open; None without any."""
    laatste = verloop_van(stand, zaak, dag_erna(overleg.datum)).laatste
    return laatste.besluit if laatste and laatste.overleg.datum == overleg.datum else None


def _vervolg(
    stand: Stand, overleg: Overleg, plek: ZaakPlek, besluit: Besluit | None
) -> tuple[str, str]:
    """Say how the zaak goes on: in a few words, and as a sentence."""
    if besluit is None and plek.zaak.weigering:
        return "Bij u", "De zaak blijft bij u."
    if besluit is not None and besluit.gevolg.naar_deelberaad:
        return _bij_deelberaad(stand, overleg, plek) or besluit.gevolg.lko_hoort
    kort_, zin_ = besluit.gevolg.lko_hoort if besluit else WEER_OP_AGENDA
    agenda, _ = volgende(stand, overleg, besluit)
    return kort_.format(agenda=agenda), zin_.format(agenda=agenda)


def _bij_deelberaad(stand: Stand, overleg: Overleg, plek: ZaakPlek) -> tuple[str, str] | None:
    """Say what it answered, or how far the list to it is; None while the zaak lies there."""
    for lijst in _voorgelegd(stand, overleg, plek.kenmerk):
        antwoord = _antwoord(stand, overleg, lijst, plek.kenmerk)
        if antwoord is not None and antwoord.datum >= overleg.datum:
            wanneer = datum(antwoord.datum)
            return f"Antwoord van {wanneer}", f"Het Deelberaad Asiel antwoordde op {wanneer}."
    lijsten = [
        lijst
        for lijst in _naar_deelberaad(stand, plek.kenmerk)
        # One that can follow from this meeting: an older one was answered before it.
        if (a := antwoord_op(lijst, plek.kenmerk)) is None or a.datum >= overleg.datum
    ]
    if any(_is_verstuurd(stand, overleg, lijst) for lijst in lijsten):
        return None
    grens = terugkoppelen_voor(stand, overleg)
    er_is_een = any(lijst.datum <= grens for lijst in lijsten)
    hoe_ver = "is nog een concept" if er_is_een else "wordt nog gemaakt"
    return f"Signaallijst {hoe_ver}", f"De signaallijst {hoe_ver}."


def volgende(stand: Stand, overleg: Overleg, besluit: Besluit | None) -> tuple[str, date | None]:
    """Return the agenda on which a zaak comes back in words, and its day when it is planned."""
    vanaf = komt_terug_op(BesluitPlek(stand, "", overleg, "", besluit)) if besluit else None
    sinds = max(vanaf or overleg.datum, dag_erna(overleg.datum))
    komend = (o.datum for _, o in stand.actieve_overleggen if o.datum >= sinds)
    if (dag := next(komend, None)) is not None:
        return f"de agenda van {datum(dag)}", dag
    return (f"de eerste agenda vanaf {datum(vanaf)}" if vanaf else "de volgende agenda"), None


def _geen_besluit(overleg: Overleg, plek: ZaakPlek) -> str:
    if plek.zaak.weigering is not None:
        return plek.zaak.weigering.reden
    return overleg.zonder_besluit.get(plek.kenmerk) or ZEGT_NIETS


def _deelberaad(stand: Stand, overleg: Overleg, zaak: str) -> Iterator[str]:
    """Yield what happened at the Deelberaad: handed over, and what it answered."""
    for lijst in _voorgelegd(stand, overleg, zaak):
        grond = f", grond: {opsomming(lijst.gronden)}" if lijst.gronden else ""
        yield f"Voorgelegd op {datum(bijgewerkt_tot(lijst))} ({lijst.kenmerk}{grond})."
        if (antwoord := _antwoord(stand, overleg, lijst, zaak)) is None:
            yield "Er is nog geen antwoord. U hoort het nadat het RAO het besprak."
        else:
            yield f"Antwoord van {datum(antwoord.datum)}: {antwoord.besluit}"


def _voorgelegd(stand: Stand, overleg: Overleg, zaak: str) -> list[Signaallijst]:
    """Return the lists with which a zaak went to the Deelberaad before the LKO's hear."""
    lijsten = _naar_deelberaad(stand, zaak)
    return [lijst for lijst in lijsten if _is_verstuurd(stand, overleg, lijst)]


def _naar_deelberaad(stand: Stand, zaak: str) -> list[Signaallijst]:
    """Return the lists with which a zaak goes or went to the Deelberaad, sent or not."""
    return [
        plek.lijst
        for plek in stand.zaken_op_kenmerk[zaak]
        if plek.lijst.richting == "rao-deelberaad" and plek.lijst.status != "ingetrokken"
    ]


def _is_verstuurd(stand: Stand, overleg: Overleg, lijst: Signaallijst) -> bool:
    """Say whether a list had gone before the LKO's hear; what came later is told later."""
    op_tijd = bijgewerkt_tot(lijst) <= terugkoppelen_voor(stand, overleg)
    return lijst.status != "concept" and op_tijd


def _antwoord(stand: Stand, overleg: Overleg, lijst: Signaallijst, zaak: str) -> Antwoord | None:
    """Return the answer, when our table had it; one that came later is told after it has (S16).

    Somebody may have told the LKO before that.
    """
    antwoord = antwoord_op(lijst, zaak)
    if antwoord is None or antwoord.datum <= overleg.datum:
        return antwoord
    gehoord = antwoord.teruggekoppeld_op
    return antwoord if gehoord and gehoord <= terugkoppelen_voor(stand, overleg) else None
