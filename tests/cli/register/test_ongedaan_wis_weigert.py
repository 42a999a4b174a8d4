"""`rao ongedaan --wis` refuses what others can have, and what is not its own to take out."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.register.wisbaar import STANDPUNT, UITWEG, nergens
from tests.cli.secretaris import LIJSTPAD, OVERLEG, ZAAK, Secretaris


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


@pytest.mark.parametrize(
    ("argv", "weg"),
    [(("branch", "ander"), "git branch -D ander"), (("tag", "vast"), "git tag -d vast")],
)
def test_elsewhere_in_git(met_standpunt: Secretaris, argv: tuple[str, str], weg: str) -> None:
    """What another branch or a tag has, does not go by taking it out here: that goes first."""
    met_standpunt.git(*argv)
    assert met_standpunt.faalt("ongedaan", "--wis", "--ja") == (
        f"Fout: 'Standpunt van COA over zaak {ZAAK}' staat ook op een andere plek in git: "
        f"{argv[1]}. Alleen hier wissen helpt niet. Er is niets veranderd.\n"
        f"Hebt u dat niet meer nodig? Typ dan:\n  {weg}\nen daarna weer: rao ongedaan --wis\n"
        f"Moet het blijven? {UITWEG}"
    )
    met_standpunt.git(*weg.split()[1:])
    met_standpunt.doet("ongedaan", "--wis", "--ja")
    assert nergens(met_standpunt)


def test_in_another_work_tree(met_standpunt: Secretaris, tmp_path: Path) -> None:
    """Another work tree that stands on the step has it too."""
    met_standpunt.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "naast"))
    gezegd = met_standpunt.faalt("ongedaan", "--wis", "--ja")
    assert "staat ook op een andere plek in git: naast." in gezegd


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
