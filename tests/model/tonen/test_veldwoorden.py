"""Every field of a file has words."""

import importlib
import pkgutil
from collections.abc import Iterator

import msgspec
import pytest

from rao_cli.model import soorten
from rao_cli.model.tonen.veldwoorden import plekwoorden, veldwoord


def velden() -> Iterator[str]:
    """Yield the fields of everything that stands in a file."""
    for module in pkgutil.iter_modules(soorten.__path__):
        naam = f"{soorten.__name__}.{module.name}"
        for ding in vars(importlib.import_module(naam)).values():
            if isinstance(ding, type) and issubclass(ding, msgspec.Struct):
                yield from ding.__struct_fields__ if ding.__module__ == naam else ()


@pytest.mark.parametrize("veld", sorted(set(velden())))
def test_no_key_stays_a_key(veld: str) -> None:
    """No field is told with an underscore, nor LKO in small letters."""
    woord = veldwoord(veld)
    assert "_" not in woord
    assert "lko" not in woord


@pytest.mark.parametrize(
    ("plek", "woorden"),
    [
        (("standpunten", "COA", "standpunt"), "standpunt van COA"),
        (("standpunten", "DT&V", "inzet"), "standpunt van DT&V, inzet"),
        ((), ""),
        ((1, "iets_anders"), "2, iets anders"),
        (("vertrekstrategie", "gezet", 1, "stap"), "gezette stap 2"),
        (("termijn", "tot"), "termijn, tot en met"),
        (("oplossingsrichtingen", 1, "nadelen", 0), "oplossing 2, nadelen 1"),
        (("besluiten", "B-2026-03-12-01", "uitkomst"), "besluit B-2026-03-12-01, uitkomst"),
        (("risicos", "politiek", "niveau"), "politiek risico, niveau"),
        (("lkos", "ter-apel", "naam"), "LKO ter-apel, naam"),
    ],
)
def test_a_place(plek: tuple[str | int, ...], woorden: str) -> None:
    """A place in a thing is read as words."""
    assert plekwoorden(plek) == woorden
