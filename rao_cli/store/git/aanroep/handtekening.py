"""One signature of a commit, checked with `ssh-keygen` and one public key; nothing of a config.

Which program checks signatures, and whom it believes, stands in the settings of a folder too, and
whoever copies a folder copies those. So git is not asked: its own words (`git verify-commit`) would
run what a setting names. The key comes from rao.yaml, in a file of our own for this one call.
"""

import base64
import binascii
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from rao_cli.model.errors import RaoError

_BEGIN: Final = b"-----BEGIN SSH SIGNATURE-----"
_EINDE: Final = b"-----END SSH SIGNATURE-----"
_MERK: Final = b"SSHSIG"
_GEDULD_SECONDEN: Final = 20
#: Git signs in this namespace: a signature of a letter is no signature of a commit.
_RUIMTE: Final = "git"
_WIE: Final = "ondertekenaar"
_ZONDER_VENSTER: Final = 0x08000000 if sys.platform == "win32" else 0


def sleutel_in(handtekening: bytes) -> bytes:
    """Return the public key that a signature says it is of; empty when it is no SSH signature."""
    tekst = handtekening.strip()
    if not (tekst.startswith(_BEGIN) and tekst.endswith(_EINDE)):
        return b""
    try:
        data = base64.b64decode(tekst[len(_BEGIN) : -len(_EINDE)], validate=False)
    except binascii.Error:
        return b""
    # "SSHSIG", a number of four bytes, and then the key: its length and its bytes.
    begin = len(_MERK) + 4
    if not data.startswith(_MERK):
        return b""
    lengte = int.from_bytes(data[begin : begin + 4], "big")
    return data[begin + 4 : begin + 4 + lengte]


def is_goed(sleutel: bytes, handtekening: bytes, getekend: bytes) -> bool:
    """Say whether a signature over some bytes is of this public key.

    RaoError when there is no `ssh-keygen` that can tell.
    """
    lengte = int.from_bytes(sleutel[:4], "big")
    soort = sleutel[4 : 4 + lengte].decode("ascii", "replace")
    regel = f'{_WIE} namespaces="{_RUIMTE}" {soort} {base64.b64encode(sleutel).decode()}\n'
    with tempfile.TemporaryDirectory(prefix="rao-") as tijdelijk:
        map_ = Path(tijdelijk)
        mogen, teken = map_ / "mogen", map_ / "handtekening"
        mogen.write_text(regel, encoding="ascii", newline="\n")
        teken.write_bytes(handtekening.rstrip(b"\n") + b"\n")
        opdracht = [_programma(), "-Y", "verify", "-f", str(mogen), "-I", _WIE, "-n", _RUIMTE]
        try:
            klaar = subprocess.run(  # noqa: S603 - our own program and arguments
                [*opdracht, "-s", str(teken)],
                input=getekend,
                capture_output=True,
                timeout=_GEDULD_SECONDEN,
                check=False,
                cwd=map_,
                env={"LC_ALL": "C", "PATH": os.environ.get("PATH", ""), **_windows()},
                creationflags=_ZONDER_VENSTER,
            )
        except (OSError, subprocess.TimeoutExpired) as fout:
            raise _geen_programma() from fout
    if b"unknown option" in klaar.stderr or b"illegal option" in klaar.stderr:
        raise _geen_programma()
    return klaar.returncode == 0


def _programma() -> str:
    gevonden = shutil.which("ssh-keygen")
    if gevonden is None:
        raise _geen_programma()
    return gevonden


def _windows() -> dict[str, str]:
    namen = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE")
    return {naam: os.environ[naam] for naam in namen if naam in os.environ}


def _geen_programma() -> RaoError:
    return RaoError(
        "Dit register vraagt handtekeningen, en rao kan ze hier niet controleren.",
        hint="Installeer OpenSSH 8.2 of nieuwer; het gaat om het programma ssh-keygen.",
    )
