"""What one party reads names nothing of another, also where a person typed a kenmerk (S11)."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property

from rao_cli.model.kenmerk import IN_TEKST, ZAAK_IN_TEKST, zaak_kenmerk
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.dingen import per_kenmerk
from rao_cli.model.lezers.lezer import VAN_EEN_ANDER, Lezer
from rao_cli.model.lezers.zien import woorden
from rao_cli.model.lezers.zoals import blik_van
from rao_cli.model.register.ledennamen import verberg_namen
from rao_cli.model.soorten.register import LKO
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lkos_van


class Verberger:
    """Hides names of members, and what the party that reads may not know; keeps what it hid.

    A paper of one party holds only what is theirs; but in a text of it a person may have typed the
    kenmerk of something else.
    """

    def __init__(self, stand: Stand, lezer: Lezer, vreemd: str = "") -> None:
        """`vreemd` stands for a zaak that is not theirs, if not what usually does."""
        self._vreemd = vreemd or lezer.zaak
        self._namen = verberg_namen(stand.register)
        self._blik = blik_van(stand, lezer)
        topics = frozenset(o.kenmerk for o in stand.onderwerpen.values())
        self._zoekers = (IN_TEKST, woorden(topics))
        self._bekend: dict[str, bool] = {}
        self.verborgen: dict[str, None] = {}

    def __call__(self, tekst: str) -> str:
        """Return a text without them."""
        tekst = ZAAK_IN_TEKST.sub(self._zaak, self._namen(tekst))
        for zoeker in self._zoekers:
            tekst = zoeker.sub(self._ding, tekst)
        return tekst

    def _zaak(self, vondst: re.Match[str]) -> str:
        """An LKO may know of every zaak that it ever had."""
        zaak, blik = zaak_kenmerk(vondst), self._blik
        had = blik.lezer.soort == LKO and blik.lezer.sleutel in lkos_van(blik.stand, zaak)
        if had or zaak in blik.noembaar:
            return vondst[0]
        self.verborgen[zaak] = None
        return self._vreemd

    def _ding(self, vondst: re.Match[str]) -> str:
        if self._kent(vondst[0].casefold()):
            return vondst[0]
        self.verborgen[vondst[0]] = None
        return VAN_EEN_ANDER

    def _kent(self, kenmerk: str) -> bool:
        """Say whether the reader may know a kenmerk; what names nothing is only a word."""
        if kenmerk not in self._bekend:
            kring = self._kringen.get(kenmerk)
            self._bekend[kenmerk] = kring is None or bool(kring())
        return self._bekend[kenmerk]

    @cached_property
    def _kringen(self) -> Mapping[str, Callable[[], Kring]]:
        return {kenmerk.casefold(): kring for kenmerk, kring in per_kenmerk(self._blik)}
