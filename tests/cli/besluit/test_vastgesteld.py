"""What was fixed cannot change unseen: not by hand, not by fixing it again (S11)."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from rao_cli.model.overleg.vingerafdruk import vingerafdruk_besluitenlijst
from rao_cli.store.register_map import RegisterMap
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"
KENMERK = f"TK-ter-apel-{OVERLEG}"
ERRATUM = ("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst")
STEL_VAST = ("besluitenlijst", "stel-vast", "--ja", OVERLEG)
VAST, GEHOUDEN = "status: besluitenlijst-vastgesteld", "status: gehouden"
NA_VASTSTELLEN = "is gewijzigd nadat zij was vastgesteld"
ANDER_BESLUIT = f"""\
besluiten:
  B-{OVERLEG}-09:
    agendapunt: {ZAAK}
    uitkomst: aanhouden
    besluit: Het RAO wacht.
    motivering: Er komt nog een brief.
    hervatten_op: 2026-04-09
"""


@pytest.fixture
def s(register: Callable[[str], Secretaris]) -> Secretaris:
    """Return a register with a fixed list, some days later."""
    return register("vastgesteld").op("2026-03-20")


def codes(s: Secretaris) -> set[str]:
    """Return the codes that `rao valideer` gives."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return {melding["code"] for melding in meldingen}


def terug_te_zetten(s: Secretaris) -> list[str]:
    """Return the commands by which the status gives back what was fixed."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return [taak["opdracht"] for taak in taken if taak["wat"].startswith("Terugzetten")]


def test_two_besluiten_about_one_item(besloten: Secretaris) -> None:
    """What contradicts itself is not fixed; valideer points it out."""
    besloten.typt(OVERLEGPAD, "besluiten:\n", ANDER_BESLUIT)
    assert "BSL14" in codes(besloten)
    fout = besloten.op("2026-03-16").faalt(*STEL_VAST)
    assert f"Over punt {ZAAK} staan 2 besluiten: B-{OVERLEG}-09 en B-{OVERLEG}-01." in fout


def test_an_erratum_gone(s: Secretaris) -> None:
    """A correction that goes or changes is noticed, and no other is added."""
    s.doet(*ERRATUM, "Lees 1 juli.")
    assert "BSL07" not in codes(s)
    s.typt(OVERLEGPAD, "Lees 1 juli.", "Lees 1 mei.")
    assert "BSL07" in codes(s)
    assert NA_VASTSTELLEN in s.faalt(*ERRATUM, "Lees 2 juli.")
    tekst = s.lees(OVERLEGPAD)
    s.typt_nieuw(OVERLEGPAD, tekst[: tekst.index("errata:")])
    assert "BSL07" in codes(s)


def test_the_day_of_fixing(s: Secretaris) -> None:
    """The day of fixing is fixed too."""
    deel = s.lees(OVERLEGPAD).partition("  besluitenlijst:")[2]
    dag = deel.partition("op: ")[2][:10]
    s.typt(OVERLEGPAD, f"op: {dag}", "op: 2026-03-19")
    assert "BSL07" in codes(s)


def test_an_old_fingerprint(s: Secretaris) -> None:
    """A list of before this check stays valid; from the next erratum on all counts."""
    stand = RegisterMap(s.map).load().stand(date(2026, 3, 20))
    assert stand is not None
    overleg = stand.overleggen[OVERLEGPAD]
    oud = vingerafdruk_besluitenlijst(overleg, [actie for _, actie in stand.acties_uit(overleg)])
    vast = overleg.vaststelling.besluitenlijst
    assert vast is not None
    s.typt(OVERLEGPAD, vast.vingerafdruk, oud)
    assert "BSL07" not in codes(s)
    s.doet(*ERRATUM, "Lees 1 juli.")
    assert "BSL07" not in codes(s)
    s.typt(OVERLEGPAD, "Lees 1 juli.", "Lees 1 mei.")
    assert "BSL07" in codes(s)


def test_an_erratum_before_the_fixing(register: Callable[[str], Secretaris]) -> None:
    """An erratum comes after the fixing, not before."""
    vroeg = register("vastgesteld").op("2026-03-01")
    assert "is pas vastgesteld op" in vroeg.faalt(*ERRATUM, "Lees 1 juli.", code=2)


def test_status_back_and_besluit_changed(s: Secretaris) -> None:
    """Who turns the status back and changes a besluit cannot fix that again."""
    s.typt(OVERLEGPAD, VAST, GEHOUDEN)
    assert "BSL07" in codes(s)
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert NA_VASTSTELLEN in s.faalt(*STEL_VAST)
    assert NA_VASTSTELLEN in s.faalt("besluitenlijst", "genereer", OVERLEG)


@pytest.mark.parametrize(
    "opdracht",
    [
        ("besluit", "zet", f"B-{OVERLEG}-01", "--besluit", "Het gezin gaat."),
        (
            *("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten"),
            *("--uitkomst", "ter-kennisname", "--besluit", "Gehoord"),
        ),
        ("overleg", "houd", OVERLEG, "--aanwezig", "DT&V, IND, COA, AVIM"),
        ("agenda", "stel-vast", "--ja", OVERLEG),
    ],
)
def test_turning_the_status_back_opens_nothing(s: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Turning back the status does not allow a fixed besluit to change."""
    s.typt(OVERLEGPAD, VAST, GEHOUDEN)
    s.faalt(*opdracht)


