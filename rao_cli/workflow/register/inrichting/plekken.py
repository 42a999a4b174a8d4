"""The places of rao.yaml that `rao register zet` can fill: they follow from the schema."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.store.yaml.schemas import schema_op, zonder_uitspraken
from rao_cli.workflow.zoeken import lijkt_op

#: What another command writes, by the last key or the first: what to do then.
_ANDERS: Final[Mapping[str, str]] = {
    "soort": "Dit veld blijft zoals het is.",
    "versie": "rao zet dit zelf als het nodig is.",
    "correcties": "rao zet dit zelf, als u --correctie gebruikt.",
    "rollen": "Draag een rol over met: rao rol draag-over",
    "leden": "Zet er een lid bij met: rao nieuw lid\nStopt een lid? Typ: rao lid stopt",
    "namen": "rao bewaart de vorige naam zelf: zet de nieuwe naam, met --op DATUM.",
    "opvolger_van": "Leg een opvolger vast met: rao lko volg-op, of rao organisatie volg-op",
    "van": "Zet er een bij vanaf een dag met --op: rao nieuw lko, of rao nieuw organisatie",
    "adressen": "Zet een postbus met: rao adres zet\nHaal haar weg met: rao adres weg",
    "tot": "Stopt er een? Typ: rao lko sluit, of rao organisatie sluit",
}
#: How something new comes into a block whose keys a region chooses itself.
NIEUW: Final[Mapping[str, str]] = {
    "lkos": "lko",
    "organisaties": "organisatie",
    "gemeenten": "gemeente",
    "tafels": "tafel",
}
#: Blocks of which a whole entry can go: nothing hangs on its days.
VRIJ: Final = ("gemeenten", "tafels")
#: A block of which the keys are known elsewhere, and a new one is set at once.
_MET_CODES: Final = ("regels",)
#: What may stand as one text in place of a block, and the key of that text in the block.
_ALS_TEKST: Final[Mapping[str, str]] = {"rubricering": "tekst"}


class Registerplek(NamedTuple):
    """One place: how it is typed, where it is, and what it means."""

    naam: str
    pad: Pad
    uitleg: str


def plekken(bekend: Mapping[str, Any]) -> Iterator[Registerplek]:
    """Yield every place; `bekend` is what stands in rao.yaml, or the keys of its blocks."""
    yield from _onder((), bekend)


def _onder(pad: Pad, bekend: Any) -> Iterator[Registerplek]:
    deel = schema_op("register", pad)
    staat = bekend if isinstance(bekend, Mapping) else {}
    for naam, onder in deel.get("properties", {}).items():
        if naam not in _ANDERS:
            yield from _een((*pad, naam), onder.get("description", ""), staat.get(naam))
    if isinstance(deel.get("additionalProperties"), dict):
        for sleutel in staat:
            yield from _een((*pad, sleutel), "", staat[sleutel])


def _een(pad: Pad, uitleg: str, bekend: Any) -> Iterator[Registerplek]:
    deel = schema_op("register", pad)
    if "properties" in deel or isinstance(deel.get("additionalProperties"), dict):
        yield from _onder(pad, bekend)
    else:
        hulp = zonder_uitspraken(uitleg or deel.get("description", ""))
        yield Registerplek(".".join(map(str, pad)), pad, hulp)


def zoek_plek(getypt: str, inhoud: Mapping[str, Any]) -> Pad:
    """Return where a typed place is; GebruiksFout with what it may have been."""
    alle = {plek.naam: plek.pad for plek in plekken(inhoud)}
    kaal = getypt.strip().strip(".")
    for naam, pad in alle.items():
        if naam.casefold() == kaal.casefold():
            return pad
    delen = kaal.split(".")
    if kaal in _ALS_TEKST:
        return (kaal, _ALS_TEKST[kaal]) if isinstance(inhoud.get(kaal), Mapping) else (kaal,)
    if len(delen) == 2 and delen[0] in VRIJ and delen[1] in (inhoud.get(delen[0]) or {}):  # noqa: PLR2004
        return (delen[0], delen[1])
    for deel in (delen[-1], delen[0]):
        if deel in _ANDERS:
            raise GebruiksFout(f"'{kaal}' zet u niet zo.", hint=_ANDERS[deel])
    if len(delen) == 2 and delen[0] in _MET_CODES and delen[1]:  # noqa: PLR2004
        return (delen[0], delen[1].upper())
    raise GebruiksFout(f"'{kaal}' is geen plek in rao.yaml.", hint=_hint(kaal, delen, [*alle]))


def _hint(kaal: str, delen: list[str], alle: list[str]) -> str:
    bedoeld = lijkt_op(kaal, alle)
    if kaal in _MET_CODES:
        return f"Noem erbij welke, bijvoorbeeld: {kaal}.SIG12"
    if onder := [naam for naam in alle if naam.casefold().startswith(f"{kaal.casefold()}.")]:
        return f"Noem wat erin staat, bijvoorbeeld: {', '.join(onder[:4])}."
    if delen[0] in NIEUW:
        erbij = opdrachtregel("nieuw", NIEUW[delen[0]], *delen[1:2])
        bedoeld += f"Iets nieuws zet u erbij met: {erbij}\n"
    return f"{bedoeld}Bekijk wat er is met: rao register toon --alles"
