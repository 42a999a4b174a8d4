"""`rao signaallijst ontvang`: confirm that the RAO has a list."""

from rao_cli.cli.argumenten import Lijstkenmerk
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.signaallijst import stappen


def ontvang(s: WriteSession, kenmerk: Lijstkenmerk) -> None:
    """Bevestig dat het RAO een signaallijst heeft ontvangen.

    Voorbeeld:
        rao signaallijst ontvang SL-ter-apel-2026-03-05

    De zaken komen dan vanzelf op de volgende agenda.
    """
    s.vertel(stappen.ontvang(s.h, kenmerk))
