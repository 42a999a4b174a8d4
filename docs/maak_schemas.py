"""Make the JSON Schemas of the Structs: for the wheel, and for the example register.

After a change in rao_cli/model: `python -m docs.maak_schemas`. A test says when it was forgotten.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from rao_cli.model.schema import ALLE_SOORTEN, SOORTEN, make_schema

ROOT = Path(__file__).resolve().parent.parent
#: A register has the schemas of its own files; the wheel also those of what regions exchange.
MAPPEN = {
    ROOT / "rao_cli" / "schemas": ALLE_SOORTEN,
    ROOT / "voorbeelden" / "goed" / "schemas": SOORTEN,
}


def maak(soorten: Iterable[str] = ALLE_SOORTEN) -> Mapping[str, str]:
    """Return file name and text of every schema."""
    return {
        f"{soort}.schema.json": json.dumps(make_schema(soort), indent=2, ensure_ascii=False) + "\n"
        for soort in soorten
    }


if __name__ == "__main__":
    for map_, soorten in MAPPEN.items():
        for naam, tekst in maak(soorten).items():
            (map_ / naam).write_text(tekst, encoding="utf-8", newline="\n")
