"""OVL: every rule of this subject, of the modules that are named here."""

from rao_cli.rules.overleg import agenda, behandeling, deelname, gasten, overleg, uitnodiging
from rao_cli.rules.regel import regels_uit

REGELS = regels_uit(agenda, behandeling, deelname, gasten, overleg, uitnodiging)
