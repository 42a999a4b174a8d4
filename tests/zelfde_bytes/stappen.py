"""The steps that are played: texts in `verhalen/`, read into values.

A text is a story: commands of rao, one on a line, as a person would type them after `rao`.

    start: goed 80 120    the register it is played on, `leeg` is an empty folder; and how often:
                          at these widths, or in colour (`kleur`). May stand there twice.
    @2026-07-13           the day of the steps below (--vandaag, and the date of the commits)
    [3] toon X            a step that must end with this code; without it: 0; [?] is any
    zaak <- nieuw zaak    keep the last line of what it gave, for {zaak} in later steps
    bewaar < invoer.yaml  give it a file of `invoer/`
    gesprek X :: a | b    play it at a terminal, with these answers; ^C and ^D are keys
    typ PAD :: oud :: nw  change a file by hand; without `oud` it is added at the end
    $ git init …          a command that is not rao

{map} is the folder in which the register lies, and {dag} is the day.
"""

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

#: The code of a step that may end in any way.
MAG_ALLES: Final = -1
HIER: Final = Path(__file__).resolve().parent
_REGEL: Final = re.compile(
    r"(?:\[(?P<code>\d+|\?)\] )?(?:(?P<naam>\w+) <- )?(?P<soort>gesprek |typ |\$ )?(?P<tekst>.*)"
)
#: What is not made for a screen has no width: it is played once.
_VORMVAST: Final = re.compile(r"--json|--formaat (?!t)|--uitvoer (?!tekst)|^schema ")
_UITVOER: Final = ("tekst", "kort", "json", "jsonl", "github", "gitlab", "sarif", "junit")


@dataclass(frozen=True, slots=True)
class Stap:
    """One step; `soort` is rao, gesprek, typ or $, `delen` are the answers or the texts."""

    regel: str
    soort: str
    tekst: str
    dag: str
    breed: str = "80"
    code: int = 0
    naam: str = ""
    invoer: str = ""
    delen: tuple[str, ...] = ()

    @property
    def woorden(self) -> list[str]:
        """What is typed after `rao`."""
        return shlex.split(self.tekst)


@dataclass(frozen=True, slots=True)
class Verhaal:
    """A row of steps on one register: `goed`, `demo`, `leeg` or `fout/<naam>`."""

    naam: str
    start: str
    stappen: tuple[Stap, ...]


def lees_verhalen() -> list[Verhaal]:
    """Read every text; one that names two registers gives two stories."""
    paden = sorted((HIER / "verhalen").glob("*.txt"))
    return [v for pad in paden for v in lees_verhaal(pad.stem, pad.read_text(encoding="utf-8"))]


def maak_hulp(opdrachten: Sequence[str]) -> Verhaal:
    """Ask for the help of rao, of every group and of every command."""
    groepen = {pad.rpartition(" ")[0] for pad in opdrachten}
    teksten = [f"{pad} --help".strip() for pad in sorted({"", *opdrachten, *groepen})]
    stappen = (Stap(t, "rao", t, "", breed) for t in teksten for breed in ("80", "120"))
    return Verhaal("hulp", "leeg", tuple(stappen))


def maak_fout(namen: Sequence[str]) -> list[Verhaal]:
    """Check every faulty register, in all formats at once."""
    extra = [f"--uitvoer {vorm}:../{vorm}.uit" for vorm in _UITVOER[1:]]
    tekst = " ".join(["valideer --uitvoer tekst", *extra])
    stap = Stap(tekst, "rao", tekst, "2026-06-30", code=MAG_ALLES)
    return [Verhaal(f"fout-{naam}", f"fout/{naam}", (stap,)) for naam in namen]


def opdracht_van(stap: Stap, opdrachten: Sequence[str]) -> str:
    """Return the command that a step plays, or an empty text."""
    if stap.soort not in {"rao", "gesprek"}:
        return ""
    kaal = " ".join(woord for woord in stap.woorden if "=" not in woord or woord[0] == "-")
    passend = [pad for pad in opdrachten if f"{kaal} ".startswith(f"{pad} ")]
    return max(passend, key=len, default="")


def lees_verhaal(titel: str, tekst: str) -> Iterator[Verhaal]:
    """Read one text; it is a story on every register that it names."""
    regels = tekst.splitlines()
    for kop in [regel for regel in regels if regel.startswith("start: ")]:
        _, start, *keren = kop.split()
        dag, stappen = "", list[Stap]()
        for regel in regels:
            if regel.startswith("@"):
                dag = regel[1:].strip()
            elif regel.strip() and not regel.startswith(("#", "start: ")):
                breedtes = keren[:1] if _VORMVAST.search(regel) else keren
                stappen += [_stap(regel, dag, breed) for breed in breedtes]
        yield Verhaal(f"{titel}-{start}-{keren[0]}", start, tuple(stappen))


def _stap(regel: str, dag: str, breed: str) -> Stap:
    gevonden = _REGEL.fullmatch(regel)
    assert gevonden is not None
    soort = (gevonden["soort"] or "rao ").strip()
    tekst, *delen = (deel.strip() for deel in re.split(r" ::(?= |$)", gevonden["tekst"]))
    invoer = ""
    if soort == "rao":
        tekst, _, invoer = tekst.partition(" < ")
    if soort == "gesprek" and delen:
        delen = delen[0].split("|") if delen[0].strip() else []
        delen = [deel.strip() for deel in delen]
    code = MAG_ALLES if gevonden["code"] == "?" else int(gevonden["code"] or 0)
    naam = gevonden["naam"] or ""
    return Stap(regel, soort, tekst, dag, breed, code, naam, invoer.strip(), tuple(delen))
