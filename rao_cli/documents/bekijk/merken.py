"""Small labels: how far something is, in words and in a colour that says the same."""

from datetime import date
from typing import Final

from rao_cli.documents.bekijk.vak import Merkje
from rao_cli.documents.opmaak import aantal, datum
from rao_cli.documents.zaak.besluitregel import zeg_uitkomst
from rao_cli.documents.zaak.zaakstand import zeg_fase
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import levensloop

_OVERLEG: Final = {
    "gepland": "stil",
    "agenda-vastgesteld": "loopt",
    "gehouden": "let-op",
    "besluitenlijst-vastgesteld": "klaar",
    "vervallen": "stil",
}


def merk_van_fase(stand: Stand, zaak: str) -> Merkje:
    """Return how far a zaak is."""
    loop = levensloop(stand, zaak)
    tekst = zeg_fase(stand, zaak, loop)
    if loop.fase in GESLOTEN:
        return Merkje(tekst, "klaar")
    return Merkje(tekst, "let-op" if loop.fase == "aangehouden" else "loopt")


def merk_van_overleg(overleg: Overleg) -> Merkje:
    """Return how far a meeting is."""
    return Merkje(overleg.status.replace("-", " "), _OVERLEG[overleg.status])  # type: ignore[arg-type]


def merk_van_besluit(besluit: Besluit) -> Merkje:
    """Return what was decided, in a word."""
    komt_terug = besluit.gevolg.komt_terug
    return Merkje(zeg_uitkomst(besluit), "let-op" if komt_terug else "loopt")


def merk_van_actie(actie: Actie, vandaag: date) -> Merkje:
    """Return how an actie stands; too late is said with how much."""
    if actie.status != "open":
        op = actie.gereed_op if actie.status == "gereed" else actie.vervallen_op
        wat = f"{actie.status} op {datum(op)}" if op else actie.status
        return Merkje(wat, "klaar" if actie.status == "gereed" else "stil")
    dagen = (vandaag - actie.uiterlijk).days if actie.uiterlijk else 0
    return (
        Merkje(f"{aantal(dagen, 'dag', 'dagen')} te laat", "laat")
        if dagen > 0
        else Merkje("open", "loopt")
    )


def merk_van_lijst(lijst: Signaallijst) -> Merkje:
    """Return how far a signaallijst is."""
    klaar = lijst.status in {"afgehandeld", "ingetrokken"}
    return Merkje(lijst.status, "klaar" if klaar else "loopt")


def merk_van_onderwerp(een: Onderwerp) -> Merkje:
    """Return how far an onderwerp is."""
    return Merkje(een.status.replace("-", " "), "klaar" if een.status == "afgerond" else "loopt")
