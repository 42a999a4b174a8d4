"""The JSON Schemas that ship with rao, and the way to one part of them."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec

import rao_cli
from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon
from rao_cli.model.schema import alle_soorten
from rao_cli.model.taal import read_dag

#: So many digits fit in 64 bits, whoever reads them.
_MEESTE_CIJFERS: Final = 18
_DATUM: Final = patroon(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UITSPRAKEN: Final = patroon(r" \(S[0-9]+[a-e]?(?:(?:, | en )S[0-9]+[a-e]?)*\)")
_JANEE: Final = {"ja": True, "true": True, "nee": False, "false": False}
#: In this room: what says how a file is read counts for what is kept of it.
GETYPT: Final = Path(__file__).with_name("getypt.json")
SCHEMAMAP: Final = Path(rao_cli.__file__).parent / "schemas"


def schemanamen() -> list[str]:
    """Return every kind of which a schema is shipped: of files first, then of what --json gives."""
    namen = {pad.name.removesuffix(".schema.json") for pad in SCHEMAMAP.glob("*.schema.json")}
    alle = alle_soorten()
    return [*alle, *sorted(namen - alle.keys())]


def schema_tekst(soort: str) -> str:
    """Return a shipped JSON Schema as text."""
    return (SCHEMAMAP / f"{soort}.schema.json").read_text(encoding="utf-8")


@cache
def load_schema(soort: str) -> dict[str, Any]:
    """Return the JSON Schema of one file kind."""
    schema: dict[str, Any] = msgspec.json.decode(schema_tekst(soort))
    return schema


@cache
def load_getypt() -> dict[str, dict[str, Any]]:
    """Return of each kind only what leads to a number or a yes/no mark; `*` is any key or item.

    Made of the schemas: most files are good, and who reads one needs no more of them.
    """
    getypt: dict[str, dict[str, Any]] = msgspec.json.decode(GETYPT.read_bytes())
    return getypt


def schema_op(soort: str, pad: Pad) -> dict[str, Any]:
    """Return the part of the schema that speaks of a path; `{}` where nothing is known."""
    schema = load_schema(soort)
    for sleutel in pad:
        rest = "items" if isinstance(sleutel, int) else "additionalProperties"
        deel = schema.get("properties", {}).get(sleutel, schema.get(rest))
        schema = los_op(soort, deel) if isinstance(deel, dict) else {}
    return schema


def uitleg_op(soort: str, pad: Pad) -> str:
    """Return what a place means, for a person: without the statements of the source behind it."""
    return zonder_uitspraken(schema_op(soort, pad).get("description", ""))


def zonder_uitspraken(uitleg: str) -> str:
    """Return an explanation without the numbers of statements: "(S5, S20)"."""
    return _UITSPRAKEN.sub("", uitleg)


def los_op(soort: str, deel: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref`, if there is one."""
    if "$ref" not in deel:
        return deel
    gevonden: dict[str, Any] = load_schema(soort)["$defs"][deel["$ref"].removeprefix("#/$defs/")]
    return gevonden


def pad_op(soort: str, pad: Pad, sleutels: Iterable[str]) -> Pad:
    """Return a typed path with its keys as the schema writes them, or else as `sleutels` do."""
    gevonden: Pad = ()
    for deel in pad:
        bekend = [*schema_op(soort, gevonden).get("properties", {}), *sleutels]
        zelfde = (een for een in bekend if een.casefold() == str(deel).casefold())
        gevonden = (*gevonden, deel if isinstance(deel, int) else next(zelfde, deel))
    return gevonden


def read_getal(tekst: str) -> int | None:
    """Return the number that a text is, written as JSON writes it; None when it is none."""
    cijfers = tekst.removeprefix("-")
    zijn_cijfers = cijfers.isascii() and cijfers.isdigit() and len(cijfers) <= _MEESTE_CIJFERS
    return int(tekst) if zijn_cijfers and (cijfers == "0" or cijfers[0] != "0") else None


def waarde_voor(soort: str, pad: Pad, tekst: str) -> str | int | bool | date | list[str]:
    """Turn what a user typed for one place into what the schema wants there.

    What does not fit stays text, so that the form check can say what is wrong with it.
    """
    deel = schema_op(soort, pad)
    types = deel.get("type", ())
    types = {types} if isinstance(types, str) else set(types)
    if "array" in types:
        namen = "pattern" in deel.get("items", {})  # of organisations: a comma is no text there
        stukken = re.split(r"[;,]|\s+en\s+", tekst) if namen else tekst.split(";")
        return [stuk.strip() for stuk in stukken if stuk.strip()]
    if "integer" in types and (getal := read_getal(tekst.strip())) is not None:
        return getal
    if "boolean" in types:
        return _JANEE.get(tekst.strip().lower(), tekst)
    keuzes = (een for een in deel.get("enum", ()) if isinstance(een, str))
    if gekozen := [een for een in keuzes if een.casefold() == tekst.strip().casefold()]:
        return gekozen[0]
    if deel.get("format") == "date" and _DATUM.fullmatch(tekst.strip()):
        return read_dag(tekst.strip()) or tekst
    return tekst


def typeer(soort: str, pad: Pad, waarde: Any) -> Any:
    """Give every text in a tree the type that the schema wants at its place."""
    match waarde:
        case dict():
            return {sleutel: typeer(soort, (*pad, sleutel), w) for sleutel, w in waarde.items()}
        case list():
            return [typeer(soort, (*pad, nummer), w) for nummer, w in enumerate(waarde)]
        case str() if "array" not in schema_op(soort, pad).get("type", ()):
            return waarde_voor(soort, pad, waarde)
        case _:
            return waarde
