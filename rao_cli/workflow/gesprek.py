"""What a person types at an interview is kept answer by answer, until it is in git.

What the gate of privacy refuses is never kept, also not when only two answers together, or an
answer and the name of its question, are a sign of a person. A rehearsal keeps nothing.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.patroon import patroon
from rao_cli.model.stand import Stand
from rao_cli.store.concept.bestanden import eis_bewaarplek, lees_concept, wis_concept
from rao_cli.store.concept.inhoud import ConceptInhoud
from rao_cli.store.concept.nemen import Concept, is_bezig, neem_concept
from rao_cli.store.concept.plek import concepten
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.concept import zonder_personen
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout

_MEESTE_TEKENS: Final = 100
_SAMEN: Final = (
    "samen met uw andere antwoorden lijkt dit op een persoonsgegeven. rao onthoudt dit antwoord "
    "niet. Met terug kunt u weglaten wat van een persoon is."
)
_NIET_BEWAARD: Final = (
    "rao onthoudt nu niet wat u antwoordt. U kunt gewoon verdergaan; stopt u, dan bent u het kwijt."
)
_WOORD: Final = patroon(r"\w+")


def conceptnaam(opdracht: Sequence[str]) -> str:
    """Return under which name the answers to the questions of a command are kept."""
    match opdracht:
        case ("nieuw", "zaak", lijst):
            naam = lijst
        case ("standpunt", zaak, organisatie):
            naam = f"standpunt-{zaak}-{organisatie}"
        case ("nieuw", "besluit", "--overleg", dag, "--punt", punt):
            naam = f"besluit-{dag}-{make_sleutel(punt)}"
        case _:
            naam = "-".join(woord.removeprefix("--") for woord in opdracht)
    veilig = re.sub(r"[^\w&.-]+", "-", naam)[:_MEESTE_TEKENS]
    return veilig.strip(".-") or "gesprek"


class _Moment(msgspec.Struct, frozen=True):
    """When an interview goes on: the day, and the commit that was read."""

    vandaag: date
    hoofd: str


class Gesprek:
    """One interview under way: what was answered before, and where each new answer is kept."""

    def __init__(
        self,
        opdracht: tuple[str, ...],
        concept: Concept | None,
        inhoud: ConceptInhoud,
        nu: _Moment,
    ) -> None:
        self.opdracht, self._concept, self._nu = opdracht, concept, nu
        self.inhoud = replace(inhoud, opdracht=opdracht)
        self.geweigerd = inhoud.geweigerd
        #: Somebody committed since the last answer: what it makes anew may be there already.
        self.is_ingehaald = opdracht[:1] == ("nieuw",) and inhoud.hoofd not in ("", nu.hoofd)
        self.bij: tuple[str, ...] = ()  # options that were typed, for who goes on; never kept
        self.gemeld = False  # that it goes on was told
        self.klacht = ""
        #: The questions that any text answers: only those can be about a person together.
        self.vrij: set[str] = set()
        #: Those of which the question itself says that an answer is no sign of a person.
        self.gekeurd: set[str] = set()

    @property
    def stand(self) -> tuple[ConceptInhoud, bool, bool]:
        """How far it is: what was answered, and why that may be wrong by now."""
        return self.inhoud, self.geweigerd, self.is_ingehaald

    @stand.setter
    def stand(self, stand: tuple[ConceptInhoud, bool, bool]) -> None:
        self.inhoud, self.geweigerd, self.is_ingehaald = stand

    @property
    def naam(self) -> str:
        """The name of its draft; empty in a rehearsal."""
        return self._concept.naam if self._concept is not None else ""

    @property
    def is_tweede(self) -> bool:
        """Whether it is new, while another about the same is under way or waits."""
        return self.naam not in ("", conceptnaam(self.opdracht)) and not self.inhoud.sinds

    @property
    def bewaart(self) -> bool:
        """Whether something of it is kept now."""
        bewaard = self._concept.inhoud if self._concept is not None else ConceptInhoud()
        return bool(bewaard.antwoorden or bewaard.half)

    @property
    def klaagt(self) -> bool:
        """Whether something that was answered is not kept; `klacht` says what."""
        return bool(self.klacht)

    def bewaar(self, antwoorden: Mapping[str, Any], half: Mapping[str, str]) -> None:
        """Keep what was answered so far, but for what may not lie on a disk."""
        goed = zonder_personen(_als_tekst(antwoorden), self.vrij, self.gekeurd)
        rest = zonder_personen({**goed, **half}, self.vrij, self.gekeurd) if half else {}
        eerder = self.inhoud.half  # the lines before the one that may not lie there
        goede_helft = {n: rest.get(n) or eerder.get(n, "") for n in half if n in {*rest, *eerder}}
        self.klacht = "" if len(goed) == len(antwoorden) and goede_helft == half else _SAMEN
        self._schrijf(replace(self.inhoud, antwoorden=goed, half=goede_helft, geweigerd=False))

    def _schrijf(self, inhoud: ConceptInhoud) -> None:
        if self._concept is None or not (inhoud.antwoorden or inhoud.half or self.bewaart):
            return
        sinds = self.inhoud.sinds or self._nu.vandaag.isoformat()
        self.inhoud = replace(inhoud, sinds=sinds, hoofd=self._nu.hoofd)
        try:
            self._concept.bewaar(self.inhoud)
        except RaoError as fout:
            waarom = fout.zin.removesuffix(" Er is niets vastgelegd.")
            self.klacht = f"{waarom} {_NIET_BEWAARD}"

    def weiger(self, fout: BaseException | None) -> None:
        """Note that nothing came of these answers; what the gate refused goes.

        One choice or one day is typed again sooner than it is read back, so that goes too.
        """
        if not self.bewaart:
            return
        if len(self.inhoud.antwoorden) <= 1 and not self.vrij & self.inhoud.antwoorden.keys():
            self.vergeet()
            return
        over = dict(self.inhoud.antwoorden)
        if isinstance(fout, PersoonsgegevenFout):
            weg = {woord.casefold() for tekst in fout.woorden for woord in _WOORD.findall(tekst)}
            over = {naam: w for naam, w in over.items() if not weg & _woorden(w)}
        self._schrijf(replace(self.inhoud, antwoorden=over, half={}, geweigerd=True))

    def vergeet(self) -> str | None:
        """Throw it away: it is in git now. Returns a sentence when it stays."""
        return self._concept.wis() if self._concept is not None else None

    def sluit(self) -> None:
        """Let another terminal go on with it."""
        if self._concept is not None:
            self._concept.sluit()


class Gesprekken:
    """The interviews of one run of a command."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, ...], Gesprek] = {}
        self._gelijk: list[tuple[Handeling, str]] = []

    def begin(self, h: Handeling, opdracht: tuple[str, ...], gegeven: Mapping[str, Any]) -> Gesprek:
        """Go on with what was answered before, or begin; RaoError where nothing could be kept.

        What was given on the line says which draft is meant: one that says otherwise is another.
        """
        if opdracht not in self._open:
            naam, eis = conceptnaam(opdracht), _als_tekst(gegeven)
            eerder = tuple(eerdere_woorden(h.stand, opdracht))
            past = _past({(), opdracht, *eerder}, eis)
            nu = _Moment(h.vandaag, h.map.repo.head() or "")
            if h.proef:
                inhoud = lees_concept(h.map.root, naam)
                gevonden = inhoud if past(inhoud) and not inhoud.klacht else ConceptInhoud()
                self._open[opdracht] = Gesprek(opdracht, None, gevonden, nu)
            else:
                eis_bewaarplek(h.map.root)
                concept = neem_concept(h.map.root, naam, past, [*map(conceptnaam, eerder)])
                self._open[opdracht] = Gesprek(opdracht, concept, concept.inhoud, nu)
        return self._open[opdracht]

    def herken(self, h: Handeling, opdracht: tuple[str, ...], gegeven: Mapping[str, Any]) -> None:
        """Remember a draft that holds nothing but what was given on the line now."""
        naam = conceptnaam(opdracht)
        with suppress(RaoError):  # nothing was asked: never a reason to stop
            if h.proef or naam not in concepten(h.map.root) or is_bezig(h.map.root, naam):
                return
            eis = _als_tekst(gegeven)
            inhoud = lees_concept(h.map.root, naam)
            ingevuld = {n: w for n, w in inhoud.antwoorden.items() if w is not None}
            if not inhoud.half and ingevuld and all(eis.get(n) == w for n, w in ingevuld.items()):
                self._gelijk.append((h, naam))

    @property
    def is_vluchtig(self) -> bool:
        """Whether something that was answered is kept nowhere yet."""
        return any(gesprek.klaagt for gesprek in self._open.values())

    @property
    def eigen(self) -> set[str]:
        """The names of the drafts that this run itself answers."""
        return {*map(conceptnaam, self._open), *(naam for _, naam in self._gelijk)}

    def vergeet(self) -> Iterator[str]:
        """Throw away what is in git now; yield a sentence for each that stays."""
        for gesprek in self._open.values():
            if (zin := gesprek.vergeet()) is not None:
                yield zin
            gesprek.sluit()
        for h, naam in self._gelijk:
            if (zin := wis_concept(h.map.root, naam)) is not None:
                yield zin
        self._open, self._gelijk = {}, []

    def laat_wachten(self, opdracht: tuple[str, ...]) -> None:
        """Let go of one that waits for the next time, whatever this run still does."""
        if (gesprek := self._open.pop(opdracht, None)) is not None:
            gesprek.sluit()

    def sluit(self, fout: BaseException | None) -> None:
        """End: what was not kept in git waits for the next time."""
        for gesprek in self._open.values():
            if fout is None or isinstance(fout, RaoError):
                gesprek.weiger(fout)
            gesprek.sluit()
        self._open = {}


