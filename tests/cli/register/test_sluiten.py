"""An LKO or organisation that stops: nothing is left that nobody would do (S2, S4, S11)."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

SLUIT = ("lko", "sluit", "ter-apel", "--op")
ACTIE = ("nieuw", "actie", "--besluit", "B-2026-03-12-01", "--uiterlijk", "2026-05-02")


def status(s: Secretaris) -> str:
    """Return the screen of the secretary as one line."""
    return " ".join(s.doet("status").split())


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        ("2026-06-01", "LKO Ter Apel stopt op 30 juni 2026"),
        ("2026-08-01", "LKO Ter Apel is gestopt op 30 juni 2026"),
    ],
)
def test_a_zaak_is_told_before_and_after(gepland: Secretaris, dag: str, zin: str) -> None:
    """The zaak and the command stand in `status` until it is done, also after the last day."""
    gepland.doet(*SLUIT, "2026-06-30")
    tekst = status(gepland.op(dag))
    assert f"{zin}, en heeft nog {ZAAK}. Rond de zaken af, of verhuis ze" in tekst
    assert f"rao zaak verhuis {ZAAK} --naar LKO" in tekst


def test_a_zaak_moves_after_the_last_day(gepland: Secretaris) -> None:
    """The command that `status` gives works, and the task goes."""
    gepland.doet(*SLUIT, "2026-06-30")
    s = gepland.op("2026-07-02")
    s.doet("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-07-01")
    assert "is gestopt" not in status(s)


def test_a_list_in_concept(lijst: Secretaris) -> None:
    """A list that was not handed in is told too."""
    lijst.doet(*SLUIT, "2026-06-30")
    assert "rao signaallijst dien-in SL-ter-apel-2026-03-05" in status(lijst)


def test_a_letter_and_an_actie(besloten: Secretaris) -> None:
    """A letter that was not sent and an open actie of the LKO are told."""
    s = besloten.op(OVERLEG)
    s.doet(*ACTIE, "--lko", "ter-apel", "--omschrijving", "Belt de school")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    zin = s.zegt(*SLUIT, "2026-06-30")
    assert "TK-ter-apel-2026-03-12" in zin
    assert "A-2026-03-12-02" in zin
    tekst = status(s)
    assert "heeft nog TK-ter-apel-2026-03-12. Verstuur de brief" in tekst
    assert "heeft nog A-2026-03-12-02. Rond de acties af" in tekst


def test_an_lko_without_work_asks_nothing(gepland: Secretaris) -> None:
    """An LKO with nothing open closes silently."""
    gepland.doet("lko", "sluit", "assen", "--op", "2026-06-30")
    assert "LKO Assen" not in status(gepland.op("2026-08-01"))


def test_an_organisation_with_an_actie(besloten: Secretaris) -> None:
    """An open actie of an organisation is told before and after its last day."""
    s = besloten.op(OVERLEG)
    s.doet(*ACTIE, "--organisatie", "IOM", "--omschrijving", "Belt de school")
    s.doet("organisatie", "sluit", "IOM", "--op", "2026-04-30")
    assert "Migratie stopt op 30 april 2026, en heeft nog A-2026-03-12-02." in status(s)
    assert "is gestopt op 30 april 2026" in status(s.op("2026-05-10"))


def test_an_organisation_with_a_role(leeg: Secretaris) -> None:
    """A role that somebody writes in by hand for after the last day is told."""
    leeg.doet("nieuw", "organisatie", "DJI", "Dienst Justitiële Inrichtingen")
    leeg.doet("rol", "draag-over", "voorzitter", "DJI", "--op", "2026-04-01")
    leeg.typt("rao.yaml", "  DJI: {naam", "  DJI: {tot: 2026-06-30, naam")
    leeg.doet("bewaar", "--ja")
    assert "DJI stopt op 30 juni 2026: een andere voorzitter afspreken" in status(leeg)
