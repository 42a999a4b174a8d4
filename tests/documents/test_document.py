"""The table of documents: every template stands in it, and shows exactly its Context."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from rao_cli.documents.document import AANLEVERVERZOEK, CIJFERS, DOCUMENTEN, Documentsoort
from rao_cli.documents.jinja import gebruikte_namen
from rao_cli.documents.recept import RECEPTEN

WORTEL: Final = Path(__file__).resolve().parents[2]
SJABLONEN: Final = [(soort, naam) for soort in DOCUMENTEN for naam in soort.sjablonen]


#: What only a template of a region may still use: the shipped one has other words for it.
ALLEEN_EIGEN: Final = {
    "aanleververzoek.md.j2": {"opdrachten"},
    "aanleververzoek.txt.j2": {"opdrachten"},
    "besluitenlijst.md.j2": {"zonder_besluit"},
    "terugkoppeling.md.j2": {"veranderd"},
}


def contexten(soort: Documentsoort[Any]) -> list[set[str]]:
    """Give the fields of each Context that the maker of a document has."""
    module = import_module(f"rao_cli.documents.{soort.module}")
    return [
        {*ding.__struct_fields__}
        for naam, ding in vars(module).items()
        if naam.endswith("Context")
        and isinstance(ding, type)
        and issubclass(ding, msgspec.Struct)
        and ding.__module__ == module.__name__
    ]


def test_every_template_belongs_to_one_document() -> None:
    """A template that ships and is in no row, or in two, is a mistake; a recipe is no document."""
    geleverd = sorted(pad.name for pad in (WORTEL / "templates").rglob("*.j2"))
    recepten = [recept.sjabloon for recept in RECEPTEN.values()]
    assert sorted([*recepten, *(naam for _, naam in SJABLONEN)]) == geleverd


@pytest.mark.parametrize(("soort", "naam"), SJABLONEN, ids=[naam for _, naam in SJABLONEN])
def test_a_template_uses_exactly_its_context(soort: Documentsoort[Any], naam: str) -> None:
    """What a Context holds is used, and nothing else."""
    assert gebruikte_namen(naam) | ALLEEN_EIGEN.get(naam, set()) in contexten(soort)


@pytest.mark.parametrize("soort", DOCUMENTEN, ids=[soort.module for soort in DOCUMENTEN])
def test_every_document_has_a_reader(soort: Documentsoort[Any]) -> None:
    """A row says for whom it is; what can be made again has a name and a command."""
    assert soort.voor
    assert bool(soort.heet) == bool(soort.vernieuw)


@pytest.mark.parametrize("soort", [AANLEVERVERZOEK, CIJFERS])
def test_what_lies_nowhere_has_no_place(soort: Documentsoort[Any]) -> None:
    """A request and the figures are written where the user says."""
    with pytest.raises(TypeError):
        soort.op()
