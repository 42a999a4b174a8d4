"""A canary in every text field of a register: a word that stands nowhere else.

What a person may type is found by the types of the fields, so that a new field gets one too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import inspect

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.ding import plaats_van
from tests.documents.wereld import APRIL, gevuld, stand_van, vol
from tests.rules.wereld import lees, maak_ding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rao_cli.model.basis import Blok
    from rao_cli.model.stand import Stand

KANARIE: Final = re.compile(r"kanarie[0-9]{4}x")
#: A text that names something: with another one the register would fall apart.
_NAMEN: Final = {
    *("id", "verwijzing", "indiener", "agendapunt", "afzender", "punten", "voorgesteld"),
    *("provincies", "rubricering", "remote", "tak", "regels"),
}
#: What closes a zaak, or would change what it is: only where the register has it.
_LEVEN: Final = {"weigering", "intrekking", "afloop", "ontstaan", "antwoord", "herkomst"}
#: A field without a text of its own; a filled one would say something else.
_LAAT: Final = {*_LEVEN, "huisstijl", "uitwisseling", "per_document", "vervallen", "vaststelling"}


@dataclass
class Kooi:
    """The canaries, each with the place where it was put; behind each stands `overal`."""

    overal: str = ""
    plek: dict[str, str] = field(default_factory=dict)
    _teller: Iterator[int] = field(default_factory=lambda: count(1))

    def nieuw(self, plek: str) -> str:
        """Return a canary for a place."""
        kanarie = f"kanarie{next(self._teller):04}x"
        self.plek[kanarie] = plek
        return kanarie if plek.startswith(REGISTERBESTAND) else f"{kanarie} {self.overal}".strip()

    def gezien_in(self, tekst: str) -> set[str]:
        """Return the places of the canaries in a text."""
        return {self.plek[kanarie] for kanarie in KANARIE.findall(tekst.lower())}

    def plant(self, waarde: Any, soort: inspect.Type, plek: str) -> Any:
        """Return a value with a canary in each text."""
        while isinstance(soort, inspect.Metadata):
            soort = soort.type
        match soort:
            case inspect.UnionType(types=takken):
                return self._tak(waarde, takken, plek)
            case inspect.StructType():
                return self._blok(waarde, soort, plek)
            case inspect.ListType(item_type=deel):
                leeg = [None] if not waarde and _is_tekst(deel) else waarde or []
                return [self.plant(w, deel, f"{plek}.{nr}") for nr, w in enumerate(leeg)]
            case inspect.DictType(value_type=deel):
                return {s: self.plant(w, deel, f"{plek}.{s}") for s, w in (waarde or {}).items()}
            case inspect.StrType() if _is_tekst(soort):
                return f"{waarde or ''} {self.nieuw(plek)}".strip()
            case _:
                return waarde

    def _tak(self, waarde: Any, takken: tuple[inspect.Type, ...], plek: str) -> Any:
        echt = [tak for tak in takken if not isinstance(_kaal(tak), inspect.NoneType)]
        return self.plant(waarde, echt[0], plek) if len(echt) == 1 else waarde

    def _blok(self, blok: Any, soort: inspect.StructType, plek: str) -> Any:
        """Fill a block; one that is not there is made when nothing in it must be known."""
        if blok is None:
            if any(veld.required for veld in soort.fields):
                return None
            blok = soort.cls()
        nieuw = {
            veld.name: self.plant(getattr(blok, veld.name), veld.type, f"{plek}.{veld.name}")
            for veld in soort.fields
            if veld.name not in _NAMEN and (veld.name not in _LAAT or getattr(blok, veld.name))
        }
        return msgspec.structs.replace(blok, **nieuw)


def _kaal(soort: inspect.Type) -> inspect.Type:
    return soort.type if isinstance(soort, inspect.Metadata) else soort


def _is_tekst(soort: inspect.Type) -> bool:
    kaal = _kaal(soort)
    return isinstance(kaal, inspect.StrType) and kaal.pattern in {None, r"\S"}


def beplante_stand(overal: str = "") -> tuple[Stand, Kooi]:
    """Return a rich register with a canary in every text, and where each of them is.

    `overal` stands in every text too, but for those of the register itself.
    """
    stand, _ = gevuld(vol(), APRIL)
    erbij = lees(Path(__file__).with_name("erbij.yaml").read_text(encoding="utf-8"))
    dingen = [stand.register, *(ding for _, ding in stand.dingen), *map(maak_ding, erbij)]
    kooi = Kooi(overal)
    return stand_van(*(_beplant(ding, kooi) for ding in dingen)), kooi


def _beplant(ding: Blok, kooi: Kooi) -> Blok:
    nieuw: Blok = kooi.plant(ding, inspect.type_info(type(ding)), plaats_van(ding))
    return nieuw


def tekst_van(stand: Stand) -> str:
    """Return everything that a Stand holds as one text: values, keys and paths."""
    dingen = {"rao.yaml": stand.heel, **dict(stand.dingen)}
    return msgspec.json.encode(dingen).decode()
