"""What a person settled by hand while git put two versions together: no second question for that.

The merge itself is done again by meaning, for what git could not see may be wrong in it. Only what
the person chose or typed counts.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import msgspec

from rao_cli.model.melding import Pad
from rao_cli.model.plaats import bovenmap, is_registerbestand
from rao_cli.model.samen.botsing import Botsing, EigenTekst, Kantkeuze
from rao_cli.model.samen.koppelen import kenmerk_in
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.sync.antwoorden import voeg_met_antwoorden


class Handmerge(msgspec.Struct, frozen=True, dict=True):
    """A merge of a person: what both sides had, each side, and what came of it.

    `open` are the files in which nothing was settled yet: the marks of git are still in there.
    """

    basis: Bestanden
    een: Bestanden
    ander: Bestanden
    uit: Bestanden
    open: frozenset[str] = frozenset()

    def antwoord(self, botsing: Botsing, ons: Bestanden, nu: Bestanden) -> Kantkeuze | None:
        """Answer as the person did, as long as these are the two that he saw; None: he did not."""
        if botsing.pad in self.open or botsing.sleutel not in self._gevraagd:
            return None
        wij, zij, een, ander, uit = (
            waarde_op(kant.get(botsing.pad), botsing.plek)
            for kant in (ons, nu, self.een, self.ander, self.uit)
        )
        if (wij, zij) not in ((een, ander), (ander, een)):
            return None
        if uit in (wij, zij):
            return "ons" if uit == wij else "hun"
        return EigenTekst(uit) if botsing.vrij and isinstance(uit, str) else None

    @cached_property
    def _gevraagd(self) -> frozenset[str]:
        """What git could not settle, so that a person did."""
        return frozenset(botsing.sleutel for botsing in self._botsingen())

    def _botsingen(self) -> Iterator[Botsing]:
        for pad in sorted({*self.een, *self.ander}):
            basis, een, ander = (kant.get(pad) for kant in (self.basis, self.een, self.ander))
            if basis not in (een, ander) and een != ander:
                yield from voeg_bestand_samen(pad, basis, een, ander, {}).botsingen

    def eigen_werk(self) -> tuple[Bestanden, Bestanden] | None:
        """Return the result without and with what the person changed in it besides; None: nothing.

        Only where both sides met, and something came of it that is neither.
        """
        zonder = {**self.uit}
        for pad in sorted({*self.een, *self.ander, *self.uit} - self.open):
            een, ander, uit = (kant.get(pad) for kant in (self.een, self.ander, self.uit))
            if not is_registerbestand(pad) or uit in (een, ander) or self._ging_mee(pad):
                continue
            gewoon = self._zonder_hand(pad)
            if gewoon is not None and not zelfde_waarde(gewoon, uit):
                zonder[pad] = gewoon
        return None if zonder == self.uit else (zonder, self.uit)

    def _ging_mee(self, pad: str) -> bool:
        """Say whether git put a change of one side in the file as the other moved it."""
        if pad in self.basis or (pad in self.een) == (pad in self.ander):
            return False
        hier, daar = (self.een, self.ander) if pad in self.een else (self.ander, self.een)
        weg = (p for p in self.basis.keys() - hier.keys() if bovenmap(p) == bovenmap(pad))
        return any(p in daar and daar[p] != self.basis[p] for p in weg)

    def _zonder_hand(self, pad: str) -> bytes | None:
        """Return what a file becomes by the answers alone; None when these do not settle it."""
        drie = [kant.get(pad) for kant in (self.basis, self.een, self.ander)]
        samen, _ = voeg_met_antwoorden(
            lambda keuzes: voeg_bestand_samen(pad, drie[0], drie[1], drie[2], keuzes),
            lambda botsing: self.antwoord(botsing, self.een, self.ander),
        )
        return None if samen.botsingen else samen.data


def zelfde_waarde(een: bytes | None, ander: bytes | None) -> bool:
    """Say whether two files say the same, whatever their lines look like."""
    return een == ander or (None not in (een, ander) and waarde_op(een, ()) == waarde_op(ander, ()))


def waarde_op(data: bytes | None, plek: Pad) -> Any:
    """Return the value at a place of a file; None without one, the bytes of what is no YAML."""
    boom = read_boom(data)[0] if data is not None else None
    return data if boom is None else _volg(boom.waarde, plek)


def _volg(waarde: Any, plek: Sequence[str | int]) -> Any:
    veld = ""
    for deel in plek:
        if isinstance(waarde, list):
            waarde = _item(veld, waarde, deel)
        else:
            waarde = waarde.get(deel) if isinstance(waarde, dict) else None
        veld = str(deel)
    return waarde


def _item(veld: str, lijst: list[Any], deel: str | int) -> Any:
    if isinstance(deel, int):
        return lijst[deel] if deel < len(lijst) else None
    return next((een for een in lijst if kenmerk_in(veld, een) == deel), None)
