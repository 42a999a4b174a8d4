"""The lock files: complete, of this project, and without a trace of where they were made."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

WORTEL = Path(__file__).resolve().parent.parent
SLOTEN = ("requirements.lock", "requirements-dev.lock")


@cache
def slot(bestand: str) -> dict[str, tuple[Requirement, int]]:
    """Read a lock: name → what is pinned, and the number of hashes."""
    tekst = (WORTEL / bestand).read_text(encoding="utf-8").replace("\\\n", " ")
    gelezen: dict[str, tuple[Requirement, int]] = {}
    for regel in tekst.splitlines():
        if regel and not regel.lstrip().startswith("#"):
            eis, *hashes = re.split(r"\s+--hash=sha256:", regel.strip())
            assert all(re.fullmatch("[0-9a-f]{64}", som) for som in hashes)
            pin = Requirement(eis)
            gelezen[canonicalize_name(pin.name)] = (pin, len(hashes))
    return gelezen


def gevraagd() -> dict[str, list[Requirement]]:
    """Read from pyproject.toml what each lock must hold."""
    project: dict[str, Any] = tomllib.loads((WORTEL / "pyproject.toml").read_text(encoding="utf-8"))
    extra = chain.from_iterable(project["project"]["optional-dependencies"].values())
    loopt = [
        *project["project"]["dependencies"],
        *extra,
        *project["build-system"]["requires"],
    ]
    groep = [eis for eis in project["dependency-groups"]["dev"] if isinstance(eis, str)]
    return {
        SLOTEN[0]: [Requirement(eis) for eis in loopt],
        SLOTEN[1]: [Requirement(eis) for eis in [*loopt, *groep]],
    }


def vastgezet(pin: Requirement) -> str:
    """Give the one version that a line of a lock allows."""
    (versie,) = pin.specifier
    assert versie.operator == "=="
    return versie.version


@pytest.mark.parametrize("bestand", SLOTEN)
def test_lock_satisfies_pyproject(bestand: str) -> None:
    """Every requirement of pyproject.toml is pinned, at a version that it allows."""
    pins = {n: vastgezet(pin) for n, (pin, _) in slot(bestand).items()}
    ontbreekt = [
        str(eis)
        for eis in gevraagd()[bestand]
        if not eis.specifier.contains(pins.get(canonicalize_name(eis.name), "0"))
    ]
    assert ontbreekt == []


@pytest.mark.parametrize("bestand", SLOTEN)
def test_every_package_is_hashed(bestand: str) -> None:
    """Another file under the same name and version is refused."""
    assert [n for n, (_, hashes) in slot(bestand).items() if hashes == 0] == []


@pytest.mark.parametrize("bestand", SLOTEN)
def test_lock_does_not_say_where_it_was_made(bestand: str) -> None:
    """No host, address or path stands in a lock: everyone has an index of their own."""
    tekst = (WORTEL / bestand).read_text(encoding="utf-8")
    assert re.findall(r".*(?:://|--index|--find-links|file:| /\w|\w:\\).*", tekst) == []


def test_both_locks_pin_the_same_versions() -> None:
    """The tests run with exactly the packages that a user gets."""
    # Not on which machines: the tools may need everywhere what rao needs on one.
    loopt, dev = (
        {n: vastgezet(pin) for n, (pin, _) in slot(bestand).items()} for bestand in SLOTEN
    )
    assert loopt == {n: versie for n, versie in dev.items() if n in loopt}
