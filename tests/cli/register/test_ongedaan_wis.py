"""`rao ongedaan --wis`: the last step is gone for good, as long as nobody else can have it."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.register.wisbaar import STANDPUNT, WOORD, nergens
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris


def test_the_last_step(lijst: Secretaris) -> None:
    """Branch, folder and index are as before the step, and git knows nothing of it."""
    voor = lijst.foto()
    lijst.doet(*STANDPUNT)
    weg = lijst.git("rev-parse", "HEAD")
    zegt = lijst.zegt("ongedaan", "--wis", "--ja")
    assert zegt.startswith(
        "Gewist: de laatste stap\nWat erin stond, staat op deze computer niet meer in git.\n"
    )
    assert "een kopie op een andere plek, een back-up" in zegt
    assert lijst.foto() == voor
    assert lijst.git("status", "--porcelain") == ""
    assert nergens(lijst)
    assert weg not in lijst.git("reflog", "show", "--all", "--format=%H %gs")


def test_what_was_taken_back_first(met_standpunt: Secretaris) -> None:
    """Who typed `rao ongedaan` first, loses both: the step and the taking back."""
    voor = met_standpunt.git("rev-parse", "HEAD~1")
    met_standpunt.doet("ongedaan", "--ja")
    assert met_standpunt.zegt("ongedaan", "--wis", "--ja").startswith("Gewist: 2 stappen\n")
    assert met_standpunt.git("rev-parse", "HEAD") == voor
    assert nergens(met_standpunt)


def test_a_chain_that_was_taken_back(met_standpunt: Secretaris) -> None:
    """Of more steps that were taken back, the whole chain goes."""
    voor = met_standpunt.git("rev-parse", "HEAD~1")
    met_standpunt.doet("standpunt", ZAAK, "IND", "--standpunt", "Er loopt niets meer.")
    met_standpunt.doet("ongedaan", "--ja")
    met_standpunt.doet("ongedaan", "--ja")
    assert met_standpunt.zegt("ongedaan", "--wis", "--ja").startswith("Gewist: 4 stappen\n")
    assert met_standpunt.git("rev-parse", "HEAD") == voor
    assert nergens(met_standpunt)


def test_what_was_turned_back(met_standpunt: Secretaris) -> None:
    """`rao herstel` of the step before it is a taking back too."""
    met_standpunt.doet("herstel", met_standpunt.git("rev-parse", "HEAD")[:10], "--ja")
    assert met_standpunt.zegt("ongedaan", "--wis", "--ja").startswith("Gewist: 2 stappen\n")
    assert nergens(met_standpunt)


def test_a_later_step_goes_first(met_standpunt: Secretaris) -> None:
    """Typed again and again, step after step goes, also one that was taken back before."""
    met_standpunt.doet("ongedaan", "--ja")
    met_standpunt.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert met_standpunt.zegt("ongedaan", "--wis", "--ja").startswith("Gewist: de laatste stap\n")
    assert met_standpunt.zegt("ongedaan", "--wis", "--ja").startswith("Gewist: 2 stappen\n")
    assert nergens(met_standpunt)


def test_after_gc_and_from_a_stash(met_standpunt: Secretaris) -> None:
    """From packs too; a stash of other work is there still."""
    met_standpunt.schrijf("rao.yaml", met_standpunt.lees("rao.yaml") + "# nog niet klaar\n")
    met_standpunt.git("stash", "--quiet")
    stash = met_standpunt.git("rev-parse", "stash")
    met_standpunt.git("gc", "--quiet")
    uitkomst = met_standpunt.rao("ongedaan", "--wis", "--ja")
    assert uitkomst.exit_code == 1
    assert "Let op: het zit in werk dat u met git stash opzij zette." in uitkomst.stderr
    assert met_standpunt.git("rev-parse", "stash") == stash
    assert "+# nog niet klaar" in met_standpunt.git("stash", "show", "--patch")


def test_a_stash_from_before(lijst: Secretaris) -> None:
    """A stash that was made before the step does not hold it, and stays without a word."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# nog niet klaar\n")
    lijst.git("stash", "--quiet")
    lijst.doet(*STANDPUNT)
    assert "stash" not in lijst.zegt("ongedaan", "--wis", "--ja")
    assert nergens(lijst)
    lijst.git("stash", "pop", "--quiet")


def test_from_another_work_tree(met_standpunt: Secretaris, tmp_path: Path) -> None:
    """In a second work tree its own last step goes, and the first one stays as it is."""
    naast = Secretaris(tmp_path / "naast")
    met_standpunt.doet("ongedaan", "--wis", "--ja")
    voor = met_standpunt.foto()
    met_standpunt.git("worktree", "add", "--quiet", "-b", "naast", str(naast.map))
    naast.doet(*STANDPUNT)
    naast.doet("ongedaan", "--wis", "--ja")
    assert met_standpunt.foto() == voor
    assert naast.git("status", "--porcelain") == ""
    assert nergens(met_standpunt)


