"""SIG: every rule of this subject, of the modules that are named here."""

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
