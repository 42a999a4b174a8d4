"""The files of a register by path and by kenmerk: the side of a Stand that knows every kind."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from rao_cli.model.basis import Blok
from rao_cli.model.plaats import naam_in
from rao_cli.model.register.lijsten import Lijstwijzer, LuieDingen, LuieLijsten, wijzer_van
from rao_cli.model.soorten.ding import kenmerk_van

if TYPE_CHECKING:  # a run meets few of the kinds
    from rao_cli.model.soorten.actie import Actie
    from rao_cli.model.soorten.onderwerp import Onderwerp
    from rao_cli.model.soorten.overleg import Overleg
    from rao_cli.model.soorten.signaallijst import Signaallijst
    from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
    from rao_cli.model.soorten.wissing import Wissing

T = TypeVar("T")
S = TypeVar("S")


def groepeer(paren: Iterable[tuple[S, T]]) -> dict[S, tuple[T, ...]]:
    """Return per first half of some pairs its second halves, in the order they come in."""
    groepen: dict[S, list[T]] = {}
    for sleutel, waarde in paren:
        groepen.setdefault(sleutel, []).append(waarde)
    return {sleutel: tuple(groep) for sleutel, groep in groepen.items()}


def _namen(soort: str, dingen: Mapping[str, Blok]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield path, kind and kenmerk of each; of what was kept no thing is read for that."""
    bewaard = dingen.bewaard if isinstance(dingen, LuieDingen) else ()
    for pad in dingen:
        yield pad, (soort, naam_in(pad) if pad in bewaard else kenmerk_van(dingen[pad]))


class Dingregister:
    """Per kind its things by path."""

    signaallijsten: Mapping[str, "Signaallijst"]
    overleggen: Mapping[str, "Overleg"]
    acties: Mapping[str, "Actie"]
    terugkoppelingen: Mapping[str, "Terugkoppeling"]
    onderwerpen: Mapping[str, "Onderwerp"]
    wissingen: Mapping[str, "Wissing"]

    @cached_property
    def dingen(self) -> tuple[tuple[str, Blok], ...]:
        """Path and thing of every file but the register itself."""
        return (*self.signaallijsten.items(), *self.dingen_behalve_lijsten)

    @cached_property
    def dingen_behalve_lijsten(self) -> tuple[tuple[str, Blok], ...]:
        """The same without the lists: those are by far the most."""
        return (
            *self.overleggen.items(),
            *self.acties.items(),
            *self.terugkoppelingen.items(),
            *self.onderwerpen.items(),
            *self.wissingen.items(),
        )

    @cached_property
    def wijzers(self) -> Mapping[str, Lijstwijzer]:
        """What tells of each list, by path; where it was kept no list is read for it."""
        if isinstance(lijsten := self.signaallijsten, LuieLijsten):
            return lijsten.wijzers
        return {pad: wijzer_van(lijst) for pad, lijst in lijsten.items()}

    @cached_property
    def paden_op_kenmerk(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Per kind and kenmerk (of a meeting: its date) the paths of the files, sorted."""
        return groepeer((wie, pad) for pad, wie in sorted(self._namen, key=itemgetter(0)))

    @cached_property
    def _namen(self) -> tuple[tuple[str, tuple[str, str]], ...]:
        """Path, kind and kenmerk of every file but the register itself, as `dingen`."""
        lijsten = ((pad, ("signaallijst", een.kenmerk)) for pad, een in self.wijzers.items())
        return (
            *lijsten,
            *_namen("overleg", self.overleggen),
            *_namen("actie", self.acties),
            *_namen("terugkoppeling", self.terugkoppelingen),
            *_namen("onderwerp", self.onderwerpen),
            *_namen("wissing", self.wissingen),
        )

    @property
    def kenmerken(self) -> tuple[tuple[str, str], ...]:
        """Path and kenmerk (of a meeting: its date) of every file but the register itself."""
        return tuple((pad, naam) for pad, (_, naam) in self._namen)

    @cached_property
    def pad_op_naam(self) -> Mapping[str, str]:
        """Per kenmerk in small letters the path of its file; of two the first."""
        return {naam.casefold(): pad for pad, naam in reversed(self.kenmerken)}

    def vind_onderwerp(self, kenmerk: str | None) -> tuple[str, "Onderwerp"] | None:
        """Return path and onderwerp; None when there is none."""
        paden = self.paden_op_kenmerk.get(("onderwerp", kenmerk or ""), ())
        return (paden[0], self.onderwerpen[paden[0]]) if paden else None

    def ding(self, pad: str) -> Blok:
        """Return the thing of a file but the register itself; KeyError when it is not there."""
        lijsten = self.signaallijsten
        return lijsten[pad] if pad in lijsten else self._anders_op_pad[pad]

    @cached_property
    def _anders_op_pad(self) -> Mapping[str, Blok]:
        return dict(self.dingen_behalve_lijsten)


class Brievenregister:
    """Which terugkoppelingen there are about a zaak or a meeting."""

    terugkoppelingen: Mapping[str, "Terugkoppeling"]

    @cached_property
    def brieven_over(self) -> Mapping[str, tuple["Terugkoppeling", ...]]:
        """Per zaak every terugkoppeling about it, also what was not sent yet."""
        brieven = self.terugkoppelingen.values()
        return groepeer((zaak, een) for een in brieven for zaak in dict.fromkeys(een.zaken))

    @cached_property
    def verteld(self) -> Mapping[str, tuple["Terugkoppeling", ...]]:
        """Per zaak every terugkoppeling that was sent about it."""
        verzonden = (t for t in self.terugkoppelingen.values() if t.is_verzonden)
        return groepeer((zaak, een) for een in verzonden for zaak in een.zaken)

    @cached_property
    def brieven_op_overleg(self) -> Mapping[date, tuple["Terugkoppeling", ...]]:
        """Per date of a meeting the terugkoppelingen about it, sent or not."""
        return groepeer((brief.overleg, brief) for brief in self.terugkoppelingen.values())

    @cached_property
    def brief_op_kenmerk(self) -> Mapping[str, "Terugkoppeling"]:
        """Per kenmerk the terugkoppeling."""
        return {brief.kenmerk: brief for brief in self.terugkoppelingen.values()}
