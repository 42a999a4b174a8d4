"""Every field of a file has a class that says who may read it, and the schema shows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args, get_type_hints

import pytest

from rao_cli.model.basis import Blok
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.zien import kringen
from rao_cli.model.schema import SOORTEN, vorm_van
from rao_cli.store.yaml.schemas import load_schema, los_op

if TYPE_CHECKING:
    from collections.abc import Iterator


def blokken(soort: type[Blok], gezien: set[type[Blok]]) -> Iterator[type[Blok]]:
    """Yield a block and every block inside it, each once."""
    if soort in gezien:
        return
    gezien.add(soort)
    yield soort
    for hint in get_type_hints(soort).values():
        for deel in _delen(hint):
            yield from blokken(deel, gezien)


def _delen(hint: object) -> Iterator[type[Blok]]:
    if isinstance(hint, type) and issubclass(hint, Blok):
        yield hint
    for deel in get_args(hint):
        yield from _delen(deel)


ALLE = [blok for soort in SOORTEN for blok in blokken(vorm_van(soort), set())]


@pytest.mark.parametrize("blok", dict.fromkeys(ALLE), ids=lambda blok: blok.__name__)
def test_every_field_has_a_class(blok: type[Blok]) -> None:
    """Who adds a field says who may read it: `openbaar(…)`, `betrokken(…)`, `tafel(…)`, ..."""
    assert [naam for naam, kring in kringen(blok).items() if kring is None] == []


@pytest.mark.parametrize("soort", SOORTEN)
def test_the_schema_shows_the_class(soort: str) -> None:
    """An editor and an engineer find it beside the explanation, as `x-voor`."""
    klassen = {kring.name.lower() for kring in Kring}
    schema = load_schema(soort)
    for deel in (schema, *schema["$defs"].values()):
        assert {veld.get("x-voor") for veld in deel["properties"].values()} <= klassen


def test_a_class_in_the_schema_is_that_of_the_field() -> None:
    """A risk is for the table, a contact inside an organisation for who wrote it down."""
    velden = los_op("signaallijst", {"$ref": "#/$defs/Zaak"})["properties"]
    assert velden["risicos"]["x-voor"] == "tafel"
    assert velden["vraag"]["x-voor"] == "betrokken"
    assert "x-voor" in json.dumps(los_op("signaallijst", {"$ref": "#/$defs/InternGeschakeld"}))
