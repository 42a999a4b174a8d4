"""Our reader beside the public YAML test suite, where its folder is there (see yaml_suite.py)."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import zet
from rao_cli.store.yaml.editor.draft import read
from rao_cli.store.yaml.editor.emitter import Tree
from rao_cli.store.yaml.editor.expected import with_value
from rao_cli.store.yaml.yaml_tree import read_boom
from tests.store.yaml.yaml_suite import Geval, lees_suite, maak_boom

#: A case as it is, under a key and in a list: a list on top is refused.
_VORMEN = ("", "k:\n", "k:\n- x\n-\n")
_TOP = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)  # what means something at the margin only


@pytest.fixture(scope="module")
def suite() -> list[Geval]:
    """Give all cases of the suite."""
    map_ = os.environ.get("YAML_SUITE_MAP")
    if not map_:
        pytest.skip("YAML_SUITE_MAP noemt geen map met de publieke YAML-testsuite")
    gevallen = lees_suite(Path(map_))
    assert len(gevallen) > 400
    return gevallen


def _vormen(geval: Geval) -> Iterator[tuple[str, Tree | None]]:
    """Give a case in every form, with its tree (None: more than rao has room for)."""
    boom = None if geval.fout else maak_boom(geval.gebeurtenissen)
    for vorm in _VORMEN:
        if not vorm:
            yield geval.tekst, boom
        elif "+DOC" in geval.gebeurtenissen and not _TOP.search(geval.tekst):
            tekst = vorm + re.sub(r"^(?=.)", "  ", geval.tekst, flags=re.MULTILINE)
            binnen: Tree = {"k": ["x", boom] if "-" in vorm else boom}
            yield tekst, None if boom is None else binnen


def _paden(boom: Tree, pad: Pad = ()) -> Iterator[Pad]:
    """Give the path of every text and of all that is empty."""
    if not isinstance(boom, dict | list):
        yield pad
        return
    for stap, kind in boom.items() if isinstance(boom, dict) else enumerate(boom):
        yield from _paden(kind, (*pad, stap))


def test_what_is_no_yaml_is_refused(suite: list[Geval]) -> None:
    """Every case that is an error in the suite has a finding."""
    gelezen = [
        (geval.naam, tekst)
        for geval in suite
        if geval.fout
        for tekst, _ in _vormen(geval)
        if not read_boom(tekst.encode())[1]
    ]
    assert gelezen == []


def test_what_is_read_is_the_tree_of_the_suite(suite: list[Geval]) -> None:
    """Every other case is read as the suite says, or has a finding; never anything else."""
    gelezen, anders = 0, []
    for geval in suite:
        for tekst, boom in [] if geval.fout else _vormen(geval):
            if read_boom(tekst.encode())[1]:
                continue
            gelezen += 1
            if read(tekst).tree() != boom:
                anders.append((geval.naam, tekst))
    assert anders == []
    assert gelezen > 200


def test_a_change_leaves_the_rest_of_the_tree(suite: list[Geval]) -> None:
    """A new text at any place of any case that is read changes that place only."""
    for geval in suite:
        for tekst, boom in _vormen(geval):
            if boom is None or read_boom(tekst.encode())[1]:
                continue
            for pad in _paden(boom):
                nieuw = zet(tekst, pad, "Nieuwe tekst: #1")
                assert read(nieuw).tree() == with_value(boom, pad, "Nieuwe tekst: #1"), tekst
