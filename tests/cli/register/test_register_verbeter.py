"""A wrong day of an end or a name is put right by the same command, also later on (S2, S11)."""

import pytest

from tests.cli.secretaris import Secretaris

SLUIT = ("lko", "sluit", "assen", "--op")
REAN = ("organisatie", "sluit", "REAN", "--op")
ROOD = ("lko", "hernoem", "assen", "LKO Rood", "--op")
STOPT = ("lid", "stopt", "R. Voorbeeld", "--op")


def iets_anders(s: Secretaris) -> None:
    """Do another act, so that undoing is no way back."""
    s.doet("register", "zet", "termijnen.actie_dagen", "31")


@pytest.mark.parametrize("sluit", [SLUIT, REAN])
@pytest.mark.parametrize("dag", ["2026-07-12", "2026-07-01"])
def test_another_last_day(leeg: Secretaris, sluit: tuple[str, ...], dag: str) -> None:
    """A later or an earlier last day takes the place of the one that was wrong, and rao says so."""
    leeg.doet(*sluit, "2026-07-10")
    iets_anders(leeg)
    assert "was 10 juli 2026" in leeg.zegt(*sluit, dag)
    assert f"tot: {dag}" in leeg.lees("rao.yaml")


def test_a_successor_after_all(leeg: Secretaris) -> None:
    """An LKO that was closed by mistake, goes on as another from the day after."""
    leeg.doet(*SLUIT, "2026-07-10")
    iets_anders(leeg)
    leeg.doet("lko", "volg-op", "assen", "noord", "LKO Noord", "--op", "2026-07-11")
    assert "opvolger_van: [assen]" in leeg.lees("rao.yaml")


def test_what_went_on_does_not_stop(leeg: Secretaris) -> None:
    """The last day of one with a successor stays."""
    leeg.doet("lko", "volg-op", "assen", "noord", "LKO Noord", "--op", "2026-07-11")
    assert "gaat daarna verder als noord" in leeg.faalt(*SLUIT, "2026-08-01")


@pytest.mark.parametrize("dag", ["2026-07-05", "2026-06-20"])
def test_another_first_day_of_a_name(leeg: Secretaris, dag: str) -> None:
    """The same new name with another day, counts from that day."""
    leeg.doet(*ROOD, "2026-07-01")
    iets_anders(leeg)
    assert "gold vanaf 1 juli 2026" in leeg.zegt(*ROOD, dag)
    assert "Er is niets veranderd" in leeg.zegt(*ROOD, dag)
    assert leeg.lees("rao.yaml").count("tot:") == 1


def test_a_name_back_on_its_day(leeg: Secretaris) -> None:
    """Back to the earlier name on the same day: nothing of it is left."""
    voor = leeg.lees("rao.yaml")
    leeg.doet(*ROOD, "2026-07-01")
    leeg.doet("lko", "hernoem", "assen", "LKO Assen", "--op", "2026-07-01")
    assert leeg.lees("rao.yaml").replace("versie: 3\n", "") == voor.replace("versie: 3\n", "")


def test_a_member_who_stopped(leeg: Secretaris) -> None:
    """Who stopped already gets another last day only when that was meant."""
    leeg.doet("nieuw", "lid", "R. Voorbeeld", "--organisatie", "COA", "--functie", "manager")
    leeg.doet(*STOPT, "2026-07-10")
    assert "stopte al op 10 juli 2026" in leeg.faalt(*STOPT, "2026-07-12", code=2)
    assert "Er is niets veranderd" in leeg.zegt(*STOPT, "2026-07-10")
    leeg.doet(*STOPT, "2026-07-12", "--ja")
    assert "2026-07-12" in leeg.lees("rao.yaml")


def test_a_member_gone_before_a_meeting(gehouden: Secretaris) -> None:
    """An end before a meeting that was held is said."""
    gehouden.doet("nieuw", "lid", "R. Voorbeeld", "--organisatie", "COA", "--functie", "manager")
    assert "in het overleg van 12 maart 2026" in gehouden.zegt(*STOPT, "2026-03-01")


def test_a_new_lko_has_its_own_time(leeg: Secretaris) -> None:
    """A kader of long ago is explained to an LKO within months of when that came."""
    kader = ("nieuw", "onderwerp", "--type", "kader", "--titel", "Werkafspraak")
    leeg.op("2025-11-03").doet(
        *(*kader, "--vastgesteld-op", "2025-11-01", "--omschrijving", "Zo doen wij het.")
    )
    leeg.doet("nieuw", "lko", "coa-emmen", "LKO Emmen")
    taken = leeg.doet("status")
    assert "Kader uitleggen aan LKO Emmen" in " ".join(taken.split())
    assert "5 mei" in taken
    meldingen = leeg.rao("valideer").output
    assert ("LKO Assen" in meldingen, "LKO Emmen" in meldingen) == (True, False)
