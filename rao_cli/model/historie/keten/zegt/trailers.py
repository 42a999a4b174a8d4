"""Whether a commit did what it says: the act, and what it names, follow from what it changed."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Overgang
from rao_cli.model.historie.keten.zegt.gebied import gebieden
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN, past
from rao_cli.model.historie.keten.zegt.namen import gewijzigde_namen
from rao_cli.model.taal import enkele

#: What a subject names: a kenmerk of a zaak, list, letter, besluit or actie.
_KENMERK: Final = re.compile(r"(?<![\w-])(?:Z|SL|TK|B|A)-[\w-]*\w")
#: Papers that are named after a person's role or another table, and not after what they hold.
_ANDERS_GENOEMD: Final = frozenset({"rol-verslag", "agendapunten-genereer", "init"})


def zegt_wat_het_doet(
    o: Overgang, handeling: str, betreft: Sequence[str], onderwerp: str
) -> Iterator[Ketenfout]:
    """Find a commit of rao that did something else than it says."""
    if handeling not in HANDELINGEN:
        yield Ketenfout("handeling", f"Deze rao kent de handeling '{handeling}' niet.")
        return
    waar = gebieden(o)
    eigen, vreemd = past(handeling, waar)
    if not waar:
        yield Ketenfout(
            "handeling", f"Er staat dat dit '{handeling}' is, maar er veranderde niets."
        )
        return
    if not eigen:
        tekst = f"Er staat dat dit '{handeling}' is, maar wat dat verandert, bleef hetzelfde."
        yield Ketenfout("handeling", tekst)
    elif vreemd:
        tekst = f"Er staat dat dit '{handeling}' is, maar ook dit veranderde: {enkele(vreemd)}."
        yield Ketenfout("handeling", tekst)
    if handeling in _ANDERS_GENOEMD:
        return
    namen = gewijzigde_namen(o)
    for naam in betreft:
        if naam.casefold() not in namen:
            yield Ketenfout(
                "betreft", f"Er staat dat dit over {naam} gaat, maar dat veranderde niet."
            )
    for naam in dict.fromkeys(_KENMERK.findall(onderwerp)):
        if naam.casefold() not in namen and naam not in betreft:
            tekst = f"De beschrijving noemt {naam}, maar dat veranderde niet."
            yield Ketenfout("onderwerp", tekst)
