"""`rao rol verslag`: the handover report, as things stand now."""

from datetime import date
from typing import Annotated

import typer

from rao_cli.cli import options
from rao_cli.cli.vertellen import vertel
from rao_cli.model.soorten.register import Rol
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.overdracht import verslag as rolverslag


def rol_verslag(
    rol: Annotated[
        Rol, typer.Argument(metavar="ROL", help="voorzitter of secretaris.")
    ] = "secretaris",
    *,
    op: Annotated[
        date | None,
        typer.Option(
            "--op",
            metavar="DATUM",
            help="Eerste dag in de rol; zonder datum de laatste wisseling.",
            parser=options.lees_datum,
        ),
    ] = None,
    _ja: options.Ja = False,
    als_json: options.AlsJson = False,
    proef: options.Proef = False,
    register_map: options.RegisterOptie,
    vandaag: options.Vandaag,
) -> None:
    """Maak een verslag van alles wat er loopt, voor wie een rol overneemt.

    Voorbeeld:
        rao rol verslag
        rao rol verslag voorzitter --op 2026-07-01

    Zo leest een nieuwe secretaris in één minuut wat er loopt en wat deze week moet. Na de dag van
    de overdracht krijgt het een eigen naam; het verslag van die dag blijft zoals het was.
    """
    h = Handeling.open(register_map, vandaag, proef=proef)
    document, uitkomst = rolverslag(h, rol, op)
    vertel(h, uitkomst, document, als_json=als_json)
