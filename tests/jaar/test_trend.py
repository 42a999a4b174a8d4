"""A national trend, seen by three regions in three registers (S10, S15)."""

import json

from tests.jaar.punten import TREND
from tests.jaar.regios import ANDERE, buren
from tests.jaar.spel import Spel
from tests.jaar.tabel import EIND


def test_both_other_regions_recognised_it(jaar: Spel) -> None:
    """Their answers stand in this register, fetched and not typed."""
    trend = jaar.vraag(EIND, "toon", jaar.onderwerpen[TREND])["onderwerp"]
    herkend = {rij["regio"]: rij["herkend"] for rij in trend["gedeeld_met"]}
    assert herkend == dict.fromkeys(ANDERE, "ja")
    assert trend["landelijk"] == "ja"
    assert trend["op_agenda"] == {"deelberaad": "2026-06-11"}


def test_what_regions_share_holds_no_zaak(jaar: Spel) -> None:
    """In the place where they meet there is no kenmerk of a zaak, and no LKO by name."""
    plek = jaar.map.parent / "uitwisseling.git"
    s = jaar.op(EIND)
    alles = s.git(f"--git-dir={plek}", "log", "--all", "--patch", "--format=%B")
    assert "Langer wachten op een reisdocument" in alles
    assert [kenmerk for kenmerk in jaar.zaken.values() if kenmerk in alles] == []
    assert "LKO" not in alles


def test_each_region_can_ask_what_the_others_share(jaar: Spel) -> None:
    """This region sees the trend of Friesland, that it did not answer yet."""
    uit = json.loads(jaar.op(EIND).doet("trend", "haal-op", "--json"))
    assert "Minder tolken" in json.dumps(uit)
    for s in buren(jaar, EIND).values():
        assert s.git("status", "--porcelain") == ""
