"""`rao formulier lees`: what somebody filled in without rao comes in the register."""

from pathlib import Path
from typing import Annotated

from msgspec.structs import replace

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.formulier.een_voor_een import lees_alle
from rao_cli.cli.invoer import naam_van, read_invoer
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.formulier.inlezing import lees_in
from rao_cli.workflow.formulier.lezers import MEESTE_MAIL, lees_bestanden


def lees(
    s: WriteSession,
    bestand: Annotated[
        list[str],
        argument("BESTAND", "Het formulier, of de mail ermee; meer mag."),
    ],
    *,
    namens: Annotated[
        str | None, optie("O", "Welke organisatie het invulde.", suggesties.organisaties)
    ] = None,
    lijst: Annotated[
        str | None, optie("KENMERK", "Op welke lijst een nieuwe zaak komt.", suggesties.lijsten)
    ] = None,
) -> int:
    """Lees een ingevuld formulier in. U ziet eerst wat er verandert.

    Voorbeeld:
        rao formulier lees formulier-lko-ter-apel.docx
        rao formulier lees standpunt.docx --namens IND
        rao formulier lees zaak.docx --lijst SL-ter-apel-2026-03-05

    Wat op het formulier niet is veranderd, blijft zoals het in het register staat. Veranderde
    een ander hetzelfde stuk, dan vraagt rao welke tekst moet blijven. Elk formulier wordt één
    stap, die u met rao ongedaan kunt terugnemen.
    """
    gelezen = [
        ingevuld
        for een in bestand
        for ingevuld in lees_bestanden(Path(naam_van(een)).name, read_invoer(een, MEESTE_MAIL))
    ]
    if s.als_json and gelezen[1:]:
        raise GebruiksFout(
            "Met --json leest rao één formulier tegelijk.",
            hint="Lees de formulieren na elkaar in. Zitten er meer in een mail, bewaar ze dan "
            "eerst als bestand.",
        )
    wens = namens or "", lijst or ""
    if gelezen[1:]:  # one that can never come in, stops all
        stand = replace(s).keur_vooraf().stand
        for een in gelezen:
            lees_in(stand, een, *wens)
    return lees_alle(s, gelezen, *wens)
