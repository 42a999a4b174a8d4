"""Where all lies in a register: one file per thing, named by its kenmerk.

Only here a path in a register is made and taken apart. What belongs in a document of one meeting
is in `documenten/<datum>/`; other documents lie in a folder of their kind.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Final

REGISTERBESTAND: Final = "rao.yaml"
#: The folder of each kind; inside it one folder per year.
MAPPEN: Final[Mapping[str, str]] = {
    "signaallijst": "signaallijsten",
    "overleg": "overleggen",
    "actie": "acties",
    "terugkoppeling": "terugkoppelingen",
    "onderwerp": "onderwerpen",
    "wissing": "wissingen",
}
SOORT_VAN_MAP: Final[Mapping[str, str]] = {map_: soort for soort, map_ in MAPPEN.items()}
DOCUMENTEN: Final = "documenten"
_SJABLONEN: Final = "templates"
#: The folders with the texts of a register and with the templates of a region.
TEKSTMAPPEN: Final = (DOCUMENTEN, _SJABLONEN)
#: Folders of a register that hold no things.
NIET_LEZEN: Final = frozenset({*TEKSTMAPPEN, "uitvoer", "schemas", "node_modules"})
#: The register file and the folders of which `rao bewaar` keeps what a person made.
BEWAARD: Final = (REGISTERBESTAND, *SOORT_VAN_MAP, *TEKSTMAPPEN)


def bovenmap(pad: str) -> str:
    """Return the first part of a path: the folder of its kind, or a file at the top."""
    return pad.split("/", 1)[0]


def is_gekozen(pad: str, delen: Iterable[str]) -> bool:
    """Say whether a path is one of these parts of a register, or below one; "" is all of it."""
    return any(deel in {"", pad} or pad.startswith(f"{deel}/") for deel in delen)


def delen_van(pad: str) -> list[str]:
    """Return the folders around a file and its name, the outermost first."""
    return pad.split("/")


def naam_in(pad: str) -> str:
    """Return what the file at a path is called, without folder and ending: its kenmerk."""
    return PurePosixPath(pad).stem


def soort_van(pad: str) -> str | None:
    """Return of which kind the files in the folder of a path are; None outside those folders."""
    return SOORT_VAN_MAP.get(bovenmap(pad))


def is_eigen(pad: str) -> bool:
    """Say whether a path (of a file or a folder; "" is the register itself) is rao's to keep."""
    return bovenmap(pad) in {"", *BEWAARD}


def is_registerbestand(pad: str) -> bool:
    """Say whether a path is one of the files that make up a register."""
    return pad == REGISTERBESTAND or (soort_van(pad) is not None and pad.endswith(".yaml"))


def plaats_op(soort: str, dag: date, kenmerk: str | None = None) -> str:
    """Return the path of a thing of one kind and day; a meeting has no other kenmerk than that."""
    return pad_van(soort, dag.isoformat(), kenmerk or dag.isoformat())


def pad_van(soort: str, dag: str, kenmerk: str) -> str:
    """Return the path of a thing of one kind and day, with a kenmerk."""
    return f"{MAPPEN[soort]}/{dag[:4]}/{kenmerk}.yaml"


def document_van(overleg: date, bestand: str) -> str:
    """Return where a document of one meeting lies: `documenten/2026-03-12/agenda.md`."""
    return f"{DOCUMENTEN}/{overleg.isoformat()}/{bestand}"


def dag_van_besluitenlijst(pad: str) -> str | None:
    """Return of which day a document is the besluitenlijst; None for another file."""
    delen = pad.split("/")
    return delen[1] if [delen[0], *delen[2:]] == [DOCUMENTEN, "besluitenlijst.md"] else None


def is_document(pad: str) -> bool:
    """Say whether a path is a document, made or written by hand."""
    return bovenmap(pad) == DOCUMENTEN and pad.endswith(".md")


def dag_van_document(pad: str) -> date | None:
    """Return of which meeting a document is; None for one about something else."""
    boven, _, rest = pad.partition("/")
    try:
        return date.fromisoformat(bovenmap(rest)) if boven == DOCUMENTEN else None
    except ValueError:
        return None


def map_van_document(pad: str) -> str:
    """Return the folder of a document below `documenten`: the day of its meeting, or its kind."""
    return bovenmap(pad.partition("/")[2])


def soort_van_document(pad: str) -> str:
    """Return of which kind a document is: the key that it has in `rubricering`."""
    los = dag_van_document(pad) is None
    return map_van_document(pad) if los else naam_in(pad).partition("-")[0]


def document_bij(map_: str, naam: str) -> str:
    """Return where a document lies that is about something else: `documenten/opschaling/…`."""
    return f"{DOCUMENTEN}/{map_}/{naam}.md"


def sjabloon_op(pad: str) -> str | None:
    """Return the name of the region's own template at a path; None elsewhere."""
    begin = f"{_SJABLONEN}/"
    return pad.removeprefix(begin) if pad.startswith(begin) else None


def plaats_van_sjabloon(naam: str) -> str:
    """Return where the region's own template of a name lies."""
    return f"{_SJABLONEN}/{naam}"
