"""The questions about a decision and its actions, and how it is shown before it is kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from rao_cli.cli.questions.keuze import Keuze, uitvoerder_keuzes
from rao_cli.cli.questions.vraag import (
    DatumkeuzeVraag,
    DatumVraag,
    KeuzeVraag,
    LangeTekst,
    Vraag,
    na,
)
from rao_cli.model.besluit import MET_DAG, UITKOMSTEN
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import PuntPlek, Stand
from rao_cli.model.taal import datum, datum_voluit
from rao_cli.workflow.besluit.besluit import Afspraak
from rao_cli.workflow.dagen import klacht_na, klacht_vanaf

_MEESTE_ACTIES: Final = 20
_MEESTE_DAGEN: Final = 3
_NIEMAND: Final = frozenset({"n", "nee", "geen", "niemand", "nee, niemand"})


def puntvraag(
    punten: Sequence[PuntPlek], *, verplicht: bool = True, standaard: str | None = None
) -> Vraag:
    """Ask for one of these items, by its number on the agenda; Enter is `standaard`."""
    keuzes = [Keuze(p.punt.id, p.punt.onderwerp or "", p.nummer + 1) for p in punten]
    return KeuzeVraag(
        naam="punt",
        tekst="Met welk punt begint u?" if verplicht else "Welk punt dan wel?",
        reden="" if verplicht else "Druk op Enter als u klaar bent.",
        keuzes=keuzes,
        standaard=standaard,
        verplicht=verplicht,
    )


def besluitvragen(
    overleg: Overleg | None = None,
    *,
    met_reden: bool = True,
    komend: Sequence[date] = (),
    past: Callable[[str], str] = lambda _: "",
) -> list[Vraag]:
    """Return what is asked about the decision itself; `komend` are the meetings to come.

    `past` says why an outcome cannot hold for the item.
    """

    def na_het_overleg(dag: str) -> str:
        return klacht_na(date.fromisoformat(dag), overleg.datum) if overleg else ""

    return [
        KeuzeVraag(
            naam="uitkomst",
            tekst="Wat gebeurt er met dit punt?",
            reden="De uitkomst bepaalt of en wanneer de zaak terugkomt (S8, S11).",
            keuzes=[Keuze(naam, gevolg.uitleg) for naam, gevolg in UITKOMSTEN.items()],
            toets=past,
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
            alleen_als=lambda _: met_reden,
        ),
        DatumkeuzeVraag(
            naam="hervatten_op",
            tekst="Wanneer komt de zaak terug?",
            reden="Anders blijft een aangehouden zaak liggen zonder dat iemand het merkt.",
            toets=na_het_overleg,
            dagen=komend[:_MEESTE_DAGEN],
            gevolg=lambda dag: _welk_overleg(dag, komend),
            alleen_als=lambda antwoorden: antwoorden.get("uitkomst") in MET_DAG,
        ),
    ]


def komende_overleggen(stand: Stand, overleg: Overleg) -> list[date]:
    """Return the days of the meetings that come after one."""
    return [o.datum for _, o in stand.actieve_overleggen if o.datum > overleg.datum]


def _welk_overleg(dag: date, komend: Sequence[date]) -> str:
    """Say in which meeting something of that day comes back, when it is not that day's."""
    volgend = next((datum_ for datum_ in komend if datum_ >= dag), None)
    if not komend or volgend == dag:
        return ""
    if volgend is None:
        return "Vanaf die dag is er nog geen overleg gepland."
    return f"Dat wordt het overleg van {datum(volgend)}."


def actievragen(register: Register, overleg: Overleg) -> list[Vraag]:
    """Ask who does what and before when, until nobody is named any more."""
    keuzes = uitvoerder_keuzes(register)
    return [
        vraag
        for nummer in range(1, _MEESTE_ACTIES + 1)
        for vraag in _over_een_actie(nummer, keuzes, overleg)
    ]


def _over_een_actie(nummer: int, keuzes: Sequence[Keuze], overleg: Overleg) -> Iterator[Vraag]:
    wie = f"actie {nummer}"
    vraag = "Wie doet wat, en voor wanneer?" if nummer == 1 else "Doet nog iemand iets?"
    yield KeuzeVraag(
        naam=wie,
        tekst=f"{vraag} Kies eerst wie: een organisatie of een LKO.",
        reden="Druk op Enter als er geen actie (meer) is.",
        keuzes=keuzes,
        verplicht=False,
        geen=_NIEMAND,
        alleen_als=na(f"actie {nummer - 1}") if nummer > 1 else na("besluit"),
    )
    yield DatumVraag(
        naam=f"{wie} uiterlijk",
        tekst="Voor wanneer?",
        toets=lambda dag: klacht_vanaf(date.fromisoformat(dag), overleg.datum),
        alleen_als=na(wie),
    )
    yield Vraag(
        naam=f"{wie} wat",
        tekst="Wat gaat die doen?",
        voorbeeld="Haalt het reisdocument op",
        alleen_als=na(wie),
    )


def acties_uit(antwoorden: Mapping[str, Any]) -> list[Afspraak]:
    """Return the actions that were answered."""
    namen = [f"actie {nummer}" for nummer in range(1, _MEESTE_ACTIES + 1)]
    return [
        Afspraak(antwoorden[naam], antwoorden[f"{naam} uiterlijk"], antwoorden[f"{naam} wat"])
        for naam in namen
        if antwoorden.get(naam)
    ]


def samenvatting(plek: PuntPlek, antwoorden: Mapping[str, Any], acties: Sequence[Afspraak]) -> str:
    """Say what is about to be kept, one thing on a line."""
    titel = f", {plek.punt.onderwerp}" if plek.punt.onderwerp else ""
    verslag = [f"- verslag: {_een_regel(tekst)}"] if (tekst := antwoorden.get("verslag")) else []
    if not antwoorden.get("uitkomst"):
        zegt = verslag or ["- het verslag gaat weg"]
        return "\n".join([f"Verslag bij punt {plek.nummer + 1}{titel}:", *zegt])
    regels = [f"Besluit over punt {plek.nummer + 1}{titel}:", *verslag]
    regels.append(f"- {antwoorden['uitkomst']}")
    regels.append(f"- {_een_regel(antwoorden['besluit'])}")
    if motivering := antwoorden.get("motivering"):
        regels.append(f"- omdat: {_een_regel(motivering)}")
    if hervatten_op := antwoorden.get("hervatten_op"):
        regels.append(f"- komt terug op {datum_voluit(hervatten_op)}")
    for wie, dag, wat in acties:
        regels.append(f"- actie van {wie}, uiterlijk {dag}: {wat}")
    return "\n".join([*regels, *(() if acties else ("- geen acties",))])


def _een_regel(tekst: str) -> str:
    return " ".join(tekst.split())
