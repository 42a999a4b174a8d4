"""Small registers, each with one kind of task of `rao status` in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.leven import Weigering
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import (
    Agendapunt,
    Erratum,
    Overleg,
    Vastgesteld,
    Vaststelling,
    Vervallen,
)
from rao_cli.model.soorten.signaallijst import Antwoord, WerktAanVertrek
from rao_cli.model.soorten.termijnen import Deelberaad, Reces
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from tests.documents.wereld import APRIL, anders
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, ZAAK, lijst, maart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rao_cli.model.basis import Blok


def overleg(dag: date, **velden: Any) -> Overleg:
    """Return a meeting that is planned."""
    return Overleg(soort="overleg", datum=dag, **({"status": "gepland"} | velden))


def onderwerp(soort: str, **velden: Any) -> Onderwerp:
    """Return a topic of a kind."""
    vast = {"soort": "onderwerp", "kenmerk": f"{soort}-x", "type": soort, "titel": "X"}
    los = {"status": "in-behandeling", "datum": date(2026, 3, 2)}
    return msgspec.convert(vast | los | velden, Onderwerp)


def brief(**velden: Any) -> Terugkoppeling:
    """Return a reply about the meeting in March, that was sent."""
    vast = {"soort": "terugkoppeling", "kenmerk": "TK-duindorp-2026-03-12", "lko": "duindorp"}
    los = {"overleg": date(2026, 3, 12), "zaken": [ZAAK], "status": "verzonden"}
    return msgspec.convert(
        vast | los | {"verzonden_op": date(2026, 3, 16)} | velden, Terugkoppeling
    )


def zaak(**velden: Any) -> dict[str, Any]:
    """Return the zaken of the list, with other values."""
    return {ZAAK: anders(LIJST.zaken[ZAAK], **velden)}


def naar_deelberaad(**velden: Any) -> Blok:
    """Return a list to the Deelberaad with the zaak."""
    kenmerk, dag = "SL-noorderland-2026-03-16", date(2026, 3, 16)
    vast = {"kenmerk": kenmerk, "richting": "rao-deelberaad", "afzender": "Noorderland"}
    return lijst(**(vast | {"datum": dag, "grond": "politiek", "status": "concept"} | velden))


AGENDA: Final = [Agendapunt(ZAAK, "zaak", verwijzing=LIJST.kenmerk, doel="besluit")]
VAST: Final = Vaststelling(besluitenlijst=Vastgesteld(date(2026, 4, 9), "sha256-2:x"))
ACTIE: Final = Actie(
    soort="actie", kenmerk="A-2026-03-12-01", status="open", omschrijving="Belt", organisatie="COA"
)
DEELBERAAD: Final = Deelberaad(data=[date(2026, 3, 24), date(2026, 4, 21), date(2026, 5, 19)])
ZOMER: Final = [Reces(date(2026, 4, 13), date(2026, 4, 24))]
#: One small register per kind of task, and a part of the command or the words of that task.
REGISTERS: Final[dict[str, tuple[str, Sequence[Blok]]]] = {
    "plannen": ("nieuw overleg", (LIJST,)),
    "lege lijst": ("nieuw zaak", (lijst(status="concept", zaken={}), APRILOVERLEG)),
    "concept": ("dien-in", (lijst(status="concept"), APRILOVERLEG)),
    "concept zonder overleg": ("dien-in", (lijst(status="concept"),)),
    "concept na de stukken": ("dien-in", (lijst(status="concept"), overleg(date(2026, 3, 5)))),
    "ingediend": ("ontvang", (lijst(status="ingediend"), APRILOVERLEG)),
    "ingediend zonder overleg": ("ontvang", (lijst(status="ingediend"),)),
    "op de agenda zetten": ("agenda genereer", (LIJST, APRILOVERLEG)),
    "vaststellen": ("agenda stel-vast", (LIJST, anders(APRILOVERLEG, agendapunten=AGENDA))),
    "standpunt": ("rao standpunt", (LIJST, anders(APRILOVERLEG, agendapunten=AGENDA))),
    "laat gepland": (
        "agenda stel-vast",
        (LIJST, anders(APRILOVERLEG, agendapunten=AGENDA, gepland_op=date(2026, 4, 7))),
    ),
    "twee overleggen": (
        "overleg houd",
        (LIJST, anders(APRILOVERLEG, agendapunten=AGENDA), overleg(date(2026, 5, 14))),
    ),
    "elke week": (
        "agenda genereer",
        (LIJST, *(overleg(date(2026, 3, 19) + timedelta(weeks=n)) for n in range(5))),
    ),
    "besluit": ("nieuw besluit", (LIJST, maart())),
    "besluitenlijst": ("besluitenlijst stel-vast", (LIJST, maart("afgehandeld"))),
    "terugkoppeling": ("terugkoppeling genereer", (LIJST, maart("afgehandeld"))),
    "versturen": ("verzonden", (LIJST, maart("terug-naar-lko"), brief(status="concept"))),
    "bevestigen": ("bevestigd", (LIJST, maart("afgehandeld"), brief())),
    "vingerafdruk": (
        "rao valideer",
        (
            LIJST,
            anders(maart("afgehandeld"), status="besluitenlijst-vastgesteld", vaststelling=VAST),
        ),
    ),
    "verbetering": (
        "vertellen aan",
        (
            LIJST,
            anders(
                maart("afgehandeld"),
                errata=[Erratum(date(2026, 5, 1), "Het moet anders.", "B-2026-03-12-01")],
            ),
            brief(),
        ),
    ),
    "verschoven": (
        "terugkomt",
        (
            LIJST,
            maart("aanhouden", hervatten_op=APRIL),
            brief(),
            overleg(
                APRIL, status="vervallen", vervallen=Vervallen(date(2026, 4, 2), "Te weinig mensen")
            ),
            overleg(date(2026, 5, 14)),
        ),
    ),
    "aangehouden": (
        "agenda genereer",
        (LIJST, maart("aanhouden", hervatten_op=APRIL), APRILOVERLEG),
    ),
    "oud gesprek": (
        "gesprek over vertrek",
        (
            lijst(zaken=zaak(werkt_aan_vertrek=WerktAanVertrek(gesprek_op=date(2026, 1, 20)))),
            APRILOVERLEG,
            overleg(date(2026, 5, 14)),
        ),
    ),
    "gesprek dat al oud was": (
        "gesprek over vertrek",
        (lijst(zaken=zaak(werkt_aan_vertrek=WerktAanVertrek(gesprek_op=date(2025, 6, 1)))),),
    ),
    "geweigerd": (
        "weigert",
        (lijst(zaken=zaak(weigering=Weigering(reden="Te vroeg", datum=date(2026, 3, 5)))),),
    ),
    "geweigerd voor een overleg": (
        "weigert",
        (
            lijst(zaken=zaak(weigering=Weigering(reden="Te vroeg", datum=date(2026, 3, 20)))),
            APRILOVERLEG,
            overleg(date(2026, 5, 14)),
        ),
    ),
    "actie zonder dag": ("actie gereed", (ACTIE, APRILOVERLEG)),
    "actie": ("actie gereed", (anders(ACTIE, uiterlijk=date(2026, 6, 1)), APRILOVERLEG)),
    "vervallen": (
        "plan een nieuwe dag",
        (
            maart("afgehandeld"),
            LIJST,
            overleg(APRIL, status="vervallen", vervallen=Vervallen(date(2026, 4, 2), "Ziek")),
            overleg(date(2026, 5, 14)),
        ),
    ),
    "voorleggen": ("schaal-op", (LIJST, maart("opschalen"))),
    "sturen": ("dien-in SL-noorderland", (LIJST, maart("opschalen"), naar_deelberaad())),
    "wacht op antwoord": (
        "opschaling antwoord",
        (LIJST, maart("opschalen"), naar_deelberaad(status="ingediend"), APRILOVERLEG),
    ),
    "antwoord bespreken": (
        "bespreken op",
        (
            LIJST,
            maart("opschalen"),
            naar_deelberaad(status="ingediend", antwoord=Antwoord(date(2026, 4, 1), "Ja.")),
        ),
    ),
    "kader": ("kader informeer", (onderwerp("kader", vastgesteld_op=date(2026, 1, 5)),)),
    "trend": ("trend deel", (onderwerp("trend"),)),
    "punt": ("agendapunten genereer", (onderwerp("thema", voor_agenda=["deelberaad"]),)),
    "punt bij een LKO": (
        "agendapunten antwoord",
        (onderwerp("thema", op_agenda={"lko:duindorp": date(2026, 3, 4)}), APRILOVERLEG),
    ),
    "punt dat er ligt": (
        "agendapunten antwoord",
        (onderwerp("thema", op_agenda={"deelberaad": date(2026, 3, 4)}), APRILOVERLEG),
    ),
}
