"""Where rao came from, as pip wrote it down: a build server gets the same one, or nothing."""

import json
from pathlib import Path
from typing import Final

import pytest

from rao_cli import __version__
from rao_cli.workflow.register.herkomst import ONBEKEND, pakket

GIT: Final = {"vcs": "git", "requested_revision": "main", "commit_id": "3f9c2a"}


@pytest.mark.parametrize(
    ("bron", "verwacht"),
    [
        (None, f"rao-cli=={__version__}"),
        (
            {"url": "https://git.voorbeeld.nl/rao.git", "vcs_info": GIT},
            "git+https://git.voorbeeld.nl/rao.git@3f9c2a",
        ),
        (
            {"url": "https://naam:geheim@git.voorbeeld.nl:8443/rao.git", "vcs_info": GIT},
            "git+https://git.voorbeeld.nl:8443/rao.git@3f9c2a",
        ),
        (
            {"url": "ssh://git@git.voorbeeld.nl/rao.git", "vcs_info": GIT},
            "git+ssh://git@git.voorbeeld.nl/rao.git@3f9c2a",
        ),
        (
            {"url": "https://pakketten.voorbeeld.nl/rao_cli-0.1.0.whl", "archive_info": {}},
            "https://pakketten.voorbeeld.nl/rao_cli-0.1.0.whl",
        ),
        ({"url": "file:///home/r/rao", "dir_info": {"editable": True}}, ONBEKEND),
        ({"url": "file:///home/r/rao", "vcs_info": GIT}, ONBEKEND),
        ({"dir_info": {}}, ONBEKEND),
        ([], ONBEKEND),
    ],
)
def test_what_pip_wrote(
    bron: object, verwacht: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository by its commit, a package of an index by its version, never a password."""
    info = tmp_path / f"rao_cli-{__version__}.dist-info"
    info.mkdir()
    wie = f"Metadata-Version: 2.4\nName: rao-cli\nVersion: {__version__}\n"
    (info / "METADATA").write_text(wie, encoding="utf-8")
    if bron is not None:
        (info / "direct_url.json").write_text(json.dumps(bron), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert pakket() == verwacht
