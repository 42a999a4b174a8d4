"""`--zet termijn=vertrek; 1 mei 2027`: a text for more places is read as the interview does."""

from collections.abc import Mapping
from typing import Any, Final

from rao_cli.cli.questions.groepvraag import Groepvraag
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.zaak.tabelvragen import Omgeving, groep_van, veldvraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.formulier.gesprek import GESPREK, Beurt
from rao_cli.model.taal import opsomming

#: The prompts of more fields that are no list, by the place of all that they fill.
_GROEPEN: Final[Mapping[str, Beurt]] = {
    beurt.naam: beurt
    for hoofdstuk in GESPREK
    for beurt in hoofdstuk.beurten
    if len(beurt.velden) > 1
    and {".".join(map(str, veld.plek[:-1])) for veld in beurt.velden} == {beurt.naam}
}


def vouw_uit(invoer: Mapping[str, Any], omgeving: Omgeving) -> dict[str, Any]:
    """Return what was typed for more places at once, place by place; the rest as it is."""
    uit: dict[str, Any] = {}
    for plek, tekst in invoer.items():
        beurt = _GROEPEN.get(plek)
        uit |= (
            {plek: tekst} if beurt is None or not tekst.strip() else _lees(beurt, tekst, omgeving)
        )
    return uit


def _lees(beurt: Beurt, tekst: str, omgeving: Omgeving) -> dict[str, Any]:
    delen = (veldvraag(veld, beurt, omgeving) for veld in beurt.velden)
    vraag = groep_van(beurt, beurt.naam, delen)
    try:
        gelezen = vraag.lees(tekst, omgeving.vandaag)
    except NietBegrepen as fout:
        raise _fout(vraag, str(fout)) from None
    if gelezen.klachten:
        raise _fout(vraag, " ".join(gelezen.klachten))
    return dict(gelezen)


def _fout(vraag: Groepvraag, zin: str) -> GebruiksFout:
    plekken = opsomming([deel.naam for deel in vraag.delen])
    return GebruiksFout(zin, hint=f"Schrijf: {vraag.zo}. Of geef elk apart: {plekken}.")