def wacht(h: Handeling, opdracht: Sequence[str]) -> bool:
    """Say whether answers of a command wait to be gone on with."""
    return conceptnaam(opdracht) in concepten(h.map.root)


def eerdere_woorden(stand: Stand, opdracht: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the same command with each day on which a meeting that it names was before it moved."""
    for _, overleg in stand.overleggen_op_datum:
        for eerder in overleg.verplaatst:
            nu, toen = overleg.datum.isoformat(), eerder.van.isoformat()
            if nu in opdracht and nu != toen:
                yield tuple(toen if woord == nu else woord for woord in opdracht)


def _past(
    opdrachten: Collection[tuple[str, ...]], eis: Mapping[str, Any]
) -> Callable[[ConceptInhoud], bool]:
    def past(inhoud: ConceptInhoud) -> bool:
        zelfde = inhoud.opdracht in opdrachten
        return zelfde and all(inhoud.antwoorden.get(n) in (w, None) for n, w in eis.items())

    return past


def _als_tekst(antwoorden: Mapping[str, Any]) -> dict[str, Any]:
    """Return answers as a draft holds them: dates as text."""
    import json  # many commands ask nothing

    return {naam: json.loads(json.dumps(w, default=str)) for naam, w in antwoorden.items()}


def _woorden(waarde: Any) -> set[str]:
    return {woord.casefold() for woord in _WOORD.findall(str(waarde))}
