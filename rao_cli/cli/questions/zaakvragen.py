"""The questions about the content of a zaak, each with its reason and an example (S18-S23)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from rao_cli.cli.questions.keuze import Keuze, als_keuzes
from rao_cli.cli.questions.vraag import (
    DatumVraag,
    KeuzeVraag,
    LangeTekst,
    MeerkeuzeVraag,
    Vraag,
    na,
)
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.levensloop import gesprek_oud_op
from rao_cli.workflow.dagen import klacht_toekomst, klacht_voor_lijst
from rao_cli.workflow.zoeken import eerstvolgende

_NIVEAUS = (Keuze("laag"), Keuze("midden"), Keuze("hoog"))
GROEPEN: Final = (
    Keuze("volwassene"),
    Keuze("gezin"),
    Keuze("amv", "alleenstaande minderjarige vreemdeling"),
)
_JA_NEE = (Keuze("ja"), Keuze("nee"))


def basisvragen(register: Register) -> list[Vraag]:
    """What identifies a zaak, and what the sender asks."""
    organisaties = als_keuzes(register.organisaties)
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
            keuzes=GROEPEN,
        ),
        LangeTekst(
            naam="vraag",
            tekst="Wat vraagt het LKO van het RAO?",
            reden="Het RAO zoekt een oplossing die bij de zaak past (S8).",
            voorbeeld="Mag het gezin in de opvang blijven tot het vertrek?",
            verplicht=False,
        ),
    ]


#: Asked only when the part that it belongs to is there, or was answered just now.
_HOORT_BIJ: Final = {
    "constatering.organisaties": "constatering.werkwijze",
    "intern_geschakeld.toelichting": "intern_geschakeld.antwoord",
    "termijn.tot": "termijn.soort",
    "termijn.toelichting": "termijn.soort",
    "werkt_aan_vertrek.vastgesteld_door": "werkt_aan_vertrek.antwoord",
    "werkt_aan_vertrek.gesprek_op": "werkt_aan_vertrek.antwoord",
    "risicos.politiek.toelichting": "risicos.politiek.niveau",
    "risicos.publicitair.toelichting": "risicos.publicitair.niveau",
}


def inhoudsvragen(plek: ZaakPlek) -> list[Vraag]:
    """Return the questions about facts and weighing whose answer is still missing in a zaak."""
    register = plek.stand.aanbod
    alles = [*_feiten(register, plek.lijst.datum), *_weging(plek.stand.vandaag)]
    return [
        _met_hoofd(replace(vraag, eerder=_oud_gesprek(plek, vraag)), plek.zaak)
        for vraag in alles
        if is_leeg(plek.zaak, vraag.naam) or _oud_gesprek(plek, vraag)
    ]


def _oud_gesprek(plek: ZaakPlek, vraag: Vraag) -> date | None:
    """Return the day of a talk that is too old by the next meeting: then it is asked again."""
    blok, oud_op = plek.zaak.werkt_aan_vertrek, gesprek_oud_op(plek.stand, plek.kenmerk)
    if vraag.naam != "werkt_aan_vertrek.gesprek_op" or blok is None or oud_op is None:
        return None
    komend = eerstvolgende(plek.stand)
    return blok.gesprek_op if oud_op < (komend.datum if komend else plek.stand.vandaag) else None


def _met_hoofd(vraag: Vraag, zaak: Zaak) -> Vraag:
    hoofd = _HOORT_BIJ.get(vraag.naam, "")
    if not hoofd or not is_leeg(zaak, hoofd):
        return vraag
    return replace(vraag, alleen_als=na(hoofd))


def wat_staat_op(ding: object, plek: str) -> Any:
    """Return what stands at a place of a zaak, or of a part of it: `termijn.soort`."""
    for deel in plek.split("."):
        ding = getattr(ding, deel, None)
    return ding


def is_leeg(ding: object, plek: str) -> bool:
    """Say whether nothing stands at a place of a zaak, or of a part of it."""
    return not wat_staat_op(ding, plek)


def _feiten(register: Register, lijstdatum: date) -> Sequence[Vraag]:
    organisaties = als_keuzes(register.organisaties)
    return (
        lang(
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
        keuze(
            "intern_geschakeld.antwoord",
            "Is er tussendoor intern geschakeld?",
            "De lijst moet dat laten zien (S19b).",
            _JA_NEE,
        ),
        lang(
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
            toets=lambda dag: klacht_voor_lijst(date.fromisoformat(dag), lijstdatum),
            verplicht=False,
        ),
        lang("termijn.toelichting", "Waarop berust die termijn?", "", "Reisdocument is toegezegd"),
        lang(
            "gevolgen.bij_afwijzing",
            "Wat verandert er als de aanvraag wordt afgewezen?",
            "Beide kanten moeten er staan (S19d).",
            "Het recht op opvang stopt na vier weken",
        ),
        lang(
            "gevolgen.bij_inwilliging",
            "Wat verandert er als de aanvraag wordt ingewilligd?",
            "Beide kanten moeten er staan (S19d).",
            "Het gezin kan naar een woning in een gemeente",
        ),
    )


def _weging(vandaag: date) -> Sequence[Vraag]:
    return (
        keuze(
            "werkt_aan_vertrek.antwoord",
            "Werkt betrokkene aan vertrek?",
            "Dat moet uit een gesprek blijken (S19e).",
            (Keuze("ja"), Keuze("deels"), Keuze("nee")),
        ),
        keuze(
            "werkt_aan_vertrek.vastgesteld_door",
            "Wie stelde dat vast?",
            "De regievoerder of de casemanager (S19e).",
            (Keuze("regievoerder"), Keuze("casemanager")),
        ),
        DatumVraag(
            naam="werkt_aan_vertrek.gesprek_op",
            tekst="Wanneer was het laatste gesprek?",
            reden="Een oud gesprek zegt minder (S19e).",
            toets=lambda dag: klacht_toekomst(date.fromisoformat(dag), vandaag),
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
                keuze(
                    f"risicos.{risico}.niveau",
                    f"Hoe groot is het risico op aandacht van {wie}?",
                    "Beide risico's worden afgewogen (S21).",
                    _NIVEAUS,
                ),
                lang(f"risicos.{risico}.toelichting", "Waarom?", "", "Er zijn nog geen vragen"),
            )
        ),
    )


def lang(naam: str, tekst: str, reden: str, voorbeeld: str) -> Vraag:
    """Return a question for a longer text, that may stay open."""
    return LangeTekst(naam=naam, tekst=tekst, reden=reden, voorbeeld=voorbeeld, verplicht=False)


def keuze(naam: str, tekst: str, reden: str, keuzes: Sequence[Keuze]) -> Vraag:
    """Return a choice that may stay open."""
    return KeuzeVraag(naam=naam, tekst=tekst, reden=reden, keuzes=keuzes, verplicht=False)
