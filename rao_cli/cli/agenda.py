"""`rao agenda`: what stands on the agenda of a meeting, in which order, and for whom."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Annotated, Any

import typer

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie, vlag
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import IETS, WriteSession
from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.vraag import LangeTekst, Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.overleg import Agendapunt, Doel
from rao_cli.workflow.agenda.agenda import genereer_agenda, stel_agenda_vast, zeg_wat_nu
from rao_cli.workflow.agenda.nodigen import nodig as nodig_uit
from rao_cli.workflow.agenda.punt import (
    Puntwens,
    haal_punt_af,
    heeft_eigen_titel,
    noem_getypt,
    voeg_punt_toe,
    zet_punt,
    zoek_op_agenda,
)
from rao_cli.workflow.agenda.stukken import genereer_spiekbrief, genereer_voor, is_te_gast

_GevraagdDoel = Annotated[
    Doel | None, typer.Option("--doel", help="Wat er van het overleg wordt gevraagd.")
]


def genereer(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    voor: Annotated[
        str | None,
        optie(
            "O",
            "Maak de agenda van een genodigde of gast; of een uittreksel voor een andere lezer: "
            "lko:SLEUTEL, deelberaad of openbaar.",
            suggesties.lezers,
        ),
    ] = None,
    spiekbrief: Annotated[
        bool, vlag("--spiekbrief", "Maak de spiekbrief voor de voorzitter.")
    ] = False,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Maak of ververs de agenda van een overleg.

    Voorbeeld:
        rao agenda genereer
        rao agenda genereer 2026-03-12
        rao agenda genereer 2026-03-12 --voor Nidos
        rao agenda genereer --spiekbrief
        rao agenda genereer --formaat pdf --formaat docx

    rao zet erop wat aan de beurt is, met de reden erbij. Wat u zelf toevoegt, weghaalt
    of van plaats verandert, blijft zoals u het wilt. Dat doet u met: rao agenda zet,
    rao agenda voeg-toe en rao agenda haal-af. Van een vastgestelde agenda blijven de
    punten staan; alleen de tekst volgt wat organisaties nog inbrengen. Met --formaat krijgt u
    haar dan zoals zij is vastgelegd.

    Met --voor krijgt een genodigde of gast alleen haar eigen punten te zien. Een ander krijgt een
    uittreksel met dezelfde nummers; dat legt rao niet vast. De spiekbrief geeft
    de voorzitter per punt de tijd, de vraag, de standpunten en de voor- en nadelen.
    """
    if voor and spiekbrief:
        raise GebruiksFout("Kies --voor of --spiekbrief, niet allebei.")
    lezer = voor if voor and not is_te_gast(s.h, overleg, voor) else None
    uitgave = uitgeven.lees(s, formaat, naar, lezer)
    zinnen: Sequence[str] = ()
    if voor and lezer is None:
        pad, uitkomst = genereer_voor(s.h, overleg, voor)
    elif spiekbrief:
        pad, let_op, uitkomst = genereer_spiekbrief(s.h, overleg)
        zinnen = (let_op,) if let_op else ()
    else:
        pad, uitkomst = genereer_agenda(s.h, overleg, om_te_geven=uitgave is not None)
        zinnen = zeg_wat_nu(s.h, overleg, nieuw=uitkomst.is_gewijzigd)
    gegeven = uitgeven.geef(s.h, uitkomst, uitgave, pad)
    s.vertel(uitkomst, pad, zinnen=zinnen, gegeven=gegeven)


def nodig(
    s: WriteSession,
    punt: Annotated[
        str, argument("PUNT", "Kenmerk of nummer van het agendapunt.", suggesties.punten)
    ],
    organisatie: argumenten.OrganisatieArgument,
    *,
    overleg: Annotated[
        date | None,
        argumenten.bij_overleg("Datum van het overleg; zonder datum het eerstvolgende."),
    ] = None,
    niet: Annotated[bool, vlag("--niet", "Trek de uitnodiging voor dit punt weer in.")] = False,
) -> None:
    """Nodig een organisatie uit voor één punt van het overleg.

    Voorbeeld:
        rao agenda nodig Z-7K3F9E Nidos
        rao agenda nodig 4 OM --overleg 2026-03-12

    Wie voor één punt komt, krijgt een eigen agenda met alleen dat punt.
    """
    zinnen, uitkomst = nodig_uit(s.h, overleg, punt, organisatie, niet=niet)
    s.vertel(uitkomst, zinnen=zinnen)


def zet(
    s: WriteSession,
    punt: argumenten.Puntkenmerk,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    minuten: argumenten.Minuten = None,
    doel: _GevraagdDoel = None,
    waarom: argumenten.Waarom = None,
    na: argumenten.Na = None,
    eerst: argumenten.Eerst = False,
    onderwerp: Annotated[str | None, optie("T", "Waar het punt van een lid over gaat.")] = None,
    toelichting: Annotated[str | None, optie("T", "Wat er verder bij het punt staat.")] = None,
) -> None:
    """Zet een punt op de agenda, op een andere plaats, of met een andere tijd of tekst.

    Voorbeeld:
        rao agenda zet Z-7K3F9E --minuten 20 --eerst
        rao agenda zet 7 --na 3
        rao agenda zet Z-7K3F9E 2026-04-09
        rao agenda zet 7

    Staat de zaak of het onderwerp nog niet op deze agenda, dan komt het erop. Ook wat u er
    eerder af haalde. Staat het er al en noemt u niets, dan laat rao zien wat er bij staat, en
    verbetert u dat.
    """
    wens = Puntwens(minuten, doel, waarom, na, eerst, onderwerp, toelichting)
    if wens == Puntwens() and s.kan_vragen:
        wens = _verbeter(s, zoek_op_agenda(s.h, overleg, punt)) or wens
    id_, uitkomst = zet_punt(s.h, overleg, punt, wens)
    s.vertel(uitkomst, id_)


