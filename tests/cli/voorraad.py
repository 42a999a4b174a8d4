"""What a test begins with is done once: where a register is the same, what came of it is laid down.

Most of the time of the tests goes to commands that only lead to what a test is about. What a
fixture or helper does to a register is done by the first test that asks it, in its own register;
who asks the same of a register that is the same, byte for byte, gets a copy of what came of it.
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
#: What differs between two copies, or follows from HEAD.
_TELT_NIET: Final = frozenset({"objects", "index", "opslag"})


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
        plek, gedaan = _Voorraad.plek, list[Any]()
        if plek is None:
            return stap(*args, **opties)
        alle = [*args, *opties.values()]
        s: Secretaris = next(een for een in alle if isinstance(een, Secretaris))

        def maak(werk: Path) -> None:
            gedaan.append(stap(*args, **opties))
            shutil.copytree(s.map, werk / "register", symlinks=True)
            maak_licht(werk / "register")
            (werk / "antwoord").write_bytes(pickle.dumps(gedaan[0]))

        woorden = [een for een in alle if een is not s]
        bron = eenmaal(plek, f"voorraad-{_som(stap, s, woorden)}", maak)
        if not gedaan:
            _leg_neer(bron / "register", s.map)
            antwoord = pickle.loads((bron / "antwoord").read_bytes())  # noqa: S301 - written above
            gedaan.append(_hier(antwoord, s.map))
        return gedaan[0]

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
    """Yield path and bytes of all that says which register this is, and in which state."""
    for boven, mappen, namen in os.walk(map_):
        mappen[:] = sorted(set(mappen) - _TELT_NIET)
        for naam in sorted(set(namen) - _TELT_NIET):
            pad = os.path.join(boven, naam)  # noqa: PTH118 - as quick as can be
            yield os.path.relpath(pad, map_).encode()
            with open(pad, "rb") as bestand:  # noqa: PTH123
                yield bestand.read()
