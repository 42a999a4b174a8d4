"""The visible line of a form, read back: what form it is, when its properties are lost."""

from typing import Final, NamedTuple

from rao_cli.model.patroon import patroon

_VORM: Final = patroon(
    r"rao-formulier (?P<vorm>[0-9]{1,4}) \| (?P<kenmerk>[^|\n]+?) \| (?P<register>[^|\n]*?)"
    r"(?: \| voor (?P<voor>[^|\n]*))?"
)


class Formulierregel(NamedTuple):
    """What `Formulier.regel` says."""

    vorm: int
    kenmerk: str
    register: str
    voor: str


def read_regel(tekst: str) -> Formulierregel | None:
    """Read the line; None when it is another text."""
    vondst = _VORM.fullmatch(" ".join(tekst.split()))
    if vondst is None:
        return None
    return Formulierregel(
        int(vondst["vorm"]), vondst["kenmerk"], vondst["register"], vondst["voor"] or ""
    )
