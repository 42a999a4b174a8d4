"""A form for Word: what documents write down, packed."""

from rao_cli.model.formulier.formulier import Formulier
from rao_cli.model.soorten.huisstijl import Huisstijl


def make_docx(formulier: Formulier, huisstijl: Huisstijl) -> bytes:
    """Return the form as a file for Word; the same form gives the same bytes."""
    from rao_cli.documents.formulier.docx import make_docx_delen
    from rao_cli.store.papier.pakket import pak_in

    return pak_in(make_docx_delen(formulier, huisstijl))
