"""A text of the corpus with what was planted in it, and the kinds that there are."""

from __future__ import annotations

from dataclasses import dataclass, field

#: What a gate refuses.
STOPPEN = ("bsn", "v-nummer", "iban", "mailadres", "telefoon", "geboortedatum", "naam")
SOORTEN = (
    *STOPPEN,
    *("hoofdletternaam", "adres", "documentnummer", "kenteken", "rechtbanknummer", "account"),
)
#: A planted kind is also found when one of these is said of it.
OOK_GOED: dict[str, frozenset[str]] = {
    "hoofdletternaam": frozenset({"naam"}),
    "documentnummer": frozenset({"v-nummer", "rechtbanknummer"}),
    "rechtbanknummer": frozenset({"documentnummer"}),
    "account": frozenset({"mailadres"}),
}


@dataclass(frozen=True)
class Geplant:
    """One value of a person in a text: its kind, and where it begins and ends."""

    soort: str
    begin: int
    eind: int


@dataclass
class Proeftekst:
    """A text; `ook` is what a program reads in it when the text is YAML."""

    tekst: str = ""
    geplant: list[Geplant] = field(default_factory=list)
    ook: Proeftekst | None = None

    def bij(self, stuk: str, soort: str = "") -> None:
        """Add a piece; one with a kind is planted."""
        begin = len(self.tekst)
        self.tekst += stuk
        if soort:
            self.geplant.append(Geplant(soort, begin, len(self.tekst)))

    def bij_tekst(self, ander: Proeftekst) -> None:
        """Add a whole text with what is planted in it."""
        begin = len(self.tekst)
        self.tekst += ander.tekst
        self.geplant += [Geplant(g.soort, g.begin + begin, g.eind + begin) for g in ander.geplant]

    def herschreven(self, tekens: list[str], voor: str, na: str) -> Proeftekst:
        """Give the same text with each character written in another way, and the same planted."""
        plek, plekken = len(voor), []
        for teken in tekens:
            plekken.append(plek)
            plek += len(teken)
        plekken.append(plek)
        geplant = [Geplant(g.soort, plekken[g.begin], plekken[g.eind]) for g in self.geplant]
        return Proeftekst(voor + "".join(tekens) + na, geplant, self)
