"""Mending at a terminal: rao shows what is there, what goes out, and asks what it needs."""

from collections.abc import Callable

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

BESLUIT = ("nieuw", "besluit")


@pytest.fixture
def gepland(register: Callable[[str], Secretaris]) -> Secretaris:
    """The day of a meeting with its agenda."""
    return register("gepland").op(OVERLEG)


def test_correct_who_was_there(gepland: Secretaris) -> None:
    """Again: Enter keeps what is there, the reason of who was absent too."""
    s, opdracht = gepland, ("overleg", "houd", OVERLEG)
    gesprek(s, opdracht, ["DT&V, COA, IND", "Inzet elders", "Team Assen", "", "n"])
    code, tekst = gesprek(s, opdracht, ["", "", "", "", "n"])
    assert (code, "Nu staat er: DT&V, IND, COA" in tekst) == (0, True)
    assert ("Nu staat er: Inzet elders" in tekst, "Nu staat er: Team Assen" in tekst) == (
        True,
        True,
    )
    assert "Er is niets veranderd" in tekst
    gesprek(s, opdracht, ["DT&V, COA, AVIM", "Ziek", "", "", "n"])
    assert "  IND: {reden: Ziek, vervanging: geen}\n" in s.lees(OVERLEGPAD)
    assert "AVIM:" not in s.lees(OVERLEGPAD)


def test_sending_with_gaps_on_a_screen(gehouden: Secretaris) -> None:
    """Each point is on a line of its own, also when rao folds the lines."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    s.doet("zaak", "schaal-op", ZAAK, "--grond", "publicitair", "--concept")
    _, tekst = gesprek(s, ("signaallijst", "dien-in", OPSCHALING), [])
    regels = tekst.splitlines()
    assert [r.partition(".")[0] for r in regels if r[:1].isdigit()] == [
        str(n) for n in range(1, 11)
    ]


def test_without_options_after_the_answer(gehouden: Secretaris) -> None:
    """When there is an answer, the same command asks when the LKO heard it."""
    s = deelberaad.verstuurd(gehouden)
    antwoord = ("opschaling", "antwoord", OPSCHALING)
    s.doet(*antwoord, "--besluit", "Het Deelberaad stemt in.", "--datum", "2026-03-30")
    assert "Er ontbreekt nog: --teruggekoppeld-op." in s.faalt(*antwoord, code=2)
    code, tekst = gesprek(s, antwoord, ["1 april 2026", "j"])
    assert (code, "Wanneer hoorde het LKO het antwoord?" in tekst) == (0, True)
    assert "  teruggekoppeld_op: 2026-04-01\n" in s.lees(OPSCHALINGPAD)


def test_fixing_shows_the_besluiten_first(gehouden: Secretaris) -> None:
    """What cannot be undone is shown first in short; Enter is no."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft", "--motivering", "Rust")
    gehouden.doet("besluitenlijst", "genereer", OVERLEG)
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *velden)
    document = f"documenten/{OVERLEG}/besluitenlijst.md"
    opdracht = ("besluitenlijst", "stel-vast", OVERLEG)
    code, tekst = gesprek(gehouden, opdracht, [""])
    vooraf = " ".join(tekst.partition("Vaststellen? ")[0].split())
    assert (code, f"({document}):" in vooraf) == (0, True)
    assert f"- B-{OVERLEG}-01, {ZAAK}: afgehandeld. Het gezin blijft" in vooraf
    assert "De tekst in het bestand loopt achter." in vooraf
    assert "besluitenlijst-vastgesteld" not in gehouden.lees(OVERLEGPAD)
    gesprek(gehouden, opdracht, ["j"])
    assert "besluitenlijst-vastgesteld" in gehouden.lees(OVERLEGPAD)


