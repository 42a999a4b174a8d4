"""What is costly to make is made once in a run of the tests, by the process that asks it first."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from filelock import FileLock


def eenmaal(
    tmp_path_factory: pytest.TempPathFactory, naam: str, maak: Callable[[Path], object]
) -> Path:
    """Return a folder that `maak` made, the same one in every process; who uses it only looks.

    `maak` gets a name that is not there yet, and the folder moves when it is whole.
    """
    boven = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        boven = boven.parent
    doel = boven / f"eenmaal-{naam}"
    with FileLock(f"{doel}.slot"):
        if not doel.exists():
            werk = Path(tempfile.mkdtemp(dir=boven)) / naam
            maak(werk)
            werk.rename(doel)
    return doel


def naam_van(stappen: Iterable[Callable[..., object]]) -> str:
    """Return a name for what some steps lead to, the same one in every process."""
    namen = [f"{stap.__module__}.{stap.__qualname__}" for stap in stappen]
    return f"na-{hashlib.sha256(' '.join(namen).encode()).hexdigest()[:20]}"
