"""VRB: every rule of this subject, of the modules that are named here."""

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
