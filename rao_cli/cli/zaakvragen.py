"""The questions about the content of a zaak, each with its reason and an example (S18-S23)."""

from collections.abc import Mapping, Sequence
from typing import Any

from rao_cli.cli.vraag import DatumVraag, Keuze, KeuzeVraag, LangeTekst, MeerkeuzeVraag, Vraag
from rao_cli.model.register import Register
from rao_cli.model.signaallijst import Zaak

_NIVEAUS = (Keuze("laag"), Keuze("midden"), Keuze("hoog"))
_JA_NEE = (Keuze("ja"), Keuze("nee"))


def basisvragen(register: Register) -> list[Vraag]:
    """What identifies a zaak, and what the sender asks."""
    organisaties = [Keuze(s, o.naam) for s, o in register.organisaties.items()]
    return [
        Vraag(
            naam="onderwerp",
            tekst="Waar gaat de zaak over?",
            reden="Eén zin, zonder namen, V-nummers of geboortedata.",
            voorbeeld="Gezin verblijft lang in de opvang na afwijzing",
        ),
        KeuzeVraag(
            naam="aanbrenger",
            tekst="Welke organisatie brengt de zaak aan?",
            reden="Op de agenda staat van wie een punt komt (S6).",
            keuzes=organisaties,
        ),
        KeuzeVraag(
            naam="groep",
            tekst="Om wie gaat het?",
            reden="Bij een amv hoort Nidos erbij (S3).",
            keuzes=(
                Keuze("volwassene"),
                Keuze("gezin"),
                Keuze("amv", "alleenstaande minderjarige vreemdeling"),
            ),
        ),
        LangeTekst(
            naam="vraag",
            tekst="Wat vraagt het LKO van het RAO?",
            reden="Het RAO zoekt een oplossing die bij de zaak past (S8).",
            voorbeeld="Mag het gezin in de opvang blijven tot het vertrek?",
            verplicht=False,
        ),
    ]


def inhoudsvragen(register: Register, zaak: Zaak | None = None) -> list[Vraag]:
    """Return the questions whose answer is still missing in a zaak."""
    alles = [*_feiten(register), *_weging(), *_strategie()]
    return [vraag for vraag in alles if zaak is None or _leeg(zaak, vraag.naam)]


def _leeg(zaak: Zaak, plek: str) -> bool:
    waarde: Any = zaak
    for deel in plek.split("."):
        waarde = getattr(waarde, deel, None)
    return not waarde


def _feiten(register: Register) -> Sequence[Vraag]:
    organisaties = [Keuze(s, o.naam) for s, o in register.organisaties.items()]
    return (
        _lang(
            "constatering.werkwijze",
            "Hoe kwamen de organisaties samen tot dit beeld?",
            "De lijst moet laten zien hoe de constatering tot stand kwam (S19a).",
            "Besproken in het LKO van 2 maart, met het dossier van COA en DT&V erbij",
        ),
        MeerkeuzeVraag(
            naam="constatering.organisaties",
            tekst="Welke organisaties deden daaraan mee?",
            reden="Een constatering is van minstens twee organisaties (S19a).",
            keuzes=organisaties,
            verplicht=False,
        ),
        _keuze(
            "intern_geschakeld.antwoord",
            "Is er tussendoor intern geschakeld?",
            "De lijst moet dat laten zien (S19b).",
            _JA_NEE,
        ),
        _lang(
            "intern_geschakeld.toelichting",
            "Met wie, of waarom niet?",
            "Zo weet het RAO wat er al is nagevraagd (S19b).",
            "De IND is op 12 februari gevraagd naar nieuwe feiten; die waren er niet",
        ),
        KeuzeVraag(
            naam="termijn.soort",
            tekst="Waarop wacht het LKO?",
            reden="Het RAO moet weten hoe lang het LKO nog nodig heeft (S19c).",
            keuzes=(
                Keuze("vertrek", "betrokkene keert binnenkort terug"),
                Keuze("toelating", "een aanvraag wordt afgewacht"),
            ),
            verplicht=False,
        ),
        DatumVraag(
            naam="termijn.tot",
            tekst="Tot welke datum?",
            reden="Een termijn heeft een einde (S19c).",
            verplicht=False,
        ),
        _lang("termijn.toelichting", "Waarop berust die termijn?", "", "Reisdocument is toegezegd"),
        _lang(
            "gevolgen.bij_afwijzing",
            "Wat verandert er als de aanvraag wordt afgewezen?",
            "Beide kanten moeten er staan (S19d).",
            "Het recht op opvang stopt na vier weken",
        ),
        _lang(
            "gevolgen.bij_inwilliging",
            "Wat verandert er als de aanvraag wordt ingewilligd?",
            "Beide kanten moeten er staan (S19d).",
            "Het gezin kan naar een woning in een gemeente",
        ),
    )


