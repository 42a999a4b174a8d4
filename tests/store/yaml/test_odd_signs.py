"""A hard space that changes the meaning is refused; in a text it may stand."""

import pytest

from rao_cli.store.yaml.yaml_tree import read_boom


@pytest.mark.parametrize("teken", ["\u00a0", "\u202f", "\u2003", "\u200b"])
@pytest.mark.parametrize(
    "tekst",
    [
        "s: x\na:_b\n",
        "a:\n__b: c\n",
        "a_: b\n",
        "_a: b\n",
        "a: b\n_\nc: d\n",
        "a:\n  -_b\n  -_c\n",
        "a:\n  - b\n  -_c\n",
        "a:\n  b:_c\n",
    ],
)
def test_a_blank_that_is_a_letter(tekst: str, teken: str) -> None:
    """Before a key or a colon, and behind a dash or a colon, only a real blank is one."""
    boom, [fout] = read_boom(tekst.replace("_", teken).encode())
    assert boom is None
    assert fout.code == "VRM06"
    assert f"U+{ord(teken):04X}" in fout.tekst
    regel = tekst[: tekst.index("_")].count("\n") + 1
    assert fout.vindplaats.regelnummer == regel


@pytest.mark.parametrize(
    "tekst",
    [
        "a: 10_000 euro\n",
        "a: b_\n",
        "a: b\n  _c\n",
        "a: b\n  Reden:_c\n",
        "a: |\n  b\n  _\n  -_c\n  d:_e\n",
        "a: 'b\n  -_c'\n",
        "# _a:_b\na: b\n",
    ],
)
def test_a_hard_space_inside_a_text(tekst: str) -> None:
    """It came along from Word and harms nobody."""
    assert read_boom(tekst.replace("_", "\u00a0").encode())[1] == []


@pytest.mark.parametrize("tekst", ["a:\n-\tb\n", "a:\n  -\tb: c\n"])
def test_a_tab_behind_a_dash(tekst: str) -> None:
    """The parser stops there; the sentence names the tab."""
    boom, [fout] = read_boom(tekst.encode())
    assert boom is None
    assert (fout.code, "tab" in fout.tekst) == ("VRM06", True)
