"""How long the onderwerp of a zaak may be: a line of an agenda; the story is elsewhere."""

from typing import Final

from rao_cli.model.errors import GebruiksFout

LANGSTE: Final = 200


def te_lang(onderwerp: str) -> str:
    """Say that an onderwerp is too long; empty when it is not."""
    lengte = len(" ".join(onderwerp.split()))
    if lengte <= LANGSTE:
        return ""
    return f"Dit zijn {lengte} tekens; een onderwerp is één zin van hoogstens {LANGSTE}."


def eis_onderwerp(onderwerp: object) -> None:
    """Refuse an onderwerp that is a story, with where the story goes."""
    if isinstance(onderwerp, str) and (klacht := te_lang(onderwerp)):
        raise GebruiksFout(
            klacht,
            hint="Geef een korte zin, en zet het hele verhaal bij wat er aan de hand is: "
            '--zet "feiten=…"',
        )
