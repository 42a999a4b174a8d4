"""`rao status` in the middle of a merge says that first."""

from tests.cli.secretaris import LIJSTPAD, Secretaris


def halverwege(s: Secretaris) -> None:
    """Begin a merge of two people who wrote at one place, and leave it there."""
    s.git("switch", "--quiet", "--create", "collega")
    s.typt(LIJSTPAD, "Gezin verblijft", "Een gezin verblijft")
    s.git("switch", "--quiet", "-")
    s.typt(LIJSTPAD, "Gezin verblijft", "Dit gezin verblijft")
    s.git("merge", "--no-edit", "--no-commit", "--strategy=ours", "collega")


def test_een_samenvoeging_die_niet_af_is(lijst: Secretaris) -> None:
    """U leest eerst dat er nog een samenvoeging loopt, en hoe die eindigt."""
    halverwege(lijst)
    uitkomst = lijst.rao("status")
    assert uitkomst.exit_code == 0
    assert uitkomst.stderr.splitlines()[:2] == [
        "Er is nog een samenvoeging (merge) bezig in deze map. Daarom legt rao nu niets vast.",
        "Maak dat eerst af, of stop ermee: git merge --abort",
    ]


def test_ook_als_rao_yaml_niet_te_lezen_is(lijst: Secretaris) -> None:
    """Dan begrijpt u waarom."""
    halverwege(lijst)
    lijst.schrijf("rao.yaml", "<<<<<<< HEAD\n" + lijst.lees("rao.yaml"))
    assert "samenvoeging (merge) bezig" in lijst.rao("status").stderr.splitlines()[0]


def test_niets_aan_de_hand(lijst: Secretaris) -> None:
    """Anders staat er niets boven."""
    assert "bezig" not in lijst.rao("status").stderr
