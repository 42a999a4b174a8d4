"""BSL: every rule of this subject, of the modules that are named here."""

from rao_cli.rules.besluit import aanhouden, actie, besluit, besluitenlijst, gat
from rao_cli.rules.regel import regels_uit

REGELS = regels_uit(aanhouden, actie, besluit, besluitenlijst, gat)
