"""The questions about an onderwerp: what every type asks, and what only one type asks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from rao_cli.cli.questions.keuze import Keuze, als_keuzes, partijkeuzes
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, MeerkeuzeVraag, Vraag
from rao_cli.model.cijfers.periode import read_periode
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import Register
from rao_cli.model.tafel import tafels_van

TYPEN = (
    Keuze("knelpunt", "een probleem dat één LKO niet alleen kan oplossen; het RAO besluit erover"),
    Keuze("trend", "iets wat u steeds vaker ziet; andere regio's horen het ook"),
    Keuze("thema", "een gesprek over de regio, zoals gemeenten, lang verblijf of de meldplicht"),
    Keuze("kader", "een afspraak van het Deelberaad Asiel; elk LKO krijgt uitleg"),
    Keuze("mededeling", "nieuws van een organisatie, zoals minder mensen of een verhuizing"),
    Keuze("voortgang", "hoe het met één LKO gaat, in cijfers en in woorden"),
)


def onderwerpvragen(register: Register, kaders: Sequence[Onderwerp] = ()) -> list[Vraag]:
    """Return every question, in order; those of another type are not asked.

    `kaders` are those that a new one may succeed; without any that is not asked.
    """
    return [*_wat(), *_bij_type(register), *_opvolging(kaders), *_voor_iedereen(register)]


def _opvolging(kaders: Sequence[Onderwerp]) -> Iterator[Vraag]:
    if kaders:
        yield KeuzeVraag(
            naam="vervangt",
            tekst="Welk kader volgt het op?",
            reden="Leeg als het geen ander kader vervangt.",
            keuzes=[Keuze(kader.kenmerk, kader.titel) for kader in kaders],
            verplicht=False,
            alleen_als=_is("kader"),
        )


def _is(*typen: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda antwoorden: antwoorden.get("type") in typen


def _niet(*typen: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda antwoorden: antwoorden.get("type") not in typen


def _goede_periode(tekst: str) -> str:
    return (
        "" if read_periode(tekst) else "Typ een jaar, kwartaal of maand: 2026, 2026-Q1 of 2026-03."
    )


def _wat() -> Sequence[Vraag]:
    return (
        KeuzeVraag(
            naam="type",
            tekst="Wat voor onderwerp is het?",
            reden="Elk soort heeft zijn eigen plek op de agenda en zijn eigen vragen.",
            keuzes=TYPEN,
        ),
        Vraag(
            naam="titel",
            tekst="Wat is de titel?",
            reden="Deze titel staat op de agenda en in de besluitenlijst.",
            voorbeeld="Langer wachten op een reisdocument",
            alleen_als=_niet("voortgang"),
        ),
    )


def _bij_type(register: Register) -> Sequence[Vraag]:
    lkos = als_keuzes(register.lkos)
    return (
        KeuzeVraag(
            naam="lko",
            tekst="Over welk LKO gaat het?",
            reden="Het RAO volgt hoe elk LKO werkt.",
            keuzes=lkos,
            alleen_als=_is("voortgang"),
        ),
        Vraag(
            naam="periode",
            tekst="Over welke periode?",
            voorbeeld="2026, 2026-Q1 of 2026-03",
            toets=_goede_periode,
            alleen_als=_is("voortgang"),
        ),
        DatumVraag(
            naam="vastgesteld_op",
            tekst="Wanneer stelde het Deelberaad het kader vast?",
            reden="Vanaf die dag geldt de afspraak.",
            verplicht=False,
            alleen_als=_is("kader"),
        ),
        DatumVraag(
            naam="geldig_van",
            tekst="Vanaf wanneer geldt het?",
            reden="Leeg is vanaf de dag waarop het is vastgesteld.",
            verplicht=False,
            alleen_als=_is("kader"),
        ),
        DatumVraag(
            naam="geldig_tot",
            tekst="Tot en met wanneer geldt het?",
            reden="Loopt het af, dan bespreekt het RAO op tijd wat erna komt.",
            verplicht=False,
            alleen_als=_is("kader"),
        ),
        _lang("uitvoering", "Hoe voert de regio het uit?", "kader"),
        KeuzeVraag(
            naam="organisatie",
            tekst="Welke organisatie verandert er?",
            keuzes=als_keuzes(register.organisaties),
            verplicht=False,
            alleen_als=_is("mededeling"),
        ),
        DatumVraag(
            naam="ingang",
            tekst="Vanaf wanneer?",
            reden="Anderen kunnen er dan op tijd rekening mee houden.",
            verplicht=False,
            alleen_als=_is("mededeling"),
        ),
        _lang("gevolgen", "Wat merken anderen ervan?", "mededeling"),
        _lang("samenwerking", "Hoe gaat de samenwerking?", "voortgang"),
        _lang("werkwijze", "Hoe werkt het LKO?", "voortgang"),
        _lang("knelpunten", "Wat knelt er?", "voortgang"),
        MeerkeuzeVraag(
            naam="lkos",
            tekst="Welke LKO's merken dit?",
            reden="Een knelpunt van het RAO raakt meer dan één LKO.",
            keuzes=lkos,
            verplicht=False,
            alleen_als=_is("knelpunt", "trend", "thema"),
        ),
    )


def _voor_iedereen(register: Register) -> Sequence[Vraag]:
    return (
        LangeTekst(
            naam="omschrijving",
            tekst="Waar gaat het over?",
            reden="Zonder namen. Dit staat op de agenda, onder de titel.",
            voorbeeld="Ambassades doen er langer over dan vorig jaar.",
            verplicht=False,
        ),
        KeuzeVraag(
            naam="indiener",
            tekst="Wie brengt het in?",
            reden="Op de agenda staat van wie een punt komt.",
            keuzes=partijkeuzes(register),
            verplicht=False,
            alleen_als=_niet("mededeling", "voortgang"),
        ),
        MeerkeuzeVraag(
            naam="voor_agenda",
            tekst="Moet een andere tafel dit ook bespreken?",
            reden="rao onthoudt dat u het daar brengt. Druk op Enter als dat niet hoeft.",
            keuzes=[Keuze(tafel, naam, uit_register=True) for tafel, naam in tafels_van(register)],
            verplicht=False,
        ),
    )


def _lang(naam: str, tekst: str, type_: str) -> Vraag:
    return LangeTekst(naam=naam, tekst=tekst, verplicht=False, alleen_als=_is(type_))
