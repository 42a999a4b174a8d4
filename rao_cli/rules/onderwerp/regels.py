"""OND: every rule of this subject, of the modules that are named here."""

from rao_cli.rules.onderwerp import (
    geldigheid,
    kader,
    mededeling,
    onderwerp,
    tafel,
    thema,
    trend,
    voortgang,
)
from rao_cli.rules.regel import regels_uit

REGELS = regels_uit(geldigheid, kader, mededeling, onderwerp, tafel, thema, trend, voortgang)
