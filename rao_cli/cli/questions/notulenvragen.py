"""The questions about one item of a meeting: what was said, and what was decided, if anything."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions.besluitvragen import actievragen, besluitvragen, komende_overleggen
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import KeuzeVraag, LangeTekst, Vraag
from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.overleg.eigen import eigen_punten
from rao_cli.model.overleg.past import waarom_past_niet
from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import PuntPlek, Stand
from rao_cli.model.tafel import lkos_van_onderwerp

VERSLAG: Final = LangeTekst(
    naam="verslag",
    tekst="Wat is er bij dit punt gezegd?",
    reden="Dit komt bij het punt in de besluitenlijst, en bij een punt van een LKO ook in de "
    "terugkoppeling. Begin een regel met - voor een lijst.",
    verplicht=False,
    geen=frozenset({"niets", "nee", "geen"}),
)
_GEEN_BESLUIT: Final = frozenset({"geen", "geen besluit", "nee", "niets", "n"})


def _mist_reden(antwoorden: Mapping[str, Any]) -> bool:
    """Say whether the decision asks a reason, and that was skipped (BSL08)."""
    nodig = {naam for naam, gevolg in UITKOMSTEN.items() if gevolg.met_motivering}
    return antwoorden.get("uitkomst") in nodig and not antwoorden.get("motivering")


#: What is typed at an item of which nothing was said, but something was decided.
BESLUIT: Final = "besluit"
MOTIVERING_ALSNOG: Final = "motivering alsnog"
OVERSLAAN: Final = "overslaan"
TERUG: Final = "terug"


def is_los(punt: Agendapunt) -> bool:
    """Say whether an item is no zaak and no topic: opening, rondvraag, the list of acties."""
    return punt.soort not in {"zaak", "onderwerp"}


def notulenvragen(
    stand: Stand, plek: PuntPlek, gegeven: Mapping[str, Any], *, besloten: bool, met_acties: bool
) -> list[Vraag]:
    """Return what is asked about an item; of one that was decided, only what was said.

    Who named part of a decision on the line, decides: then its outcome may not be left open.
    """
    vlot = is_los(plek.punt) and plek.punt.doel != "besluit"
    verslag = _verslag(plek, _wie_leest(stand, plek), vlot=vlot and not besloten)
    if besloten:
        return [verslag]
    vragen = besluitvragen(
        plek.overleg,
        komend=komende_overleggen(stand, plek.overleg),
        past=partial(waarom_past_niet, stand, plek.punt),
    )
    if not is_los(plek.punt):
        vragen.insert([vraag.naam for vraag in vragen].index("motivering") + 1, _ALSNOG)
    if not any(gegeven.get(vraag.naam) for vraag in vragen):
        vragen = _mag_open(vragen, plek.punt, vlot=vlot)
    acties = actievragen(stand, plek.overleg) if met_acties else []
    return [verslag, *vragen, *acties]


_ALSNOG: Final = LangeTekst(
    naam=MOTIVERING_ALSNOG,
    tekst="Toch een reden? Zonder reden kunt u de besluitenlijst niet vaststellen.",
    reden="Met Enter vult u haar later in: rao besluit zet, met --motivering.",
    verplicht=False,
    alleen_als=_mist_reden,
)


def besluit_zonder_verslag(lijst: Sequence[Vraag]) -> list[Vraag]:
    """Return the questions for who decides at an item where nothing else was said."""
    _, uitkomst, *verder = lijst
    return [replace(uitkomst, verplicht=True, alleen_als=lambda _: True), *verder]


def _verslag(plek: PuntPlek, wie_leest: str, *, vlot: bool) -> Vraag:
    """Return the question what was said; from there the user also goes to another item."""
    nummers = (str(nummer) for nummer in range(1, len(plek.overleg.agendapunten) + 1))
    woorden = {*nummers, TERUG, OVERSLAAN, *([BESLUIT] if vlot else [])}
    reden = wie_leest
    if vlot:
        kort = "Niets gezegd? Druk op Enter. Wel iets besloten? Typ: besluit."
        reden = kort if wie_leest == VERSLAG.reden else f"{wie_leest} {kort}"
    return replace(VERSLAG, eerder=plek.punt.verslag, reden=reden, elders=frozenset(woorden))


def _wie_leest(stand: Stand, plek: PuntPlek) -> str:
    """Say where the words go; at an item that touches more LKO's, which of them reads all of it."""
    gevonden = stand.vind_onderwerp(plek.punt.id)
    geraakt = lkos_van_onderwerp(stand, gevonden[1]) if gevonden else frozenset()
    lko = next(
        (s for s in stand.register.lkos if plek.punt in [*eigen_punten(plek.overleg, s)]), ""
    )
    if not lko or not geraakt - {lko}:
        return VERSLAG.reden
    naam = partij(stand.register, lko)
    return (
        f"{naam} leest dit in zijn terugkoppeling, helemaal; een ander LKO leest het niet. Het "
        "komt ook in de besluitenlijst. Begin een regel met - voor een lijst."
    )


def _mag_open(vragen: Sequence[Vraag], punt: Agendapunt, *, vlot: bool) -> list[Vraag]:
    """Return the questions about a decision where there need not be one."""
    uitkomst, *verder = vragen
    reden = f"{uitkomst.reden} Druk op Enter als er niets is besloten."
    leeg = "Geen besluit bij dit punt."
    if punt.doel == "besluit":
        leeg += " Dit punt vraagt er wel een; rao vraagt er later weer om."
    eerste = replace(uitkomst, verplicht=False, geen=_GEEN_BESLUIT, reden=reden, leeg=leeg)
    if is_los(punt) and isinstance(eerste, KeuzeVraag):
        keuzes = [Keuze(n, g.uitleg_vast) for n, g in UITKOMSTEN.items() if g.uitleg_vast]
        reden = "Druk op Enter als er niets is besloten."
        eerste = replace(eerste, tekst="Is hier iets besloten?", keuzes=keuzes, reden=reden)
    if vlot:
        eerste = replace(eerste, alleen_als=lambda antwoorden: bool(antwoorden.get("verslag")))
    return [eerste, *(replace(v, alleen_als=_met_uitkomst(v.alleen_als)) for v in verder)]


def _met_uitkomst(test: Callable[[Mapping[str, Any]], bool]) -> Callable[[Mapping[str, Any]], bool]:
    return lambda antwoorden: bool(antwoorden.get("uitkomst")) and test(antwoorden)
