"""REG: every rule of this subject, of the modules that are named here."""

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
