"""Who only does what `rao status` says, holds the July meeting, and all LKO's hear of it."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from tests.jaar.spel import Spel

#: The days on which the new secretary sits down; the meetings are on 16 July and 20 August.
DAGEN = [date(2026, 7, dag) for dag in (1, 3, 9, 15, 16, 17, 23)]
OVERLEG, VOLGEND = date(2026, 7, 16), date(2026, 8, 20)
_MEEST = 60


@pytest.fixture(scope="module", name="na_juli")
def _na_juli(gespeeld: tuple[Spel, Spel], tmp_path_factory: pytest.TempPathFactory) -> Spel:
    """The register after three weeks of doing what status says, and nothing else."""
    spel = gespeeld[1].kopieer(tmp_path_factory.mktemp("juli") / "register")
    for dag in DAGEN:
        volg(spel, dag)
    return spel


def volg(spel: Spel, dag: date) -> None:
    """Do every task of the day, in order, by the command that stands under it."""
    for _ in range(_MEEST):
        if not (nu := taken(spel, dag)):
            return
        doe(spel, dag, nu[0])
    pytest.fail(f"Status keeps asking: {taken(spel, dag)}")


def taken(spel: Spel, dag: date) -> list[dict[str, str]]:
    """Return what must be done by the end of a day."""
    alles = spel.vraag(dag, "status")["taken"]
    return [taak for taak in alles if (taak["voor"] or "9999") <= str(dag)]


def doe(spel: Spel, dag: date, taak: dict[str, str]) -> None:
    """Type the command of a task, with what only a person knows: who was there, what is said."""
    _, *woorden = shlex.split(taak["opdracht"])
    if woorden[:2] == ["overleg", "houd"]:
        spel.doe(dag, *woorden, "--aanwezig", "DT&V, IND, COA, AVIM")
    elif woorden[:2] == ["agendapunten", "antwoord"]:
        spel.doe(dag, *woorden, "--tekst", "Het Deelberaad herkent dit.")
    elif woorden[:2] == ["zaak", "vul-aan"]:
        spel.doe(dag, *woorden, "--zet", f"werkt_aan_vertrek.gesprek_op={dag}")
    elif woorden[:2] == ["trend", "antwoord"]:
        spel.doe(dag, *woorden, "--herkend", "nee", "--ja")
    elif woorden[:2] == ["overleg", "notuleer"]:
        for punt in re.findall(r"Z-\w{6}", taak["wat"]):
            waar = ("nieuw", "besluit", "--overleg", woorden[2], "--punt", punt)
            zin = ("--besluit", "De zaak is rond.", "--motivering", "Er is zicht op vertrek.")
            spel.doe(dag, *waar, "--uitkomst", "afgehandeld", *zin)
    else:
        zeker = ("--ja",) if woorden[1] in {"stel-vast", "verzonden"} else ()
        spel.doe(dag, *woorden, *zeker)


def test_july_is_held_and_told(na_juli: Spel) -> None:
    """The meeting was held, every zaak has its decision, and every LKO has its letter."""
    overleg = na_juli.vraag(DAGEN[-1], "toon", str(OVERLEG))["overleg"]
    assert overleg["status"] == "gehouden"
    gevraagd = {p["id"] for p in overleg["agendapunten"] if p.get("doel") == "besluit"}
    assert gevraagd == {b["agendapunt"] for b in overleg["besluiten"].values()}
    for zaak in sorted(gevraagd):
        assert na_juli.vraag(DAGEN[-1], "toon", zaak)["zaak"]["fase"] == "teruggekoppeld"


def test_the_papers_are_there(na_juli: Spel) -> None:
    """Agenda, script of the chair, list of decisions: status asked for each."""
    for naam in ("agenda", "spiekbrief", "besluitenlijst"):
        assert na_juli.op(DAGEN[-1]).lees(f"documenten/{OVERLEG}/{naam}.md")


def test_nothing_is_late(na_juli: Spel) -> None:
    """After that week nothing lies behind; what is left is for the next meeting."""
    tekst = na_juli.op(DAGEN[-1]).doet("status")
    assert "Te laat" not in tekst
    assert f"rao besluitenlijst stel-vast {OVERLEG}" in tekst


def test_the_list_is_fixed_at_the_next_meeting(na_juli: Spel, tmp_path: Path) -> None:
    """In August status asks to fix the list of July, and then no more."""
    spel = na_juli.kopieer(tmp_path / "register")
    for dag in (date(2026, 8, 13), VOLGEND):
        volg(spel, dag)
    status = spel.vraag(VOLGEND, "toon", str(OVERLEG))["overleg"]["status"]
    assert status == "besluitenlijst-vastgesteld"


def test_never_nothing_to_do_before_a_meeting(halverwege: Spel, tmp_path: Path) -> None:
    """As long as the next meeting was not prepared, status does not say that all is done."""
    spel = halverwege.kopieer(tmp_path / "register")
    for dag in DAGEN:
        assert "Er is nu niets te doen." not in spel.op(dag).doet("status")
        volg(spel, dag)
