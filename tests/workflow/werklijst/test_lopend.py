"""What is settled is not looked at, and nothing is different for it: what must happen, and when."""

from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest
from msgspec.structs import replace

from bench.maak_register import laatste_dag, schrijf
from rao_cli.documents.agenda.ingekomen import ingekomen_stukken
from rao_cli.model.fase import GESLOTEN
from rao_cli.model.register.lijsten import LuieLijsten
from rao_cli.model.register.werkdagen import dagen_later
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.onverteld import onverteld
from rao_cli.model.terugkoppeling.terugkoppeling import (
    besloten_per_lko,
    niet_verteld,
    zaken_per_lko,
)
from rao_cli.model.terugkoppeling.verschoven import verschoven
from rao_cli.model.zaak.lang import lang_open
from rao_cli.model.zaak.leven import einde
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.lopend import klaar_sinds, lopende_plekken, lopende_zaken
from rao_cli.model.zaak.opschaling import opschalingen
from rao_cli.model.zaak.wachten import is_gesloten, nieuws
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor
from rao_cli.workflow.tonen.bekijken import bekijk
from rao_cli.workflow.tonen.lijsten import make_overzicht
from rao_cli.workflow.werklijst.status import make_status
from rao_cli.workflow.zaak.aanleveren import verzoeken
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import VANDAAG, verzin

#: Made up years; with --lang more of them.
JAREN: Final = {False: 12, True: 400}
_STATUS: Final = ("gepland", "gepland", "agenda-vastgesteld", "gehouden", "vervallen")


def verzonnen(zaad: int) -> Stand:
    """Return a register halfway a year: meetings to come, and more that is settled and told."""
    kans = Random(zaad)  # noqa: S311 - the same chance each time is the point
    bestanden, vandaag = verzin(zaad), kans.choice([VANDAAG, date(2026, 6, 1), date(2026, 9, 20)])
    besproken = {b["datum"]: b["besluiten"].values() for b in bestanden if "besluiten" in b}
    for bestand in bestanden:
        _overleg(bestand, vandaag, kans)
        if bestand["soort"] == "terugkoppeling" and kans.random() < 0.6:
            zaken = {besluit["agendapunt"] for besluit in besproken[bestand["overleg"]]}
            bestand["zaken"] = sorted(zaak for zaak in zaken if zaak.startswith("Z-"))
        if bestand.get("richting") == "rao-deelberaad" and kans.random() < 0.5:
            bestand["status"] = "afgehandeld"
        if bestand.get("richting") == "lko-rao" and kans.random() < 0.6:
            bestand["status"] = "afgehandeld"
            bestand.pop("intrekking", None)
            for zaak in bestand["zaken"].values() if kans.random() < 0.8 else ():
                for veld in ("weigering", "intrekking", "afloop", "verhuisd"):
                    zaak.pop(veld, None)
    return stand_van(bestanden, vandaag)


def _overleg(bestand: dict[str, Any], vandaag: date, kans: Random) -> None:
    """Put on the agenda of a meeting what was decided there; of one to come nothing is decided."""
    if bestand["soort"] != "overleg":
        return
    for besluit in bestand["besluiten"].values():
        if kans.random() < 0.4:
            besluit["uitkomst"] = kans.choice(["afgehandeld", "terug-naar-lko"])
    zaken = list(dict.fromkeys(b["agendapunt"] for b in bestand["besluiten"].values()))
    if bestand["datum"] > str(vandaag):
        bestand["status"] = kans.choice(_STATUS)
        if bestand["status"] not in {"gehouden", "vervallen"} or kans.random() < 0.5:
            bestand["besluiten"] = {}
    punten = [zaak for zaak in zaken if zaak.startswith("Z-") and kans.random() < 0.7]
    velden = {"soort": "zaak", "onderwerp": "Een zaak", "doel": "besluit"}
    bestand["agendapunten"] = [{"id": zaak, **velden} for zaak in punten]


