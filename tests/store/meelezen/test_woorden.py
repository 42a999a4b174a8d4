"""What another process told takes no more room than what is read here."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import soort_van
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.meelezen.bericht import Meegelezen, maak_meegelezen
from rao_cli.store.meelezen.verteld import als_bestand
from rao_cli.store.opslag.aanzien import ONBEKEND
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.reader.event_pass import WORD_SIZE

GOED = Path(__file__).resolve().parents[3] / "voorbeelden" / "goed"
BESTANDEN = sorted(
    pad
    for gevonden in GOED.rglob("*.yaml")
    if soort_van(pad := gevonden.relative_to(GOED).as_posix()) and "/" in pad
)


def _gelezen(pad: str) -> tuple[Bestand, Meegelezen]:
    data = (GOED / pad).read_bytes()
    bestand = load_op_plek(pad, data)
    assert bestand
    assert bestand.ding
    assert bestand.boom
    gelezen = (0, data, ONBEKEND)
    return bestand, maak_meegelezen(gelezen, "", bestand.ding, bestand.boom)


def _korte(deel: Any) -> Iterator[str]:
    """Yield each short text in a thing, in the order of its fields."""
    if isinstance(deel, str):
        if len(deel) < WORD_SIZE:
            yield deel
    elif isinstance(deel, Blok):
        for naam in deel.__struct_fields__:
            yield from _korte(getattr(deel, naam))
    elif isinstance(deel, dict):
        for sleutel, waarde in deel.items():
            yield from _korte(sleutel)
            yield from _korte(waarde)
    elif isinstance(deel, list):
        for waarde in deel:
            yield from _korte(waarde)


@pytest.mark.parametrize("zuinig", [True, False])
@pytest.mark.parametrize("pad", BESTANDEN)
def test_zelfde_ding(pad: str, *, zuinig: bool) -> None:
    """A thing that was told says the same, its keys in the same order."""
    hier, verteld = _gelezen(pad)
    daar = als_bestand(GOED, pad, verteld, zuinig=zuinig)
    assert daar
    assert daar.ding == hier.ding
    assert [*_korte(daar.ding)] == [*_korte(hier.ding)]


@pytest.mark.parametrize("pad", BESTANDEN)
def test_woorden_een_keer(pad: str) -> None:
    """The same file told twice has each short text only once in memory."""
    _, verteld = _gelezen(pad)
    een, ander = (als_bestand(GOED, pad, verteld, zuinig=True) for _ in range(2))
    assert een
    assert ander
    korte = [*_korte(een.ding)]
    assert korte
    assert all(a is b for a, b in zip(korte, _korte(ander.ding), strict=True))
