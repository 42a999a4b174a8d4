"""What people still have to do after a wiping: rao reaches this computer, and nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.taal import enkele

_TAK: Final = "refs/heads/"
_NOTITIES: Final = "refs/notes/"
#: Whether others have what was erased: nobody, still, with more that was shared since, no longer by
#: this register, or nobody can tell: there is more than was looked at, or no answer.
Deelstand = Literal["niet", "nog", "bezet", "gedaan", "kijk", "stil"]
_INTUSSEN: Final = (
    "Typ dan: rao sync\nrao zegt wie dat was, en welke regels u en uw beheerder dan typen."
)
_NIET_GEDEELD: Final = (
    "Vooraf: niet nodig.",
    "Delen: niet nodig, want wat u wiste is niet gedeeld.",
    "De server: niet nodig.",
    "Elke collega: niet nodig.",
)


class Deelzet(NamedTuple):
    """One branch or label on the shared register: where git has it, and what stood there."""

    kant: str
    ref: str
    #: The commit that was there when somebody here last looked; empty: it is not there yet.
    was: str
    #: The name (or the commit) here, when it is another.
    hier: str = ""
    #: A label of here has the name of the branch: git would not know which of the two is meant.
    voluit: bool = False

    @property
    def opdracht(self) -> str:
        """The one command that writes over what is shared, and only over what was looked at.

        The hook of here knows no notes.
        """
        return self.over(keurt=not self.ref.startswith(_NOTITIES))

    def over(self, *, keurt: bool = True) -> str:
        """Return it; without `keurt` the hook of here lets it go: only the server can judge."""
        kort, van = map(self._kort, (self.ref, self.hier or self.ref))
        if van == self.hier and not van.startswith("refs/"):  # a commit: git has to hear of what
            kort = self.ref
        wat = kort if van == kort else f"{van}:{kort}"
        return _duw(self.kant, f"{kort}:{self.was}", wat, keurt=keurt)

    def _kort(self, ref: str) -> str:
        return ref if self.voluit else ref.removeprefix(_TAK)


class Deelweg(NamedTuple):
    """One branch or label that has to go from the shared register."""

    kant: str
    ref: str
    was: str

    @property
    def opdracht(self) -> str:
        """The command that takes it away; the hook of here would stop it, only the server may."""
        return _duw(self.kant, f"{self.ref}:{self.was}", f":{self.ref}", keurt=False)


def _duw(kant: str, voorwaarde: str, wat: str, *, keurt: bool) -> str:
    los = [] if keurt else ["--no-verify"]
    return als_woorden(["git", "push", *los, f"--force-with-lease={voorwaarde}", kant, wat])


class Deelbeeld(NamedTuple):
    """How far sharing is, the pushes that it takes, and the first commits that were erased.

    And the shared branches of which nobody here knows what they hold, and those that have it again.
    """

    stand: Deelstand = "niet"
    zetten: Sequence[Deelzet | Deelweg] = ()
    begin: Sequence[str] = ()
    #: What is to be typed before the pushes.
    eerst: Sequence[str] = ()
    onbekend: Sequence[str] = ()
    terug: Sequence[str] = ()


def controlelijst(kenmerk: str, delen: Deelbeeld) -> Iterator[str]:
    """Yield what is to be done, one thing each, in the order in which it is done.

    Each has the same number at all times: who calls about point 5, calls about the backups.
    """
    yield from _NIET_GEDEELD if delen.stand == "niet" else _gedeeld(delen)
    yield (
        "Back-ups: vraag uw ICT-afdeling om de back-ups van deze computer en van de server. "
        "Daar staat het nog in tot zij verlopen."
    )
    yield (
        "Mail en papier: haal verstuurde stukken terug, en vernietig afdrukken waar het op staat. "
        "Kijk ook in mappen die u met --naar koos, en waar u of een ander een stuk bewaarde: rao "
        "keek alleen in de map van dit register."
    )
    yield (
        "Nummers op papier: een besluitenlijst die u eerder afdrukte, heeft een oud nummer. "
        f"rao kent dat nog{f', door {kenmerk}' if kenmerk else ''}."
    )
    yield (
        "Uw eigen opdrachten: typte u de tekst achter --tekst? Dan staat hij in de geschiedenis "
        "van uw terminal. Haal die regel daar weg. Bij bash: history -d NUMMER, en dan: history -w"
    )


def _gedeeld(delen: Deelbeeld) -> Iterator[str]:
    if delen.stand == "gedaan":
        yield "Vooraf: niet meer nodig."
        yield "Delen: gedaan."
    else:
        yield (
            "Vooraf: vraag uw collega's om even niets te delen, tot u hieronder klaar bent met "
            "delen."
        )
    if delen.stand == "bezet":
        yield f"Delen: iemand deelde intussen iets. {_INTUSSEN}"
    elif delen.stand != "gedaan":
        yield "\n".join(_te_delen(delen))
    yield _server(delen.begin) if delen.begin else "De server: niet nodig."
    yield (
        "Elke collega: typ rao sync. Wie zonder rao werkt, maakt een nieuwe kopie en gooit de oude "
        "map weg. Niemand mag een oude kopie nog delen: dan komt alles terug."
    )


def _server(begin: Sequence[str]) -> str:
    return (
        "De server: laat uw beheerder kijken of de oude versie daar nog staat. In de map op de "
        f"server:\n  git rev-list --ignore-missing --no-walk {' '.join(begin)}\n"
        "Zegt git niets? Dan is de oude versie daar al weg, en bent u klaar. Noemt git een nummer? "
        "Kijk dan wat er nog naar wijst:\n"
        "  git for-each-ref --contains NUMMER\n"
        "Noemt git de tak van het register zelf, zoals main? Haal die nooit weg: dan is delen "
        "(punt 2) nog niet gelukt. Noemt git een andere tak of een label? Haal die weg: git "
        "branch -D NAAM of git tag -d NAAM. Ruim daarna de oude versie op:\n"
        "  git reflog expire --expire=now --all\n"
        "  git gc --prune=now\n"
        "Staat de haak van rao er nog niet? Zet hem aan: rao haak server MAP. Dan neemt de server "
        "geen oude kopie meer aan."
    )


def _te_delen(delen: Deelbeeld) -> Iterator[str]:
    """Yield what is to be typed, and what has to be looked at first."""
    if delen.zetten:
        regels = [*delen.eerst, *(een.opdracht for een in delen.zetten)]
        hoe = "één keer" if len(regels) == 1 else "één keer, in deze volgorde"
        yield (
            f"Delen: typ dit {hoe}. rao doet dit nooit zelf, want het schrijft over wat gedeeld is:"
        )
        yield _regels(regels)
        yield f"Weigert git met 'stale info'? Dan deelde iemand intussen iets. {_INTUSSEN}"
        if len(regels) > 1:
            yield "Gaat dat over een andere branch? Vraag dan eerst deze lijst opnieuw."
    elif delen.stand == "stil":
        yield (
            "Delen: het gedeelde register is nu niet te bereiken. rao weet dus niet of de oude "
            "versie daar nog op een andere branch staat. Vraag deze lijst straks opnieuw."
        )
    else:
        yield "Delen: kijk eerst verder."
    if weg := [een.ref for een in delen.zetten if isinstance(een, Deelweg)]:
        yield "Mag iets daar niet weg? Laat de beheerder dan op de server typen:"
        yield _regels(als_woorden(["git", "update-ref", "-d", ref]) for ref in weg)
    if delen.onbekend:
        yield (
            f"Anderen deelden ook {enkele(delen.onbekend)}. rao weet niet wat daar in staat. Haal "
            "het op met: git fetch --all"
        )
        yield "Vraag daarna deze lijst opnieuw."
    if delen.terug:
        yield (
            f"In {enkele(delen.terug)} staat de oude versie, met nieuw werk erbij. Wis opnieuw wat "
            "u wiste: dan krijgt u ook daarvoor een regel om te delen."
        )


def _regels(opdrachten: Iterable[str]) -> str:
    return "\n".join(f"  {een}" for een in opdrachten)