def alles(stand: Stand) -> Stand:
    """Return the same register, in which every list is looked at."""
    lijsten = dict(stand.signaallijsten)
    wijzers = {pad: replace(een, is_gewoon=False) for pad, een in stand.wijzers.items()}
    return replace(stand, signaallijsten=LuieLijsten(lijsten, lambda _, een: een, wijzers))


def _gezien(stand: Stand) -> list[Any]:
    """Return all that is said of work by who looks at what still runs."""
    per_overleg = [
        (
            stel_agendapunten_voor(stand, overleg),
            list(besloten_per_lko(stand, overleg).items()),
            list(niet_verteld(stand, overleg).items()),
            list(zaken_per_lko(stand, overleg).items()),
            lang_open(stand, overleg.datum),
            ingekomen_stukken(stand, overleg, stand.vandaag),
            [
                list(verschoven(stand, overleg, brief))
                for brief in stand.terugkoppelingen.values()
                if brief.overleg == overleg.datum
            ],
        )
        for _, overleg in stand.overleggen_op_datum
    ]
    return [
        make_status(stand),
        verzoeken(stand),
        onverteld(stand),
        opschalingen(stand),
        make_overzicht(stand, "zaken", alleen_open=True),
        per_overleg,
    ]


@pytest.fixture
def jaren(pytestconfig: pytest.Config) -> list[Stand]:
    """Made up registers."""
    begin = int(pytestconfig.getoption("--zaad") or 0) * 1000
    return [verzonnen(begin + nummer) for nummer in range(JAREN[pytestconfig.getoption("--lang")])]


def test_the_work_is_the_same(jaren: list[Stand]) -> None:
    """Tasks, agendas, requests and replies, in the same order, whoever looks at every list."""
    for stand in jaren:
        assert _gezien(stand) == _gezien(alles(stand))


def test_what_is_left_out_is_closed(jaren: list[Stand]) -> None:
    """The LKO heard the end of it, and nothing else befell it."""
    assert sum(len(klaar_sinds(stand)) for stand in jaren) > len(jaren)
    for stand in jaren:
        for zaak, sinds in klaar_sinds(stand).items():
            (plek,) = stand.zaken_op_kenmerk[zaak]
            loop = levensloop(stand, zaak)
            assert loop.fase == "teruggekoppeld"
            assert loop.tot is not None
            assert loop.tot <= sinds
            assert (einde(stand, zaak), nieuws(stand, zaak), is_gesloten(plek)) == (None, {}, True)


def test_what_is_not_left_out(jaren: list[Stand]) -> None:
    """Every zaak that is not closed is looked at, in the order of the register."""
    for stand in jaren:
        alle, klaar = [plek.kenmerk for plek in stand.zaken], klaar_sinds(stand)
        open_ = {z for z in alle if levensloop(stand, z).fase not in GESLOTEN}
        assert open_ <= set(lopende_zaken(stand))
        assert [p.kenmerk for p in lopende_plekken(stand)] == [z for z in alle if z not in klaar]
        assert list(lopende_zaken(stand)) == [z for z in stand.zaken_op_kenmerk if z not in klaar]


def test_what_is_settled_is_not_read(tmp_path: Path) -> None:
    """To find the work and what a next agenda holds no list is opened when all is told."""
    schrijf(tmp_path, 60)
    dag = laatste_dag(60)
    straks = Overleg(soort="overleg", datum=dagen_later(dag, 21), status="gepland")
    stand, _ = bekijk(tmp_path, dag)
    lijsten, gelezen = stand.signaallijsten, list[str]()

    def lees(pad: str, lijst: Signaallijst) -> Signaallijst:
        gelezen.append(pad)
        return lijst

    lui = LuieLijsten(dict(lijsten), lees, stand.wijzers)
    overleggen = {**stand.overleggen, "overleggen/straks.yaml": straks}
    stand = replace(stand, signaallijsten=lui, overleggen=overleggen)
    assert len(lijsten) == 60
    assert make_status(stand).taken
    assert stel_agendapunten_voor(stand, straks)
    assert lang_open(stand, straks.datum) == ()
    assert ingekomen_stukken(stand, straks, straks.datum) == ()
    assert make_overzicht(stand, "zaken", alleen_open=True).rijen == []
    assert gelezen == []
