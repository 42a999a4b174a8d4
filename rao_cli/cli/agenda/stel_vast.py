"""`rao agenda stel-vast`: fix the agenda of a meeting."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.agenda.agenda import stel_agenda_vast


def stel_vast(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
) -> None:
    """Stel de agenda van een overleg vast.

    Voorbeeld:
        rao agenda stel-vast
        rao agenda stel-vast 2026-03-12

    Daarna komt er vanzelf niets meer bij. Verandert er toch iets, dan ziet rao valideer dat.
    Is de wijziging afgesproken, stel de agenda dan nog eens vast.
    """
    zin = "Dit stelt de agenda vast."
    if not s.mag(lambda proef: stel_agenda_vast(proef, overleg)[-1], zin, "De agenda vaststellen?"):
        return
    pad, later, uitkomst = stel_agenda_vast(s.h, overleg)
    s.vertel(uitkomst, pad, zinnen=later)
