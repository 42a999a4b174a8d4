"""What the Tab key offers: kenmerken, dates and organisations of the register around here.

Quick and forgiving: names of files are enough for most, nothing is checked, and where there is no
register there is simply nothing to offer.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import typer

from rao_cli.model.plaats import MAPPEN

_ZAAK: Final = re.compile(r"^ +(Z-[0-9A-Z]{6}):(?:\s*\n\s+onderwerp: *(.*))?", re.MULTILINE)
_BESLUIT: Final = re.compile(r"^ +(B-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+):", re.MULTILINE)
_SLEUTEL: Final = re.compile(r"^  ([A-Za-z0-9][\w&.-]*):", re.MULTILINE)

Suggesties = list[tuple[str, str]]


def lijsten(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Kenmerken of signaallijsten."""
    return _passend(((naam, "") for naam in _namen(ctx, "signaallijst")), incomplete)


def overleggen(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Dates of meetings."""
    return _passend(((naam, "") for naam in _namen(ctx, "overleg")), incomplete)


def zaken(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Kenmerken of zaken, with what they are about."""
    return _passend(_zaken(ctx), incomplete)


def besluiten(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Kenmerken of decisions."""
    gevonden = (
        (kenmerk, "")
        for pad in _bestanden(ctx, "overleg")
        for kenmerk in _BESLUIT.findall(_lees(pad))
    )
    return _passend(gevonden, incomplete)


def acties(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Kenmerken of acties."""
    return _passend(((naam, "") for naam in _namen(ctx, "actie")), incomplete)


def terugkoppelingen(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Kenmerken of terugkoppelingen."""
    return _passend(((naam, "") for naam in _namen(ctx, "terugkoppeling")), incomplete)


def onderwerpen(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Kenmerken of onderwerpen."""
    return _passend(((naam, "") for naam in _namen(ctx, "onderwerp")), incomplete)


def tafels(ctx: typer.Context, incomplete: str) -> Suggesties:
    """The tables where the RAO brings items: the Deelberaad and the LKO's."""
    eigen = ((f"lko:{naam}", uitleg) for naam, uitleg in _sleutels(ctx, "lkos"))
    return _passend((("deelberaad", "Deelberaad Asiel"), *eigen), incomplete)


def alles(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Every kenmerk that `rao toon` knows."""
    namen = ((naam, soort) for soort in MAPPEN for naam in _namen(ctx, soort))
    return _passend((*_zaken(ctx), *namen), incomplete)


def organisaties(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Keys of organisations."""
    return _passend(_sleutels(ctx, "organisaties"), incomplete)


def lkos(ctx: typer.Context, incomplete: str) -> Suggesties:
    """Keys of LKO's."""
    return _passend(_sleutels(ctx, "lkos"), incomplete)


def _passend(
    kandidaten: "Iterator[tuple[str, str]] | tuple[tuple[str, str], ...]", begin: str
) -> Suggesties:
    klein = begin.casefold()
    uniek = dict(sorted((naam, uitleg) for naam, uitleg in kandidaten))
    return [(naam, uitleg) for naam, uitleg in uniek.items() if naam.casefold().startswith(klein)]


def _root(ctx: typer.Context) -> Path | None:
    from rao_cli.workflow.register.vinden import zoek_register  # only when somebody presses Tab

    gekozen = ctx.params.get("register_map") or ctx.find_root().params.get("register_map")
    return zoek_register(Path(gekozen or "."))


def _bestanden(ctx: typer.Context, soort: str) -> list[Path]:
    root = _root(ctx)
    if root is None:
        return []
    try:
        return sorted((root / MAPPEN[soort]).glob("*/*.yaml"), reverse=True)
    except OSError:
        return []


def _namen(ctx: typer.Context, soort: str) -> Iterator[str]:
    yield from (pad.stem for pad in _bestanden(ctx, soort))


def _zaken(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    for pad in _bestanden(ctx, "signaallijst"):
        for kenmerk, onderwerp in _ZAAK.findall(_lees(pad)):
            yield kenmerk, onderwerp.strip("'\"")


def _sleutels(ctx: typer.Context, blok: str) -> Iterator[tuple[str, str]]:
    root = _root(ctx)
    tekst = "" if root is None else _lees(root / "rao.yaml")
    begin = re.search(rf"^{blok}:[^\n]*\n", tekst, re.MULTILINE)
    if begin is None:
        return
    deel = re.split(r"^\S", tekst[begin.end() :], maxsplit=1, flags=re.MULTILINE)[0]
    yield from ((naam, "") for naam in _SLEUTEL.findall(deel))


def _lees(pad: Path) -> str:
    from rao_cli.workflow.register.vinden import read_even

    return read_even(pad)
