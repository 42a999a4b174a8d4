"""What each commit of a history changes, once a text is wiped in all of it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

import msgspec

from rao_cli.store.git.herschrijven.gang import Herschrijfstap
from rao_cli.store.git.lezen.objecten import GEWOON, ModeAndBlob
from rao_cli.workflow.bewaring.wissen.inhoud import Inhoudwisser, met_staart
from rao_cli.workflow.bewaring.wissen.vastgelegd import Afdrukgang, is_van_overleg

_T = TypeVar("_T")
_GEWOON: Final = "100644"
_Wijzigingen = Mapping[str, ModeAndBlob | None]


class _Na(NamedTuple):
    """After a commit: every path as it was, and of meetings path → blob as it was and becomes."""

    was: Mapping[str, ModeAndBlob]
    overleg: Mapping[str, str]
    wordt: Mapping[str, str]


class Wisgang(msgspec.Struct):
    """Says of each commit which paths change to what; asked of parents first."""

    inhoud: Inhoudwisser
    afdrukken: Afdrukgang
    #: Old path → new path, of those that become another.
    paden: Mapping[str, str]
    #: How often a later commit is first made of this one.
    nodig: Counter[str]
    _na: dict[str, _Na] = msgspec.field(default_factory=dict)

    def bestanden(self, stap: Herschrijfstap) -> _Wijzigingen:
        """Return path → mode and blob of what a commit changes."""
        leeg = _Na({}, {}, {})
        voor = self._na.get(stap.ouders[0], leeg) if stap.ouders else leeg
        anders = self._anders(stap.veranderd, voor.was)
        was = _met(voor.was, stap.veranderd)
        overleg = _met(voor.overleg, self._van_overleg(stap.veranderd))
        wordt = _met(voor.wordt, self._van_overleg(anders))
        if len(stap.ouders) <= 1:
            self.afdrukken.zie(stap.id, voor.overleg, overleg)
        prefix = self.inhoud.repo.plek.prefix
        eigen = [pad.removeprefix(prefix) for pad in anders if pad.startswith(prefix)]
        zet = self.afdrukken.vernieuw(overleg, wordt, eigen)
        for pad, blob in zet.items():
            modus = (anders[prefix + pad] or (_GEWOON, ""))[0]
            anders[prefix + pad] = (modus, blob)
        self._na[stap.id] = _Na(was, overleg, _met(wordt, zet))
        self._laat_los(stap)
        return anders

    def _laat_los(self, stap: Herschrijfstap) -> None:
        eerste = stap.ouders[0] if stap.ouders else ""
        self.nodig[eerste] -= 1
        if self.nodig[eerste] <= 0:
            self._na.pop(eerste, None)

    def _anders(
        self, veranderd: _Wijzigingen, was: Mapping[str, ModeAndBlob]
    ) -> dict[str, ModeAndBlob | None]:
        weg, bij = dict[str, None](), dict[str, ModeAndBlob | None]()
        for pad, nu in veranderd.items():
            naar, eerder = self.paden.get(pad, pad), was.get(pad)
            was_heel = eerder is not None and self.inhoud.is_heel(pad, eerder)
            if nu is not None and self.inhoud.is_heel(pad, nu):
                bij[met_staart(naar)] = (_GEWOON, self.inhoud.wordt(pad, nu)[1])
                if eerder is not None and not was_heel:
                    weg[naar] = None
                continue
            if was_heel:
                weg[met_staart(naar)] = None
            if nu is None and not was_heel:
                weg[naar] = None
            elif nu is not None:
                bij[naar] = self.inhoud.wordt(pad, nu)
        return {pad: None for pad in weg if pad not in bij} | bij

    def _van_overleg(self, wat: _Wijzigingen) -> dict[str, str | None]:
        prefix = self.inhoud.repo.plek.prefix
        return {
            eigen: nu[1] if nu is not None and nu[0] in GEWOON else None
            for pad, nu in wat.items()
            if pad.startswith(prefix) and is_van_overleg(eigen := pad.removeprefix(prefix))
        }


def eerste_kinderen(stappen: Sequence[Herschrijfstap]) -> Counter[str]:
    """Count how often a commit is the first that another was made of."""
    return Counter(stap.ouders[0] for stap in stappen if stap.ouders)


def _met(was: Mapping[str, _T], anders: Mapping[str, _T | None]) -> dict[str, _T]:
    nieuw = {**was}
    for pad, nu in anders.items():
        if nu is None:
            nieuw.pop(pad, None)
        else:
            nieuw[pad] = nu
    return nieuw
