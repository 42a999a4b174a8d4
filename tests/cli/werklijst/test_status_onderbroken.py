"""`rao status` in the middle of a merge says that first."""

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


def test_also_when_rao_yaml_cannot_be_read(lijst: Secretaris) -> None:
    """Then the user understands why."""
    halverwege(lijst)
    lijst.schrijf("rao.yaml", "<<<<<<< HEAD\n" + lijst.lees("rao.yaml"))
    assert "samenvoeging (merge) bezig" in lijst.rao("status").stderr.splitlines()[0]


def test_nothing_is_wrong(lijst: Secretaris) -> None:
    """Otherwise nothing stands above."""
    assert "bezig" not in lijst.rao("status").stderr
