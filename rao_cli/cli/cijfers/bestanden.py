"""Write the files that a user asked for, over nothing that somebody may miss."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rao_cli.cli.questions import vragen
from rao_cli.model.errors import RaoError
from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf

#: What stands at the begin of an earlier report; in another template it may not.
_VERSLAG: Final[Mapping[str, bytes]] = {
    ".csv": b"periode;groep;",
    ".html": b"<title>Cijfers RAO ",
    ".json": b'"soort": "cijfers"',
    ".md": b"# Cijfers RAO ",
    ".svg": b'role="img" aria-labelledby="',
}
_BEGIN: Final = 1000


def schrijf_bestanden(teksten: Mapping[Path, str], *, ja: bool, voor_excel: bool = False) -> None:
    """Write texts; RaoError says why that cannot be, before the first one is written."""
    for doel in teksten:
        eis_plek(doel)
        _eis_verslag(doel, ja=ja)
    for doel, tekst in teksten.items():
        # Excel sees by the mark at the begin that a CSV is UTF-8, and expects its own line ends.
        data = tekst.replace("\n", "\r\n").encode("utf-8-sig") if voor_excel else tekst.encode()
        schrijf(doel, data)


def _eis_verslag(doel: Path, *, ja: bool) -> None:
    """Refuse, or ask, when something else stands there than an earlier report of ours."""
    if ja or not os.path.isfile(doel) or _is_verslag(doel):  # noqa: PTH113 - Path may raise
        return
    wat = f"'{doel}' bestaat al, en is geen verslag van rao."
    mag = vragen.kan_vragen(ja=ja) and vragen.bevestig(f"{wat} Wilt u het vervangen?", ja=ja)
    if not mag:
        hint = "Kies een andere naam. Wilt u het toch vervangen? Geef dan --ja."
        raise RaoError(f"{wat} Er is niets geschreven.", hint=hint)


def _is_verslag(doel: Path) -> bool:
    try:
        with doel.open("rb") as bestand:
            begin = bestand.read(_BEGIN)
    except OSError:
        return False
    return not begin or _VERSLAG.get(doel.suffix.lower(), b"\0") in begin
