"""The questions about steps, options and advice: parts of a zaak of which there may be more."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from re import fullmatch
from typing import Any, Final

from rao_cli.cli.questions.keuze import Keuze, als_keuzes
from rao_cli.cli.questions.vraag import (
    DatumVraag,
    KeuzeVraag,
    LangeTekst,
    MeerkeuzeVraag,
    Vraag,
    altijd,
    na,
)
from rao_cli.cli.questions.zaakvragen import is_leeg, keuze, lang, wat_staat_op
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.stand import ZaakPlek
from rao_cli.workflow.dagen import klacht_geweest, klacht_toekomst

#: How many steps or options one interview adds at most.
_MEESTE: Final = 10
#: Lists of texts: each line of an answer is an item.
_PER_REGEL: Final = ("toelating", "voordelen", "nadelen")
#: So long is what can be named inside a question; what is longer is shown whole below it.
_PAST_IN_VRAAG: Final = 60
_OPTIES: Final = "oplossingsrichtingen"


def strategievragen(plek: ZaakPlek) -> list[Vraag]:
    """Return what is asked about the departure strategy and the options; all may stay open."""
    vandaag, zaak = plek.stand.vandaag, plek.zaak
    wie = als_keuzes(plek.stand.organisaties)
    return [
        *_stappen("gezet", zaak, wie, lambda dag: klacht_toekomst(_dag(dag), vandaag)),
        *_stappen("gepland", zaak, wie, lambda dag: klacht_geweest(_dag(dag), vandaag)),
        *_toelating(zaak),
        *_opties(zaak, wie),
    ]


def _dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def _stappen(
    soort: str, zaak: Zaak, wie: Sequence[Keuze], toets: Callable[[str], str]
) -> Iterator[Vraag]:
    """Ask who and when of steps that stand there; ask for steps where there are none."""
    begin = f"vertrekstrategie.{soort}"
    stappen = getattr(zaak.vertrekstrategie, soort, [])
    for nummer, stap in enumerate(stappen):
        naam, heel = _noem(stap.stap)
        over = f" de stap {naam}" if naam else " deze stap"
        for vraag in _wie_en_wanneer(f"{begin}[{nummer}]", over, wie, toets):
            if not getattr(stap, vraag.naam.rpartition(".")[2]):
                yield replace(vraag, herinnering=heel)
    for nummer in range(_MEESTE if stappen else 0, _MEESTE):
        plek = f"{begin}[{nummer}]"
        yield _stap(soort, nummer, plek)
        for vraag in _wie_en_wanneer(plek, " die stap", wie, toets):
            yield replace(vraag, alleen_als=na(f"{plek}.stap"))


def _stap(soort: str, nummer: int, plek: str) -> Vraag:
    wat = "is gezet op weg naar vertrek" if soort == "gezet" else "komt nog"
    voorbeeld = "Vertrekgesprekken" if soort == "gezet" else "Presentatie bij de ambassade"
    eerder = f"{plek.rpartition('[')[0]}[{nummer - 1}].stap"
    return Vraag(
        naam=f"{plek}.stap",
        tekst=f"Welke stap {wat}?" if not nummer else f"Welke stap {wat}, behalve deze?",
        reden="Het Deelberaad wil weten wat er is gedaan en wat er nog komt (S18).",
        voorbeeld=voorbeeld,
        verplicht=False,
        alleen_als=na(eerder) if nummer else altijd,
    )


def _wie_en_wanneer(
    plek: str, over: str, wie: Sequence[Keuze], toets: Callable[[str], str]
) -> tuple[Vraag, Vraag]:
    return (
        keuze(f"{plek}.organisatie", f"Welke organisatie zet{over}?", "", wie),
        DatumVraag(naam=f"{plek}.datum", tekst=f"Wanneer is{over}?", toets=toets, verplicht=False),
    )


def _toelating(zaak: Zaak) -> Iterator[Vraag]:
    plek = "vertrekstrategie.toelating"
    waarom_niet = "vertrekstrategie.geen_toelating"
    if not is_leeg(zaak, plek) or not is_leeg(zaak, waarom_niet):
        return
    yield lang(
        plek,
        "Welke oplossingen zijn er nog op toelating? Elke op een eigen regel.",
        "Sla over als die er niet zijn; u legt dan uit waarom (S18).",
        "Herhaalde aanvraag ligt bij de IND",
    )
    vraag = lang(waarom_niet, "Waarom is er op toelating geen oplossing meer?", "", "")
    yield replace(
        vraag,
        reden="Ook dat moet duidelijk zijn (S18).",
        alleen_als=lambda antwoorden: not antwoorden.get(plek),
    )


def _noem(tekst: str | None) -> tuple[str, str]:
    """Return a short text to stand in a question, or else the whole to show below it."""
    regel = " ".join((tekst or "").split())
    past = len(regel) <= _PAST_IN_VRAAG and "\n" not in (tekst or "").strip()
    return (regel, "") if past else ("", tekst or "")


def _opties(zaak: Zaak, wie: Sequence[Keuze]) -> Iterator[Vraag]:
    """Ask what is missing of the options that stand there, and then for more."""
    eerste = len(zaak.oplossingsrichtingen)
    for nummer, optie in enumerate(zaak.oplossingsrichtingen):
        naam, heel = _noem(optie.omschrijving)
        begin = f"Oplossing {nummer + 1}, {naam}: " if naam else f"Oplossing {nummer + 1}: "
        for vraag in _over_optie(f"{_OPTIES}[{nummer}]", wie):
            if is_leeg(optie, vraag.naam.partition("].")[2]):
                tekst = f"{begin}{vraag.tekst[0].lower()}{vraag.tekst[1:]}"
                yield replace(vraag, tekst=tekst, herinnering=heel)
    for nummer in range(eerste, eerste + _MEESTE):
        plek = f"{_OPTIES}[{nummer}]"
        vraag = lang(
            f"{plek}.omschrijving",
            "Ziet u nog een oplossing? Met Enter niet." if nummer else "Welke oplossing ziet u?",
            "Liefst meer dan één; denk ook aan iets ongewoons (S22, S23).",
            "Vertrek met herintegratiesteun",
        )
        vorige = f"{_OPTIES}[{nummer - 1}].omschrijving"
        yield replace(vraag, alleen_als=na(vorige)) if nummer > eerste else vraag
        for deel in _over_optie(plek, wie):
            hoofd = f"{plek}.omschrijving"
            if deel.naam.endswith("juridisch.toelichting"):
                hoofd = f"{plek}.juridisch.houdbaar"
            yield replace(deel, alleen_als=na(hoofd))


def _over_optie(plek: str, wie: Sequence[Keuze]) -> tuple[Vraag, ...]:
    return (
        MeerkeuzeVraag(
            naam=f"{plek}.voorbesproken_met",
            tekst="Met wie is dit vooraf besproken?",
            reden="Een oplossing wordt vooraf met elkaar besproken (S22).",
            keuzes=wie,
            verplicht=False,
        ),
        lang(f"{plek}.voordelen", "Wat pleit ervoor? Elk op een eigen regel.", "", "Duurzaam"),
        lang(f"{plek}.nadelen", "Wat pleit ertegen? Elk op een eigen regel.", "", "Vergt weken"),
        keuze(
            f"{plek}.juridisch.houdbaar",
            "Is dit juridisch houdbaar?",
            "De juridische kant is leidend (S22).",
            (Keuze("ja"), Keuze("nee"), Keuze("onzeker")),
        ),
        lang(
            f"{plek}.juridisch.toelichting",
            "Op welke grondslag?",
            "",
            "Past binnen de regeling herintegratie",
        ),
    )


def adviesvragen(zaak: Zaak) -> list[Vraag]:
    """Ask which option is best and why, as far as that is missing; nothing without options."""
    if not zaak.oplossingsrichtingen:
        return []
    keuzes = [
        Keuze(str(nummer), optie.omschrijving or "")
        for nummer, optie in enumerate(zaak.oplossingsrichtingen, start=1)
    ]
    voorkeur = KeuzeVraag(
        naam="advies.voorkeur",
        tekst="Welke oplossing heeft de voorkeur?",
        reden="In het advies staat welke oplossing de beste is, en waarom (S22).",
        keuzes=keuzes,
        verplicht=False,
    )
    motivering = LangeTekst(
        naam="advies.motivering",
        tekst="Waarom deze oplossing?",
        reden="De juridische kant is leidend (S22).",
        verplicht=False,
        alleen_als=na("advies.voorkeur") if is_leeg(zaak, "advies.voorkeur") else altijd,
    )
    return [vraag for vraag in (voorkeur, motivering) if is_leeg(zaak, vraag.naam)]


def als_invoer(antwoorden: Mapping[str, Any], zaak: Zaak) -> dict[str, Any]:
    """Turn answers into values by path; what is new in a list becomes one item there."""
    invoer: dict[str, Any] = {}
    nieuw: dict[str, dict[str, Any]] = {}
    for naam, gegeven in antwoorden.items():
        if not gegeven:
            continue
        waarde = regels(gegeven) if naam.rpartition(".")[2] in _PER_REGEL else gegeven
        delen = fullmatch(r"(.+)\[([0-9]+)\]\.(.+)", naam)
        if delen is None or int(delen[2]) < len(wat_staat_op(zaak, delen[1]) or ()):
            invoer[naam] = waarde
        else:
            _zet(nieuw.setdefault(f"{delen[1]}[{delen[2]}]", {}), delen[3], waarde)
    for plek, ding in nieuw.items():
        begin = plek.partition("[")[0]
        if not is_leeg(zaak, begin):
            invoer[plek] = ding
        else:
            invoer.setdefault(begin, []).append(ding)
    return invoer


def _zet(ding: dict[str, Any], plek: str, waarde: Any) -> None:
    begin, _, rest = plek.partition(".")
    if rest:
        _zet(ding.setdefault(begin, {}), rest, waarde)
    else:
        ding[begin] = waarde


def regels(tekst: str | Sequence[str]) -> list[str]:
    """Return the lines that say something."""
    alle = tekst.split("\n") if isinstance(tekst, str) else tekst
    return [regel.strip() for regel in alle if regel.strip()]
