"""VRB: what one file says of another (S11, S13, S15, S16)."""

from rao_cli.rules.regel import regels_uit
from rao_cli.rules.verband import (
    dagen,
    gasten,
    leven,
    namen,
    ontvanger,
    terugkoppeling,
    verband,
    verwijzing,
    wissing,
)

REGELS = regels_uit(
    dagen, gasten, leven, namen, ontvanger, terugkoppeling, verband, verwijzing, wissing
)
