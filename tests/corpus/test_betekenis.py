"""Registers that read well and mean nonsense: each is said by a rule, and nothing stumbles."""

import json
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.corpus.proefregister import (
    GEHOUDEN,
    GEPLAND,
    LIJST,
    LIJST_2,
    ZAAK,
    ZAAK_2,
    Proefregister,
    is_heel,
    kopie,
)


class Onzin(NamedTuple):
    """Edits of files (`oud` to `nieuw`; no `oud`: added at the end), and a code that must come."""

    naam: str
    code: str
    edits: tuple[tuple[str, str, str], ...]


def _actie(**velden: Any) -> str:
    basis = {
        "soort": "actie",
        "kenmerk": "A-2026-03-12-01",
        "besluit": "B-2026-03-12-01",
        "omschrijving": "Regelt het reisdocument",
        "organisatie": "COA",
        "uiterlijk": "2026-04-01",
        "status": "open",
    }
    return json.dumps(basis | velden) + "\n"


def _besluit(overleg: str = "2026-03-12", **velden: Any) -> str:
    besluit = {"agendapunt": ZAAK, "uitkomst": "afgehandeld", "besluit": "Opvang gaat door"}
    return f"besluiten: {json.dumps({f'B-{overleg}-01': besluit | velden})}\n"


def _houd_aan(tot: str) -> str:
    return _besluit(uitkomst="aanhouden", hervatten_op=tot)


def _terugkoppeling(**velden: Any) -> str:
    basis = {
        "soort": "terugkoppeling",
        "kenmerk": "TK-emmen-2026-03-12",
        "lko": "emmen",
        "overleg": "2026-03-12",
        "zaken": [ZAAK],
        "status": "concept",
    }
    return json.dumps(basis | velden) + "\n"


_L1, _L2 = f"signaallijsten/2026/{LIJST}.yaml", f"signaallijsten/2026/{LIJST_2}.yaml"
_R, _Z = "rao.yaml", "zaken:"
_A1 = "acties/2026/A-2026-03-12-01.yaml"
_TK = "terugkoppelingen/2026/TK-emmen-2026-03-12.yaml"
_BESLOTEN = (GEHOUDEN, "", _besluit())
ONZIN = (
    Onzin("een besluit over niets", "VRB01", ((GEHOUDEN, "", _besluit(agendapunt="Z-A00075")),)),
    Onzin("een actie van niets", "VRB01", ((_A1, "", _actie()),)),
    Onzin("een verwijzing naar niets", "VRB01", ((GEHOUDEN, LIJST, "SL-emmen-2026-01-01"),)),
    Onzin(
        "een terugkoppeling over niets", "VRB01", ((_TK, "", _terugkoppeling(zaken=["Z-A00075"])),)
    ),
    Onzin("een LKO dat niet bestaat", "VRB05", ((_TK, "", _terugkoppeling(lko="nergens")),)),
    Onzin("een kenmerk dat niet past", "VRB09", ((_TK, "", _terugkoppeling(lko="assen")),)),
    Onzin("een organisatie die niet bestaat", "VRB04", ((_L2, "COA", "NIEMAND"),)),
    Onzin("een zaak op twee open lijsten", "VRB03", ((_L2, ZAAK_2, ZAAK),)),
    Onzin(
        "een punt dat er twee keer staat", "OVL09", ((GEHOUDEN, "id: rondvraag", "id: opening"),)
    ),
    Onzin(
        "een actie voor het overleg",
        "BSL09",
        (_BESLOTEN, (_A1, "", _actie(uiterlijk="2026-01-01"))),
    ),
    Onzin(
        "een actie in het jaar 1", "BSL02", (_BESLOTEN, (_A1, "", _actie(uiterlijk="0001-01-01")))
    ),
    Onzin("een actie in het jaar 9999", "", (_BESLOTEN, (_A1, "", _actie(uiterlijk="9999-12-31")))),
    Onzin("een besluit van een ander overleg", "BSL11", ((GEHOUDEN, "", _besluit("2026-04-09")),)),
    Onzin("hervatten voor het overleg", "BSL05", ((GEHOUDEN, "", _houd_aan("2026-01-01")),)),
    Onzin("hervatten in het jaar 9999", "", ((GEHOUDEN, "", _houd_aan("9999-12-31")),)),
    Onzin("aanhouden zonder datum", "BSL05", ((GEHOUDEN, "", _besluit(uitkomst="aanhouden")),)),
    Onzin("een besluit voor het overleg", "BSL10", ((GEPLAND, "", _besluit("2026-04-09")),)),
    Onzin("aanwezig en afwezig", "OVL11", ((GEHOUDEN, "", "afwezig: {COA: {reden: Ziek}}\n"),)),
    Onzin("een rol voor altijd", "", ((_R, "2026-01-01}", "0001-01-01, tot: 9999-12-31}"),)),
    Onzin(
        "een rol die terugloopt", "REG03", ((_R, "2026-01-01}", "2026-01-01, tot: 2025-01-01}"),)
    ),
    Onzin("een regel die niet bestaat", "REG05", ((_R, "", "regels: {SIG99: fout}\n"),)),
    Onzin("een vaste regel lichter", "REG06", ((_R, "", "regels: {REG02: aandachtspunt}\n"),)),
    Onzin("heel veel werkdagen", "", ((_R, "werkdagen: 5", "werkdagen: 3660"),)),
    Onzin("heel veel maanden", "", ((_R, "maanden: 3", "maanden: 120"),)),
    Onzin("een acceptatie zonder reden", "VRM20", ((_L2, _Z, f"{_Z}  # rao: accepteer SIG01"),)),
    Onzin(
        "een acceptatie van niets",
        "VRM21",
        ((_L2, _Z, f"{_Z}  # rao: accepteer SIG05 zo afgesproken"),),
    ),
    Onzin(
        "een vreemde acceptatie",
        "VRM20",
        ((_L2, _Z, f"{_Z}  # rao: accepteer XYZ99 omdat het kan"),),
    ),
    Onzin("een acceptatie van de vorm", "VRM20", ((_L2, _Z, f"{_Z}  # rao: accepteer"),)),
)
KIJK = (
    ("status",),
    ("lijst", "zaken"),
    ("lijst", "acties"),
    ("toon", ZAAK),
    ("toon", "2026-03-12"),
)


