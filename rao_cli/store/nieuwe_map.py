"""A new folder with files: made beside its place, then put there at once, or not at all."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.store.los_bestand import eis_vrije_map, met_uitleg
from rao_cli.store.map_naast import map_naast
from rao_cli.store.schijf import bestaat


def eis_lege_map(doel: Path) -> None:
    """RaoError when a new folder cannot come at a place: what lies there stays."""
    eis_vrije_map(doel)
    with _vullend(doel):
        bezet = bestaat(doel) and any(doel.iterdir())
    if bezet:
        raise RaoError(
            f"In '{doel}' staat al iets. Er is niets veranderd.",
            hint="Noem een nieuwe map, of een lege.",
        )


@contextmanager
def nieuwe_map(doel: Path, inhoud: Mapping[str, bytes]) -> Iterator[Callable[[], None]]:
    """Write files (path to bytes) beside a place; yields what puts them there.

    RaoError when that cannot be. Who stops before that leaves nothing in the place.
    """
    eis_lege_map(doel)
    doel = doel.resolve()
    with ExitStack() as stapel:
        with _vullend(doel):
            naast = stapel.enter_context(map_naast(doel))
            for pad, data in inhoud.items():
                bestand = naast / pad
                bestand.parent.mkdir(parents=True, exist_ok=True)
                bestand.write_bytes(data)
        yield lambda: _zet_neer(naast, doel)


def _zet_neer(naast: Path, doel: Path) -> None:
    with _vullend(doel):
        if doel.is_dir():
            doel.rmdir()  # only an empty one goes
        naast.rename(doel)


def _vullend(doel: Path) -> AbstractContextManager[None]:
    hint = "Kies een andere map, en geef de opdracht dan opnieuw."
    return met_uitleg(f"de map '{doel}' niet vullen", hint)
