"""What somebody asks to wipe, read as it was typed; refused where a register would be destroyed."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final, get_args

import msgspec

from rao_cli.model.bewaring.zoektekst import GEWIST, KORTST, Zoektekst, aantal_tekens
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.schema import SOORTEN, vorm_van
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.wissing import Wisgrond
from rao_cli.workflow.privacy.poort import weigergronden

GRONDEN: Final[tuple[Wisgrond, ...]] = get_args(Wisgrond)
_MINSTE: Final = 2


class Wisvraag(msgspec.Struct, frozen=True):
    """What to wipe: things by kenmerk, or texts; why, by whom, and on which besluit."""

    kenmerken: tuple[str, ...]
    teksten: tuple[str, ...]
    grond: Wisgrond
    door: tuple[str, ...]
    besluit: str | None = None


def lees_grond(getypt: str | None) -> Wisgrond:
    """Return the ground; GebruiksFout for another word, or none."""
    for grond in GRONDEN:
        if (getypt or "").strip().casefold() == grond:
            return grond
    raise GebruiksFout(
        "Zeg op welke grond u wist: --grond verzoek, vergissing of termijn.",
        hint="verzoek: de persoon vraagt het. vergissing: het had er nooit in mogen staan. "
        "termijn: de bewaartermijn is voorbij.",
    )


def lees_door(getypt: Iterable[str]) -> tuple[str, ...]:
    """Return the functions that decided it; GebruiksFout for fewer than two different ones."""
    namen = {" ".join(een.split()).casefold(): " ".join(een.split()) for een in getypt}
    namen.pop("", None)
    if len(namen) < _MINSTE:
        raise GebruiksFout(
            "Wissen doet niemand alleen. Noem twee verschillende functies, met twee keer --door.",
            hint="Bijvoorbeeld: --door secretaris --door 'functionaris gegevensbescherming'",
        )
    for grond in (grond for naam in namen.values() for grond in weigergronden(naam)):
        raise GebruiksFout(
            f"Noem bij --door een functie, geen persoon. {grond.zin}",
            hint="Bijvoorbeeld: --door secretaris",
        )
    return tuple(namen.values())


def lees_teksten(getypt: Iterable[str]) -> tuple[str, ...]:
    """Return the texts to wipe; GebruiksFout, without repeating it, for one that hits too much."""
    teksten = tuple(dict.fromkeys(" ".join(een.split()) for een in getypt))
    teksten = tuple(filter(None, teksten))
    for nummer, tekst in enumerate(teksten, 1):
        welke = "Deze tekst" if len(teksten) == 1 else f"Tekst {nummer}"
        if aantal_tekens(tekst) < KORTST:
            raise GebruiksFout(
                f"{welke} is te kort: rao zou overal woorden raken. "
                f"Typ minstens {KORTST} letters of cijfers.",
                hint="Typ de hele naam, of een langer stuk van de zin.",
            )
        if _is_van_huis(tekst):
            raise GebruiksFout(
                f"{welke} is ook een woord dat rao zelf gebruikt. Wissen maakt het register stuk.",
                hint="Typ er een woord bij, zoals de hele naam.",
            )
    return teksten


def weiger_sleutels(zoek: Zoektekst, register: Register) -> None:
    """Refuse a text that is in the key of an organisation, an LKO or another table."""
    sleutels = (*register.organisaties, *register.lkos, *register.tafels, *register.gemeenten)
    raak = sum(zoek.raakt(sleutel) for sleutel in sleutels)
    if raak:
        keer = "een sleutel" if raak == 1 else f"{raak} sleutels"
        raise GebruiksFout(
            f"Deze tekst staat ook in {keer} van rao.yaml: daar draait het hele register op.",
            hint="Typ er een woord bij. Geef een LKO of organisatie anders eerst een andere naam.",
        )


def _is_van_huis(tekst: str) -> bool:
    """Say whether a word of rao (a key, or a choice) is hit by a text."""
    zoek = Zoektekst([tekst])
    return any(zoek.raakt(woord) for woord in huiswoorden())


@cache
def huiswoorden() -> frozenset[str]:
    """Return every key and every choice of the files of a register."""
    _, delen = msgspec.json.schema_components(map(vorm_van, SOORTEN))
    return frozenset({GEWIST, *_in_schema(delen)})


def _in_schema(deel: Any) -> Iterator[str]:
    if isinstance(deel, dict):
        yield from deel.get("properties", {})
        yield from (een for een in deel.get("enum", ()) if isinstance(een, str))
        for onder in deel.values():
            yield from _in_schema(onder)
    elif isinstance(deel, list):
        for onder in deel:
            yield from _in_schema(onder)
