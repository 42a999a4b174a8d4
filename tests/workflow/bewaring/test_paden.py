"""The paths of a history as they become."""

from rao_cli.workflow.bewaring.wissen.paden import nieuwe_namen, nieuwe_paden


def wis(naam: str) -> str:
    """Wipe two words."""
    return naam.replace("jan", "gewist").replace("piet", "gewist")


def test_each_path_one_path() -> None:
    """What is taken, now or ever, gets a number; what stays is not named."""
    paden = ["a/jan.yaml", "a/piet.yaml", "a/Gewist.yaml", "b/x.md", "jan/y.md"]
    assert nieuwe_paden(paden, wis) == {
        "a/jan.yaml": "a/gewist-2.yaml",
        "a/piet.yaml": "a/gewist-3.yaml",
        "jan/y.md": "gewist/y.md",
    }


def test_names_that_are_said_elsewhere() -> None:
    """Only a name that is not just wiped has to be told to the texts."""
    assert nieuwe_namen({"a/jan.md": "a/gewist.md"}, wis) == {}
    assert nieuwe_namen({"a/jan.md": "a/gewist-2.md"}, wis) == {"jan": "gewist-2"}
