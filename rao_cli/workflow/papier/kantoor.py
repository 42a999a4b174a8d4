"""Word, LibreOffice and PDF of a paper: what documents write down, made by the converters."""

from typing import Final

from msgspec.structs import replace

from rao_cli.documents.formats.blokken import Papier
from rao_cli.documents.formats.kantoor.stijlen import TINT
from rao_cli.documents.formats.kleur import leesbaar
from rao_cli.documents.formats.vormgeving import Vormgeving

#: What the colour of the region stands on: paper, and the heading row of a table.
_ACHTER: Final = ("#ffffff", TINT)


def make_docx(papier: Papier, stijl: Vormgeving) -> bytes:
    """Return the paper for Word; RaoError without the extra."""
    from rao_cli.documents.formats.kantoor.word import make_docx_delen, verbeter_docx
    from rao_cli.documents.formats.pandoc import make_boom
    from rao_cli.store.papier.pandoc import make_kantoor

    delen = make_docx_delen(papier, _op_papier(stijl), _logo(stijl))
    dag = papier.gegevens.gemaakt_op
    return make_kantoor(make_boom(papier, "docx"), "docx", delen, dag, verbeter_docx)


def make_odt(papier: Papier, stijl: Vormgeving) -> bytes:
    """Return the paper for LibreOffice; RaoError without the extra."""
    from rao_cli.documents.formats.kantoor.opendocument import make_odt_delen, verbeter_odt
    from rao_cli.documents.formats.pandoc import make_boom
    from rao_cli.store.papier.pandoc import make_kantoor

    zo, dag = _op_papier(stijl), papier.gegevens.gemaakt_op
    delen = make_odt_delen(papier, zo, _logo(stijl))
    return make_kantoor(
        make_boom(papier, "odt"), "odt", delen, dag, lambda tekst: verbeter_odt(tekst, zo.kleur)
    )


def make_pdf(papier: Papier, stijl: Vormgeving) -> bytes:
    """Return the paper as PDF; RaoError without the extra."""
    from rao_cli.documents.formats.letters import read_letters
    from rao_cli.documents.formats.typst import make_gegevens
    from rao_cli.store.papier import typst

    def gegevens(ontbreekt: frozenset[str]) -> str:
        return make_gegevens(papier, _op_papier(stijl), ontbreekt)

    dag = papier.gegevens.gemaakt_op
    letters = read_letters(gegevens(frozenset()))
    return typst.make_pdf(gegevens, letters, stijl.lettertype, dag)


def eis_kantoor() -> None:
    """RaoError when the programs of the extra are missing: asked before anything is done."""
    from rao_cli.store.papier.extra import eis_extra, pandoc

    eis_extra("typst", "pypandoc")
    pandoc()


def lettertype_ontbreekt(stijl: Vormgeving) -> str:
    """Return a sentence when the chosen letters are not on this computer; else nothing."""
    from rao_cli.store.papier.typst import heeft_lettertype

    if not stijl.lettertype or heeft_lettertype(stijl.lettertype):
        return ""
    return (
        f"Het lettertype {stijl.lettertype} uit rao.yaml staat niet op deze computer;"
        " de pdf heeft een ander."
    )


def _op_papier(stijl: Vormgeving) -> Vormgeving:
    """Return the looks with a colour that can be read on paper, and behind a heading row."""
    return replace(stijl, kleur=leesbaar(stijl.kleur, *_ACHTER))


def _logo(stijl: Vormgeving) -> tuple[bytes, float] | None:
    from rao_cli.store.papier.typst import make_png

    return make_png(stijl.logo.data) if stijl.logo else None
