"""`rao zaak trek-in`: an LKO withdraws one zaak of a list that was handed in."""

from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.zaak.slotwoorden import verbeter_slot
from rao_cli.workflow.zaak.einde import trek_in as trek_zaak_in

_REDEN = Vraag(
    naam="reden",
    tekst="Waarom trekt het LKO deze zaak in?",
    reden="Zo weet later iedereen waarom zij niet verder is besproken.",
    voorbeeld="Het LKO lost het zelf op",
)


def trek_in(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    reden: Annotated[str | None, optie("T", "Waarom het LKO de zaak intrekt.")] = None,
) -> None:
    """Trek één zaak in; de rest van de signaallijst loopt door.

    Voorbeeld:
        rao zaak trek-in Z-7K3F9E --reden "Het LKO lost het zelf op"

    De zaak komt niet meer op een agenda, en blijft in de cijfers. Is zij afgelopen, zoals door
    vertrek? Gebruik dan: rao zaak sluit. Is zij al ingetrokken, dan verbetert u zo aan een
    terminal de reden.
    """
    if verbeter_slot(s, zaak, "intrekking.reden", _REDEN, genoemd=reden is not None):
        return
    zinnen, uitkomst = s.vraag_en_doe(
        _REDEN, reden, lambda h, waarom: trek_zaak_in(h, zaak, waarom)
    )
    s.vertel(uitkomst, zinnen=zinnen)
