"""A form as a file: in which formats, where it lies, and what to know before it is mailed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.formulier.formulier import Formulier
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming
from rao_cli.store.los_bestand import UITVOER
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.workflow.formulier.word import make_docx
from rao_cli.workflow.papier.uitgave import STROOM, Uitgegeven
from rao_cli.workflow.papier.wegschrijven import schrijf_weg
from rao_cli.workflow.tonen.los_bestand import eis_vrije_map
from rao_cli.workflow.zoeken import lijkt_op


def _txt(formulier: Formulier, _huisstijl: Huisstijl) -> bytes:
    """Return the form as a text that notepad of every Windows shows."""
    from rao_cli.documents.formulier.tekst import make_tekst

    return make_tekst(formulier).replace("\n", "\r\n").encode("utf-8-sig")


def _html(formulier: Formulier, huisstijl: Huisstijl) -> bytes:
    from rao_cli.documents.formulier.html import make_html

    return make_html(formulier, huisstijl)


#: By the ending of its file, what makes a form.
MAKERS: Final[Mapping[str, Callable[[Formulier, Huisstijl], bytes]]] = {
    "docx": make_docx,
    "html": _html,
    "txt": _txt,
}
_GEWOON: Final = "docx"


def lees_formaten(formaat: Sequence[str] | None, naar: str | None) -> tuple[str, ...]:
    """Return the formats that are asked; GebruiksFout for one that a form does not have."""
    namen = [deel.strip().lower().lstrip(".") for een in formaat or () for deel in een.split(",")]
    formaten = tuple(dict.fromkeys(namen)) or (_GEWOON,)
    for een in formaten:
        if een not in MAKERS:
            raise GebruiksFout(
                f"Een formulier is er niet als '{een}'.",
                hint=f"{lijkt_op(een, MAKERS)}Kies uit: {opsomming(MAKERS, 'of')}.",
            )
    if naar == STROOM and len(formaten) > 1:
        raise GebruiksFout(
            f"Met --naar - geeft rao één formaat, en u vraagt er {len(formaten)}.",
            hint="Noem er één, of noem een map in plaats van het streepje.",
        )
    if naar is not None and naar != STROOM:
        eis_vrije_map(Path(naar))
    return formaten


def geef_formulier(
    begin: Begin, stand: Stand, formulier: Formulier, formaten: Sequence[str], naar: str | None
) -> Uitgegeven:
    """Write a form in each format, or give its bytes."""
    stijl = stand.register.huisstijl
    if naar == STROOM:
        return Uitgegeven(stroom=MAKERS[formaten[0]](formulier, stijl))
    root = RegisterMap.vind(begin).root
    map_ = Path(naar) if naar else root / UITVOER / stand.vandaag.isoformat()
    naam = bestandsnaam(formulier)
    gemaakt = {map_ / f"{naam}.{een}": MAKERS[een](formulier, stijl) for een in formaten}
    zinnen = (*schrijf_weg(root, gemaakt), *_zinnen(formulier))
    return Uitgegeven(tuple(gemaakt), zinnen=zinnen)


def bestandsnaam(formulier: Formulier) -> str:
    """Return the name of a form without its ending: no text of a zaak is in it."""
    delen = ["formulier", formulier.kenmerk.replace(":", "-")]
    return "-".join([*delen, *([f"voor-{make_sleutel(formulier.voor)}"] if formulier.voor else [])])


def _zinnen(formulier: Formulier) -> Iterator[str]:
    """Yield what to know before it goes out, and how it comes back."""
    if formulier.rubricering:
        yield f"Op het formulier staat: {formulier.rubricering}."
    yield "U kunt het mailen. Komt het ingevuld terug, lees het dan in met:"
    yield "   rao formulier lees BESTAND"
