"""BSL: decisions, acties and what was fixed (S8, S11)."""

from rao_cli.rules.besluit import aanhouden, actie, besluit, besluitenlijst, gat
from rao_cli.rules.regel import regels_uit

REGELS = regels_uit(aanhouden, actie, besluit, besluitenlijst, gat)
