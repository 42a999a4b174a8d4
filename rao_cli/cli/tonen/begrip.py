"""`rao begrip`: the words of the consultation."""

import re
from typing import Annotated

import msgspec

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.read_session import PageSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.tonen.uitspraak import toon_uitspraak
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.tonen import begrippen


def begrip(
    s: PageSession,
    woord: Annotated[
        str,
        argument(
            "WOORD", "Het woord. Zonder woord krijgt u de hele lijst.", keuzewoorden.begrippen
        ),
    ] = "",
) -> None:
    """Lees wat een woord van het overleg betekent.

    Bij een woord staat op welke uitspraken over het RAO de uitleg steunt (zoals S11),
    en welke woorden erbij horen. Wat zo'n uitspraak vraagt, leest u met haar nummer.

    Voorbeeld:
        rao begrip
        rao begrip aanhouden
        rao begrip S11
        rao begrip "deelberaad asiel" --json
    """
    if not woord:
        _toon_alle(als_json=s.als_json)
        return
    if toon_uitspraak(woord, als_json=s.als_json):
        return
    gevonden = begrippen.vind(woord)
    if gevonden is None:
        raise GebruiksFout(_onbekend(woord), hint=_waar_wel(woord))
    if s.als_json:
        uitvoer.toon_json("begrip", {"begrip": msgspec.to_builtins(gevonden)})
    else:
        toon_begrip(gevonden)


def _toon_alle(*, als_json: bool) -> None:
    alle = begrippen.alle_begrippen()
    if als_json:
        uitvoer.toon_json("begrippen", {"begrippen": msgspec.to_builtins(alle)})
    else:
        uitvoer.toon_tabel(("Woord", "Uitleg"), [(b.woord, b.kort) for b in alle])


def toon_begrip(gevonden: begrippen.Begrip) -> None:
    """Show a word, with what it rests on and what belongs to it."""
    segmenten = [("kop", gevonden.woord)]
    if gevonden.voluit:
        segmenten.append(("", f"  {gevonden.voluit}"))
    segmenten.append(("", "\n" + scherm.vouw(gevonden.uitleg) + "\n"))
    for naam, delen in (("Bron", gevonden.bron), ("Zie ook", gevonden.zie_ook)):
        if delen:
            segmenten += [("zacht", f"{naam}: "), ("", ", ".join(delen) + "\n")]
    uitvoer.toon_segmenten(segmenten)


def _waar_wel(woord: str) -> str:
    """Say where to look: the code of a rule has a card of its own."""
    kaal = re.sub(r"[\s-]", "", woord).upper()
    if code := re.fullmatch(r"([A-Z]{3})0?([0-9]{1,2})", kaal):
        return f"Is dit een controleregel? Typ: rao regel {code[1]}{code[2].zfill(2)}"
    return "Alle woorden: rao begrip"


def _onbekend(woord: str) -> str:
    kansen = begrippen.lijken_op(woord)
    vraag = f" Bedoelt u {' of '.join(kansen)}?" if kansen else ""
    return f"Het woord '{woord}' staat niet in de woordenlijst.{vraag}"
