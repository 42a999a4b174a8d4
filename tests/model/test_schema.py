"""The JSON Schemas: current, valid, and the same judgement in an editor as in `rao valideer`."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from docs.maak_schemas import MAPPEN, maak, maak_getypt, make_schema
from rao_cli.model.melding import Pad, write_pad
from rao_cli.model.schema import alle_soorten
from rao_cli.store.yaml.loading import kijk_soort, load_bestand
from rao_cli.store.yaml.schemas import GETYPT

VOORBEELDEN: Final = Path(__file__).resolve().parents[2] / "voorbeelden"


@pytest.mark.parametrize("map_", MAPPEN, ids=lambda map_: map_.parent.name)
def test_the_files_are_up_to_date(map_: Path) -> None:
    """The schemas on disk are those of the model; renew with python -m docs.maak_schemas."""
    # What --json gives has schemas too: see tests/cli/controle/test_schema.py.
    paden = (pad for pad in map_.iterdir() if not pad.name.startswith("uitvoer-"))
    op_schijf = {pad.name: pad.read_text(encoding="utf-8") for pad in paden}
    assert op_schijf == maak(MAPPEN[map_])


def test_where_numbers_stand_is_up_to_date() -> None:
    """The reader types what the schemas type; renew with python -m docs.maak_schemas."""
    assert GETYPT.read_text(encoding="utf-8") == maak_getypt()


@pytest.mark.parametrize("soort", alle_soorten())
def test_a_valid_schema(soort: str) -> None:
    """Each schema is a valid JSON schema of draft 2020-12."""
    schema = make_schema(soort)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("soort", alle_soorten())
def test_each_field_is_explained(soort: str) -> None:
    """Who points at a key in an editor reads what it means."""
    schema = make_schema(soort)
    delen = {"": schema, **schema["$defs"]}
    zonder = [
        f"{naam}.{sleutel}"
        for naam, deel in delen.items()
        for sleutel, veld in deel["properties"].items()
        if "description" not in veld and "$ref" not in veld
    ]
    assert zonder == []
    assert [naam for naam, deel in delen.items() if not deel.get("description")] == []


class Redacteur(SafeConstructor):
    """Reads YAML as an editor does: YAML 1.2, where a date is text."""


Redacteur.add_constructor("tag:yaml.org,2002:timestamp", lambda _, knoop: knoop.value)


@cache
def _validator(soort: str) -> jsonschema.Draft202012Validator:
    formaten = jsonschema.FormatChecker(["date"])
    return jsonschema.Draft202012Validator(make_schema(soort), format_checker=formaten)


def editor(soort: str, data: Any) -> set[str]:
    """Return the places where an editor draws a red line."""
    fouten = _validator(soort).iter_errors(data)
    return {write_pad(pad) or "" for fout in fouten for pad in _plek(fout)}


def _plek(fout: Any) -> Iterator[Pad]:
    """Yield the keys that an error is about; rao names the key where jsonschema names the block."""
    pad = tuple(fout.absolute_path)
    if "propertyNames" in fout.absolute_schema_path:
        yield (*pad, str(fout.instance))
    elif fout.validator == "additionalProperties":
        yield from ((*pad, s) for s in fout.instance if s not in fout.schema["properties"])
    elif fout.validator == "required":
        yield from ((*pad, s) for s in fout.validator_value if s not in fout.instance)
    else:
        yield pad


def rao(soort: str, data: bytes) -> set[str]:
    """Return the places where rao finds something wrong with the form.

    A check character or another sender than in the kenmerk comes after that: no schema can tell.
    """
    bestand = load_bestand("proef.yaml", data, soort)
    if bestand.ding is not None:
        return set()
    return {write_pad(melding.pad) or "" for melding in bestand.meldingen}


def _voorbeelden() -> list[Any]:
    """Return every example that can be read as YAML."""
    gevonden = []
    for pad in sorted(VOORBEELDEN.rglob("*.yaml")):
        naam = pad.relative_to(VOORBEELDEN).as_posix()
        leesbaar = naam.split("/")[1][:5] not in {*(f"VRM0{n}" for n in range(1, 9)), "VRM24"}
        if leesbaar and kijk_soort(pad.read_bytes()):
            gevonden.append(pytest.param(pad, id=naam))
    return gevonden


@pytest.mark.parametrize("pad", _voorbeelden())
def test_editor_and_rao_agree(pad: Path) -> None:
    """In each example an editor points at the same places as rao."""
    data = pad.read_bytes()
    soort = str(kijk_soort(data))
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = Redacteur
    assert editor(soort, _zonder_lege(yaml.load(data))) == rao(soort, data)


def _zonder_lege(data: Any) -> Any:
    """Leave out empty keys: an editor calls a required one wrong too, by another name."""
    match data:
        case dict():
            return {sleutel: _zonder_lege(w) for sleutel, w in data.items() if w is not None}
        case list():
            return [_zonder_lege(waarde) for waarde in data]
        case _:
            return data


#: One file of every kind from the good example, as rich as they come.
BRONNEN: Final = {
    "register": "rao.yaml",
    "signaallijst": "signaallijsten/2026/*.yaml",
    "overleg": "overleggen/2026/*.yaml",
    "actie": "acties/2026/*.yaml",
    "terugkoppeling": "terugkoppelingen/2026/*.yaml",
    "onderwerp": "onderwerpen/2026/*.yaml",
}


def rijkste(soort: str) -> Any:
    """Return the largest file of a kind in the good example, as data that JSON knows."""
    paden = (VOORBEELDEN / "goed").glob(BRONNEN[soort])
    pad = max(paden, key=lambda pad: pad.stat().st_size)
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = Redacteur
    return yaml.load(pad.read_bytes())


def _plekken(data: Any, pad: Pad = ()) -> Iterator[Pad]:
    """Yield every place in a tree."""
    if pad:
        yield pad
    match data:
        case dict():
            for sleutel, waarde in data.items():
                yield from _plekken(waarde, (*pad, sleutel))
        case list():
            for nummer, waarde in enumerate(data):
                yield from _plekken(waarde, (*pad, nummer))


def _vorm(pad: Pad) -> Pad:
    """Return the place as the schema knows it: any item of a list, any kenmerk in a table."""
    return tuple(deel if re.fullmatch(r"[a-z_]+", str(deel)) else "*" for deel in pad)


def _kapot(data: Any, pad: Pad) -> Iterator[Any]:
    """Yield copies of a tree, each with one thing wrong at a place.

    Numbers only where one is meant: `locatie: 12` is text to rao, and a number to an editor.
    """
    getallen = (0, True) if isinstance(_kopie(data, pad)[1][pad[-1]], int) else ()
    for nieuw in ("2026-02-30", "Ja?", " ", ["x"], {"x": "y"}, *getallen):
        kopie, ouder = _kopie(data, pad)
        ouder[pad[-1]] = nieuw
        yield kopie
    kopie, ouder = _kopie(data, pad)
    del ouder[pad[-1]]
    yield kopie
    if isinstance(pad[-1], str):
        kopie, ouder = _kopie(data, pad)
        ouder["Onbekend woord"] = ouder.pop(pad[-1])
        yield kopie


def _kopie(data: Any, pad: Pad) -> tuple[Any, Any]:
    kopie = deepcopy(data)
    ouder = kopie
    for deel in pad[:-1]:
        ouder = ouder[deel]
    return kopie, ouder


@pytest.mark.parametrize("soort", BRONNEN)
def test_they_agree_on_each_error(soort: str, *, lang: bool) -> None:
    """Break something at each place of a good file: the editor sees it as rao does.

    CI breaks each place in half of the ways, by turns the one and the other half; `--lang` in all.
    """
    data = rijkste(soort)
    assert editor(soort, data) == set()
    per_vorm = {_vorm(pad): pad for pad in _plekken(data)}
    del per_vorm["soort",]  # without it rao does not know which kind it is
    om_de = 1 if lang else 2
    for nummer, pad in enumerate(per_vorm.values()):
        for kapot in islice(_kapot(data, pad), nummer % om_de, None, om_de):
            tekst = json.dumps(kapot, ensure_ascii=False).encode()
            verschil = editor(soort, kapot) ^ rao(soort, tekst)
            assert verschil == set(), f"{write_pad(pad)}: {tekst.decode()[:2000]}"
