"""Whether a commit did what it says: the act, and what it names, follow from what it changed."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gebied import gebieden
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN, past
from rao_cli.model.historie.keten.zegt.hernummerd import stam_van
from rao_cli.model.historie.keten.zegt.namen import gewijzigde_delen, gewijzigde_namen
from rao_cli.model.taal import enkele

#: What a subject names: a kenmerk of a zaak, list, letter, besluit or actie.
_KENMERK: Final = re.compile(r"(?<![\w-])(?:Z|SL|TK|B|A)-[\w-]*\w")
#: Papers that are named after a person's role or another table, and not after what they hold.
_ANDERS_GENOEMD: Final = frozenset(
    {"rol-verslag", "agendapunten-genereer", "init", "herstel", "sync"}
)
#: These are about every zaak of a list at once, and name the list.
_NOEMT_DE_LIJST: Final = frozenset(
    {
        *("signaallijst-ontvang", "signaallijst-trek-in", "zaak-gewijzigd", "formulier-lees"),
        "sync",
    }
)


def zegt_wat_het_doet(
    o: Ketenovergang,
    handeling: str,
    betreft: Sequence[str],
    onderwerp: str,
    hernummerd: Collection[str] = (),
) -> Iterator[Ketenfout]:
    """Find a commit of rao that did something else than it says.

    `hernummerd` are kenmerken that came in the place of a number that two people drew.
    """
    if handeling not in HANDELINGEN:
        yield Ketenfout("handeling", f"Deze rao kent de handeling '{handeling}' niet.")
        return
    waar = gebieden(o)
    if not waar:
        tekst = f"Er staat dat dit '{handeling}' is, maar er veranderde niets."
        yield Ketenfout("handeling", tekst)
        return
    eigen, vreemd = past(HANDELINGEN[handeling], waar)
    if not eigen:
        tekst = f"Er staat dat dit '{handeling}' is, maar wat dat verandert, bleef hetzelfde."
        yield Ketenfout("handeling", tekst)
    elif vreemd:
        tekst = f"Er staat dat dit '{handeling}' is, maar ook dit veranderde: {enkele(vreemd)}."
        yield Ketenfout("handeling", tekst)
    if handeling == "formulier-lees":  # it names who filled it in, too
        betreft = [naam for naam in betreft if _KENMERK.fullmatch(naam)]
    if handeling not in _ANDERS_GENOEMD:
        yield from _noemt(o, betreft, onderwerp, hernummerd)
        if betreft and handeling not in _NOEMT_DE_LIJST:
            yield from _verzwijgt(o, betreft, hernummerd)


def _noemt(
    o: Ketenovergang, betreft: Sequence[str], onderwerp: str, hernummerd: Collection[str]
) -> Iterator[Ketenfout]:
    """Find what is named and did not change."""
    namen = gewijzigde_namen(o)
    nieuw = {stam_van(naam) for naam in hernummerd if naam.casefold() in namen}
    for naam in betreft:
        if naam.casefold() not in namen and stam_van(naam) not in nieuw:
            tekst = f"Er staat dat dit over {naam} gaat, maar dat veranderde niet."
            yield Ketenfout("betreft", tekst)
    for naam in dict.fromkeys(_KENMERK.findall(onderwerp)):
        anders = naam.casefold() not in namen and naam not in betreft
        if anders and stam_van(naam) not in nieuw:
            tekst = f"De beschrijving noemt {naam}, maar dat veranderde niet."
            yield Ketenfout("onderwerp", tekst)


def _verzwijgt(
    o: Ketenovergang, betreft: Sequence[str], hernummerd: Collection[str]
) -> Iterator[Ketenfout]:
    """Find zaken and besluiten that changed and are not named."""
    genoemd = {stam_van(naam) for naam in betreft}
    for naam in gewijzigde_delen(o):
        if naam not in betreft and not (naam in hernummerd and stam_van(naam) in genoemd):
            yield Ketenfout("betreft", f"Ook {naam} veranderde, en dat staat er niet bij.")
