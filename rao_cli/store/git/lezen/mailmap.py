"""The names by which people want to be known: `.mailmap`, as git itself reads it.

It is a file of whoever made this copy, so rao reads it itself, with the care of any other file:
an ordinary one of a decent size, never through a link. git would follow it anywhere.
"""

import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.tekens import als_naam
from rao_cli.store.schijf import leesbaar, soort

MAILMAP: Final = ".mailmap"
#: More than this is no list of names.
MEESTE: Final = 1024 * 1024
#: What git calls white space.
_WIT: Final = b" \t\n\r"
#: Name and mail address, as git writes them beside a commit → the name to show.
NaamVan = Callable[[str, str], str]


def zoals_vastgelegd(naam: str, _adres: str) -> str:
    """Return the name as the commit has it: for who shows none."""
    return naam


class _Naamregels(msgspec.Struct):
    """What is said of one mail address: of everybody who has it, and of who is called so."""

    naam: bytes | None = None
    #: Name in small letters → the name to show; None: this one keeps his own.
    per_naam: dict[bytes, bytes | None] = msgspec.field(default_factory=dict)


def read_mailmap(top: Path) -> bytes:
    """Return the file in the work tree; nothing when it is not there, or is a link, as with git.

    RaoError when it is too large to be one.
    """
    if soort(top, MAILMAP) != stat.S_IFREG:
        return b""
    with leesbaar(f"het bestand {MAILMAP}"), (top / MAILMAP).open("rb") as bestand:
        data = bestand.read(MEESTE + 1)
    return eis_klein(data)


def eis_klein(data: bytes) -> bytes:
    """Return the same; RaoError when it is too large to be a list of names."""
    if len(data) > MEESTE:
        raise RaoError(
            f"Het bestand {MAILMAP} is groter dan 1 MB. rao leest het niet, en weet dan niet hoe "
            "mensen willen heten.",
            hint=f"Haal uit {MAILMAP} wat er niet in hoort. Er hoort één naam per regel in.",
        )
    return data


def make_naam_van(data: bytes) -> NaamVan:
    """Return who somebody is by what the file says; a name is always one visible line."""
    regels = _lees(data)

    def naam_van(naam: str, adres: str) -> str:
        return _zoek(regels, naam, adres) if regels else naam

    return naam_van


def _zoek(regels: Mapping[bytes, _Naamregels], naam: str, adres: str) -> str:
    van = regels.get(adres.encode("utf-8", "replace").lower())
    if van is None:
        return naam
    gevonden = van.per_naam.get(naam.encode("utf-8", "replace").lower(), van.naam)
    return naam if gevonden is None else als_naam(gevonden.decode("utf-8", "replace"))


def _lees(data: bytes) -> dict[bytes, _Naamregels]:
    gevonden: dict[bytes, _Naamregels] = {}
    for regel in data.split(b"\n"):
        if regel.startswith(b"#") or (eerste := _naam_en_adres(regel, leeg=False)) is None:
            continue
        naam, adres, rest = eerste
        tweede = _naam_en_adres(rest, leeg=True)
        oude_naam, oud = (None, adres) if tweede is None else tweede[:2]
        van = gevonden.setdefault(oud.lower(), _Naamregels())
        if oude_naam is not None:
            van.per_naam[oude_naam.lower()] = naam
        elif naam is not None:
            van.naam = naam
    return gevonden


def _naam_en_adres(tekst: bytes, *, leeg: bool) -> tuple[bytes | None, bytes, bytes] | None:
    """Read `Naam <adres>` at the begin of a text: name, address, and what follows.

    None when there is no such thing; `leeg`: the address may be empty.
    """
    voor, open_, na = tekst.partition(b"\0")[0].partition(b"<")
    adres, dicht, rest = na.partition(b">")
    if not (open_ and dicht and (adres or leeg)):
        return None
    return voor.strip(_WIT) or None, adres, rest
