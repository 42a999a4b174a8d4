"""What went out: each besluitenlijst holds its decisions, each LKO reads only its own zaken."""

import pytest

from tests.jaar.maand import lijst_van_lkos
from tests.jaar.punten import ERRATUM
from tests.jaar.regios import ANDERE
from tests.jaar.spel import Spel
from tests.jaar.tabel import ALLE_ZAKEN, BESLUITEN, EIND, MAANDEN, OVERLEG, besluiten_in


def document(jaar: Spel, maand: str, naam: str) -> str:
    """Read a document of one meeting."""
    return jaar.op(EIND).lees(f"documenten/{OVERLEG[maand]}/{naam}.md")


@pytest.mark.parametrize("maand", MAANDEN)
def test_besluitenlijst_holds_the_decisions_of_its_meeting(jaar: Spel, maand: str) -> None:
    """Every decision of the table with its kenmerk, and none of another month."""
    tekst = document(jaar, maand, "besluitenlijst")
    for besluit in BESLUITEN:
        hier = besluit.stap.maand == maand
        assert (besluit.tekst in tekst) == hier, besluit
        if hier:
            assert jaar.besluiten[besluit.zaak.nr, maand] in tekst


@pytest.mark.parametrize("maand", MAANDEN)
def test_terugkoppeling_holds_only_own_zaken(jaar: Spel, maand: str) -> None:
    """Every decision about a zaak of the LKO, and no kenmerk of another LKO."""
    assert lijst_van_lkos(maand)
    for lko in lijst_van_lkos(maand):
        tekst = document(jaar, maand, f"terugkoppeling-{lko}")
        for besluit in besluiten_in(maand):
            assert (besluit.tekst in tekst) == (besluit.zaak.lko == lko), besluit
        vreemd = [jaar.zaken[zaak.nr] for zaak in ALLE_ZAKEN if zaak.lko != lko]
        assert [kenmerk for kenmerk in vreemd if kenmerk in tekst] == []


def test_every_terugkoppeling_was_sent_and_confirmed(jaar: Spel) -> None:
    """One per LKO per meeting about which something was decided."""
    rijen = jaar.vraag(EIND, "lijst", "terugkoppelingen")["terugkoppelingen"]
    assert {rij["status"] for rij in rijen} == {"bevestigd"}
    verwacht = {f"TK-{lko}-{OVERLEG[maand]}" for maand in MAANDEN for lko in lijst_van_lkos(maand)}
    assert {rij["kenmerk"] for rij in rijen} == verwacht


def test_refusal_is_told_to_its_lko(jaar: Spel) -> None:
    """Zaak 13 was refused: its LKO reads that, with the reason (S11)."""
    tekst = document(jaar, "apr", "terugkoppeling-assen")
    assert jaar.zaken["13"] in tekst
    assert "Het LKO kan dit zelf regelen" in tekst


def test_erratum_stands_below_its_decision(jaar: Spel) -> None:
    """The decision is as it was fixed; the correction is there too."""
    tekst = document(jaar, "jan", "besluitenlijst")
    assert ERRATUM in tekst
    assert tekst.index("Zaak 01 in jan") < tekst.index(ERRATUM)


def test_paper_for_the_deelberaad_holds_the_answer_nobody_gave_yet(jaar: Spel) -> None:
    """Zaak 31 is described in full, with the standpunt of every core organisation."""
    lijst = jaar.lijsten["deelberaad", "31"]
    tekst = jaar.op(EIND).lees(f"documenten/opschaling/{lijst}.md")
    assert jaar.zaken["31"] in tekst
    for deel in ("Terugkeer is mogelijk", "Nieuwe feiten", "De opvang kan", "Melden op de"):
        assert deel in tekst


def test_deelberaad_reads_about_the_national_trend(jaar: Spel) -> None:
    """The points for its agenda name the trend and who recognised it (S15, S16)."""
    (naam,) = [
        pad
        for pad in jaar.op(EIND).git("ls-files", "documenten").splitlines()
        if "agendapunten" in pad and "deelberaad" in pad
    ]
    tekst = jaar.op(EIND).lees(naam)
    assert "Langer wachten op een reisdocument" in tekst
    for regio in ANDERE:
        assert regio in tekst
