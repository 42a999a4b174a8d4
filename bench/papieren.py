"""Time all formats of one paper beside pandoc and typst alone, on the same Markdown.

    python bench/papieren.py [--keren N]

Needs the dev tools. The paper is the agenda of the example. What rao reads beforehand (the
register, the fonts) and its own start-up are not counted; parsing the Markdown is: once for all
formats in rao, as it always does, and in each run of pandoc.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final

import typst

WORTEL: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))  # `python bench/papieren.py` knows only its own folder

from rao_cli.store.papier.extra import pandoc  # noqa: E402
from rao_cli.store.register_map import RegisterMap  # noqa: E402
from rao_cli.workflow.lezing import eis_stand  # noqa: E402
from rao_cli.workflow.papier.bron import Papierbron  # noqa: E402
from rao_cli.workflow.papier.formaten import FORMATEN, maak  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: At most this many times the time of the peers together.
DOEL: Final = 1.2
_OVERLEG: Final = date(2026, 6, 18)
_AGENDA: Final = f"documenten/{_OVERLEG}/agenda.md"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--keren", type=int, default=15, help="runs of each side")
    keren = parser.parse_args().keren
    register = RegisterMap(WORTEL / "voorbeelden" / "goed")
    tekst = (register.root / _AGENDA).read_text(encoding="utf-8")
    lading = register.load()
    bron = Papierbron(register, lading, eis_stand(lading, _OVERLEG))
    print(f"{_AGENDA}, {len(tekst)} characters, {keren} runs of each side in turn\n")
    tijden = _meet(lambda: _van_rao(bron, tekst), _van_anderen(tekst), keren)
    _toon(tijden)


def _van_rao(bron: Papierbron, tekst: str) -> Mapping[str, Callable[[], object]]:
    """Return how rao makes each format of one paper, as with `--formaat alle`: parsed once."""
    (stuk,) = bron.stukken([(_AGENDA, tekst)])

    def maker(formaat: str) -> Callable[[], object]:
        return lambda: maak(stuk, formaat)

    return {formaat: maker(formaat) for formaat in FORMATEN if formaat != "md"}


def _van_anderen(tekst: str) -> Mapping[str, Callable[[], object]]:
    """Return how pandoc and typst make the formats that they have: a process of pandoc each."""

    def maker(formaat: str) -> Callable[[], object]:
        return lambda: _pandoc(tekst, formaat)

    def pdf() -> object:
        return typst.compile(_pandoc(tekst, "typst"), format="pdf")

    return {"html": maker("html"), "odt": maker("odt"), "docx": maker("docx"), "pdf": pdf}


def _pandoc(tekst: str, formaat: str) -> bytes:
    opdracht = [str(pandoc()), "--from=markdown", f"--to={formaat}", "--standalone", "--output=-"]
    opdracht.append("--metadata=title:Agenda")
    return subprocess.run(opdracht, input=tekst.encode(), capture_output=True, check=True).stdout


def _meet(
    begin: Callable[[], Mapping[str, Callable[[], object]]],
    ander: Mapping[str, Callable[[], object]],
    keren: int,
) -> dict[str, tuple[list[float], list[float]]]:
    """Make every format once without counting, then each in turn on both sides."""
    tijden: dict[str, tuple[list[float], list[float]]] = {formaat: ([], []) for formaat in begin()}
    for keer in range(keren + 1):
        for formaat, maker in begin().items():
            klokken = (_klok(maker), _klok(ander[formaat]) if formaat in ander else 0.0)
            if keer > 0:
                for reeks, tijd in zip(tijden[formaat], klokken, strict=True):
                    reeks.append(tijd)
    return tijden


def _klok(doe: Callable[[], object]) -> float:
    begin = perf_counter()
    doe()
    return perf_counter() - begin


def _toon(tijden: Mapping[str, tuple[list[float], list[float]]]) -> None:
    """Print the median of each format, and of a whole run with its ratio and goal."""
    print(f"{'':12}{'rao':>9}{'alone':>9}{'ratio':>8}")
    for formaat, (eigen, ander) in tijden.items():
        print(f"{formaat:12}{_rij(median(eigen), median(ander))}")
    samen = [
        median(sum(keer) for keer in zip(*reeksen, strict=True))
        for reeksen in zip(*tijden.values(), strict=True)
    ]
    oordeel = "met" if samen[0] / samen[1] <= DOEL else "NOT MET"
    print(f"{'all':12}{_rij(*samen)}   <= {DOEL} {oordeel}")


def _rij(eigen: float, ander: float) -> str:
    verhouding = f"{eigen / ander:8.2f}" if ander else f"{'–':>8}"
    return f"{eigen * 1000:7.0f}ms{ander * 1000:7.0f}ms{verhouding}"


if __name__ == "__main__":
    main()