def test_only_the_status_back(s: Secretaris) -> None:
    """A status alone that was turned back is restored, and history calls it again."""
    voor = s.lees(OVERLEGPAD)
    s.typt(OVERLEGPAD, VAST, GEHOUDEN)
    assert s.zegt(*STEL_VAST) == f"Vastgelegd: Besluitenlijst van {OVERLEG} opnieuw vastgesteld"
    assert s.lees(OVERLEGPAD) == voor


def test_the_fixing_taken_out(s: Secretaris) -> None:
    """Without the fixing in the file it is still seen that the list was fixed."""
    tekst = s.lees(OVERLEGPAD).replace(VAST, GEHOUDEN).replace("tot 1 juni", "tot 1 juli")
    s.typt_nieuw(OVERLEGPAD, tekst[: tekst.index("  besluitenlijst:")])
    zegt = s.zegt(*STEL_VAST)
    assert f"Besluitenlijst van {OVERLEG} opnieuw vastgesteld" in zegt
    opdracht = zegt.rpartition("rao ")[2].split()
    assert opdracht == ["historie", OVERLEG]
    assert f"Besluit B-{OVERLEG}-01 gewijzigd: besluit" in s.doet(*opdracht)


def test_not_to_be_accepted(s: Secretaris) -> None:
    """Nobody can wave away that a fixed besluit changed."""
    s.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    s.typt(OVERLEGPAD, "soort: overleg", "# rao: accepteer BSL07 dat was zo\nsoort: overleg")
    assert {"BSL07", "VRM22"} <= codes(s)


@pytest.mark.parametrize(
    "opdracht",
    [
        ("agenda", "nodig", ZAAK, "Nidos", "--overleg", OVERLEG),
        ("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19"),
    ],
)
def test_a_changed_agenda(gepland: Secretaris, opdracht: tuple[str, ...]) -> None:
    """On a fixed agenda that changed by hand rao does not build."""
    gepland.doet("agenda", "stel-vast", "--ja", OVERLEG)
    gepland.typt(OVERLEGPAD, "locatie: Assen", "locatie: Emmen")
    assert NA_VASTSTELLEN in gepland.faalt(*opdracht)
    zegt = gepland.zegt("agenda", "stel-vast", "--ja", OVERLEG)
    assert f"Vastgelegd: Agenda van {OVERLEG} opnieuw vastgesteld" in zegt.splitlines()
    gepland.doet(*opdracht)


@pytest.mark.parametrize("bewaar", [True, False])
def test_text_after_the_fixing(s: Secretaris, *, bewaar: bool) -> None:
    """A fixed document that somebody changes is noticed, and one command mends it."""
    assert terug_te_zetten(s) == []
    voor = s.lees(LIJST)
    s.schrijf(LIJST, voor.replace("Het gezin blijft", "Het gezin vertrekt"))
    if bewaar:
        s.doet("bewaar")
    (opdracht,) = terug_te_zetten(s)
    s.git(*opdracht.split()[1:])
    assert (s.lees(LIJST), terug_te_zetten(s)) == (voor, [])


def test_a_fixed_agenda(gepland: Secretaris) -> None:
    """The text of a fixed agenda does not change unnoticed either."""
    gepland.doet("agenda", "stel-vast", "--ja", OVERLEG)
    assert terug_te_zetten(gepland) == []
    gepland.typt(AGENDA, "Gezin verblijft", "Gezin woont")
    assert len(terug_te_zetten(gepland)) == 1
    gepland.doet("agenda", "genereer", OVERLEG)
    assert terug_te_zetten(gepland) == []


def test_text_after_sending(s: Secretaris) -> None:
    """What an LKO got stays what it got; a text of its own of then is no change."""
    pad = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
    s.doet("terugkoppeling", "genereer")
    s.typt(pad, "Het gezin blijft", "Het gezin mag blijven")
    s.doet("terugkoppeling", "verzonden", "--ja", KENMERK, "--eigen-tekst")
    assert terug_te_zetten(s) == []
    s.typt(pad, "Het gezin mag blijven", "Het gezin vertrekt")
    assert len(terug_te_zetten(s)) == 1


def test_not_made_again(s: Secretaris) -> None:
    """What is fixed is not made again: the paper as it was fixed comes back by git."""
    voor = s.lees(LIJST)
    s.typt(LIJST, "Het gezin blijft", "Het gezin vertrekt")
    s.doet("besluitenlijst", "genereer", OVERLEG)
    (opdracht,) = terug_te_zetten(s)
    s.git(*opdracht.split()[1:])
    assert (s.lees(LIJST), terug_te_zetten(s)) == (voor, [])
