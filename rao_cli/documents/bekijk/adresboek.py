"""Which page shows what: names of files that every system can write, each of one thing only."""

from typing import Final

from rao_cli.model.patroon import patroon

_ANDERS: Final = patroon(r"[^a-z0-9]+")
#: Kinds of thing whose kenmerk may lead to their page wherever it stands in a text.
_IN_TEKST: Final = frozenset(
    {"zaak", "signaallijst", "overleg", "besluit", "actie", "onderwerp", "terugkoppeling"}
)

#: Their kenmerken begin with Z-, SL- and TK-.
_SPREEKT_VOOR_ZICH: Final = frozenset({"zaak", "signaallijst", "terugkoppeling"})


class Adresboek:
    """The pages of a site, by kind and name of what they show."""

    def __init__(self) -> None:
        """Begin without pages."""
        self._adressen: dict[tuple[str, str], str] = {}
        self._in_tekst: dict[str, str] = {}
        self._bezet: set[str] = set()

    def neem(self, soort: str, naam: str) -> str:
        """Return the name of the file for a thing, and remember it.

        It begins with its kind, or with the letters of that, so Windows keeps none of them for
        itself; what differs only in capitals or signs gets a number.
        """
        kaal = _ANDERS.sub("-", naam.lower()).strip("-")
        stam = kaal if soort in _SPREEKT_VOOR_ZICH else f"{soort}-{kaal}".rstrip("-")
        keus, nummer = f"{stam}.html", 1
        while keus in self._bezet:
            nummer += 1
            keus = f"{stam}-{nummer}.html"
        self._bezet.add(keus)
        self.noem(soort, naam, keus)
        return keus

    def noem(self, soort: str, naam: str, adres: str) -> None:
        """Remember where a thing stands; of two with one name the first is found."""
        self._adressen.setdefault((soort, naam), adres)
        if soort in _IN_TEKST:
            self._in_tekst.setdefault(naam.upper(), adres)

    def adres(self, soort: str, naam: str) -> str:
        """Return where a thing is shown; an empty text when it is not."""
        return self._adressen.get((soort, naam), "")

    def van(self, woord: str) -> str:
        """Return where the thing is shown that a word of a text names; empty when it names none."""
        return self._in_tekst.get(woord.upper(), "")
