"""Make the list of Dutch words by which `rao` tells a word from a name.

    python -m docs.maak_woordenschat PATH

PATH is the list of words of OpenTaal (https://www.opentaal.org), one a line; Debian has it in the
package `wdutch`, as /usr/share/dict/dutch. What is made of other words (`woordvorm.py`) is left
out, and so is what is longer than a name.
"""

import re
import sys
from itertools import groupby
from pathlib import Path
from typing import Final

from rao_cli.model.privacy.namen.naamwoorden import VOORNAMEN
from rao_cli.model.privacy.namen.woordenschat import bestand_van
from rao_cli.model.privacy.namen.woordvorm import is_vorm

_DOEL: Final = Path(__file__).parents[1] / "rao_cli/model/privacy/namen/woorden/nederlands"
_KOP: Final = """\
# Nederlandse woorden, gemaakt met docs/maak_woordenschat.py uit de woordenlijst van OpenTaal.
# (c) 1996 Nederlandstalige TeX Gebruikersgroep, 2001-2005 Simon Brouwer e.a., 2006-2020 OpenTaal.
# In hopen met dezelfde twee beginletters; tussen twee hopen staat een =. Verspreid, naar keuze,
# onder de BSD-licentie of CC BY 3.0 (creativecommons.org/licenses/by/3.0).

"""
_LANGST: Final = 13


def kies(woorden: set[str]) -> list[str]:
    """Return the words that are not made of shorter ones, in alphabetical order."""
    gekozen = set[str]()
    for woord in sorted(woorden, key=lambda woord: (len(woord), woord)):
        if len(woord) <= _LANGST and not is_vorm(woord, gekozen.__contains__):
            gekozen.add(woord)
    return sorted(gekozen)


def main(pad: str) -> None:
    """Write the list anew from that of OpenTaal."""
    alle = Path(pad).read_text(encoding="utf-8").split()
    woorden = {woord for woord in alle if re.fullmatch("[a-zà-ÿ]{2,}", woord)} - VOORNAMEN
    for naam, hier in groupby(sorted(kies(woorden), key=_sleutel), key=bestand_van):
        hopen = ("\n".join(hoop) for _, hoop in groupby(hier, key=lambda woord: woord[:2]))
        tekst = _KOP + "\n=".join(hopen) + "\n"
        (_DOEL / naam).write_text(tekst, encoding="utf-8", newline="\n")


def _sleutel(woord: str) -> tuple[str, str]:
    return bestand_van(woord), woord


if __name__ == "__main__":
    main(sys.argv[1])
