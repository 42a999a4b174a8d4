"""The file of a baseline (`--grens`): which findings are known, one on a line, sorted.

It says of which thing, at which place, by which rule and how heavy; no sentence of a finding and
no line number, so that it changes only when a finding comes or goes, and holds no data of persons.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, cast, get_args

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Ernst
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.tekens import als_naam
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.los_bestand import eis_map, eis_vrije_plek, read_los, write_los

#: By its first line a file is known as a baseline; the number is that of this form.
_MERK: Final = "# rao-grens 1"
_KOP: Final = (
    _MERK,
    "# Deze meldingen waren er al: rao valideer --grens telt ze niet mee. Elke regel is er één:",
    "# waarvan, waar daarin, welke regel, en hoe zwaar. Haalt u een regel weg, dan telt zij weer.",
)
#: What is about the whole of a thing.
GEEN_PLEK: Final = "-"


class Grenspunt(NamedTuple):
    """One finding that is known: in which thing, at which place in it, by which rule."""

    ding: str
    plek: str
    code: str
    ernst: Ernst


def make_grenspunt(ding: str, plek: str, code: str, ernst: Ernst) -> Grenspunt:
    """Return a finding as it stands in the file: on one line, and nothing of a person in it."""
    delen = (_zonder_gegevens(ding), _zonder_gegevens(plek) or GEEN_PLEK)
    return Grenspunt(*delen, code, ernst)


@cache  # a thousand findings are a few things and places
def _zonder_gegevens(deel: str) -> str:
    return als_naam(verzwijg(deel))


def read_grens(pad: Path) -> list[Grenspunt] | None:
    """Return what is known; None when there is no file. GebruiksFout when it is no baseline."""
    data = read_los(pad)
    if data is None:
        return None
    regels = data.decode("utf-8-sig", "replace").splitlines()
    if regels[:1] != [_MERK]:
        raise GebruiksFout(
            f"'{pad}' is geen grens die deze rao kent: de eerste regel is niet '{_MERK}'.",
            hint="Noem een ander bestand. Een nieuwe grens schrijft u met: "
            + opdrachtregel("valideer", "--grens", "NAAM", "--schrijf"),
        )
    genummerd = enumerate(regels, 1)
    return [_punt(pad, nr, r) for nr, r in genummerd if r.strip() and not r.startswith("#")]


def _punt(pad: Path, nummer: int, regel: str) -> Grenspunt:
    delen = regel.split("\t")
    if len(delen) != len(Grenspunt._fields) or delen[-1] not in get_args(Ernst):
        raise GebruiksFout(
            f"Regel {nummer} van '{pad}' klopt niet: daar hoort waarvan, waar, welke regel en hoe "
            "zwaar, met een tab ertussen.",
            hint="Haal die regel weg. Koos git niet tussen twee versies, houd dan van allebei de "
            "regels die er staan, en haal <<<<<<<, ======= en >>>>>>> weg.",
        )
    ding, plek, code, ernst = delen
    return Grenspunt(ding, plek, code, cast("Ernst", ernst))


def eis_schrijfbaar(pad: Path) -> None:
    """RaoError when no new baseline can be at a place; one that is there is written over."""
    eis_vrije_plek(pad)
    eis_map(pad)


def write_grens(pad: Path, punten: Iterable[Grenspunt]) -> None:
    """Write or replace a baseline as a whole."""
    regels = ["\t".join(punt) for punt in sorted(punten)]
    write_los(pad, "".join(f"{regel}\n" for regel in (*_KOP, *regels)).encode())
