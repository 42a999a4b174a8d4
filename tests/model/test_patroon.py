"""A pattern that has a name is compiled at its first use, and says what any pattern says."""

import re
from collections.abc import Callable
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

import rao_cli
from rao_cli.model.patroon import patroon

_VORM = r"(?P<zaak>z-[0-9]+)"
_TEKST = "Z-1 en z-22"
_VRAGEN: dict[str, Callable[[Any], Any]] = {
    "search": lambda p: p.search(_TEKST, 2).span("zaak"),
    "match": lambda p: p.match(_TEKST)["zaak"],
    "fullmatch": lambda p: p.fullmatch(_TEKST),
    "finditer": lambda p: [een[0] for een in p.finditer(_TEKST)],
    "findall": lambda p: p.findall(_TEKST),
    "sub": lambda p: p.sub("x", _TEKST, count=1),
    "subn": lambda p: p.subn("x", _TEKST),
    "split": lambda p: p.split(_TEKST),
    "scanner": lambda p: p.scanner(_TEKST).match().span(),
    "groups": lambda p: p.groups,
    "groupindex": lambda p: dict(p.groupindex),
    "flags": lambda p: p.flags,
    "pattern": lambda p: p.pattern,
}


@pytest.mark.parametrize("vraag", _VRAGEN)
def test_it_answers_as_a_compiled_one(vraag: str) -> None:
    """The first time and each time after it, with its flags."""
    ons, kaal = (maak(_VORM, re.IGNORECASE) for maak in (patroon, re.compile))
    antwoorden = [_VRAGEN[vraag](ons) for _ in range(2)]
    assert antwoorden == [_VRAGEN[vraag](kaal)] * 2


def test_it_can_do_all_that_a_pattern_can() -> None:
    """No question is forgotten that Python itself has for a pattern."""
    kan = {naam for naam in dir(re.compile("")) if not naam.startswith("_")}
    assert kan == set(_VRAGEN)


def test_it_is_compiled_at_its_first_use() -> None:
    """A form that cannot be compiled fails where it is used, not where it has its name."""
    fout = patroon("(")
    with pytest.raises(re.error):
        fout.search("")


def test_every_form_can_be_compiled() -> None:
    """A slip in a form that hardly any text asks for is seen here, not by a user."""
    modules = [een.name for een in walk_packages(rao_cli.__path__, "rao_cli.")]
    waarden = [waarde for naam in modules for waarde in vars(import_module(naam)).values()]
    vormen = {een.pattern: een for een in waarden if type(een) is type(patroon(""))}
    assert len(vormen) > 300
    assert all(een.flags >= 0 for een in vormen.values())
