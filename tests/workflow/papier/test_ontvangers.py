"""To whom a paper goes follows from its kind and its place; an extract goes to its reader alone."""

import pytest

from rao_cli.workflow.papier.ontvangers import ontvangers
from tests.documents.wereld import vol


@pytest.mark.parametrize(
    ("pad", "wie"),
    [
        ("agendapunten/deelberaad", ["deelberaad"]),
        ("agendapunten/lko-duindorp", ["lko:duindorp"]),
        ("agendapunten/lko-duindorp-coa", ["COA"]),
        ("opschaling/SL-noord-2026-03-16", ["deelberaad"]),
        ("opschaling/SL-noord-2026-03-16-coa", ["COA"]),
        ("2026-03-12/terugkoppeling-duindorp", ["lko:duindorp"]),
        ("2026-03-12/terugkoppeling-duindorp-lko-duindorp", ["lko:duindorp"]),
        ("2026-03-12/terugkoppeling-duindorp-dt-v", ["DT&V"]),
        ("2026-03-12/besluitenlijst-lko-duindorp", ["lko:duindorp"]),
        ("2026-03-12/besluitenlijst-openbaar", []),
        ("2026-03-12/besluitenlijst-deelberaad", ["deelberaad"]),
        ("2026-03-12/agenda-nidos", ["Nidos"]),
        ("2026-03-12/agenda-coa", ["COA"]),
        ("2026-03-12/spiekbrief", ["voorzitter"]),
        ("2026-03-12/aanleververzoek-dt-v", ["DT&V"]),
        ("2026-03-12/iets-anders", []),
    ],
)
def test_to_whom(pad: str, wie: list[str]) -> None:
    """Each kind has its own readers; nobody where that is unknown."""
    assert ontvangers(vol(), f"documenten/{pad}.md") == wie
