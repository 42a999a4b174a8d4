"""The judgement of a whole register, taken from the last time when all of it is the same.

A rule looks at whatever it likes in the register, and only there: it knows no disk and no clock.
So the same files, day, profile and rao give the same findings, and any other file asks for all
rules anew. (One judgement per file would need a promise of every rule about what it looks at.)
"""

from collections.abc import Mapping
from datetime import date

import msgspec

from rao_cli.model.controle import Geaccepteerd, Volledigheid
from rao_cli.model.melding import Melding, Profiel
from rao_cli.model.plaats import BEWAARD
from rao_cli.store.opslag.oordeel import ANTWOORD, Oordeelplek
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.opslag.onthouden import onthoud
from rao_cli.workflow.privacy.meldingen import is_privacy


class Registeroordeel(msgspec.Struct, frozen=True, array_like=True):
    """What an `Oogst` holds of one register."""

    meldingen: list[Melding]
    #: The words that each finding points at.
    woorden: list[str | None]
    geaccepteerd: list[Geaccepteerd]
    lijsten: list[Volledigheid]
    tekstregels: dict[str, tuple[str, ...]]
    bestanden: list[str]
    dingen: dict[str, str]
    onleesbaar: list[str]
    namen: dict[str, str]


class Oordeelvraag(msgspec.Struct, frozen=True, array_like=True):
    """Everything on which a judgement depends."""

    vandaag: date
    profiel: Profiel | None
    voor: str
    blobs: Mapping[str, str]
    overig: Mapping[str, bytes]
    padmeldingen: tuple[Melding, ...]


def oogst_alles(oogst: Oogst, lading: Lading, voor: str) -> None:
    """Add what is to be said of all files of a reading; `voor` comes before each path."""
    lezing = lading.lezing
    if lezing is None or not lading.bestanden.keys() <= lezing.blobs.keys():
        oogst.voeg_toe(lading, lambda _: True, voor)
        return
    vraag = _schrijf(
        Oordeelvraag(
            oogst.vandaag, oogst.profiel, voor, lezing.blobs, lading.overig, lading.padmeldingen
        )
    )
    plek = Oordeelplek(lezing.bewaard.plek, lezing.bewaard.sleutel)
    bewaard = _read(plek.read(vraag)) if vraag else None
    oordeel = bewaard or _oordeel(oogst, lading, voor)
    meldingen = (*oordeel.meldingen, *(een.melding for een in oordeel.geaccepteerd))
    vuil = {melding.bestand for melding in meldingen if is_privacy(melding.code)}
    onthoud(lading, {pad for pad in lading.bestanden if voor + pad not in vuil})
    if bewaard is None:
        # It quotes files: of one with an error or with data of a person nothing may stay.
        data = b"" if vuil or lading.meldingen else _schrijf(oordeel)
        if vraag and data:
            plek.write(vraag, data)
        else:
            plek.laat()
            plek._replace(naam=ANTWOORD).laat()
    _neem_op(oogst, oordeel)


def wat_blijft(
    oogst: Oogst, map_: RegisterMap, lading: Lading, head: str | None
) -> frozenset[str] | None:
    """Return the files that git does not hold, when the whole answer may be kept; else None.

    It may not when there is more to say than findings, or when git could not be asked.
    """
    meldingen = (*oogst.meldingen, *(een.melding for een in oogst.geaccepteerd))
    vuil = any(is_privacy(melding.code) for melding in meldingen)
    if head is None or lading.lezing is None or vuil or lading.meldingen or oogst.vooraf:
        return None
    return frozenset({*lading.lezing.blobs, *lading.overig} - map_.repo.blobs(head, BEWAARD).keys())


def _schrijf(iets: msgspec.Struct) -> bytes:
    """Return it as bytes; none when a name in it cannot be written down (Linux: any bytes)."""
    try:
        return msgspec.msgpack.encode(iets)
    except UnicodeEncodeError:
        return b""


def _read(data: memoryview | None) -> Registeroordeel | None:
    try:
        return None if data is None else msgspec.msgpack.decode(data, type=Registeroordeel)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _oordeel(oogst: Oogst, lading: Lading, voor: str) -> Registeroordeel:
    deel = Oogst(oogst.vandaag, oogst.profiel)
    deel.voeg_toe(lading, lambda _: True, voor)
    return Registeroordeel(
        deel.meldingen,
        [deel.woorden.get(melding) for melding in deel.meldingen],
        deel.geaccepteerd,
        deel.lijsten,
        deel.tekstregels,
        deel.bestanden,
        deel.dingen,
        deel.onleesbaar,
        deel.namen,
    )


def _neem_op(oogst: Oogst, oordeel: Registeroordeel) -> None:
    oogst.meldingen += oordeel.meldingen
    paren = zip(oordeel.meldingen, oordeel.woorden, strict=True)
    oogst.woorden |= {melding: woorden for melding, woorden in paren if woorden is not None}
    oogst.geaccepteerd += oordeel.geaccepteerd
    oogst.lijsten += oordeel.lijsten
    oogst.tekstregels |= oordeel.tekstregels
    oogst.bestanden += oordeel.bestanden
    oogst.dingen |= oordeel.dingen
    oogst.onleesbaar += oordeel.onleesbaar
    oogst.namen |= oordeel.namen
