"""Values in another way of writing: dates, choices, kenmerken, numbers between quotes."""

import re
from collections.abc import Iterator
from typing import Any, Final

from rao_cli.model.getypt.geschreven import read_geschreven, read_tijd, schrijfwijze
from rao_cli.model.getypt.lijkend import een_letter_ernaast
from rao_cli.model.getypt.schrijfwijze import vergeef
from rao_cli.model.melding import Melding
from rao_cli.model.patroon import patroon
from rao_cli.model.schema import SOORTEN
from rao_cli.model.taal import datum
from rao_cli.model.uitgang import verzwijg
from rao_cli.workflow.controle.verbetering.voorstel import (
    Bestandszicht,
    Voorstel,
    met_sleutel,
    met_waarde,
)

_GETAL: Final = patroon(r"\+?0*([0-9]{1,15})")
_JA: Final = frozenset({"ja", "waar", "yes", "true"})
_NEE: Final = frozenset({"nee", "onwaar", "no", "false"})
_TUSSEN: Final = patroon(r"\s*[;,]\s*|\s+en\s+")


def verbeter_soort(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM12: a number or true between quotes, or one name where a list belongs."""
    waarde = zicht.waarde(melding.pad)
    deel = zicht.schema(melding.pad)
    soorten = deel.get("type", ())
    if not isinstance(waarde, str):
        return
    woord = waarde.strip().casefold()
    if "integer" in soorten and (getal := _GETAL.fullmatch(woord)):
        yield met_waarde(zicht, melding, int(getal[1]))
    elif "boolean" in soorten and woord in _JA | _NEE:
        yield met_waarde(zicht, melding, woord in _JA)
    elif "array" in soorten and (namen := _namen(waarde, deel.get("items", {}))):
        yield met_waarde(zicht, melding, namen)


def _namen(waarde: str, item: dict[str, Any]) -> list[str]:
    """Split names where a list of names belongs; nothing when a part is no such name."""
    delen = _TUSSEN.split(waarde.strip())
    if "enum" in item:
        return delen if all(deel in item["enum"] for deel in delen) else []
    vorm = item.get("pattern", r"\S")
    return delen if vorm != r"\S" and all(re.search(vorm, deel) for deel in delen) else []


def verbeter_keuze(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM13: the word of a choice in other signs, or one letter off (that is asked)."""
    waarde = zicht.waarde(melding.pad)
    if not isinstance(waarde, str):
        return
    keuzes = [een for een in zicht.schema(melding.pad).get("enum", ()) if een is not None]
    if melding.pad == ("soort",):
        keuzes = [zicht.soort] if zicht.soort else [*SOORTEN]
    woord = waarde.strip().casefold()
    zelfde = {een for een in keuzes if vergeef(een) == vergeef(woord)}
    zelfde |= {een for een, woorden in (("ja", _JA), ("nee", _NEE)) if woord in woorden} & {*keuzes}
    if len(zelfde) == 1:
        yield met_waarde(zicht, melding, zelfde.pop())
    elif lijkt := een_letter_ernaast(woord, keuzes):
        vraag = f"'{_kort(waarde)}' is geen keuze bij '{melding.pad[-1]}'. Is '{lijkt}' bedoeld?"
        yield met_waarde(zicht, melding, lijkt, vraag)


def verbeter_datum(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM14: a date, a time or a period in another way of writing."""
    waarde = zicht.waarde(melding.pad)
    deel = zicht.schema(melding.pad)
    if not isinstance(waarde, str):
        yield from verbeter_kenmerk(zicht, melding)
    elif deel.get("format") == "date":
        if (dag := read_geschreven(waarde)) is not None:
            vraag = f"Is '{_kort(waarde)}' bij '{melding.pad[-1]}' {datum(dag.dag)}?"
            yield met_waarde(zicht, melding, f"{dag.dag}", vraag if dag.twijfel else "")
    elif (tijd := read_tijd(waarde)) and re.search(deel.get("pattern", ""), tijd):
        yield met_waarde(zicht, melding, tijd)
    else:
        yield from verbeter_kenmerk(zicht, melding)


def verbeter_kenmerk(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM15: a kenmerk in another way of writing, as a value or as a key."""
    if not (pad := melding.pad):
        return
    namen = zicht.schema(pad[:-1]).get("propertyNames", {})
    if isinstance(pad[-1], str) and (vorm := namen.get("pattern")) and not re.search(vorm, pad[-1]):
        naam = schrijfwijze(pad[-1], vorm)
        if naam and (voorstel := met_sleutel(zicht, melding, naam)):
            yield voorstel
        return
    waarde, vorm = zicht.waarde(pad), zicht.schema(pad).get("pattern")
    if not isinstance(waarde, str) or not vorm or re.search(vorm, waarde):
        return
    if goed := schrijfwijze(waarde, vorm):
        yield met_waarde(zicht, melding, goed)


def verbeter_sleutel(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM10: a key in other signs, or one letter off (that is asked)."""
    sleutel = str(melding.pad[-1])
    bekend = [*zicht.schema(melding.pad[:-1]).get("properties", {})]
    zelfde = [een for een in bekend if vergeef(een) == vergeef(sleutel)]
    vraag = ""
    if not zelfde and (lijkt := een_letter_ernaast(sleutel.casefold(), bekend)):
        zelfde = [lijkt]
        vraag = f"De sleutel '{_kort(sleutel)}' is onbekend. Is '{lijkt}' bedoeld?"
    if len(zelfde) == 1 and (voorstel := met_sleutel(zicht, melding, zelfde[0], vraag)):
        yield voorstel


def _kort(tekst: str) -> str:
    return verzwijg(tekst)[:40]
