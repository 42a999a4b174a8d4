"""Many copies of one register, each with a person who works, shares and is killed now and then.

Every act leaves a mark that no other act leaves. A person whose command was killed types it again,
as people do. In the end every mark that was confirmed is there once, and all copies are equal.
"""

from __future__ import annotations

import os
import random
import shlex
import signal
import sys
import time
from collections import Counter, deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from tests.samen.wereld import VANDAAG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

#: How often somebody types one command before calling for help.
MEESTE_KEREN: Final = 25
_KIJK: Final = 0.005


class Werk(NamedTuple):
    """One act: what is typed, and the mark that it leaves; nothing is left by sharing."""

    argv: tuple[str, ...]
    merk: str = ""


#: What is typed; `{m}` is the mark, `{n}` a number that nobody else has.
SOORTEN: Final[Mapping[str, str]] = {
    "zaak": 'nieuw zaak SL-ter-apel-2026-04-10 --onderwerp "Zaak {m}" --aanbrenger COA'
    " --groep gezin",
    "actie": "nieuw actie --besluit B-2026-04-09-01 --organisatie IND --uiterlijk 2026-05-01"
    ' --omschrijving "Belt {m}"',
    "besluit": "nieuw besluit --overleg 2026-04-09 --punt proef-{n} --uitkomst ter-kennisname"
    ' --besluit "Gehoord {m}" --motivering "Zo is het." --actie "COA;2026-05-01;Doet iets"',
    "punt": 'agenda voeg-toe 2026-05-14 --onderwerp "Punt {m}" --indiener COA --doel bespreken'
    ' --waarom "Het speelt"',
    "onderwerp": 'nieuw onderwerp --type knelpunt --titel "Knel {n}" --indiener COA --lko assen'
    ' --omschrijving "Het knelt: {m}."',
    "lid": 'nieuw lid "Lid {m}" --organisatie COA --functie lid --van 2026-04-01',
    "erratum": 'erratum 2026-03-12 B-2026-03-12-01 --tekst "Lees {m}"',
    "verslag": 'overleg notuleer 2026-04-09 --punt proef-{n} --verslag "Besproken: {m}."',
    "agenda": "agenda genereer 2026-05-14",
    "lijst": "besluitenlijst genereer 2026-04-09",
}
_ZONDER_MERK: Final = frozenset({"agenda", "lijst"})


def maak_werk(wie: int, aantal: int, zaad: int) -> Iterator[Werk]:
    """Yield what one person types: acts of chance, shared two by two."""
    keus = random.Random(f"{zaad} {wie}")  # noqa: S311 - chance, no secret
    for nummer in range(aantal):
        soort = keus.choice(sorted(SOORTEN))
        n = wie * 1000 + nummer
        merk = "" if soort in _ZONDER_MERK else f"merk-{n:05}"
        yield Werk(tuple(shlex.split(SOORTEN[soort].format(m=merk, n=n))), merk)
        if nummer % 2 or nummer == aantal - 1:
            yield Werk(("sync",))


@dataclass
class Persoon:
    """Somebody at a copy."""

    map: Path
    werk: deque[Werk]
    bevestigd: list[str] = field(default_factory=list)
    keren: int = 0
    pid: int = 0
    dood_om: float = 0.0
    verslag: list[str] = field(default_factory=list)
    #: What of that went wrong, whole.
    misgegaan: list[str] = field(default_factory=list)
    mis: Counter[str] = field(default_factory=Counter)

    @property
    def klaar(self) -> bool:
        """Whether there is nothing to type any more."""
        return not self.werk and not self.pid

    @property
    def uit(self) -> Path:
        """Where a command of this person tells what it tells."""
        return self.map.parent / f"{self.map.name}.uit"


