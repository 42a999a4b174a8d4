"""The JSON Schemas of all file kinds, made from the Structs: editor and checker agree."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.pakket import Pakket, PakketAntwoord
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling

SOORTEN: Final[Mapping[str, type[Blok]]] = {
    "register": Register,
    "signaallijst": Signaallijst,
    "overleg": Overleg,
    "actie": Actie,
    "terugkoppeling": Terugkoppeling,
    "onderwerp": Onderwerp,
}
#: The files that regions exchange; they never lie in a register.
UITWISSELSOORTEN: Final[Mapping[str, type[Blok]]] = {
    "pakket": Pakket,
    "antwoord": PakketAntwoord,
}
ALLE_SOORTEN: Final[Mapping[str, type[Blok]]] = {**SOORTEN, **UITWISSELSOORTEN}


def make_schema(soort: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one file kind; KeyError for an unknown kind."""
    struct = ALLE_SOORTEN[soort]
    _, parts = msgspec.json.schema_components([struct], ref_template="#/$defs/{name}")
    top = {**_allow_empty(parts.pop(struct.__name__)), "type": "object"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:rao:schema:{soort}:1",
        **top,
        "$defs": {naam: _allow_empty(deel) for naam, deel in parts.items()},
    }


def _allow_empty(blok: dict[str, Any]) -> dict[str, Any]:
    """Let every optional key be empty (`toelichting:`), without an `anyOf` that hides errors."""
    verplicht = blok.get("required", ())
    eigenschappen = {
        sleutel: _plain(deel) if sleutel in verplicht else _nullable(_plain(deel))
        for sleutel, deel in blok["properties"].items()
    }
    # A $ref cannot say "or null" beside it, so every part may be null itself; a key
    # that is required and empty is left out by the reader and found missing all the same.
    return {**blok, "type": ["object", "null"], "properties": eigenschappen}


def _plain(deel: dict[str, Any]) -> dict[str, Any]:
    """Return `X or null` as X with the description of the key itself; drop empty defaults."""
    takken = deel.get("anyOf")
    if takken is not None:
        (tak,) = (tak for tak in takken if tak != {"type": "null"})
        deel = {
            **tak,
            **{sleutel: waarde for sleutel, waarde in deel.items() if sleutel != "anyOf"},
        }
    return {s: w for s, w in deel.items() if s != "default" or w not in (None, [], {})}


def _nullable(deel: dict[str, Any]) -> dict[str, Any]:
    if "enum" in deel:
        return {**deel, "enum": [*deel["enum"], None]}
    if "type" in deel:
        return {**deel, "type": [deel["type"], "null"]}
    return deel