def test_own_work_that_took_it_out(met_standpunt: Secretaris) -> None:
    """Who took the text out by hand already, is not held up."""
    met_standpunt.schrijf(LIJSTPAD, met_standpunt.git("show", f"HEAD~1:{LIJSTPAD}") + "\n")
    met_standpunt.doet("ongedaan", "--wis", "--ja")
    assert met_standpunt.git("status", "--porcelain") == ""
    assert nergens(met_standpunt)


def test_own_work_elsewhere(met_standpunt: Secretaris) -> None:
    """Work in another file stays, and is told."""
    met_standpunt.schrijf("rao.yaml", met_standpunt.lees("rao.yaml") + "# nog niet klaar\n")
    assert "nog niet vastgelegd (rao.yaml)" in met_standpunt.zegt("ongedaan", "--wis", "--ja")
    assert met_standpunt.git("status", "--porcelain") == " M rao.yaml"
    assert nergens(met_standpunt)


def test_copies_of_other_programs(met_standpunt: Secretaris) -> None:
    """What an editor left beside the file is named, and left alone."""
    met_standpunt.doet("ongedaan", "--ja")
    met_standpunt.schrijf(f"{LIJSTPAD}~", WOORD)
    met_standpunt.schrijf("signaallijsten/2026/iets-anders.yaml~", WOORD)
    gezegd = met_standpunt.zegt("ongedaan", "--wis", "--ja")
    assert f"een ander programma bewaarde hier een kopie: {LIJSTPAD}~. Kijk of" in gezegd
    assert met_standpunt.lees(f"{LIJSTPAD}~") == WOORD


def test_a_draft_goes_along(lijst: Secretaris) -> None:
    """Answers about what is not there any more go too; others stay, and are named."""
    from rao_cli.store.concept.inhoud import ConceptInhoud
    from rao_cli.store.concept.nemen import neem_concept
    from rao_cli.store.concept.plek import concepten

    def wacht(naam: str, *opdracht: str) -> None:
        concept = neem_concept(lijst.map, naam, lambda _: True)
        concept.bewaar(ConceptInhoud(opdracht=opdracht, antwoorden={"tekst": WOORD}))
        concept.sluit()

    wacht(f"zaak-vul-aan-{ZAAK}", "zaak", "vul-aan", ZAAK)
    wacht(LIJST, "nieuw", "zaak", LIJST)
    gezegd = lijst.zegt("ongedaan", "--wis", "--ja")
    assert concepten(lijst.map) == [LIJST]
    assert f"Staat het daar ook in? rao concept gooi-weg {LIJST}" in gezegd


def test_dry_run(met_standpunt: Secretaris) -> None:
    """With --proef rao says what would go, with --diff as git has it, and nothing changes."""
    voor, refs = met_standpunt.foto(), met_standpunt.git("reflog")
    gezegd = met_standpunt.zegt("ongedaan", "--wis", "--proef", "--diff")
    assert gezegd.startswith("Proef: dit zou rao voorgoed wissen, maar er is niets veranderd.\n")
    assert f"- Standpunt van COA over zaak {ZAAK} (" in gezegd
    assert f"- signaallijst {LIJST} wordt weer zoals het was\n" in gezegd
    assert f"\n+++ b/{LIJSTPAD}\n" in gezegd
    assert (met_standpunt.foto(), met_standpunt.git("reflog")) == (voor, refs)


def test_json(met_standpunt: Secretaris) -> None:
    """A program reads which steps went, and whether anything is left."""
    weg = met_standpunt.git("rev-parse", "HEAD")
    antwoord = json.loads(met_standpunt.doet("ongedaan", "--wis", "--ja", "--json"))
    del antwoord["schemaVersie"]
    assert antwoord == {
        "soort": "gewist",
        "proef": False,
        "stappen": [weg],
        "bestanden": [LIJSTPAD],
        "volledig": True,
        "houders": [],
    }


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize("antwoord", ["j", "n"])
def test_at_a_terminal(met_standpunt: Secretaris, antwoord: str) -> None:
    """Who looks on sees in one screen what goes for good, and may say no."""
    from tests.cli.questions.test_gesprek import gesprek

    voor = met_standpunt.foto()
    code, tekst = gesprek(met_standpunt, ["ongedaan", "--wis"], [antwoord])
    assert code == 0
    assert "Dit gaat voorgoed weg:\n" in tekst
    assert "Niemand kan dit terughalen, ook rao niet.\n" in tekst
    assert (met_standpunt.foto() == voor) == (antwoord == "n")
    assert ("Er is niets veranderd.\n" in tekst) == (antwoord == "n")
    if antwoord == "j":
        assert nergens(met_standpunt)
