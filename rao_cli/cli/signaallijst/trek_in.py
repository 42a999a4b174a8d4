"""`rao signaallijst trek-in`: withdraw a list, with the reason."""

from typing import Annotated

from rao_cli.cli.argumenten import Lijstkenmerk, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.signaallijst import stappen

_REDEN = Vraag(
    naam="reden",
    tekst="Waarom trekt u de lijst in?",
    reden="Zo weet later iedereen waarom deze zaken niet zijn besproken.",
    voorbeeld="De zaak is lokaal opgelost",
)


def trek_in(
    s: WriteSession,
    kenmerk: Lijstkenmerk,
    *,
    reden: Annotated[str | None, optie("T", "Waarom de lijst wordt ingetrokken.")] = None,
) -> None:
    """Trek een signaallijst in.

    Voorbeeld:
        rao signaallijst trek-in SL-ter-apel-2026-03-05 --reden "De zaak is lokaal opgelost"

    De lijst blijft bewaard, maar komt niet meer op een agenda.
    """
    s.vertel(s.vraag_en_doe(_REDEN, reden, lambda h, waarom: stappen.trek_in(h, kenmerk, waarom)))
