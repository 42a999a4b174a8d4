"""The provinces of a region, as somebody types them; also at `rao init` (S1)."""

from collections.abc import Sequence

from rao_cli.rules.register.register import HOOGSTENS, PROVINCIES, geen_provincies


def read_provincies(namen: Sequence[str]) -> list[str]:
    """Return the names as they are spelled on the map, whatever their capitals."""
    zoals_het_hoort = {naam.casefold(): naam for naam in PROVINCIES}
    return [zoals_het_hoort.get(naam.casefold(), naam) for naam in namen]


def klacht_over_provincies(namen: Sequence[str]) -> str:
    """Say what is wrong: too many, none, or one that is no province; "" when all is well."""
    klacht = next((zin for _, zin in geen_provincies(read_provincies(namen))), "")
    if klacht or 1 <= len(namen) <= HOOGSTENS:
        return klacht
    hier = f"hier staan er {len(namen)}" if namen else "hier staat er geen"
    return f"Een regio heeft een of twee provincies; {hier}."
