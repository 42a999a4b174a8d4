"""`rao zoek`: where something was written."""

from itertools import islice
from typing import Annotated, Final

from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.workflow.tonen.tekst_zoeken import zoek_tekst

#: More than this nobody reads at a screen; what is piped or asked as JSON is always whole.
_OP_EEN_SCHERM: Final = 200


def zoek(
    s: ReadSession, tekst: Annotated[list[str], argument("TEKST…", "De woorden die u zoekt.")]
) -> None:
    """Zoek waar iets staat: in zaken, besluiten, acties, onderwerpen en de rest.

    Voorbeeld:
        rao zoek reisdocument
        rao zoek tijdelijk dak

    Alle woorden moeten in dezelfde tekst staan. Hoofdletters en accenten maken niet uit. Op een
    scherm staan de eerste 200 plekken, het nieuwste vooraan; in een pipe of met --json alle.
    """
    _, lading = s.bekijk()
    gezocht = zoek_tekst(lading, " ".join(tekst))
    if s.als_json:
        uitvoer.toon_json("treffers", {"treffers": [treffer._asdict() for treffer in gezocht]})
        return
    # To count the rest, every file would have to be read.
    treffers = [*islice(gezocht, _OP_EEN_SCHERM if uitvoer.is_scherm() else None)]
    if treffers:
        rijen = [(t.kenmerk, t.veld, t.fragment) for t in treffers]
        uitvoer.toon_tabel(("kenmerk", "waar", "tekst"), rijen)
        if next(gezocht, None) is None:
            uitvoer.meld(f"{aantal(len(treffers), 'plek', 'plekken')} gevonden.")
        else:
            zin = f"Dit zijn de nieuwste {len(treffers)} plekken; er zijn er meer."
            uitvoer.meld(f"{zin} Typ er een woord bij dat u zoekt.")
    else:
        uitvoer.meld(f"Nergens staat '{' '.join(tekst)}'.")
    s.meld_onleesbaar(lading)
