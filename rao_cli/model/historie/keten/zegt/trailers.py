"""Whether a commit did what it says: the act, and what it names, follow from what it changed."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.historie.keten.ketenfout import Deedminder, Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gebied import gebieden, gebieden_in
from rao_cli.model.historie.keten.zegt.handelingen import HANDELINGEN, Reikwijdte, past, samen
from rao_cli.model.historie.keten.zegt.hernummerd import stam_van
from rao_cli.model.historie.keten.zegt.namen import gewijzigde_delen, gewijzigde_namen
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import enkele

#: What a subject names: a kenmerk of a zaak, list, letter, besluit or actie.
_KENMERK: Final = patroon(r"(?<![\w-])(?:Z|SL|TK|B|A)-[\w-]*\w")
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


class Gezegde(NamedTuple):
    """What a step of rao changed, and what it says of that.

    `hernummerd` are kenmerken that came in the place of a number that two people drew.
    """

    o: Ketenovergang
    handeling: str
    betreft: Sequence[str]
    onderwerp: str
    hernummerd: Collection[str] = ()


class Rijwoord(NamedTuple):
    """What a whole row of steps changed since its maker began, its acts, and what it names."""

    o: Ketenovergang
    daden: Sequence[str]
    betreft: Collection[str]


def zegt_wat_het_doet(g: Gezegde, rij: Rijwoord | None = None) -> Iterator[Ketenfout]:
    """Find a commit of rao that did something else than it says.

    In a row that was played anew on the work of others, what the step says counts for the row.
    """
    handeling = g.handeling
    if handeling not in HANDELINGEN:
        yield Ketenfout("handeling", f"Deze rao kent de handeling '{handeling}' niet.")
        return
    waar = gebieden(g.o)
    if not waar:
        tekst = f"Er staat dat dit '{handeling}' is, maar er veranderde niets."
        yield Deedminder("handeling", tekst)
        return
    eigen, vreemd = past(HANDELINGEN[handeling], waar) if rij is None else _past(g, rij)
    if not eigen:
        tekst = f"Er staat dat dit '{handeling}' is, maar wat dat verandert, bleef hetzelfde."
        elders = vreemd or (rij and any(not plek.endswith(".md") for plek in waar))
        yield (Ketenfout if elders else Deedminder)("handeling", tekst)
    elif vreemd:
        tekst = f"Er staat dat dit '{handeling}' is, maar ook dit veranderde: {enkele(vreemd)}."
        yield Ketenfout("handeling", tekst)
    if handeling == "formulier-lees":  # it names who filled it in, too
        g = g._replace(betreft=[naam for naam in g.betreft if _KENMERK.fullmatch(naam)])
    if handeling not in _ANDERS_GENOEMD:
        yield from _noemt(g, rij)
        if g.betreft and handeling not in _NOEMT_DE_LIJST:
            yield from _verzwijgt(g, rij.betreft if rij else ())


def _past(g: Gezegde, rij: Rijwoord) -> tuple[bool, list[str]]:
    """Say whether an act changed something of its own, and which places no act of the row may.

    What came since its maker began is new to him, and what is there again never went; papers are
    written anew with what was merged.
    """
    bereik, alle = HANDELINGEN[g.handeling], samen([g.handeling, *rij.daden])
    eigen = past(bereik, [*gebieden(g.o), *gebieden(rij.o)])[0]
    vreemd = {plek for pad in g.o.paren for plek in _vreemd(alle, g.o, rij.o, pad)}
    return eigen, sorted(plek for plek in vreemd if not plek.endswith(".md"))


def _vreemd(bereik: Reikwijdte, o: Ketenovergang, sinds: Ketenovergang, pad: str) -> Iterator[str]:
    """Yield the places of a file that no act may change, for who does not know what others did."""
    eerst = sinds.paren.get(pad)
    plekken = {*gebieden_in(sinds, pad)} if eerst is not None else set()
    nieuw = eerst is not None and eerst.is_er and not eerst.was_er
    if not nieuw:
        yield from plekken.intersection(past(bereik, gebieden_in(o, pad))[1])
    elif past(bereik, plekken)[1]:
        yield from past(bereik, gebieden_in(o, pad))[1]


def _noemt(g: Gezegde, rij: Rijwoord | None) -> Iterator[Ketenfout]:
    """Find what is named and did not change."""
    namen = gewijzigde_namen(g.o) | (gewijzigde_namen(rij.o) if rij else frozenset())
    nieuw = {stam_van(naam) for naam in g.hernummerd if naam.casefold() in namen}
    for naam in g.betreft:
        if naam.casefold() not in namen and stam_van(naam) not in nieuw:
            tekst = f"Er staat dat dit over {naam} gaat, maar dat veranderde niet."
            yield Deedminder("betreft", tekst)
    for naam in dict.fromkeys(_KENMERK.findall(g.onderwerp)):
        anders = naam.casefold() not in namen and naam not in g.betreft
        if anders and stam_van(naam) not in nieuw:
            tekst = f"De beschrijving noemt {naam}, maar dat veranderde niet."
            yield Ketenfout("onderwerp", tekst)


def _verzwijgt(g: Gezegde, ook: Collection[str]) -> Iterator[Ketenfout]:
    """Find zaken and besluiten that changed and are not named."""
    genoemd = {stam_van(naam) for naam in g.betreft}
    for naam in gewijzigde_delen(g.o):
        eigen = naam in g.betreft or naam in ook
        if not eigen and not (naam in g.hernummerd and stam_van(naam) in genoemd):
            yield Ketenfout("betreft", f"Ook {naam} veranderde, en dat staat er niet bij.")
