"""Text in a block (`|` and `>`): all that a person sees in it is read, or refused with its line."""

import pytest

from rao_cli.store.yaml.yaml_tree import read_boom


def _regel(tekst: str) -> tuple[str, int | None]:
    """Return code and line of the only complaint about a text."""
    boom, [fout] = read_boom(tekst.encode())
    assert boom is None
    return fout.code, fout.vindplaats.regelnummer


@pytest.mark.parametrize(
    ("tekst", "regel"),
    [
        ("vraag: |\n      \n  Mag dit?\n", 1),
        ("zaken:\n  vraag: |\n        Mag dit?\n    # 3 is de vraag\n  status: open\n", 4),
        ("zaken:\n  vraag: >\n        Mag dit?\n\n    # 3\n", 5),
        ("zaken:\n  vraag: |\n        Kan dit?\n        Twee redenen:\n    # 1 reden\n", 5),
        ("vraag: |-\n    een\n    twee\n  #3\nstatus: open\n", 4),
        ("vraag: >+\n    een\n\n    twee\n    \n  # 3\n  # 4\n", 6),
        ("vraag: |4\n    een\n  # 2\n", 3),
        ("vraag: >3-\n    een\n   # 2\n  # 3\n", 4),
        ("vraag: |-4\n  # 1\n", 2),
        ("vraag: |4\n  # 1", 2),
        ("vraag: | # zo\n    een\n    twee\n # 3", 4),
        ("vraag: |\r\n    een\r\n    twee\r\n  # 3\r\n", 4),
        ("vraag:\n  |\n    een\n    twee\n  # 3\n", 5),
        ("lijst:\n  - |\n      een\n      twee\n    # 3\n", 5),
        ("lijst:\n  - - >\n        een\n        twee\n     # 3\n", 5),
        ("lijst:\n-\n  |\n   een\n   twee\n # 3\n- x\n", 6),
        ("lijst:\n  - vraag: |\n        een\n        twee\n     # 3\n", 5),
    ],
)
def test_a_block_that_loses_a_line(tekst: str, regel: int) -> None:
    """What stands to the left of a block and to the right of its key falls away."""
    assert _regel(tekst) == ("VRM01", regel)


@pytest.mark.parametrize(
    "tekst",
    [
        "zaken:\n  vraag: |\n    Mag dit?\n  # een opmerking\n  status: open\n",
        "vraag: |\n  Mag dit?\n\n  # ook tekst\n",
        "vraag: |2\n    Mag dit?\n  Ja.\n",
        "vraag: |2\n    Mag dit?\n  # ook tekst\n# een opmerking\n",
        "lijst:\n  - vraag: |\n      een\n      twee\n    # opmerking\n    status: open\n",
        "lijst:\n  - |\n    een\n    twee\n  # opmerking\n  - x\n",
        "lijst:\n  - # een\n    # twee\n    |\n      een\n      twee\n  # opmerking\n  - x\n",
        "zaken:\n  vraag: |\n    een\n    twee\n  # opmerking\n    # verder\n",
    ],
)
def test_a_block_that_keeps_everything(tekst: str) -> None:
    """A comment under the key is a comment."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize(
    "tekst", ["a:\n|\n  t\n", "z:\n  a:\n  >\n    t\n", "l:\n  -\n  |\n   t\n"]
)
def test_a_block_of_text_right_below_its_key(tekst: str) -> None:
    """YAML wants it further to the right; as every other value."""
    assert _regel(tekst)[0] == "VRM01"


@pytest.mark.parametrize("tekst", ["a:\n  |\n  t\n", "l:\n-\n  |\n  t\n", "l:\n- - |\n    t\n"])
def test_a_block_of_text_on_a_line_of_its_own(tekst: str) -> None:
    """To the right of its key or dash it is fine."""
    assert read_boom(tekst.encode())[1] == []


@pytest.mark.parametrize("einde", ["", "\n"])
@pytest.mark.parametrize("tekst", ["a: |\n  b", "a: |+\n  b", "a: >\n  b"])
def test_the_last_line_of_a_block(tekst: str, einde: str) -> None:
    """The line end that an editor left out at the end of a file makes no difference."""
    boom, _ = read_boom((tekst + einde).encode())
    assert boom is not None
    assert boom.waarde == {"a": "b\n"}
