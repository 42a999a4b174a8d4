"""`rao overleg houd`: who was there."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Final

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie, read_paar
from rao_cli.cli.besluit.notuleren import notuleer
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.gastvragen import gasten_uit_antwoorden, gastvragen
from rao_cli.cli.questions.gemeentevragen import contacten_uit_antwoorden, gemeentevragen
from rao_cli.cli.questions.keuze import als_keuzes
from rao_cli.cli.questions.vraag import MeerkeuzeVraag, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.soorten.gemeente import Gemeentecontact
from rao_cli.model.soorten.overleg import Afwezigheid, Gast, Overleg
from rao_cli.model.taal import opsomming
from rao_cli.workflow.besluit import besluit as besluiten
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.gasten import gasten_uit, read_gast, zet_gasten
from rao_cli.workflow.overleg.gemeenten import schrijf_contacten
from rao_cli.workflow.overleg.overleg import houd as houd_overleg
from rao_cli.workflow.overleg.overleg import zoek_te_houden
from rao_cli.workflow.zoeken import eis_organisatie

_ONBEKEND = Afwezigheid()
_VERDER: Final = "Nu verder met wat er bij elk punt is gezegd en besloten?"


def houd(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerste dat aan de beurt is")] = None,
    *,
    aanwezig: Annotated[
        list[str] | None, optie("O", "Organisatie die er was; mag vaker.", suggesties.organisaties)
    ] = None,
    afwezig: Annotated[
        list[str] | None,
        optie("O=REDEN[;VERVANGING]", "Organisatie die er niet was, en waarom; mag vaker."),
    ] = None,
    gasten: Annotated[
        list[str] | None,
        optie(
            "O[;FUNCTIE;NAAM;PUNTEN]",
            "Gast, met de punten waar die bij was; mag vaker.",
            suggesties.partijen,
            naam="--gast",
        ),
    ] = None,
) -> None:
    """Leg vast dat het overleg is gehouden, en wie erbij waren.

    Voorbeeld:
        rao overleg houd 2026-03-12 --aanwezig "DT&V, COA, IND" --afwezig "AVIM=Inzet elders"
        rao overleg houd --aanwezig "DT&V, COA, IND" --afwezig "AVIM=Ziek;een collega uit Assen"
        rao overleg houd --aanwezig "DT&V, COA, IND, AVIM" --gast "OM;officier van justitie;;4,5"

    Zeg van elke kernorganisatie of zij er was. Achter een puntkomma staat wie verving.
    Een gast is een organisatie, een LKO of een gemeente; zonder punten was die er steeds bij.
    Klopt het niet? Doe het nog eens, zolang de besluitenlijst niet vastligt.
    """
    h = s.keur_vooraf()
    _, gevonden = zoek_te_houden(h, overleg)
    leg_opkomst_vast(s, gevonden, _delen(aanwezig or ()), afwezig or (), gasten or ())
    if aanwezig or not s.kan_vragen or s.proef or s.als_json:
        return
    s, dag = s.verder(), gevonden.datum
    if besluiten.open_punten(s.h, dag) and s.bevestig(_VERDER, standaard=True):
        notuleer(s, besluiten.zoek_te_besluiten(s.h, dag)[1], None, {})


def leg_opkomst_vast(
    s: WriteSession,
    overleg: Overleg,
    aanwezig: Sequence[str] = (),
    afwezig: Sequence[str] = (),
    gasten: Sequence[str] = (),
) -> None:
    """Record who was there, from what was typed and from what is asked."""
    h = s.h
    weg = dict(_read_afwezig(h, tekst) for tekst in afwezig)
    if overleg.status == "gehouden" and s.kan_vragen:
        uitvoer.meld("Wie er waren, staat al vast. Verbeter wat niet klopt.")
    namen = [eis_organisatie(h.stand, naam) for naam in aanwezig]
    antwoorden = _vraag(s, overleg, namen, weg, met_gasten=not gasten)
    namen = namen or antwoorden["aanwezig"]
    if s.kan_vragen:
        weg |= _redenen(s, overleg, {*namen, *weg}, antwoorden)
    extra = _Extra(*_gasten_en_gemeenten(s, overleg, gasten, antwoorden, alles=not aanwezig))
    opkomst, uitkomst = houd_overleg(
        h, overleg.datum, namen, weg, lambda pad: extra.schrijf(h, pad, overleg)
    )
    s.vertel(uitkomst, zinnen=[opkomst, *extra.zinnen])


def _vraag(
    s: WriteSession,
    overleg: Overleg,
    namen: Collection[str],
    weg: Collection[str],
    *,
    met_gasten: bool,
) -> dict[str, Any]:
    """Ask what is not known in one round, so that `terug` goes all the way back."""
    stand = s.h.stand
    vragen = [] if namen else [_wie_er_waren(s, overleg)]
    if s.kan_vragen:
        vragen += [
            v for o in _moet_genoemd(s, overleg) for v in _over_afwezige(overleg, o, namen, weg)
        ]
        if not namen:
            vragen += gastvragen(stand, overleg) if met_gasten else []
            vragen += gemeentevragen(stand, overleg, stand.register.gemeenten)
    opdracht = ("overleg", "houd", overleg.datum.isoformat())
    return s.vul_aan(vragen, {}, *opdracht) if vragen else {}


class _Extra:
    """What else was minuted with the attendance, and what there is to say of it."""

    def __init__(self, gasten: list[Gast] | None, contacten: Mapping[str, Gemeentecontact]) -> None:
        self.gasten, self.contacten = gasten, contacten
        self.zinnen: list[str] = []

    def schrijf(self, h: Handeling, pad: str, overleg: Overleg) -> None:
        """Write it in the file of the meeting."""
        if self.gasten is not None:
            zet_gasten(h, pad, self.gasten)
        self.zinnen = list(schrijf_contacten(h, pad, overleg, self.contacten))


def _gasten_en_gemeenten(
    s: WriteSession,
    overleg: Overleg,
    gasten: Sequence[str],
    antwoorden: Mapping[str, Any],
    *,
    alles: bool,
) -> tuple[list[Gast] | None, Mapping[str, Gemeentecontact]]:
    """Return guests (None: as they are) and contacts: from the options, or asked with the rest."""
    stand, erbij = s.h.stand, None
    if gasten:
        bij = gasten_uit(stand, overleg, map(read_gast, gasten))
        eigen = {gast.organisatie for gast in bij}
        erbij = [*(g for g in overleg.gasten if g.organisatie not in eigen), *bij]
    if not (alles and s.kan_vragen):
        return erbij, {}
    gemeenten = [*stand.register.gemeenten]
    if not gasten:
        erbij = gasten_uit_antwoorden(stand, overleg, antwoorden)
    return erbij, contacten_uit_antwoorden(overleg, gemeenten, antwoorden)


def _delen(teksten: Sequence[str]) -> list[str]:
    """Organisations, also when somebody types them with commas in between."""
    return [deel.strip() for tekst in teksten for deel in tekst.split(",") if deel.strip()]


def _read_afwezig(h: Handeling, tekst: str) -> tuple[str, str]:
    hint = 'Schrijf de organisatie, een = en de reden: --afwezig "AVIM=Inzet elders"'
    organisatie, reden = read_paar(tekst, f"--afwezig '{tekst}' mist de reden.", hint)
    return eis_organisatie(h.stand, organisatie), reden


def _wie_er_waren(s: WriteSession, overleg: Overleg) -> Vraag:
    """Ask who was there; at a terminal Enter means: who was invited."""
    toen = s.h.stand.op(overleg.datum)
    genodigd = [o for o in overleg.genodigd or toen.kernorganisaties if o in toen.organisaties]
    return MeerkeuzeVraag(
        naam="aanwezig",
        tekst="Welke organisaties waren er?",
        reden=f"{opsomming(toen.kernorganisaties)} horen er in ieder geval bij.",
        keuzes=als_keuzes(toen.organisaties),
        eerder=overleg.aanwezig or None,
        standaard=genodigd if genodigd and s.kan_vragen else None,
    )


def _moet_genoemd(s: WriteSession, overleg: Overleg) -> Sequence[str]:
    """Return of whom it is asked why they were not there, when they were not."""
    return [*dict.fromkeys((*s.h.stand.op(overleg.datum).kernorganisaties, *overleg.afwezig))]


def _redenen(
    s: WriteSession, overleg: Overleg, genoemd: Collection[str], antwoorden: Mapping[str, Any]
) -> dict[str, str]:
    """Return why a core organisation was not there, and who came instead (S2)."""
    missen = [o for o in _moet_genoemd(s, overleg) if o not in genoemd]
    return {o: f"{antwoorden[o]};{antwoorden[f'{o} vervangen'] or ''}" for o in missen}


def _over_afwezige(
    overleg: Overleg, organisatie: str, namen: Collection[str], weg: Collection[str]
) -> list[Vraag]:
    """Ask why one was not there; what was recorded before stands there: Enter keeps it."""

    def ontbrak(antwoorden: Mapping[str, Any]) -> bool:
        return organisatie not in {*(namen or antwoorden.get("aanwezig", [organisatie])), *weg}

    eerder = overleg.afwezig.get(organisatie, _ONBEKEND)
    vervanging = (eerder.vervanging or "").strip()
    return [
        Vraag(
            naam=organisatie,
            tekst=f"Waarom was {organisatie} er niet?",
            reden="Bij wie ontbreekt, hoort een reden. "
            "Weet u het niet? Typ dan: geen reden bekend.",
            voorbeeld="Inzet elders",
            eerder=eerder.reden,
            alleen_als=ontbrak,
        ),
        Vraag(
            naam=f"{organisatie} vervangen",
            tekst=f"Wie verving {organisatie}?",
            reden="Een organisatie met een vervanger deed gewoon mee.",
            verplicht=False,
            eerder=vervanging if vervanging.casefold() not in {"", "geen"} else None,
            alleen_als=ontbrak,
        ),
    ]
