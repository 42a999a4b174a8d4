"""The signs of a form that is a plain text: how a line says what it is, and how a text stays one.

    ===== Zaak Z-7K3F9E =====
    === De zaak ===
    # said by rao; only above the first field of a heading is such a line no text
    --- Oplossing 1 ---
    [Onderwerp] a short answer
    [Inzet]
    a long answer, of more lines

A line of a person that looks like a heading or a label has a backslash before it.
"""

import re
from hashlib import sha256
from typing import Final, Literal, NamedTuple

from rao_cli.model.patroon import patroon

#: What a line is: the name of a zaak, a part, an item of a part, or the label of a field.
Regelsoort = Literal["zaak", "kop", "groep", "label"]
#: Below this heading stands what only rao reads.
VOOR_RAO: Final = "Alleen voor rao"
NIET_MEE: Final = "#"
_CODE: Final = 6
#: A label holds a letter or a figure: "[ ] taak" is a text.
_NAAM: Final = r"\[([^\[\]\n]*[^\W_][^\[\]\n]*)\]:?"
_TEKEN: Final = patroon(rf"={{3,}}[ \t]+[^\s=]|-{{3,}}[ \t]+[^\s-]|{_NAAM}(?=\s|$)")
_ONTSNAPT: Final = patroon(rf"\\+(?:{_TEKEN.pattern})")
_VORMEN: Final[tuple[tuple[Regelsoort, re.Pattern[str]], ...]] = (
    ("zaak", patroon(r"={5,}[ \t]+([^\s=].*)")),
    ("kop", patroon(r"={3,4}[ \t]+([^\s=].*)")),
    ("groep", patroon(r"-{3,}[ \t]+([^\s-].*)")),
    ("label", patroon(rf"{_NAAM}(?:\s+(.*))?")),
)


class Koptekst(NamedTuple):
    """A line that is a heading or a label: which, its name, and the text behind it."""

    soort: Regelsoort
    naam: str
    rest: str = ""


def read_teken(regel: str) -> Koptekst | None:
    """Read a line; None when it is a text."""
    for soort, vorm in _VORMEN:
        if vondst := vorm.fullmatch(regel.rstrip()):
            if soort == "label":
                return Koptekst(soort, etiket(vondst[1]), (vondst[2] or "").strip())
            return Koptekst(soort, etiket(vondst[1].rstrip("=- \t")))
    return None


def write_teken(soort: Regelsoort, naam: str) -> str:
    """Write a heading or a label."""
    schoon = etiket(naam)
    match soort:
        case "zaak":
            return f"===== {schoon} ====="
        case "kop":
            return f"=== {schoon} ==="
        case "groep":
            return f"--- {schoon} ---"
        case "label":
            return f"[{schoon}]"


def etiket(naam: str) -> str:
    """Return a name as a heading or a label can hold it: on one line, without its signs."""
    kaal = " ".join(naam.replace("[", "(").replace("]", ")").split())
    return kaal.strip("=- ") or "?"


def ontsnap(regel: str) -> str:
    """Return a line of a text so that it is read as one."""
    return f"\\{regel}" if _TEKEN.match(regel) or _ONTSNAPT.match(regel) else regel


def onthul(regel: str) -> str:
    """Return a line of a text as it was before `ontsnap`."""
    return regel[1:] if _ONTSNAPT.match(regel) else regel


def plaatscode(zaak: str, kop: str, groep: str, label: str) -> str:
    """Return the code of a field by the headings above it."""
    delen = (etiket(deel).casefold() if deel else "" for deel in (zaak, kop, groep, label))
    return sha256("\n".join(delen).encode()).hexdigest()[:_CODE]
