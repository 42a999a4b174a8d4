"""What stands in a step that only puts together, and that none of its sides had (S11)."""

from collections.abc import Collection, Iterator, Mapping

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gezegd import Plekregel, gezegd, nieuw_gezegd, noem_plekken
from rao_cli.model.plaats import bovenmap
from rao_cli.model.taal import enkele
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.workflow.historie.samenkomst import Verwanten
from rao_cli.workflow.historie.versiestanden import Versiestand


class Kantherkomst(msgspec.Struct):
    """Looks up where a value stood before; what a version of a file says is read once."""

    keten: Keten
    verwanten: Verwanten
    _zegt: dict[tuple[str, str], frozenset[Plekregel]] = msgspec.field(default_factory=dict)

    def sync(
        self, schakel: Ketenschakel, was: Versiestand, o: Ketenovergang, eigen: Collection[str]
    ) -> Iterator[Ketenfout]:
        """Find what `rao sync` put that stood nowhere; in `eigen` a person typed something."""
        for pad, paar in o.dingen:
            if pad not in eigen and paar.nu is not None:
                nieuw = nieuw_gezegd(paar.was, paar.nu, self._eerder(schakel, was, pad))
                yield from _fouten(pad, nieuw)

    def samen(
        self, schakel: Ketenschakel, zijden: Mapping[str, Versiestand], nu: Versiestand
    ) -> tuple[frozenset[str], list[Ketenfout]]:
        """Return where a person settled in a merge what both had changed, and what is of nobody."""
        eigen, fouten = set[str](), list[Ketenfout]()
        for pad in sorted(nu.dingen):
            if any(zijde.blobs.get(pad) == nu.blobs.get(pad) for zijde in zijden.values()):
                continue
            nieuw = nieuw_gezegd(None, nu.dingen[pad], self._van_zijden(zijden, pad))
            strijd = self._strijd(schakel, zijden, pad) if nieuw else set()
            if any(een.plek in strijd for een in nieuw):
                eigen.add(pad)
            fouten += _fouten(pad, {een for een in nieuw if een.plek not in strijd})
        return frozenset(eigen), fouten

    def _eerder(
        self, schakel: Ketenschakel, was: Versiestand, pad: str
    ) -> Iterator[frozenset[Plekregel]]:
        """Yield what each file of this kind says before a step, and what it said earlier."""
        yield from self._van_stand(was, pad)
        voor = self.verwanten.voorouders(schakel.id) - {schakel.id}
        for eerder in reversed(self.keten.schakels):
            for ander, blob in eerder.veranderd.items() if eerder.id in voor else ():
                if bovenmap(ander) == bovenmap(pad) and blob is not None:
                    yield self._lees(ander, blob, self.keten.ding(ander, blob))

    def _van_zijden(
        self, zijden: Mapping[str, Versiestand], pad: str
    ) -> Iterator[frozenset[Plekregel]]:
        for zijde in zijden.values():
            yield from self._van_stand(zijde, pad)

    def _van_stand(self, stand: Versiestand, pad: str) -> Iterator[frozenset[Plekregel]]:
        yield gezegd(stand.dingen.get(pad))
        for ander, ding in stand.dingen.items():
            if bovenmap(ander) == bovenmap(pad):
                yield self._lees(ander, stand.blobs.get(ander, ""), ding)

    def _lees(self, pad: str, blob: str, ding: Blok | None) -> frozenset[Plekregel]:
        if (pad, blob) not in self._zegt:
            self._zegt[pad, blob] = gezegd(ding)
        return self._zegt[pad, blob]

    def _strijd(
        self, schakel: Ketenschakel, zijden: Mapping[str, Versiestand], pad: str
    ) -> set[tuple[str, ...]]:
        """Return the places of a file that both sides changed, each in another way."""
        een, ander = schakel.ouders[:2]
        blob = self.verwanten.inhoud(self.verwanten.basis(een, ander), pad)
        basis = gezegd(self.keten.ding(pad, blob)) if blob else frozenset()
        hier, daar = (gezegd(zijden[ouder].dingen.get(pad)) for ouder in (een, ander))
        return _plekken(hier ^ basis) & _plekken(daar ^ basis) & _plekken(hier ^ daar)


def _plekken(alles: Collection[Plekregel]) -> set[tuple[str, ...]]:
    return {een.plek for een in alles}


def _fouten(pad: str, nieuw: Collection[Plekregel]) -> Iterator[Ketenfout]:
    if nieuw:
        wat = enkele(noem_plekken(nieuw))
        tekst = f"Hier is werk samengevoegd, maar dit stond bij geen van beide kanten zo: {wat}."
        yield Ketenfout("samen", tekst, pad)
