"""The judgement of a whole register, taken from the last time when all of it is the same.

A rule looks at whatever it likes in the register, and only there: it knows no disk and no clock.
So the same files, day, profile and rao give the same findings, and any other file asks for all
rules anew. (One judgement per file would need a promise of every rule about what it looks at.)
What is said of a file of which the rules find the same as before is taken over (`eerder.py`).
"""

from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import date

import msgspec

from rao_cli.model.controle import Volledigheid
from rao_cli.model.melding import Melding, Profiel
from rao_cli.model.plaats import BEWAARD
from rao_cli.store.opslag.oordeel import ANTWOORD, Oordeelplek
from rao_cli.store.opslag.sleutel import deze_sleutel
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import Bestandsoordeel
from rao_cli.workflow.controle.oordeel.eerder import EerderGezegd
from rao_cli.workflow.opslag import onthoud
from rao_cli.workflow.privacy.meldingen import is_privacy


class Registeroordeel(msgspec.Struct, frozen=True, array_like=True):
    """What an `Oogst` holds of one register."""

    #: By path: what is said of each file, as far as that may be kept.
    per_bestand: dict[str, Bestandsoordeel]
    lijsten: list[Volledigheid] = msgspec.field(default_factory=list)
    bestanden: list[str] = msgspec.field(default_factory=list)
    dingen: dict[str, str] = msgspec.field(default_factory=dict)
    onleesbaar: list[str] = msgspec.field(default_factory=list)


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
    sleutel = None if lezing is None else deze_sleutel()
    if lezing is None or sleutel is None or not lading.bestanden.keys() <= lezing.blobs.keys():
        oogst.voeg_toe(lading, lambda _: True, voor)
        return
    vraag = _schrijf(
        Oordeelvraag(
            oogst.vandaag, oogst.profiel, voor, lezing.blobs, lading.overig, lading.padmeldingen
        )
    )
    plek = Oordeelplek(lezing.bewaard.plek, sleutel)
    was, is_zelfde = _laatste(plek, vraag)
    oordeel = was if is_zelfde else _oordeel(oogst, lading, voor, was.per_bestand)
    vuil = {pad for pad, een in oordeel.per_bestand.items() if _is_vuil(een)}
    onthoud(lading, lading.bestanden.keys() - vuil)
    if oordeel is not was:
        _bewaar(plek, vraag, oordeel, lading, vuil)
    _neem_op(oogst, oordeel, voor)


def wat_was(lading: Lading) -> Mapping[str, Bestandsoordeel]:
    """Return what the last run about a whole register said of each file; nothing when unknown."""
    if (lezing := lading.lezing) is None or (sleutel := deze_sleutel()) is None:
        return {}
    return _laatste(Oordeelplek(lezing.bewaard.plek, sleutel), b"")[0].per_bestand


def _bewaar(
    plek: Oordeelplek,
    vraag: bytes,
    oordeel: Registeroordeel,
    lading: Lading,
    vuil: Collection[str],
) -> None:
    """Keep it whole; or what may be kept of it.

    It quotes files: of one with an error nothing may stay. And where one holds data of a person
    no quote at all, for a rule may show in one file what stands in another.
    """
    mis = {*vuil, *(melding.bestand for melding in lading.meldingen)}
    if mis:
        blijft = {
            pad: een
            for pad, een in oordeel.per_bestand.items()
            if pad not in mis and (een.is_leeg or not vuil)
        }
        oordeel, vraag = Registeroordeel(blijft), b""
    data = _schrijf(oordeel)
    if data:
        plek.write(vraag, data)
    else:
        plek.laat()
    if not (vraag and data):
        plek._replace(naam=ANTWOORD).laat()


def _is_vuil(oordeel: Bestandsoordeel) -> bool:
    """Say whether a sign of a person was found in a file."""
    meldingen = (*oordeel.meldingen, *(een.melding for een in oordeel.geaccepteerd))
    return any(is_privacy(melding.code) for melding in meldingen)


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


def _laatste(plek: Oordeelplek, vraag: bytes) -> tuple[Registeroordeel, bool]:
    """Return what was said last, and whether that answers this question; nothing when unknown."""
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        if (laatste := plek.read_laatste(vraag)) is not None:
            oordeel = msgspec.msgpack.decode(laatste.data, type=Registeroordeel)
            return oordeel, laatste.is_zelfde
    return Registeroordeel({}), False


def _oordeel(
    oogst: Oogst, lading: Lading, voor: str, was: Mapping[str, Bestandsoordeel]
) -> Registeroordeel:
    deel = Oogst(oogst.vandaag, oogst.profiel)
    eerder = EerderGezegd(lading.blobs, was)
    deel.voeg_toe(lading, lambda _: True, voor, eerder=eerder)
    return Registeroordeel(eerder.nu, deel.lijsten, deel.bestanden, deel.dingen, deel.onleesbaar)


def _neem_op(oogst: Oogst, oordeel: Registeroordeel, voor: str) -> None:
    for pad, een in oordeel.per_bestand.items():
        oogst.neem_op(voor + pad, een)
    oogst.lijsten += oordeel.lijsten
    oogst.bestanden += oordeel.bestanden
    oogst.dingen |= oordeel.dingen
    oogst.onleesbaar += oordeel.onleesbaar
