"""Where the hooks of a repository lie, and what lies there; a hook of a person is never touched."""

import os
from pathlib import Path
from typing import Final, Literal

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.git.aanroep.fout import vertaal_os
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.haak.scripts import is_van_ons, vraagt_rao

#: weg: none, ons: ours as it should be, oud: ours of another version, vraagt: of a person and asks
#: us, eigen: of a person.
Haakstand = Literal["weg", "ons", "oud", "vraagt", "eigen"]
_MODUS: Final = 0o755


def haakmap(git: GitCall, plek: GitPlek) -> tuple[Path, bool]:
    """Return the folder from which git runs hooks, and whether it is of this repository alone."""
    eigen = read_config(git).waarde("core.hookspath")
    if not eigen:
        return plek.common_dir / "hooks", True
    map_ = Path(os.path.realpath(plek.top / Path(eigen).expanduser()))
    binnen = (plek.top, plek.git_dir, plek.common_dir)
    return map_, any(map_.is_relative_to(os.path.realpath(een)) for een in binnen)


def stand_van(pad: Path, naam: str, tekst: str) -> Haakstand:
    """Say what lies at the place of a hook that should have this text."""
    if not os.path.lexists(pad):
        return "weg"
    try:
        staat = pad.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return "eigen"
    if staat == tekst and not pad.is_symlink():
        return "ons"
    if vraagt_rao(staat, naam) and not is_van_ons(staat):
        return "vraagt"
    return "oud" if is_van_ons(staat) and not pad.is_symlink() else "eigen"


def haal_weg(pad: Path) -> None:
    """Remove a hook of ours."""
    try:
        pad.unlink(missing_ok=True)
    except OSError as fout:
        raise vertaal_os(f"de haak {pad} niet weghalen", fout) from fout


def schrijf(pad: Path, tekst: str) -> None:
    """Put a hook in its place at once, so that git never runs half of one."""
    tijdelijk = pad.with_name(f".{pad.name}.rao")
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk.write_text(tekst, encoding="utf-8", newline="\n")
        tijdelijk.chmod(_MODUS)
        tijdelijk.replace(pad)
    except OSError as fout:
        raise vertaal_os(f"de haak {pad} niet schrijven", fout) from fout
