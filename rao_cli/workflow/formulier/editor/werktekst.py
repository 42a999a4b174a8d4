"""A form in an editor: the text goes out to a private file, and what was typed is kept.

It waits as the answers of an interview do, through the same gate; in the file itself it lies as
long as the editor has it.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rao_cli.store.concept.werkblad import achtergebleven, read_werkblad, werkblad
from rao_cli.store.formulier.codering import read_codering
from rao_cli.workflow.formulier.editor.bewerkt import Basis
from rao_cli.workflow.gesprek import Gesprek
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.poort import is_persoonlijk

#: The one answer of such an interview: the text, and what stood in each field when it was opened.
#: It is there from the begin, so that `rao concept` names what was open when the computer stopped.
_ANTWOORD: Final = "editor"
_TEKST: Final = "tekst"
_BASIS: Final = "basis"
_PERSOON: Final = (
    "in uw tekst staat iets wat op een persoonsgegeven lijkt. Die regel onthoudt rao niet."
)
_NAAM: Final = "De tekst"
#: Codes without figures: the gate of privacy looks for numbers.
_LETTERS: Final = str.maketrans("0123456789", "ghijklmnop")
_CIJFERS: Final = str.maketrans("ghijklmnop", "0123456789")


def eerder_getypt(h: Handeling, gesprek: Gesprek) -> tuple[str, Basis]:
    """Return what was typed an earlier time and is not in git, with its base; empty when nothing.

    What a kill left in an editor comes first: it is newer than the draft.
    """
    bewaard = _bewaard(gesprek)
    codes = bewaard.get(_BASIS, "").translate(_CIJFERS).split()
    basis = dict(zip(codes[::2], codes[1::2], strict=False))
    if gesprek.naam and (data := achtergebleven(h.map.root, gesprek.naam)):
        return _als_tekst(data)[0], basis
    return bewaard.get(_TEKST, ""), basis


@contextmanager
def leen_uit(h: Handeling, gesprek: Gesprek, tekst: str, basis: Basis) -> Iterator[Path]:
    """Lend a text as a file to an editor."""
    codes = " ".join(f"{plek} {code}" for plek, code in basis.items()).translate(_LETTERS)
    bewaard = _bewaard(gesprek)
    if _TEKST in bewaard:
        gesprek.vrij.add(_ANTWOORD)  # a text is not thrown away like one choice
    gesprek.bewaar({_ANTWOORD: {**bewaard, _BASIS: codes}}, {})
    naam = gesprek.naam or f"proef-{os.urandom(4).hex()}"
    op_windows = sys.platform == "win32"
    heel = tekst.replace("\n", "\r\n") if op_windows else tekst
    with werkblad(h.map.root, naam, heel.encode("utf-8-sig" if op_windows else "utf-8")) as pad:
        yield pad


def neem_terug(pad: Path) -> tuple[str, tuple[str, ...]]:
    """Return the text that an editor left, and sentences about how it was saved."""
    return _als_tekst(read_werkblad(pad))


def onthoud(gesprek: Gesprek, tekst: str) -> str:
    """Keep a text until it is in git; returns a sentence when not all of it can be kept.

    A line that is a sign of a person may not lie on a disk.
    """
    gesprek.vrij.add(_ANTWOORD)
    rest = _bewaard(gesprek)
    gesprek.bewaar({_ANTWOORD: {**rest, _TEKST: tekst}}, {})
    if not gesprek.klacht or gesprek.inhoud.antwoorden:
        return gesprek.klacht
    goed = [regel for regel in tekst.split("\n") if not is_persoonlijk(regel)]
    gesprek.bewaar({_ANTWOORD: {**rest, _TEKST: "\n".join(goed)}}, {})
    return _PERSOON


def _bewaard(gesprek: Gesprek) -> dict[str, str]:
    """Return what the draft holds; a file that was changed by hand may hold anything."""
    waarde = gesprek.inhoud.antwoorden.get(_ANTWOORD)
    paren = waarde.items() if isinstance(waarde, dict) else ()
    return {str(naam): str(tekst) for naam, tekst in paren}


def _als_tekst(data: bytes) -> tuple[str, tuple[str, ...]]:
    tekst, zinnen = read_codering(_NAAM, data)
    return tekst.replace("\r\n", "\n"), zinnen
