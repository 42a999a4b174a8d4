"""Three regions at work at once: nothing that was acknowledged is lost (S10)."""

import json

import pytest

from tests.cli.uitwisseling.drie import REGIOS, TREND, Drie, nieuwe_trend

pytestmark = pytest.mark.traag

TITELS = ("Minder plekken",)


def test_three_regions_share_at_once(drie: Drie) -> None:
    """Six parcels of three regions, all processes at once: every one arrives."""
    for regio in REGIOS:
        for titel in TITELS:
            nieuwe_trend(drie.regio(regio), titel)
    kenmerken = [TREND, *(f"trend-{titel.lower().replace(' ', '-')}" for titel in TITELS)]
    lopend = [
        drie.start(regio, "trend", "deel", kenmerk, "--ja")
        for kenmerk in kenmerken
        for regio in REGIOS
    ]
    gezegd = [proces.communicate(timeout=300) for proces in lopend]
    assert [proces.returncode for proces in lopend] == [0] * len(lopend), gezegd
    assert drie.paden() == sorted(f"trends/{r}/{k}.yaml" for r in REGIOS for k in kenmerken)
    drie.git("fsck", "--strict")


def test_sharing_and_answering_at_once(drie: Drie) -> None:
    """Every region shares, answers the others and fetches, all at once; in the end all agree."""
    for regio in REGIOS:
        drie.regio(regio).doet("trend", "deel", TREND, "--ja")
    lopend = [
        drie.start(wie, "trend", "antwoord", "--ja", van, TREND, "--herkend", "ja")
        for wie in REGIOS
        for van in REGIOS
        if wie != van
    ]
    lopend += [drie.start(regio, "trend", "haal-op") for regio in REGIOS]
    gezegd = [proces.communicate(timeout=300) for proces in lopend]
    assert [proces.returncode for proces in lopend] == [0] * len(lopend), gezegd
    assert len(drie.paden()) == 9
    for regio in REGIOS:
        s = drie.regio(regio)
        data = json.loads(s.doet("trend", "haal-op", "--json"))
        assert {trend["antwoord"] for trend in data["trends"]} == {"ja"}
        assert len(data["antwoorden"]) == 2
        tekst = s.lees(f"onderwerpen/2026/{TREND}.yaml")
        assert tekst.count("herkend: ja") == 2
        assert s.rao("valideer").exit_code == 0
