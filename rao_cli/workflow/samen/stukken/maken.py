"""What makes the document at a path, of the register as it is in one state."""

from datetime import timedelta
from pathlib import PurePosixPath

from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.document import BESLUITENLIJST, TERUGKOPPELING, Document
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.tafel.agendapunten import make_agendapunten
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import dag_van_document, map_van_document, naam_in
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import andere_tafel, tafel_van
from rao_cli.store.register_map import Lading
from rao_cli.workflow.agenda.stukken import stukken
from rao_cli.workflow.besluit.vastblad import met_errata
from rao_cli.workflow.controle.gereed import gaten_in, zeg_gaten
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing


class Maker:
    """Makes the documents of one state of a register, as they would be now or some days ago."""

    def __init__(self, lees: Registerlezing, bestanden: Bestanden) -> None:
        """`bestanden` is that state."""
        self._lading = lees.lading(bestanden)
        self._vandaag = lees.vandaag
        self._standen: dict[int, Stand | None] = {}

    def maak(self, pad: str, er_ligt: bytes | None, dagen_terug: int = 0) -> bytes | None:
        """Return what rao writes at a path where this lies; None: that is not rao's to make."""
        if dagen_terug not in self._standen:
            dag = self._vandaag - timedelta(days=dagen_terug)
            self._standen[dagen_terug] = self._lading.stand(dag)
        if (stand := self._standen[dagen_terug]) is None:
            return None
        tekst = er_ligt.decode("utf-8-sig", "replace").replace("\r\n", "\n") if er_ligt else None
        try:
            document = _maak(self._lading, stand, pad, tekst)
        except RaoError:  # a template that does not work says so elsewhere
            return None
        tekst = document.tekst if isinstance(document, Document) else document
        return None if tekst is None else tekst.encode()


def _maak(lading: Lading, stand: Stand, pad: str, tekst: str | None) -> Document | str | None:
    dag = dag_van_document(pad)
    if dag is not None:
        overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == dag), None)
        return _van_overleg(lading, stand, overleg, pad, tekst) if overleg else None
    if map_van_document(pad) == "opschaling":
        return _opschaling(lading, stand, naam_in(pad))
    if map_van_document(pad) == "agendapunten":
        tafels = ["deelberaad", *map(tafel_van, stand.register.lkos)]
        tafels += map(andere_tafel, stand.register.tafels)
        op_naam = {tafel.replace(":", "-"): tafel for tafel in tafels}
        tafel = op_naam.get(naam_in(pad))
        return make_agendapunten(stand, tafel, lading.templates) if tafel else None
    return None


def _van_overleg(
    lading: Lading, stand: Stand, overleg: Overleg, pad: str, tekst: str | None
) -> Document | str | None:
    if pad == BESLUITENLIJST.op(overleg.datum):
        if not overleg.is_gehouden:
            return None
        if overleg.ligt_vast and tekst is not None:
            return met_errata(stand, overleg, lading.templates, tekst)
        return make_besluitenlijst(stand, overleg, lading.templates)
    for brief in stand.terugkoppelingen.values():
        if pad == TERUGKOPPELING.op(brief):
            vast = brief.is_verzonden
            return None if vast else make_terugkoppeling(stand, brief, lading.templates, tekst)
    if overleg.is_gehouden:  # as the table had it
        return None
    maken = {naam: maak for _, naam, maak in stukken(stand, overleg, lading.templates)}
    return maken[pad]() if pad in maken else None


def _opschaling(lading: Lading, stand: Stand, kenmerk: str) -> Document | None:
    pad, lijst = stand.lijst_op_kenmerk.get(kenmerk, ("", None))
    if lijst is None:
        return None
    gaten = gaten_in(lading, pad, stand.vandaag) if lijst.status == "concept" else ()
    return make_opschaling(stand, lijst, zeg_gaten(gaten), lading.templates)


def is_gemaakt(pad: str) -> bool:
    """Say whether rao makes a document with such a path; another one is a person's."""
    if dag_van_document(pad) is None:
        return map_van_document(pad) in {"opschaling", "agendapunten"}
    begin = PurePosixPath(pad).name.partition("-")[0].removesuffix(".md")
    return begin in {"agenda", "spiekbrief", "besluitenlijst", "terugkoppeling"}