@dataclass
class Zwerm:
    """All persons, and the clock; `kans` is how often a command is killed."""

    mensen: Sequence[Persoon]
    keus: random.Random
    kans: float = 0.25
    #: A command is killed within so many seconds.
    binnen: float = 0.8
    gedood: int = 0
    getypt: int = 0

    def speel(self, minuten: float = 60.0) -> None:
        """Let all work until each has done what it had to."""
        einde = time.monotonic() + 60 * minuten
        while not all(p.klaar for p in self.mensen):
            for persoon in self.mensen:
                if persoon.pid:
                    self._kijk(persoon)
                elif persoon.werk:
                    self._begin(persoon)
            if time.monotonic() > einde:
                for persoon in self.mensen:
                    persoon.mis["niet klaar"] += not persoon.klaar
                    self._dood(persoon)
                return
            time.sleep(_KIJK)

    def _begin(self, persoon: Persoon) -> None:
        self.getypt += 1
        persoon.pid = typ(persoon.map, persoon.werk[0].argv, persoon.uit)
        sterft = self.kans > self.keus.random()
        persoon.dood_om = time.monotonic() + self.keus.uniform(0, self.binnen) if sterft else 0.0

    def _kijk(self, persoon: Persoon) -> None:
        pid, staat = os.waitpid(persoon.pid, os.WNOHANG)
        if not pid:
            if persoon.dood_om and time.monotonic() > persoon.dood_om:
                persoon.dood_om = 0.0
                self.gedood += 1
                self._dood(persoon)
            return
        persoon.pid = 0
        self._oordeel(persoon, os.waitstatus_to_exitcode(staat))

    @staticmethod
    def _dood(persoon: Persoon) -> None:
        if persoon.pid:
            with suppress(ProcessLookupError):
                os.killpg(persoon.pid, signal.SIGKILL)

    @staticmethod
    def _oordeel(persoon: Persoon, code: int) -> None:
        """Look at how a command ended; who was killed, or could not share yet, types it again."""
        werk, tekst = persoon.werk[0], persoon.uit.read_text("utf-8", errors="replace")
        persoon.verslag.append(f"$ rao {shlex.join(werk.argv)}  -> {code}\n{tekst[-1200:]}")
        if "rao is vastgelopen" in tekst or "Traceback" in tekst:
            persoon.mis["traceback"] += 1
            persoon.misgegaan.append(f"{persoon.verslag[-1]}\n{tekst}")
        if persoon.keren and "Er is al een onderwerp met deze titel" in tekst:
            code = 0  # killed after it was done, and typed again: the mark tells that it is there
        if code == 0:
            persoon.bevestigd += [werk.merk] if werk.merk else []
        elif code > 0 and werk.merk and "sync" not in tekst and persoon.keren == 0:
            persoon.mis["geweigerd"] += 1
        persoon.keren += 1
        if code == 0 or persoon.keren >= MEESTE_KEREN:
            if code:
                persoon.mis["kwam er niet door"] += 1
                persoon.misgegaan += persoon.verslag[-3:]
            persoon.werk.popleft()
            persoon.keren = 0


def typ(map_: Path, argv: Sequence[str], uit: Path) -> int:
    """Start `rao` in a process group of its own, from this one that has loaded it."""
    sys.stdout.flush()
    if pid := os.fork():
        return pid
    code = 1
    try:
        os.setsid()
        hand = os.open(uit, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        niets = os.open(os.devnull, os.O_RDONLY)
        for nummer, bron in enumerate((niets, hand, hand)):
            os.dup2(bron, nummer)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - until the end
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", 1, encoding="utf-8", closefd=False)  # noqa: SIM115
        os.environ.update({f"GIT_{rol}_NAME": map_.name for rol in ("AUTHOR", "COMMITTER")})
        sys.argv = ["rao", "-C", str(map_), "--vandaag", VANDAAG, *argv]
        code = _voer_uit()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _voer_uit() -> int:
    from rao_cli.cli.app import main

    try:
        main()
    except SystemExit as einde:
        return einde.code if isinstance(einde.code, int) else 1
    return 0
