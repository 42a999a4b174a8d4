"""Names out of the files of the register around here, quickly: for who presses Tab.

Names of files are enough for most, nothing is checked, and where there is no register there is
nothing.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import typer

from rao_cli.cli import options
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import MAPPEN
from rao_cli.workflow.register.vinden import read_even, zoek_register

#: Possessive (`++`): white space is walked through once, however much of it there is.
_ZAAK: Final = patroon(r"^ ++(Z-[0-9A-Z]{6}):(?:\s++(?<= )onderwerp: *(.*))?", re.MULTILINE)
_BESLUIT: Final = patroon(r"^ ++(B-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+):", re.MULTILINE)
_SLEUTEL: Final = patroon(r"^  ([A-Za-z0-9][\w&.-]*):", re.MULTILINE)

#: The last day of a key, as rao and as a person may write it; earlier names have one too.
_EINDE: Final = patroon(
    r"^    tot: *([0-9-]{10})|^  [^ :]+: \{[^\n]*\btot: *([0-9-]{10})", re.MULTILINE
)
_LIJST: Final = patroon(r"\[[^\]]*\]")


class Snellezer:
    """The files of the register around a command, as they lie there."""

    def __init__(self, ctx: typer.Context) -> None:
        self._ctx = ctx

    def _getypt(self, naam: str) -> Any:
        """Return an option as it was typed behind the command, or before it."""
        return self._ctx.params.get(naam) or self._ctx.find_root().params.get(naam)

    @property
    def _root(self) -> Path | None:
        return zoek_register(Path(self._getypt("register_map") or "."))

    @property
    def _vandaag(self) -> str:
        return str(self._getypt("vandaag") or options.nu())

    def _bestanden(self, soort: str) -> list[Path]:
        root = self._root
        if root is None:
            return []
        try:
            return sorted((root / MAPPEN[soort]).glob("*/*.yaml"), reverse=True)
        except OSError:
            return []

    def namen(self, soort: str) -> Iterator[tuple[str, str]]:
        """Yield the names of the files of a kind, the newest first."""
        yield from ((pad.stem, "") for pad in self._bestanden(soort))

    def geweest(self) -> Iterator[tuple[str, str]]:
        """Yield the days of meetings that are not to come."""
        dagen = (naam for naam, _ in self.namen("overleg"))
        yield from ((dag, "") for dag in dagen if dag <= self._vandaag)

    def alles(self) -> Iterator[tuple[str, str]]:
        """Yield every kenmerk that is there, with what it is about or what kind it is of."""
        yield from self.zaken()
        for soort in MAPPEN:
            yield from ((naam, soort) for naam, _ in self.namen(soort))

    def zaken(self) -> Iterator[tuple[str, str]]:
        """Yield the zaken of every list, each with what it is about."""
        for pad in self._bestanden("signaallijst"):
            for kenmerk, onderwerp in _ZAAK.findall(read_even(pad)):
                yield kenmerk, onderwerp.strip("'\"")

    def besluiten(self) -> Iterator[tuple[str, str]]:
        """Yield the kenmerken of the decisions of every meeting."""
        for pad in self._bestanden("overleg"):
            yield from ((kenmerk, "") for kenmerk in _BESLUIT.findall(read_even(pad)))

    def sleutels(self, blok: str, voor: str = "", uitleg: str = "") -> Iterator[tuple[str, str]]:
        """Yield the keys of a block of rao.yaml, behind `voor`; not what is over by now."""
        for sleutel, tekst in self.delen(blok):
            kaal = _LIJST.sub("", tekst)
            einde = _EINDE.search(kaal)
            if einde is None or (einde[1] or einde[2]) >= self._vandaag:
                yield f"{voor}{sleutel}", uitleg

    def delen(self, blok: str) -> Iterator[tuple[str, str]]:
        """Yield the keys of a block of rao.yaml, each with the text that stands there."""
        root = self._root
        tekst = "" if root is None else read_even(root / "rao.yaml")
        begin = re.search(rf"^{blok}:[^\n]*\n", tekst, re.MULTILINE)
        if begin is None:
            return
        deel = re.split(r"^\S", tekst[begin.end() :], maxsplit=1, flags=re.MULTILINE)[0]
        plekken = [*_SLEUTEL.finditer(deel)]
        einden = [*(vondst.start() for vondst in plekken[1:]), len(deel)]
        for vondst, einde in zip(plekken, einden, strict=True):
            yield vondst[1], deel[vondst.start() : einde]
