"""Five years of one register in which names change; nothing of the past turns wrong by it."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.secretaris import Secretaris, vaste_omgeving

ZAAK = "Z-7K3F9E"
ANDERE = "Z-J2TYBM"
DERDE = "Z-8H2M4C"
LKOS = {"ter-apel": "LKO Ter Apel", "assen": "LKO Assen", "delfzijl": "LKO Delfzijl", "emmen": "E"}
TEKST = """\
{zaak}:
  onderwerp: Gezin verblijft lang in de opvang
  aanbrenger: COA
  groep: gezin
  vraag: Mag het gezin blijven tot het vertrek?
"""
WACHT = ("--motivering", "Er komt een reisdocument", "--hervatten-op")
#: Of names, and of who is known: these codes may find nothing.
NAMEN = ("REG", "VRB04", "VRB05", "VRB06", "VRB08", "OVL01", "OVL04")


def lijst(s: Secretaris, lko: str, zaak: str) -> None:
    """Let an LKO bring a zaak, and let the RAO receive it."""
    kenmerk = s.doet("nieuw", "signaallijst", "--lko", lko).strip()
    s.doet("nieuw", "zaak", kenmerk, "--van", "-", invoer=TEKST.format(zaak=zaak))
    s.doet("signaallijst", "dien-in", kenmerk)
    s.doet("signaallijst", "ontvang", kenmerk)


def vergader(s: Secretaris, dag: str, wie: str, besluit: Mapping[str, tuple[str, ...]]) -> None:
    """Hold a meeting, decide, fix the list, and send every reply."""
    s.doet("nieuw", "overleg", "--datum", dag)
    s.doet("agenda", "genereer", dag)
    s = s.op(dag)
    s.doet("overleg", "houd", dag, "--aanwezig", wie)
    for zaak, rest in besluit.items():
        vast = ("--overleg", dag, "--punt", zaak, "--besluit", "Het gezin blijft waar het is.")
        s.doet("nieuw", "besluit", *vast, *rest)
    s.doet("besluitenlijst", "stel-vast", dag, "--ja")
    for kenmerk in s.doet("terugkoppeling", "genereer", dag).split():
        if kenmerk.startswith("TK-"):
            s.doet("terugkoppeling", "verzonden", kenmerk, "--ja")


@pytest.fixture(scope="module")
def vijf_jaar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register of 2026 up to 2031, with everything that can change about a name."""
    map_ = tmp_path_factory.mktemp("jaren") / "register"
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        _speel(Secretaris(map_, "2026-01-05"))
    return map_


def _speel(s: Secretaris) -> None:
    lkos = [deel for sleutel, naam in LKOS.items() for deel in ("--lko", f"{sleutel}={naam}")]
    wie = ("--regio", "Groningen en Drenthe", "--provincie", "Groningen", "--provincie", "Drenthe")
    begin = CliRunner().invoke(app, ["--vandaag", s.vandaag, "init", str(s.map), *wie, *lkos])
    assert begin.exit_code == 0, begin.output
    oud = "DT&V, IND, COA, AVIM"
    lijst(s.op("2026-03-02"), "assen", ZAAK)
    lijst(s.op("2026-03-02"), "delfzijl", ANDERE)
    wacht = ("--uitkomst", "aanhouden", *WACHT)
    klaar = ("--uitkomst", "afgehandeld", "--motivering", "Er is een reisdocument.")
    besluit = {ZAAK: (*wacht, "2027-09-01"), ANDERE: (*wacht, "2029-03-01")}
    vergader(s.op("2026-03-03"), "2026-03-12", oud, besluit)
    s.op("2027-06-01").doet("lko", "volg-op", "assen", "noord", "LKO Noord", "--op", "2027-07-01")
    wacht_noord = {ZAAK: (*wacht, "2029-03-01")}
    vergader(s.op("2027-08-20"), "2027-09-09", oud, wacht_noord)
    dtv = ("DT&V", "DTV", "Dienst Terugkeer", "--op", "2028-02-01")
    s.op("2028-01-10").doet("organisatie", "volg-op", *dtv)
    avim = ("AVIM", "Vreemdelingenpolitie", "--op", "2028-03-01")
    s.op("2028-02-10").doet("organisatie", "hernoem", *avim)
    s.op("2028-06-10").doet("lko", "sluit", "emmen", "--op", "2028-06-30")
    eems = ("ter-apel", "delfzijl", "eems", "LKO Eemsdelta", "--op", "2029-01-01")
    s.op("2028-12-01").doet("lko", "voeg-samen", *eems)
    vergader(s.op("2029-02-20"), "2029-03-08", "DTV, IND, COA, AVIM", {ZAAK: klaar, ANDERE: klaar})
    naam = ("regio.naam", "Noord-Nederland", "--op", "2030-01-01")
    s.op("2029-12-01").doet("register", "zet", *naam)
    lijst(s.op("2030-02-20"), "eems", DERDE)
    vergader(s.op("2030-02-20"), "2030-03-14", "DTV, IND, COA, AVIM", {DERDE: klaar})


