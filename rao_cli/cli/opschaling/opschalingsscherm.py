"""Tell how an escalation ended: what is on the list, or what keeps it from going."""

from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.vertellen import vertel
from rao_cli.workflow.controle.gereed import als_regels, tel
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.opschaling.opschaling import Opschaling


def vertel_opschaling(h: Handeling, uitslag: Opschaling, *, als_json: bool) -> int:
    """Return the exit code: 1 when profile opschaling held it back and nothing was written."""
    if uitslag.uitkomst is None:
        _vertel_gaten(uitslag, als_json=als_json)
        return 1
    vertel(h, uitslag.uitkomst, uitslag.lijst, als_json=als_json)
    if uitslag.gaten:
        uitvoer.meld(f"De lijst is een concept. {tel(uitslag.gaten)}")
        _meld_regels(uitslag)
    elif not h.proef:
        uitvoer.meld(f"Bekijk het stuk met: rao opschaling genereer {uitslag.lijst}")
        uitvoer.meld(f"Stuur de lijst weg met: rao signaallijst dien-in {uitslag.lijst}")
    return 0


def _vertel_gaten(uitslag: Opschaling, *, als_json: bool) -> None:
    if als_json:
        gaten = [gat._asdict() for gat in uitslag.gaten]
        uitvoer.toon_json("opschaling", {"gewijzigd": False, "gaten": gaten})
        return
    uitvoer.meld(f"Dit kan nog niet naar het Deelberaad Asiel. {tel(uitslag.gaten)}")
    _meld_regels(uitslag)
    uitvoer.meld("Wilt u de lijst nu al beginnen en haar daarna aanvullen? Geef dan --concept.")


def _meld_regels(uitslag: Opschaling) -> None:
    uitvoer.meld()
    for regel in als_regels(uitslag.gaten):
        uitvoer.meld(regel)
    uitvoer.meld()
