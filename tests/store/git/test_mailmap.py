"""`.mailmap`: who somebody is, as git itself says it."""

import random

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.lezen.mailmap import MEESTE, make_naam_van
from rao_cli.store.git.lezen.repo import Repo
from tests.store.git.werkplaats import Werkplaats

_NAMEN = ("R. Voorbeeld", "r. voorbeeld", "Ander", "", " ", "Zoë")
_ADRESSEN = ("a@b.invalid", "A@B.invalid", "c@d.invalid", "")
_TUSSEN = ("", " ", "  ", "\t", "#", "<", ">", "\r", "\\")


def _regel(kans: random.Random) -> str:
    stukken = [kans.choice(_TUSSEN)] if kans.random() < 0.2 else []
    for _ in range(kans.choice((1, 1, 2, 2, 3))):
        stukken += [kans.choice(_NAMEN), kans.choice(_TUSSEN[:4]), f"<{kans.choice(_ADRESSEN)}>"]
        stukken += [kans.choice(_TUSSEN)] if kans.random() < 0.3 else []
    return "".join(stukken)


def _stap_van(werk: Werkplaats, naam: str, adres: str) -> str:
    """Commit as somebody."""
    werk.git("commit", "--quiet", "--allow-empty", f"--author={naam} <{adres}>", "--message=leeg")
    return werk.git("log", "-1", "--format=%H")


def test_the_same_as_git(werk: Werkplaats) -> None:
    """For files of every shape rao shows the name that git shows."""
    kans = random.Random(16)  # noqa: S311 - no secret
    mensen = [("R. Voorbeeld", "a@b.invalid"), ("ander", "A@b.invalid"), ("Zoë", "c@d.invalid")]
    commits = [_stap_van(werk, naam, adres) for naam, adres in mensen]
    for _ in range(80):
        data = "\n".join(_regel(kans) for _ in range(kans.randint(1, 4))).encode()
        (werk.top / ".mailmap").write_bytes(data)
        git = werk.git("log", "--no-walk=unsorted", "--format=%aN", *commits).splitlines()
        naam_van = make_naam_van(data)
        assert [naam_van(*wie) for wie in mensen] == git, data


def test_a_name_that_changed(werk: Werkplaats) -> None:
    """Whoever has another name now, is called so in every step, also in a register in a folder."""
    werk.wijzig()
    adres = werk.git("log", "-1", "--format=%ae")
    (werk.top / ".mailmap").write_text(f"N. Nieuwenaam <{adres}>\n", encoding="utf-8")
    stap = Repo.open(werk.root).historie.laatste_stap(["acties"])
    assert stap is not None
    assert stap.auteur == "N. Nieuwenaam"


def test_a_link_is_not_followed(werk: Werkplaats) -> None:
    """What lies elsewhere says nothing about names, as with git."""
    werk.wijzig()
    oud = werk.git("log", "-1", "--format=%an")
    elders = werk.top.parent / "namen"
    elders.write_text(f"Geheim <{werk.git('log', '-1', '--format=%ae')}>\n", encoding="utf-8")
    (werk.top / ".mailmap").symlink_to(elders)
    assert Repo.open(werk.root).historie.log()[0].auteur == oud


def test_too_large(werk: Werkplaats) -> None:
    """A file of megabytes is not read, and nobody is called by an old name without a word."""
    werk.wijzig()
    (werk.top / ".mailmap").write_bytes(b"#" * (MEESTE + 1))
    with pytest.raises(RaoError, match="groter dan 1 MB"):
        Repo.open(werk.root).historie.log()


def test_a_name_is_one_visible_line() -> None:
    """A name out of a stranger's file cannot move the cursor or begin a new line."""
    naam_van = make_naam_van("Ne\x1b[2Jp\u202e <a@b.invalid>".encode())
    assert naam_van("X", "a@b.invalid") == "Ne␛[2Jp⟨U+202E⟩"
