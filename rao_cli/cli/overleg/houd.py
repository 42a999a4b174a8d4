"""`rao overleg houd`: who was there."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie, read_paar
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.gastvragen import gasten_uit_antwoorden, gastvragen
from rao_cli.cli.questions.gemeentevragen import contacten_uit_antwoorden, gemeentevragen
from rao_cli.cli.questions.keuze import als_keuzes
from rao_cli.cli.questions.vraag import MeerkeuzeVraag, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.soorten.gast import Gast
from rao_cli.model.soorten.gemeente import Gemeentecontact
from rao_cli.model.soorten.overleg import Afwezigheid, Overleg
from rao_cli.model.taal import opsomming
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg.gasten import gasten_uit, read_gast, zet_gasten
from rao_cli.workflow.overleg.gemeenten import schrijf_contacten
from rao_cli.workflow.overleg.overleg import houd as houd_overleg
from rao_cli.workflow.overleg.overleg import zoek_te_houden
from rao_cli.workflow.zoeken import eis_organisatie

_ONBEKEND = Afwezigheid()


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
    weg = dict(_read_afwezig(h, tekst) for tekst in afwezig or ())
    namen = _delen(aanwezig or ())
    if gevonden.status == "gehouden" and s.kan_vragen:
        uitvoer.meld("Wie er waren, staat al vast. Verbeter wat niet klopt.")
    if not namen:
        namen = s.vul_aan([_wie_er_waren(h, gevonden)], {}, *_opdracht(gevonden))["aanwezig"]
    namen = [eis_organisatie(h.stand, naam) for naam in namen]
    if s.kan_vragen:
        weg |= _vraag_redenen(s, gevonden, {*namen, *weg})
    extra = _Extra(*_gasten_en_gemeenten(s, gevonden, gasten, alles=not aanwezig))
    opkomst, uitkomst = houd_overleg(
        h, gevonden.datum, namen, weg, lambda pad: extra.schrijf(h, pad, gevonden)
    )
    s.vertel(uitkomst, zinnen=[opkomst, *extra.zinnen])


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
    s: WriteSession, overleg: Overleg, gasten: Sequence[str] | None, *, alles: bool
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
    vragen = [*([] if gasten else gastvragen(stand, overleg))]
    vragen += gemeentevragen(stand, overleg, gemeenten)
    antwoorden = s.vul_aan(vragen, {}, *_opdracht(overleg))
    if not gasten:
        erbij = gasten_uit_antwoorden(stand, overleg, antwoorden)
    return erbij, contacten_uit_antwoorden(overleg, gemeenten, antwoorden)


def _opdracht(overleg: Overleg) -> tuple[str, ...]:
    return ("overleg", "houd", overleg.datum.isoformat())


def _delen(teksten: Sequence[str]) -> list[str]:
    """Organisations, also when somebody types them with commas in between."""
    return [deel.strip() for tekst in teksten for deel in tekst.split(",") if deel.strip()]


def _read_afwezig(h: Handeling, tekst: str) -> tuple[str, str]:
    hint = 'Schrijf de organisatie, een = en de reden: --afwezig "AVIM=Inzet elders"'
    organisatie, reden = read_paar(tekst, f"--afwezig '{tekst}' mist de reden.", hint)
    return eis_organisatie(h.stand, organisatie), reden


def _wie_er_waren(h: Handeling, overleg: Overleg) -> Vraag:
    return MeerkeuzeVraag(
        naam="aanwezig",
        tekst="Welke organisaties waren er?",
        reden=f"{opsomming(h.stand.op(overleg.datum).kernorganisaties)} horen er in ieder geval "
        "bij (S2).",
        keuzes=als_keuzes(h.stand.op(overleg.datum).organisaties),
        eerder=overleg.aanwezig or None,
    )


def _vraag_redenen(s: WriteSession, overleg: Overleg, genoemd: Collection[str]) -> dict[str, str]:
    """Ask why a core organisation was not there, and who came instead (S2).

    What was recorded before stands there: Enter keeps it.
    """
    wie = dict.fromkeys((*s.h.stand.op(overleg.datum).kernorganisaties, *overleg.afwezig))
    missen = [organisatie for organisatie in wie if organisatie not in genoemd]
    per_afwezige = (_over_afwezige(o, overleg.afwezig.get(o, _ONBEKEND)) for o in missen)
    antwoorden = s.vul_aan([*chain.from_iterable(per_afwezige)], {}, *_opdracht(overleg))
    return {o: f"{antwoorden[o]};{antwoorden[f'{o} vervangen'] or ''}" for o in missen}


def _over_afwezige(organisatie: str, eerder: Afwezigheid) -> list[Vraag]:
    vervanging = (eerder.vervanging or "").strip()
    return [
        Vraag(
            naam=organisatie,
            tekst=f"Waarom was {organisatie} er niet?",
            reden="Bij wie ontbreekt, hoort een reden (S2). "
            "Weet u het niet? Typ dan: geen reden bekend.",
            voorbeeld="Inzet elders",
            eerder=eerder.reden,
        ),
        Vraag(
            naam=f"{organisatie} vervangen",
            tekst=f"Wie verving {organisatie}?",
            reden="Een organisatie met een vervanger deed gewoon mee (S2).",
            verplicht=False,
            eerder=vervanging if vervanging.casefold() not in {"", "geen"} else None,
        ),
    ]
