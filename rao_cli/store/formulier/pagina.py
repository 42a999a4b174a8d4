"""The form as a page that the browser itself saved: what was typed stands in it, or nothing does.

"Save page as" writes the page as it is on the screen, for the script keeps the marks of the fields
up to date. A browser that writes the page as it came loses all answers; then that is said.
"""

from html.parser import HTMLParser
from typing import Final

import msgspec

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.formulier import Ingevuld
from rao_cli.store.formulier.opgeslagen import MEESTE, build_ingevuld, weiger

_KOP: Final = ("register", "kenmerk", "voor")
_ZELF_OPGESLAGEN: Final = (
    "Dit is de pagina zelf, zoals een browser haar bewaarde. Kijk goed of alles er staat."
)


def read_html(naam: str, data: bytes) -> Ingevuld:
    """Read the page of a form; RaoError when it is none, or when nothing was filled in."""
    if len(data) > MEESTE:
        weiger(naam, f"is te groot: een formulier is hoogstens {MEESTE // 1024**2} MB.")
    try:
        tekst = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        weiger(naam, "is beschadigd: rao kan het niet lezen.")
    lezer = _Paginalezer()
    lezer.feed(tekst)  # and no close(): after the form nothing is read
    if "vorm" not in lezer.kop:
        weiger(naam, "is geen formulier van rao.")
    if all(vak.ongewijzigd for vak in lezer.vakken):
        weiger(naam, "is het formulier zelf; in deze pagina staat niets wat u invulde.")
    vorm = lezer.kop["vorm"]
    kop = {deel: lezer.kop.get(deel, "") for deel in _KOP}
    paren = ((vak.anker, vak.uitkomst) for vak in lezer.vakken)
    gelezen = build_ingevuld(naam, {**kop, "vorm": int(vorm) if vorm.isdecimal() else 0}, paren)
    return Ingevuld(
        bestand=naam,
        register=gelezen.register,
        kenmerk=gelezen.kenmerk,
        voor=gelezen.voor,
        invullingen=gelezen.invullingen,
        opmerkingen=(_ZELF_OPGESLAGEN,),
    )


class _Paginavak(msgspec.Struct):
    """A field while it is read: its name, what stood there, how that shows, and what stands."""

    anker: str
    was: str
    keus: str
    delen: list[str] = msgspec.field(default_factory=list)

    @property
    def nu(self) -> str:
        """What stands there, as the script reads it."""
        return ", ".join(self.delen)

    @property
    def ongewijzigd(self) -> bool:
        """Whether it shows what the form came with."""
        return gewoon(self.nu) == gewoon(self.keus)

    @property
    def uitkomst(self) -> str:
        """The text of the field."""
        return self.was if self.ongewijzigd else self.nu


class _Paginalezer(HTMLParser):
    """Collect the fields of the one form of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.kop: dict[str, str] = {}
        self.vakken: list[_Paginavak] = []
        self._klaar = False
        self._typt: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kenmerken = {naam: waarde or "" for naam, waarde in attrs}
        if tag == "form" and not self.kop:
            self.kop = {
                naam.removeprefix("data-"): waarde
                for naam, waarde in kenmerken.items()
                if naam.startswith("data-")
            }
        elif self.kop and not self._klaar:
            self._in_formulier(tag, kenmerken)

    def _in_formulier(self, tag: str, kenmerken: dict[str, str]) -> None:
        if "data-anker" in kenmerken:
            was = kenmerken.get("data-was", "")
            keus = kenmerken.get("data-keus", was)
            self.vakken.append(_Paginavak(kenmerken["data-anker"], was, keus))
        if not self.vakken:
            return
        if tag == "textarea":
            self._typt = []
        elif _gekozen(tag, kenmerken):
            self.vakken[-1].delen.append(kenmerken.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._typt is not None and self.vakken:
            self.vakken[-1].delen.append("".join(self._typt).removeprefix("\n"))
            self._typt = None
        self._klaar = self._klaar or (tag == "form" and bool(self.kop))

    def handle_data(self, data: str) -> None:
        if self._typt is not None:
            self._typt.append(data)


def _gekozen(tag: str, kenmerken: dict[str, str]) -> bool:
    """Say whether this is a line that was typed in, or a word that was chosen."""
    if tag == "input":
        knop = kenmerken.get("type") in {"radio", "checkbox"}
        return "checked" in kenmerken if knop else True
    return tag == "option" and "selected" in kenmerken
