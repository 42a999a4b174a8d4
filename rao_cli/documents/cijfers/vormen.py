"""The shapes of a plot, with their places, and what it is about."""

from typing import NamedTuple, Optional

import msgspec


class Meetreeks(msgspec.Struct, frozen=True):
    """One series; a value that is None has no bar."""

    naam: str
    waarden: tuple[float | None, ...]


class Balk(msgspec.Struct, frozen=True):
    """A bar with what it says; `vulling` counts the series from 0."""

    x: int
    y: int
    breedte: int
    hoogte: int
    vulling: int
    uitleg: str


class Bijschrift(msgspec.Struct, frozen=True):
    """A text; `anker` is start, middle or end."""

    x: int
    y: int
    anker: str
    tekst: str


class Lijn(msgspec.Struct, frozen=True):
    """A thin line."""

    x1: int
    y1: int
    x2: int
    y2: int


class Grafiek(msgspec.Struct, frozen=True):
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


class Gegevens(msgspec.Struct, frozen=True):
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
