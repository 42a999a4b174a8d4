"""`rao actie`, `rao nieuw actie`: what was agreed with a decision, and how it ended."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Final

from msgspec.structs import replace

from rao_cli.cli import argumenten, options, suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.cli.editor.antwoord import antwoord, weiger_samen
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.besluitvragen import uitvoerder_keuzes, voor_wanneer
from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.register import Register
from rao_cli.workflow.besluit.acties import sluit_acties
from rao_cli.workflow.besluit.afspraken import (
    besluit_ligt_vast,
    nieuwe_actie,
    zet_actie,
    zoek_besluit_voor_actie,
    zoek_te_veranderen,
)
from rao_cli.workflow.besluit.besluit import Afspraak, afspraak_van, zeg_zonder_dag, zonder_dag
from rao_cli.workflow.besluit.uitvoerder import kies_uitvoerder
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.zoeken import zoek_actie


def read_afspraak(tekst: str) -> Afspraak:
    """Read `WIE;DATUM;TEKST`, the day in any usual way or left open; a text may hold more `;`.

    GebruiksFout when it does not look like that, BadParameter when its day is none.
    """
    voorbeeld = "Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'"
    delen = tekst.split(";", 2)
    if len(delen) < len(Afspraak._fields):
        raise GebruiksFout(f"De actie '{tekst}' kan niet worden gelezen.", hint=voorbeeld)
    wie, wanneer, wat = (deel.strip() for deel in delen)
    uiterlijk = options.read_datum(wanneer) if wanneer else None
    if not (wie and wat):
        getypt = f"{delen[0]};{uiterlijk or ''};{delen[2]}"
        raise GebruiksFout(
            f"De actie '{getypt}' zegt niet wie het doet, of niet wat.", hint=voorbeeld
        )
    return Afspraak(wie, uiterlijk, wat)


ActiesOptie = Annotated[
    list[Afspraak] | None,
    optie(
        "WIE;DATUM;TEKST",
        "Een actie van een organisatie of een LKO, de datum mag leeg; mag vaker.",
        naam="--actie",
        parser=read_afspraak,
    ),
]
Actiekenmerken = Annotated[
    list[str], argument("KENMERK", "Kenmerk van de actie; mag vaker.", suggesties.acties)
]
WieDoet = Annotated[
    str | None, optie("O", "Wie het doet: een organisatie, of een LKO.", suggesties.uitvoerders)
]
LkoDoet = Annotated[str | None, optie("LKO", "Het LKO dat het doet.", suggesties.lkos)]
Uiterlijk = Annotated[date | None, dag("D", "Voor wanneer.")]
Taakomschrijving = Annotated[str | None, optie("T", "Wat er moet gebeuren.")]


def nieuw(
    s: WriteSession,
    *,
    besluit: Annotated[str, optie("BESLUIT", "Kenmerk van het besluit.", suggesties.besluiten)],
    organisatie: WieDoet = None,
    lko: LkoDoet = None,
    uiterlijk: Uiterlijk = None,
    omschrijving: Taakomschrijving = None,
) -> None:
    r"""Leg een actie vast die bij een besluit vergeten was.

    Voorbeeld:
        rao nieuw actie --besluit B-2026-03-12-01 --organisatie COA \
            --uiterlijk 2026-04-01 --omschrijving "Belt de gemeente"
        rao nieuw actie --besluit B-2026-03-12-01 --lko ter-apel
        rao nieuw actie --besluit B-2026-03-12-01

    Ligt de besluitenlijst al vast, dan komt de actie er als verbetering onder te staan.
    """
    h = s.keur_vooraf()
    plek = zoek_besluit_voor_actie(h, besluit)
    wie = kies_uitvoerder(h.stand, organisatie, lko)
    gegeven = {"organisatie": wie, "uiterlijk": uiterlijk, "omschrijving": omschrijving}
    lijst = _vragen(
        h.stand.aanbod, voor_wanneer(plek.overleg, zonder_dag(h.stand.register, plek.overleg))
    )
    antwoord = s.vul_aan(lijst, gegeven, "nieuw", "actie", "--besluit", plek.kenmerk)
    afspraak = Afspraak(antwoord.pop("organisatie"), **antwoord)
    kenmerk, zinnen, uitkomst = nieuwe_actie(h, plek.kenmerk, afspraak)
    if uiterlijk is None and afspraak.uiterlijk == zonder_dag(h.stand.register, plek.overleg):
        zinnen = [*zinnen, zeg_zonder_dag(h.stand.register, plek.overleg)]
    s.vertel(uitkomst, kenmerk, zinnen=zinnen)


def _vragen(register: Register, wanneer: Vraag) -> list[Vraag]:
    return [
        KeuzeVraag(
            naam="organisatie",
            tekst="Wie doet het? Een organisatie of een LKO.",
            keuzes=uitvoerder_keuzes(register),
        ),
        wanneer,
        Vraag(naam="omschrijving", tekst="Wat gaat die doen?", voorbeeld="Belt de gemeente"),
    ]


def zet(
    s: WriteSession,
    kenmerk: Annotated[str, argument("KENMERK", "Kenmerk van de actie.", suggesties.acties)],
    *,
    uiterlijk: Uiterlijk = None,
    organisatie: WieDoet = None,
    lko: LkoDoet = None,
    omschrijving: Taakomschrijving = None,
    toelichting: Annotated[
        str | None, optie("T", "Hoe de actie afliep, als zij klaar of vervallen is.")
    ] = None,
    in_: argumenten.InEditor = None,
) -> None:
    """Verbeter wie wat doet en voor wanneer, zolang de besluitenlijst niet vastligt.

    Voorbeeld:
        rao actie zet A-2026-03-12-01 --uiterlijk 2026-04-15
        rao actie zet A-2026-03-12-01 --organisatie IND --omschrijving "Belt de gemeente"
        rao actie zet A-2026-03-12-01 --lko ter-apel
        rao actie zet A-2026-03-12-01 --toelichting "Het document kwam op 3 april."
        rao actie zet A-2026-03-12-01
        rao actie zet A-2026-03-12-01 --in editor

    Wat u niet noemt, blijft zo. Zonder opties laat rao zien wat er staat, en verbetert u dat.
    Ligt de lijst vast, laat de actie dan vervallen en spreek een nieuwe af. De toelichting bij
    hoe zij afliep, kunt u ook daarna nog verbeteren.
    """
    h = s.h
    wie = kies_uitvoerder(h.stand, organisatie, lko)
    gegeven: dict[str, Any] = {"organisatie": wie, "uiterlijk": uiterlijk}
    gegeven |= {"omschrijving": omschrijving, "toelichting": toelichting}
    genoemd = {naam: waarde for naam, waarde in gegeven.items() if waarde is not None}
    weiger_samen(in_, gegeven.values())
    if not (genoemd or in_ or s.kan_vragen):
        raise GebruiksFout(
            "U zegt niet wat er verandert.",
            hint="Noem --uiterlijk, --organisatie, --lko, --omschrijving of --toelichting.",
        )
    velden = _lees(s, genoemd) if genoemd else _verbeter(s, kenmerk, in_)
    if velden is not None:
        wie = velden.pop("organisatie", None)
        s.vertel(zet_actie(h, kenmerk, {**velden, "wie": wie}))


def _lees(s: WriteSession, genoemd: Mapping[str, Any]) -> dict[str, Any]:
    """Read a text that was given as an answer is read; ask nothing."""
    teksten = {n: genoemd[n] for n in ("omschrijving", "toelichting") if n in genoemd}
    return {**genoemd, **s.lees([Vraag(naam=naam, tekst=naam) for naam in teksten], teksten)}


def _verbeter(s: WriteSession, kenmerk: str, in_: str | None) -> dict[str, Any] | None:
    """Ask everything again, with what stands there; returns what became different, or None."""
    h = s.keur_vooraf()
    actie = zoek_actie(h.stand, kenmerk)[1]
    afloop = [] if actie.status == "open" else [_TOELICHTING]
    ligt_vast = bool(afloop) and besluit_ligt_vast(h.stand, actie)
    vragen = afloop if ligt_vast else [*_afspraakvragen(h, kenmerk), *afloop]
    wie, wanneer, wat = afspraak_van(h.stand.register, actie)
    staat = {"organisatie": wie, "uiterlijk": wanneer, "omschrijving": wat}
    staat["toelichting"] = actie.toelichting
    vragen = met_wat_er_staat(vragen, staat.get)
    antwoorden = antwoord(s, in_, vragen, f"Actie {kenmerk}", "actie", "zet", kenmerk)
    return None if antwoorden is None else veranderd(vragen, antwoorden, staat.get)


_TOELICHTING: Final = LangeTekst(naam="toelichting", tekst="Hoe liep zij af?", verplicht=False)


def _afspraakvragen(h: Handeling, kenmerk: str) -> list[Vraag]:
    """Return what is asked about what was agreed; RaoError when that is fixed."""
    _, actie, overleg = zoek_te_veranderen(h, kenmerk)
    if overleg is None:
        dag: Vraag = DatumVraag(naam="uiterlijk", tekst="Voor wanneer?", verplicht=False)
    else:
        dag = voor_wanneer(overleg, zonder_dag(h.stand.register, overleg))
        dag = dag if actie.uiterlijk is None else replace(dag, reden="")  # Enter keeps the day
    return _vragen(h.stand.aanbod, dag)


def gereed(
    s: WriteSession,
    kenmerken: Actiekenmerken,
    *,
    toelichting: Annotated[str | None, optie("T", "Wat eruit kwam.")] = None,
    op: Annotated[date | None, dag("D", "Wanneer zij klaar was; standaard vandaag.")] = None,
) -> None:
    """Meld dat een actie klaar is.

    Voorbeeld:
        rao actie gereed A-2026-03-12-01
        rao actie gereed A-2026-03-12-01 --op 2026-03-20 --toelichting "Het document is er"
    """
    s.vertel(sluit_acties(s.h, kenmerken, "gereed", toelichting, op))


_WAAROM_NIET = Vraag(
    naam="toelichting",
    tekst="Waarom is de actie niet meer nodig?",
    reden="Zo weet het volgende overleg waarom dit niet is gedaan.",
    voorbeeld="Het gezin is al vertrokken",
)


def verval(
    s: WriteSession,
    kenmerken: Actiekenmerken,
    *,
    toelichting: Annotated[str | None, optie("T", "Waarom de actie niet meer nodig is.")] = None,
    op: Annotated[date | None, dag("D", "Wanneer zij verviel; standaard vandaag.")] = None,
) -> None:
    """Laat een actie vervallen.

    Voorbeeld:
        rao actie verval A-2026-03-12-01 --toelichting "Het gezin is al vertrokken"

    rao vraagt eerst of dat mag. Kan rao niets vragen, dan is --ja nodig.
    """
    acties = "de actie" if len(kenmerken) == 1 else "de acties"
    uitkomst = s.neem_weg(
        _WAAROM_NIET,
        toelichting,
        lambda h, waarom: sluit_acties(h, kenmerken, "vervallen", waarom, op),
        f"Dit laat {acties} vervallen; niemand hoeft dat dan nog te doen.",
        oefening=None,
    )
    if uitkomst is not None:
        s.vertel(uitkomst)
