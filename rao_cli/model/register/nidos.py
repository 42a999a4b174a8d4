"""Who has custody of unaccompanied minors: the organisation that is or was called Nidos (S3)."""

from typing import Final

from rao_cli.model.soorten.register import Register

_NIDOS: Final = "nidos"


def nidos(register: Register) -> str | None:
    """Return the key of Nidos in this register, whatever that key is; None when it is not there."""
    namen = {sleutel: (sleutel, ding.naam) for sleutel, ding in register.organisaties.items()}
    met = [s for s, teksten in namen.items() if any(_NIDOS in t.casefold() for t in teksten)]
    return min(met, key=lambda sleutel: sleutel.casefold() != _NIDOS, default=None)


def is_nidos(register: Register, sleutel: str) -> bool:
    """Say whether an organisation is Nidos; one outside the register goes by its name."""
    return sleutel.casefold() == _NIDOS or sleutel == nidos(register)
