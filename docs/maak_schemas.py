"""Make the JSON Schemas of the Structs: for the wheel, and for the example register.

After a change in rao_cli/model: `python -m docs.maak_schemas`. A test says when it was forgotten.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from rao_cli.model.schema import SOORTEN, make_schema

ROOT = Path(__file__).resolve().parent.parent
MAPPEN = (ROOT / "rao_cli" / "schemas", ROOT / "voorbeelden" / "goed" / "schemas")


def maak() -> Mapping[str, str]:
    """Return file name and text of every schema."""
    return {
        f"{soort}.schema.json": json.dumps(make_schema(soort), indent=2, ensure_ascii=False) + "\n"
        for soort in SOORTEN
    }


if __name__ == "__main__":
    for map_ in MAPPEN:
        for naam, tekst in maak().items():
            (map_ / naam).write_text(tekst, encoding="utf-8", newline="\n")
