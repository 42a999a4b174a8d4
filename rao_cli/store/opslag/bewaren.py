"""Keep what a reading found, for the next one."""

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from itertools import accumulate
from typing import NamedTuple

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.lijsten import wijzer_van
from rao_cli.model.register.versie import EERSTE, NIEUWSTE, naamzoeker, nodige_versie
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.store.opslag.aanzien import ONBEKEND, vertrouwd
from rao_cli.store.opslag.bestand import LEZING, NieuweOpslag
from rao_cli.store.opslag.inhoud import (
    GEEN,
    Opslagkop,
    Opslagrij,
    som_van,
    write_ding,
    write_kop,
)
from rao_cli.store.opslag.lezing import Lezing
from rao_cli.store.yaml.loading import Bestand


class Opslagstuk(NamedTuple):
    """A file as it is kept: its row, and the thing in it as bytes."""

    rij: Opslagrij
    data: bytes | memoryview


class Eisen(NamedTuple):
    """Which files that are new may be kept: of these paths, and of the form of the register.

    `rao valideer` tells of each file that is of a newer form, every time; of rao.yaml also by what
    is kept of it, for every command needs that one.
    """

    paden: frozenset[str]
    vorm: int
    is_misschien_nieuwer: Callable[[str, bytes], bool]

    def laten_toe(self, pad: str, bestand: Bestand) -> bool:
        """Say whether a file may be kept."""
        past = pad == REGISTERBESTAND or not self.is_misschien_nieuwer(pad, bestand.data)
        if not past:
            past = bestand.boom is not None and nodige_versie([bestand.boom.waarde]) <= self.vorm
        return pad in self.paden and past


def bewaar(lezing: Lezing, bestanden: Mapping[str, Bestand], mag: Collection[str]) -> None:
    """Keep what was read; of the files that are new only those that may be.

    What is not there any more, or became another, is not kept either.
    """
    if lezing.is_zoals_bewaard:
        return
    stukken: dict[str, Opslagstuk] = {}
    if (vorm := _vorm(bestanden.get(REGISTERBESTAND))) is not None:
        eisen = Eisen(frozenset(mag), vorm, naamzoeker(vorm))
        for pad in filter(_is_tekst, sorted(lezing.blobs)):
            if stuk := _stuk(lezing, pad, bestanden.get(pad), eisen):
                stukken[pad] = stuk
    if _is_anders(lezing, stukken):
        _schrijf(lezing, stukken.values())
    elif lezing.nieuw:
        lezing.nieuw.laat()


def _vorm(register: Bestand | None) -> int | None:
    """Return the form of a register; None when it cannot be read, or this rao does not know it."""
    ding = register.ding if register else None
    if not isinstance(ding, Register) or (ding.versie or 0) > NIEUWSTE:
        return None
    return ding.versie or EERSTE


def _is_tekst(pad: str) -> bool:
    """Say whether a name can be written down: on Linux it may be any bytes."""
    return pad.isascii() or not any("\ud800" <= teken <= "\udfff" for teken in pad)


def _stuk(lezing: Lezing, pad: str, bestand: Bestand | None, eisen: Eisen) -> Opslagstuk | None:
    """Return the row of a file with its bytes; None when it is not to be kept."""
    rij, blob = lezing.rijen.get(pad), lezing.blobs[pad]
    begin = lezing.nieuw.begin_ns if lezing.nieuw else 0
    gezien = vertrouwd(lezing.aanzien.get(pad, ONBEKEND), begin)
    if rij is not None and rij.blob == blob:
        data = lezing.bewaard.stukken[rij.begin : rij.begin + rij.lengte]
        return Opslagstuk(replace(rij, aanzien=gezien) if pad in lezing.aanzien else rij, data)
    if bestand is None:
        return Opslagstuk(Opslagrij(pad, GEEN, blob, gezien), b"")
    if bestand.ding is None or bestand.meldingen or not eisen.laten_toe(pad, bestand):
        return None
    soort, inhoud = write_ding(bestand.ding)
    wijzer = wijzer_van(bestand.ding) if isinstance(bestand.ding, Signaallijst) else None
    waar = (0, len(inhoud), som_van(inhoud), wijzer)
    return Opslagstuk(Opslagrij(pad, soort, blob, gezien, *waar), inhoud)


def _is_anders(lezing: Lezing, stukken: Mapping[str, Opslagstuk]) -> bool:
    """Say whether there is more to keep, or less, or a file that need not be opened again."""
    was = {rij.pad: rij for rij in lezing.bewaard.kop.rijen}
    if was.keys() != stukken.keys():
        return True
    return any(
        rij.blob != was[pad].blob or rij.aanzien not in {ONBEKEND, was[pad].aanzien}
        for pad, (rij, _) in stukken.items()
    )


def _schrijf(lezing: Lezing, stukken: Collection[Opslagstuk]) -> None:
    """Write all of it anew."""
    plekken = accumulate((rij.lengte for rij, _ in stukken), initial=0)
    rijen = [replace(rij, begin=plek) for (rij, _), plek in zip(stukken, plekken, strict=False)]
    kop = write_kop(Opslagkop(lezing.bewaard.sleutel, lezing.register, rijen))
    with suppress(OSError, RaoError):
        (lezing.nieuw or NieuweOpslag(lezing.bewaard.plek, LEZING)).schrijf(
            kop, (data for _, data in stukken)
        )
