"""`rao zoek`: where something was written."""

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
    treffers = zoek_tekst(lading, " ".join(tekst))
    if s.als_json:
        uitvoer.toon_json("treffers", {"treffers": [treffer._asdict() for treffer in treffers]})
        return
    if treffers:
        eerste = treffers[:_OP_EEN_SCHERM] if uitvoer.is_scherm() else treffers
        rijen = [(t.kenmerk, t.veld, t.fragment) for t in eerste]
        uitvoer.toon_tabel(("kenmerk", "waar", "tekst"), rijen)
        uitvoer.meld(f"{aantal(len(treffers), 'plek', 'plekken')} gevonden.")
        if meer := len(treffers) - len(eerste):
            uitvoer.meld(f"De laatste {meer} staan hier niet. Typ er een woord bij dat u zoekt.")
    else:
        uitvoer.meld(f"Nergens staat '{' '.join(tekst)}'.")
    s.meld_onleesbaar(lading)
