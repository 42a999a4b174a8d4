"""The gate to the Deelberaad: each gap and weak spot is told, with what mends it (S17-S22)."""

import json
import re
import shlex

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

SCHAAL_OP = ("zaak", "schaal-op", ZAAK, "--grond", "publicitair")
COA = "Het gezin kan op de locatie blijven tot de school in mei stopt."
DTV = "Vertrek is mogelijk zodra de ambassade het reisdocument afgeeft."
AFWIJZING = "De opvang stopt vier weken na de uitspraak."
#: What is written in place of what, the code that says so, and what mends it when it is typed.
FOUTEN = {
    "akkoord": (COA, "Akkoord.", "SIG12", "De locatie kan het gezin houden tot de zomer begint."),
    "verwijzing": (COA, "Zie DT&V", "SIG12", "De locatie kan het gezin houden tot de zomer."),
    "lange verwijzing": (
        *(COA, "Het COA sluit zich aan bij de DT&V en de IND.", "SIG12"),
        "De locatie kan het gezin houden tot de zomer begint.",
    ),
    "kopie": (COA, DTV, "SIG12", "De locatie kan het gezin houden tot de zomer begint."),
    "gevolgen": ("Het gezin verhuist naar een gemeente.", AFWIJZING, "SIG07", "Zij verhuizen."),
    "gesprek": ("gesprek_op: 2026-02-11", "gesprek_op: 2026-11-02", "SIG30", "2026-03-10"),
    "risico": ("{niveau: midden, toelichting", "{niveau: laag, toelichting", "SIG32", "hoog"),
}
#: The same for what is weak and stops nothing.
ZWAK = {
    "kort": (COA, "Kan blijven tot mei.", "SIG12", "De locatie kan het gezin houden tot de zomer."),
    "termijn": ("tot: 2026-06-01", "tot: 2026-03-11", "SIG05", "2026-07-01"),
    "stap": ("DT&V, datum: 2026-04-01", "DT&V, datum: 2026-03-09", "SIG29", "2026-04-02"),
    "oud": ("gesprek_op: 2026-02-11", "gesprek_op: 2025-02-11", "SIG09", "2026-03-10"),
    "contact": ("{organisatie: IND, datum: 2026-02-12", "{organisatie: IND, datum: 2026-12-12",
                "SIG30", "2026-02-12"),
    "voorkeur": ("voorkeur: 1", "voorkeur: 2", "SIG33", "1"),
    "vraag": ("vraag: Stem af wie", "vraag: n.v.t. #", "SIG27", "Wie begeleidt het gezin?"),
}  # fmt: skip


@uit_voorraad
def met(gehouden: Secretaris, oud: str, nieuw: str) -> Secretaris:
    """Return the secretary with one thing written otherwise in the zaak that goes up."""
    s = deelberaad.klaar(gehouden)
    tekst = s.lees(LIJSTPAD)
    assert oud in tekst
    s.typt_nieuw(LIJSTPAD, tekst.replace(oud, nieuw))
    return s


def opdrachten(zegt: str, code: str) -> list[list[str]]:
    """Return the commands that stand below a point with this code, as words."""
    gevonden = re.findall(rf"^\d+\. .*{code}\)\n((?:   rao .*\n)+)", zegt, re.MULTILINE)
    assert gevonden, zegt
    return [shlex.split(regel)[1:] for blok in gevonden for regel in blok.splitlines()]


def doe(s: Secretaris, woorden: list[str], waarde: str) -> None:
    """Type a command that rao printed, with something filled in where a person must do that."""
    if woorden[0] == "standpunt":
        woorden += ["--standpunt", waarde, "--ja"]
    s.doet(*(woord.replace("…", waarde) for woord in woorden))


