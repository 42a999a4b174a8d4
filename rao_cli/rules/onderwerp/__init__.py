"""OND: knelpunt, trend, thema, kader, mededeling and voortgang (S7, S9, S10, S12-S16)."""

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
