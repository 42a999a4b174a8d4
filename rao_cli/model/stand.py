"""Stand: everything that was read at one moment, with the ways through it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import Soort, dag_in, is_kenmerk_van
from rao_cli.model.melding import Pad, Profiel
from rao_cli.model.register.dagregister import Dagregister
from rao_cli.model.register.dingregister import Brievenregister, Dingregister, groepeer
from rao_cli.model.register.lijsten import LuieLijsten, Opzoek
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak

if TYPE_CHECKING:  # a run meets few of the kinds
    from rao_cli.model.soorten.actie import Actie
    from rao_cli.model.soorten.onderwerp import Onderwerp
    from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
    from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
    from rao_cli.model.soorten.wissing import Wissing


class ZaakPlek(msgspec.Struct, frozen=True):
    """A zaak on one list: the subject of most SIG rules."""

    stand: "Stand"
    bestand: str
    lijst: Signaallijst
    kenmerk: str
    zaak: Zaak

    @property
    def pad(self) -> Pad:
        """Return the path of this zaak inside its file."""
        return ("zaken", self.kenmerk)


class PuntPlek(msgspec.Struct, frozen=True):
    """An agenda item of one meeting."""

    stand: "Stand"
    bestand: str
    overleg: "Overleg"
    nummer: int
    punt: "Agendapunt"

    @property
    def pad(self) -> Pad:
        """Return the path of this item inside its file."""
        return ("agendapunten", self.nummer)


class BesluitPlek(msgspec.Struct, frozen=True):
    """A decision of one meeting."""

    stand: "Stand"
    bestand: str
    overleg: "Overleg"
    kenmerk: str
    besluit: "Besluit"

    @property
    def pad(self) -> Pad:
        """Return the path of this decision inside its file."""
        return ("besluiten", self.kenmerk)


class Plek(msgspec.Struct, frozen=True):
    """A whole file as the subject of a rule."""

    stand: "Stand"
    bestand: str
    pad: ClassVar[Pad] = ()


class RegisterPlek(Plek, frozen=True):
    """The register itself as a subject."""

    ding: Register


class LijstPlek(Plek, frozen=True):
    """A signaallijst as a subject."""

    ding: Signaallijst


class OverlegPlek(Plek, frozen=True):
    """A meeting as a subject."""

    ding: "Overleg"


class ActiePlek(Plek, frozen=True):
    """An actie as a subject."""

    ding: "Actie"


class TerugkoppelingPlek(Plek, frozen=True):
    """A terugkoppeling as a subject."""

    ding: "Terugkoppeling"


class OnderwerpPlek(Plek, frozen=True):
    """An onderwerp as a subject."""

    ding: "Onderwerp"


class DingPlek(Plek, frozen=True):
    """Any file but the register itself, for rules that look alike for every kind."""

    ding: Blok


class Stand(msgspec.Struct, Dagregister, Dingregister, Brievenregister, frozen=True, dict=True):
    """A register at one moment. Things are kept by path: that is unique, a kenmerk may not be.

    `onleesbaar` holds the kenmerken of files that exist but could not be read: rules about
    references stay silent about those. `los` is a single file judged without a register.
    `genoemd` holds per day of a meeting the besluiten and acties that its besluitenlijst names.
    `kalender` counts the terms: `stand.kalender.na(dag, 5)` is five working days later.
    `lezer` is for whom parts were left out (`model/lezers/`); empty when nothing was.
    `register` has the names of `namen_van` (without: of today), `heel` is it as the file says.
    """

    heel: Register
    vandaag: date
    signaallijsten: Mapping[str, Signaallijst] = msgspec.field(default_factory=dict)
    overleggen: Mapping[str, "Overleg"] = msgspec.field(default_factory=dict)
    acties: Mapping[str, "Actie"] = msgspec.field(default_factory=dict)
    terugkoppelingen: Mapping[str, "Terugkoppeling"] = msgspec.field(default_factory=dict)
    onderwerpen: Mapping[str, "Onderwerp"] = msgspec.field(default_factory=dict)
    wissingen: Mapping[str, "Wissing"] = msgspec.field(default_factory=dict)
    onleesbaar: frozenset[str] = frozenset()
    genoemd: Mapping[str, frozenset[str]] = msgspec.field(default_factory=dict)
    los: bool = False
    kalender: Kalender = msgspec.field(default_factory=Kalender)
    namen_van: date | None = None
    lezer: str = ""

    @cached_property
    def zaken(self) -> tuple[ZaakPlek, ...]:
        """Every zaak on every list, in order of list date and place."""
        lijsten = sorted(self.signaallijsten.items(), key=lambda item: (item[1].datum, item[0]))
        return tuple(
            ZaakPlek(self, bestand, lijst, kenmerk, zaak)
            for bestand, lijst in lijsten
            for kenmerk, zaak in lijst.zaken.items()
        )

    @cached_property
    def zaken_op_kenmerk(self) -> Mapping[str, tuple[ZaakPlek, ...]]:
        """Per kenmerk the places where the zaak stands, oldest first."""
        if isinstance(lijsten := self.signaallijsten, LuieLijsten):
            rij = sorted((wijzer.datum, pad, wijzer) for pad, wijzer in lijsten.wijzers.items())
            paden = groepeer((zaak, pad) for _, pad, wijzer in rij for zaak in wijzer.zaken)
            return Opzoek(paden, self._plekken)
        return groepeer((plek.kenmerk, plek) for plek in self.zaken)

    def _plekken(self, zaak: str, paden: Iterable[str]) -> tuple[ZaakPlek, ...]:
        lijsten = ((pad, self.signaallijsten[pad]) for pad in paden)
        return tuple(ZaakPlek(self, pad, een, zaak, een.zaken[zaak]) for pad, een in lijsten)

    @cached_property
    def lijst_op_kenmerk(self) -> Mapping[str, tuple[str, Signaallijst]]:
        """Per kenmerk the path and the list."""
        if isinstance(lijsten := self.signaallijsten, LuieLijsten):
            paden = {wijzer.kenmerk: pad for pad, wijzer in lijsten.wijzers.items()}
            return Opzoek(paden, lambda _, pad: (pad, lijsten[pad]))
        return {lijst.kenmerk: (pad, lijst) for pad, lijst in self.signaallijsten.items()}

    @cached_property
    def overleggen_op_datum(self) -> tuple[tuple[str, "Overleg"], ...]:
        """Path and meeting, oldest first."""
        return tuple(sorted(self.overleggen.items(), key=lambda item: (item[1].datum, item[0])))

    @cached_property
    def overleggen_op_dag(self) -> Mapping[str, tuple["Overleg", ...]]:
        """Per day the meetings of that day: mostly one."""
        return groepeer((o.datum.isoformat(), o) for _, o in self.overleggen_op_datum)

    @cached_property
    def actieve_overleggen(self) -> tuple[tuple[str, "Overleg"], ...]:
        """Path and meeting of all that were not cancelled, oldest first."""
        return tuple(paar for paar in self.overleggen_op_datum if paar[1].status != "vervallen")

    @cached_property
    def vorig_overleg(self) -> Mapping[str, "Overleg | None"]:
        """Per path of a meeting that was not cancelled the meeting before it."""
        rij = self.actieve_overleggen
        eerder = (None, *(overleg for _, overleg in rij))
        return {bestand: vorig for (bestand, _), vorig in zip(rij, eerder, strict=False)}

    @cached_property
    def punten(self) -> tuple[PuntPlek, ...]:
        """Every agenda item of every meeting, oldest meeting first."""
        return tuple(
            PuntPlek(self, bestand, overleg, nummer, punt)
            for bestand, overleg in self.overleggen_op_datum
            for nummer, punt in enumerate(overleg.agendapunten)
        )

    @cached_property
    def punten_op_id(self) -> Mapping[str, tuple[PuntPlek, ...]]:
        """Per id the agenda items of meetings that were not cancelled, oldest first."""
        return groepeer((p.punt.id, p) for p in self.punten if p.overleg.status != "vervallen")

    @cached_property
    def agendas_met(self) -> Mapping[str, tuple[PuntPlek, ...]]:
        """The same also of meetings that were cancelled."""
        return groepeer((plek.punt.id, plek) for plek in self.punten)

    @cached_property
    def afgehaald_van(self) -> Mapping[str, tuple["Overleg", ...]]:
        """Per id the meetings of which it was taken off the agenda, oldest first."""
        return groepeer((id_, o) for _, o in self.overleggen_op_datum for id_ in o.afgehaald)

    @cached_property
    def besluiten(self) -> tuple[BesluitPlek, ...]:
        """Every decision, oldest meeting first."""
        return tuple(
            BesluitPlek(self, bestand, overleg, kenmerk, besluit)
            for bestand, overleg in self.overleggen_op_datum
            for kenmerk, besluit in overleg.besluiten.items()
        )

    @cached_property
    def besluiten_op_punt(self) -> Mapping[str, tuple[BesluitPlek, ...]]:
        """Per agenda item id (a zaak keeps its Z-kenmerk) its decisions, oldest first."""
        return groepeer((plek.besluit.agendapunt, plek) for plek in self.besluiten)

    @cached_property
    def besluit_op_kenmerk(self) -> Mapping[str, BesluitPlek]:
        """Per kenmerk the decision; of two with the same kenmerk the last."""
        return {plek.kenmerk: plek for plek in self.besluiten}

    @cached_property
    def keer_aangehouden(self) -> Mapping[tuple[str, str], int]:
        """Per decision (path, kenmerk) in how many meetings in a row its item was put off.

        The count includes the decision itself and starts anew after any other outcome.
        """
        keren: dict[tuple[str, str], int] = {}
        for plekken in self.besluiten_op_punt.values():
            keer, vorig_bestand = 0, ""
            for plek in plekken:
                if plek.overleg.status == "vervallen":
                    continue
                aangehouden = plek.besluit.gevolg.komt_terug
                keer = keer + (plek.bestand != vorig_bestand) if aangehouden else 0
                vorig_bestand = plek.bestand if aangehouden else ""
                keren[plek.bestand, plek.kenmerk] = keer
        return keren

    def vergeet(self) -> None:
        """Let go of every way through it that was made; it is made again when somebody asks."""
        vars(self).clear()

    def mist(self, soort: Soort, overleg: date | None = None) -> bool:
        """Say whether something of a kind could not be read; then nobody knows what it said.

        `overleg` asks for what was agreed in one meeting.
        """
        dag = overleg.isoformat() if overleg else None
        return any(
            is_kenmerk_van(soort, stam) and dag in (None, dag_in(stam)) for stam in self.onleesbaar
        )

    @cached_property
    def acties_op_overleg(self) -> Mapping[str, tuple[tuple[str, "Actie"], ...]]:
        """Per date of a meeting path and actie of what was agreed there, in order of kenmerk."""
        op_pad = sorted(self.acties.items(), key=itemgetter(0))
        return groepeer((dag_in(paar[1].besluit or paar[1].kenmerk), paar) for paar in op_pad)

    def acties_van(self, besluit: str) -> Iterator[tuple[str, "Actie"]]:
        """Yield path and actie of one decision, in order of kenmerk."""
        van_overleg = self.acties_op_overleg.get(dag_in(besluit), ())
        yield from (paar for paar in van_overleg if paar[1].besluit == besluit)

    def acties_uit(self, overleg: "Overleg") -> Iterator[tuple[str, "Actie"]]:
        """Yield path and actie of everything that was agreed in a meeting, by order of kenmerk."""
        for pad, actie in self.acties_op_overleg.get(overleg.datum.isoformat(), ()):
            if actie.besluit is None or actie.besluit in overleg.besluiten:
                yield pad, actie

    def profiel(self, plek: ZaakPlek) -> Profiel:
        """Return the profile that fits the status of a zaak (docs/bouw.md, The life cycles)."""
        if plek.lijst.richting == "rao-deelberaad":
            return "opschaling"
        return "behandeling" if plek.kenmerk in self.punten_op_id else "inname"
