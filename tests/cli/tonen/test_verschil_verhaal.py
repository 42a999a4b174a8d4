"""The story of a month, as a secretary reads it: from the fixing of one meeting to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.secretaris import Secretaris, vaste_omgeving
from tests.cli.tonen.verschilspel import TOT, VAN, begin, speel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.traag


@pytest.fixture(scope="module")
def gespeeld(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secretaris]:
    """The example register after a month of work; nobody changes it."""
    with pytest.MonkeyPatch.context() as patch:
        vaste_omgeving(patch)
        yield speel(begin(tmp_path_factory.mktemp("spel") / "register", patch), patch)


def test_the_story(gespeeld: Secretaris, golden: Callable[[str, str], None]) -> None:
    """The story reads from top to bottom: the meeting, its lists, each zaak, the letters."""
    golden("verschil.txt", gespeeld.doet("verschil", VAN, TOT))


def test_the_story_in_markdown(gespeeld: Secretaris, golden: Callable[[str, str], None]) -> None:
    """In Markdown it is the same story, of one LKO."""
    golden(
        "verschil.md",
        gespeeld.doet("verschil", VAN, TOT, "--formaat", "md", "--organisatie", "assen"),
    )


def test_nothing_is_silent(gespeeld: Secretaris) -> None:
    """Each file of data that differs has a line."""
    eerste = gespeeld.git("rev-list", "--max-parents=0", "HEAD")
    anders = gespeeld.git("diff", "--name-only", eerste, "HEAD", "--", "*.yaml").splitlines()
    tekst = gespeeld.doet("verschil", eerste, "--json")
    assert [pad for pad in anders if f'"bestand": "{pad}"' not in tekst] == []
