"""OVL: meetings and their agendas (S1-S4, S6, S11)."""

from rao_cli.rules.overleg import agenda, behandeling, deelname, gasten, overleg, uitnodiging
from rao_cli.rules.regel import regels_uit

REGELS = regels_uit(agenda, behandeling, deelname, gasten, overleg, uitnodiging)
