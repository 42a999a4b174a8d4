"""What was wiped for good is in nothing that rao kept."""

from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.wissen.eigen_bestanden import ruim_eigen
from tests.store.opslag.kast import Kast


def test_a_wiping_leaves_nothing_of_what_was_read(gevuld: Kast) -> None:
    """Nobody knows in which rows a text stood: all of it goes, and is read again."""
    assert [*gevuld.bestand.parent.iterdir()]
    ruim_eigen(Repo.open(gevuld.map).plek, frozenset(), lambda _: False)
    assert not gevuld.bestand.parent.exists()
    assert gevuld.met() == gevuld.zonder()
