"""Names of pages: plain on every system, and each of one thing."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from rao_cli.documents.bekijk.adresboek import Adresboek

SOORT = st.sampled_from(["zaak", "overleg", "organisatie", "lko", "onderwerp"])
NAAM = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9&._-]{0,31}", fullmatch=True)


@given(st.lists(st.tuples(SOORT, NAAM), unique=True))
def test_a_page_is_of_one_thing(dingen: list[tuple[str, str]]) -> None:
    """Whatever they are called, also where a file system knows no capitals."""
    boek = Adresboek()
    namen = [boek.neem(soort, naam) for soort, naam in dingen]
    assert len(set(namen)) == len(namen)
    assert all(re.fullmatch(r"[a-z0-9-]+\.html", naam) for naam in namen)
    assert [boek.adres(soort, naam) for soort, naam in dingen] == namen


def test_names_that_differ_in_capitals_or_signs() -> None:
    """COA and coa are two, as DT&V and DT.V are; a name that Windows keeps has its kind before."""
    boek = Adresboek()
    namen = [boek.neem("organisatie", naam) for naam in ("COA", "coa", "DT&V", "DT.V", "CON")]
    assert namen == [
        *("organisatie-coa.html", "organisatie-coa-2.html", "organisatie-dt-v.html"),
        *("organisatie-dt-v-2.html", "organisatie-con.html"),
    ]
