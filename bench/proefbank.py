"""Registers to break, and the table of what was wrong after it."""

import math
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from threading import Lock
from typing import Final

from bench.proefregister import (
    Daad,
    Proefregister,
    Uitkomst,
    maak_moeder,
    make_daad,
    make_omgeving,
)

KOLOMMEN: Final = ("lost", "half", "stuck", "traceback", "double", "refused")
PER_REGISTER: Final = 20

Gebeurtenis = Callable[[Proefregister, Daad, random.Random], Uitkomst]
#: Its row in the table, the kind of act, and what happens to it.
Geval = tuple[str, str, Gebeurtenis]


def maak_voorraad(map_: Path) -> Path:
    """Make in a folder what every bench begins with."""
    maak_moeder(map_ / "moeder", make_omgeving(map_ / "pyc"))
    return map_


@dataclass
class Telling:
    """How often something happened, and what was wrong after it."""

    gebeurd: int = 0
    mis: Counter[str] = field(default_factory=Counter)


@dataclass
class Proefbank:
    """Registers to break, and the table."""

    werk: Path
    zaad: int
    #: When no new event begins any more, on the clock of `time.monotonic`.
    einde: float = math.inf
    tegelijk: int = 2
    #: Whether the first thing that goes wrong is enough: then a mutant dies soon.
    tot_de_eerste: bool = False
    #: Where an earlier bench keeps what all can share: the first register, and what is compiled.
    voorraad: Path | None = None
    #: Who types in a register.
    soort: type[Proefregister] = Proefregister
    tabel: dict[str, Telling] = field(default_factory=dict)
    overgeslagen: list[str] = field(default_factory=list)
    _slot: Lock = field(default_factory=Lock)
    _nummers: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        """Take the register that all others are copies of, or make it."""
        voorraad = self.voorraad or maak_voorraad(self.werk / "voorraad")
        self.omgeving = make_omgeving(voorraad / "pyc")
        self.moeder = voorraad / "moeder"

    @property
    def klaar(self) -> bool:
        """Whether nothing new begins any more."""
        return time.monotonic() > self.einde

    def stop(self) -> None:
        """Begin nothing new: what happened so far is shown."""
        self.einde = -math.inf

    def nieuw(self, in_: Path | None = None, vooraf: tuple[str, ...] = ()) -> Proefregister:
        """Return a register of one's own."""
        with self._slot:
            plek = (in_ or self.werk) / f"register-{next(self._nummers)}"
        register = self.soort.kopie(self.moeder, plek, self.omgeving)
        register.vooraf = vooraf
        return register

    def noteer(self, soort: str, register: Proefregister) -> None:
        """Put what happened to a register in the table, and begin a new story."""
        with self._slot:
            telling = self.tabel.setdefault(soort, Telling())
            telling.gebeurd += 1
            telling.mis.update(register.mis)
            if register.mis:
                kop = f"\n--- {soort}: {', '.join(sorted(register.mis))}"
                print("\n".join([kop, *register.verslag]), flush=True)
        register.mis.clear()
        register.verslag.clear()

    def speel(self, gevallen: Sequence[Geval]) -> None:
        """Let each event happen to an act of its kind; two registers at a time."""
        delen = [gevallen[n : n + PER_REGISTER] for n in range(0, len(gevallen), PER_REGISTER)]
        with ThreadPoolExecutor(self.tegelijk) as samen:
            list(samen.map(self._reeks, delen))

    def _reeks(self, gevallen: Sequence[Geval]) -> None:
        register = self.nieuw()
        keus = random.Random(f"{self.zaad} {register.map.name}")  # noqa: S311 - moments, no secrets
        for nummer, (soort, daadsoort, gebeurtenis) in enumerate(gevallen):
            if self.klaar:
                return
            daad = make_daad(daadsoort, nummer)
            uitkomst = gebeurtenis(register, daad, keus)
            register.herstel(daad, uitkomst, keus)
            ging_mis = bool(register.mis)
            self.noteer(soort, register)
            if ging_mis:  # what comes after it would be blamed on the next event
                if self.tot_de_eerste:
                    self.stop()
                register = self.nieuw()


def toon(bank: Proefbank) -> int:
    """Print the table; 1 when anything in it is not 0."""
    print(f"\n{'':18}{'events':>8}" + "".join(f"{kolom:>11}" for kolom in KOLOMMEN))
    for soort, telling in bank.tabel.items():
        cijfers = "".join(f"{telling.mis[kolom]:>11}" for kolom in KOLOMMEN)
        print(f"{soort:18}{telling.gebeurd:>8}{cijfers}")
    for zin in bank.overgeslagen:
        print(f"skipped: {zin}")
    return int(any(telling.mis.total() for telling in bank.tabel.values()))
