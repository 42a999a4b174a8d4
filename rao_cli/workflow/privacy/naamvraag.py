"""Words that a change brings in and that may be the name of a person: asked, or told.

rao cannot be sure of a name without a title, so nothing is refused unseen. A person at a terminal
says what it is; what is no name is a known word of the register from then on (PRI13).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from rao_cli.model.melding import Ernst
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.acceptatie import pas_toe
from rao_cli.workflow.privacy.meldingen import REGELS, privacymeldingen
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout

#: Says whether words are the name of a person; None when nobody can be asked.
Naamkenner = Callable[[str], bool | None]

_SOORT: Final = "hoofdletternaam"
#: More of them than fit a screen help nobody.
_MEESTE: Final = 5
_ROL: Final = "Noem de persoon bij zijn rol, zoals: de moeder, de regievoerder van DT&V."
_TOEVOEGEN: Final = (
    "Is het geen naam van een persoon? Typ dan: rao register zet bekende_woorden --erbij WOORD"
)


class MogelijkeNaam(NamedTuple):
    """Words that may be a name, and where they stand: a path, perhaps with a line."""

    woorden: str
    plek: str
    kern: str


class Naamoordeel(NamedTuple):
    """What is no name of a person, and what a person has to look at himself."""

    geen_naam: tuple[str, ...] = ()
    zinnen: tuple[str, ...] = ()


def beoordeel_namen(namen: Iterable[MogelijkeNaam], is_naam: Naamkenner) -> Naamoordeel:
    """Ask of each what it is; PersoonsgegevenFout when one is the name of a person."""
    geen, plekken = list[str](), list[str]()
    for naam in namen:
        antwoord = is_naam(naam.woorden)
        if antwoord:
            raise PersoonsgegevenFout(
                "Er staat de naam van een persoon in. Er is niets bewaard, want git vergeet niets.",
                hint=f"{naam.plek}\n{_ROL}",
                woorden=(naam.woorden,),
            )
        if antwoord is None:
            plekken.append(naam.plek)
        else:
            geen.append(naam.woorden)
    return Naamoordeel(tuple(geen), tuple(zeg_namen(plekken)))


def zeg_namen(plekken: list[str]) -> Iterator[str]:
    """Say where a name of a person may stand, without the name; nothing when there is none."""
    for plek in plekken[:_MEESTE]:
        yield f"Let op: {plek}: dit lijkt de naam van een persoon."
    if len(plekken) > _MEESTE:
        yield f"Let op: zo staan er nog {len(plekken) - _MEESTE} in. Kijk met: rao valideer"
    if plekken:
        yield f"{_ROL} {_TOEVOEGEN}"


def nieuwe_namen(
    nieuw: Mapping[str, Bestand],
    oud: Mapping[str, Bestand],
    gewijzigd: Mapping[str, Ernst],
    register: Register | None,
) -> Iterator[MogelijkeNaam]:
    """Yield once what may be a name in new files and stood nowhere in the register before."""
    straks = nieuw[REGISTERBESTAND].ding if REGISTERBESTAND in nieuw else None
    register = straks if isinstance(straks, Register) else register
    gevonden = {
        naam.kern: naam for een in nieuw.values() for naam in _in_bestand(een, gewijzigd, register)
    }
    if gevonden:
        stond_er = {n.kern for een in oud.values() for n in _in_bestand(een, {}, register)}
        yield from (naam for kern, naam in gevonden.items() if kern not in stond_er)


def _in_bestand(
    bestand: Bestand, gewijzigd: Mapping[str, Ernst], register: Register | None
) -> Iterator[MogelijkeNaam]:
    alle = privacymeldingen(bestand, gewijzigd, register)
    paren = [paar for paar in alle if paar[1].gegeven.soort == _SOORT]
    blijft = set(pas_toe(bestand, [melding for melding, _ in paren], REGELS)[0]) if paren else ()
    for melding, vondst in paren:
        if melding in blijft:
            regel = f", regel {melding.regelnummer}" if melding.regelnummer else ""
            woorden = " ".join(vondst.woorden.split())
            yield MogelijkeNaam(woorden, f"{bestand.pad}{regel}", vondst.kern)
