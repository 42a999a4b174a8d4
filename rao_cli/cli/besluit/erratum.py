"""`rao erratum`: correct a decision after the list was fixed."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import LangeTekst
from rao_cli.workflow.besluit.besluitenlijst import leg_erratum_vast

_TEKST = LangeTekst(
    naam="tekst",
    tekst="Wat moet er staan, en waarom?",
    reden="Het besluit is vastgesteld en verandert niet; dit komt eronder te staan (S11).",
    voorbeeld="Lees 9 april in plaats van 6 april: dat is een feestdag",
)


def erratum(
    s: WriteSession,
    overleg: Annotated[date, argumenten.overlegdag("OVERLEG", "Datum van het overleg.")],
    besluit: Annotated[
        str, argument("BESLUIT", "Kenmerk van het besluit dat u verbetert.", suggesties.besluiten)
    ],
    *,
    tekst: Annotated[str | None, optie("T", "Wat er moet staan, en waarom.")] = None,
) -> None:
    """Verbeter een besluit nadat de besluitenlijst is vastgesteld.

    Voorbeeld:
        rao erratum 2026-03-12 B-2026-03-12-01 --tekst "Lees 9 april in plaats van 6 april"

    Het besluit zelf blijft staan zoals het is vastgesteld. De verbetering komt eronder.
    """
    pad, zinnen, uitkomst = s.vraag_en_doe(
        _TEKST, tekst, lambda h, wat: leg_erratum_vast(h, overleg, besluit, wat)
    )
    s.vertel(uitkomst, pad, zinnen=zinnen)