@pytest.mark.parametrize("naam", FOUTEN)
def test_so_it_does_not_go(gehouden: Secretaris, naam: str) -> None:
    """A weak spot that the source forbids stops the zaak, and its own command mends it."""
    oud, nieuw, code, waarde = FOUTEN[naam]
    s = met(gehouden, oud, nieuw)
    voor = s.foto()
    zegt = s.faalt(*SCHAAL_OP, code=1)
    assert s.foto() == voor
    assert "Er is nog één punt om aan te vullen." in zegt
    doe(s, opdrachten(zegt, code)[-1], waarde)
    s.doet(*SCHAAL_OP)


@pytest.mark.parametrize("naam", FOUTEN)
def test_so_a_concept_is_not_sent(gehouden: Secretaris, naam: str) -> None:
    """The same at dien-in; then the list is there, and that is what is mended."""
    oud, nieuw, code, waarde = FOUTEN[naam]
    s = met(gehouden, oud, nieuw)
    s.doet(*SCHAAL_OP, "--concept")
    zegt = s.faalt("signaallijst", "dien-in", OPSCHALING, code=1)
    doe(s, opdrachten(zegt, code)[-1], waarde)
    s.doet("signaallijst", "dien-in", OPSCHALING)


@pytest.mark.parametrize("naam", ZWAK)
def test_what_is_weak_is_told(gehouden: Secretaris, naam: str) -> None:
    """What is only weak goes, but is told at both steps; its command mends it."""
    oud, nieuw, code, waarde = ZWAK[naam]
    s = met(gehouden, oud, nieuw)
    zegt = s.rao(*SCHAAL_OP).stderr
    assert "Dit houdt de lijst niet tegen, maar is zwak:\n" in zegt
    doe(s, opdrachten(zegt, code)[-1], waarde)
    assert f"{code})" not in s.rao("signaallijst", "dien-in", OPSCHALING, "--proef").stderr


@pytest.mark.parametrize("naam", ZWAK)
def test_what_is_weak_is_told_at_sending(gehouden: Secretaris, naam: str) -> None:
    """Who sends a weak list reads what is weak."""
    oud, nieuw, code, _ = ZWAK[naam]
    s = met(gehouden, oud, nieuw)
    s.doet(*SCHAAL_OP)
    uitkomst = s.rao("signaallijst", "dien-in", OPSCHALING)
    assert (uitkomst.exit_code, opdrachten(uitkomst.stderr, code) != []) == (0, True)


def test_gaps_and_weak_spots_together(gehouden: Secretaris) -> None:
    """All of it at once, numbered on, also as JSON."""
    oud, nieuw, _, _ = ZWAK["kort"]
    s = met(gehouden, oud, nieuw)
    tekst = s.lees(LIJSTPAD)
    s.typt_nieuw(LIJSTPAD, tekst[: tekst.index("    advies:")])
    zegt = s.faalt(*SCHAAL_OP, code=1)
    assert f"1. {ZAAK}: Er staat nog geen advies bij deze zaak. (S22, SIG20)\n" in zegt
    assert f"2. {ZAAK}: Het standpunt van COA is kort: schrijf er meer bij. (S20, SIG12)\n" in zegt
    uit = json.loads(s.rao(*SCHAAL_OP, "--json").stdout)
    assert [(p["code"], p["ernst"]) for p in uit["gaten"]] == [("SIG20", "fout")]
    assert [(p["code"], p["ernst"]) for p in uit["zwak"]] == [("SIG12", "waarschuwing")]


def test_nobody_waves_it_away(gehouden: Secretaris) -> None:
    """What the source asks of a list to the Deelberaad, nobody accepts; of an LKO's list, yes."""
    aanvaard = "Akkoord.  # rao: accepteer SIG12 Dat is zo afgesproken"
    s = met(gehouden, COA, aanvaard)
    codes = {m["code"] for m in json.loads(s.rao("valideer", "--json").stdout)["meldingen"]}
    assert "SIG12" not in codes
    s.doet(*SCHAAL_OP, "--concept")
    s.typt_nieuw(OPSCHALINGPAD, s.lees(OPSCHALINGPAD).replace("Akkoord.", aanvaard))
    assert "SIG12" in s.faalt("signaallijst", "dien-in", OPSCHALING, code=1)
