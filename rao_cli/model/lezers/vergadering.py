"""A meeting as a reader may see it: every item keeps its number, what is not theirs its words."""

import msgspec
from msgspec import structs

from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.blik import Blik
from rao_cli.model.lezers.lezer import ANDER_PUNT, ELDERS
from rao_cli.model.lezers.zien import Ogen
from rao_cli.model.overleg.behandeld import ACTIELIJST, is_behandeld
from rao_cli.model.soorten.overleg import Agendapunt, Erratum, Overleg

#: What the id of an item begins with that a reader may not read.
_VERBORGEN = "verborgen-"


def is_verborgen(punt: Agendapunt) -> bool:
    """Say whether an item stands there for its number only."""
    return is_verborgen_id(punt.id)


def is_verborgen_id(id_: str) -> bool:
    """Say whether the id of an item is that of one that stands there for its number only."""
    return id_.startswith(_VERBORGEN)


def is_weggelaten(punt: Agendapunt) -> bool:
    """Say whether a reader may not read what came of an item; also of one with a fixed heading."""
    leeg = is_verborgen(punt) and punt.soort != "vast"
    return leeg or (punt.soort == "vast" and punt.verslag == ELDERS)


def verberg_punt(nummer: int, titel: str = ANDER_PUNT) -> Agendapunt:
    """Return what stands in the place of an item that a reader may not read."""
    return Agendapunt(id=f"{_VERBORGEN}{nummer}", soort="overig", onderwerp=titel)


class Vergadering(msgspec.Struct, frozen=True):
    """One meeting of the whole register, for one reader."""

    blik: Blik
    ogen: Ogen
    overleg: Overleg

    def gezien(self) -> Overleg:
        """Return the meeting with what its reader may read."""
        overleg, kring = self.overleg, self.blik.overleg(self.overleg)
        gezien = self.ogen.zie(structs.replace(overleg, **self._leeg()), kring)
        punten = [self._punt(nr, punt) for nr, punt in enumerate(overleg.agendapunten, start=1)]
        mag = {punt.id for punt in overleg.agendapunten if self._mag(punt)}
        besluiten = {
            kenmerk: self.ogen.zie(besluit, self.blik.besluit(overleg, kenmerk))
            for kenmerk, besluit in overleg.besluiten.items()
            if self.blik.besluit(overleg, kenmerk)
        }
        return structs.replace(
            gezien,
            agendapunten=punten,
            besluiten=besluiten,
            zonder_besluit={
                id_: self.ogen.tekst(reden)
                for id_, reden in overleg.zonder_besluit.items()
                if id_ in mag
            },
            afgehaald={
                id_: self.ogen.tekst(reden)
                for id_, reden in overleg.afgehaald.items()
                if kring >= Kring.TAFEL or self.blik.over(id_, overleg)
            },
            gasten=[
                structs.replace(gast, punten=[id_ for id_ in gast.punten if id_ in mag])
                for gast in gezien.gasten
            ],
            # A gemeente may have the key of an LKO, and is no reader.
            gemeenten=gezien.gemeenten if kring >= Kring.TAFEL else {},
            errata=[self._erratum(erratum) for erratum in overleg.errata if self._leest(erratum)],
        )

    @staticmethod
    def _leeg() -> dict[str, object]:
        """Return the parts that are looked at piece by piece."""
        return {
            "agendapunten": [],
            "besluiten": {},
            "zonder_besluit": {},
            "afgehaald": {},
            "errata": [],
        }

    def _mag(self, punt: Agendapunt) -> bool:
        return self.blik.punt(self.overleg, punt) >= Kring.BETROKKEN

    def _punt(self, nummer: int, punt: Agendapunt) -> Agendapunt:
        if self._mag(punt):
            return self.ogen.zie(punt, self.blik.punt(self.overleg, punt))
        if is_lijstpunt(punt.id):
            return self._zonder_woorden(nummer, punt, punt.onderwerp, punt.id)
        if punt.soort == "vast" or punt.id == ACTIELIJST:
            return self._zonder_woorden(nummer, punt, punt.onderwerp or punt.id)
        return self._zonder_woorden(nummer, punt, ANDER_PUNT[:1].upper() + ANDER_PUNT[1:])

    def _zonder_woorden(
        self, nummer: int, punt: Agendapunt, titel: str | None, id_: str = ""
    ) -> Agendapunt:
        """Return an item for its number and time; a heading that every agenda has, stays.

        It gets another id: what an agenda shows by an id, would say that there is nothing.
        """
        vast = punt.soort in {"vast", "lijst"} or punt.id == ACTIELIJST
        iets = is_behandeld(self.blik.stand, self.overleg, punt) if vast else True
        leeg = verberg_punt(nummer)
        return structs.replace(
            leeg,
            id=id_ or leeg.id,
            soort="vast" if vast else leeg.soort,
            onderwerp=self.ogen.tekst(titel) if titel else None,
            minuten=punt.minuten,
            verslag=ELDERS if iets and self.overleg.is_gehouden else None,
        )

    def _leest(self, erratum: Erratum) -> bool:
        if erratum.besluit is None or erratum.besluit not in self.overleg.besluiten:
            return self.blik.overleg(self.overleg) >= Kring.TAFEL
        mag = self.blik.besluit(self.overleg, erratum.besluit) >= Kring.BETROKKEN
        return mag and self.blik.leest(erratum, self.overleg)

    def _erratum(self, erratum: Erratum) -> Erratum:
        return self.ogen.zie(erratum, Kring.BETROKKEN)
