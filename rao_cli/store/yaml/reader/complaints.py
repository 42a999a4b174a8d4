"""What the reader says about well-formed YAML that it refuses: code, sentence, what to do."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.reader.leesfout import Leesfouten
from rao_cli.store.yaml.reader.tekens import FORBIDDEN_VALUE, name_character, tab_indents

_QUOTE_IT: Final = "Bedoelt u gewone tekst? Zet die dan tussen aanhalingstekens."
_COMPLAINTS: Final[dict[str, tuple[str, str, str]]] = {
    "too many nodes": (
        "VRM01",
        "Dit bestand heeft te veel onderdelen: meer dan 20.000.",
        "Verdeel de inhoud over meer bestanden.",
    ),
    "empty file": (
        "VRM01",
        "Het bestand is leeg.",
        "Begin met een regel als 'soort: signaallijst'.",
    ),
    "only comments": (
        "VRM01",
        "In dit bestand staat geen inhoud, alleen commentaar.",
        "Begin met een regel als 'soort: signaallijst'.",
    ),
    "list on top": (
        "VRM01",
        "Het bestand is een lijst. Het moet bestaan uit sleutels, zoals 'soort: signaallijst'.",
        "Haal het streepje of het haakje vooraan weg en zet er sleutels.",
    ),
    "text on top": (
        "VRM01",
        "Het bestand is alleen tekst. Het moet bestaan uit sleutels, zoals 'soort: signaallijst'.",
        "Schrijf op elke regel een sleutel, een dubbele punt, een spatie en de waarde.",
    ),
    "conflict": (
        "VRM24",
        "Hier kon git twee versies van de tekst niet samenvoegen. Beide staan er nu.",
        "Typ `rao sync`. Of kies wat moet blijven, en haal <<<<<<<, ======= en >>>>>>> weg.",
    ),
    "late quote": (
        "VRM01",
        "Deze regel hoort nu bij de tekst erboven: het aanhalingsteken sluit te laat.",
        "Zet dat aan het eind van de tekst. Of laat deze regel verder inspringen.",
    ),
    "late bracket": (
        "VRM01",
        "Deze regel hoort nu bij de regels erboven: die staan tussen haakjes.",
        "Sluit het haakje erboven. Of laat deze regel verder inspringen.",
    ),
    "glued hash": (
        "VRM01",
        "Dit hekje (#) staat vast aan wat ervoor staat. De rest van de regel valt dan weg.",
        "Is het tekst? Zet alles tussen aanhalingstekens. Een opmerking? Zet er twee spaties voor.",
    ),
    "lone dash": (
        "VRM01",
        "Tussen haakjes kan een streepje niet alleen staan.",
        "Zet aanhalingstekens om het streepje, of haal het weg.",
    ),
    "block at the margin": (
        "VRM01",
        "Dit teken staat niet verder naar rechts dan zijn sleutel of streepje.",
        "Zet het op de regel erboven, achter de dubbele punt of het streepje.",
    ),
    "swallowed dash": (
        "VRM01",
        "Dit streepje hoort nu bij de tekst erboven.",
        "Zet het recht onder het streepje erboven. Is het tekst? Zet die tussen aanhalingstekens.",
    ),
    "odd first line": (
        "VRM01",
        "De lege regel onder dit teken springt verder in dan de tekst. Die valt dan weg.",
        "Haal de spaties weg uit de lege regels boven de tekst.",
    ),
    "lost line": (
        "VRM01",
        "Deze regel valt weg: hij springt minder ver in dan de tekst erboven.",
        "Laat hem even ver inspringen als de tekst. Een opmerking? Zet die onder de sleutel.",
    ),
    "leading colon": (
        "VRM01",
        "Een waarde tussen haakjes kan niet met een dubbele punt beginnen.",
        "Zet aanhalingstekens om de waarde.",
    ),
    "glued colon": (
        "VRM01",
        "Na de dubbele punt ontbreekt een spatie.",
        "Schrijf 'sleutel: waarde', met een spatie na de dubbele punt.",
    ),
    "double key": (
        "VRM02",
        "De sleutel '{key}' staat hier al, op regel {line}.",
        "Haal een van de twee weg, of geef hem een andere naam.",
    ),
    "lookalike key": (
        "VRM02",
        "De sleutel '{key}' lijkt te veel op '{first}' van regel {line}.",
        "Ze verschillen alleen in hoofdletters of in hoe een letter is opgeslagen. Kies er één.",
    ),
    "anchor": (
        "VRM03",
        "Hier staat een anker (&naam). Dat mag niet.",
        f"Schrijf de inhoud voluit. {_QUOTE_IT}",
    ),
    "alias": (
        "VRM03",
        "Hier staat een verwijzing naar een anker (*naam). Dat mag niet.",
        f"Schrijf de inhoud voluit. {_QUOTE_IT}",
    ),
    "merge key": (
        "VRM03",
        "Hier staat een samenvoegsleutel (<<). Dat mag niet.",
        "Schrijf de inhoud voluit.",
    ),
    "tag": (
        "VRM04",
        "Hier staat een YAML-label (een woord met ! ervoor). Dat mag niet.",
        f"Haal het label weg. {_QUOTE_IT}",
    ),
    "directive": (
        "VRM04",
        "Hier staat een YAML-opdracht (een regel met % ervoor). Dat mag niet.",
        "Haal deze regel weg.",
    ),
    "second document": (
        "VRM05",
        "Hier begint een tweede document. In een bestand mag er maar één staan.",
        "Zet dit deel in een eigen bestand, of haal de streepjes (---) weg.",
    ),
    "after the end": (
        "VRM05",
        "Hier staat nog tekst, maar het document is al afgelopen.",
        "Haal de tekst weg, of haal de puntjes (...) of het haakje ervoor weg.",
    ),
    "tab": (
        "VRM06",
        "Deze regel is ingesprongen met een tab.",
        "Vervang de tab door spaties: twee per niveau.",
    ),
    "tab as blank": (
        "VRM06",
        "Hier staat een tab. Dat mag niet op deze plek.",
        "Vervang de tab door een spatie.",
    ),
    "odd blank": (
        "VRM06",
        "Hier staat een bijzondere spatie ({number}). rao leest die als een letter.",
        "Typ op die plek een gewone spatie.",
    ),
    "split text": (
        "VRM01",
        "Dit teken ({sign}) houdt de tekst niet bij elkaar: bij de komma splitst hij.",
        "Zet de hele tekst tussen rechte aanhalingstekens: ' of \".",
    ),
    "path": (
        "VRM01",
        "Een backslash (\\) met dit teken erachter betekent hier iets anders dan u ziet.",
        "Gebruik enkele aanhalingstekens in plaats van dubbele, of schrijf \\\\.",
    ),
    "bad escape": (
        "VRM06",
        "Deze code staat voor een teken dat niet bestaat.",
        "Haal de code weg, of typ het teken zelf.",
    ),
    "too deep": (
        "VRM07",
        "Dit bestand gaat te diep: meer dan 32 niveaus in elkaar.",
        "Kijk of er haakjes of streepjes te veel staan.",
    ),
    "complex key": (
        "VRM08",
        "Een lijst of blok kan geen sleutel zijn.",
        f"Gebruik een woord als sleutel. {_QUOTE_IT}",
    ),
    "empty key": (
        "VRM08",
        "Hier ontbreekt de sleutel voor de dubbele punt.",
        "Schrijf 'sleutel: waarde'.",
    ),
    "long key": (
        "VRM08",
        "Deze sleutel loopt door op de volgende regel.",
        f"Ontbreekt er een komma of een dubbele punt? {_QUOTE_IT}",
    ),
    "explicit key": (
        "VRM08",
        "Deze sleutel begint met een vraagteken. Dat mag niet.",
        f"Schrijf 'sleutel: waarde'. {_QUOTE_IT}",
    ),
}
_ESCAPE: Final = patroon(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)", re.DOTALL)
_SHORT: Final = dict(
    zip("0abvfreNLP", "\0\a\b\v\f\r\x1b\x85\u2028\u2029", strict=True)
)  # what \0, \a … stand for
#: Before a single backslash of a drive or a server (`"C:\temp"` has a tab in it).
_PATH: Final = patroon(r"(?:(?<![\w\\])[A-Za-z]:|(?<=\")\\\\[\w.-]+)(?=\\\w)")
_GLUED: Final = patroon(r"\s*[\w&-]+[ \t]*:\S")


def complain(fouten: Leesfouten, what: str, span: tuple[int, int], **fill: str | int) -> None:
    """Note one of the complaints above."""
    code, tekst, hint = _COMPLAINTS[what]
    fouten.add(code, span, tekst.format_map(fill) if fill else tekst, hint)


def complain_top(fouten: Leesfouten, text: str, waarde: Sequence[object]) -> None:
    """Say why a document without keys at the top is refused."""
    start = len(text) - len(text.lstrip())
    end = start + len(text[start:].split("\n", 1)[0].rstrip())
    if not isinstance(waarde, str):
        complain(fouten, "list on top", (start, start + 1))
    elif _GLUED.match(waarde):
        complain(fouten, "glued colon", (start, end))
    elif waarde:
        complain(fouten, "text on top", (start, end))
    else:
        complain(fouten, "only comments" if "#" in text else "empty file", (0, 0))


def complain_escapes(fouten: Leesfouten, text: str, span: tuple[int, int], value: str) -> None:
    """Note each escape inside double quotes that makes a forbidden character, or is a path."""
    if path := _PATH.search(text, *span):
        complain(fouten, "path", (path.end(), path.end() + 2))
    if not FORBIDDEN_VALUE.search(value):
        return
    for match in _ESCAPE.finditer(text, *span):
        character = _unescape(match[1])
        if character and FORBIDDEN_VALUE.search(character):
            tekst = f"De code {match[0]} maakt {name_character(character)}. Dat mag niet."
            fouten.add("VRM06", match.span(), tekst, "Haal de code weg.")


def _unescape(escape: str) -> str:
    if len(escape) > 1:
        number = int(escape[1:], 16)
        return chr(number) if number < 0x110000 else ""  # noqa: PLR2004 - the end of Unicode
    return _SHORT.get(escape, "")


def complain_tabs(fouten: Leesfouten, text: str, marks: Sequence[int]) -> None:
    """Note each line that is indented with a tab; inside a block of text (|) a tab is text."""
    tabs = tab_indents(text)
    if not tabs:
        return
    blocks = [
        (marks[i], marks[i + 1])
        for i in range(0, len(marks), 2)
        if marks[i] >= 0 and marks[i + 1] > marks[i] and text[marks[i]] in "|>"
    ]
    starts = [start for start, _ in blocks]
    for span in tabs:
        before = bisect_right(starts, span[0]) - 1
        if before < 0 or span[0] >= blocks[before][1]:
            complain(fouten, "tab", span)
