"""The formats in which a paper goes out, in one table."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.workflow.papier.stuk import Papierstuk


class Papierformaat(NamedTuple):
    """What makes a format: its bytes, or None where a paper of this kind has none.

    `uitleg` says with what it is opened. `eis` refuses it, with a RaoError, when the program that
    it needs is not there. `is_tekst`: it can be read on a screen. `zegt` what to know of a paper
    in this format.
    """

    maak: Callable[[Papierstuk], bytes | None]
    uitleg: str
    eis: Callable[[], None] = lambda: None
    is_tekst: bool = False
    zegt: Callable[[Papierstuk], Iterable[str]] = lambda _stuk: ()


def _md(stuk: Papierstuk) -> bytes:
    return stuk.tekst.encode()


def _html(stuk: Papierstuk) -> bytes:
    from rao_cli.documents.formats.html import make_html

    return make_html(stuk.papier, stuk.vormgeving)


def _odt(stuk: Papierstuk) -> bytes:
    from rao_cli.workflow.papier.kantoor import make_odt

    return make_odt(stuk.papier, stuk.vormgeving)


def _docx(stuk: Papierstuk) -> bytes:
    from rao_cli.workflow.papier.kantoor import make_docx

    return make_docx(stuk.papier, stuk.vormgeving)


def _pdf(stuk: Papierstuk) -> bytes:
    from rao_cli.workflow.papier.kantoor import make_pdf

    return make_pdf(stuk.papier, stuk.vormgeving)


def _zegt_pdf(stuk: Papierstuk) -> Iterable[str]:
    from rao_cli.workflow.papier.kantoor import lettertype_ontbreekt

    return filter(None, [lettertype_ontbreekt(stuk.vormgeving)])


def _eis_kantoor() -> None:
    from rao_cli.workflow.papier.kantoor import eis_kantoor

    eis_kantoor()


def _ics(stuk: Papierstuk) -> bytes | None:
    from rao_cli.workflow.papier.post import make_ics

    return make_ics(stuk)


def _eml(stuk: Papierstuk) -> bytes:
    from rao_cli.workflow.papier.post import make_eml

    return make_eml(stuk, maak(stuk, "html") or b"", _bijlage(stuk))


def _zonder_postbus(stuk: Papierstuk) -> Iterable[str]:
    from rao_cli.workflow.papier.ontvangers import zeg_zonder_postbus

    return zeg_zonder_postbus(stuk.stand, stuk.pad)


def _bijlage(stuk: Papierstuk) -> tuple[str, bytes]:
    """Return ending and bytes of a paper as a file: PDF where that can be made."""
    einde = "pdf"
    try:
        FORMATEN[einde].eis()
    except RaoError:
        einde = "html"
    return einde, maak(stuk, einde) or b""


#: By the ending of its file. What is heavy is imported by the maker, when it is asked.
FORMATEN: Final[Mapping[str, Papierformaat]] = {
    "md": Papierformaat(_md, "platte tekst, zoals het register haar bewaart", is_tekst=True),
    "html": Papierformaat(_html, "een browser", is_tekst=True),
    "odt": Papierformaat(_odt, "LibreOffice", _eis_kantoor),
    "docx": Papierformaat(_docx, "Word", _eis_kantoor),
    "pdf": Papierformaat(_pdf, "om te lezen en te bewaren", _eis_kantoor, zegt=_zegt_pdf),
    "ics": Papierformaat(_ics, "een agenda", is_tekst=True),
    "eml": Papierformaat(_eml, "een mailprogramma", is_tekst=True, zegt=_zonder_postbus),
}
#: In place of all of them.
ALLE: Final = "alle"


def maak(stuk: Papierstuk, formaat: str) -> bytes | None:
    """Return a paper in a format, made once; None where a paper of its kind has none."""
    if formaat not in stuk.gemaakt:
        stuk.gemaakt[formaat] = FORMATEN[formaat].maak(stuk)
    return stuk.gemaakt[formaat]
