"""Makes the JSON Schemas of what `--json` gives, of the shapes in `docs/uitvoervormen.py`.

They are open: a program must expect keys that it does not know, for those may come with a next
version. What is there, stays there with its meaning as long as `schemaVersie` is 1.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from docs.uitleg import leg_uit
from docs.uitvoervormen import REGEL, SOMS, VORMEN, Soms, Vorm, rij

ROOT = Path(__file__).resolve().parent.parent
MAP = ROOT / "rao_cli" / "schemas"
_TOESTAND = Soms(rij("Toestand", {"dag": str, "commit": str}))


def maak() -> Mapping[str, str]:
    """Return file name and text of every schema."""
    schemas = {soort: make_uitvoerschema(soort) for soort in VORMEN}
    schemas["jsonl"] = _schema("jsonl", "Een regel van rao valideer --uitvoer jsonl.", (REGEL,))
    return {
        f"uitvoer-{soort}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for soort, schema in sorted(schemas.items())
    }


def make_uitvoerschema(soort: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one kind of answer; KeyError when it is none."""
    kop = {"schemaVersie": Literal[1], "soort": Literal[soort], "toestand": _TOESTAND}
    if soort == "fout":
        del kop["toestand"]
    waar = "op stderr" if soort == "fout" else "op stdout"
    titel = f"Wat een opdracht met --json {waar} geeft, met soort: {soort}."
    return _schema(soort, titel, tuple({**kop, **vorm} for vorm in VORMEN[soort]))


def _schema(soort: str, titel: str, vormen: tuple[Vorm, ...]) -> dict[str, Any]:
    soorten = [rij(f"{soort}-{nummer}", vorm) for nummer, vorm in enumerate(vormen)]
    takken, delen = msgspec.json.schema_components(soorten, ref_template="#/$defs/{name}")
    leg_uit(delen)
    namen = [tak["$ref"].removeprefix("#/$defs/") for tak in takken]
    eigen = [_open(delen.pop(naam)) for naam in namen]
    for een in eigen:
        del een["title"]
    rest = {"$defs": {naam: _open(deel) for naam, deel in delen.items()}} if delen else {}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:rao:schema:uitvoer-{soort}:1",
        "description": titel,
        **(eigen[0] if len(eigen) == 1 else {"anyOf": eigen}),
        **rest,
    }


def _open(deel: Any) -> Any:
    """Return a part as an answer has it: every key is there, and others may come."""
    if isinstance(deel, list):
        return [_open(een) for een in deel]
    if not isinstance(deel, dict):
        return deel
    nieuw = {sleutel: _open(waarde) for sleutel, waarde in deel.items() if sleutel != "default"}
    if "properties" in deel and deel.get("type") == "object":
        nieuw["properties"] = {naam: _open(waarde) for naam, waarde in deel["properties"].items()}
        nieuw["required"] = [n for n in deel["properties"] if (deel.get("title"), n) not in SOMS]
        nieuw.pop("additionalProperties", None)
    return nieuw
