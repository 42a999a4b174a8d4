"""Make the list of Dutch words by which `rao` tells a word from a name.

    python -m docs.maak_woordenschat PATH

PATH is the list of words of OpenTaal (https://www.opentaal.org), one a line; Debian has it in the
package `wdutch`, as /usr/share/dict/dutch. What is made of other words (`woordvorm.py`) is left out,
and so is what is longer than a name.
"""

import re
import sys
from itertools import groupby
from pathlib import Path
from typing import Final

from rao_cli.model.privacy.namen.woordvorm import is_vorm

_DOEL: Final = Path(__file__).parents[1] / "rao_cli/model/privacy/namen/woorden/nederlands.txt"
_KOP: Final = """\
# Nederlandse woorden, gemaakt met docs/maak_woordenschat.py uit de woordenlijst van OpenTaal.
# (c) 1996 Nederlandstalige TeX Gebruikersgroep, 2001-2005 Simon Brouwer e.a., 2006-2020 OpenTaal.
# In hopen met dezelfde twee beginletters. Verspreid onder CC BY 3.0 (creativecommons.org/licenses/by/3.0) of de BSD-licentie, naar keuze.

"""
_LANGST: Final = 13
#: Stands in the list because of what is called after it (een jan-salie); with a capital it is a name.
_NAMEN: Final = frozenset(
    """
    abel abraham adam anita aurora axel aya azalea benjamin beau bente bob bram briek cas chris
    claus clement daisy dan demi dirk dries eddy elke ellen emir erna eva evers fleur frank frans
    geert gloria griet hannes hans hendrik henry iris jack jade jan janet jasmijn jet joe joel joep
    joke jonas jonathan jozef juan karen kelly kelvin ken kim klaas koen kris leen lex lieven lou
    luis marc marien mart mary mats max maxim maxime maxwell mees merel mia mila mina mirte mitra
    nadir nas nelson nick noël omer pascal peter peters piet rachel rani ria rik rob robert rosa
    rowan sara sari sem serge sima smith stas sten steven teddy thomas toon tommy valentijn viola
    wim wout wouter
    """.split()
)


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
    woorden = {woord for woord in alle if re.fullmatch("[a-zà-ÿ]{2,}", woord)} - _NAMEN
    hopen = ("\n".join(hoop) for _, hoop in groupby(kies(woorden), key=lambda woord: woord[:2]))
    _DOEL.write_text(_KOP + "\n\n".join(hopen) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
