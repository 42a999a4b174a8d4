"""Make the JSON Schemas of the Structs: for the wheel, and for the example register.

Also those of what `--json` gives (`docs/uitvoerschemas.py`), for the wheel, and of all kinds of
files where a number or a yes/no mark stands: of a good file the reader needs no more.

They come from the Structs, so editor and checker agree.

After a change in rao_cli/model: `python -m docs.maak_schemas`. A test says when it was forgotten.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from docs.uitleg import leg_uit
from rao_cli.model.schema import SOORTEN, alle_soorten, vorm_van
from rao_cli.store.yaml.schemas import GETYPT

ROOT = Path(__file__).resolve().parent.parent
#: A register has the schemas of its own files; the wheel also those of what regions exchange.
MAPPEN = {
    ROOT / "rao_cli" / "schemas": alle_soorten(),
    ROOT / "voorbeelden" / "goed" / "schemas": SOORTEN,
}


def maak(soorten: Iterable[str] = tuple(alle_soorten())) -> Mapping[str, str]:
    """Return file name and text of every schema."""
    return {
        f"{soort}.schema.json": json.dumps(make_schema(soort), indent=2, ensure_ascii=False) + "\n"
        for soort in soorten
    }


def make_schema(soort: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one file kind; KeyError for an unknown kind."""
    struct = vorm_van(soort)
    _, parts = msgspec.json.schema_components([struct], ref_template="#/$defs/{name}")
    leg_uit(parts)
    top = {**_allow_empty(parts.pop(struct.__name__), parts), "type": "object"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:rao:schema:{soort}:1",
        **top,
        "$defs": {naam: _allow_empty(deel, parts) for naam, deel in parts.items()},
    }


def maak_getypt() -> str:
    """Return of each kind where a number or a yes/no mark stands, as JSON."""
    getypt = {
        soort: _getypt(schema := make_schema(soort), schema) or {} for soort in alle_soorten()
    }
    return json.dumps(getypt, indent=2) + "\n"


def _getypt(deel: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any] | str | None:
    deel = schema["$defs"].get(deel.get("$ref", "").removeprefix("#/$defs/"), deel)
    types = deel.get("type", ())
    for kaal in ("integer", "boolean"):
        if kaal == types or kaal in types:
            return kaal
    delen = dict(deel.get("properties", {}))
    elk = deel.get("additionalProperties") or deel.get("items")
    if isinstance(elk, dict):
        delen["*"] = elk
    takken = {sleutel: _getypt(kind, schema) for sleutel, kind in delen.items()}
    return {sleutel: tak for sleutel, tak in takken.items() if tak} or None


def _allow_empty(blok: dict[str, Any], parts: Mapping[str, Any]) -> dict[str, Any]:
    """Let every optional key be empty (`toelichting:`), without an `anyOf` that hides errors."""
    verplicht = blok.get("required", ())
    eigenschappen = {
        sleutel: _plain(deel, parts) if sleutel in verplicht else _nullable(_plain(deel, parts))
        for sleutel, deel in blok["properties"].items()
    }
    # A $ref cannot say "or null" beside it, so every part may be null itself; a key
    # that is required and empty is left out by the reader and found missing all the same.
    return {**blok, "type": ["object", "null"], "properties": eigenschappen}


def _plain(deel: dict[str, Any], parts: Mapping[str, Any]) -> dict[str, Any]:
    """Return `X or null` as X with the description of the key itself; drop empty defaults."""
    takken = deel.get("anyOf")
    if takken is not None:
        tak = _samen([tak for tak in takken if tak != {"type": "null"}], parts)
        deel = {
            **tak,
            **{sleutel: waarde for sleutel, waarde in deel.items() if sleutel != "anyOf"},
        }
    return {s: w for s, w in deel.items() if s != "default" or w not in (None, [], {})}


def _samen(takken: Sequence[dict[str, Any]], parts: Mapping[str, Any]) -> dict[str, Any]:
    """Return two ways to write a key as one part.

    That is one choice or a list of these choices (the choices count for a word), or a text or a
    block: what is said of a text does not hold for a block, and the other way round.
    """
    if len(takken) == 1:
        return takken[0]
    for nummer, tak in enumerate(takken):
        if blok := parts.get(tak.get("$ref", "").removeprefix("#/$defs/")):
            tekst = takken[1 - nummer]
            return {**_allow_empty(blok, parts), **tekst, "type": ["string", "object"]}
    keuzes, lijst = sorted(takken, key=lambda tak: tak.get("type") == "array")
    return {
        "type": ["string", "array"],
        "if": {"type": "string"},
        "then": {"enum": keuzes["enum"]},
        "items": lijst["items"],
    }


def _nullable(deel: dict[str, Any]) -> dict[str, Any]:
    if "enum" in deel:
        return {**deel, "enum": [*deel["enum"], None]}
    if "type" in deel:
        soorten = deel["type"] if isinstance(deel["type"], list) else [deel["type"]]
        return {**deel, "type": [*soorten, "null"]}
    return deel


if __name__ == "__main__":
    from docs import uitvoerschemas

    for naam, tekst in uitvoerschemas.maak().items():
        (uitvoerschemas.MAP / naam).write_text(tekst, encoding="utf-8", newline="\n")
    for map_, soorten in MAPPEN.items():
        for naam, tekst in maak(soorten).items():
            (map_ / naam).write_text(tekst, encoding="utf-8", newline="\n")
    GETYPT.write_text(maak_getypt(), encoding="utf-8", newline="\n")
