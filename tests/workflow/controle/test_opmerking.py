"""Where an acceptance comes in a file: it says no more than that, and speaks of the line."""

import pytest

from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.controle.vroeger.opmerking import zet_acceptatie

REDEN = "dossier van vroeger"
A = f"# rao: accepteer SIG01 {REDEN}"


def zet(tekst: str, nummer: int, *codes: str) -> str | None:
    """Accept codes (SIG01) at a line; what the file says must stay the same."""
    nieuw = zet_acceptatie(tekst, nummer, codes or ("SIG01",), REDEN)
    if nieuw is not None:
        oud, straks = (read_boom(een.encode())[0] for een in (tekst, nieuw))
        assert oud is not None
        assert straks is not None
        assert (oud.waarde, oud.leeg()) == (straks.waarde, straks.leeg())
    return nieuw


@pytest.mark.parametrize(
    ("tekst", "nummer", "wordt"),
    [
        ("a: 1\nb: 2\n", 2, f"a: 1\nb: 2  {A}\n"),
        ("a: 1\nb:\n", 2, f"a: 1\nb:  {A}\n"),
        ("a: 1\nb: 2", 2, f"a: 1\nb: 2  {A}"),
        ("a: 1\r\nb: 2\r\n", 1, f"a: 1  {A}\r\nb: 2\r\n"),
        ("a: {b: c}   \n", 1, f"a: {{b: c}}  {A}\n"),
        ("a:\n  - b: 1\n", 2, f"a:\n  - b: 1  {A}\n"),
        ("a: [b,\n  c]\n", 2, f"a: [b,\n  c]  {A}\n"),
        ("a: 'b # c'\n", 1, f"a: 'b # c'  {A}\n"),
        # Behind a text that goes on is no place: above it, or behind its key.
        ("a: een\n  twee\n", 1, f"{A}\na: een\n  twee\n"),
        ("z:\n  a: 'een\n    twee'\n", 2, f"z:\n  {A}\n  a: 'een\n    twee'\n"),
        ("a: |\n  een\n  twee\n", 3, f"a: |  {A}\n  een\n  twee\n"),
        ("a: >-\n  een\n", 1, f"a: >-  {A}\n  een\n"),
        # Another comment stands there already.
        ("a: 1\nb:\n  c: 2 # van mij\n", 3, f"a: 1\nb:\n  {A}\n  c: 2 # van mij\n"),
        ("a: 1\r\nb: 2 # van mij\r\n", 2, f"a: 1\r\n{A}\r\nb: 2 # van mij\r\n"),
        # What is about the file as a whole points at its head: above the first key.
        ("# kop\n\n---\na: 1\nb: 2\n", 1, f"# kop\n\n---\n{A}\na: 1\nb: 2\n"),
    ],
)
def test_the_smallest_edit(tekst: str, nummer: int, wordt: str) -> None:
    """Each text gets one comment, and keeps its line ends and all that it says."""
    assert zet(tekst, nummer) == wordt


def test_more_codes_on_one_line() -> None:
    """What is accepted for the same reason on the same line stands in one comment."""
    assert zet("a: 1\n", 1, "SIG01", "SIG03") == f"a: 1  # rao: accepteer SIG01, SIG03 {REDEN}\n"


@pytest.mark.parametrize("tekst", ["a: [\n", "", "# niets\n"])
def test_no_place(tekst: str) -> None:
    """In a file that cannot be read, or says nothing, nothing comes."""
    assert zet(tekst, 1) is None
