"""Successions at every stage of the work leave a register that every rule accepts (S2, S4, S11)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

LKO = ("lko", "volg-op", "ter-apel", "noord", "LKO Noord", "--op")
IND = ("organisatie", "volg-op", "IND", "INB", "Dienst Toelating", "--op")
COA = ("organisatie", "volg-op", "COA", "COB", "Centraal Orgaan Nieuw", "--op")
DTV = ("organisatie", "volg-op", "DT&V", "DTV", "Dienst Terugkeer", "--op")
WISSELS = [LKO, IND, COA, DTV]


def codes(s: Secretaris) -> set[tuple[str, str]]:
    """Return which rules find something, with the place."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return {(een["code"], een["bestand"]) for een in meldingen}


@pytest.mark.parametrize("wissel", WISSELS, ids=lambda wissel: wissel[3])
@pytest.mark.parametrize("stadium", ["lijst", "ontvangen", "gepland", "besloten", "vastgesteld"])
def test_at_every_stage(
    request: pytest.FixtureRequest, stadium: str, wissel: tuple[str, ...]
) -> None:
    """A succession from tomorrow on brings no finding, then and later, and can be undone."""
    s: Secretaris = request.getfixturevalue(stadium)
    s = s.op("2026-03-13") if stadium == "vastgesteld" else s
    morgen = {"2026-03-05": "2026-03-06"}.get(s.vandaag, "2026-03-20")
    later = s.op("2026-03-21")
    voor, toen, bestand = codes(s), codes(later), s.lees("rao.yaml")
    s.doet(*wissel, morgen)
    assert codes(s) <= voor
    assert codes(later) <= toen
    assert "Er is niets veranderd" in s.zegt(*wissel, morgen)
    later.doet("status")
    s.doet("ongedaan", "--ja")
    assert s.lees("rao.yaml") == bestand


def test_standpunten_under_the_old_key(gepland: Secretaris) -> None:
    """What the IND said counts for its successor, which can reword it under its own key."""
    s = gepland
    s.doet("standpunt", ZAAK, "IND", "--standpunt", "Er loopt geen aanvraag meer.")
    s.doet(*IND, "2026-03-08")
    s = s.op("2026-03-09")
    assert "INB" not in s.doet("aanleveren", "2026-03-12")
    s.doet("standpunt", ZAAK, "INB", "--standpunt", "Er is een nieuwe aanvraag.")
    assert "Kies INB." in s.faalt("standpunt", ZAAK, "IND", "--standpunt", "Nee.")


def test_a_concept_list_goes_on(lijst: Secretaris) -> None:
    """A list that was begun under the old key is handed in and received as it is."""
    lijst.doet(*LKO, "2026-03-06")
    s = lijst.op("2026-03-07")
    s.doet("signaallijst", "dien-in", LIJST)
    s.doet("signaallijst", "ontvang", LIJST)
    assert "afzender: ter-apel" in s.lees(LIJSTPAD)
    assert not {code for code, _ in codes(s)} & {"VRB04", "VRB05", "REG13"}


def test_a_day_in_the_past_with_a_list_after_it(ontvangen: Secretaris) -> None:
    """A list that was handed in after the day contradicts it; nothing changes."""
    assert LIJST in ontvangen.faalt(*LKO, "2026-03-02")


def test_a_circle(leeg: Secretaris) -> None:
    """Nobody goes on as one before it, also not by hand."""
    leeg.doet(*LKO, "2026-04-01")
    assert "staat al" in leeg.faalt(
        "lko", "volg-op", "noord", "ter-apel", "LKO Terug", "--op", "2026-05-01"
    )
    kring = ("  ter-apel: {", "  ter-apel: {opvolger_van: [noord], van: 2026-05-01, ")
    leeg.typt("rao.yaml", *kring)
    leeg.rao("bewaar", "--ja")
    assert leeg.rao("status").exit_code in {0, 1}
    assert "REG13" in leeg.rao("valideer").stdout


def test_a_chain(vastgesteld: Secretaris) -> None:
    """A letter, a zaak and an actie go along a chain of successors to the last one."""
    s = vastgesteld
    s.doet(*LKO, "2026-03-15")
    s.doet("lko", "volg-op", "noord", "oost", "LKO Oost", "--op", "2026-03-16")
    s = s.op("2026-03-17")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    assert ZAAK in s.lees(f"documenten/{OVERLEG}/terugkoppeling-oost.md")
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-oost-{OVERLEG}")
    assert not {code for code, _ in codes(s)} & {"VRB07", "VRB15", "VRB04", "VRB05"}


def test_a_concept_letter_under_the_old_key(vastgesteld: Secretaris) -> None:
    """A letter that was made and not sent is made for the successor; the old one is not asked."""
    s = vastgesteld.op("2026-03-13")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet(*LKO, "2026-03-14")
    s = s.op("2026-03-16")
    zin = s.zegt("terugkoppeling", "genereer", OVERLEG)
    assert f"TK-ter-apel-{OVERLEG} is weg: LKO Noord krijgt deze brief." in zin
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-noord-{OVERLEG}")
    status = s.doet("status")
    assert f"TK-ter-apel-{OVERLEG}" not in status
    assert not {code for code, _ in codes(s)} & {"VRB07", "VRB15", "VRB16"}


def test_dry_run(gepland: Secretaris) -> None:
    """`--proef` shows the change and keeps everything as it is."""
    voor = gepland.foto()
    gepland.doet(*LKO, "2026-03-06", "--proef")
    assert gepland.foto() == voor
