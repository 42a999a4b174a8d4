"""`rao ongedaan --wis`: the last step is gone for good, as long as nobody else can have it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.store.git.werkplaats import Werkplaats
from tests.store.git.wissen.sporen import is_heel, waar

WOORD = "Testwoord"
STANDPUNT = ("standpunt", ZAAK, "COA", "--standpunt", f"De opvang kan nog door, zegt {WOORD}.")
UITWEG = "Haal de tekst uit de hele geschiedenis met: rao wis\n"


def nergens(s: Secretaris, woord: str = WOORD) -> bool:
    """Say whether no object, file, log or draft holds a word, and git is sound."""
    werk = Werkplaats(s.map, s.map)
    assert waar(werk, woord) == []
    return is_heel(werk)


@pytest.fixture
def met_standpunt(lijst: Secretaris) -> Secretaris:
    """A register of which the last step holds the word."""
    lijst.doet(*STANDPUNT)
    return lijst


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


def test_other_work_in_between(met_standpunt: Secretaris) -> None:
    """What was taken back from under other work lies too deep, and rao says what can."""
    stap = met_standpunt.git("rev-parse", "HEAD")[:10]
    met_standpunt.doet("nieuw", "overleg", "--datum", OVERLEG)
    met_standpunt.doet("herstel", stap, "--ja")
    assert met_standpunt.faalt("ongedaan", "--wis", "--ja") == (
        f"Fout: 'Teruggedraaid: Standpunt van COA over zaak {ZAAK}' haalt een eerdere stap terug, "
        f"en daartussen ligt ander werk: 'Overleg gepland op {OVERLEG}'. Dat wist rao niet mee. "
        f"Er is niets veranderd.\n{UITWEG}"
    )


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
    assert "Let op: Het zit in werk dat u met git stash opzij zette." in uitkomst.stderr
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


@pytest.mark.parametrize("argv", [("branch", "ander"), ("tag", "vast")])
def test_elsewhere_in_git(met_standpunt: Secretaris, argv: tuple[str, str]) -> None:
    """What another branch or a tag has, does not go by taking it out here."""
    met_standpunt.git(*argv)
    assert met_standpunt.faalt("ongedaan", "--wis", "--ja") == (
        f"Fout: 'Standpunt van COA over zaak {ZAAK}' staat ook op een andere plek in git: "
        f"{argv[1]}. Alleen hier wissen helpt niet. Er is niets veranderd.\n{UITWEG}"
    )


def test_in_another_work_tree(met_standpunt: Secretaris, tmp_path: Path) -> None:
    """Another work tree that stands on the step has it too."""
    met_standpunt.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "naast"))
    gezegd = met_standpunt.faalt("ongedaan", "--wis", "--ja")
    assert "staat ook op een andere plek in git: naast." in gezegd


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


@pytest.mark.parametrize("hoe", ["tak", "rebase"])
def test_shared(met_standpunt: Secretaris, tmp_path: Path, hoe: str) -> None:
    """What the server had when git last looked, is shared; also made anew there."""
    ander = tmp_path / "centraal.git"
    met_standpunt.git("init", "--quiet", "--bare", str(ander))
    met_standpunt.git("remote", "add", "origin", str(ander))
    met_standpunt.git("push", "--quiet", "origin", "HEAD:main")
    met_standpunt.git("fetch", "--quiet", "origin")
    if hoe == "rebase":
        met_standpunt.git(
            "commit", "--quiet", "--amend", "--no-edit", "--reset-author", "--date=now"
        )
    assert met_standpunt.faalt("ongedaan", "--wis", "--ja") == (
        f"Fout: 'Standpunt van COA over zaak {ZAAK}' is al gedeeld. Anderen kunnen het dus al "
        f"hebben, en alleen hier wissen helpt niet. Er is niets veranderd.\n{UITWEG}"
    )


def test_own_work_in_the_file(met_standpunt: Secretaris) -> None:
    """Work that is not kept is not thrown away; the way out that rao prints is safe and works."""
    eigen = met_standpunt.lees(LIJSTPAD) + "# nog niet klaar\n"
    met_standpunt.schrijf(LIJSTPAD, eigen)
    gezegd = met_standpunt.faalt("ongedaan", "--wis", "--ja")
    assert f"In {LIJSTPAD} staat werk van u dat nog niet is vastgelegd." in gezegd
    [regel] = [regel for regel in gezegd.splitlines() if regel.startswith("  git ")]
    subprocess.run(regel, shell=True, cwd=met_standpunt.map, check=True)  # noqa: S602 - as printed
    met_standpunt.doet("ongedaan", "--wis", "--ja")
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


def test_a_draft_goes_along(lijst: Secretaris) -> None:
    """Answers about what is not there any more go too; others stay, and are named."""
    from rao_cli.store.concept.bestanden import concepten
    from rao_cli.store.concept.inhoud import ConceptInhoud
    from rao_cli.store.concept.nemen import neem_concept

    def wacht(naam: str, *opdracht: str) -> None:
        concept = neem_concept(lijst.map, naam, lambda _: True)
        concept.bewaar(ConceptInhoud(opdracht=opdracht, antwoorden={"tekst": WOORD}))
        concept.sluit()

    wacht(f"zaak-vul-aan-{ZAAK}", "zaak", "vul-aan", ZAAK)
    wacht(LIJST, "nieuw", "zaak", LIJST)
    gezegd = lijst.zegt("ongedaan", "--wis", "--ja")
    assert concepten(lijst.map) == [LIJST]
    assert f"Staat het daar ook in? rao concept gooi-weg {LIJST}" in gezegd


def test_the_beginning(leeg: Secretaris) -> None:
    """The beginning of a register stays."""
    while len(leeg.log()) > 1:
        leeg.git("reset", "--quiet", "--hard", "HEAD~1")
    gezegd = leeg.faalt("ongedaan", "--wis", "--ja")
    assert "is het begin van dit register. Dat wist rao niet." in gezegd
    assert gezegd.endswith(UITWEG)


def test_what_was_done_with_git(lijst: Secretaris) -> None:
    """A commit without rao stays."""
    lijst.typt("rao.yaml", "maandelijks", "maandelijks  # zo is het")
    assert "is met git zelf gemaakt" in lijst.faalt("ongedaan", "--wis", "--ja")


def test_a_merge(lijst: Secretaris) -> None:
    """What git merged stays."""
    lijst.git("switch", "--quiet", "--create", "collega")
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.git("switch", "--quiet", "-")
    lijst.doet(*STANDPUNT)
    lijst.git("merge", "--quiet", "--no-edit", "collega")
    assert "voegde het werk van meer mensen samen" in lijst.faalt("ongedaan", "--wis", "--ja")


def test_not_a_besluitenlijst(vastgesteld: Secretaris) -> None:
    """What is fixed is fixed, also when nobody else has it."""
    gezegd = vastgesteld.faalt("ongedaan", "--wis", "--ja")
    assert "besluiten die zijn vastgesteld, liggen vast" in gezegd


def test_a_personal_datum_does_not_come_back(lijst: Secretaris) -> None:
    """When the last step took a personal datum away, that step stays."""
    tekst = lijst.lees("rao.yaml")
    lijst.typt_nieuw("rao.yaml", tekst + "# V-nummer 1234567890\n")
    lijst.schrijf("rao.yaml", tekst)
    lijst.doet("bewaar", "--ja")
    gezegd = lijst.faalt("ongedaan", "--wis", "--ja", code=2)
    assert "persoonsgegeven" in gezegd
    assert gezegd.endswith(f"De laatste stap haalde dit juist weg. {UITWEG}")


@pytest.mark.parametrize("invoer", ["n\n", "j\n", None])
def test_without_a_screen(met_standpunt: Secretaris, invoer: str | None) -> None:
    """Who cannot be asked has to say it."""
    gezegd = met_standpunt.faalt("ongedaan", "--wis", code=2, invoer=invoer)
    assert gezegd.endswith(" ongedaan --wis --ja\n")


def test_dry_run(met_standpunt: Secretaris) -> None:
    """With --proef rao says what would go, with --diff as git has it, and nothing changes."""
    voor, refs = met_standpunt.foto(), met_standpunt.git("reflog")
    gezegd = met_standpunt.zegt("ongedaan", "--wis", "--proef", "--diff")
    assert gezegd.startswith("Proef: dit zou rao voor goed wissen, maar er is niets veranderd.\n")
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
    assert "Dit gaat voor goed weg:\n" in tekst
    assert "Niemand kan dit terughalen, ook rao niet.\n" in tekst
    assert (met_standpunt.foto() == voor) == (antwoord == "n")
    assert ("Er is niets veranderd.\n" in tekst) == (antwoord == "n")
    if antwoord == "j":
        assert nergens(met_standpunt)
