"""What lies on the disk is read as it is."""

from pathlib import Path

import pytest

from rao_cli.store.schijf import read_hoogstens


@pytest.mark.parametrize("lengte", [0, 1, 9, 10, 11, 50])
def test_no_more_is_read_than_a_limit(tmp_path: Path, lengte: int) -> None:
    """One byte more says that there is more."""
    (tmp_path / "a").write_bytes(b"x" * lengte)
    with (tmp_path / "a").open("rb") as bestand:
        assert read_hoogstens(bestand, 10) == b"x" * min(lengte, 11)


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="no such files here")
def test_a_file_that_does_not_know_its_size_is_read_too() -> None:
    """The system says 0 of what it makes while it is read."""
    with Path("/proc/self/status").open("rb") as bestand:
        data = read_hoogstens(bestand, 20)
    assert (len(data), data[:5]) == (21, b"Name:")
