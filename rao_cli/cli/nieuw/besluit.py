"""`rao nieuw besluit`: a decision about one agenda item, with its actions."""

from datetime import date
from typing import Annotated, Any

import typer

from rao_cli.cli import options, suggesties, vragen
from rao_cli.cli.vertellen import vertel
from rao_cli.cli.vraag import DatumVraag, Keuze, KeuzeVraag, LangeTekst, Vraag
from rao_cli.model.overleg import Besluit
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overleg import nieuw_besluit, open_punten

_UITKOMSTEN = (
    Keuze("afgehandeld", "de zaak is klaar, op de terugkoppeling na"),
    Keuze("aanhouden", "de zaak komt terug op een volgende agenda"),
    Keuze("terug-naar-lko", "het LKO gaat zelf verder"),
    Keuze("opschalen", "de zaak gaat naar het Deelberaad Asiel"),
    Keuze("ter-kennisname", "er is niets te besluiten"),
)


def besluit(
    *,
    overleg: Annotated[
        date | None,
        typer.Option(
            "--overleg",
            metavar="D",
            help="Datum van het overleg.",
            parser=options.lees_datum,
            autocompletion=suggesties.overleggen,
        ),
    ] = None,
    punt: Annotated[
        str | None,
        typer.Option(
            "--punt",
            metavar="ID",
            help="Kenmerk of nummer van het agendapunt.",
            autocompletion=suggesties.zaken,
        ),
    ] = None,
    uitkomst: Annotated[
        str | None,
        typer.Option("--uitkomst", metavar="U", help=", ".join(k.waarde for k in _UITKOMSTEN)),
    ] = None,
    tekst: Annotated[
        str | None, typer.Option("--besluit", metavar="T", help="Wat er is besloten.")
    ] = None,
    motivering: Annotated[
        str | None, typer.Option("--motivering", metavar="T", help="Waarom.")
    ] = None,
    hervatten_op: Annotated[
        date | None,
        typer.Option(
            "--hervatten-op",
            metavar="D",
            help="Bij aanhouden: wanneer de zaak terugkomt.",
            parser=options.lees_datum,
        ),
    ] = None,
    acties: Annotated[
        list[str] | None,
        typer.Option("--actie", metavar="ORGANISATIE;DATUM;TEKST", help="Een actie; mag vaker."),
    ] = None,
    ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    r"""Leg een besluit vast, met de acties die erbij horen.

    Voorbeeld:
        rao nieuw besluit --punt Z-7K3F9E --uitkomst afgehandeld --besluit "Opvang tot 1 juni"
        rao nieuw besluit --punt 3 --uitkomst ter-kennisname --besluit "Gehoord" \
            --actie "IND;2026-04-01;Geeft haar standpunt"
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    gegeven = {
        "punt": punt,
        "uitkomst": uitkomst,
        "besluit": tekst,
        "motivering": motivering,
        "hervatten_op": hervatten_op,
    }
    volledig = all(gegeven[naam] for naam in ("punt", "uitkomst", "besluit"))
    antwoorden = vragen.vul_aan(
        _vragen(h, overleg, volledig=volledig), gegeven, ja=ja, vandaag=vandaag
    )
    nieuw = Besluit(agendapunt=antwoorden.pop("punt"), **antwoorden)
    kenmerk, actiekenmerken, resultaat = nieuw_besluit(h, overleg, nieuw, acties or ())
    vertel(h, resultaat, kenmerk, *actiekenmerken, als_json=als_json)


def _vragen(h: Handeling, overleg: date | None, *, volledig: bool) -> list[Vraag]:
    def aanhouden(antwoorden: Any) -> bool:
        return bool(antwoorden.get("uitkomst") == "aanhouden")

    punten = [Keuze(punt.id, punt.onderwerp or "") for punt in open_punten(h, overleg)]
    vraag_punt = KeuzeVraag(naam="punt", tekst="Over welk punt is het besluit?", keuzes=punten)
    return [
        vraag_punt if punten and not volledig else Vraag(naam="punt", tekst="Over welk punt?"),
        KeuzeVraag(
            naam="uitkomst",
            tekst="Wat gebeurt er met dit punt?",
            reden="De uitkomst bepaalt of en wanneer de zaak terugkomt (S8, S11).",
            keuzes=_UITKOMSTEN,
        ),
        LangeTekst(
            naam="besluit",
            tekst="Wat is er besloten?",
            reden="Dit komt in de besluitenlijst en in de terugkoppeling (S11).",
            voorbeeld="Het gezin blijft in de opvang tot het vertrek op 1 juni",
        ),
        LangeTekst(
            naam="motivering",
            tekst="Waarom is dit besloten?",
            reden="Met een reden begrijpt het LKO het besluit (S8).",
            verplicht=False,
            alleen_als=lambda _: not volledig,
        ),
        DatumVraag(
            naam="hervatten_op",
            tekst="Wanneer komt de zaak terug?",
            reden="Anders blijft een aangehouden zaak liggen zonder dat iemand het merkt.",
            alleen_als=aanhouden,
        ),
    ]
