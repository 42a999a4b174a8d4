"""The contents page: every line keeps the agreement at the head of `inhoud`."""

import importlib
import importlib.util
import inspect
from collections.abc import Callable
from typing import get_type_hints

import pytest

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht import hulp
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.opdrachtregel import EERSTE_WOORDEN

AANWEZIG = [
    opdracht
    for opdracht in inhoud.OPDRACHTEN
    if importlib.util.find_spec(f"rao_cli.cli.{opdracht.module}")
]


def pad(opdracht: inhoud.Opdracht) -> str:
    """The name of a test."""
    return opdracht.pad


def functie_van(opdracht: inhoud.Opdracht) -> Callable[..., object]:
    """The function that a command is."""
    module = importlib.import_module(f"rao_cli.cli.{opdracht.module}")
    functie: Callable[..., object] = getattr(module, opdracht.functie)
    return functie


def test_a_text_knows_a_command_by_its_first_word() -> None:
    """What is printed whole, and never folded, begins with a word of this page."""
    eerste = {opdracht.pad.split()[0] for opdracht in inhoud.OPDRACHTEN}
    assert set(EERSTE_WOORDEN.split("|")) == eerste


def test_no_command_stands_there_twice() -> None:
    """A path names one command."""
    paden = [opdracht.pad for opdracht in inhoud.OPDRACHTEN]
    assert len(paden) == len(set(paden))


def test_every_group_is_explained_and_used() -> None:
    """The groups in the table are the groups with a line of help."""
    assert {o.groep for o in inhoud.OPDRACHTEN if o.groep} == set(inhoud.GROEPEN)


@pytest.mark.parametrize("opdracht", inhoud.OPDRACHTEN, ids=pad)
def test_the_function_follows_from_the_path(opdracht: inhoud.Opdracht) -> None:
    """`rao nieuw zaak` is `nieuw` in `zaak/nieuw.py`, and is at home there: nobody searches."""
    assert functie_van(opdracht).__module__ == f"rao_cli.cli.{opdracht.module}"
    assert functie_van(opdracht).__name__ in opdracht.pad.replace("-", "_").split()


def test_every_noun_with_one_module_has_commands() -> None:
    """No line of the two tables of places is left over from a command that is gone."""
    paden = (opdracht.pad.replace("-", "_") for opdracht in inhoud.OPDRACHTEN)
    woorden = {woord for pad_ in paden for woord in pad_.split()}
    assert {*inhoud.SAMEN, *inhoud.ONDERWERPEN} <= woorden
    assert inhoud.SAMEN.keys() & inhoud.ONDERWERPEN.keys() == set()


@pytest.mark.parametrize("opdracht", inhoud.OPDRACHTEN, ids=pad)
def test_the_line_of_help_is_one_short_sentence(opdracht: inhoud.Opdracht) -> None:
    """It fits behind the longest path in 80 columns."""
    assert opdracht.hulp.endswith(".")
    assert len(opdracht.hulp) <= 80 - 4 - max(len(o.pad) for o in inhoud.OPDRACHTEN)


@pytest.mark.parametrize("opdracht", AANWEZIG, ids=pad)
def test_a_command_has_an_example_and_a_first_sentence(opdracht: inhoud.Opdracht) -> None:
    """The help of each command opens with examples of that command."""
    uitleg = hulp.splits(inspect.getdoc(functie_van(opdracht)) or "")
    assert uitleg.voorbeelden
    assert any(f"rao {opdracht.pad}" in regel for regel in uitleg.voorbeelden)
    assert uitleg.tekst.splitlines()[0].endswith(".")


@pytest.mark.parametrize("opdracht", AANWEZIG, ids=pad)
def test_a_command_returns_nothing_or_an_exit_code(opdracht: inhoud.Opdracht) -> None:
    """Whatever else it returned would be lost."""
    assert get_type_hints(functie_van(opdracht))["return"] in {int, type(None)}


@pytest.mark.parametrize("opdracht", AANWEZIG, ids=pad)
def test_the_shared_options_come_of_the_session(opdracht: inhoud.Opdracht) -> None:
    """Who declares a shared option himself has no session, which would bring it anyway."""
    params = list(inspect.signature(functie_van(opdracht)).parameters.values())
    sessies = [p for p in params if p.annotation in (ReadSession, WriteSession)]
    velden = set(inspect.signature(sessies[0].annotation).parameters) if sessies else set()
    assert sessies == params[: len(sessies)]
    assert len(sessies) <= 1
    assert velden & {p.name for p in params} == set()
    assert sessies or "register_map" not in {p.name for p in params}
