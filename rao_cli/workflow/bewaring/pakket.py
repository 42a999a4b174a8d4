"""Everything that a folder for an archive holds: papers, data, MDTO, the page and the sums."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import PurePosixPath

import rao_cli
from rao_cli.documents.bewaring.archiefobject import top
from rao_cli.documents.bewaring.bagit import make_bag
from rao_cli.documents.bewaring.mdto import sidecars
from rao_cli.documents.bewaring.mdtodelen import Archiefvormer
from rao_cli.documents.bewaring.overbrenging import (
    Overgebracht,
    make_inhoudspagina,
    make_leesmij,
)
from rao_cli.model.bewaring.archiefjaar import (
    Archiefjaar,
    lopende_zaken,
    wachtende_opschalingen,
)
from rao_cli.model.bewaring.vernietigd import wissingen_op_datum
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.namen import naam_op
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.workflow.bewaring.archiefstukken import maak_bestanden, make_stukken, zoek_teksten
from rao_cli.workflow.bewaring.dossiers import Dossierbouw
from rao_cli.workflow.bewaring.uitgang import weiger_persoonlijke
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.papier.bron import Papierbron
from rao_cli.workflow.papier.stuk import Papierstuk

#: Goes through papers one by one, and may show how far that is.
Voortgang = Callable[[Sequence[Papierstuk]], Iterable[Papierstuk]]


def build_overgebracht(h: Handeling, inhoud: Archiefjaar, voortgang: Voortgang) -> Overgebracht:
    """Return what is handed over of a year, with every paper made; RaoError when it may not go."""
    stand, gezocht = h.stand, zoek_teksten(h.lading, inhoud)
    bronnen = (*_data(inhoud), *gezocht.teksten)
    weiger_persoonlijke(h.lading, bronnen)
    stap = _laatste_stap(h, bronnen)
    dag = stap.datum.date() if stap and stap.datum else date(inhoud.jaar, 12, 31)
    bron = Papierbron(h.map, h.lading, stand)
    stukken = make_stukken(bron, inhoud.jaar, gezocht.teksten, dag)
    bestanden = {stuk.pad: maak_bestanden(stuk) for stuk in voortgang(tuple(stukken.values()))}
    bouw = Dossierbouw(stand, inhoud, stukken, bestanden, lambda pad: h.bytes(pad) or b"")
    return Overgebracht(
        top=top(bouw.serie()),
        regio=bouw.regio,
        jaar=inhoud.jaar,
        op=stand.vandaag,
        commit=stap.id if stap else h.lading.commit or "",
        vastgelegd_op=stap.datum if stap else None,
        papieren=tuple(gezocht.teksten),
        partijen=tuple(_partijen(stand, inhoud.jaar)),
        lopend=tuple(_lopend(stand, inhoud)),
        ontbreekt=(*gezocht.ontbreekt, *_gewist(stand)),
    )


def make_pakket(h: Handeling, wat: Overgebracht) -> dict[str, bytes]:
    """Return every file of the folder by its path."""
    register, regio = h.stand.register, f"RAO {wat.regio}"
    vormer = Archiefvormer(regio, f"Register van het {regio}", wat.op)
    inhoud = dict(sidecars(wat.top, vormer))
    for plek in wat.top.alle():
        inhoud |= {f"{plek.pad}/{een.naam}": een.data for een in plek.object.bestanden}
    ernaast = {
        "index.html": make_inhoudspagina(register, wat, h.templates).encode(),
        "LEESMIJ.txt": make_leesmij(register, wat, h.templates).encode(),
    }
    return make_bag(inhoud, ernaast, _over(wat, regio))


def _over(wat: Overgebracht, regio: str) -> dict[str, str]:
    """Return what the cover says; where it comes from stands in words of our own."""
    moment = {"Rao-Vastgelegd-Op": wat.vastgelegd_op.isoformat()} if wat.vastgelegd_op else {}
    return {
        "Source-Organization": regio,
        "External-Identifier": wat.top.pad,
        "External-Description": wat.top.object.omschrijving,
        "Bagging-Date": wat.op.isoformat(),
        "Bag-Software-Agent": f"rao {rao_cli.__version__}",
        "Rao-Vastlegging": wat.commit,
        **moment,
    }


def _data(inhoud: Archiefjaar) -> Iterator[str]:
    """Yield the paths of the data that go along as they are."""
    dingen = (inhoud.overleggen, inhoud.acties, inhoud.brieven, inhoud.lijsten, inhoud.opschalingen)
    yield from (pad for rij in dingen for pad, _ in rij)


def _laatste_stap(h: Handeling, bronnen: Iterable[str]) -> Vastlegging | None:
    """Return the last step that changed something of this year: later work is no part of it.

    So the same year is handed over with the same bytes, whatever was recorded since.
    """
    mappen = {PurePosixPath(pad).parent.as_posix() for pad in bronnen}
    plekken = sorted({REGISTERBESTAND, "templates", *mappen})
    return h.map.repo.historie.laatste_stap(plekken, eigen_tak=False)


def _partijen(stand: Stand, jaar: int) -> Iterator[tuple[str, str]]:
    """Yield each abbreviation, with what it meant at the end of the year."""
    register, eind = stand.heel, date(jaar, 12, 31)
    for sleutel, organisatie in register.organisaties.items():
        yield sleutel, naam_op(organisatie, eind)
    for sleutel, lko in register.lkos.items():
        yield sleutel, naam_op(lko, eind)


def _lopend(stand: Stand, inhoud: Archiefjaar) -> Iterator[str]:
    for zaak in lopende_zaken(stand, inhoud):
        yield f"Zaak {zaak} was nog niet afgerond. De gegevens zijn zoals zij toen waren."
    for lijst in wachtende_opschalingen(stand, inhoud.jaar):
        yield f"{lijst} wacht op het Deelberaad, en gaat mee in het jaar van het antwoord."


def _gewist(stand: Stand) -> Iterator[str]:
    for een in wissingen_op_datum(stand):
        yield (
            f"Op {datum(een.datum)} is iets uit het register gewist ({een.kenmerk}). "
            "Waar het stond, staat nu: gewist."
        )