@pytest.fixture
def nu(vijf_jaar: Path, monkeypatch: pytest.MonkeyPatch) -> Secretaris:
    """Look at it at the end."""
    vaste_omgeving(monkeypatch)
    return Secretaris(vijf_jaar, "2030-12-30")


def cijfers(s: Secretaris, periode: str) -> tuple[dict[str, tuple[int, int, int]], list[str]]:
    """Return per LKO what was open, came in and went out in a period; and what changed."""
    data = json.loads(s.doet("cijfers", "--periode", periode, "--json"))
    rijen = {
        rij["naam"]: (rij["open_begin"], rij["ingebracht"], rij["afgerond"])
        for rij in (*data["groepen"], data["totaal"])
    }
    return rijen, data["veranderd"]


def test_no_finding_is_about_an_old_name(nu: Secretaris) -> None:
    """Every name of every old file is known, and every fixed list is as it was fixed."""
    data = json.loads(nu.doet("valideer", "--uitvoer", "json"))
    gevonden = [melding for melding in data["meldingen"] if melding["code"].startswith(NAMEN)]
    assert gevonden == []
    assert [melding for melding in data["meldingen"] if melding["ernst"] == "fout"] == []


def test_a_paper_keeps_the_names_of_its_day(nu: Secretaris) -> None:
    """The first list says what region and LKO were called in 2026, the last what they are now."""
    oud = nu.lees("documenten/2026-03-12/besluitenlijst.md")
    assert ("Groningen en Drenthe" in oud, "LKO Assen" in oud, "LKO Noord" in oud) == (
        True,
        True,
        False,
    )
    midden = nu.lees("documenten/2029-03-08/besluitenlijst.md")
    assert ("Groningen en Drenthe" in midden, "LKO Noord" in midden) == (True, True)
    assert "Noord-Nederland" in nu.lees("documenten/2030-03-14/besluitenlijst.md")


def test_no_paper_lags_behind(nu: Secretaris) -> None:
    """A change of name asks no document to be made again."""
    assert "opnieuw" not in nu.doet("status")


def test_the_zaak_went_along(nu: Secretaris) -> None:
    """Who goes on for the LKO hears what is decided about its zaken, and the old one does not."""
    brieven = {pad.name for pad in nu.map.glob("terugkoppelingen/*/*.yaml")}
    assert {naam for naam in brieven if "2027" in naam or "2029" in naam} == {
        "TK-noord-2027-09-09.yaml",
        "TK-noord-2029-03-08.yaml",
        "TK-eems-2029-03-08.yaml",
    }


def test_figures_over_the_change(nu: Secretaris) -> None:
    """Each LKO counts under its name of the period, and the total is right in each."""
    rijen, zinnen = cijfers(nu, "2026")
    assert (rijen["LKO Assen"], rijen["Totaal"]) == ((0, 1, 0), (0, 2, 0))
    assert zinnen == []
    rijen, zinnen = cijfers(nu, "2027")
    assert (rijen["LKO Assen"], rijen["Totaal"]) == ((1, 0, 0), (2, 0, 0))
    assert zinnen == ["LKO Assen gaat sinds 1 juli 2027 verder als LKO Noord."]
    rijen, zinnen = cijfers(nu, "2029")
    assert (rijen["LKO Noord"], rijen["LKO Eemsdelta"]) == ((1, 0, 1), (1, 0, 1))
    assert (rijen["Totaal"], "LKO Assen" in rijen, "E" in rijen) == ((2, 0, 2), False, False)


def test_what_is_over_is_not_offered(nu: Secretaris) -> None:
    """A closed LKO and a succeeded organisation cannot be chosen, and rao says why."""
    assert "gaat het verder als noord" in nu.faalt("nieuw", "signaallijst", "--lko", "assen")
    assert "is er op 30 december 2030 niet meer" in nu.faalt(
        "nieuw", "signaallijst", "--lko", "emmen"
    )
    rol = ("rol", "draag-over", "secretaris", "DT&V", "--op", "2031-01-01")
    assert "gaat het verder als DTV" in nu.faalt(*rol)


def test_the_role_went_along(nu: Secretaris) -> None:
    """Who goes on for an organisation has its roles, without a gap (S4)."""
    beeld = json.loads(nu.doet("register", "toon", "--json"))["register"]
    assert [(p["organisatie"], p.get("tot")) for p in beeld["rollen"]["secretaris"]] == [
        ("DT&V", "2028-01-31"),
        ("DTV", None),
    ]
