"""What `rao toon` shows of a thing, for who reads along: without what to type."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from rao_cli.documents.bekijk.dingblad import Bladregel, Dingblad
from rao_cli.model.patroon import patroon
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel

#: Parts that only say what to type.
_VOOR_WIE_TYPT: Final = frozenset({"hierna", "als het klaar is", "verloop"})
#: A whole sentence.
_EINDE: Final = patroon(r".+?[.?!](?=\s)\s*")
#: What says that something is not there: of a part of a register nobody knows that.
_ONTBREEKT: Final = patroon(
    r"(?:^|; )(?:nog geen standpunt.*|[0-9]+ van [0-9]+ onderdelen aanwezig)$", re.IGNORECASE
)


def blad_van(
    soort: str, kenmerk: str, beeld: Beeld, verloop: tuple[tuple[date, str], ...]
) -> Dingblad:
    """Return the page of a thing: its parts and its course, for who only reads."""
    delen = (
        (deel.kop, tuple(_zonder_opdrachten(deel.regels)))
        for deel in beeld.delen
        if deel.kop not in _VOOR_WIE_TYPT
    )
    return Dingblad(soort, kenmerk, tuple(deel for deel in delen if deel[1]), verloop)


def _zonder_opdrachten(regels: Iterable[Beeldregel]) -> Iterator[Bladregel]:
    """Yield what is told, without what to type: nobody types at the table."""
    rij = list(regels)
    for nummer, regel in enumerate(rij):
        if regel.is_opdracht:
            continue
        volgt_opdracht = any(r.is_opdracht for r in rij[nummer + 1 : nummer + 2])
        tekst = zonder_aanloop(regel.tekst) if volgt_opdracht else regel.tekst
        yield Bladregel(regel.label, tekst, tuple(_zonder_opdrachten(regel.onder)))


def zonder_aanloop(tekst: str) -> str:
    """Return a text without the words that lead to a command: "Zo maakt u haar:"."""
    if not tekst.endswith(":"):
        return tekst
    zinnen = _EINDE.findall(tekst)
    return "".join(zinnen).strip() or f"{tekst.removesuffix(':')}."


def zonder_ontbrekend(ding: Dingblad) -> Dingblad:
    """Return a thing without what it says of what is not there."""
    delen = (
        (kop, tuple(_zonder_ontbrekend(regels)))
        for kop, regels in ding.delen
        if kop != "ontbreekt nog"
    )
    return ding._replace(delen=tuple(deel for deel in delen if deel[1]))


def _zonder_ontbrekend(regels: Iterable[Bladregel]) -> Iterator[Bladregel]:
    for regel in regels:
        tekst = _ONTBREEKT.sub("", regel.tekst)
        onder = tuple(_zonder_ontbrekend(regel.onder))
        if tekst or onder:
            yield regel._replace(tekst=tekst, onder=onder)
