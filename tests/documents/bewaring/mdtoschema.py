"""The public schema of MDTO, where its folder is there: `MDTO_MAP` says where.

It is not ours to copy. Without it the tests that ask it are skipped, and named at the end.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import xmlschema

if TYPE_CHECKING:
    from collections.abc import Iterable


def mdto_map() -> Path:
    """Return the folder with the schema and the examples; skip without one."""
    map_ = os.environ.get("MDTO_MAP")
    if not map_:
        pytest.skip("MDTO_MAP noemt geen map met het schema van MDTO")
    return Path(map_)


@cache
def _schema(map_: Path) -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(map_ / "MDTO-XML1.0.1.xsd")


def klachten(teksten: Iterable[bytes]) -> list[str]:
    """Return what the schema says of some documents; none is good."""
    schema = _schema(mdto_map())
    return [fout.reason or "" for een in teksten for fout in schema.iter_errors(een.decode())]
