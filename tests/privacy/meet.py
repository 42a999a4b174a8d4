"""Prints how well the finder does: `python -m tests.privacy.meet [--held-out] [--zaad N]`.

The held-out half shows figures only: who reads its misses tunes on them, and measures no more.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tests.privacy import extra_namen
from tests.privacy.meting import NAMEN, Uitslag, meet
from tests.privacy.teksten import SOORTEN, STOPPEN

if TYPE_CHECKING:
    from collections.abc import Iterable


def tabel(uit: Uitslag) -> Iterable[str]:
    """Give a line per kind, and three about all."""
    yield f"{'soort':17}{'geplant':>8}{'gevonden':>9}{'trefkans':>9}{'vals':>6}{'precisie':>9}"
    for soort in SOORTEN:
        yield (
            f"{soort:17}{uit.geplant[soort]:8}{uit.gevonden[soort]:9}"
            f"{uit.trefkans(soort):9.3f}{uit.vals[soort]:6}{uit.precisie(soort):9.3f}"
        )
    yield f"{'alle namen':34}{uit.trefkans(*NAMEN):9.3f}"
    yield f"{'wat stopt':34}{uit.trefkans(*STOPPEN):9.3f}{'':6}{uit.precisie(*STOPPEN):9.3f}"
    yield f"{'alles':34}{uit.trefkans(*SOORTEN):9.3f}{uit.vals.total():6}{uit.precisie():9.3f}"


def fouten(uit: Uitslag, soort: str) -> Iterable[str]:
    """Give the misses and the false alarms, of one kind when asked."""
    for kop, lijst in (("gemist", uit.gemist), ("vals", uit.alarm)):
        for welke, stuk, tekst in sorted(lijst):
            if soort in {"", welke}:
                yield f"{kop} {welke}: {stuk!r} in {tekst!r}"


def main() -> None:
    """Print the table, and of the half for development what went wrong."""
    vraag = argparse.ArgumentParser(description=__doc__)
    vraag.add_argument("--held-out", action="store_true", help="the other half: figures only")
    vraag.add_argument("--zaad", type=int, default=17, help="other values in the same sentences")
    vraag.add_argument("--soort", default="", help="misses of this kind only")
    vraag.add_argument("--zonder-namen", action="store_true", help="as without rao-cli[namen]")
    keuze = vraag.parse_args()
    if keuze.zonder_namen:
        extra_namen.verberg()
    uit = meet("achtergehouden" if keuze.held_out else "ontwikkeling", keuze.zaad)
    print("\n".join(tabel(uit)))
    if not keuze.held_out:
        print("\n".join(fouten(uit, keuze.soort)))


if __name__ == "__main__":
    main()
