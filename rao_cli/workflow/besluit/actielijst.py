"""Acties listed with their age: who does what, and what is late (S8)."""

from datetime import date
from typing import NamedTuple

from rao_cli.documents.opmaak import aantal
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.model.kenmerk import datum_in
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.soorten.actie import Actie, ActieStatus, wie_doet
from rao_cli.model.stand import Stand
from rao_cli.workflow.besluit.uitvoerder import eis_uitvoerder


class Actierij(NamedTuple):
    """One actie: `dagen` since it was agreed, `te_laat` days past its date (0: in time)."""

    kenmerk: str
    organisatie: str | None
    uiterlijk: date | None
    status: ActieStatus
    klaar_op: date | None
    dagen: int
    te_laat: int
    omschrijving: str
    toelichting: str | None
    besluit: str | None
    agendapunt: str | None
    onderwerp: str | None
    lko: str | None = None
    #: Who does it, as a text says it; empty when nobody was named.
    wie: str = ""

    @property
    def in_woorden(self) -> str:
        """Say how it stands: "open, 3 dagen te laat"."""
        laat = f"{aantal(self.te_laat, 'dag', 'dagen')} te laat" if self.te_laat else ""
        if self.status == "open":
            oud = f"{aantal(self.dagen, 'dag', 'dagen')} oud"
            return f"open, {laat or oud}{'' if laat or self.uiterlijk else ', zonder datum'}"
        wanneer = f" op {self.klaar_op}" if self.klaar_op else ""
        return f"{self.status}{wanneer}{f', {laat}' if laat else ''}"


def make_actielijst(
    stand: Stand, getypt: str | None = None, *, alleen_open: bool = False
) -> list[Actierij]:
    """Return the acties, open ones first; RaoError for an unknown organisation or LKO."""
    wie = eis_uitvoerder(stand, getypt) if getypt else None
    gekozen = (a for a in stand.acties.values() if wie is None or wie.doet(stand.heel, a))
    rijen = (_rij(stand, a) for a in gekozen if a.status == "open" or not alleen_open)
    return sorted(rijen, key=lambda r: (r.status != "open", r.uiterlijk or date.max, r.kenmerk))


def _rij(stand: Stand, actie: Actie) -> Actierij:
    actie = met_wie_nu(stand, actie)
    klaar = actie.gereed_op if actie.status == "gereed" else actie.vervallen_op
    einde = klaar or stand.vandaag
    laat = (einde - actie.uiterlijk).days if actie.uiterlijk else 0
    plek = stand.besluit_op_kenmerk.get(actie.besluit or "")
    punt = plek.besluit.agendapunt if plek else None
    return Actierij(
        kenmerk=actie.kenmerk,
        organisatie=actie.organisatie,
        uiterlijk=actie.uiterlijk,
        status=actie.status,
        klaar_op=None if actie.status == "open" else klaar,
        dagen=max((einde - (datum_in(actie.kenmerk) or einde)).days, 0),
        te_laat=0 if actie.status == "vervallen" else max(laat, 0),
        omschrijving=actie.omschrijving,
        toelichting=actie.toelichting,
        besluit=actie.besluit,
        agendapunt=punt,
        onderwerp=titel_van(stand, punt) if punt else None,
        lko=actie.lko,
        wie=wie_doet(stand.register, actie),
    )
