"""Questions whose answer fills more than one place: a group in one line, and a list by lines."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, Self

from msgspec.structs import replace

from rao_cli.cli.questions.antwoord import GEEN, zeg_begrepen
from rao_cli.cli.questions.delen import read_delen, zonder_lijstteken
from rao_cli.cli.questions.keuze import Keuze, NietBegrepen
from rao_cli.cli.questions.vraag import DatumVraag, LangeTekst, Vraag
from rao_cli.model.taal import datum, opsomming


def partijen_van(delen: Sequence[Vraag]) -> Sequence[Keuze]:
    """Return what the register offers to choose from in these parts."""
    keuzes = (deel.keuzelijst for deel in delen)
    return next((lijst for lijst in keuzes if lijst and lijst[0].uit_register), ())


class Antwoorden(dict[str, Any]):
    """The answers by name that one line gave, and what was not understood of it."""

    klachten: Sequence[str] = ()


class Groepvraag(Vraag, frozen=True, kw_only=True):
    """Parts that belong together, answered in one line; what was left out is asked after.

    `mee` are the names of parts that may come along, and are not asked after. `is_rest`: other
    parts of it are answered already, so that "geen" is about these alone.
    """

    vrij: ClassVar[bool] = False
    delen: tuple[Vraag, ...]
    mee: frozenset[str] = frozenset()
    is_rest: bool = False

    @property
    def onderdelen(self) -> Sequence[Vraag]:
        """The group, under whose name it is passed over, and its parts."""
        return (self, *self.delen)

    @property
    def partijen(self) -> Sequence[Keuze]:
        """The organisations that an answer may name."""
        return partijen_van(self.delen)

    def open(self, antwoorden: Mapping[str, Any], dicht: Collection[str]) -> Vraag | None:
        """Return the group when nothing of it is answered; else what is still missing."""
        if super().open(antwoorden, dicht) is None:
            return None
        mist = [deel for deel in self.delen if deel.open(antwoorden, dicht) is not None]
        nodig = [deel for deel in mist if deel.naam not in self.mee]
        if not nodig or len(mist) == len(self.delen):
            return self if nodig else None
        return self.rest(nodig)

    def rest(self, nodig: Sequence[Vraag]) -> Vraag:
        """Return the question after some of its parts alone."""
        if len(nodig) == 1:
            return nodig[0]
        return replace(
            self,
            delen=tuple(nodig),
            mee=frozenset(),
            is_rest=True,
            tekst=" ".join(deel.tekst for deel in nodig),
            zo="; ".join(map(_hoe, nodig)),
            voorbeeld="; ".join(deel.voorbeeld for deel in nodig),
        )

    def nu(self, antwoorden: Mapping[str, Any]) -> Self:
        """Return it as it is asked after these answers, its parts too."""
        return replace(super().nu(antwoorden), delen=tuple(d.nu(antwoorden) for d in self.delen))

    def antwoorden_van(self, waarde: Any) -> Mapping[str, Any]:
        """Return the answers by name."""
        if waarde == GEEN and self.is_rest:
            return {deel.naam: GEEN for deel in self.delen}
        return {self.naam: waarde} if waarde == GEEN else waarde

    def met_eerder(self, terug: Mapping[str, Any]) -> Self:
        """Return it with what was answered before: the whole group, or its parts."""
        delen = {d.naam: terug[d.naam] for d in self.delen if terug.get(d.naam) is not None}
        return replace(self, eerder=delen or terug.get(self.naam, self.eerder))

    def lees(self, antwoord: str, vandaag: date) -> Antwoorden:
        """Return what was understood by name; NietBegrepen when that is nothing."""
        gelezen = read_delen(antwoord, self.delen, vandaag)
        if not gelezen.waarden:
            raise NietBegrepen(" ".join(gelezen.klachten) or f"Typ het zo: {self.zo}")
        antwoorden = Antwoorden(gelezen.waarden)
        antwoorden.klachten = gelezen.klachten
        return antwoorden

    def toon(self, waarde: Mapping[str, Any]) -> str:
        """Say the answers of the parts behind one another."""
        return "; ".join(d.zeg(waarde[d.naam]) for d in self.delen if d.naam in waarde)

    def echo(self, waarde: Mapping[str, Any]) -> str:
        """What was understood; days in full."""
        delen = (waarde[d.naam] for d in self.delen if d.naam in waarde)
        woorden = [self._zeg(deel) for deel in delen]
        return zeg_begrepen("; ".join(woorden))

    @staticmethod
    def _zeg(waarde: Any) -> str:
        if isinstance(waarde, date):
            return datum(waarde)
        return ", ".join(waarde) if isinstance(waarde, list) else str(waarde)


def _hoe(deel: Vraag) -> str:
    """Say how the answer to one part looks: its words, a day, or what it is about."""
    if deel.zo or isinstance(deel, DatumVraag):
        return deel.zo or "datum"
    eigen = [keuze.waarde for keuze in deel.keuzelijst if not keuze.uit_register]
    if deel.keuzelijst:
        return opsomming(eigen, "of") if eigen else "organisatie"
    return f"{deel.tekst[:1].lower()}{deel.tekst[1:]}".rstrip("?.")


class Regelvraag(LangeTekst, frozen=True, kw_only=True):
    """A list of things, one on each line: `stap; organisatie; datum`. The answer stays a text."""

    per_regel: bool = True
    delen: tuple[Vraag, ...]
    vandaag: date

    @property
    def partijen(self) -> Sequence[Keuze]:
        """The organisations that a line may name."""
        return partijen_van(self.delen)

    def klacht_per_regel(self, regel: str) -> str:
        """Return what is wrong with one line."""
        gelezen = read_delen(regel, self.delen, self.vandaag)
        return " ".join(gelezen.klachten)

    def lees(self, antwoord: str, vandaag: date) -> str:
        """Return the lines, each in the same form: days as year-month-day."""
        tekst = super().lees(antwoord, vandaag)
        regels = (zonder_lijstteken(regel) for regel in tekst.splitlines() if regel.strip())
        return "\n".join(map(self._netjes, regels))

    def _netjes(self, regel: str) -> str:
        if klacht := self.klacht_per_regel(regel):
            raise NietBegrepen(klacht)
        ding = self.ding(regel)
        return "; ".join(str(ding[deel.naam]) for deel in self.delen if deel.naam in ding)

    def echo(self, waarde: str) -> str:  # noqa: ARG002
        """Say nothing: here a semicolon parts what is in one line."""
        return ""

    def ding(self, regel: str) -> dict[str, Any]:
        """Return what one line says by the names of the parts."""
        return read_delen(regel, self.delen, self.vandaag).waarden

    def dingen(self, tekst: str | None) -> list[dict[str, Any]]:
        """Return what the lines of an answer say."""
        return [] if not tekst or tekst == GEEN else [self.ding(r) for r in tekst.splitlines()]
