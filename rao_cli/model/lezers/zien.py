"""The walk over the fields of a thing: what lies further in than its reader, goes.

Above its circle a reader keeps of a list or mapping only what is its own: its standpunt, what its
own table answered. Texts that stay name no member, and nothing that it may not know.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, TypeVar, get_origin, get_type_hints

import msgspec
from msgspec import NODEFAULT, structs

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import ZAAK_IN_TEKST, zaak_kenmerk
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.lezer import NIET_HIER, Lezer

B = TypeVar("B", bound=Blok)


@cache
def kringen(soort: type[Blok]) -> dict[str, Kring | None]:
    """Return per field of a kind of block its class; None for one that nobody gave one."""
    merken = soort.merken
    return {n: merken[n].kring if n in merken else None for n in soort.__struct_fields__}


class Ogen(msgspec.Struct, frozen=True):
    """How one reader sees values. `noembaar` are the zaken that may be named to it.

    `onbekend` are the kenmerken of all other things that it may not know.
    """

    lezer: Lezer
    noembaar: frozenset[str]
    onbekend: frozenset[str]
    zonder_namen: Callable[[str], str]

    def zie(self, ding: B, kring: Kring) -> B:
        """Return a thing as somebody in this circle of it may read it."""
        velden = kringen(type(ding))
        nieuw = {naam: self._veld(ding, naam, velden[naam], kring) for naam in velden}
        return structs.replace(ding, **nieuw)

    def _veld(self, ding: Blok, naam: str, klasse: Kring | None, kring: Kring) -> Any:
        waarde = getattr(ding, naam)
        klasse = Kring.BESLOTEN if klasse is None else klasse
        if klasse > kring:
            eigen = self._eigen(waarde) if klasse < Kring.BESLOTEN else None
            return eigen or _leeg(type(ding), naam, waarde)
        if isinstance(waarde, str) and not self.kent(waarde):
            return _leeg(type(ding), naam, waarde)
        return self._waarde(waarde, kring)

    def _waarde(self, waarde: Any, kring: Kring) -> Any:
        match waarde:
            case str():
                return self.tekst(waarde)
            case Blok():
                return self.zie(waarde, kring)
            case list():
                return [self._waarde(deel, kring) for deel in waarde if self.kent(deel)]
            case dict():
                bekend = ((s, w) for s, w in waarde.items() if self.kent(s))
                return {self._waarde(s, kring): self._waarde(w, kring) for s, w in bekend}
            case _:
                return waarde

    def kent(self, waarde: object) -> bool:
        """Say whether it may know a kenmerk; any other value it may."""
        if not isinstance(waarde, str):
            return True
        is_zaak = ZAAK_IN_TEKST.fullmatch(waarde) is not None
        return waarde in self.noembaar if is_zaak else waarde not in self.onbekend

    def _eigen(self, waarde: Any) -> Any:
        """Return what is its own of a list or mapping that is further in than it stands."""
        match waarde:
            case list():
                return [self._waarde(deel, Kring.EIGEN) for deel in waarde if self._is_eigen(deel)]
            case dict():
                eigen = {sleutel: w for sleutel, w in waarde.items() if self._is_eigen(sleutel)}
                return {s: self._waarde(w, Kring.EIGEN) for s, w in eigen.items()}
            case _:
                return None

    def _is_eigen(self, deel: object) -> bool:
        if isinstance(deel, Blok):
            wie = {getattr(deel, naam, None) for naam in ("organisatie", "lko")}
            return bool(wie & self.lezer.namen)
        return deel in self.lezer.namen or deel in self.noembaar

    def tekst(self, tekst: str) -> str:
        """Return a text without names of members, and without what it may not know."""
        tekst = ZAAK_IN_TEKST.sub(self._zaak, self.zonder_namen(tekst))
        return woorden(self.onbekend).sub(NIET_HIER, tekst)

    def _zaak(self, vondst: re.Match[str]) -> str:
        return vondst[0] if zaak_kenmerk(vondst) in self.noembaar else self.lezer.zaak


@cache
def woorden(kenmerken: frozenset[str]) -> re.Pattern[str]:
    """Return what finds a kenmerk in a text; one that is a common word is no kenmerk there."""
    geen_woord = [een for een in kenmerken if re.search("[-0-9]", een)]
    langste_eerst = sorted(geen_woord, key=lambda een: (-len(een), een))
    een_ervan = "|".join(map(re.escape, langste_eerst)) or "(?!)"
    return re.compile(rf"(?<![\w-])(?:{een_ervan})(?![\w-])", re.IGNORECASE)


def _leeg(soort: type[Blok], naam: str, was: Any) -> Any:
    """Return what stands in a field of which nothing may be read; TypeError when nothing can."""
    veld, is_keuze = _velden(soort)[naam]
    if veld.default is not NODEFAULT:
        return veld.default
    if veld.default_factory is not NODEFAULT:
        return veld.default_factory()
    if isinstance(was, str) and not is_keuze:
        return NIET_HIER
    raise TypeError(f"{soort.__name__}.{naam}")


@cache
def _velden(soort: type[Blok]) -> dict[str, tuple[structs.FieldInfo, bool]]:
    """Return each field of a kind of block, and whether its value is one of fixed choices."""
    hints = get_type_hints(soort)
    velden = structs.fields(soort)
    return {veld.name: (veld, get_origin(hints[veld.name]) is Literal) for veld in velden}
