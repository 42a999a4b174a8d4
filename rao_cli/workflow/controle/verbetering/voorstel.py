"""One way to mend one finding, as a mender proposes it; whether it may be done, others judge."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Final, NamedTuple

import msgspec

from rao_cli.model.melding import Melding, Pad
from rao_cli.model.schema import SOORTEN
from rao_cli.store.yaml.editing import hernoem, zet
from rao_cli.store.yaml.editor.emitter import Nieuw
from rao_cli.store.yaml.loading import Bestand, kijk_soort
from rao_cli.store.yaml.schemas import schema_op

#: What it is known by: code, place in the file and what stood there.
Sleutel = tuple[object, ...]
BOM: Final = b"\xef\xbb\xbf"


class Voorstel(NamedTuple):
    """How a finding is mended: `maak` gives the new text (RaoError: it cannot be).

    `wordt_pad` is where it stands then: of a key that gets another name elsewhere. `vraag` is what
    a person must say yes to; empty: nobody needs to be asked. `heel`: all of the text changes.
    """

    melding: Melding
    was: str
    wordt: str
    maak: Callable[[], str]
    wordt_pad: Pad = ()
    vraag: str = ""
    heel: bool = False
    #: `was` and `wordt` describe what stands there: nobody would see it.
    beschrijft: bool = False
    #: What goes along with others: the value that comes there, or the name that a key gets.
    waarde: Nieuw = None
    naam: str = ""

    @property
    def sleutel(self) -> Sleutel:
        """What it is known by, also when lines moved."""
        m = self.melding
        return (m.code, m.pad or (m.regelnummer, m.kolom), self.was)


class Bestandszicht(msgspec.Struct, frozen=True, dict=True):
    """One file as a mender sees it."""

    bestand: Bestand
    soort: str

    @classmethod
    def van(cls, bestand: Bestand, soort: str = "") -> "Bestandszicht":
        """Look at a file; `soort` when its place says which kind it is."""
        eigen = bestand.boom.waarde.get("soort") if bestand.boom else kijk_soort(bestand.data)
        return cls(bestand, eigen if isinstance(eigen, str) and eigen in SOORTEN else soort)

    @cached_property
    def tekst(self) -> str | None:
        """The text without the mark of its coding; None when it is no UTF-8."""
        try:
            return self.bestand.data.removeprefix(BOM).decode()
        except UnicodeDecodeError:
            return None

    def waarde(self, pad: Pad) -> Any:
        """Return what stands at a path; None when nothing does."""
        hier: Any = self.bestand.boom.waarde if self.bestand.boom else None
        for stap in pad:
            try:
                hier = hier[stap]
            except (KeyError, IndexError, TypeError):
                return None
        return hier

    def schema(self, pad: Pad) -> dict[str, Any]:
        """Return what the schema says of a path."""
        return schema_op(self.soort, pad) if self.soort else {}

    def sleutels(self, pad: Pad) -> set[str]:
        """Return the keys at a path, also those with nothing behind them."""
        node = self.bestand.boom.nodes if self.bestand.boom else None
        for stap in pad:
            node = node.child(stap) if node else None
        return set(node.keys) if node else set()


Mender = Callable[[Bestandszicht, Melding], Iterator[Voorstel]]


def met_waarde(zicht: Bestandszicht, melding: Melding, waarde: Nieuw, vraag: str = "") -> Voorstel:
    """Propose another value at the place of a finding."""
    tekst, pad = zicht.tekst or "", melding.pad
    wordt = ", ".join(waarde) if isinstance(waarde, list) else _als_tekst(waarde)
    maak = lambda: zet(tekst, pad, waarde)  # noqa: E731 - an edit, made when it is tried
    return Voorstel(melding, str(zicht.waarde(pad)), wordt, maak, pad, vraag, waarde=waarde)


def met_sleutel(
    zicht: Bestandszicht, melding: Melding, naam: str, vraag: str = ""
) -> Voorstel | None:
    """Propose another name for a key; None when there is one of that name already."""
    tekst, pad = zicht.tekst or "", melding.pad
    if naam in zicht.sleutels(pad[:-1]):
        return None
    maak = lambda: hernoem(tekst, pad, naam)  # noqa: E731 - an edit, made when it is tried
    return Voorstel(melding, str(pad[-1]), naam, maak, (*pad[:-1], naam), vraag, naam=naam)


def met_stuk(melding: Melding, tekst: str, plek: tuple[int, int], nieuw: str) -> Voorstel:
    """Propose other characters in the place of text[begin:end]."""
    begin, eind = plek
    maak = lambda: tekst[:begin] + nieuw + tekst[eind:]  # noqa: E731 - an edit, made when tried
    return Voorstel(melding, tekst[begin:eind], nieuw, maak)


def met_teken(melding: Melding, tekst: str, plek: tuple[int, int], nieuw: str) -> Voorstel:
    """Propose the same of a sign that nobody sees, or other signs in its place."""
    wat = "een bijzondere spatie" if nieuw else "een BOM-teken"
    voorstel = met_stuk(melding, tekst, plek, nieuw)
    return voorstel._replace(was=wat, wordt="een spatie" if nieuw else "niets", beschrijft=True)


def plek_in(tekst: str, melding: Melding) -> int:
    """Return where a finding begins in a text."""
    begin = 0
    for _ in range((melding.regelnummer or 1) - 1):
        begin = tekst.find("\n", begin) + 1
    return min(begin + (melding.kolom or 1) - 1, len(tekst))


def _als_tekst(waarde: Nieuw) -> str:
    return {True: "true", False: "false"}[waarde] if isinstance(waarde, bool) else str(waarde)
