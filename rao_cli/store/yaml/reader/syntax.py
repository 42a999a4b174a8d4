"""Why the parser stopped, in plain Dutch: the common causes first, a general sentence last."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader import syntax_words
from rao_cli.store.yaml.reader.complaints import complain
from rao_cli.store.yaml.reader.leesfout import Leesfouten
from rao_cli.store.yaml.reader.nodes import CLOSE
from rao_cli.store.yaml.reader.syntax_words import INDENT_HINT, QUOTE_HINT, Stop, Verdict

_GLUED: Final = patroon(r"(?:-[ \t]+)*[\w&'\"-]+[ \t]*:[^\s:]")
_GLUED_DASH: Final = patroon(r"-[^\s-]")
_KEY: Final = patroon(r"[\w&'\"-]+:(?:\s|$)")
_MAX_KEY: Final = 1024  # of libyaml
_NO_KEY: Final = "Op deze regel staat geen sleutel met een dubbele punt."
_SECOND_COLON: Final = "Hier staat nog een dubbele punt. Zo is niet duidelijk wat de waarde is."
_ENDED: Final = patroon(r"^(?:\.\.\.\s|[\[{])", re.MULTILINE)  # or a first line that stands in
_CURLY: Final = patroon("[:-][ \t]+[“”„‘«]")
_CURLY_HINT: Final = "Kromme aanhalingstekens (“ ”) tellen hier niet. Typ rechte: ' of \"."
_COMMA_HINT: Final = "Zet een komma tussen de onderdelen, of sluit de haakjes."
_SPACE_HINT: Final = "Schrijf 'sleutel: waarde', met een spatie na de dubbele punt."


def explain_syntax(text: str, error: Exception, marks: Sequence[int], fouten: Leesfouten) -> None:
    """Note why the parser stopped, unless another error on that line says why already."""
    stop = _stop(text, error)
    line = fouten.lines.line
    if fouten.has_on(line(stop.at), line(stop.begin)):
        return
    if what := _complaint(stop):
        at = stop.begin if what == "tag" else stop.at
        complain(fouten, what, (at, at + 1))
    else:
        fouten.add("VRM01", *_verdict(stop, marks))


def stop_of(text: str, error: Exception) -> int:
    """Return the end of the line where the parser stopped."""
    stop = _stop(text, error)
    return stop.line_at(max(stop.at, stop.begin))[1]


def _complaint(stop: Stop) -> str | None:
    """Return which of complaints.py it is, when it is about more than the spelling of YAML."""
    what = syntax_words.COMPLAINTS.get(stop.problem) or syntax_words.COMPLAINTS.get(stop.context)
    if stop.char() == "\t" and stop.problem == "found character that cannot start any token":
        return "tab as blank"
    if what == "after the end" and stop.char() == ":":
        return "glued colon"
    if what == "after the end" and not _ENDED.search(stop.text, 0, stop.at):
        return None
    if stop.char() != ":":
        return what
    after = stop.text[stop.at + 1 : stop.at + 2]
    if stop.problem == "did not find expected node content" and after and after not in " \t\r\n,]}":
        return "leading colon"
    bare = stop.problem == "did not find expected key" and stop.before().strip("- ") == ""
    return "empty key" if bare or stop.problem == "did not find expected node content" else what


def _stop(text: str, error: Exception) -> Stop:
    mark = getattr(error, "problem_mark", None)
    at = min(mark.index, len(text)) if mark else 0
    begin = getattr(error, "context_mark", None)
    return Stop(
        text,
        getattr(error, "problem", None) or "",
        at,
        getattr(error, "context", None) or "",
        begin.index if begin else at,
    )


def _verdict(stop: Stop, marks: Sequence[int]) -> Verdict:
    if words := syntax_words.AT_STOP.get(stop.problem):
        return (stop.at, stop.at + 1), *words
    if words := syntax_words.AT_BEGIN.get(stop.problem):
        return (stop.begin, stop.begin + 1), *words
    handler = _HANDLERS.get(stop.problem)
    found = handler(stop, marks) if handler else None
    return found or (
        (stop.at, stop.at + 1),
        "Hier klopt de opmaak van het bestand niet (YAML).",
        "Kijk op deze regel en de regel erboven naar inspringen, aanhalingstekens en haakjes.",
    )


def _colon(stop: Stop, _: Sequence[int]) -> Verdict:
    """A colon where no key can be: inside a text, after a glued line, or indented too far."""
    start, end = stop.line_at(stop.at)
    before = stop.text[start : stop.at]
    if len(before) > _MAX_KEY and ": " not in before:
        words = f"Deze sleutel is te lang: hoogstens {_MAX_KEY} tekens mag.", "Kort hem in."
        return (start, start + 40), *words
    if _KEY.search(before) or before.startswith(("'", '"')):
        hint = _CURLY_HINT if _CURLY.search(before) else QUOTE_HINT
        return (stop.at, stop.at + 1), _SECOND_COLON, hint
    above = stop.line_at(len(stop.text[:start].rstrip()))
    if _GLUED.match(stop.text[slice(*above)]):
        return above, "Na de dubbele punt ontbreekt een spatie.", _SPACE_HINT
    if stop.indent(start) <= stop.indent(above[0]) or not _KEY.search(stop.text[slice(*above)]):
        hint = "Schrijf 'sleutel: waarde'. Is het tekst? Zet die tussen aanhalingstekens."
        return above, _NO_KEY, hint
    tekst = "Deze regel springt verder in dan kan. De regel erboven heeft al een waarde."
    return (start, end), tekst, INDENT_HINT


def _no_colon(stop: Stop, _: Sequence[int]) -> Verdict:
    """A line that should be `key: value` and has no colon."""
    span = start, end = stop.line_at(stop.begin)
    start = max(start, stop.begin)
    if _GLUED.match(stop.text[start:end]):
        return span, "Na de dubbele punt ontbreekt een spatie.", _SPACE_HINT
    if _GLUED_DASH.match(stop.text[start:end]):
        return span, "Achter het streepje ontbreekt een spatie.", "Schrijf '- ' voor de tekst."
    if cut := _cut_by_comment(stop, start):
        return cut
    hint = "Hoort deze tekst bij de regel erboven? Laat hem dan verder inspringen."
    return (start, end), _NO_KEY, f"Schrijf 'sleutel: waarde'. {hint}"


def _no_key(stop: Stop, marks: Sequence[int]) -> Verdict | None:
    """Something that is no key: after a quote or bracket, or at the wrong height."""
    char, before = stop.char(), stop.before()
    here = stop.at, stop.at + 1
    if char and char in "]}":
        return here, f"Dit haakje ({char}) staat er te veel.", "Haal het weg."
    if before.endswith(("'", '"')):
        return _after_quote(stop, marks)
    if before.endswith(("]", "}")):
        return here, "Achter het haakje staat nog tekst.", QUOTE_HINT
    if before:
        return None
    span = stop.line_at(stop.at)
    if char == "-":
        tekst = "Dit streepje staat niet recht onder een ander streepje of onder zijn sleutel."
        return span, tekst, "Zet de streepjes van een lijst recht onder elkaar."
    tekst = "Deze regel springt anders in dan de regels erboven."
    return _cut_by_comment(stop, span[0]) or (span, tekst, INDENT_HINT)


def _cut_by_comment(stop: Stop, start: int) -> Verdict | None:
    """A line of text below a comment that ended the text above it."""
    above = stop.line_at(len(stop.text[:start].rstrip()))
    is_comment = stop.text.startswith("#", above[0]) and above[1] < start
    if not is_comment or _KEY.match(stop.text, start) or not stop.indent(start):
        return None
    tekst = "Dit hekje (#) maakt er een opmerking van. De tekst erboven houdt daar op."
    hint = "Hoort de regel bij de tekst? Laat hem even ver inspringen, in een blok met |."
    return above, tekst, hint


def _no_comma(stop: Stop, marks: Sequence[int]) -> Verdict:
    """Between brackets: no comma, or no closing bracket."""
    char, opening = stop.char(), stop.text[stop.begin : stop.begin + 1]
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    here = stop.at, stop.at + 1
    line = stop.line_at(stop.at)
    next_key = not stop.same_line() and _KEY.match(stop.text, line[0])
    if next_key and stop.indent(stop.at) > stop.indent(stop.begin):
        return line, f"Voor deze regel ontbreekt een komma of het haakje {closing}.", _COMMA_HINT
    if not char or next_key:
        return _unclosed(stop.begin, opening)
    if char in "]}":
        tekst = f"Hier staat {char}, maar er is geopend met {opening}."
        return here, tekst, f"Sluit met {closing}."
    if char == ":":
        hint = f"Ontbreekt er een komma? Anders: {QUOTE_HINT[0].lower()}{QUOTE_HINT[1:]}"
        return here, _SECOND_COLON, hint
    if stop.before().endswith(("'", '"')):
        return _after_quote(stop, marks)
    tekst = f"Hier ontbreekt een komma of het haakje {closing}."
    return here, tekst, _COMMA_HINT


def _after_quote(stop: Stop, marks: Sequence[int]) -> Verdict:
    """Text behind a closing quote; often the quote was meant to open one, lines after the first."""
    begin = next((marks[i] for i in range(len(marks) - 2, -1, -2) if marks[i + 1] >= 0), stop.at)
    tekst = "Achter het aanhalingsteken staat nog tekst."
    if "\n" in stop.text[begin : stop.at] and stop.text[begin] in "'\"":
        line = stop.text.count("\n", 0, begin) + 1
        tekst += f" De tekst begon op regel {line}; is hij daar gesloten?"
    hint = "Zet aanhalingstekens om de hele tekst. Staat er een apostrof in? Gebruik dan dubbele."
    return (stop.at, stop.at + 1), tekst, f'{hint[:-1]} (").'


def _unclosed(at: int, opening: str) -> Verdict:
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    tekst = f"Dit haakje ({opening}) wordt niet gesloten."
    return (at, at + 1), tekst, f"Zet {closing} aan het eind."


def _no_content(stop: Stop, marks: Sequence[int]) -> Verdict:
    """Nothing where a value should be: a comma or bracket too many, or the end of the file."""
    char = stop.char()
    here = stop.at, stop.at + 1
    opened = _last_open(stop.text, marks)
    if char == ",":
        tekst = "Hier staat een komma zonder waarde ervoor."
        return here, tekst, "Haal de komma weg, of zet de tekst tussen aanhalingstekens."
    if char and char in "]}":
        tekst = f"Hier staat een haakje ({char}) dat nergens bij hoort."
        return here, tekst, "Haal het weg, of zet de tekst tussen aanhalingstekens."
    if char and char in "-?" and opened >= 0:
        sign = {"-": "los streepje", "?": "vraagteken"}[char]
        tekst = f"Tussen haakjes kan een waarde niet met een {sign} beginnen."
        return here, tekst, "Haal het weg, of zet de tekst tussen aanhalingstekens."
    if opened >= 0:
        return _unclosed(opened, stop.text[opened])
    return here, "Hier ontbreekt inhoud.", "Begin met een regel als 'soort: signaallijst'."


def _last_open(text: str, marks: Sequence[int]) -> int:
    """Return where the innermost bracket stands that was not closed, or -1."""
    opened: list[int] = []
    for i in range(0, len(marks), 2):
        if marks[i] == CLOSE:
            opened.pop()
        elif marks[i + 1] < 0:
            opened.append(marks[i])
    return next((at for at in reversed(opened) if text[at : at + 1] in {"[", "{"}), -1)


def _bad_start(stop: Stop, _: Sequence[int]) -> Verdict:
    tekst = f"Een waarde kan niet beginnen met {stop.char()}."
    return (stop.at, stop.at + 1), tekst, QUOTE_HINT


_HANDLERS: Final[dict[str, Callable[[Stop, Sequence[int]], Verdict | None]]] = {
    "mapping values are not allowed in this context": _colon,
    "could not find expected ':'": _no_colon,
    "did not find expected key": _no_key,
    "did not find expected <document start>": _no_key,
    "did not find expected node content": _no_content,
    "did not find expected ',' or ']'": _no_comma,
    "did not find expected ',' or '}'": _no_comma,
    "found character that cannot start any token": _bad_start,
}
