"""What `rao regel S19a` and `rao begrip S19a` show: a statement of the source, and who keeps it."""

from collections.abc import Sequence

import msgspec

from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.taal import opsomming
from rao_cli.model.tonen import uitspraken
from rao_cli.model.tonen.uitspraken import Uitspraak

_Paar = tuple[str, str]


def toon_uitspraak(getypt: str, *, als_json: bool) -> bool:
    """Show a statement; False when no number of one was typed, GebruiksFout when there is none."""
    if not uitspraken.lijkt_uitspraak(getypt):
        return False
    uitspraak = uitspraken.vind(getypt)
    if uitspraak is None:
        delen = uitspraken.delen_van(getypt)
        bedoeld = f"Bedoelt u {opsomming(delen, 'of')}? " if delen else ""
        alle = "S1 tot en met S18, S19a tot en met S19e, en S20 tot en met S23"
        raise GebruiksFout(
            f"Er is geen uitspraak '{getypt.strip()}'.", hint=f"{bedoeld}De uitspraken zijn {alle}."
        )
    regels, opdrachten, stukken = _regels(uitspraak), _opdrachten(uitspraak), _stukken(uitspraak)
    if als_json:
        data = {
            **msgspec.to_builtins(uitspraak),
            "regels": [code for code, _ in regels],
            "opdrachten": [opdracht for opdracht, _ in opdrachten],
            "stukken": [soort for soort, _ in stukken],
        }
        uitvoer.toon_json("uitspraak", {"uitspraak": data})
        return True
    nummer = uitspraak.nummer
    inspring = " " * (len(nummer) + 2)
    zegt = scherm.vouw(uitspraak.zegt, inspring=inspring).removeprefix(inspring)
    uitvoer.toon_segmenten([("kenmerk", nummer), ("kop", f"  {zegt}")])
    _deel("Wat het vraagt", [("", uitspraak.vraagt)])
    _deel("Hier let rao op", regels)
    _deel("Hiermee werkt u eraan", opdrachten)
    _deel("Daar staat het in", stukken)
    uitvoer.toon("\n" + scherm.vouw(f"Meer over een regel: rao regel {regels[0][0]}"))
    return True


def _deel(kop: str, paren: Sequence[_Paar]) -> None:
    uitvoer.toon_segmenten([("nadruk", f"\n{kop}")])
    breed = max(len(naam) for naam, _ in paren)
    for naam, tekst in paren:
        begin = f"  {naam:<{breed}}  " if naam else "  "
        uitvoer.toon(scherm.vouw(tekst, inspring=begin, vervolg=" " * len(begin)))


def _regels(uitspraak: Uitspraak) -> list[_Paar]:
    from rao_cli.rules.alle import ALLE_REGELS

    return [(r.code, r.titel) for r in ALLE_REGELS if uitspraak.nummer in r.bron]


def _opdrachten(uitspraak: Uitspraak) -> list[_Paar]:
    from rao_cli.cli.inhoud import OPDRACHTEN

    return [(f"rao {o.pad}", o.hulp) for o in OPDRACHTEN if uitspraak.nummer in o.bron]


def _stukken(uitspraak: Uitspraak) -> list[_Paar]:
    from rao_cli.documents.document import DOCUMENTEN

    return [
        (soort.soort, f"Voor {soort.voor}.")
        for soort in DOCUMENTEN
        if uitspraak.nummer in soort.bron
    ]
