"""The questions of one file: each is answered with what was chosen, or kept."""

from rao_cli.model.melding import Pad
from rao_cli.model.samen.bijzonder import is_vrij
from rao_cli.model.samen.botsing import Botsing, EigenTekst, Kantkeuzes
from rao_cli.model.samen.waarden import Mogelijk
from rao_cli.model.samen.woorden import toon, waar


class Vragen:
    """Asks about one file; what nobody chose yet stands in `botsingen`, and our side holds."""

    def __init__(self, pad: str, keuzes: Kantkeuzes) -> None:
        """Begin without questions."""
        self._pad, self._keuzes = pad, keuzes
        self.botsingen: list[Botsing] = []

    def __call__(self, plek: Pad, ons: Mogelijk, hun: Mogelijk) -> Mogelijk:
        """Return what was chosen for a place."""
        vrij = is_vrij(plek, ons, hun)
        botsing = Botsing(self._pad, plek, waar(self._pad, plek), toon(ons), toon(hun), vrij)
        match self._keuzes.get(botsing.sleutel):
            case EigenTekst(tekst):
                return tekst
            case "hun":
                return hun
            case "ons":
                return ons
            case _:
                self.botsingen.append(botsing)
                return ons
