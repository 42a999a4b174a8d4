"""On which mailbox a party gets its post: functional addresses only, never one of a person."""

from typing import Annotated, Final

from rao_cli.model.basis import Tekst, uitleg, vorm
from rao_cli.model.patroon import patroon

AdresSleutel = Annotated[
    str,
    vorm(
        r"((lko|gemeente|tafel):[a-z0-9][a-z0-9-]{0,39}|[A-Za-z0-9][A-Za-z0-9&._-]{0,39})",
        "Van wie het adres is: een organisatie, lko:, gemeente: of tafel: en een sleutel, "
        "deelberaad, secretaris of voorzitter.",
        "lko:assen",
    ),
]
Mailadres = Annotated[
    Tekst, uitleg("Adres van een postbus, nooit van een persoon.", "secretariaat@voorbeeld.nl")
]

#: Stricter than a mail program: nothing that means something in the head of a mail.
_ADRES: Final = patroon(
    r"[A-Za-z0-9](?:[A-Za-z0-9_+-]|\.(?=[A-Za-z0-9]))*@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_LANGST: Final = 254


def is_adres(tekst: str) -> bool:
    """Say whether a text is one mail address, and nothing else."""
    return len(tekst) <= _LANGST and _ADRES.fullmatch(tekst) is not None
