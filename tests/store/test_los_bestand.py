"""A report is written as a whole, or not at all."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.los_bestand import eis_vrije_plek, read_los, write_los


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


@pytest.mark.parametrize("pad", ["rao.sarif", "uitvoer/rao.sarif", "uitvoer/nieuw/../rao.sarif"])
@pytest.mark.parametrize("act", [eis_vrije_plek, lambda doel: write_los(doel, b"nieuw")])
def test_not_through_a_link_of_a_register(
    tmp_path: Path, pad: str, act: Callable[[Path], None]
) -> None:
    """A link in a register may come from git: the file behind it stays as it was."""
    register, buiten = tmp_path / "register", tmp_path / "buiten"
    (buiten / "nieuw").mkdir(parents=True)
    (buiten / "rao.sarif").write_text("geheim", encoding="utf-8")
    register.mkdir()
    (register / "rao.yaml").touch()
    (register / "uitvoer").symlink_to(buiten)
    (register / "rao.sarif").symlink_to(buiten / "rao.sarif")
    with pytest.raises(RaoError, match=r"is een verwijzing \(symlink\) in het register"):
        act(register / pad)
    assert (buiten / "rao.sarif").read_text(encoding="utf-8") == "geheim"


def test_a_register_behind_a_link(tmp_path: Path) -> None:
    """A link of the user's own to his register, or beside it, is no reason to refuse."""
    (tmp_path / "register").mkdir()
    (tmp_path / "register/rao.yaml").touch()
    (tmp_path / "kort").symlink_to("register")
    (tmp_path / "link.md").symlink_to("echt.md")
    for doel in (tmp_path / "kort/rao.sarif", tmp_path / "register/../link.md"):
        eis_vrije_plek(doel)
        write_los(doel, b"nieuw")
    assert (tmp_path / "register/rao.sarif").read_bytes() == b"nieuw"
    assert (tmp_path / "echt.md").read_bytes() == b"nieuw"


def test_what_cannot_be_read() -> None:
    """A file that the system keeps closed cannot be read: nobody asked to write it."""
    dicht = Path("/proc/self/mem")
    if not dicht.exists():
        pytest.skip("no such file there")
    with pytest.raises(RaoError, match="niet lezen"):
        read_los(dicht)
