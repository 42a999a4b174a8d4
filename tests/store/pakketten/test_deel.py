"""What rao needs of a package, and the rest of it for whoever asks."""

import subprocess
import sys

import pytest

from tests.cli.proefbank import omgeving


def _draai(programma: str) -> str:
    klaar = subprocess.run(
        [sys.executable, "-c", programma], env=omgeving({}), capture_output=True, check=True
    )
    return klaar.stdout.decode().strip()


_YAML = "from rao_cli.store.yaml.yaml_tree import read_boom; read_boom(b'a: b'); import sys; "
_GIT = "from rao_cli.store.git.aanroep.call import git_versie; git_versie(); import sys; "


@pytest.mark.parametrize(
    ("programma", "rest"), [(_YAML, "ruamel.yaml.main"), (_GIT, "git.repo")], ids=["yaml", "git"]
)
def test_the_rest_of_a_package_is_not_loaded(programma: str, rest: str) -> None:
    """What reads YAML, and what starts git, come without what writes YAML or opens a repository."""
    assert _draai(f"{programma}print({rest!r} in sys.modules)") == "False"


def test_what_a_parser_makes_only_of_bad_text_is_not_loaded() -> None:
    """A good text is read without what stands beside the error of each part of ruamel."""
    assert _draai(f"{_YAML}print('ruamel.yaml.comments' in sys.modules)") == "False"
    assert _draai(f"{_YAML}print('Scanner' in vars(sys.modules['ruamel.yaml.scanner']))") == "False"


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("a: [b", "parser.ParserError"),
        ("a: 'b", "scanner.ScannerError"),
        ("a: *b", "composer.ComposerError"),
        ("a: \0", "reader.ReaderError"),
    ],
)
def test_an_error_is_the_one_of_its_package(tekst: str, fout: str) -> None:
    """Whoever reads YAML besides us catches what it always caught."""
    lees = f"import ruamel.yaml\ntry: ruamel.yaml.YAML(typ='safe').load({tekst!r})\n"
    vang = f"except ruamel.yaml.{fout} as fout: print(type(fout))"
    assert _draai(f"{_YAML}\n{lees}{vang}") == f"<class 'ruamel.yaml.{fout}'>"


@pytest.mark.parametrize(
    ("programma", "rest"),
    [
        (_YAML, "import ruamel.yaml; print(ruamel.yaml.YAML(typ='safe').load('a: [b]'))"),
        (_YAML, "from ruamel.yaml import YAML; YAML().dump({'a': ['b']}, sys.stdout)"),
        (_GIT, "import git; print(git.Git is git.cmd.Git and git.Repo.__name__)"),
        (_GIT, "from git import Repo; print(Repo.__name__)"),
    ],
)
def test_who_asks_for_more_gets_all_of_it(programma: str, rest: str) -> None:
    """After that anybody else in the same process has the whole package, with the same classes."""
    assert _draai(programma + rest) == _draai(f"import sys; {rest}")
