"""One call of pandoc: a tree in, Word or LibreOffice out; nothing else is read, no network."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon
from rao_cli.store.papier.extra import pandoc
from rao_cli.store.papier.pakket import pak_in, pak_om

#: A paper of a hundred pages takes a second.
_GEDULD_SECONDEN: Final = 120
#: Only the text: pandoc would show title, author and date once more above it.
_SJABLOON: Final = {
    "docx": Path(__file__).parent / "blad.openxml",
    "odt": Path(__file__).parent / "blad.opendocument",
}
_EIGENSCHAPPEN: Final = {"docx": "docProps/core.xml", "odt": "meta.xml"}
_TEKST: Final = {"docx": "word/document.xml", "odt": "content.xml"}
#: Without this Windows opens a black window for each program.
_ZONDER_VENSTER: Final = 0x08000000 if sys.platform == "win32" else 0
#: The day that pandoc writes down in its sandbox, where it knows no time.
_DAG: Final = patroon(
    r"(<(?:dcterms:created|dcterms:modified|meta:creation-date|dc:date)\b[^>]*>)1970-01-01"
)


def make_kantoor(
    boom: bytes,
    formaat: str,
    delen: Mapping[str, bytes],
    dag: date | None,
    verbeter: Callable[[str], str],
) -> bytes:
    """Return a tree as docx or odt; `delen` are those of the reference.

    `verbeter` changes the text part. RaoError when pandoc is missing or cannot do it.
    """
    with tempfile.TemporaryDirectory(prefix="rao-") as tijdelijk:
        data = _draai(boom, formaat, Path(tijdelijk), pak_in(delen))
    dag_ = rf"\g<1>{dag.isoformat()}" if dag else r"\g<0>"
    wijzigingen = {
        _TEKST[formaat]: verbeter,
        _EIGENSCHAPPEN[formaat]: lambda tekst: _DAG.sub(dag_, tekst),
    }
    return pak_om(data, wijzigingen)


def _draai(boom: bytes, formaat: str, map_: Path, voorbeeld: bytes) -> bytes:
    """Run pandoc in a folder of its own, with nothing of the user's settings."""
    reference = map_ / f"reference.{formaat}"
    reference.write_bytes(voorbeeld)
    opdracht = [
        *(
            str(pandoc()),
            "--sandbox",
            "--syntax-highlighting=none",
            f"--data-dir={map_}",
            "--from=json",
            f"--to={formaat}",
        ),
        *(f"--reference-doc={reference}", f"--template={_SJABLOON[formaat]}", "--output=-"),
    ]
    try:
        klaar = subprocess.run(  # noqa: S603 - our own program and arguments
            opdracht,
            input=boom,
            capture_output=True,
            timeout=_GEDULD_SECONDEN,
            check=False,
            cwd=map_,
            env={"HOME": str(map_), "LC_ALL": "C.UTF-8", **_windows()},
            creationflags=_ZONDER_VENSTER,
        )
    except (OSError, subprocess.TimeoutExpired) as fout:
        raise _mislukt(formaat, str(fout)) from fout
    if klaar.returncode or not klaar.stdout:
        raise _mislukt(formaat, klaar.stderr.decode("utf-8", "replace"))
    return klaar.stdout


def _windows() -> dict[str, str]:
    """Return what a program on Windows cannot do without."""
    return {naam: os.environ[naam] for naam in ("SYSTEMROOT", "TEMP") if naam in os.environ}


def _mislukt(formaat: str, gezegd: str) -> RaoError:
    regels = gezegd.strip().splitlines() or ["geen uitleg"]
    return RaoError(
        f"Het stuk als {formaat} maken is niet gelukt. Er is niets van geschreven.",
        hint=f"pandoc zegt: {regels[-1][:300]}",
    )
