"""Names out of the files of the register around here, quickly: for who presses Tab.

Names of files are enough for most, nothing is checked, and where there is no register there is
nothing.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import typer

from rao_cli.cli import options
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import MAPPEN

#: Possessive (`++`): white space is walked through once, however much of it there is.
_ZAAK: Final = patroon(r"^ ++(Z-[0-9A-Z]{6}):(?:\s++(?<= )onderwerp: *(.*))?", re.MULTILINE)
_BESLUIT: Final = patroon(r"^ ++(B-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+):", re.MULTILINE)
_SLEUTEL: Final = patroon(r"^  ([A-Za-z0-9][\w&.-]*):", re.MULTILINE)

#: The last day of a key, as rao and as a person may write it; earlier names have one too.
_EINDE: Final = patroon(
    r"^    tot: *([0-9-]{10})|^  [^ :]+: \{[^\n]*\btot: *([0-9-]{10})", re.MULTILINE
)
_LIJST: Final = patroon(r"\[[^\]]*\]")


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


def namen(ctx: typer.Context, soort: str) -> Iterator[tuple[str, str]]:
    """Yield the names of the files of a kind, the newest first."""
    yield from ((pad.stem, "") for pad in _bestanden(ctx, soort))


def geweest(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    """Yield the days of meetings that are not to come."""
    dagen = (naam for naam, _ in namen(ctx, "overleg"))
    yield from ((dag, "") for dag in dagen if dag <= _vandaag(ctx))


def zaken(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    """Yield the zaken of every list, each with what it is about."""
    for pad in _bestanden(ctx, "signaallijst"):
        for kenmerk, onderwerp in _ZAAK.findall(_lees(pad)):
            yield kenmerk, onderwerp.strip("'\"")


def sleutels(ctx: typer.Context, blok: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of a block of rao.yaml; not what is over by now."""
    for sleutel, tekst in delen(ctx, blok):
        kaal = _LIJST.sub("", tekst)
        einde = _EINDE.search(kaal)
        if einde is None or (einde[1] or einde[2]) >= _vandaag(ctx):
            yield sleutel, ""


def _vandaag(ctx: typer.Context) -> str:
    dag = ctx.params.get("vandaag") or ctx.find_root().params.get("vandaag") or options.nu()
    return str(dag)


def delen(ctx: typer.Context, blok: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of a block of rao.yaml, each with the text that stands there."""
    root = _root(ctx)
    tekst = "" if root is None else _lees(root / "rao.yaml")
    begin = re.search(rf"^{blok}:[^\n]*\n", tekst, re.MULTILINE)
    if begin is None:
        return
    deel = re.split(r"^\S", tekst[begin.end() :], maxsplit=1, flags=re.MULTILINE)[0]
    plekken = [*_SLEUTEL.finditer(deel)]
    einden = [*(vondst.start() for vondst in plekken[1:]), len(deel)]
    for vondst, einde in zip(plekken, einden, strict=True):
        yield vondst[1], deel[vondst.start() : einde]


def _lees(pad: Path) -> str:
    from rao_cli.workflow.register.vinden import read_even

    return read_even(pad)


def besluiten(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    """Yield the kenmerken of the decisions of every meeting."""
    for pad in _bestanden(ctx, "overleg"):
        yield from ((kenmerk, "") for kenmerk in _BESLUIT.findall(_lees(pad)))
