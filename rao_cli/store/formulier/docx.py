"""Read a file for Word in which somebody filled in a form, or wrote below the same headings."""

from rao_cli.model.formulier.formulier import Ingevuld
from rao_cli.store.formulier.kantoor.word import read_word
from rao_cli.store.formulier.vakken import is_formulier, read_vakken
from rao_cli.store.formulier.vrij.lezer import lees_vrij


def read_docx(naam: str, data: bytes) -> Ingevuld:
    """Read what was filled in; RaoError with one sentence when the file will not do."""
    bestand = read_word(naam, data)
    return read_vakken(bestand) if is_formulier(bestand) else lees_vrij(bestand)
