"""How a question is shown, and how a line is read from the keyboard."""

import contextlib
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Final

from rao_cli.cli.questions.antwoord import GEEN, zegt_geen
from rao_cli.cli.questions.keuze import genummerd
from rao_cli.cli.questions.vraag import AANVULLEN, VERBETEREN, LangeTekst, Vraag
from rao_cli.cli.terminal import opname, scherm, toetsen, uitvoer
from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import zichtbaar

#: How wide the column of the words to choose from is, at least and at most.
_SMAL: Final = 14
_BREED: Final = 32


def stel(vraag: Vraag, nummer: int, totaal: int) -> None:
    """A question, and how far the user is."""
    teller = f"({nummer}/{totaal}) " if totaal > 1 else ""
    teller = f"({vraag.deel.partition(',')[0]}) " if vraag.deel else teller
    vraagzin = scherm.vouw(teller + vraag.tekst)
    uitvoer.toon_segmenten([("", "\n"), ("nadruk", vraagzin)], fout=True)
    leg_uit(vraag)


def leg_uit(vraag: Vraag) -> None:
    """What it is about, the reason, an example, the choices and how to answer."""
    if vraag.herinnering:
        meld_getypt("Het gaat over:", vraag.herinnering)
    meld_regels(vraag.reden, f"Zo: {vraag.zo}" if vraag.zo else "")
    if vraag.partijen:
        meld_regels(f"Organisaties: {', '.join(keuze.waarde for keuze in vraag.partijen)}")
    if vraag.voorbeeld:
        meld_getypt("Voorbeeld:", vraag.voorbeeld)
    breed = max([_SMAL, *(len(keuze.waarde) for keuze in vraag.keuzelijst)])
    for nummer, keuze in genummerd(vraag.keuzelijst).items():
        regel = f"{keuze.waarde:<{min(breed, _BREED)}}  {keuze.uitleg}".rstrip()
        vooraan = f"  {nummer:>2}  "
        uitvoer.meld(scherm.vouw_getypt(regel, inspring=vooraan, vervolg=" " * len(vooraan)))
    meld_regels("" if vraag.geen_mag else vraag.aanwijzing)
    if vraag.eerder is not None:
        leeg = "" if vraag.verplicht else " Met - maakt u het leeg."
        meld_getypt("Nu staat er:", vraag.zeg(vraag.eerder))
        meld_regels(f"Met Enter blijft dat zo.{leeg}", _zeg_manieren(vraag))
    elif vraag.geen_mag:
        meld_regels(f"{_einde(vraag)}Enter = later, geen = niet van toepassing.")
    elif not vraag.verplicht:
        meld_regels("U mag dit overslaan met Enter.")


def _einde(vraag: Vraag) -> str:
    """Say how an answer of more lines ends, or how a choice is made."""
    if isinstance(vraag, LangeTekst):
        return "Een lege regel sluit af. "
    return f"{vraag.aanwijzing} " if vraag.keuzelijst else ""


def leg_meer_uit(vraag: Vraag) -> None:
    """All that helps: why it is asked, and what the parts of an answer can be."""
    meld_regels(vraag.uitleg)
    leg_uit(vraag)
    for deel in vraag.onderdelen[1:]:
        keuzes = [f"{k.waarde} ({k.uitleg})" if k.uitleg else k.waarde for k in deel.keuzelijst]
        wat = opsomming(keuzes, "of") if keuzes else deel.voorbeeld
        meld_regels(
            f"- {deel.tekst} Bijvoorbeeld: {wat}" if not keuzes else f"- {deel.tekst} {wat}"
        )


def prompt(vraag: Vraag) -> str:
    """Return what stands before the cursor: between brackets what Enter does."""
    if vraag.standaard is not None and vraag.eerder is None:
        return f"[{vraag.toon(vraag.standaard)}] > "
    return "[later] > " if vraag.geen_mag and vraag.eerder is None else "> "


def _zeg_manieren(vraag: Vraag) -> str:
    """Say how to mend what stands there without typing all of it again."""
    kan = [
        zin
        for manier, zin in (
            (AANVULLEN, "met + zet u er iets onder"),
            (VERBETEREN, "met = verbetert u wat er staat"),
        )
        if manier in vraag.manieren and (manier == AANVULLEN or kan_verbeteren())
    ]
    return f"{', '.join(kan).capitalize()}." if kan else ""


def meld_regels(*regels: str) -> None:
    """What stands below a question, each on a line of its own."""
    for regel in filter(None, regels):
        uitvoer.meld(scherm.vouw(regel, inspring="  "))


def meld_getypt(kop: str, tekst: str) -> None:
    """What a person typed before, whole: behind its head, or below it when it is of more lines."""
    is_lang = "\n" in tekst.strip()
    regel = f"{kop}\n{tekst.strip(chr(10))}" if is_lang else f"{kop} {tekst.strip()}"
    uitvoer.meld(scherm.vouw_getypt(regel, inspring="  "))


def klaag(zin: str) -> None:
    """Why an answer will not do."""
    uitvoer.toon_segmenten([("waarschuwing", scherm.vouw(zin))], fout=True)


def zonder_antwoord(kort: str) -> str | None:
    """Say what becomes of a question that does not apply, or that nobody can answer now."""
    if zegt_geen(kort):
        meld_regels("Genoteerd; rao vraagt hier niet meer naar.")
        return GEEN
    meld_regels("Goed; rao vraagt dit een volgende keer weer.")
    return None


def _zet_bewerken_aan() -> None:
    """Arrow keys, and pasted text as one answer; on Windows the console edits by itself."""
    uitvoer.spoel()
    with contextlib.suppress(ImportError):
        import readline

        aan = "off" if scherm.is_kaal() else "on"
        readline.parse_and_bind(f"set enable-bracketed-paste {aan}")


def is_geplakt() -> bool:
    """Say whether more was typed already: then what was read is a piece of a pasted text."""
    return opname.neem("gelezen", toetsen.wacht_meer)


def kan_verbeteren() -> bool:
    """Whether a line can stand ready to be changed: not on Windows, nor where stdout is a pipe."""
    return scherm.is_scherm(sys.stdout) and find_spec("readline") is not None


def read_regel(prompt: str, staat: str = "") -> str:
    """One line of the keyboard, or the one that was typed when this was asked before.

    `staat` stands there already, to be changed.
    """
    return opname.neem("getypt", lambda: _read_toetsen(prompt, staat))


@contextlib.contextmanager
def _staat_klaar(tekst: str) -> Iterator[None]:
    """Let a text stand behind the prompt."""
    if not tekst:
        yield
        return
    import readline

    readline.set_startup_hook(lambda: readline.insert_text(tekst))
    try:
        yield
    finally:
        readline.set_startup_hook()


def _read_toetsen(prompt: str, staat: str) -> str:
    """One line of the keyboard, with line editing where the system offers it."""
    while True:
        try:
            if not scherm.is_scherm(sys.stdout):  # `KENMERK=$(rao nieuw signaallijst)`
                uitvoer.vraag_aan(prompt)
                regel = sys.stdin.readline()
                if not regel:
                    raise EOFError
                return regel.rstrip("\r\n")
            _zet_bewerken_aan()
            with _staat_klaar(staat):
                return input(zichtbaar(prompt))
        except UnicodeDecodeError:
            klaag("Er staan tekens in die rao niet kan lezen. Typ het opnieuw.")
        except OSError as fout:  # the window is gone, and nobody ended us
            raise EOFError from fout
