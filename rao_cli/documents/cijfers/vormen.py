"""The shapes of a plot, with their places, and what it is about."""

from dataclasses import dataclass
from typing import NamedTuple, Optional


@dataclass(frozen=True, slots=True)
class Meetreeks:
    """One series; a value that is None has no bar."""

    naam: str
    waarden: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Balk:
    """A bar with what it says; `vulling` counts the series from 0."""

    x: int
    y: int
    breedte: int
    hoogte: int
    vulling: int
    uitleg: str


@dataclass(frozen=True, slots=True)
class Bijschrift:
    """A text; `anker` is start, middle or end."""

    x: int
    y: int
    anker: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Lijn:
    """A thin line."""

    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True, slots=True)
class Grafiek:
    """A plot; every id in it begins with `naam`, and `bestand` is where it lies beside a text.

    `smal` is the same for a narrow screen; of what is narrow itself there is no other.
    """

    naam: str
    bestand: str
    titel: str
    uitleg: str
    breedte: int
    hoogte: int
    balken: tuple[Balk, ...]
    teksten: tuple[Bijschrift, ...]
    lijnen: tuple[Lijn, ...]
    smal: Optional["Grafiek"] = None


@dataclass(frozen=True, slots=True)
class Gegevens:
    """What a plot is about: per label one value in every series; `assen` are shorter labels."""

    naam: str
    titel: str
    labels: tuple[str, ...]
    reeksen: tuple[Meetreeks, ...]
    assen: tuple[str, ...] = ()


class Vormen(NamedTuple):
    """All that is drawn, while it is being drawn."""

    balken: list[Balk]
    teksten: list[Bijschrift]
    lijnen: list[Lijn]
