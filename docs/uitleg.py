"""Puts what is said of each field of a block (`rao_cli/model/kring.py`) into a schema of it."""

from collections.abc import Iterator
from typing import Any

from rao_cli.model.basis import Blok
from rao_cli.model.kring import Veldmerk


def leg_uit(delen: dict[str, dict[str, Any]]) -> None:
    """Change the parts of a schema in place; one of another type stays as it is.

    The shape of an answer may be called as a block is; what tells them apart is its explanation.
    """
    for blok in _blokken(Blok):
        deel = delen.get(blok.__name__, {})
        if deel.get("description") == blok.__doc__:
            velden = deel["properties"]
            velden.update({naam: _met(merk, velden[naam]) for naam, merk in blok.merken.items()})


def _blokken(soort: type[Blok]) -> Iterator[type[Blok]]:
    for onder in soort.__subclasses__():
        yield onder
        yield from _blokken(onder)


def _met(merk: Veldmerk, veld: dict[str, Any]) -> dict[str, Any]:
    """Return a field with its mark in front; what its type says counts where the mark is silent."""
    meta = merk.meta
    van_type = {naam: veld[naam] for naam in ("description", "examples") if naam in veld}
    eigen = {"description": meta.description, "examples": meta.examples}
    kop = van_type | {naam: wat for naam, wat in eigen.items() if wat is not None}
    kop |= meta.extra_json_schema or {}
    return {**kop, **{naam: wat for naam, wat in veld.items() if naam not in kop}}
