"""What somebody said in one go, with the day of it: of two who said it again, one holds whole.

What each changed in another field goes together, and the day follows the words. The words of the
one with the day of the other, or a motivation under another decision, were never said.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Final

from rao_cli.model.melding import Pad
from rao_cli.model.samen.waarden import Blokken, Mogelijk, Waarde, als_blok

_VELDEN: Final = frozenset(
    {
        *("advies", "afloop", "antwoord", "herkomst", "intrekking", "juridisch", "politiek"),
        *("publicitair", "termijn", "vervallen", "weigering", "werkt_aan_vertrek"),
    }
)
#: Mappings and lists of which each entry is such a thing.
_PER_STUK: Final = frozenset(
    {
        *("afwezig", "antwoorden", "besluiten", "contacten", "errata", "gedeeld_met", "gemeenten"),
        *("gepland", "gezet", "standpunten", "verplaatst"),
    }
)
#: When it was said; that follows from whose words hold.
_DAGEN: Final = frozenset(
    {*("datum", "gereed_op", "gesprek_op", "op", "vastgelegd_op", "vervallen_op")}
)
#: How an actie ended: that is said in one go too, though it is no mapping of its own.
_EINDE: Final = ("status", "gereed_op", "vervallen_op", "toelichting")


def is_gezegde(plek: Pad) -> bool:
    """Say whether a mapping at a place is one thing that was said."""
    return bool({*plek[-1:]} & _VELDEN or {*plek[-2:-1]} & _PER_STUK)


def einde_van(blok: Mapping[str, Waarde]) -> dict[str, Waarde]:
    """Return how an actie ended; empty of one that is open, and of anything else."""
    if not {"gereed_op", "vervallen_op"} & blok.keys():
        return {}
    return {naam: blok[naam] for naam in _EINDE if naam in blok}


def kies_gezegde(
    drie: Blokken,
    samen: dict[str, Waarde],
    betwist: Collection[str],
    vraag: Callable[[Pad, Mogelijk, Mogelijk], Mogelijk],
) -> dict[str, Waarde]:
    """Return what holds when fields are disputed; `samen` is right in all others.

    `vraag` gets the place within the mapping: the field of the only words that differ, else ().
    """
    _, ons, hun = drie
    velden = sorted({*betwist} - _DAGEN)
    if not velden:
        return samen | _volg_dagen(drie, betwist, vraag)
    anders = [veld for veld in {*ons, *hun} - _DAGEN if ons.get(veld) != hun.get(veld)]
    if anders != velden or len(velden) > 1 or not {*velden} <= ons.keys() & hun.keys():
        return als_blok(vraag((), {**ons}, {**hun})) or {}
    (veld,) = velden
    keuze = vraag((veld,), ons[veld], hun[veld])
    for kant in (ons, hun):
        if keuze == kant[veld]:
            return {naam: kant[naam] for naam in (*samen, *kant) if naam in kant}
    nieuw = samen | {dag: _laatste(drie, dag) for dag in {*ons, *hun} & _DAGEN}
    return nieuw | {veld: keuze if isinstance(keuze, str) else ons[veld]}


def _volg_dagen(
    drie: Blokken,
    dagen: Collection[str],
    vraag: Callable[[Pad, Mogelijk, Mogelijk], Mogelijk],
) -> dict[str, Waarde]:
    """Return the days of who changed the words; of two who did, the last one."""
    basis, ons, hun = (
        {naam: deel for naam, deel in blok.items() if naam not in _DAGEN} for blok in drie
    )
    if ons == basis == hun:
        keuzes = {dag: vraag((dag,), drie.ons.get(dag), drie.hun.get(dag)) for dag in sorted(dagen)}
        return {dag: keuze for dag, keuze in keuzes.items() if isinstance(keuze, str)}
    if basis in (ons, hun):
        kant = drie.hun if ons == basis else drie.ons
        return {dag: kant[dag] for dag in dagen if dag in kant}
    return {dag: _laatste(drie, dag) for dag in dagen}


def _laatste(drie: Blokken, dag: str) -> str:
    kanten = (kant.get(dag) for kant in (drie.ons, drie.hun))
    return max((een for een in kanten if isinstance(een, str)), default="")
