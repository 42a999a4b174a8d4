"""Which terms are over, which are over within a year, and what holds what could go."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.bewaring.begin import beginnen
from rao_cli.model.bewaring.houdt import houdt
from rao_cli.model.bewaring.vernietigd import vernietigd
from rao_cli.model.bewaring.voornemen import Vernietigplan, voornemens
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.bewaren import AANLEIDINGEN, Bewaartermijn, Bewaarwijze, Categorie
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand

#: In this order: a meeting goes when what was spoken of there may go.
_VOLGORDE: Final[tuple[Categorie, ...]] = ("zaken", "onderwerpen", "overleggen")
#: How far it looks ahead.
_MAANDEN: Final = 12


class Gebonden(NamedTuple):
    """A thing with a term: since when it runs, the last day of it, and what holds it after that."""

    categorie: Categorie
    kenmerk: str
    sinds: date
    tot: date
    wijze: Bewaarwijze
    houdt: tuple[str, ...] = ()
    voornemen: Vernietigplan | None = None


class Bewaaroverzicht(NamedTuple):
    """What is kept on a day. `loopt` counts per category the things whose term does not run yet."""

    op: date
    mag_weg: tuple[Gebonden, ...]
    vastgehouden: tuple[Gebonden, ...]
    komt: tuple[Gebonden, ...]
    loopt: Mapping[Categorie, int]
    vernietigd: Mapping[str, Wissing]

    @property
    def te_vernietigen(self) -> tuple[Gebonden, ...]:
        """What may be destroyed, and stands on no agenda and in no besluit for that yet."""
        return tuple(
            een for een in self.mag_weg if een.wijze == "vernietigen" and een.voornemen is None
        )

    @property
    def besloten(self) -> Mapping[str, tuple[Gebonden, ...]]:
        """Per besluit that is fixed what it lets be destroyed, and is still there."""
        weg = (een for een in self.mag_weg if een.wijze == "vernietigen")
        return groepeer((v.besluit, een) for een in weg if (v := een.voornemen) and v.besluit)


def make_overzicht(stand: Stand, op: date) -> Bewaaroverzicht:
    """Return what is kept of a register, as it is on a day."""
    rijen = {een.categorie: een for een in geldende(stand)}
    mag_weg, vast, komt = list[Gebonden](), list[Gebonden](), list[Gebonden]()
    loopt: dict[Categorie, int] = {}
    gewist, bezig = vernietigd(stand), voornemens(stand)
    vrij = {*gewist}
    for categorie in _VOLGORDE:
        if (rij := rijen.get(categorie)) is None:
            continue
        begin = beginnen(stand, categorie, rij.vanaf)
        mee = vrij if rij.wijze == "vernietigen" else _alles(stand)
        loopt[categorie] = sum(sinds is None for sinds in begin.values())
        for een in _met_termijn(rij, begin):
            if een.kenmerk in gewist and gewist[een.kenmerk].datum >= een.sinds:
                continue
            if een.tot >= op:
                komt += [een] if een.tot <= maanden_later(op, _MAANDEN) else []
                continue
            redenen = tuple(houdt(stand, categorie, een.kenmerk, mee, op))
            doel = vast if redenen else mag_weg
            doel.append(een._replace(houdt=redenen, voornemen=_na(bezig.get(een.kenmerk), een.tot)))
        vrij |= {een.kenmerk for een in mag_weg if een.wijze == "vernietigen"}
    return Bewaaroverzicht(
        op, _oudste_eerst(mag_weg), _oudste_eerst(vast), _oudste_eerst(komt), loopt, gewist
    )


def geldende(stand: Stand) -> Iterator[Bewaartermijn]:
    """Yield the terms that can be counted: the first of each category, if its trigger fits."""
    gezien = set[Categorie]()
    for een in stand.register.bewaren:
        if een.categorie not in gezien and een.vanaf in AANLEIDINGEN[een.categorie]:
            gezien.add(een.categorie)
            yield een


def _met_termijn(rij: Bewaartermijn, begin: Mapping[str, date | None]) -> Iterator[Gebonden]:
    for kenmerk, sinds in begin.items():
        if sinds is not None:
            tot = maanden_later(sinds, rij.maanden)
            yield Gebonden(rij.categorie, kenmerk, sinds, tot, rij.wijze)


def _na(voornemen: Vernietigplan | None, tot: date) -> Vernietigplan | None:
    """Return it when the table comes to it after the term: an older one was of an earlier life."""
    return voornemen if voornemen and voornemen.overleg.datum > tot else None


def _alles(stand: Stand) -> set[str]:
    """Return every zaak and topic: what is handed over stays readable, with what it speaks of."""
    return {*stand.zaken_op_kenmerk, *(een.kenmerk for een in stand.onderwerpen.values())}


def _oudste_eerst(rijen: list[Gebonden]) -> tuple[Gebonden, ...]:
    return tuple(sorted(rijen, key=lambda een: (een.tot, een.kenmerk)))
