"""A year as an archive keeps it: a series, with a file of records per meeting and per kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

import msgspec

from rao_cli.documents.bewaring.archiefobject import (
    Archiefbestand,
    Archiefgebeurtenis,
    Archiefobject,
)
from rao_cli.documents.document import AGENDA, BESLUITENLIJST, OPSCHALING, TERUGKOPPELING
from rao_cli.model.bewaring.archiefjaar import Archiefjaar
from rao_cli.model.kenmerk import dag_in, make_sleutel
from rao_cli.model.plaats import dag_van_document, naam_in
from rao_cli.model.soorten.huisstijl import rubricering_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.workflow.bewaring.archiefstukken import pad_van_cijfers
from rao_cli.workflow.bewaring.gebeurd import (
    antwoorden,
    op_volgorde,
    stappen,
    vaststelling,
    verzending,
    wissingen,
    zeg,
)
from rao_cli.workflow.bewaring.termijnen import Bewaartermijnen
from rao_cli.workflow.papier.stuk import Papierstuk

_DECEMBER: Final = 12


class Dossierbouw(msgspec.Struct, frozen=True):
    """Builds the series of a year; `bestanden` are those of each paper, `data` reads any other."""

    stand: Stand
    jaar: Archiefjaar
    stukken: Mapping[str, Papierstuk]
    bestanden: Mapping[str, tuple[Archiefbestand, ...]]
    data: Callable[[str], bytes]

    @property
    def regio(self) -> str:
        """What the region was called at the end of the year."""
        return self.stand.op(date(self.jaar.jaar, _DECEMBER, 31)).register.regio.naam

    def serie(self) -> Archiefobject:
        """Return everything of the year."""
        jaar = self.jaar.jaar
        return Archiefobject(
            map=f"rao-{make_sleutel(self.regio) or 'regio'}-{jaar:04}",
            naam=f"RAO {self.regio}, {jaar}",
            niveau="Serie",
            begin=date(jaar, 1, 1),
            eind=date(jaar, _DECEMBER, 31),
            omschrijving=f"Overleggen, besluiten en cijfers van het RAO {self.regio} over {jaar}.",
            rubricering=self._merk(),
            gebeurtenissen=op_volgorde(wissingen(self.stand)),
            delen=tuple(self._dossiers()),
        )

    def _dossiers(self) -> Iterator[Archiefobject]:
        termijnen = Bewaartermijnen(self.stand)
        for pad, overleg in self.jaar.overleggen:
            yield termijnen.van_overleg(self._overleg(pad, overleg), overleg.datum)
        lijsten = tuple(self._lijst(pad, lijst) for pad, lijst in self.jaar.lijsten)
        van_lkos = self._dossier("signaallijsten", "Signaallijsten van de LKO's", lijsten)
        naar = tuple(self._opschaling(pad, lijst) for pad, lijst in self.jaar.opschalingen)
        voorgelegd = self._dossier("deelberaad", "Voorgelegd aan het Deelberaad Asiel", naar)
        yield from map(termijnen.van_zaken, (*van_lkos, *voorgelegd))
        cijfers = self._papier(pad_van_cijfers(self.jaar.jaar), f"Cijfers van {self.jaar.jaar}", ())
        yield from self._dossier("cijfers", "Cijfers", tuple(cijfers))
        dagen = {overleg.datum.isoformat() for _, overleg in self.jaar.overleggen}
        los = [pad for pad, actie in self.jaar.acties if dag_in(actie.kenmerk) not in dagen]
        los += [pad for pad, brief in self.jaar.brieven if brief.overleg.isoformat() not in dagen]
        overig = tuple(self._gegevens("Gegevens zonder overleg", los, self._heel_het_jaar))
        yield from self._dossier("overig", "Overige gegevens", overig)

    @property
    def _heel_het_jaar(self) -> tuple[date, date]:
        return date(self.jaar.jaar, 1, 1), date(self.jaar.jaar, _DECEMBER, 31)

    def _dossier(
        self, map_: str, naam: str, delen: tuple[Archiefobject, ...]
    ) -> Iterator[Archiefobject]:
        """Yield a file of records of the whole year, when there is anything in it."""
        if delen:
            begin, eind = self._heel_het_jaar
            yield Archiefobject(
                map_, naam, "Dossier", begin, eind, rubricering=self._merk(), delen=delen
            )

    def _overleg(self, pad: str, overleg: Overleg) -> Archiefobject:
        dag = overleg.datum
        return Archiefobject(
            map=dag.isoformat(),
            naam=f"Overleg van {datum(dag)}",
            niveau="Dossier",
            begin=dag,
            eind=dag,
            omschrijving="Dit overleg is vervallen." if overleg.is_vervallen else "",
            rubricering=self._merk(),
            delen=(
                *self._agenda(overleg),
                *self._besluitenlijst(overleg),
                *self._brieven(dag),
                *self._onder(pad, dag),
            ),
        )

    def _agenda(self, overleg: Overleg) -> Iterator[Archiefobject]:
        gebeurd = vaststelling(overleg.vaststelling.agenda)
        naam = f"Agenda van {datum(overleg.datum)}"
        yield from self._papier(AGENDA.op(overleg.datum), naam, gebeurd)

    def _besluitenlijst(self, overleg: Overleg) -> Iterator[Archiefobject]:
        pad = BESLUITENLIJST.op(overleg.datum)
        waarin = self.stukken[pad].gegevens.anker if pad in self.stukken else ""
        vast = vaststelling(overleg.vaststelling.besluitenlijst, waarin)
        beter = (Archiefgebeurtenis("Verbetering", een.datum) for een in overleg.errata)
        yield from self._papier(pad, f"Besluitenlijst van {datum(overleg.datum)}", (*vast, *beter))

    def _brieven(self, dag: date) -> Iterator[Archiefobject]:
        for _, brief in self.jaar.brieven_over(dag):
            wie = partij(self.stand.op(dag).register, brief.lko)
            naam = f"Terugkoppeling aan {wie} over {datum(dag)}"
            pad = TERUGKOPPELING.op(brief)
            yield from self._papier(pad, naam, verzending(brief), brief.kenmerk)

    def _onder(self, pad: str, dag: date) -> Iterator[Archiefobject]:
        """Yield the record of the data under the papers of a meeting."""
        mee = (*self.jaar.acties_van(dag), *self.jaar.brieven_over(dag))
        paden = [pad, *(een for een, _ in mee)]
        yield from self._gegevens(f"Gegevens van het overleg van {datum(dag)}", paden, (dag, dag))

    def _merk(self, soort: str = "") -> str:
        return rubricering_van(self.stand.register.rubricering, soort)

    def _papier(
        self, pad: str, naam: str, gebeurd: Iterable[Archiefgebeurtenis], kenmerk: str = ""
    ) -> Iterator[Archiefobject]:
        """Yield the record of a paper, when it is there; it is about its meeting, or the year."""
        if pad not in self.stukken:
            return
        gegevens, gebeurtenissen = self.stukken[pad].gegevens, op_volgorde(gebeurd)
        dag = dag_van_document(pad)
        dagen = [*([dag] if dag else self._heel_het_jaar), *(een.op for een in gebeurtenissen)]
        yield Archiefobject(
            map=naam_in(pad),
            naam=naam,
            niveau="Archiefstuk",
            begin=min(dagen),
            eind=max(dagen),
            kenmerk=kenmerk,
            omschrijving=zeg(gebeurtenissen),
            rubricering=gegevens.rubricering,
            gebeurtenissen=gebeurtenissen,
            bestanden=self.bestanden[pad],
        )

    def _gegevens(
        self, naam: str, paden: Iterable[str], dagen: tuple[date, date]
    ) -> Iterator[Archiefobject]:
        """Yield the record of the data under papers, as it is committed."""
        bestanden = tuple(map(self._bestand, paden))
        if bestanden:
            yield Archiefobject(
                "gegevens",
                naam,
                "Archiefstuk",
                *dagen,
                rubricering=self._merk(),
                bestanden=bestanden,
            )

    def _bestand(self, pad: str) -> Archiefbestand:
        return Archiefbestand(f"{naam_in(pad)}.yaml", self.data(pad))

    def _lijst(self, pad: str, lijst: Signaallijst) -> Archiefobject:
        gebeurd = op_volgorde(stappen(lijst))
        wie = partij(self.stand.op(lijst.datum).register, lijst.afzender)
        return Archiefobject(
            map=lijst.kenmerk,
            naam=f"Signaallijst van {wie}, {datum(lijst.datum)}",
            niveau="Archiefstuk",
            begin=min([lijst.datum, *(een.op for een in gebeurd)]),
            eind=max([lijst.datum, *(een.op for een in gebeurd)]),
            kenmerk=lijst.kenmerk,
            omschrijving=zeg(gebeurd),
            rubricering=self._merk(),
            gebeurtenissen=gebeurd,
            bestanden=(self._bestand(pad),),
        )

    def _opschaling(self, pad: str, lijst: Signaallijst) -> Archiefobject:
        """Return what went to the Deelberaad, with its answer: the paper, and the data under it."""
        gebeurd = op_volgorde((*stappen(lijst), *antwoorden(lijst)))
        dagen = [lijst.datum, *(een.op for een in gebeurd)]
        papier = OPSCHALING.op(lijst)
        stuk = self.bestanden.get(papier, ())
        return Archiefobject(
            map=lijst.kenmerk,
            naam=f"Stuk voor het Deelberaad Asiel, {datum(lijst.datum)}",
            niveau="Archiefstuk",
            begin=min(dagen),
            eind=max(dagen),
            kenmerk=lijst.kenmerk,
            omschrijving=zeg(gebeurd),
            rubricering=self._merk(OPSCHALING.soort),
            gebeurtenissen=gebeurd,
            bestanden=(*stuk, self._bestand(pad)),
        )
