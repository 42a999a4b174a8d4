"""`rao signaallijst dien-in`: send a list to the RAO."""

from rao_cli.cli.argumenten import Lijstkenmerk
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.opschaling.deelberaad import zeg_stuk
from rao_cli.workflow.signaallijst import signaallijst, stappen


def dien_in(s: WriteSession, kenmerk: Lijstkenmerk) -> None:
    """Dien een signaallijst in bij het RAO.

    Voorbeeld:
        rao signaallijst dien-in SL-ter-apel-2026-03-05

    Daarna staat de lijst klaar voor de secretaris.
    """
    h = s.h
    s.vertel(stappen.dien_in(h, kenmerk))
    for zin in (*signaallijst.nog_aan_te_leveren(h, kenmerk), *zeg_stuk(h, kenmerk)):
        uitvoer.meld(zin)
