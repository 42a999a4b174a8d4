"""The JSON Schemas that ship with rao, and the way to one part of them."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from rao_cli.model.melding import Pad

SCHEMAMAP: Final = Path(__file__).parent.parent / "schemas"


def schema_tekst(soort: str) -> str:
    """Return the shipped JSON Schema of one file kind as text."""
    return (SCHEMAMAP / f"{soort}.schema.json").read_text(encoding="utf-8")


@cache
def load_schema(soort: str) -> dict[str, Any]:
    """Return the JSON Schema of one file kind."""
    schema: dict[str, Any] = json.loads(schema_tekst(soort))
    return schema


def schema_op(soort: str, pad: Pad) -> dict[str, Any]:
    """Return the part of the schema that speaks of a path; `{}` where nothing is known."""
    schema = load_schema(soort)
    for sleutel in pad:
        rest = "items" if isinstance(sleutel, int) else "additionalProperties"
        deel = schema.get("properties", {}).get(sleutel, schema.get(rest))
        schema = los_op(soort, deel) if isinstance(deel, dict) else {}
    return schema


def los_op(soort: str, deel: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref`, if there is one."""
    if "$ref" not in deel:
        return deel
    gevonden: dict[str, Any] = load_schema(soort)["$defs"][deel["$ref"].rsplit("/", 1)[1]]
    return gevonden
