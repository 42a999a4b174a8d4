"""How far rao could read a thing when the baseline was written, and how far it can now.

What was hidden then is nothing new when it comes to light; what is hidden now is not mended. The
file says by its findings how far a thing was read. One that a thing which was read can have too
counts for nothing: so nothing new ever passes for something of before.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import REGISTERBESTAND, naam_in, soort_van
from rao_cli.workflow.controle.vroeger.grensbestand import Grenspunt
from rao_cli.workflow.privacy.meldingen import is_privacy

#: Between the folder of a register and a thing in it; in no path.
SCHEIDING: Final = "//"
#: How much is hidden: nothing, what rules say, or all but that it cannot be read.
_NIETS, _INHOUD, _ALLES = range(3)
_GEEN_YAML: Final = frozenset((*(f"VRM0{cijfer}" for cijfer in range(1, 9)), "VRM24"))
_GEEN_DING: Final = frozenset(f"VRM1{cijfer}" for cijfer in range(6))
#: Of a thing that was read, too: it ends before it begins, or a kenmerk does not fit.
_OOK_GELEZEN: Final = patroon(r"VRM14 tijd|VRM15 (kenmerk|zaken\.[^.]*)")
_REGISTER: Final = "register"


def op_naam(pad: str) -> str:
    """Return how a thing in a register is called of which nothing but its file is known."""
    soort = soort_van(pad)
    naam = f"{soort}/{naam_in(pad)}" if soort else pad
    return _REGISTER if pad == REGISTERBESTAND else naam


class Grenszicht:
    """What is hidden of each thing, then and now."""

    def __init__(
        self, toen: Sequence[Grenspunt], nu: Iterable[Grenspunt], onleesbaar: Iterable[str]
    ) -> None:
        self._toen = _verborgen(toen, ())
        self._misschien = {punt.ding for punt in toen if _kan_gelezen(punt)}
        # What is new of a thing that can be read hides nothing.
        dicht = {*onleesbaar}
        self._nu = _verborgen((punt for punt in nu if punt.ding in dicht), dicht)

    def slechter(self, nieuw: Iterable[Grenspunt]) -> set[str]:
        """Return the things of which more is hidden than there was; `nieuw` is not known.

        One that perhaps could not be read then is as it was, when its form has no new fault.
        """
        vers = {punt.ding for punt in nieuw if punt.code in _GEEN_YAML | _GEEN_DING}
        zelfde = self._misschien - vers
        minder = {ding for ding, nu in self._nu.items() if nu > _van(self._toen, ding)}
        return minder - zelfde

    def was_verborgen(self, punt: Grenspunt, naam: str) -> bool:
        """Say whether a finding could not be made then; `naam` is what its file is called by.

        A sign of a person is seen in any text.
        """
        toen = max(_van(self._toen, punt.ding), _van(self._toen, naam))
        return toen > _van(self._nu, punt.ding) and not is_privacy(punt.code)

    def opgelost(
        self, weg: Iterable[Grenspunt], blijft: Iterable[Grenspunt]
    ) -> Iterator[Grenspunt]:
        """Yield the findings that are gone, and would be seen if they were still there.

        By one that stays the file keeps knowing that a thing could not be read.
        """
        gemerkt = _verborgen(blijft, ())
        for punt in weg:
            nu = _van(self._nu, punt.ding)
            ziet_vorm = nu < _ALLES and punt.code in _GEEN_YAML | _GEEN_DING
            ziet_vorm = ziet_vorm and punt.ding in gemerkt
            if nu == _NIETS or ziet_vorm or is_privacy(punt.code):
                yield punt


def _verborgen(punten: Iterable[Grenspunt], dicht: Iterable[str]) -> dict[str, int]:
    verborgen = dict.fromkeys(dicht, _INHOUD)
    for punt in punten:
        if punt.code in _GEEN_YAML:
            verborgen[punt.ding] = _ALLES
        elif punt.code in _GEEN_DING and not _kan_gelezen(punt):
            verborgen.setdefault(punt.ding, _INHOUD)
    return verborgen


def _kan_gelezen(punt: Grenspunt) -> bool:
    return _OOK_GELEZEN.fullmatch(f"{punt.code} {punt.plek}") is not None


def _van(verborgen: Mapping[str, int], ding: str) -> int:
    """Return how much of a thing is hidden: without rao.yaml no rule is asked at all."""
    map_, scheiding, _ = ding.rpartition(SCHEIDING)
    register = verborgen.get(f"{map_}{scheiding}{_REGISTER}", _NIETS)
    return max(verborgen.get(ding, _NIETS), min(register, _INHOUD))
