"""`rao zoek`: where something was written."""

from functools import partial
from itertools import islice
from typing import Annotated, Final

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.workflow.tonen.tekst_zoeken import zoek_tekst
from rao_cli.workflow.tonen.zoekgrens import lees_grens

#: More than this nobody reads at a screen; what is piped or asked as JSON is always whole.
_OP_EEN_SCHERM: Final = 200


def zoek(
    s: ReadSession,
    tekst: Annotated[list[str], argument("TEKST…", "De woorden die u zoekt.")],
    *,
    lko: Annotated[str | None, optie("LKO", "Alleen van één LKO.", suggesties.lkos)] = None,
    van: Annotated[str | None, optie("D", "Vanaf deze dag.")] = None,
    tot: Annotated[str | None, optie("D", "Tot en met deze dag.")] = None,
) -> None:
    """Zoek waar iets staat: in zaken, besluiten, acties, onderwerpen en de rest.

    Voorbeeld:
        rao zoek reisdocument
        rao zoek tijdelijk dak
        rao zoek reisdocument --lko ter-apel --van "1 maart"

    Alle woorden moeten in dezelfde tekst staan. Hoofdletters en accenten maken niet uit. Op een
    scherm staan de eerste 200 plekken, het nieuwste vooraan; in een pipe of met --json alle.
    Met --lko zoekt rao in wat dat LKO inbracht, in wat daarover is besloten en in zijn brieven.
    Met --van en --tot telt de dag van de lijst, het overleg of het onderwerp.
    """
    stand, lading = s.bekijk()
    grens = lees_grens(stand, lko, van, tot)
    gezocht = zoek_tekst(lading, " ".join(tekst), partial(grens.past, stand))
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
            kies = "Typ er een woord bij dat u zoekt, of kies met --lko, --van of --tot."
            uitvoer.meld(f"{zin} {kies}")
    else:
        uitvoer.meld(f"Nergens staat '{' '.join(tekst)}'{grens.in_woorden}.")
    s.meld_onleesbaar(lading)
