"""The short way through a plain text: it notes what the parser notes, or leaves the text to it."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.store.yaml.reader.event_pass import EventPass
from rao_cli.store.yaml.reader.leesfout import Leesfouten
from rao_cli.store.yaml.reader.plain.lines import read_plain
from rao_cli.store.yaml.reader.tekens import open_text
from rao_cli.store.yaml.yaml_tree import parse, read_boom

GOED = Path(__file__).parents[3] / "voorbeelden/goed"
#: Every form that is plain, and what is next to it.
VORMEN = """# bovenaan
soort: actie
tijd: 10:00-12:00  # opmerking
leeg:
zaken:
- Z-7K3F9E
- null
blok:
   diep: {a: [], b: [c d, {e: 'f: g'}], h: {}, i: null}

   dieper:
     - naam: "één"  # nog een
       wie: [DT&V, COA, '']
     - (tussen haakjes)
     - [[a, b], c]
laatste: ja"""
STUKKEN = (
    *("- ", "-", ": ", ":", ", ", ",", "[", "]", "{", "}", "[]", "{a: b}", "'", '"', "''", "#"),
    *(" #", " ", "  ", "\n", "\n  ", "\n- ", "a", "ja", "~", "null", "?", "&a ", "*a", "!t ", "|"),
    *(">", "%", "\t", "\\", "\u00a0", "é", "é: ", "x: ", "\nsoort: ", "---\n", "...\n", "<<: "),
)


@cache
def _teksten() -> list[str]:
    return [VORMEN, *(pad.read_text("utf-8") for pad in sorted(GOED.rglob("*.yaml")))]


def _nummers(waarde: Any, nummers: dict[int, int]) -> dict[int, int]:
    """Return each container's number by its id."""
    if isinstance(waarde, dict | list):
        nummers[id(waarde)] = len(nummers)
        for kind in waarde.values() if isinstance(waarde, dict) else waarde:
            _nummers(kind, nummers)
    return nummers


def _noted(run: EventPass) -> list[Any]:
    (tree,) = run.documents
    numbers = _nummers(tree, {})
    return [
        *(repr(tree), run.marks, run.names, run.quoted_keys, run.long_values, run.doubled),
        *(run.folded, run.long_brackets, run.lone_dash, run.fouten.done()),
        {(numbers[container], step) for container, step in run.quoted},
        [(numbers[id(container)], step) for container, step in run.empties],
    ]


def is_plain(text: str) -> bool:
    """Whether a text goes the short way; then the parser must note the same."""
    run = EventPass(text, Leesfouten(text))
    if not read_plain(run):
        return False
    other, error = parse(text, Leesfouten(text))
    assert error is None
    assert _noted(run) == _noted(other)
    return True


def test_the_forms_are_plain() -> None:
    """All that a line of a register mostly holds, also when the last one has no end."""
    assert is_plain(VORMEN)
    assert is_plain(f"{VORMEN}\n")


def test_most_of_the_example_is_plain() -> None:
    """Whatever the short way takes of it, the parser reads the same."""
    plain = [is_plain(tekst) for tekst in _teksten()]
    assert sum(plain) > len(plain) // 2


@pytest.mark.parametrize(
    "tekst",
    [
        *("", "# leeg\n", "tekst\n", "- a\n", "[a]\n", "a: b: c\n", "a: b\n c\n", "a: b\n  c: d\n"),
        *(
            "a:\tb\n",
            "a: b\r\n",
            "'a': b\n",
            "a: 'b''c'\n",
            'a: "b\\n"\n',
            "a: |\n  b\n",
            "a: &b c\n",
        ),
        *(
            "a: [b\n",
            "a: [b,c]\n",
            "a: [, b]\n",
            "a: [b, ]\n",
            "a: {b}\n",
            "a: {b: }\n",
            "a: [b: c]\n",
        ),
        *("a: {b: c, b: d}\n", "a: b\na: c\n", "a: [b][c]\n", "a: [b}\n", "a: b \n", "a: -\n"),
        *(
            "a:\n  - b\n  c: d\n",
            "a:\n    b: c\n  d: e\n",
            "- a: b\n",
            "a: -\n",
            "? a\n",
            "a: b#c\n",
        ),
        f"a: {'[' * 33}{']' * 33}\n",
        "".join(f"{' ' * diep}a:\n" for diep in range(33)),
        f"{'a' * 1025}: b\n",
    ],
)
def test_anything_else_is_for_the_parser(tekst: str) -> None:
    """It knows the forms that are rare, and says what is wrong."""
    assert not is_plain(tekst)


@given(st.data())
def test_a_changed_text_is_read_the_same(data: st.DataObject) -> None:
    """Wherever something is put in, taken away or written twice: plain is what reads the same."""
    tekst = data.draw(st.sampled_from(_teksten()))
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(tekst)))
        weg = data.draw(st.sampled_from([0, 0, 1, 2, 10]))
        tekst = tekst[:begin] + data.draw(st.sampled_from(STUKKEN)) + tekst[begin + weg :]
    if open_text(tekst.encode()).parseable == tekst:
        is_plain(tekst)


@given(st.lists(st.sampled_from(STUKKEN), max_size=25).map("".join))
def test_any_text_is_read_the_same(rest: str) -> None:
    """Also where little is as a register has it."""
    tekst = f"a: {rest}\n"
    if open_text(tekst.encode()).parseable == tekst:
        is_plain(tekst)


def test_too_many_nodes_are_for_the_parser() -> None:
    """Also in a text of plain lines it says where there are more than may be."""
    tekst = "a:\n" + "- b\n" * 20_001
    assert not is_plain(tekst)
    boom, (fout,) = read_boom(tekst.encode())
    assert (boom, fout.code) == (None, "VRM01")
