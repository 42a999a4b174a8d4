"""What a test begins with is done once: where a register is the same, what came of it is laid down.

Most of the time of the tests goes to commands that only lead to what a test is about. What a
fixture or helper does to a register is done by the first test that asks it; that one, and who
asks the same of a register that is the same byte for byte, gets a copy of what came of it.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import shutil
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from tests.cli.secretaris import Secretaris, maak_licht
from tests.eenmaal import eenmaal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest

F = TypeVar("F", bound="Callable[..., Any]")
#: What differs between two copies.
_TELT_NIET: Final = frozenset({"index", "opslag"})


class _Voorraad:
    """Where it is kept; without a place everything is done anew."""

    plek: pytest.TempPathFactory | None = None


def zet_plek(plek: pytest.TempPathFactory) -> None:
    """Say where it is kept."""
    _Voorraad.plek = plek


def uit_voorraad(stap: F) -> F:
    """Let a step be done once. It gets one register, and returns who stands there, or words.

    It may do nothing outside that register, and the rest that it gets is words too.
    """

    @wraps(stap)
    def doe(*args: Any, **opties: Any) -> Any:
        plek = _Voorraad.plek
        if plek is None:
            return stap(*args, **opties)
        alle = [*args, *opties.values()]
        s: Secretaris = next(een for een in alle if isinstance(een, Secretaris))

        def maak(werk: Path) -> None:
            antwoord = stap(*args, **opties)
            shutil.copytree(s.map, werk / "register", symlinks=True)
            maak_licht(werk / "register")
            (werk / "antwoord").write_bytes(pickle.dumps(antwoord))

        woorden = [een for een in alle if een is not s]
        bron = eenmaal(plek, f"voorraad-{_som(stap, s, woorden)}", maak)
        _leg_neer(bron / "register", s.map)  # also for who was first: all go on with the same
        antwoord = pickle.loads((bron / "antwoord").read_bytes())  # noqa: S301 - written above
        return _hier(antwoord, s.map)

    return cast("F", doe)


def _hier(antwoord: Any, map_: Path) -> Any:
    """Return an answer about this copy of the register."""
    if isinstance(antwoord, Secretaris):
        return replace(antwoord, map=map_)
    return tuple(_hier(een, map_) for een in antwoord) if type(antwoord) is tuple else antwoord


def _leg_neer(bron: Path, map_: Path) -> None:
    for pad in map_.iterdir():
        shutil.rmtree(pad) if pad.is_dir() else pad.unlink()
    shutil.copytree(bron, map_, symlinks=True, dirs_exist_ok=True)


def _som(stap: Callable[..., Any], s: Secretaris, woorden: list[Any]) -> str:
    """Return a sum of what is done, on what, and by whom."""
    wie = sorted(paar for paar in os.environ.items() if paar[0].startswith(("GIT_", "RAO_")))
    kop = (stap.__module__, stap.__qualname__, s.vandaag, woorden, wie)
    som = hashlib.sha256(repr(kop).encode())
    for deel in _bytes(s.map):
        som.update(hashlib.sha256(deel).digest())
    return som.hexdigest()[:32]


def _bytes(map_: Path) -> Iterator[bytes]:
    """Yield path and bytes of all that says which register this is, and in which state.

    Of an object of git its name says what is in it; one that nothing leads to counts too.
    """
    objecten = os.path.join(".git", "objects")  # noqa: PTH118 - as quick as can be
    for boven, mappen, namen in os.walk(map_):
        mappen[:] = sorted(set(mappen) - _TELT_NIET)
        hier = os.path.relpath(boven, map_)
        for naam in sorted(set(namen) - _TELT_NIET):
            yield f"{hier}/{naam}".encode()
            if not hier.startswith(objecten):
                with open(os.path.join(boven, naam), "rb") as bestand:  # noqa: PTH118, PTH123
                    yield bestand.read()
