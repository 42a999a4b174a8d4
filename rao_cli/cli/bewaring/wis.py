"""`rao wis`: take something out of the whole history."""

from typing import Annotated

from msgspec.structs import replace

from rao_cli.cli import keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.bewaring.wisscherm import meld_gewist, toon_lijst, toon_voornemen
from rao_cli.cli.bewaring.wisvragen import WISGRONDEN, vraag_wat
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal.geduld import met_geduld
from rao_cli.workflow.bewaring.wissen.termijn import alles_van, is_termijn
from rao_cli.workflow.bewaring.wissen.wissing import bereid_voor, keur_begin
from rao_cli.workflow.bewaring.wissen.wissing import wis as wis_alles


def wis(
    s: WriteSession,
    kenmerk: Annotated[
        list[str] | None,
        argument(
            "[KENMERK…]",
            "Wat u wist: een zaak, lijst, actie, onderwerp of overleg.",
            suggesties.alles,
        ),
    ] = None,
    *,
    tekst: Annotated[
        list[str] | None,
        optie("TEKST", "Wat u overal wist, zoals een naam; - leest regels. Mag vaker."),
    ] = None,
    grond: Annotated[
        str | None, optie("GROND", "verzoek, vergissing of termijn.", keuzewoorden.vast(WISGRONDEN))
    ] = None,
    door: Annotated[
        list[str] | None, optie("FUNCTIE", "Wie het besloten: twee verschillende functies.")
    ] = None,
    besluit: Annotated[
        str | None, optie("B-…", "Het besluit waar het op rust.", suggesties.besluiten)
    ] = None,
) -> int:
    """Haal iets uit het register en uit de hele geschiedenis, voorgoed.

    Voorbeeld:
        rao wis --grond verzoek --door secretaris --door fg
        printf "%s" "R. Voorbeeld" | rao wis --tekst - --grond vergissing --door a --door b --ja
        rao wis Z-7K3F9E --grond verzoek --door secretaris --door voorzitter
        rao wis --grond termijn --besluit B-2031-04-10-01 --door secretaris --door archivaris

    Overal komt het woord gewist te staan: in elk bestand, in elke vastlegging, op elke branch. Wie
    iets vastlegde en wanneer, blijft staan. Wat is vastgesteld, blijft vastgesteld. rao zet in
    wissingen/ dat er is gewist, op welke grond en door wie; nooit wat.

    Typt u geen --tekst en geen kenmerk, dan vraagt rao de tekst. Dat is beter: wat u achter --tekst
    typt, blijft staan in de geschiedenis van uw terminal. In een script kan ook --tekst -

    Is de bewaartermijn voorbij, noem dan het besluit: zonder kenmerk wist rao alles wat daarin
    staat. Zie rao bewaartermijn.

    U ziet eerst wat er gebeurt, en rao vraagt of u het zeker weet. Daarna staat er wat u nog
    moet doen: delen, en wat elke collega doet. Later ziet u die lijst weer met: rao wis W-…
    De code is 1 als er op deze computer nog iets van over is waar rao niet bij mag.
    """
    if kenmerk and len(kenmerk) == 1 and kenmerk[0].upper().startswith("W-"):
        toon_lijst(s, kenmerk[0].upper())
        return 0
    if is_termijn(grond) and besluit and not (kenmerk or tekst):
        kenmerk = alles_van(s.register_map, s.vandaag, besluit)
    if s.kan_vragen:
        with met_geduld("rao kijkt of wissen nu kan"):
            keur_begin(s.register_map, s.vandaag)
    vraag = vraag_wat(s, kenmerk or (), tekst or (), grond, door or ())
    vraag = replace(vraag, besluit=besluit)
    with met_geduld("rao leest de hele geschiedenis"):
        voornemen = bereid_voor(s.register_map, s.vandaag, vraag)
    toon_voornemen(s, voornemen)
    if s.proef or not s.akkoord("Voorgoed wissen?", "Dit haalt iets voorgoed weg."):
        return 0
    with met_geduld("rao wist"):
        uitslag = wis_alles(voornemen)
    return meld_gewist(s, voornemen, uitslag)
