"""Is a template of the region in order: can it be read, and does all that it names exist?"""

from collections.abc import Callable, Iterator
from typing import Final

import msgspec
from jinja2 import nodes

from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.sjabloon.namen import Naamzoeker, velden_van

#: Gives the tree of a template by its name; None when there is none.
Zoek = Callable[[str], nodes.Template | None]
_DIEP: Final = 20
VERVANGT: Final = (
    "dit sjabloon vervangt het hele stuk en toont niets van het overleg; begin met {% extends … %}"
)


class Mankement(msgspec.Struct, frozen=True):
    """Something wrong in a template: its line and a sentence."""

    regel: int
    zin: str


def keur_boom(boom: nodes.Template, context: type, zoek: Zoek) -> list[Mankement]:
    """Return what is wrong in a template that can be read, in the order of its lines.

    `context` is all that it may use; `zoek` gives the tree of a template by name, or None.
    """
    zoeker = Naamzoeker()
    zoeker.zoek(boom.body, dict(velden_van(context) or {}))
    namen = [Mankement(naam.regel, naam.zin) for naam in zoeker.gevonden]
    if vervangt_alles(boom, context):
        namen.append(Mankement(1, VERVANGT))
    alle = (*namen, *_anderen(boom, zoek), *_buiten(boom, zoek))
    return sorted(set(alle), key=lambda b: (b.regel, b.zin))


def vervangt_alles(boom: nodes.Template, context: type) -> bool:
    """Say whether a template builds on nothing and shows nothing of what it may use."""
    namen = {naam.name for naam in boom.find_all(nodes.Name)}
    verder = next(boom.find_all((nodes.Extends, nodes.Include)), None)
    return verder is None and namen.isdisjoint(velden_van(context) or ())


def blokken_van(boom: nodes.Template, zoek: Zoek) -> dict[str, nodes.Block]:
    """Return the blocks of a template and of those that it builds on, in their order."""
    blokken = dict[str, nodes.Block]()
    verder: nodes.Template | None = boom
    for _ in range(_DIEP):
        if verder is None:
            break
        eigen = {blok.name: blok for blok in verder.find_all(nodes.Block)}
        blokken = {**eigen, **blokken}
        onder = _onder(verder)
        verder = zoek(onder) if onder else None
    return blokken


def _onder(boom: nodes.Template) -> str | None:
    """Return the name of the template that this one builds on."""
    for erft in boom.find_all(nodes.Extends):
        if isinstance(erft.template, nodes.Const):
            return str(erft.template.value)
    return None


def _anderen(boom: nodes.Template, zoek: Zoek) -> Iterator[Mankement]:
    """Yield the templates that it names and that are not there."""
    for ander in boom.find_all((nodes.Extends, nodes.Include)):
        naam = ander.template  # type: ignore[attr-defined] # both have one
        mag_weg = getattr(ander, "ignore_missing", False)
        if isinstance(naam, nodes.Const) and not mag_weg and zoek(str(naam.value)) is None:
            yield Mankement(ander.lineno, f"het sjabloon '{naam.value}' bestaat niet")


def _buiten(boom: nodes.Template, zoek: Zoek) -> Iterator[Mankement]:
    """Yield what never comes on paper: a block that the other has not, and text outside blocks."""
    onder = _onder(boom)
    basis = zoek(onder) if onder else None
    if basis is None:
        return
    kan = blokken_van(basis, zoek)
    for blok in (deel for deel in boom.body if isinstance(deel, nodes.Block)):
        if blok.name not in kan:
            zin = f"het blok '{blok.name}' bestaat niet in {onder} en komt nergens te staan"
            yield Mankement(blok.lineno, f"{zin}; hier kan: {opsomming(kan, 'of')}")
    for deel in boom.body:
        if isinstance(deel, nodes.Output) and (regel := _regel_met_tekst(deel)):
            yield Mankement(regel, "deze tekst staat buiten een blok en komt nergens te staan")


def _regel_met_tekst(uitvoer: nodes.Output) -> int | None:
    """Return the line on which something is shown; None for only white space."""
    for deel in uitvoer.nodes:
        if not isinstance(deel, nodes.TemplateData):
            return deel.lineno
        if kaal := deel.data.lstrip():
            return deel.lineno + deel.data[: len(deel.data) - len(kaal)].count("\n")
    return None
