"""REG: the register itself; the rules about severity come later, they know all others (S1-S5)."""

from rao_cli.rules.regel import regels_uit
from rao_cli.rules.register import (
    adressen,
    bewaren,
    namen,
    organisaties,
    register,
    rollen,
    sleutels,
)

REGELS = regels_uit(adressen, bewaren, namen, organisaties, register, rollen, sleutels)
