"""A report is written as a whole, or not at all."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.los_bestand import write_los


@contextmanager
def krappe_schijf(bytes_: int) -> Iterator[None]:
    """Let the system refuse files that grow larger than this."""
    eerder = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, eerder[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, eerder)


def test_half_a_file_is_never_there(tmp_path: Path) -> None:
    """When the disk fails half-way, what was there stays and nothing is left beside it."""
    doel = tmp_path / "cijfers.md"
    doel.write_text("eerder", encoding="utf-8")
    with krappe_schijf(1000), pytest.raises(RaoError, match="het bestand wordt te groot"):
        write_los(doel, b"nieuw" * 1000)
    assert {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()} == {"cijfers.md": b"eerder"}


def test_through_a_link(tmp_path: Path) -> None:
    """A link stays a link: the file behind it is replaced."""
    (tmp_path / "echt.md").write_text("eerder", encoding="utf-8")
    (tmp_path / "link.md").symlink_to("echt.md")
    write_los(tmp_path / "link.md", b"nieuw")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "echt.md").read_bytes() == b"nieuw"
