"""The process that reads files of strangers with a library, within bounds of memory.

It is asked on stdin: kind and number of bytes on a line, and then those bytes. It answers on stdout
with one line of JSON: `tekst` (a list of pieces), `dicht` and `half` (what it could not look into,
in Dutch) and `bijlagen` (name and bytes in base64 of files inside it).
"""

import json
import os
import sys
from base64 import b64encode
from contextlib import suppress
from typing import Any, Final

from rao_cli.store.inhoud.mail import read_post
from rao_cli.store.inhoud.outlook import read_outlook
from rao_cli.store.inhoud.pdf import read_pdf

#: Of memory; what does not fit in that is no paper of a consultation.
_RUIMTE: Final = 200 * 1024 * 1024
_UITVOER: Final = 1
_LEZERS: Final = {"pdf": read_pdf, "ole": read_outlook, "mail": read_post}
_BESCHADIGD: Final = "het is beschadigd of op slot"


def antwoord_op(soort: str, data: bytes) -> dict[str, Any]:
    """Return what there is to read in a file; whatever a library runs into, it is an answer."""
    tekst, dicht, half = list[str](), list[str](), list[str]()
    bijlagen = list[tuple[str, bytes]]()
    try:
        for wat, inhoud in _LEZERS[soort](data):
            if isinstance(inhoud, bytes):
                bijlagen.append((wat, inhoud))
            else:
                {"dicht": dicht, "half": half}.get(wat, tekst).append(inhoud)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - a file can make a library raise anything
        dicht.append(_BESCHADIGD)
    ingepakt = [(naam, b64encode(inhoud).decode("ascii")) for naam, inhoud in bijlagen]
    return {"tekst": tekst, "dicht": dicht, "half": half, "bijlagen": ingepakt}


def main() -> None:
    """Answer until nobody asks any more."""
    _begrens()
    # Straight to the pipe: nothing here may go through what prints for people.
    invoer, uitvoer = sys.stdin.buffer, os.fdopen(_UITVOER, "wb", closefd=False)
    while regel := invoer.readline(100):
        soort, _, lengte = regel.decode("ascii").partition(" ")
        antwoord = antwoord_op(soort, invoer.read(int(lengte)))
        uitvoer.write(json.dumps(antwoord).encode("ascii") + b"\n")
        uitvoer.flush()


def _begrens() -> None:
    """Keep the memory of this process within bounds, where the system can."""
    with suppress(ImportError, OSError, ValueError):  # Windows has none, macOS knows no such bound
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_RUIMTE, _RUIMTE))


if __name__ == "__main__":
    main()
