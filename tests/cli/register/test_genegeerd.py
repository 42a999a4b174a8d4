"""A file that rao reads and git leaves out is on this computer alone: rao says so."""

import pytest

from tests.cli.register.test_bewaar_open_ogen import ACTIE, ACTIEPAD
from tests.cli.secretaris import Secretaris

NAGETYPT = ACTIEPAD.replace("-01.yaml", "-02.yaml")


@pytest.fixture
def buiten_git(besloten: Secretaris) -> Secretaris:
    """A second actie was typed by hand, in a folder that git leaves out."""
    besloten.typt_nieuw(".gitignore", "*~\nacties/\n")
    tekst = besloten.lees(ACTIEPAD).replace(ACTIE, ACTIE.replace("-01", "-02"))
    besloten.schrijf(NAGETYPT, tekst)
    return besloten


@pytest.mark.parametrize("opdracht", ["bewaar", "status", "valideer"])
def test_it_is_said_by_which_line(buiten_git: Secretaris, opdracht: str) -> None:
    """The file, the line that leaves it out, and how it is kept after all."""
    gezegd = buiten_git.rao(opdracht).stderr
    assert f"Let op: git slaat {NAGETYPT} over, door regel 2 van .gitignore: acties/\n" in gezegd
    assert "Haal die regel weg of maak haar kleiner, en doe daarna: rao bewaar" in gezegd


def test_the_advice_works(buiten_git: Secretaris) -> None:
    """Without that line it is kept, and nothing is said any more."""
    buiten_git.typt_nieuw(".gitignore", "*~\n")
    assert NAGETYPT in buiten_git.git("ls-files")
    assert "git slaat" not in buiten_git.rao("valideer").stderr


def test_also_by_a_file_of_git_itself(besloten: Secretaris) -> None:
    """What a person excludes in his own copy counts as well."""
    (besloten.map / ".git/info/exclude").write_text("*-02.yaml\n", encoding="utf-8")
    besloten.schrijf(NAGETYPT, besloten.lees(ACTIEPAD))
    assert "over, door regel 1 van .git/info/exclude: *-02.yaml" in besloten.rao("bewaar").stderr


def test_what_is_in_git_already_is_no_trouble(besloten: Secretaris) -> None:
    """A file that is committed stays followed, whatever .gitignore says."""
    besloten.typt_nieuw(".gitignore", "acties/\n")
    for opdracht in ("bewaar", "status", "valideer"):
        assert "git slaat" not in besloten.rao(opdracht).stderr