def _weging() -> Sequence[Vraag]:
    return (
        _keuze(
            "werkt_aan_vertrek.antwoord",
            "Werkt betrokkene aan vertrek?",
            "Dat moet uit een gesprek blijken (S19e).",
            (Keuze("ja"), Keuze("deels"), Keuze("nee")),
        ),
        _keuze(
            "werkt_aan_vertrek.vastgesteld_door",
            "Wie stelde dat vast?",
            "De regievoerder of de casemanager (S19e).",
            (Keuze("regievoerder"), Keuze("casemanager")),
        ),
        DatumVraag(
            naam="werkt_aan_vertrek.gesprek_op",
            tekst="Wanneer was het laatste gesprek?",
            reden="Een oud gesprek zegt minder (S19e).",
            verplicht=False,
        ),
        MeerkeuzeVraag(
            naam="kenmerken",
            tekst="Speelt een van deze dingen?",
            reden="Het RAO let op overlast en op wat meer dan één locatie raakt (S9).",
            keuzes=(
                Keuze("overlast"),
                Keuze("locatieoverstijgend", "het raakt meer dan één locatie"),
            ),
            verplicht=False,
        ),
        *(
            vraag
            for risico, wie in (("politiek", "de politiek"), ("publicitair", "de media"))
            for vraag in (
                _keuze(
                    f"risicos.{risico}.niveau",
                    f"Hoe groot is het risico op aandacht van {wie}?",
                    "Beide risico's worden afgewogen (S21).",
                    _NIVEAUS,
                ),
                _lang(f"risicos.{risico}.toelichting", "Waarom?", "", "Er zijn nog geen vragen"),
            )
        ),
    )


def _strategie() -> Sequence[Vraag]:
    return (
        _lang(
            "vertrekstrategie.gezet",
            "Welke stappen zijn gezet op weg naar vertrek? Elke stap op een eigen regel.",
            "Het Deelberaad wil weten wat er al is gedaan (S18).",
            "Vertrekgesprekken",
        ),
        _lang(
            "vertrekstrategie.gepland",
            "Welke stappen komen nog? Elke stap op een eigen regel.",
            "En wat er nog gaat gebeuren (S18).",
            "Presentatie bij de ambassade",
        ),
        _lang(
            "vertrekstrategie.toelating",
            "Welke oplossingen zijn er nog op toelating? Elke op een eigen regel.",
            "Sla over als die er niet zijn; u legt dan uit waarom (S18).",
            "Herhaalde aanvraag ligt bij de IND",
        ),
        LangeTekst(
            naam="vertrekstrategie.geen_toelating",
            tekst="Waarom is er op toelating geen oplossing meer?",
            reden="Ook dat moet duidelijk zijn (S18).",
            verplicht=False,
            alleen_als=lambda antwoorden: not antwoorden.get("vertrekstrategie.toelating"),
        ),
    )


def oplossingsvragen() -> list[Vraag]:
    """The questions about one option (S22, S23)."""
    return [
        _lang(
            "omschrijving",
            "Welke oplossing ziet u?",
            "Liefst meer dan één; denk ook aan iets ongewoons (S22, S23).",
            "Vertrek met herintegratiesteun",
        ),
        _lang("voordelen", "Wat pleit ervoor? Elk op een eigen regel.", "", "Duurzaam"),
        _lang("nadelen", "Wat pleit ertegen? Elk op een eigen regel.", "", "Vergt zes weken"),
        _keuze(
            "houdbaar",
            "Is dit juridisch houdbaar?",
            "De juridische kant is leidend (S22).",
            (Keuze("ja"), Keuze("nee"), Keuze("onzeker")),
        ),
        _lang("grondslag", "Op welke grondslag?", "", "Past binnen de regeling herintegratie"),
    ]


def als_oplossing(antwoorden: Mapping[str, Any]) -> dict[str, Any]:
    """Turn the answers of `oplossingsvragen` into an option as it is written."""
    oplossing: dict[str, Any] = {"omschrijving": antwoorden.get("omschrijving")}
    for sleutel in ("voordelen", "nadelen"):
        oplossing[sleutel] = regels(antwoorden.get(sleutel) or "")
    juridisch = {"houdbaar": antwoorden.get("houdbaar"), "toelichting": antwoorden.get("grondslag")}
    oplossing["juridisch"] = {s: w for s, w in juridisch.items() if w}
    return {sleutel: waarde for sleutel, waarde in oplossing.items() if waarde}


def als_invoer(antwoorden: Mapping[str, Any]) -> dict[str, Any]:
    """Turn answers into values by path; lines become lists, steps become blocks."""
    invoer = {naam: waarde for naam, waarde in antwoorden.items() if waarde}
    for sleutel in ("gezet", "gepland"):
        if tekst := invoer.get(f"vertrekstrategie.{sleutel}"):
            stappen = [{"stap": regel} for regel in regels(tekst)]
            invoer[f"vertrekstrategie.{sleutel}"] = stappen
    if tekst := invoer.get("vertrekstrategie.toelating"):
        invoer["vertrekstrategie.toelating"] = regels(tekst)
    return invoer


def regels(tekst: str) -> list[str]:
    """Return the lines that say something."""
    return [regel.strip() for regel in tekst.split("\n") if regel.strip()]


def _lang(naam: str, tekst: str, reden: str, voorbeeld: str) -> Vraag:
    return LangeTekst(naam=naam, tekst=tekst, reden=reden, voorbeeld=voorbeeld, verplicht=False)


def _keuze(naam: str, tekst: str, reden: str, keuzes: Sequence[Keuze]) -> Vraag:
    return KeuzeVraag(naam=naam, tekst=tekst, reden=reden, keuzes=keuzes, verplicht=False)
