"""Write in a zaak what a person accepted of a form, by the smallest edits."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rao_cli.model.formulier.vakken import als_boom, waarde_op
from rao_cli.model.formulier.verschil import Verschil, Wending
from rao_cli.model.melding import Pad
from rao_cli.model.stand import ZaakPlek
from rao_cli.store.yaml.editing import OpenBlock
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.signaallijst.zaakkeuring import keur_zaak

_OPTIES: Final = "oplossingsrichtingen"
_VOORKEUR: Final[Pad] = ("advies", "voorkeur")
_STANDPUNTEN: Final = "standpunten"


def pas_toe(h: Handeling, plek: ZaakPlek, wendingen: Sequence[Wending]) -> list[str]:
    """Write differences in a zaak that the register has; returns what to know of it.

    GebruiksFout or RaoError when something will not do in this zaak; see `keur_zaak`.
    """
    boom = als_boom(plek.zaak)
    gewone = [v for w in wendingen if not w.weg for v in w.verschillen]
    weg = sorted((v.plek for w in wendingen if w.weg for v in w.verschillen), reverse=True)
    nieuw = _nieuwe_items(boom, gewone)
    for verschil in gewone:
        elders = verschil.plek == _VOORKEUR or verschil.plek[0] == _STANDPUNTEN
        if not (elders or _is_nieuw(boom, verschil.plek)):
            h.zet(plek.bestand, (*plek.pad, *verschil.plek), of_niets(verschil.waarde))
    _zet_standpunten(h, plek, gewone)
    for een, item in nieuw.items():
        h.voeg_toe(plek.bestand, (*plek.pad, *een[:-1]), item)
    for een in weg:
        h.verwijder(plek.bestand, (*plek.pad, *een))
    zinnen = [*_volg_voorkeur(h, plek, gewone, [*nieuw], weg)]
    keur_zaak(h, plek.bestand, plek.kenmerk)
    return zinnen


def of_niets(waarde: Any) -> Any:
    """Return a value, or None for one that is empty: its key stays, for who fills it in again."""
    return None if waarde is None or waarde == [] else waarde


def _zet_in(boom: dict[str, Any], plek: Pad, waarde: Any) -> None:
    """Set a value in a tree of mappings; what is empty is left out."""
    if of_niets(waarde) is None:
        return
    *stappen, laatste = map(str, plek)
    for stap in stappen:
        boom = boom.setdefault(stap, {})
    boom[laatste] = waarde


def _is_nieuw(boom: Mapping[str, Any], plek: Pad) -> bool:
    """Say whether a place is in an item that its list does not have yet."""
    grens = _grens(plek)
    return bool(grens) and int(plek[grens - 1]) >= len(waarde_op(boom, plek[: grens - 1]) or ())


def _grens(plek: Pad) -> int:
    """Return how much of a place leads to the item of a list; 0 when it is in none."""
    return next((n for n, deel in enumerate(plek, start=1) if isinstance(deel, int)), 0)


def _nieuwe_items(
    boom: Mapping[str, Any], verschillen: Sequence[Verschil]
) -> dict[Pad, dict[str, Any]]:
    """Return the items that come new by their places, in the order of the form."""
    nieuw: dict[Pad, dict[str, Any]] = {}
    for verschil in verschillen:
        if _is_nieuw(boom, verschil.plek):
            grens = _grens(verschil.plek)
            item = nieuw.setdefault(verschil.plek[:grens], {})
            _zet_in(item, verschil.plek[grens:], verschil.waarde)
    return nieuw


def _zet_standpunten(h: Handeling, plek: ZaakPlek, verschillen: Sequence[Verschil]) -> None:
    """Write what each organisation thinks and does, with the day on which it came (S20)."""
    per_organisatie: dict[str, dict[str, Any]] = {}
    for verschil in verschillen:
        if verschil.plek[0] == _STANDPUNTEN:
            organisatie, naam = map(str, verschil.plek[1:])
            per_organisatie.setdefault(organisatie, {})[naam] = of_niets(verschil.waarde)
    for organisatie, nieuw in per_organisatie.items():
        pad = (*plek.pad, _STANDPUNTEN, organisatie)
        oud = plek.zaak.standpunten.get(organisatie)
        er_was = oud is not None and bool(oud.standpunt or oud.inzet)
        if not er_was:
            blok = {naam: waarde for naam, waarde in nieuw.items() if waarde is not None}
            h.zet(plek.bestand, pad, OpenBlock({**blok, "datum": h.vandaag}))
            continue
        for naam, waarde in {**nieuw, "datum": h.vandaag}.items():
            h.zet(plek.bestand, (*pad, naam), waarde)


def _volg_voorkeur(
    h: Handeling,
    plek: ZaakPlek,
    verschillen: Sequence[Verschil],
    nieuw: Sequence[Pad],
    weg: Sequence[Pad],
) -> Iterator[str]:
    """Let the preferred option be the same one when the options got other numbers."""
    boom = als_boom(plek.zaak)
    gekozen = next((v for v in verschillen if v.plek == _VOORKEUR), None)
    was = waarde_op(boom, _VOORKEUR)
    voorkeur = gekozen.waarde if gekozen else was
    over = [n for n in range(len(boom.get(_OPTIES) or ())) if (_OPTIES, n) not in weg]
    over += [int(een[1]) for een in nieuw if een[0] == _OPTIES]
    if isinstance(voorkeur, int) and voorkeur - 1 in over:
        straks = over.index(voorkeur - 1) + 1
    elif isinstance(voorkeur, int) and (_OPTIES, voorkeur - 1) in weg:
        straks = None
        yield (
            f"De oplossing die in {plek.kenmerk} de voorkeur had, is weg. Kies een andere met: "
            f"rao zaak vul-aan {plek.kenmerk} --zet advies.voorkeur=NUMMER"
        )
    else:
        straks = voorkeur
    if straks != was:
        h.zet(plek.bestand, (*plek.pad, *_VOORKEUR), straks)