def test_back_to_what_rao_remembered(lijst: Secretaris) -> None:
    """After stopping, `terug` goes to an earlier answer; stopping then loses nothing."""
    opdracht = ("nieuw", "zaak", LIJST)
    gesprek(lijst, opdracht, ["Verkeerd onderwerp", "coa", "stop"])
    _, tekst = gesprek(lijst, opdracht, ["terug", "terug", "stop"])
    assert "Nu staat er: Verkeerd onderwerp" in tekst
    assert "Dit is de eerste vraag." not in tekst
    goed = ["terug", "terug", "Gezin in een hotel", "", "gezin", "", "Mag het?", "", "stop"]
    gesprek(lijst, opdracht, goed)
    tekst = lijst.lees(LIJSTPAD)
    assert "    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n" in tekst


@pytest.mark.parametrize("nee", ["n", "nee", "geen"])
def test_nobody_does_anything(gehouden: Secretaris, nee: str) -> None:
    """No is not Nidos."""
    antwoorden = ["", "ter-", "Gehoord", "", "", nee, "j", "n", ""]
    _, tekst = gesprek(gehouden.op(OVERLEG), (*BESLUIT, "--punt", ZAAK), antwoorden)
    assert ("- geen acties" in tekst, "Gekozen: Nidos" in tekst) == (True, False)


def test_when_the_zaak_comes_back(gehouden: Secretaris) -> None:
    """The next meetings can be chosen; another day says which meeting that will be."""
    for dag in ("2026-04-09", "2026-05-14"):
        gehouden.doet("nieuw", "overleg", "--datum", dag)
    aan = [
        "",
        "aan",
        "Wacht op het document",
        "",
        "",
        "",
        "12 april 2026",
        "terug",
        "1",
        "",
        "j",
        "n",
        "",
    ]
    _, tekst = gesprek(gehouden.op(OVERLEG), (*BESLUIT, "--punt", ZAAK), aan)
    assert "1  2026-04-09      donderdag 9 april 2026" in tekst
    assert "(2026-04-12). Dat wordt het overleg van 14 mei 2026." in " ".join(tekst.split())
    assert "hervatten_op: 2026-04-09" in gehouden.lees(OVERLEGPAD)


def test_half_a_besluit_stays(gehouden: Secretaris) -> None:
    """Ctrl-C halfway a besluit: rao remembers what was there, and says how to go on."""
    s, opdracht = gehouden.op(OVERLEG), (*BESLUIT, "--punt", ZAAK)
    _, tekst = gesprek(s, opdracht, ["", "afg", "Het gezin blijft", "", "\x03"])
    verder = f"rao onthoudt wat u invulde. Ga verder met: rao {' '.join(BESLUIT)}"
    assert f"{verder} --overleg {OVERLEG} --punt {ZAAK}" in " ".join(tekst.split())
    _, tekst = gesprek(s, opdracht, ["Er is rust", "", "", "j", "n", ""])
    assert "U gaat verder waar u was." in tekst
    assert "besluit: Het gezin blijft\n    motivering: Er is rust\n" in s.lees(OVERLEGPAD)
    assert "Er is niets bewaard" not in tekst


def test_an_actie_is_repeated_as_it_was_typed(gehouden: Secretaris) -> None:
    """The command to go on with works when it is copied."""
    actie = "COA;2026-04-01;Belt de gemeente"
    opdracht = (*BESLUIT, "--punt", ZAAK, "--actie", actie)
    _, tekst = gesprek(gehouden.op(OVERLEG), opdracht, ["", "afg", "Het gezin blijft", "stop"])
    assert f'--actie "{actie}"' in " ".join(tekst.split())


def test_an_old_talk_is_asked_again(ontvangen: Secretaris) -> None:
    """The command that status names also asks for a talk that is there but old."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    oud = ("werkt_aan_vertrek.gesprek_op=2025-12-01", "werkt_aan_vertrek.antwoord=ja")
    ontvangen.doet("zaak", "vul-aan", ZAAK, "--zet", oud[0], "--zet", oud[1])
    vragen_ = [""] * 6 + ["stop"]
    _, tekst = gesprek(ontvangen, ("zaak", "vul-aan", ZAAK), vragen_)
    assert "Wanneer was het laatste gesprek?" in tekst
    assert "Nu staat er: 2025-12-01" in tekst
