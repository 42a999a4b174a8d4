"""`rao status` in the middle of a merge says that first."""

import subprocess

import pytest

from tests.cli.secretaris import LIJSTPAD, Secretaris


def halverwege(s: Secretaris) -> None:
    """Begin a merge of two people who wrote at one place, and leave it there."""
    s.git("switch", "--quiet", "--create", "collega")
    s.typt(LIJSTPAD, "Gezin verblijft", "Een gezin verblijft")
    s.git("switch", "--quiet", "-")
    s.typt(LIJSTPAD, "Gezin verblijft", "Dit gezin verblijft")
    s.git("merge", "--no-edit", "--no-commit", "--strategy=ours", "collega")


def test_a_merge_that_is_not_finished(lijst: Secretaris) -> None:
    """It is said first that a merge is going on, and how it ends."""
    halverwege(lijst)
    uitkomst = lijst.rao("status")
    assert uitkomst.exit_code == 0
    assert uitkomst.stderr.splitlines()[:2] == [
        "Er is nog een samenvoeging (merge) bezig in deze map. Daarom legt rao nu niets vast.",
        "Maak dat eerst af, of stop ermee: git merge --abort",
    ]


@pytest.mark.parametrize(
    ("begin", "stop"),
    [
        (("rebase", "--quiet", "--force-rebase", "--exec", "false", "HEAD~1"), "rebase --abort"),
        (("bisect", "start"), "bisect reset"),
    ],
)
def test_who_stops_makes_a_copy_first(lijst: Secretaris, begin: tuple[str, ...], stop: str) -> None:
    """Before rao names a command that throws work away, it names the files with that work."""
    subprocess.run(["git", *begin], cwd=lijst.map, capture_output=True, check=False)
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("Gezin verblijft", "Dit gezin verblijft"))
    lijst.schrijf("documenten/nieuw.md", "git laat dit liggen\n")
    assert lijst.faalt("bewaar").endswith(
        f"Wat u veranderde in {LIJSTPAD} is nog niet vastgelegd; stoppen gooit dat weg. Maak er"
        " daarom eerst een kopie van, buiten deze map.\n"
        f"Maak dat eerst af, of stop ermee: git {stop}\n"
    )


def test_what_was_put_ready_is_named_too(lijst: Secretaris) -> None:
    """A new file that a person gave to git goes away as well when he stops."""
    halverwege(lijst)
    lijst.schrijf("documenten/nieuw.md", "klaargezet\n")
    lijst.git("add", "documenten")
    assert "Wat u veranderde in documenten/nieuw.md is" in lijst.rao("status").stderr


def test_also_when_rao_yaml_cannot_be_read(lijst: Secretaris) -> None:
    """Then the user understands why."""
    halverwege(lijst)
    lijst.schrijf("rao.yaml", "<<<<<<< HEAD\n" + lijst.lees("rao.yaml"))
    assert "samenvoeging (merge) bezig" in lijst.rao("status").stderr.splitlines()[0]


def test_nothing_is_wrong(lijst: Secretaris) -> None:
    """Otherwise nothing stands above."""
    assert "bezig" not in lijst.rao("status").stderr
