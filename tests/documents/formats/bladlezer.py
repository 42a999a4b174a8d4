"""Read an HTML page back with Python's own parser: a tree, and the text of each part."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_LEEG: Final = frozenset({"meta", "br", "hr", "img", "link", "input"})


@dataclass
class Element:
    """A part of a page: its name, its attributes, and what is in it."""

    naam: str
    attrs: dict[str, str] = field(default_factory=dict)
    delen: "list[Element | str]" = field(default_factory=list)

    def alle(self, naam: str) -> Iterator["Element"]:
        """Yield every part below with a name, in the order of the page."""
        for deel in self.delen:
            if isinstance(deel, Element):
                if deel.naam == naam:
                    yield deel
                yield from deel.alle(naam)

    def eerste(self, naam: str) -> "Element":
        """Return the first part below with a name."""
        return next(self.alle(naam))

    @property
    def tekst(self) -> str:
        """The text of this part and all below it; a line break is one."""
        delen = (
            "\n" if d == Element("br") else d if isinstance(d, str) else d.tekst for d in self.delen
        )
        return "".join(delen)


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pad = [Element("blad")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {naam: waarde or "" for naam, waarde in attrs})
        self.pad[-1].delen.append(element)
        if tag not in _LEEG:
            self.pad.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.pad.pop().naam == tag, "an element is closed in its place"

    def handle_data(self, data: str) -> None:
        self.pad[-1].delen.append(data)


def read_blad(pagina: bytes) -> Element:
    """Return a page as a tree; every element in it must be closed."""
    lezer = _Lezer()
    lezer.feed(pagina.decode())
    lezer.close()
    assert len(lezer.pad) == 1
    return lezer.pad[0]