def _verbeter(s: WriteSession, punt: Agendapunt | None) -> Puntwens | None:
    """Ask what is said at a point that stands on the agenda, with what stands there."""
    if punt is None:
        return None
    s.keur_vooraf()
    staat = partial(getattr, punt)
    vragen = met_wat_er_staat(_TEKSTEN[0 if heeft_eigen_titel(punt) else 1 :], staat)
    anders = veranderd(vragen, s.vul_aan(vragen, {}), staat)
    teksten: dict[str, Any] = {naam: tekst or "" for naam, tekst in anders.items()}
    return Puntwens(**teksten)


_VRAGEN = (
    Vraag(
        naam="onderwerp",
        tekst="Waar gaat het punt over?",
        reden="Zo staat het op de agenda.",
        voorbeeld="Vervoer naar zittingen",
    ),
    Vraag(
        naam="indiener",
        tekst="Welke organisatie, welk LKO of welke gemeente brengt het in?",
        reden="Iedereen aan tafel ziet van wie het punt komt.",
        voorbeeld="COA",
    ),
)


_TEKSTEN = (
    _VRAGEN[0],
    LangeTekst(naam="waarom", tekst="Waarom staat het punt op deze agenda?", verplicht=False),
    LangeTekst(
        naam="toelichting",
        tekst="Wat staat er verder bij?",
        reden="Iedereen die de agenda krijgt, leest dit.",
        verplicht=False,
    ),
)


def voeg_toe(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    onderwerp: Annotated[str | None, optie("T", "Waar het punt over gaat.")] = None,
    indiener: Annotated[
        str | None,
        optie("O", "Organisatie, LKO of gemeente die het inbrengt.", suggesties.partijen),
    ] = None,
    doel: _GevraagdDoel = None,
    waarom: argumenten.Waarom = None,
    minuten: argumenten.Minuten = None,
    na: argumenten.Na = None,
    eerst: argumenten.Eerst = False,
) -> None:
    """Zet een punt van een lid, een LKO of een gemeente op de agenda.

    Voorbeeld:
        rao agenda voeg-toe --onderwerp "Vervoer naar zittingen" --indiener COA
        rao agenda voeg-toe 2026-04-09 --onderwerp "Taxivervoer" --indiener DT&V --minuten 10

    Gaat het over een knelpunt, trend, thema of kader? Gebruik dan: rao nieuw onderwerp
    """
    h = s.h
    wens = Puntwens(minuten, doel, waarom, na, eerst)
    if onderwerp is None:
        iemand = indiener or next(iter(h.stand.register.organisaties), IETS)
        s.oefen(lambda proef: voeg_punt_toe(proef, overleg, IETS, iemand, wens))
    antwoord = s.vul_aan(_VRAGEN, {"onderwerp": onderwerp, "indiener": indiener})
    id_, uitkomst = voeg_punt_toe(h, overleg, antwoord["onderwerp"], antwoord["indiener"], wens)
    s.vertel(uitkomst, id_)


_REDEN = Vraag(
    naam="reden",
    tekst="Waarom gaat dit punt van de agenda?",
    reden="Wie het punt inbracht, wil dat weten.",
    voorbeeld="De IND is er deze keer niet",
)


def haal_af(
    s: WriteSession,
    punt: argumenten.Puntkenmerk,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    reden: Annotated[str | None, optie("T", "Waarom het punt van deze agenda gaat.")] = None,
) -> None:
    """Haal een punt van de agenda.

    Voorbeeld:
        rao agenda haal-af Z-7K3F9E --reden "De IND is er deze keer niet"
        rao agenda haal-af 6 2026-04-09 --reden "Geen tijd"

    Het punt komt niet terug op deze agenda. Een zaak die nog loopt, komt vanzelf op de
    volgende. Wilt u het punt toch terug? Gebruik dan: rao agenda zet
    rao vraagt eerst of het eraf mag. Kan rao niets vragen, dan is --ja nodig.
    """
    gedaan = s.neem_weg(
        _REDEN,
        reden,
        lambda h, waarom: haal_punt_af(h, overleg, punt, waarom),
        f"Dit haalt {noem_getypt(s.h, overleg, punt)} van deze agenda.",
    )
    if gedaan is not None:
        id_, uitkomst = gedaan
        s.vertel(uitkomst, id_)


def stel_vast(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Stel de agenda van een overleg vast.

    Voorbeeld:
        rao agenda stel-vast
        rao agenda stel-vast 2026-03-12

    Daarna komt er vanzelf niets meer bij. Verandert er toch iets, dan ziet rao valideer dat.
    Is de wijziging afgesproken, stel de agenda dan nog eens vast.
    """
    uitgave, zin = uitgeven.lees(s, formaat, naar), "Dit stelt de agenda vast."
    if not s.mag(lambda proef: stel_agenda_vast(proef, overleg)[-1], zin, "De agenda vaststellen?"):
        return
    papieren, later, uitkomst = stel_agenda_vast(s.h, overleg)
    gegeven = uitgeven.geef(s.h, uitkomst, uitgave, *papieren)
    s.vertel(uitkomst, *papieren, zinnen=later, gegeven=gegeven)
