"""SIG: what a signaallijst and its zaken show (S11, S17-S23)."""

from rao_cli.rules.regel import regels_uit
from rao_cli.rules.signaallijst import (
    betrokkene,
    oplossing,
    opschaling,
    signaallijst,
    tijd,
    vertrekstrategie,
    voorkeur,
    weging,
    zonder_zaak,
)

REGELS = regels_uit(
    betrokkene,
    oplossing,
    opschaling,
    signaallijst,
    tijd,
    vertrekstrategie,
    voorkeur,
    weging,
    zonder_zaak,
)
