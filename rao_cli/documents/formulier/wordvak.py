"""A field of a form in Word: a box below its label, or a line behind it."""

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from rao_cli.documents.formulier.typtekst import make_blokken
from rao_cli.documents.formulier.wordxml import (
    DAG,
    Bladwijzers,
    alinea,
    besturing,
    in_lijst,
    kader,
    keuzelijst,
    letterlijk,
)
from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.formulier import Invulvak
from rao_cli.model.formulier.kiestekst import KIES, KIES_DAG
from rao_cli.model.formulier.leesblok import AANLOOP, KORT, REGEL, TUSSEN, UITLEG, VELD, Leesblok
from rao_cli.model.formulier.uitleg import make_uitleg

#: Away from the box above it.
_LOS: Final = '<w:spacing w:before="140" w:after="20"/>'
_LANG: Final = frozenset({"proza", "regels"})
_EEN: Final = frozenset({"keuze", "partij"})
#: The list of `REGEL`; the others of a file come after it.
REGELLIJST: Final = 1
#: Kinds of lists: what stands behind a number, or dashes.
STREEP, PUNT, HAAK = "-", ".", ")"


class Lijsten(msgspec.Struct):
    """The lists of a file: each is one of its own, so that it begins at its own number."""

    soorten: list[tuple[str, int]] = msgspec.field(default_factory=list)

    def nieuw(self, teken: str) -> int:
        """Return the number of a new list that begins with this sign."""
        self.soorten.append((teken[-1], int(teken[:-1]) if len(teken) > 1 else 1))
        return REGELLIJST + len(self.soorten)


def make_vak(
    vak: Invulvak, niveau: int, gevraagd: str, wijzers: Bladwijzers, lijsten: Lijsten
) -> Iterator[str]:
    """Yield the parts of a field; a heading of it has this level."""
    label = wijzers.om(str(vak.anker), wijzers.vast(vak.label, "" if is_lang(vak) else "RaoLabel"))
    uitleg = [zin] if (zin := make_uitleg(vak, gevraagd)) else []
    if is_lang(vak):
        yield alinea(f"Heading{niveau}", label)
        yield from (alinea(UITLEG, wijzers.vast(zin)) for zin in uitleg)
        yield kader(vak.label, _inhoud(vak, lijsten))
        yield alinea(TUSSEN, "")
    else:
        yield from (alinea(UITLEG, wijzers.vast(zin), _LOS) for zin in uitleg)
        yield alinea(KORT, label + letterlijk(": ") + _antwoord(vak))


def is_lang(vak: Invulvak) -> bool:
    """Say whether a field has a box: what is prose, or has more lines already."""
    return vak.veld.soort in _LANG or "\n" in gewoon(vak.tekst)


def _antwoord(vak: Invulvak) -> str:
    tekst, naam = gewoon(vak.tekst), str(vak.anker)
    if vak.veld.soort == "dag":
        return besturing(vak.label, naam, DAG, tekst, KIES_DAG)
    if vak.veld.soort in _EEN and vak.woorden:
        woorden = dict.fromkeys([*(w.waarde for w in vak.woorden), *filter(None, [tekst])])
        return besturing(vak.label, naam, keuzelijst(woorden), tekst, KIES)
    return letterlijk(tekst)


def _inhoud(vak: Invulvak, lijsten: Lijsten) -> Iterator[str]:
    """Yield the paragraphs of a box; an empty one has one to type in."""
    per_regel = vak.veld.soort == "regels"
    blokken = make_blokken(vak.tekst, per_regel=per_regel)
    if not blokken:
        yield alinea(REGEL if per_regel else VELD, "")
    yield from _alineas(blokken, lijsten)


def _alineas(blokken: Iterable[Leesblok], lijsten: Lijsten) -> Iterator[str]:
    nummers: dict[str, int] = {}
    for blok in blokken:
        opmaak = ""
        if blok.soort == "punt" and blok.stijl != REGEL:
            if blok.lijst not in nummers:
                nummers[blok.lijst] = lijsten.nieuw(blok.teken)
            opmaak = in_lijst(nummers[blok.lijst], blok.niveau)
        stijl = blok.stijl if blok.stijl in {AANLOOP, REGEL} else VELD
        yield alinea(stijl, letterlijk(blok.tekst), opmaak)
