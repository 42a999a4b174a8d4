"""The outgoing side: what `rao` says of what was typed or read never repeats data of a person.

A screen, a log and a report are copies too, and nobody takes those away again.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from rao_cli.model.patroon import patroon
from rao_cli.model.tekens import stip

if TYPE_CHECKING:
    from rao_cli.model.privacy import Persoonsgegeven

#: What rao itself shows as an example of an address.
_VOORBEELDEN: Final = frozenset({"u@voorbeeld.nl", "secretariaat@voorbeeld.nl"})
#: How rao names a commit. One id in a hundred begins with ten digits, and those are of no person.
_VASTLEGGING: Final = (
    r"(?:\bvastlegging (?:van \d{4}-\d\d-\d\d \()?|\bgit show '?|--source=|\brao herstel "
    r"|\bal van |\bDit zegt |\bstap ongedaan: )(?P<id>[0-9a-f]{7,64})(?![^\W_])"
)
_DEEL: Final = patroon(r"[^\W_]+")


def verzwijg(tekst: str) -> str:
    """Return a text to show, with dots for what is of a person."""
    gevonden = [(een.begin, een.eind) for een in _vind(tekst)]
    if not gevonden:
        return tekst
    eigen = {vondst.span("id") for vondst in re.finditer(_VASTLEGGING, tekst)}
    stukken = (plek for plek in gevonden if plek not in eigen)
    return stip(tekst, (plek for plek in stukken if tekst[slice(*plek)] not in _VOORBEELDEN))


def verzwijg_getypt(tekst: str, getypt: Iterable[str]) -> str:
    """Return a message without what was typed and is of a person, however it is repeated there.

    A message may say it in small letters, or with dashes as in the key that rao makes of it.
    """
    for woord in (deel for heel in getypt for deel in {heel, heel.lstrip("-")}):
        for gegeven in _vind(woord):
            delen = _DEEL.findall(woord[gegeven.begin : gegeven.eind])
            if delen:
                patroon = r"[\W_]*".join(map(re.escape, delen))
                tekst = re.sub(patroon, _stippen, tekst, flags=re.IGNORECASE)
    return tekst


def _vind(tekst: str) -> "list[Persoonsgegeven]":
    # `rao --version` says nothing of it
    from rao_cli.model.privacy import VERZWEGEN, vind_persoonsgegevens

    return vind_persoonsgegevens(tekst, gevraagd=VERZWEGEN)


def _stippen(gevonden: re.Match[str]) -> str:
    return "•" * len(gevonden[0])


def verzwijg_woorden(woorden: Iterable[str]) -> list[str]:
    """Return words to show one by one; all as dots when only together they are of a person."""
    los = [*woorden]
    samen = " ".join(los)
    return los if verzwijg(samen) == samen else ["•" * len(woord) for woord in los]
