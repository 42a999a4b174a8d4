"""Reading a commit as the work tree is read: the same files, and the same findings."""

import os

import pytest

from rao_cli.store.register_map import RegisterMap
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

NAMEN = (
    "acties/2026/met spatie.yaml",
    "acties/2026/goed.YML",
    "acties/map.yaml/erin.yaml",
    "acties/.verborgen/x.yaml",
    "acties/documenten/x.yaml",
    "documenten/x.yaml",
    "schemas/x.yaml",
    "verdwaald.yaml",
    "diep/er/in.yml",
    ".verborgen.yaml",
    "ander/rao.yaml",
    "ander/acties/x.yaml",
    "tekst.txt",
)


def gelezen(werk: Werkplaats) -> tuple[object, object]:
    """Return what is read of the work tree and of the last commit: files, then findings."""
    map_ = RegisterMap(werk.root)
    nu, toen = map_.load(), map_.sinds("HEAD")[0].lading
    return (
        (sorted(nu.bestanden), sorted(m.tekst for m in nu.meldingen)),
        (sorted(toen.bestanden), sorted(m.tekst for m in toen.meldingen)),
    )


@pytest.mark.parametrize("plek", ["werk", "sub"])
def test_the_same_walk(plek: str, request: pytest.FixtureRequest) -> None:
    """Strays, bad names, hidden folders, a folder named as a file, a register in a register."""
    werk: Werkplaats = request.getfixturevalue(plek)
    for naam in NAMEN:
        werk.leg(naam)
    werk.leg_vast()
    nu, toen = gelezen(werk)
    assert toen == nu
    assert "acties/map.yaml" in str(nu)


@pytest.mark.skipif(os.name == "nt", reason="needs the right to make links")
def test_links_are_refused_then_too(werk: Werkplaats) -> None:
    """A linked file and a linked folder were refused in the same words."""
    (werk.root / "acties/2026/link.yaml").symlink_to("elders.yaml")
    (werk.root / "acties/mapje").symlink_to("2026")
    (werk.root / "zijmap").symlink_to("acties")
    werk.leg_vast()
    nu, toen = gelezen(werk)
    assert toen == nu
    assert str(nu).count("verwijzing naar een andere plek") == 2


@pytest.mark.skipif(os.name == "nt", reason="a name that differs in capitals is the same there")
def test_names_that_differ_in_capitals_then_too(werk: Werkplaats) -> None:
    """Two names that are one on Windows were two in the commit."""
    werk.leg(ACTIE.replace("A-", "a-"))
    werk.leg_vast()
    nu, toen = gelezen(werk)
    assert toen == nu


def test_what_differs_and_what_git_knows(werk: Werkplaats) -> None:
    """Changed, new and gone differ; what is ignored is not known."""
    werk.leg(".gitignore", b"/proef/\n")
    werk.leg_vast()
    werk.leg("proef/x.yaml")
    werk.leg("nieuw/x.yaml")
    werk.leg(ACTIE, INHOUD + b"# meer\n")
    (werk.root / ANDER).unlink()
    (toen,) = RegisterMap(werk.root).sinds("HEAD")
    assert toen.gewijzigd == {ACTIE, ANDER, "nieuw/x.yaml"}
    assert {ACTIE, ANDER, "nieuw", "nieuw/x.yaml", "acties/2026"} <= toen.bekend
    assert not {"proef", "proef/x.yaml"} & toen.bekend


def test_a_sparse_checkout_is_not_compared(werk: Werkplaats) -> None:
    """What somebody left out of the work tree is left out of the older reading too."""
    werk.git("update-index", "--skip-worktree", werk_pad(werk, ANDER))
    (werk.root / ANDER).unlink()
    assert ANDER not in RegisterMap(werk.root).sinds("HEAD")[0].lading.bestanden


def werk_pad(werk: Werkplaats, pad: str) -> str:
    """Return a path of the register, from the top."""
    return (werk.root / pad).relative_to(werk.top).as_posix()
