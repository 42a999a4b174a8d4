"""What was found in a free file so far: per zaak the texts of its parts, and what fits nowhere."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.formulier import Vakinhoud
from rao_cli.model.formulier.leesblok import Leesblok, tekst_van
from rao_cli.model.patroon import patroon
from rao_cli.store.formulier.vrij.kopregel import Kopvondst
from rao_cli.store.formulier.vrij.verdelen import items, verdeel

_MEESTE: Final = 500
_NUMMER: Final = patroon(r"[0-9]+$")


class VrijeZaak(msgspec.Struct):
    """One zaak: its kenmerk if one stands there, what was found, which parts have a heading."""

    kenmerk: str = ""
    vakken: list[Vakinhoud] = msgspec.field(default_factory=list)
    delen: dict[str, Deel] = msgspec.field(default_factory=dict)

    def heeft(self, deel: Deel, veld: Veld | None) -> bool:
        """Say whether a field was filled in already."""
        label = veld.label if veld else ""
        return any((vak.kop, vak.label) == (deel.kop, label) for vak in self.vakken)


class VrijeVondsten(msgspec.Struct):
    """Goes along with the reader: `open_` is the text below the last heading."""

    zaken: list[VrijeZaak] = msgspec.field(default_factory=lambda: [VrijeZaak()])
    los: list[str] = msgspec.field(default_factory=list)
    deel: Deel | None = None
    veld: Veld | None = None
    groep: str = ""
    niveau: int = 0  # of the last heading, where it has the style of one
    open_: list[Leesblok] = msgspec.field(default_factory=list)

    @property
    def zaak(self) -> VrijeZaak:
        """The zaak that the reader is in."""
        return self.zaken[-1]

    def begin(self, vondst: Kopvondst) -> None:
        """Go on below a heading."""
        self.sluit()
        if self._is_nieuwe_zaak(vondst):
            self.zaken.append(VrijeZaak())
            self.deel = None
        if vondst.kenmerk:
            self.zaak.kenmerk = vondst.kenmerk
        if vondst.waar is None:
            self.deel, self.veld, self.groep = None, None, ""
            return
        deel, veld = vondst.waar
        self.groep = vondst.groep or (self._groep(veld) if deel is self.deel else "")
        self.deel, self.veld = deel, veld
        self.zaak.delen[deel.naam] = deel

    def _is_nieuwe_zaak(self, vondst: Kopvondst) -> bool:
        """Say so where a zaak begins, or its onderwerp stands a second time."""
        waar = vondst.waar
        if vondst.zaak and waar is None:
            return self.zaak.kenmerk not in {"", vondst.kenmerk}
        if vondst.zaak:
            return bool(self.zaak.delen)
        return bool(
            waar and waar.veld and waar.veld.plek == ("onderwerp",) and self.zaak.heeft(*waar)
        )

    def _groep(self, veld: Veld | None) -> str:
        """Return the item that a label is of: the next one, when this one has it already."""
        deel = self.deel
        if deel is None or not deel.item:
            return self.groep
        groep = self.groep or f"{deel.item} 1"
        if veld and any(
            (vak.kop, vak.groep, vak.label) == (deel.kop, groep, veld.label)
            for vak in self.zaak.vakken
        ):
            return _volgende(groep)
        return groep

    def neem(self, blok: Leesblok) -> None:
        """Take a text below the last heading."""
        self.open_.append(blok)

    def verlaat(self) -> None:
        """Go on outside of any part."""
        self.sluit()
        self.deel, self.veld, self.groep = None, None, ""

    def sluit(self) -> None:
        """Give the text below the last heading its place."""
        blokken, self.open_ = self.open_, []
        tekst = tekst_van(blokken)
        if not tekst:
            return
        if self.deel is None:
            self.los.append(tekst)
            return
        self.zaak.vakken += self._vakken(self.deel, blokken, tekst)
        self.eis_niet_te_veel()

    def eis_niet_te_veel(self) -> None:
        """RaoError for a file of which nobody would look at every part."""
        if len(self.zaak.vakken) > _MEESTE:
            raise RaoError(
                f"In dit bestand staan meer dan {_MEESTE} onderdelen van één zaak.",
                hint="Kijk of het wel een signaallijst is.",
            )

    def _vakken(self, deel: Deel, blokken: Sequence[Leesblok], tekst: str) -> Iterator[Vakinhoud]:
        if deel.item and self.veld is None:
            yield from self._items(deel, blokken)
            return
        veld = self.veld or (deel.velden[0] if self.groep else None)
        groep = self.groep or (f"{deel.item} 1" if deel.item else "")
        for label, stuk in verdeel(deel, veld, tekst):
            yield Vakinhoud(tekst=stuk, kop=deel.kop, groep=groep, label=label)

    def _items(self, deel: Deel, blokken: Sequence[Leesblok]) -> Iterator[Vakinhoud]:
        """Yield the items of a list that was written without labels."""
        groep = self.groep or self.volgend_item(deel)
        stukken = [tekst_van(blokken)] if self.groep else items(blokken)
        for tekst in stukken:
            yield Vakinhoud(tekst=tekst, kop=deel.kop, groep=groep, label=deel.velden[0].label)
            self.groep, groep = groep, _volgende(groep)

    def volgend_item(self, deel: Deel) -> str:
        """Return the heading of the item after the last one."""
        nummers = [
            int(gevonden[0])
            for vak in self.zaak.vakken
            if vak.kop == deel.kop and (gevonden := _NUMMER.search(vak.groep))
        ]
        return f"{deel.item} {max(nummers, default=0) + 1}"


def _volgende(groep: str) -> str:
    return _NUMMER.sub(lambda nummer: str(int(nummer[0]) + 1), groep)
