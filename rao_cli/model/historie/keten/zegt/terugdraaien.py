"""A step that says that it takes an earlier one back, puts only what stood there before (S11).

`rao herstel` merges: what came later stays. So not the whole file was there once, nor a whole list
or a whole text, but all that it puts stood there, and all that it takes away was not there.
"""

from collections.abc import Callable, Iterator

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.losse_delen import LosDeel, gaat_mee, losse_delen
from rao_cli.model.historie.keten.zegt.wijzigingen import Bytewissel
from rao_cli.model.plaats import is_document
from rao_cli.model.samen.woorden import waar


class Vroegerestand(msgspec.Struct):
    """What every file held before it changed; `tekst` reads a version that is no thing."""

    tekst: Callable[[str | None], str]
    _dingen: dict[str, list[Blok | None]] = msgspec.field(default_factory=dict)
    _inhoud: dict[str, dict[str | None, None]] = msgspec.field(default_factory=dict)
    #: What was taken apart already: a thing is asked as often as there are steps back.
    _delen: dict[str, list[frozenset[LosDeel]]] = msgspec.field(default_factory=dict)

    def neem(self, o: Ketenovergang, wissel: Bytewissel) -> None:
        """Take note of what a step put something else for."""
        for pad, (was, _) in wissel.items():
            self._inhoud.setdefault(pad, {})[was] = None
        for pad, paar in o.dingen:
            self._dingen.setdefault(pad, []).append(paar.was)

    def terug(self, o: Ketenovergang, wissel: Bytewissel) -> Iterator[Ketenfout]:
        """Find what a step put that never stood there, and what it took that always did."""
        dingen = {pad for pad, _ in o.dingen}
        for pad, (was, nu) in wissel.items():
            if pad not in dingen and not self._stond(pad, was, nu):
                yield _nooit(pad, f"het bestand {pad}")
        for pad, paar in o.dingen:
            anders = self._nooit_gezegd(pad, losse_delen(paar.was), losse_delen(paar.nu))
            for plek in sorted({deel.plek for deel in anders}):
                if not gaat_mee(pad, plek):
                    yield _nooit(pad, waar(pad, tuple(naam for naam in plek if naam)))

    def _nooit_gezegd(
        self, pad: str, was: frozenset[LosDeel], nu: frozenset[LosDeel]
    ) -> Iterator[LosDeel]:
        eerder = self._eerder(pad)
        yield from (deel for deel in nu - was if not any(deel in toen for toen in eerder))
        yield from (deel for deel in was - nu if all(deel in toen for toen in eerder))

    def _eerder(self, pad: str) -> list[frozenset[LosDeel]]:
        """Return what was said in each earlier state of a thing."""
        klaar, alle = self._delen.setdefault(pad, []), self._dingen.get(pad, [])
        klaar.extend(losse_delen(een) for een in alle[len(klaar) :])
        return klaar

    def _stond(self, pad: str, was: str | None, nu: str | None) -> bool:
        """Say whether a text stood there; of one that people write, each line."""
        eerder = self._inhoud.get(pad, {})
        if nu in eerder or is_document(pad) or nu is None:
            return nu in eerder
        regels = {regel for blob in (was, *eerder) for regel in self.tekst(blob).splitlines()}
        return regels.issuperset(self.tekst(nu).splitlines())


def _nooit(pad: str, plek: str) -> Ketenfout:
    tekst = f"Dit zegt iets terug te draaien, maar zo stond het er nooit: {plek}."
    return Ketenfout("ongedaan", tekst, pad)
