"""What a form says itself, above and around its fields: made here, and known again here.

Whoever reads a form back must tell what people typed from what stood there already.
"""

import re
from functools import cache
from typing import Final

from rao_cli.model.formulier.formulier import Invulvak
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import normaliseer
from rao_cli.model.taal import opsomming

#: How a form begins and ends.
INLEIDING: Final = (
    "Vul in wat u weet. Wat u niet weet, laat u leeg: niet elk deel past bij elke zaak.",
    "Schrijf geen namen, nummers of geboortedata van personen.",
    "Typ in de kaders en achter de dubbele punten. Staat er al iets, dan mag u dat veranderen.",
    "Sla het bestand op en mail het terug naar wie het u stuurde.",
)
SLOT: Final = "Laat de regel hieronder staan: daaraan is te zien van welke zaken dit is."
_BIJVOORBEELD: Final = "Bijvoorbeeld: {}"
KIES_UIT: Final = "Kies uit "
_ALTIJD: Final = "Vul dit altijd in."
_MEER: Final = frozenset({"meerkeuze", "partijen"})
#: Everybody knows what an organisation is called.
_PARTIJ: Final = frozenset({"partij", "partijen"})


def make_uitleg(vak: Invulvak, gevraagd: str) -> str:
    """Return what is asked, what can be chosen, or an example.

    `gevraagd` is the heading above the field: what that asks is not asked again.
    """
    veld = vak.veld
    delen = [] if _woorden(veld.vraag) in map(_woorden, (gevraagd, vak.label)) else [veld.vraag]
    delen += [_ALTIJD] if veld.verplicht else []
    uitleg = [w.uitleg for w in vak.woorden if w.uitleg and veld.soort not in _PARTIJ]
    namen = [f"{w.waarde}: {w.uitleg}" if w.uitleg in uitleg else w.waarde for w in vak.woorden]
    if veld.soort in _MEER and namen:
        delen.append(f"{KIES_UIT}{_op_rij(namen)}. Meer dan één mag, met een komma ertussen.")
    elif uitleg:
        delen.append(f"{KIES_UIT}{_op_rij(namen)}.")
    elif namen:  # in a control too: who types, or has a reader without controls, must know them
        delen.append(_kies_een(namen))
    elif veld.voorbeeld and not namen:
        delen.append(_BIJVOORBEELD.format(veld.voorbeeld))
    return " ".join(delen)


def _kies_een(namen: list[str]) -> str:
    return f"{KIES_UIT}{opsomming(namen, 'of')}."


def _op_rij(namen: list[str]) -> str:
    return "; ".join(namen) if any(":" in naam for naam in namen) else opsomming(namen)


def _woorden(zin: str) -> frozenset[str]:
    """Return the words of a sentence: "Wat er is" asks the same as "Wat is er?"."""
    return frozenset(re.findall(r"\w+", zin.casefold()))


def is_uitleg(tekst: str) -> bool:
    """Say whether a text is only what every form says: headings, why, questions, examples."""
    kaal = normaliseer(tekst)
    if kaal in _vast():
        return True
    for stuk in _stukken():
        kaal = kaal.removeprefix(stuk)
    return not kaal


def is_label(tekst: str) -> bool:
    """Say whether a text is the label of a field."""
    return normaliseer(tekst) in _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(normaliseer(veld.label) for deel in ZAAKDELEN for veld in deel.velden)


@cache
def _vast() -> frozenset[str]:
    delen = (een for deel in ZAAKDELEN for een in (deel.kop, deel.waarom))
    return frozenset(map(normaliseer, (*INLEIDING, SLOT, *delen)))


@cache
def _stukken() -> tuple[str, ...]:
    """Return the pieces of an explanation in the order in which they stand."""
    velden = [veld for deel in ZAAKDELEN for veld in deel.velden]
    vragen = sorted({normaliseer(veld.vraag) for veld in velden}, key=len, reverse=True)
    kiezen = {
        normaliseer(_kies_een([w.waarde for w in v.woorden]))
        for v in velden
        if v.woorden and v.soort not in _MEER
    }
    zo = {normaliseer(_BIJVOORBEELD.format(veld.voorbeeld)) for veld in velden if veld.voorbeeld}
    return (*vragen, normaliseer(_ALTIJD), *sorted(zo | kiezen, key=len, reverse=True))
