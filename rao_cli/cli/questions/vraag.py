"""The kinds of question: what an answer means, without asking it (that is `vragen`)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, Final, Self

import msgspec
from msgspec.structs import replace

from rao_cli.cli.questions.antwoord import GEEN, altijd, goed, klacht_over, niets
from rao_cli.cli.questions.antwoord import na as na  # noqa: PLC0414 - of every question
from rao_cli.cli.questions.keuze import Keuze, NietBegrepen, kies
from rao_cli.model.getypt import datum
from rao_cli.model.taal import datum_voluit

#: What is typed to put something below what stands there, or to change it where it stands.
AANVULLEN: Final = "+"
VERBETEREN: Final = "="


class Vraag(msgspec.Struct, frozen=True, kw_only=True):
    """A question that one line of text answers. Subclasses: another kind of answer.

    `optie` is what gives the answer without a terminal; by default `--` and the name.
    `alleen_als` sees the answers so far; `toets` returns a complaint, or "" when all is well.
    `eerder` is an answer that was given before: Enter keeps it. `geen` are words that leave a
    question open which may stay open; `leeg` is what is said then. `elders` are words that leave
    the round of questions, to do something else. `vrij`: any text will do as an answer.
    `herinnering` is a text of before that it is about, too long to name in the question.
    `deel` says in which part of an interview it comes; `uitleg` is only shown at `?`. `geen_mag`:
    "geen" is an answer, for good. `bij` says what of it depends on the answers so far.
    """

    vrij: ClassVar[bool] = True
    #: It tests itself that an answer is no sign of a person.
    keurt_zelf: ClassVar[bool] = False
    naam: str
    tekst: str
    reden: str = ""
    voorbeeld: str = ""
    standaard: Any = None
    eerder: Any = None
    verplicht: bool = True
    geen: frozenset[str] = frozenset()
    leeg: str = ""
    elders: frozenset[str] = frozenset()
    optie: str = ""
    herinnering: str = ""
    alleen_als: Callable[[Mapping[str, Any]], bool] = altijd
    toets: Callable[[str], str] = goed
    deel: str = ""
    zo: str = ""
    uitleg: str = ""
    geen_mag: bool = False
    bij: Callable[[Any, Mapping[str, Any]], Mapping[str, Any]] = niets

    @property
    def onderdelen(self) -> Sequence["Vraag"]:
        """What it is made of: itself, and of a group its parts too."""
        return (self,)

    @property
    def partijen(self) -> Sequence[Keuze]:
        """The organisations that an answer may name, where they do not stand below it."""
        return ()

    def open(self, antwoorden: Mapping[str, Any], dicht: Collection[str]) -> "Vraag | None":
        """Return what of it must still be asked; `dicht` are the names of what was passed over."""
        klaar = self.naam in antwoorden or self.naam in dicht
        return None if klaar or not self.alleen_als(antwoorden) else self

    def nu(self, antwoorden: Mapping[str, Any]) -> Self:
        """Return it as it is asked after these answers."""
        return replace(self, **self.bij(self, antwoorden))

    def antwoorden_van(self, waarde: Any) -> Mapping[str, Any]:
        """Return the answers by name that one answer gives."""
        return {self.naam: waarde}

    def met_eerder(self, terug: Mapping[str, Any]) -> Self:
        """Return it with the answer that was taken back, to be kept with Enter."""
        return replace(self, eerder=terug.get(self.naam, self.eerder))

    def zeg(self, waarde: Any) -> str:
        """Say an answer as it is typed; also that something does not apply."""
        return GEEN if waarde == GEEN else self.toon(waarde)

    @property
    def optienaam(self) -> str:
        """`--hervatten-op`."""
        return self.optie or f"--{self.naam.replace('_', '-')}"

    @property
    def keuzelijst(self) -> Sequence[Keuze]:
        """What to choose from; empty when every text will do."""
        return ()

    @property
    def aanwijzing(self) -> str:
        """How to answer this kind of question; empty when that is plain."""
        return ""

    @property
    def manieren(self) -> Collection[str]:
        """How a text that stands there is mended without typing all of it again."""
        return () if self.eerder is None or not self.vrij or self.keuzelijst else (VERBETEREN,)

    def lees(self, antwoord: str, vandaag: date) -> Any:  # noqa: ARG002
        """The value of an answer; NietBegrepen when it has none."""
        schoon = " ".join(antwoord.split("\n")).strip()
        # A test sees the lines: what must be one line, is refused and not made one in silence.
        if klacht := klacht_over(schoon, self.toets(antwoord.strip())):
            raise NietBegrepen(klacht)
        return schoon

    def toon(self, waarde: Any) -> str:
        """A value as it is typed."""
        return str(waarde)

    def echo(self, waarde: Any) -> str:  # noqa: ARG002
        """What was understood, where that may differ from what was typed."""
        return ""


class LangeTekst(Vraag, frozen=True, kw_only=True):
    """Text of more lines; an empty line ends it. `per_regel`: each line is an answer of its own."""

    per_regel: bool = False

    def klacht_per_regel(self, regel: str) -> str:
        """Return what is wrong with one line, where each is tested by itself."""
        return self.toets(regel) if self.per_regel else ""

    def echo(self, waarde: str) -> str:
        """Say that one line is one answer, where a semicolon looks as if it parts them."""
        een = self.per_regel and ";" in waarde and "\n" not in waarde
        return "rao leest dit als één. Zijn het er meer? Zet dan elk op een regel." if een else ""

    @property
    def aanwijzing(self) -> str:
        """How to end."""
        return "U mag meer regels typen. Sluit af met een lege regel."

    @property
    def manieren(self) -> Collection[str]:
        """A text of more lines may also grow."""
        return () if self.eerder is None else (AANVULLEN, VERBETEREN)

    def lees(self, antwoord: str, vandaag: date) -> str:  # noqa: ARG002
        """The lines, without blanks at the ends; more than one empty line is a pasted one."""
        regels = [regel.rstrip() for regel in antwoord.strip().split("\n")]
        schoon = "\n".join(r for plek, r in enumerate(regels) if r or regels[plek - 1])
        if klacht := klacht_over(schoon, self.toets(schoon)):
            raise NietBegrepen(klacht)
        return schoon


class DatumVraag(Vraag, frozen=True, kw_only=True):
    """A date, typed in any usual way."""

    vrij: ClassVar[bool] = False
    voorbeeld: str = "12-3-2026, 12 maart of morgen"
    grenzen: datum.Grenzen = datum.ALLES

    def lees(self, antwoord: str, vandaag: date) -> date:
        """A date; `toets` sees it as YYYY-MM-DD."""
        try:
            dag = datum.read_ruim(antwoord, vandaag, self.grenzen)
        except datum.GeenDatum as fout:
            raise NietBegrepen(str(fout)) from None
        if klacht := self.toets(dag.isoformat()):
            raise NietBegrepen(klacht)
        return dag

    def echo(self, waarde: date) -> str:
        """The date in full."""
        return f"Begrepen: {datum_voluit(waarde)} ({waarde.isoformat()})."


class DatumkeuzeVraag(DatumVraag, frozen=True, kw_only=True):
    """A date, of which some stand there to choose from; `gevolg` says what comes of another."""

    dagen: Sequence[date] = ()
    gevolg: Callable[[date], str] = lambda _: ""

    @property
    def keuzelijst(self) -> Sequence[Keuze]:
        """The days, each with its day of the week."""
        return [Keuze(dag.isoformat(), datum_voluit(dag)) for dag in self.dagen]

    @property
    def aanwijzing(self) -> str:
        """How to choose."""
        return "Typ het nummer, of een andere datum." if self.dagen else ""

    def lees(self, antwoord: str, vandaag: date) -> date:
        """The chosen day, or the one that was typed."""
        kort = antwoord.strip()
        if kort.isascii() and kort.isdigit() and 0 < int(kort) <= len(self.dagen):
            return self.dagen[int(kort) - 1]
        return super().lees(antwoord, vandaag)

    def echo(self, waarde: date) -> str:
        """The date in full, and what comes of it."""
        return " ".join(filter(None, (super().echo(waarde), self.gevolg(waarde))))


class KeuzeVraag(Vraag, frozen=True, kw_only=True):
    """One of a few, by number or by the beginning of its word."""

    vrij: ClassVar[bool] = False
    keuzes: Sequence[Keuze] = msgspec.field(default=())

    @property
    def keuzelijst(self) -> Sequence[Keuze]:
        """What to choose from."""
        return self.keuzes

    @property
    def aanwijzing(self) -> str:
        """How to choose."""
        return "Typ het nummer of het begin van het woord."

    def lees(self, antwoord: str, vandaag: date) -> Any:  # noqa: ARG002
        """The chosen value; `toets` says why it cannot be chosen here."""
        gekozen = kies(antwoord.strip(), self.keuzes)
        if klacht := self.toets(gekozen):
            raise NietBegrepen(klacht)
        return gekozen

    def echo(self, waarde: Any) -> str:
        """The chosen word."""
        return f"Gekozen: {self.toon(waarde)}."


class MeerkeuzeVraag(KeuzeVraag, frozen=True, kw_only=True):
    """Some of a few, with commas between them."""

    @property
    def aanwijzing(self) -> str:
        """How to choose more than one."""
        return "Typ nummers of woorden met een komma ertussen, of: alle."

    def lees(self, antwoord: str, vandaag: date) -> list[str]:  # noqa: ARG002
        """The chosen values, in the order of the list, each once."""
        waarden = [keuze.waarde for keuze in self.keuzes]
        if antwoord.strip().casefold() in {"alle", "alles", "allemaal", "iedereen"}:
            return waarden
        delen = [deel.strip() for deel in antwoord.replace("\n", ",").split(",") if deel.strip()]
        gekozen = {kies(deel, self.keuzes) for deel in delen}
        return [waarde for waarde in waarden if waarde in gekozen]

    def toon(self, waarde: Sequence[str]) -> str:
        """With commas between them."""
        return ", ".join(waarde)


class JaNeeVraag(Vraag, frozen=True, kw_only=True):
    """Yes or no."""

    vrij: ClassVar[bool] = False

    @property
    def aanwijzing(self) -> str:
        """How to answer."""
        return "Typ j of n."

    def lees(self, antwoord: str, vandaag: date) -> bool:  # noqa: ARG002
        """True for ja."""
        woord = antwoord.strip().casefold()
        if woord in {"j", "ja"}:
            return True
        if woord in {"n", "nee"}:
            return False
        raise NietBegrepen(f"'{antwoord}' is geen ja of nee. Typ j of n.")

    def toon(self, waarde: bool) -> str:
        """The two letters, the default one as a capital."""
        return "J/n" if waarde else "j/N"


def open_vragen(
    vragen: Sequence[Vraag], antwoorden: Mapping[str, Any], dicht: Collection[str] = ()
) -> list[Vraag]:
    """The questions that have no answer and must be asked; `dicht` was passed over."""
    nog = (vraag.open(antwoorden, dicht) for vraag in vragen)
    return [vraag for vraag in nog if vraag is not None]
