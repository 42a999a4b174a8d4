"""Who is who, by function: a document names organisations, LKO's and functions, never a member.

What one party reads names nothing of another either, also where a person typed a kenmerk (S11).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property

from rao_cli.documents.document import Document
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import IN_TEKST, ZAAK_IN_TEKST, zaak_kenmerk
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.dingen import per_kenmerk
from rao_cli.model.lezers.lezer import VAN_EEN_ANDER, VAN_EEN_LKO, VREEMD, Lezer
from rao_cli.model.lezers.zien import woorden
from rao_cli.model.lezers.zoals import blik_van
from rao_cli.model.register.ledennamen import verberg_namen
from rao_cli.model.register.namen import voorgangers
from rao_cli.model.soorten.overleg import Rolhouder
from rao_cli.model.soorten.register import LKO, Register, Rolperiode, houder_op, partij
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lkos_van

#: What comes of the model; everything else stands below.
__all__ = ["VAN_EEN_LKO", "VREEMD", "partij", "verberg_namen"]


def organisaties(register: Register, sleutels: Iterable[str]) -> tuple[str, ...]:
    """Return keys of organisations in the order of the register, each once, unknown ones last."""
    gevraagd = dict.fromkeys(sleutels)
    bekend = [sleutel for sleutel in register.organisaties if sleutel in gevraagd]
    return (*bekend, *(sleutel for sleutel in gevraagd if sleutel not in register.organisaties))


def functies(register: Register, organisatie: str, op: date) -> str:
    """Return by which function an organisation takes part on a day, such as "regiomanager"."""
    wie = {*voorgangers(register.organisaties, organisatie)}
    geldig = (
        lid.functie
        for lid in register.leden
        if lid.organisatie in wie and (lid.van or date.min) <= op <= (lid.tot or date.max)
    )
    return opsomming(dict.fromkeys(geldig))


def met_functie(register: Register, organisatie: str, op: date) -> str:
    """Return "COA (regiomanager)"; no organisation gives an empty text."""
    functie = functies(register, organisatie, op)
    return f"{organisatie} ({functie})" if functie else organisatie


def rolhouder(eigen: Rolhouder | None, perioden: list[Rolperiode], op: date) -> str:
    """Return which organisation has a role: named in the meeting, or else by date in rao.yaml."""
    return eigen.organisatie if eigen else houder_op(perioden, op) or ""


def zeg_verborgen(document: Document, voor: str) -> list[str]:
    """Return a sentence when a document left a kenmerk out that is not of this reader."""
    if not document.verborgen:
        return []
    wat = f"een tekst noemt {opsomming(document.verborgen)}, en dat is niet van {voor}."
    staat = (een for een in (VREEMD, VAN_EEN_LKO, VAN_EEN_ANDER) if een in document.tekst)
    return [f"Let op: {wat} In {document.naam} staat daarvoor: {opsomming(staat)}."]


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
