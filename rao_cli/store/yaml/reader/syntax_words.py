"""Sentences for what the parser stops at, by its own English words."""

from typing import Final, NamedTuple

from rao_cli.store.yaml.reader.nodes import Span

Verdict = tuple[Span, str, str]

QUOTE_HINT: Final = "Zet de hele tekst tussen aanhalingstekens, bijvoorbeeld: sleutel: 'tekst'."
INDENT_HINT: Final = "Zet sleutels die bij elkaar horen recht onder elkaar. Gebruik spaties."


class Stop(NamedTuple):
    """Where and why libyaml stopped; `begin`: where the thing began that it was reading."""

    text: str
    problem: str
    at: int
    context: str
    begin: int

    def char(self) -> str:
        """Return the character it stopped at, empty at the end."""
        return self.text[self.at : self.at + 1]

    def before(self) -> str:
        """Return what stands before it on the same line, without blanks at its ends."""
        return self.text[self.text.rfind("\n", 0, self.at) + 1 : self.at].strip()

    def line_at(self, offset: int) -> Span:
        """Return the span of the line at an offset, without blanks at its ends."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : len(self.text) if end < 0 else end]
        left = start + len(line) - len(line.lstrip())
        return left, max(left, start + len(line.rstrip()))

    def indent(self, offset: int) -> int:
        """Return how far the line at an offset stands in."""
        return self.line_at(offset)[0] - self.text.rfind("\n", 0, offset) - 1

    def same_line(self) -> bool:
        """Whether it stopped on the line where the thing began."""
        return "\n" not in self.text[self.begin : self.at]


#: At the place where the parser stopped.
AT_STOP: Final[dict[str, tuple[str, str]]] = {
    "block sequence entries are not allowed in this context": (
        "Hier kan geen streepje van een lijst staan.",
        "Begin de lijst op een nieuwe regel, of zet de tekst tussen aanhalingstekens.",
    ),
    "mapping keys are not allowed in this context": (
        "Een waarde kan niet beginnen met een vraagteken en een spatie.",
        QUOTE_HINT,
    ),
    "did not find expected comment or line break": (
        "Achter | of > kan op dezelfde regel geen tekst staan.",
        "Zet de tekst op de volgende regel, of zet alles tussen aanhalingstekens.",
    ),
    "did not find expected '-' indicator": (
        "Deze regel past niet in de lijst erboven.",
        "Begin de regel met een streepje, recht onder de andere, of laat hem anders inspringen.",
    ),
    "found unexpected ':'": (
        "Deze dubbele punt staat op een verkeerde plek.",
        "Zet een spatie na de dubbele punt, of zet de tekst tussen aanhalingstekens.",
    ),
    "found unknown escape character": (
        "Een backslash (\\) met dit teken erachter heeft geen betekenis.",
        "Gebruik enkele aanhalingstekens in plaats van dubbele, of schrijf \\\\.",
    ),
    "did not find expected hexdecimal number": (
        "De code achter deze backslash (\\) is niet af.",
        "Gebruik enkele aanhalingstekens in plaats van dubbele, of schrijf \\\\.",
    ),
}
#: At the place where the thing began.
AT_BEGIN: Final[dict[str, tuple[str, str]]] = {
    "did not find expected alphabetic or numeric character": (
        "Een waarde kan niet beginnen met * of &.",
        QUOTE_HINT,
    ),
    "found unexpected end of stream": (
        "Dit aanhalingsteken wordt nergens gesloten.",
        'Zet er een achter de tekst. Of is het een apostrof? Schrijf dan "\'s avonds".',
    ),
    "found unexpected document indicator": (
        "Dit aanhalingsteken is niet gesloten voor de regel met --- of ... begint.",
        "Zet een aanhalingsteken aan het eind van de tekst.",
    ),
    "found a tab character that violates indentation": (
        "Onder deze tekst staat een regel die met een tab is ingesprongen.",
        "Vervang de tab door spaties.",
    ),
}
#: These are not about the spelling of YAML but about what is not allowed: see complaints.py.
COMPLAINTS: Final[dict[str, str]] = {
    "did not find expected <document start>": "after the end",
    "found undefined tag handle": "tag",
    "found invalid Unicode character escape code": "bad escape",
    "while scanning a tag": "tag",
    "while parsing a tag": "tag",
    "while scanning a directive": "directive",
}
