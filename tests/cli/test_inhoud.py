"""The contents page: every line keeps the agreement at the head of `inhoud`."""

import importlib
import importlib.util
import inspect
from typing import get_type_hints

import pytest

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht import hulp

AANWEZIG = [
    opdracht
    for opdracht in inhoud.OPDRACHTEN
    if importlib.util.find_spec(f"rao_cli.cli.{opdracht.module}")
]


def pad(opdracht: inhoud.Opdracht) -> str:
    """The name of a test."""
    return opdracht.pad


def test_no_command_stands_there_twice() -> None:
    """A path names one command."""
    paden = [opdracht.pad for opdracht in inhoud.OPDRACHTEN]
    assert len(paden) == len(set(paden))


def test_every_group_is_explained_and_used() -> None:
    """The groups in the table are the groups with a line of help."""
    assert {o.groep for o in inhoud.OPDRACHTEN if o.groep} == set(inhoud.GROEPEN)


@pytest.mark.parametrize("opdracht", inhoud.OPDRACHTEN, ids=pad)
def test_the_module_follows_from_the_path(opdracht: inhoud.Opdracht) -> None:
    """`rao nieuw zaak` lives in `nieuw/zaak.py`: nobody has to search."""
    assert importlib.util.find_spec(f"rao_cli.cli.{opdracht.module}") is not None


@pytest.mark.parametrize("opdracht", inhoud.OPDRACHTEN, ids=pad)
def test_the_line_of_help_is_one_short_sentence(opdracht: inhoud.Opdracht) -> None:
    """It fits behind the longest path in 80 columns."""
    assert opdracht.hulp.endswith(".")
    assert len(opdracht.hulp) <= 80 - 4 - max(len(o.pad) for o in inhoud.OPDRACHTEN)


@pytest.mark.parametrize("opdracht", AANWEZIG, ids=pad)
def test_a_command_has_an_example_and_a_first_sentence(opdracht: inhoud.Opdracht) -> None:
    """The help of each command opens with examples of that command."""
    module = importlib.import_module(f"rao_cli.cli.{opdracht.module}")
    functie = getattr(module, opdracht.module.rpartition(".")[2])
    uitleg = hulp.splits(inspect.getdoc(functie) or "")
    assert uitleg.voorbeelden
    assert any(f"rao {opdracht.pad}" in regel for regel in uitleg.voorbeelden)
    assert uitleg.tekst.splitlines()[0].endswith(".")


@pytest.mark.parametrize("opdracht", AANWEZIG, ids=pad)
def test_a_command_returns_nothing_or_an_exit_code(opdracht: inhoud.Opdracht) -> None:
    """Whatever else it returned would be lost."""
    module = importlib.import_module(f"rao_cli.cli.{opdracht.module}")
    functie = getattr(module, opdracht.module.rpartition(".")[2])
    assert get_type_hints(functie)["return"] in {int, type(None)}
