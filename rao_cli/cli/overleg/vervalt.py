"""`rao overleg vervalt`: a meeting does not go on."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.eerder import met_wat_er_staat
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import datum
from rao_cli.workflow.overleg.vergaderdatum import laat_vervallen, reden_van_verval, verwoord_verval

_REDEN = Vraag(
    naam="reden",
    tekst="Waarom gaat het overleg niet door?",
    reden="Zo weet later iedereen waarom er deze keer geen besluiten zijn.",
    voorbeeld="Er zijn geen zaken",
)


def vervalt(
    s: WriteSession,
    overleg: Annotated[date, argumenten.overlegdag("DATUM", "Datum van het overleg.")],
    *,
    reden: Annotated[str | None, optie("T", "Waarom het niet doorgaat.")] = None,
) -> None:
    """Leg vast dat een overleg niet doorgaat.

    Voorbeeld:
        rao overleg vervalt 2026-07-09 --reden "Er zijn geen zaken"

    Het overleg blijft bewaard, met de reden. De zaken komen op de volgende agenda. Is het al
    vervallen, dan verbetert u zo aan een terminal de reden.
    rao vraagt eerst of dat mag. Kan rao niets vragen, dan is --ja nodig.
    """
    if reden is None and s.kan_vragen and (oud := reden_van_verval(s.h, overleg)) is not None:
        h = s.keur_vooraf()
        uitvoer.meld(
            f"Het overleg van {datum(overleg)} is al vervallen. U kunt de reden verbeteren."
        )
        antwoord = s.vul_aan(met_wat_er_staat([_REDEN], lambda _: oud), {})
        s.vertel(verwoord_verval(h, overleg, antwoord["reden"]))
        return
    gedaan = s.neem_weg(
        _REDEN,
        reden,
        lambda h, waarom: laat_vervallen(h, overleg, waarom),
        "Dit laat het overleg vervallen; het krijgt dan geen besluiten.",
    )
    if gedaan is not None:
        zinnen, uitkomst = gedaan
        s.vertel(uitkomst, zinnen=zinnen)