def _bewerk(register: Proefregister, geval: Onzin) -> None:
    for pad, oud, nieuw in geval.edits:
        plek = register.root / pad
        tekst = plek.read_text("utf-8") if plek.exists() else ""
        assert oud in tekst
        register.leg(pad, (tekst.replace(oud, nieuw) if oud else tekst + nieuw).encode())


@pytest.mark.parametrize("geval", ONZIN, ids=lambda geval: geval.naam)
def test_nonsense_is_said_and_stops_nothing(register: Proefregister, geval: Onzin) -> None:
    """The rule speaks (when there is one); it can be kept, looked at, and worked with."""
    _bewerk(register, geval)
    codes = {m["code"] for m in register.rao("valideer", "--json").keur(0, 1).json["meldingen"]}
    assert geval.code in codes | {""}
    register.schrijft("bewaar", "--ja")
    for args in KIJK[1:4:2]:
        register.rao(*args).keur(0)
    register.rao("status").keur(0)
    register.rao("agenda", "genereer", "2026-04-09", "--proef").keur(0)
    register.rao("besluitenlijst", "genereer", "--proef").keur(0)
    register.rao("valideer", "--streng", "--profiel", "opschaling").keur(1)


@pytest.mark.parametrize("vandaag", ["0001-01-01", "1969-12-31", "2100-02-28", "9999-12-31"])
def test_the_calendar_has_ends(register: Proefregister, vandaag: str) -> None:
    """On its first and last day everything still works, for today and as a date of things."""
    register.rao("nieuw", "overleg", "--datum", vandaag).keur(0)
    register.rao("nieuw", "signaallijst", "--lko", "assen", "--datum", vandaag).keur(0)
    _bewerk(register, Onzin("", "", ((_L2, "", f"toelichting: {vandaag}\n"),)))
    for dag in ("2026-03-12", vandaag):
        for args in (*KIJK, ("valideer",), ("valideer", "--json"), ("status", "--json")):
            register.rao(*args, vandaag=dag).keur(0, 1)
        register.rao("agenda", "genereer", vandaag, vandaag=dag).keur(0)
    wie = ("--aanwezig", "DT&V, IND, COA, AVIM")
    register.rao("overleg", "houd", vandaag, *wie, vandaag=vandaag).keur(0)
    for dag in ("2026-03-12", vandaag):
        register.rao("besluitenlijst", "genereer", vandaag, vandaag=dag).keur(0)
        register.rao("valideer", vandaag=dag).keur(0, 1)


def test_two_secretaries_on_one_field(register: Proefregister, tmp_path: Path) -> None:
    """The merge stops; rao says where, changes nothing, and works again after it is settled."""
    ander = kopie(register.top, tmp_path / "ander")
    args = ("zaak", "vul-aan", ZAAK_2, "--zet")
    register.schrijft(*args, "vraag=Mag het gezin blijven?")
    ander.schrijft(*args, "vraag=Mag het gezin weg?")
    register.git("fetch", "--quiet", str(ander.top), "main")
    merge = ["git", "merge", "--quiet", "FETCH_HEAD"]
    assert subprocess.run(merge, cwd=register.top, capture_output=True, check=False).returncode
    meldingen = register.rao("valideer", "--json").keur(1).json["meldingen"]
    regel = register.lees(_L2).decode().split("<<<<<<<")[0].count("\n") + 1
    assert ("VRM24", regel) in {(m["code"], m["regelnummer"]) for m in meldingen}
    assert "merge" in register.rao(*args, "vraag=x").keur(3).fout
    assert "twee versies door elkaar" in register.rao("bewaar").keur(3).fout
    register.git("checkout", "--quiet", "--theirs", _L2)
    register.git("add", _L2)
    register.git("commit", "--quiet", "--no-edit")
    register.schrijft(*args, "vraag=Mag het gezin blijven tot juni?")
    is_heel(register)


def test_two_lists_with_the_same_name(register: Proefregister) -> None:
    """A copy of a file in another year is named, and does not shadow the first."""
    register.leg(f"signaallijsten/2025/{LIJST_2}.yaml", register.lees(_L2))
    meldingen = register.rao("valideer", "--json").keur(1).json["meldingen"]
    assert {"VRM17", "VRB02"} & {m["code"] for m in meldingen}
    for args in KIJK:
        register.rao(*args).keur(0)


def test_a_list_of_three_hundred(register: Proefregister) -> None:
    """More zaken than a table holds: nothing is left out of agenda, list and report."""
    zaken = [{"onderwerp": f"Zaak {n}", "aanbrenger": "COA", "groep": "gezin"} for n in range(300)]
    invoer = json.dumps({"afzender": "assen", "datum": "2026-03-05", "zaken": zaken}).encode()
    lijst = register.rao("nieuw", "signaallijst", "--van", "-", invoer=invoer).keur(0).uit.strip()
    assert len(register.rao("lijst", "zaken", "--json").keur(0).json["zaken"]) == 302
    assert len(register.rao("lijst", "zaken").keur(0).uit.splitlines()) == 303
    assert register.rao("valideer", "--uitvoer", "junit").keur(0).uit.count("Zaak ") == 0
    assert lijst == "SL-assen-2026-03-05"
