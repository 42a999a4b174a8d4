"""The records of wipings in a history, and what they explain of the steps before them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.documents.opmaak import aantal
from rao_cli.model.historie.keten.gewist import TEKENT, Wisstap, is_uitgelegd, nieuwe_ankers
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.plaats import soort_van
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.workflow.historie.samenkomst import Verwanten

_TEKENS: Final = 10


class Wisuitleg(msgspec.Struct):
    """What was explained, step by step; nothing of it is an alarm, and all of it is told."""

    stappen: Sequence[Wisstap]
    ankers: Sequence[tuple[str, str, str]]
    #: Per record (by its place) what it explains: commit and finding.
    _weg: dict[int, list[tuple[str, Ketenfout]]] = msgspec.field(default_factory=dict)

    def over(self, schakel: Ketenschakel, vondsten: Sequence[Ketenfout]) -> list[Ketenfout]:
        """Return what no record explains; the first one after a step is the one that does."""
        nummer = next((n for n, een in enumerate(self.stappen) if schakel.id in een.voor), None)
        if nummer is None:
            return [*vondsten]
        getekend = bool(schakel.handtekening)
        weg = [vondst for vondst in vondsten if is_uitgelegd(vondst, getekend=getekend)]
        self._weg.setdefault(nummer, []).extend((schakel.id, vondst) for vondst in weg)
        return [vondst for vondst in vondsten if vondst not in weg]

    @property
    def gevraagd(self) -> tuple[str, ...]:
        """The anchors as they are in the history of now."""
        return tuple(nu for _, nu, _ in self.ankers)

    def gecontroleerd(self) -> Iterator[str]:
        """Name every record, and the anchors that are known by one."""
        yield from (f"Er is gewist: {een.zin}." for een in self.stappen)
        for was, nu, door in self.ankers:
            if door:
                kort, naar = was[:_TEKENS], nu[:_TEKENS]
                yield f"Anker {kort} is gewist en opnieuw vastgelegd in {naar}, door {door}."

    def niet_te_controleren(self) -> Iterator[str]:
        """Say of each record of which steps something cannot be known any more."""
        for nummer, stap in enumerate(self.stappen):
            for tekent, zin in (
                (True, "De handtekening van {}: herschreven door {}."),
                (False, "Of {} deden wat zij zeggen: herschreven door {}."),
            ):
                rijen = self._weg.get(nummer, ())
                raak = {commit for commit, v in rijen if (v.soort in TEKENT) is tekent}
                if raak:
                    hoeveel = aantal(len(raak), "vastlegging", "vastleggingen")
                    yield zin.format(hoeveel, stap.record.kenmerk)


def zoek_uitleg(
    keten: Keten,
    verwanten: Verwanten,
    tekens: Mapping[str, tuple[str, Sequence[Ketenfout]]],
    ankers: Sequence[str],
) -> Wisuitleg:
    """Return what the records explain; `tekens` says who signed a step, and what is wrong there."""
    stappen = [
        Wisstap(record, voor, zichtbaar(schakel.auteur.naam), wie)
        for schakel in keten.schakels
        if schakel.trailers.get("Rao-Handeling") == ["wis"]
        for wie, mis in [tekens.get(schakel.id, ("", ()))]
        if not mis
        for voor in [_herschreven(keten, verwanten, schakel)]
        for record in _records(keten, schakel)
    ]
    return Wisuitleg(stappen, [*nieuwe_ankers(ankers, stappen)])


def _herschreven(keten: Keten, verwanten: Verwanten, schakel: Ketenschakel) -> set[str]:
    """Return the steps that a wiping may have written anew.

    That takes the signature away: who has one is as he was made, and so is all before him.
    """
    voor = verwanten.voorouders(schakel.id) - {schakel.id}
    for een in reversed(keten.schakels):
        if een.id in voor and een.handtekening:
            voor -= verwanten.voorouders(een.id)
    return voor


def _records(keten: Keten, schakel: Ketenschakel) -> Iterator[Wissing]:
    for pad, blob in schakel.veranderd.items():
        ding = keten.ding(pad, blob) if soort_van(pad) == "wissing" else None
        if isinstance(ding, Wissing):
            yield ding
