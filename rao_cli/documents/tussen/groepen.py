"""Under which heading something of a register is told."""

from typing import Any

from rao_cli.documents.opmaak import datum, datum_voluit
from rao_cli.documents.tussen.verteld import Kopje
from rao_cli.model.overleg.puntnaam import noem_afgehaald
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.tussen.overgang import Overgang


def van_zaak(o: Overgang, kenmerk: str) -> Kopje:
    """Return the heading of a zaak: its kenmerk, what it is about and of which LKO it is."""
    gevonden = (p[-1] for s in (o.na, o.voor) if (p := s.zaken_op_kenmerk.get(kenmerk)))
    if (plek := next(gevonden, None)) is None:  # a file names what stands nowhere
        return Kopje("zaak", kenmerk, kenmerk)
    lko = partij(plek.stand.register, plek.stand.zaken_op_kenmerk[kenmerk][0].lijst.afzender)
    return Kopje("zaak", kenmerk, f"{kenmerk} {plek.zaak.onderwerp} ({lko})")


def van_overleg(overleg: Overleg) -> Kopje:
    """Return the heading of a meeting."""
    dag = overleg.datum
    return Kopje("overleg", dag.isoformat(), f"Overleg van {datum_voluit(dag)}")


def van_onderwerp(onderwerp: Onderwerp) -> Kopje:
    """Return the heading of an onderwerp."""
    return Kopje("onderwerp", onderwerp.kenmerk, f"{onderwerp.titel} ({onderwerp.type})")


def van_punt(o: Overgang, id_: str, overleg: Overleg) -> Kopje:
    """Return the heading for what a meeting did with a point: its zaak, onderwerp, or itself."""
    if any(id_ in stand.zaken_op_kenmerk for stand in (o.na, o.voor)):
        return van_zaak(o, id_)
    for stand in (o.na, o.voor):
        if (onderwerp := _onderwerp(stand, id_)) is not None:
            return van_onderwerp(onderwerp)
    return van_overleg(overleg)


def punt_in_woorden(o: Overgang, id_: str, overleg: Overleg) -> str:
    """Return a point of an agenda between quotes, by its words; its id when there are none."""
    punten = (p for p in overleg.agendapunten if p.id == id_)
    woorden = next((p.onderwerp for p in punten if p.onderwerp), None)
    if woorden is None and (plekken := o.na.zaken_op_kenmerk.get(id_)):
        woorden = plekken[-1].zaak.onderwerp
    if woorden is None and (onderwerp := _onderwerp(o.na, id_)) is not None:
        woorden = onderwerp.titel
    return f"“{woorden}”" if woorden else noem_afgehaald(id_)


def van_actie(o: Overgang, actie: Actie) -> Kopje:
    """Return the heading for an actie: what its decision is about; else its own chapter."""
    for stand in (o.na, o.voor):
        plek = stand.besluit_op_kenmerk.get(actie.besluit or "")
        if plek is not None:
            return van_punt(o, plek.besluit.agendapunt, plek.overleg)
    return Kopje("overleg", "acties", "Acties")


def van_ding(o: Overgang, ding: Any) -> Kopje:
    """Return the heading for a file of which a field is told."""
    match ding:
        case Overleg():
            return van_overleg(ding)
        case Onderwerp():
            return van_onderwerp(ding)
        case Actie():
            return van_actie(o, ding)
        case Signaallijst():
            return Kopje("signaallijst")
        case Terugkoppeling():
            return Kopje("terugkoppeling")
        case _:
            return Kopje("register")


def wie_bracht(stand: Stand, sleutel: str | None) -> str:
    """Return who brought something in, as a text calls him."""
    return partij(stand.register, sleutel) or "iemand"


def lijst_in_woorden(stand: Stand, lijst: Signaallijst) -> str:
    """Return a list as it is called at the table: "signaallijst SL-… van LKO Ter Apel"."""
    if lijst.richting == "rao-deelberaad":
        return f"signaallijst {lijst.kenmerk} aan het Deelberaad Asiel"
    return f"signaallijst {lijst.kenmerk} van {partij(stand.register, lijst.afzender)}"


def dag_in_woorden(overleg: Overleg) -> str:
    """Return "het overleg van 12 maart 2026"."""
    return f"het overleg van {datum(overleg.datum)}"


def _onderwerp(stand: Stand, kenmerk: str) -> Onderwerp | None:
    return next((o for o in stand.onderwerpen.values() if o.kenmerk == kenmerk), None)
