"""What people still have to do after a wiping: rao reaches this computer, and nothing else."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.taal import enkele

_TAK: Final = "refs/heads/"


class Deelzet(NamedTuple):
    """One branch or label on the shared register: where git has it, and what stood there."""

    kant: str
    ref: str
    #: The commit that was there when somebody here last looked.
    was: str
    #: The name here, when it is another.
    hier: str = ""

    @property
    def opdracht(self) -> str:
        """The one command that writes over what is shared, and only over what was looked at."""
        kort = self.ref.removeprefix(_TAK)
        van = (self.hier or self.ref).removeprefix(_TAK)
        wat = kort if van == kort else f"{van}:{kort}"
        voorwaarde = f"--force-with-lease={kort}:{self.was}"
        return als_woorden(["git", "push", voorwaarde, self.kant, wat])


def controlelijst(kenmerk: str, delen: Sequence[Deelzet], *, getypt: bool) -> Iterator[str]:
    """Yield what is to be done, one thing each, in the order in which it is done.

    `getypt`: somebody typed the text on the command line.
    """
    if delen:
        yield from _delen(delen)
    yield (
        "Back-ups: vraag uw ICT-afdeling om de back-ups van deze computer en van de server. "
        "Daar staat het nog in tot zij verlopen."
    )
    yield "Mail en papier: haal verstuurde stukken terug, en vernietig afdrukken waar het op staat."
    yield (
        "Nummers op papier: een besluitenlijst die u eerder afdrukte, heeft een oud nummer. "
        f"rao kent dat nog{f', door {kenmerk}' if kenmerk else ''}."
    )
    if getypt:
        yield (
            "Uw eigen opdrachten: wat u achter --tekst typte, staat in de geschiedenis van uw "
            "terminal. Haal die regel daar weg. Bij bash: history -d NUMMER, en dan: history -w"
        )


def _delen(delen: Sequence[Deelzet]) -> Iterator[str]:
    regels = "\n".join(f"  {een.opdracht}" for een in delen)
    yield (
        "Vooraf: vraag uw collega's om even niets te delen, tot u hieronder klaar bent met delen."
    )
    yield (
        f"Delen: typ dit één keer. rao doet dit nooit zelf, want het schrijft over wat gedeeld is:"
        f"\n{regels}\n"
        "Weigert git met 'stale info'? Dan deelde iemand intussen iets. Typ dan: rao sync\n"
        "rao zegt wie dat was, en wat u dan wel typt."
    )
    yield (
        "De server: laat uw beheerder daar de oude versie opruimen. In de map op de server:\n"
        "  git reflog expire --expire=now --all\n"
        "  git gc --prune=now"
    )
    yield (
        "Elke collega: typ rao sync. Wie zonder rao werkt, maakt een nieuwe kopie en gooit de oude "
        "map weg. Niemand mag een oude kopie nog delen: dan komt alles terug."
    )


def zeg_over(houders: Sequence[str]) -> str:
    """Say what on this computer still holds it; nothing when nothing does."""
    return f"Hier staat het nog: {enkele([*houders])}." if houders else ""
