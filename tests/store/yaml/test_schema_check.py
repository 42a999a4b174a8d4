"""The Struct and the schema that is made of it demand the same of a file."""

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rao_cli.model.schema import vorm_van
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.store.yaml.schemas import load_schema
from rao_cli.store.yaml.yaml_tree import read_boom

VOORBEELDEN = Path(__file__).parents[3] / "voorbeelden" / "goed"
#: Texts at the edges of what a place may hold; a line end at the end is one of them.
TEKSTEN = st.one_of(
    st.sampled_from(["", " ", "ja", "nee", "2026-02-30", "2026-03-05", "0001-01-01", "Z-7K3F9E"]),
    st.sampled_from(["Z-7K3F9E\n", "2026-03-05\n", "ter-apel\n", "10:00-12:00\n", "2026-Q1", "\n"]),
    st.sampled_from(["SL-a-2026-03-05", "B-2026-03-12-01", "DT&V", "é", "2026-3-5", "20260305"]),
    st.text(max_size=8),
)
WAARDEN: st.SearchStrategy[Any] = st.one_of(
    TEKSTEN,
    st.integers(-2, 3),
    st.booleans(),
    st.lists(TEKSTEN, max_size=2),
    st.dictionaries(TEKSTEN, TEKSTEN, max_size=2),
)


@cache
def _bomen() -> list[tuple[str, dict[str, Any]]]:
    """Every file of the example register, with its kind."""
    bomen = []
    for pad in sorted(VOORBEELDEN.rglob("*.yaml")):
        boom, _ = read_boom(pad.read_bytes())
        if boom is not None:
            soort = str(boom.waarde["soort"])
            bomen.append((soort, json.loads(json.dumps(_getypeerd(boom.waarde)))))
    return bomen


def _getypeerd(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {sleutel: _getypeerd(kind) for sleutel, kind in waarde.items()}
    if isinstance(waarde, list):
        return [_getypeerd(kind) for kind in waarde]
    if isinstance(waarde, str) and waarde.isdecimal() and len(waarde) < 4:
        return int(waarde)
    return {"true": True, "false": False}.get(waarde, waarde)


def _plekken(waarde: Any, pad: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    paren: Any = ()
    if isinstance(waarde, dict):
        paren = waarde.items()
    elif isinstance(waarde, list):
        paren = enumerate(waarde)
    return [pad, *(plek for naam, kind in paren for plek in _plekken(kind, (*pad, naam)))]


def _bij_de_struct(boom: Any, soort: str) -> bool:
    try:
        msgspec.convert(boom, vorm_van(soort))
    except msgspec.ValidationError:
        return False
    return True


@cache
def _validator(soort: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(load_schema(soort), validate_formats=True)


@pytest.mark.skipif(not VOORBEELDEN.exists(), reason="no example register")
@settings(max_examples=settings().max_examples * 5)
@given(st.data())
def test_struct_and_schema_agree_on_any_change(data: st.DataObject) -> None:
    """Whatever one place of a good file becomes, both say yes or both say no."""
    soort, goed = data.draw(st.sampled_from(_bomen()))
    boom = copy.deepcopy(goed)
    *boven, laatste = data.draw(st.sampled_from(_plekken(boom)[1:]))
    ouder = boom
    for deel in boven:
        ouder = ouder[deel]
    match data.draw(st.sampled_from(["vervang", "haal weg", "voeg toe"])):
        case "vervang":
            ouder[laatste] = data.draw(WAARDEN)
        case "haal weg":
            del ouder[laatste]
        case _ if isinstance(ouder, dict):
            ouder[data.draw(TEKSTEN)] = data.draw(WAARDEN)
        case _:
            ouder.append(data.draw(WAARDEN))
    assert _bij_de_struct(boom, soort) == _validator(soort).is_valid(boom)


@pytest.mark.parametrize(
    "lijst", ["\n  -\n", " [a, ]\n", "\n  - a\n  -\n", "\n  - ~\n", " [terugkoppeling_werkdagen]\n"]
)
@pytest.mark.parametrize("sleutel", ["termijnen", "regio", "uitwisseling"])
def test_a_list_where_a_block_belongs_is_told(sleutel: str, lijst: str) -> None:
    """Also when an item of it is empty, or is the name of a number in that block."""
    bestand = load_bestand("rao.yaml", f"soort: register\n{sleutel}:{lijst}".encode())
    assert (bestand.ding, (sleutel,) in {melding.pad for melding in bestand.meldingen}) == (
        None,
        True,
    )


@pytest.mark.parametrize("datum", ["0000-03-01", "2026-03-0/"])
def test_a_date_that_only_the_schema_takes_is_told(datum: str) -> None:
    """Also behind a yes/no mark or a number: the place of the date is shown."""
    tekst = "organisaties:\n  IND: {naam: IND, aspect: toelating, kern: true}\n"
    rollen = f"rollen:\n  voorzitter: [{{organisatie: IND, van: {datum}}}]\n"
    data = f"soort: register\nregio: {{naam: Drenthe, provincies: [Drenthe]}}\n{tekst}{rollen}"
    (melding,) = load_bestand("rao.yaml", data.encode(), "register").meldingen
    assert (melding.code, melding.pad) == ("VRM14", ("rollen", "voorzitter", 0, "van"))
