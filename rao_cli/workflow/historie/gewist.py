"""The records of wipings in a history, and what they explain of the steps before them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rao_cli.documents.opmaak import aantal
from rao_cli.model.historie.keten.gewist import TEKENT, Wisstap, is_uitgelegd, nieuwe_ankers
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.plaats import soort_van
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.taal import enkele
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.workflow.historie.samenkomst import Verwanten

_TEKENS = 10


@dataclass
class Wisuitleg:
    """What was explained, step by step; nothing of it is an alarm."""

    stappen: Sequence[Wisstap]
    ankers: Sequence[tuple[str, str, str]]
    _weg: dict[str, list[Ketenfout]] = field(default_factory=dict)

    def over(self, schakel: Ketenschakel, vondsten: Sequence[Ketenfout]) -> list[Ketenfout]:
        """Return what no record explains."""
        if not any(schakel.id in stap.voor for stap in self.stappen):
            return [*vondsten]
        getekend = bool(schakel.handtekening)
        weg = [vondst for vondst in vondsten if is_uitgelegd(vondst, getekend=getekend)]
        if weg:
            self._weg[schakel.id] = weg
        return [vondst for vondst in vondsten if vondst not in weg]

    @property
    def gevraagd(self) -> tuple[str, ...]:
        """The anchors as they are in the history of now."""
        return tuple(nu for _, nu, _ in self.ankers)

    def gecontroleerd(self) -> Iterator[str]:
        """Say which anchors are known by a record."""
        for was, nu, door in self.ankers:
            if door:
                kort, naar = was[:_TEKENS], nu[:_TEKENS]
                yield f"Anker {kort} is gewist en opnieuw vastgelegd in {naar}, door {door}."

    def niet_te_controleren(self) -> Iterator[str]:
        """Say of which steps something cannot be known any more, and by which records."""
        door = enkele([stap.record.kenmerk for stap in self.stappen])
        for soort, zin in (
            (True, "De handtekening van {}: herschreven door {}."),
            (False, "Of {} deden wat zij zeggen: herschreven door {}."),
        ):
            raak = [
                commit[:_TEKENS]
                for commit, weg in self._weg.items()
                if any((vondst.soort in TEKENT) is soort for vondst in weg)
            ]
            if raak:
                yield zin.format(aantal(len(raak), "vastlegging", "vastleggingen"), door)


def zoek_uitleg(
    keten: Keten,
    verwanten: Verwanten,
    tekens: Mapping[str, Sequence[Ketenfout]],
    ankers: Sequence[str],
) -> Wisuitleg:
    """Return what the records explain; `tekens` is what is wrong with the signature of a step."""
    stappen = [
        Wisstap(schakel.id, record, verwanten.voorouders(schakel.id) - {schakel.id})
        for schakel in keten.schakels
        if not tekens.get(schakel.id) and schakel.trailers.get("Rao-Handeling") == ["wis"]
        for record in _records(keten, schakel)
    ]
    return Wisuitleg(stappen, [*nieuwe_ankers(ankers, stappen)])


def _records(keten: Keten, schakel: Ketenschakel) -> Iterator[Wissing]:
    for pad, blob in schakel.veranderd.items():
        ding = keten.ding(pad, blob) if soort_van(pad) == "wissing" else None
        if isinstance(ding, Wissing):
            yield ding
