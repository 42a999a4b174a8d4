"""Where regions exchange trends, and whether that place can be used (S10)."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.register import Uitwisseling

_SCHEMA: Final = patroon(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_HULPJE: Final = patroon(r"[A-Za-z0-9][A-Za-z0-9+.-]*::")
_WACHTWOORD: Final = patroon(r"://[^/@]*:[^/@]*@")
#: `git@server:map/x.git`; one letter before the colon is a drive of Windows.
_SCP: Final = patroon(r"[^/\\:]{2,}:(?!//)")
_HIER: Final = patroon(r"(git|http)://(127\.0\.0\.1|localhost|\[::1\])[:/]")
_FILE: Final = patroon(r"(?i)file:")
_SCHIJF: Final = patroon(r"[A-Za-z]:[\\/]")
#: Of this system or of Windows, from a home folder too; `\x` and `C:x` depend on where one stands.
_VOL_PAD: Final = patroon(r"/|\\\\|~|[A-Za-z]:[\\/]")
_VEILIG: Final = frozenset({"https", "ssh", "file"})
#: What git does not take as the name of a branch.
_GEEN_TAK: Final = patroon(
    r"^$|^[-/.]|[/.]$|\.\.|//|/\.|@\{|\.lock(/|$)|[\x00-\x20\x7f~^:?*\[\\]|^@$"
)


def bezwaren(plek: Uitwisseling) -> Iterator[tuple[Pad, str]]:
    """Yield what is wrong with the place, as path and sentence; nothing when it can be used."""
    if zin := bezwaar(plek.remote):
        yield ("remote",), zin
    if _GEEN_TAK.search(plek.tak):
        yield ("tak",), f"'{plek.tak}' kan geen naam van een branch zijn."


def bezwaar(remote: str, *, geheim: bool = False) -> str:
    """Return what is wrong with an address; nothing when it can be used.

    `geheim`: nobody else reads the address, so that it may hold a password.
    """
    schema = _SCHEMA.match(remote)
    leesbaar = remote.isprintable() and "\0" not in unquote(remote)
    if remote.startswith("-") or not leesbaar or remote != remote.strip():
        return "Dit is geen adres van een git-repository."
    if _HULPJE.match(remote):
        return "Zo'n adres start een programma; dat doet rao niet."
    if not geheim and _WACHTWOORD.search(remote):
        return "In het adres staat een wachtwoord. Iedereen met dit register leest mee."
    if schema and schema[1].lower() not in _VEILIG and not is_eigen_computer(remote):
        return f"Het adres begint met {schema[1]}://. Dat is niet beveiligd of onbekend."
    if is_map(remote) and not _VOL_PAD.match(pad_van_map(remote)):
        return (
            "Dit is een map zonder volledig pad. rao gebruikt alleen een map buiten het register."
        )
    return ""


def is_eigen_computer(remote: str) -> bool:
    """Say whether an address is a server on this very computer: nobody listens on the way there."""
    return _HIER.match(remote) is not None


def is_map(remote: str) -> bool:
    """Say whether an address is a folder on this computer or on a shared drive, not a server."""
    schema = _SCHEMA.match(remote)
    if schema:
        return schema[1].lower() == "file"
    return _FILE.match(remote) is not None or not _SCP.match(remote)


def pad_van_map(remote: str) -> str:
    """Return the path in the address of a folder, as git reads it; a host is for Windows."""
    if not _FILE.match(remote):
        return remote
    na = unquote(remote[len("file:") :])
    if not na.startswith("//"):
        return na.lstrip("/")  # git takes this for a server called file
    na = na[2:].removeprefix("localhost")
    if _SCHIJF.match(na) or na.startswith((".", "/")):
        return na[1:] if _SCHIJF.match(na[1:]) else na
    return f"//{na}"
