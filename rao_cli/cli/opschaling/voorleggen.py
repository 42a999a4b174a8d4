"""How a zaak or an onderwerp is brought before the Deelberaad: its options, and what came of it."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import bij_overleg, optie, vlag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import MeerkeuzeVraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.soorten.signaallijst import Grond
from rao_cli.workflow.controle.gereed import als_regels, tel
from rao_cli.workflow.opschaling.opschaling import Opschaling

GROND = MeerkeuzeVraag(
    naam="grond",
    tekst="Waarom gaat de zaak naar het Deelberaad Asiel?",
    reden="Het Deelberaad behandelt zaken met landelijke uitstraling en trends.",
    keuzes=(
        Keuze("politiek", "de zaak kan landelijk in de politiek aandacht krijgen"),
        Keuze("publicitair", "de zaak kan landelijk in de publiciteit komen"),
        Keuze("trend", "het RAO ziet in meer zaken een trend"),
        Keuze("knelpunt", "de regio kan dit niet alleen oplossen"),
    ),
)
Gronden = Annotated[
    list[str] | None,
    optie(
        "G",
        f"{', '.join(keuze.waarde for keuze in GROND.keuzes)}; mag vaker.",
        keuzewoorden.vast(GROND.keuzes),
    ),
]
Besluitoverleg = Annotated[
    date | None, bij_overleg("Overleg waarin dit is besloten; anders het laatste.")
]
Opschaalvraag = Annotated[str | None, optie("T", "Wat het RAO van het Deelberaad vraagt.")]
AlsConcept = Annotated[bool, vlag("--concept", "Begin de lijst ook als er nog iets ontbreekt.")]


def vraag_gronden(s: WriteSession, gegeven: Sequence[str] | None) -> tuple[Grond, ...]:
    """Return the grounds that were given, or ask for them; one or more."""
    getypt = ", ".join(gegeven) if gegeven else None
    return tuple(s.vul_aan([GROND], {"grond": getypt})["grond"])


def vertel_opschaling(s: WriteSession, uitslag: Opschaling) -> int:
    """Return the exit code: 1 when profile opschaling held it back and nothing was written."""
    if uitslag.uitkomst is None:
        _vertel_gaten(uitslag, als_json=s.als_json)
        return 1
    s.vertel(uitslag.uitkomst, uitslag.lijst)
    if uitslag.keuring.gaten:
        uitvoer.meld(f"De lijst is een concept. {tel(uitslag.keuring.gaten)}")
        _meld_regels(uitslag)
        return 0
    if uitslag.keuring.zwak:
        _meld_regels(uitslag)
    if not s.proef:
        uitvoer.meld(f"Bekijk het stuk met: rao opschaling genereer {uitslag.lijst}")
        uitvoer.meld(f"Stuur de lijst weg met: rao signaallijst dien-in {uitslag.lijst}")
    return 0


def _vertel_gaten(uitslag: Opschaling, *, als_json: bool) -> None:
    if als_json:
        keuring = {
            soort: [p._asdict() for p in p_] for soort, p_ in uitslag.keuring._asdict().items()
        }
        uitvoer.toon_json("opschaling", {"gewijzigd": False, **keuring})
        return
    uitvoer.meld(f"Dit kan nog niet naar het Deelberaad Asiel. {tel(uitslag.keuring.gaten)}")
    _meld_regels(uitslag)
    uitvoer.meld("Wilt u de lijst nu al beginnen en haar daarna aanvullen? Geef dan --concept.")


def _meld_regels(uitslag: Opschaling) -> None:
    uitvoer.meld()
    for regel in als_regels(uitslag.keuring):
        uitvoer.meld(regel)
    uitvoer.meld()
