"""`rao zaak weiger`: refuse a zaak of a received list, with the reason."""

from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.zaak.slotwoorden import verbeter_slot
from rao_cli.workflow.zaak.weigeren import weiger as weiger_zaak

_REDEN = Vraag(
    naam="reden",
    tekst="Waarom behandelt het RAO deze zaak niet?",
    reden="Het LKO krijgt deze reden te lezen.",
    voorbeeld="Dit kan het LKO zelf oplossen",
)


def weiger(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    reden: Annotated[str | None, optie("T", "Waarom het RAO de zaak niet behandelt.")] = None,
) -> None:
    """Weiger een zaak die een LKO inbracht.

    Voorbeeld:
        rao zaak weiger Z-7K3F9E --reden "Dit kan het LKO zelf oplossen"

    De zaak komt niet op een agenda. Het LKO hoort dat, met de reden, in de terugkoppeling.
    Daarna kan het LKO haar op een volgende lijst opnieuw inbrengen.
    Is zij al geweigerd, dan verbetert u zo aan een terminal de reden.
    rao vraagt eerst of dat mag. Kan rao niets vragen, dan is --ja nodig.
    """
    if verbeter_slot(s, zaak, "weigering.reden", _REDEN, genoemd=reden is not None):
        return
    gedaan = s.neem_weg(
        _REDEN,
        reden,
        lambda h, waarom: weiger_zaak(h, zaak, waarom),
        "Dit weigert de zaak; zij komt dan niet op een agenda.",
    )
    if gedaan is not None:
        zinnen, uitkomst = gedaan
        s.vertel(uitkomst, zinnen=zinnen)
