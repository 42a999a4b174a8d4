"""Files made to break a reader: refused (or read), in time that grows with their size only."""

import pytest

from rao_cli.store.yaml.yaml_tree import read_boom

PRIVATE = "".join(map(chr, range(0xE000, 0xF900)))


def codes(tekst: str) -> set[str]:
    """Return the codes of what is wrong."""
    return {fout.code for fout in read_boom(tekst.encode())[1]}


@pytest.mark.parametrize(
    ("naam", "tekst", "verwacht"),
    [
        ("brackets", "[" * 100_000, {"VRM07"}),
        ("braces", "a: " + "{b: " * 100_000, {"VRM07"}),
        ("dashes", "- " * 100_000, {"VRM07"}),
        ("block map", "".join(f"{' ' * i}a:\n" for i in range(500)), {"VRM07"}),
        ("depth 33", "a: " * 0 + "a: " + "[" * 32 + "]" * 32, {"VRM07"}),
        ("depth 32", "a: " + "[" * 31 + "]" * 31, set()),
        ("30,000 keys", "".join(f"k{i}: 1\n" for i in range(30_000)), {"VRM01"}),
        ("15,000 keys", "".join(f"k{i}:\n" for i in range(15_000)), {"VRM01"}),
        ("20,000 nodes", "a: [" + "1," * 19_997 + "]", set()),
        ("20,001 nodes", "a: [" + "1," * 19_998 + "]", {"VRM01"}),
        ("500,000 items", "a: [" + "1," * 500_000 + "]", {"VRM01"}),
        ("long key", "k" * 200_000 + ": 1\n", {"VRM01"}),
        ("long explicit key", "? " + "k" * 200_000 + "\n: 1\n", {"VRM08"}),
        ("long value", "a: " + "x " * 500_000, set()),
        ("many double keys", "a: 1\n" * 9_000, {"VRM02"}),
        ("many directives", "%TAG !a! x\n" * 60_000 + "---\na: 1\n", {"VRM04"}),
        ("many tabs", "a:\n" + "\tb: 1\n" * 100_000, {"VRM06"}),
        ("many controls", "a: " + "\x07" * 1_000_000, {"VRM06"}),
        ("many quotes", "a: " + "'" * 1_000_000, set()),
        ("many question marks", "a: [" + "x? " * 300_000 + "]", set()),
        ("all private characters", "a: [x?" + PRIVATE + "]", set()),
        ("many glued comments", "a: [" + "'x',#\n" * 9_000 + "]", {"VRM01"}),
        ("many lines in brackets", "a: [x," + "\n" * 900_000 + "]", set()),
        ("many lone dashes", "a: [" + "-," * 9_000 + "]", {"VRM01"}),
        ("many dashes in a text", "a: '" + "-," * 400_000 + "'", set()),
        ("many dashes below a dash", "a:\n" + "- b\n - c\n" * 9_000, {"VRM01"}),
        ("many hard spaces", "a: b\n" + "\xa0" * 400_000, {"VRM06"}),
        ("many lines with hard spaces", "a: |\n" + "  -\xa0b\n" * 100_000, set()),
        ("many open curly quotes", "a: [" + "“x, " * 9_000 + "”]", {"VRM01"}),
        ("many open brackets", "b: {}\na: " + "(" * 1_000_000, set()),
        ("many brackets with a comma", "b: {}\na: " + "(," * 400_000, set()),
        ("many question marks on a line", "".join(
            f"k{i}: a\n  ?\n" for i in range(5_000)
        ), set()),
        ("many comments", "a: 1\n" + "#\n" * 500_000, set()),
        ("billion laughs", "a: &a [x]\n" + "".join(
            f"b{i}: &b{i} [{', '.join(['*a'] * 9)}]\n" for i in range(9)
        ), {"VRM03"}),
    ],
)  # fmt: skip
def test_hostile_files(naam: str, tekst: str, verwacht: set[str]) -> None:
    """No recursion, no expansion, no search that goes back: each is done at once."""
    assert codes(tekst) == verwacht, naam


def test_comments_of_a_large_file_are_found_in_one_walk() -> None:
    """A hundred thousand comments between values."""
    boom, _ = read_boom(("a: 'x # y'\n" + "# c\n" * 100_000).encode())
    assert boom is not None
    assert len(boom.opmerkingen) == 100_000
