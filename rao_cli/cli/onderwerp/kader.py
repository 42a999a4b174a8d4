"""`rao kader informeer`: an LKO heard of a kader, and how it carries it out."""

from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.onderwerp.gehoord import informeer as leg_informeren_vast


def informeer(
    s: WriteSession,
    kenmerk: Annotated[str, argument("KENMERK", "Kenmerk van het kader.", suggesties.kaders)],
    *,
    lko: Annotated[list[str], optie("L", "LKO dat het kader nu kent.", suggesties.lkos)],
    datum: argumenten.Datum = None,
    uitvoering: Annotated[str | None, optie("T", "Hoe dit LKO het kader uitvoert.")] = None,
) -> None:
    """Leg vast dat een kader van het Deelberaad is uitgelegd aan een LKO.

    Voorbeeld:
        rao kader informeer kader-melden-na-verhuizing --lko ter-apel --datum 2026-03-20
        rao kader informeer kader-7k3f9e --lko assen --uitvoering "Meldt elke maandag."
    """
    uitkomst, nog = leg_informeren_vast(s.h, kenmerk, lko, datum, uitvoering)
    zinnen = [f"Nog uit te leggen aan: {', '.join(nog)}."]
    if not nog:
        zinnen = ["Alle LKO's kennen dit kader."]
        zinnen.append(f"Klaar? Sluit het af met: rao onderwerp zet {kenmerk} --status afgerond")
    s.vertel(uitkomst, zinnen=zinnen)
