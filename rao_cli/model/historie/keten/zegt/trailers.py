"""Whether a commit did what it says: the act, and what it names, follow from what it changed."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Overgang
from rao_cli.model.historie.keten.zegt.gebied import gebieden
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN, past, samen
from rao_cli.model.historie.keten.zegt.namen import gewijzigde_delen, gewijzigde_namen
from rao_cli.model.taal import enkele

_HANDELING: Final = re.compile(r"^Rao-Handeling: ([a-z-]+)$", re.MULTILINE)
#: What a subject names: a kenmerk of a zaak, list, letter, besluit or actie.
_KENMERK: Final = re.compile(r"(?<![\w-])(?:Z|SL|TK|B|A)-[\w-]*\w")
#: Papers that are named after a person's role or another table, and not after what they hold.
_ANDERS_GENOEMD: Final = frozenset({"rol-verslag", "agendapunten-genereer", "init"})
#: These are about every zaak of a list at once, and name the list.
_NOEMT_DE_LIJST: Final = frozenset(
    {"signaallijst-ontvang", "signaallijst-trek-in", "zaak-gewijzigd", "formulier-lees"}
)


def zegt_wat_het_doet(
    o: Overgang, handeling: str, betreft: Sequence[str], onderwerp: str
) -> Iterator[Ketenfout]:
    """Find a commit of rao that did something else than it says."""
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
        yield from _noemt(o, betreft, onderwerp)
        if betreft and handeling not in _NOEMT_DE_LIJST:
            yield from _verzwijgt(o, betreft)


def _noemt(o: Overgang, betreft: Sequence[str], onderwerp: str) -> Iterator[Ketenfout]:
    """Find what is named and did not change."""
    namen = gewijzigde_namen(o)
    for naam in betreft:
        if naam.casefold() not in namen:
            tekst = f"Er staat dat dit over {naam} gaat, maar dat veranderde niet."
            yield Ketenfout("betreft", tekst)
    for naam in dict.fromkeys(_KENMERK.findall(onderwerp)):
        if naam.casefold() not in namen and naam not in betreft:
            tekst = f"De beschrijving noemt {naam}, maar dat veranderde niet."
            yield Ketenfout("onderwerp", tekst)


def _verzwijgt(o: Overgang, betreft: Sequence[str]) -> Iterator[Ketenfout]:
    """Find zaken and besluiten that changed and are not named."""
    for naam in gewijzigde_delen(o):
        if naam not in betreft:
            yield Ketenfout("betreft", f"Ook {naam} veranderde, en dat staat er niet bij.")


def zegt_bij_elkaar(o: Overgang, boodschap: str) -> Iterator[Ketenfout]:
    """Find what none of the acts does that a person melted into one commit."""
    handelingen = _HANDELING.findall(boodschap)
    _, vreemd = past(samen(handelingen), gebieden(o))
    if vreemd and "bewaar" not in handelingen:
        tekst = f"Geen van de handelingen die hier samen staan, verandert dit: {enkele(vreemd)}."
        yield Ketenfout("handeling", tekst)
