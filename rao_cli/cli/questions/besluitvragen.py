"""The questions about a decision and its actions, and how it is shown before it is kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions.keuze import Keuze, als_keuzes
from rao_cli.cli.questions.vraag import (
    DatumkeuzeVraag,
    DatumVraag,
    KeuzeVraag,
    LangeTekst,
    Vraag,
    na,
)
from rao_cli.model.besluit import MET_DAG, UITKOMSTEN
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import PuntPlek, Stand
from rao_cli.model.taal import datum, datum_voluit, opsomming
from rao_cli.workflow.besluit.besluit import Afspraak, zonder_dag
from rao_cli.workflow.besluit.uitvoerder import Uitvoerder, eis_uitvoerder, keuze_van
from rao_cli.workflow.dagen import klacht_na, klacht_vanaf

_MEESTE_ACTIES: Final = 20
_MEESTE_DAGEN: Final = 3
_MET_REDEN: Final = [naam for naam, gevolg in UITKOMSTEN.items() if gevolg.met_motivering]
_NIEMAND: Final = frozenset({"n", "nee", "geen", "niemand", "nee, niemand"})


def puntvraag(
    punten: Sequence[PuntPlek], *, verplicht: bool = True, standaard: str | None = None
) -> Vraag:
    """Ask for one of these items, by its number on the agenda; Enter is `standaard`.

    What stands at an item already, is said behind its title.
    """
    keuzes = [Keuze(p.punt.id, _titel_met_stand(p), p.nummer + 1) for p in punten]
    return KeuzeVraag(
        naam="punt",
        tekst="Met welk punt begint u?" if verplicht else "Welk punt dan wel?",
        reden="" if verplicht else "Druk op Enter als u klaar bent.",
        keuzes=keuzes,
        standaard=standaard,
        verplicht=verplicht,
    )


def _titel_met_stand(plek: PuntPlek) -> str:
    """Return the title of an item, with the decision or the words that stand there."""
    punt, besluiten = plek.punt, plek.overleg.besluiten.items()
    er_staat = [kenmerk for kenmerk, besluit in besluiten if besluit.agendapunt == punt.id]
    er_staat += ["verslag"] if punt.verslag else []
    return " ".join(filter(None, (punt.onderwerp, f"({opsomming(er_staat)})" if er_staat else "")))


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
            reden="De uitkomst bepaalt of en wanneer de zaak terugkomt.",
            keuzes=[Keuze(naam, gevolg.uitleg) for naam, gevolg in UITKOMSTEN.items()],
            toets=past,
        ),
        LangeTekst(
            naam="besluit",
            tekst="Wat is er besloten?",
            reden="Dit komt in de besluitenlijst en in de terugkoppeling.",
            voorbeeld="Het gezin blijft in de opvang tot het vertrek op 1 juni",
        ),
        LangeTekst(
            naam="motivering",
            tekst="Waarom is dit besloten?",
            reden="Met een reden begrijpt het LKO het besluit. Zij is nodig bij "
            f"{opsomming(_MET_REDEN)}, behalve bij een vast punt.",
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


def uitvoerder_keuzes(register: Register) -> list[Keuze]:
    """Return who can do an actie: the organisations and then the LKO's, each by what names it."""
    lkos = [
        replace(keuze, waarde=keuze_van(register, Uitvoerder(lko=keuze.waarde)))
        for keuze in als_keuzes(register.lkos)
    ]
    return [*als_keuzes(register.organisaties), *lkos]


def actievragen(stand: Stand, overleg: Overleg) -> list[Vraag]:
    """Ask who does what and before when, until nobody is named any more."""
    keuzes = uitvoerder_keuzes(stand.register)
    dag = zonder_dag(stand.register, overleg)
    return [
        vraag
        for nummer in range(1, _MEESTE_ACTIES + 1)
        for vraag in _over_een_actie(nummer, keuzes, voor_wanneer(overleg, dag))
    ]


def voor_wanneer(overleg: Overleg, dag: date) -> DatumVraag:
    """Ask before when an actie is done; Enter is the day of the term of this region."""
    dagen = (dag - overleg.datum).days
    return DatumVraag(
        naam="uiterlijk",
        tekst="Voor wanneer?",
        reden=f"Met Enter wordt het {datum_voluit(dag)}: {dagen} dagen na het overleg.",
        standaard=dag,
        toets=lambda tekst: klacht_vanaf(date.fromisoformat(tekst), overleg.datum),
    )


def _over_een_actie(nummer: int, keuzes: Sequence[Keuze], wanneer: Vraag) -> Iterator[Vraag]:
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
    yield replace(wanneer, naam=f"{wie} uiterlijk", alleen_als=na(wie))
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
    verslag = _met_kop("verslag", tekst) if (tekst := antwoorden.get("verslag")) else []
    if not antwoorden.get("uitkomst"):
        zegt = verslag or ["- het verslag gaat weg"]
        return "\n".join([f"Verslag bij punt {plek.nummer + 1}{titel}:", *zegt])
    regels = [f"Besluit over punt {plek.nummer + 1}{titel}:", *verslag]
    regels.append(f"- {antwoorden['uitkomst']}")
    regels += _met_kop("", antwoorden["besluit"])
    if motivering := antwoorden.get("motivering"):
        regels += _met_kop("omdat", motivering)
    if hervatten_op := antwoorden.get("hervatten_op"):
        regels.append(f"- komt terug op {datum_voluit(hervatten_op)}")
    for wie, dag, wat in acties:
        naam = _wie(plek.stand, wie)
        regels.append(f"- actie van {naam}, {_voor(plek, dag)}: {wat}")
    return "\n".join([*regels, *(() if acties else ("- geen acties",))])


def _wie(stand: Stand, getypt: str) -> str:
    """Return who does it as a text says it; what is typed wrongly stays, and is refused later."""
    try:
        return eis_uitvoerder(stand, getypt).naam(stand.register)
    except RaoError:
        return getypt


def _voor(plek: PuntPlek, dag: date | None) -> str:
    return f"uiterlijk {datum(dag or zonder_dag(plek.stand.register, plek.overleg))}"


def _met_kop(kop: str, tekst: str) -> list[str]:
    """Return a text on one line behind its name; a list stays a list, below it."""
    regels = [regel for regel in tekst.splitlines() if regel.strip()]
    begin = f"- {kop}:" if kop else "-"
    if not any(regel.lstrip().startswith("- ") for regel in regels):
        return [f"{begin} {' '.join(tekst.split())}"]
    return [begin if kop else "- besluit:", *(f"  {regel}" for regel in regels)]
