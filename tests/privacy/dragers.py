"""What carries a sentence: a note around it, a list, a table, a heading, or a YAML file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.privacy.teksten import Proeftekst

if TYPE_CHECKING:
    from random import Random

SLEUTELS = ("omschrijving", "toelichting", "standpunt", "inzet", "uitkomst", "titel", "vraag")
OMLIJSTING = (
    *(
        ("- ", ""),
        ("* ", ""),
        ("1. ", ""),
        ("> ", ""),
        ("## ", ""),
        ("# ", ""),
        ("| 2 | ", " |"),
        ("<p>", "</p>"),
    ),
    *(
        ("Onderwerp: ", ""),
        ("**", "**"),
        ('"', '"'),
        ("(", ")"),
        ("[", "]"),
        ("  ", "  "),
        ("Actie: ", ""),
    ),
)


def omlijst(r: Random, tekst: Proeftekst) -> Proeftekst:
    """Put a text in a list, a table, a heading or brackets."""
    voor, na = r.choice(OMLIJSTING)
    uit = Proeftekst(voor)
    uit.bij_tekst(tekst)
    uit.bij(na)
    return uit


def _tussen_dubbele(r: Random, tekst: Proeftekst) -> list[str]:
    """Escape as double quotes of YAML can: what must, and some signs that need not."""
    vast = {
        "\r": "\\r",
        "\n": "\\n",
        "\t": "\\t",
        '"': '\\"',
        "\\": "\\\\",
        "\u00a0": "\\_",
        "\ufeff": "\\ufeff",
    }
    vaak = r.choice([0.0, 0.0, 0.25])
    binnen = {n for g in tekst.geplant for n in range(g.begin, g.eind)}

    def teken(plek: int, c: str) -> str:
        if c in vast:
            return vast[c]
        if plek in binnen and r.random() < vaak:
            punt = ord(c)
            breed = f"\\u{punt:04x}" if punt < 0x10000 else f"\\U{punt:08x}"
            return f"\\x{punt:02x}" if punt < 0x100 else breed
        return c

    return [teken(plek, c) for plek, c in enumerate(tekst.tekst)]


def _gevouwen(r: Random, tekst: str) -> list[str]:
    """Break some lines at a single space, as a folded text of YAML may."""

    def breekt(plek: int) -> bool:
        om = tekst[plek - 1 : plek + 2]
        return len(om) == 3 and om[1] == " " and not om[0].isspace() and not om[2].isspace()

    return ["\n    " if breekt(n) and r.random() < 0.2 else c for n, c in enumerate(tekst)]


def als_yaml(r: Random, tekst: Proeftekst) -> Proeftekst:
    """Write a text as the value of a key in a file of the register."""
    sleutel = r.choice(SLEUTELS)
    moet = any(c in tekst.tekst for c in "\r\n\t\ufeff\u200e") or tekst.tekst != tekst.tekst.strip()
    vorm = "dubbel" if moet else r.choice(["dubbel", "dubbel", "enkel", "gevouwen"])
    if vorm == "enkel":
        tekens = [c * 2 if c == "'" else c for c in tekst.tekst]
        return tekst.herschreven(tekens, f"{sleutel}: '", "'\n")
    if vorm == "gevouwen":
        return tekst.herschreven(_gevouwen(r, tekst.tekst), f"{sleutel}: >-\n    ", "\n")
    return tekst.herschreven(_tussen_dubbele(r, tekst), f'{sleutel}: "', '"\n')
