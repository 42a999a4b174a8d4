"""An erratum in a besluitenlijst of another form: whole, at its place, and found back (S11)."""

from __future__ import annotations

from datetime import date

import pytest
from markdown_it import MarkdownIt

from rao_cli.documents.besluit.erratumregel import staat_in, voeg_in
from rao_cli.model.soorten.overleg import Erratum
from tests.documents.wereld import vol

MD = MarkdownIt("commonmark").enable("table")
LANG = "Lees: tot 1 juli.\n\nMits:\n\n- de plek er is;\n- COA het *goed* vindt."
KOP = "# Lijst\n\n*Vastgesteld.*\n\n"
LIJSTEN = {
    "vroeger": f"{KOP}## Behandeld\n\n**Klaar** (B-2026-03-12-01)\n\n- **Besluit:** Ja.\n\n## X\n",
    "nu": f"{KOP}## Behandeld\n\n#### Klaar (B-2026-03-12-01)\n\n- **Besluit:** Ja.\n\n  Nee.\n",
    "eigen": f"{KOP}Er is besloten: ja.\n",
    "leeg": "",
}


def erratum(besluit: str | None = "B-2026-03-12-01", tekst: str = LANG) -> Erratum:
    """Return a correction of 20 March."""
    return Erratum(datum=date(2026, 3, 20), tekst=tekst, besluit=besluit)


@pytest.mark.parametrize("besluit", ["B-2026-03-12-01", "B-2026-03-12-09", None])
@pytest.mark.parametrize("vorm", LIJSTEN)
def test_it_is_whole_in_any_list(vorm: str, besluit: str | None) -> None:
    """Its paragraphs and list stay, inside one item; every line of the list stays too."""
    nu = voeg_in(LIJSTEN[vorm], vol(), [erratum(besluit)])
    assert "<p>Mits:</p>\n<ul>\n<li>de plek er is;</li>\n<li>COA het *goed*" in MD.render(nu)
    assert [r for r in LIJSTEN[vorm].splitlines() if r not in nu.splitlines()] == []


@pytest.mark.parametrize("besluit", ["B-2026-03-12-01", None])
@pytest.mark.parametrize("vorm", LIJSTEN)
def test_it_is_found_back(vorm: str, besluit: str | None) -> None:
    """So a later command does not add it twice."""
    stand, eerst = vol(), erratum(besluit)
    assert not staat_in(LIJSTEN[vorm], stand, eerst)
    nu = voeg_in(LIJSTEN[vorm], stand, [eerst, erratum(besluit, "Nog iets.")])
    assert staat_in(nu, stand, eerst)
    assert not staat_in(nu, stand, erratum(besluit, "Iets anders."))


def test_it_comes_below_its_decision_and_is_named_above() -> None:
    """Who reads the decision reads the correction; who reads the head knows that there is one."""
    nu = voeg_in(LIJSTEN["nu"], vol(), [erratum(tekst="Nee."), erratum(tekst="Toch ja.")])
    boven, _, onder = nu.partition("## Behandeld")
    assert boven.count("- 20 maart 2026: B-2026-03-12-01 is verbeterd.") == 2
    op = "- **Verbeterd op 20 maart 2026:**"
    assert onder.endswith(f"  Nee.\n{op} Nee.\n{op} Toch ja.\n")
