"""What lies in the exchange, read as input of a stranger: strict reader, schema, place."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Final

import msgspec

from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.pakket import VERSIE, Pakket, PakketAntwoord
from rao_cli.store.uitwisseling.spiegel import MAX_BYTES, ExchangeFile, Spiegel
from rao_cli.store.yaml.schema_check import check_boom
from rao_cli.store.yaml.yaml_tree import read_boom

TRENDS: Final = "trends"
ANTWOORDEN: Final = "antwoorden"
_SLEUTEL: Final = r"[a-z0-9][a-z0-9-]{0,39}"
_KENMERK: Final = r"[a-z0-9][a-z0-9-]{1,63}"
_SOORTEN: Final = {
    "pakket": patroon(rf"{TRENDS}/{_SLEUTEL}/{_KENMERK}\.yaml"),
    "antwoord": patroon(rf"{ANTWOORDEN}/{_SLEUTEL}/{_SLEUTEL}/{_KENMERK}\.yaml"),
}


class Gedeeld(msgspec.Struct, frozen=True):
    """A trend of a region: the key of that region, what it says, and whether that is new."""

    regio: str
    pakket: Pakket
    nieuw: bool


class Gezegd(msgspec.Struct, frozen=True):
    """An answer of a region: its key, what it says, and whether that is new."""

    van: str
    antwoord: PakketAntwoord
    nieuw: bool


class Inhoud(msgspec.Struct, frozen=True):
    """All that could be read, and the paths of what could not; `nieuwer` needs a newer rao."""

    trends: list[Gedeeld] = msgspec.field(default_factory=list)
    antwoorden: list[Gezegd] = msgspec.field(default_factory=list)
    onleesbaar: list[str] = msgspec.field(default_factory=list)
    nieuwer: list[str] = msgspec.field(default_factory=list)


def load_inhoud(spiegel: Spiegel) -> Inhoud:
    """Return everything that was fetched and is in order."""
    return read_inhoud(spiegel.read((TRENDS, ANTWOORDEN)))


def read_inhoud(bestanden: Iterable[ExchangeFile]) -> Inhoud:
    """Return everything that is in order; never raises for content."""
    inhoud = Inhoud()
    for bestand in bestanden:
        ding, versie = _read(bestand)
        op_zijn_plek = ding is not None and pad_van(ding) == bestand.pad
        if op_zijn_plek and isinstance(ding, Pakket):
            inhoud.trends.append(Gedeeld(make_sleutel(ding.regio), ding, bestand.nieuw))
        elif op_zijn_plek and isinstance(ding, PakketAntwoord):
            inhoud.antwoorden.append(Gezegd(make_sleutel(ding.van), ding, bestand.nieuw))
        elif versie.isdigit() and int(versie) > VERSIE:
            inhoud.nieuwer.append(bestand.pad)
        else:
            inhoud.onleesbaar.append(bestand.pad)
    return inhoud


def wat_niemand_leest(ding: Pakket | PakketAntwoord, tekst: str) -> list[str]:
    """Return why a file of ours could not be read by others, as sentences; none when it can."""
    data, pad = tekst.encode(), pad_van(ding)
    inhoud = read_inhoud([ExchangeFile(pad, data, nieuw=True)])
    if len(data) <= MAX_BYTES and (inhoud.trends or inhoud.antwoorden):
        return []
    boom, _ = read_boom(data)
    fouten = check_boom(PurePosixPath(pad).name, boom, ding.soort)[1] if boom else []
    return [fout.tekst for fout in fouten] or [f"Als {pad} kan rao dit niet teruglezen."]


def pad_van(ding: Pakket | PakketAntwoord) -> str:
    """Return where a file of ours belongs in the exchange."""
    if isinstance(ding, Pakket):
        return f"{TRENDS}/{make_sleutel(ding.regio)}/{ding.kenmerk}.yaml"
    return f"{ANTWOORDEN}/{make_sleutel(ding.van)}/{ding.regio}/{ding.kenmerk}.yaml"


def _read(bestand: ExchangeFile) -> tuple[Pakket | PakketAntwoord | None, str]:
    """Return the thing (None: not in order) and its version as typed."""
    soort = next((s for s, patroon in _SOORTEN.items() if patroon.fullmatch(bestand.pad)), None)
    boom = read_boom(bestand.data or b"")[0] if soort else None
    if soort is None or boom is None:
        return None, ""
    versie = boom.waarde.get("versie")
    ding, _ = check_boom(PurePosixPath(bestand.pad).name, boom, soort)
    goed = ding if isinstance(ding, Pakket | PakketAntwoord) else None
    return goed, versie if isinstance(versie, str) else ""
