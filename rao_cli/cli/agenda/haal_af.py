"""`rao agenda haal-af`: take a point off the agenda, with the reason."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.agenda.punt import haal_punt_af

_REDEN = Vraag(
    naam="reden",
    tekst="Waarom gaat dit punt van de agenda?",
    reden="Wie het punt inbracht, wil dat weten.",
    voorbeeld="De IND is er deze keer niet",
)


def haal_af(
    s: WriteSession,
    punt: argumenten.Puntkenmerk,
    overleg: Annotated[date | None, argumenten.overleg("het eerstvolgende")] = None,
    *,
    reden: Annotated[str | None, optie("T", "Waarom het punt van deze agenda gaat.")] = None,
) -> None:
    """Haal een punt van de agenda.

    Voorbeeld:
        rao agenda haal-af Z-7K3F9E --reden "De IND is er deze keer niet"
        rao agenda haal-af 6 2026-04-09 --reden "Geen tijd"

    Het punt komt niet terug op deze agenda. Een zaak die nog loopt, komt vanzelf op de
    volgende. Wilt u het punt toch terug? Gebruik dan: rao agenda zet
    """
    id_, uitkomst = s.vraag_en_doe(
        _REDEN, reden, lambda h, waarom: haal_punt_af(h, overleg, punt, waarom)
    )
    s.vertel(uitkomst, id_)
