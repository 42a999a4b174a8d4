"""What the RAO solves, explains and follows for its LKO's: S12 to S14 of the source, typed."""

import json

from tests.bron.verhaal import (
    DAG_ERNA,
    OPSCHALING,
    STANDPUNTEN,
    besluit,
    codes,
    een_regel,
    geef_standpunten,
    gevonden,
    onderwerp,
    punten,
    vergader,
    volgende,
)
from tests.cli.secretaris import OVERLEG, Secretaris

BEIDE = ("--lko", "assen", "--lko", "ter-apel")


def test_s12(leeg: Secretaris) -> None:
    """What more than one LKO runs into, the RAO solves with a decision that each LKO reads."""
    kenmerk = onderwerp(leeg, "knelpunt", "Te weinig tolken", "--lko", "assen")
    assert "OND02" in codes(leeg)
    tafels = ("--voor-agenda", "lko:assen", "--voor-agenda", "lko:ter-apel")
    leeg.doet("onderwerp", "zet", kenmerk, "--lko", "ter-apel", *tafels)
    assert "OND02" not in codes(leeg)
    assert "Te weinig tolken | COA | besluit |" in vergader(leeg)
    s = leeg.op(OVERLEG)
    actie = ("--actie", "COA;2026-04-01;Huurt tolken in")
    besluit(s, kenmerk, "afgehandeld", "De regio huurt tolken in.", *actie)
    s.doet("besluitenlijst", "genereer")
    lijst = een_regel(s.lees(f"documenten/{OVERLEG}/besluitenlijst.md"))
    assert "- **Soort:** knelpunt - **Besluit:** De regio huurt tolken in." in lijst
    assert "- **COA**, uiterlijk 1 april 2026 (A-2026-03-12-01): Huurt tolken in" in lijst
    for lko in ("assen", "ter-apel"):
        assert "afgehandeld: De regio huurt tolken in." in punten(s, lko)
    s.doet("onderwerp", "zet", kenmerk, "--status", "afgerond")
    assert "OND03" not in codes(s)


def test_s12_een_actie_van_een_lko(leeg: Secretaris) -> None:
    """What an LKO does for it is asked of that LKO, and of no other."""
    kenmerk = onderwerp(leeg, "knelpunt", "Te weinig tolken", *BEIDE)
    vergader(leeg)
    actie = ("--actie", "ter-apel;2026-04-01;Telt de uren")
    besluit(leeg, kenmerk, "afgehandeld", "De regio huurt tolken in.", *actie)
    s = leeg.op(DAG_ERNA)
    s.doet("besluitenlijst", "genereer")
    lijst = een_regel(s.lees(f"documenten/{OVERLEG}/besluitenlijst.md"))
    assert "- **LKO Ter Apel**, uiterlijk 1 april 2026 (A-2026-03-12-01): Telt de uren" in lijst
    s.doet("terugkoppeling", "genereer")
    brief = een_regel(s.lees(f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"))
    assert "**Uiterlijk 1 april 2026** (A-2026-03-12-01" in brief.partition("## Wat u zelf doet")[2]
    assert not (s.map / f"documenten/{OVERLEG}/terugkoppeling-assen.md").exists()
    assert "Telt de uren" in s.doet("acties", "--lko", "ter-apel")
    assert "Telt de uren" not in s.doet("acties", "--lko", "assen")
    assert "A-2026-03-12-01" in s.op("2026-04-02").doet("status").partition("Later")[0]


def test_s12_naar_het_deelberaad(leeg: Secretaris) -> None:
    """What the region cannot solve goes there without a zaak; the answer comes to us, then on."""
    kenmerk = onderwerp(leeg, "knelpunt", "Te weinig tolken", *BEIDE)
    vergader(leeg)
    besluit(leeg, kenmerk, "opschalen", "Het RAO legt dit voor.")
    s = leeg.op(DAG_ERNA)
    schaal_op = ("onderwerp", "schaal-op", kenmerk)
    assert "SIG37" in (gezegd := s.faalt(*schaal_op, code=1))
    assert "SIG38" in gezegd
    wat = ("--geprobeerd", "De regio huurde tolken in.", "--vraag", "Mag er geld bij?")
    s.doet("onderwerp", "zet", kenmerk, *wat)
    geef_standpunten(s, *STANDPUNTEN, zaak=kenmerk)
    s.doet(*schaal_op)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    s.doet("opschaling", "genereer", OPSCHALING)
    stuk = een_regel(s.lees(f"documenten/opschaling/{OPSCHALING}.md"))
    assert f"- **Kenmerk:** {OPSCHALING}, zonder zaak" in stuk
    assert "- **Grond:** knelpunt. " in stuk
    assert "- **Al geprobeerd:** De regio huurde tolken in." in stuk
    assert "- **Gevraagd van het Deelberaad:** Mag er geld bij?" in stuk
    assert all(f"- **Standpunt van {wie}:** {STANDPUNTEN[wie][0]}" in stuk for wie in STANDPUNTEN)
    s = s.op("2026-04-01")
    s.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Er komt geld bij.")
    assert "Er komt geld bij." not in punten(s, "assen")
    assert "antwoordde: Er komt geld bij." in volgende(s, "2026-04-09")
    s = s.op("2026-04-09")
    s.doet("overleg", "houd", "2026-04-09", "--aanwezig", "DT&V, COA, IND, AVIM")
    hoe = ("--uitkomst", "afgehandeld", "--besluit", "Wij kopen uren in.", "--motivering", "Kan.")
    s.doet("nieuw", "besluit", "--overleg", "2026-04-09", "--punt", kenmerk, *hoe)
    s.doet("terugkoppeling", "genereer", "2026-04-09")
    for lko in ("assen", "ter-apel"):
        brief = een_regel(s.lees(f"documenten/2026-04-09/terugkoppeling-{lko}.md"))
        assert "**Antwoord van het Deelberaad Asiel van 1 april 2026:** Er komt geld bij." in brief
        assert "Wij kopen uren in." in brief


def test_s12_niet_zonder_besluit(leeg: Secretaris) -> None:
    """A knelpunt that is called done without a decision was not solved by the RAO."""
    kenmerk = onderwerp(leeg, "knelpunt", "Te weinig tolken", *BEIDE)
    leeg.doet("onderwerp", "zet", kenmerk, "--status", "afgerond")
    assert "OND03" in codes(leeg)


def test_s13(leeg: Secretaris) -> None:
    """A framework of the Deelberaad is explained to each LKO, and each LKO gets its text."""
    kenmerk = onderwerp(leeg, "kader", "Melden na verhuizing", *BEIDE)
    assert "OND10" in codes(leeg)
    leeg.doet("onderwerp", "zet", kenmerk, "--vastgesteld-op", "2026-02-02")
    assert "OND10" not in codes(leeg)
    agenda = vergader(leeg)
    assert "- **Nog uit te leggen aan:** LKO Ter Apel en LKO Assen" in agenda
    s = leeg.op("2026-05-05")
    assert "OND11" in codes(s)
    for lko in ("assen", "ter-apel"):
        assert "Melden na verhuizing speelt." in punten(s, lko)
        s.doet("kader", "informeer", kenmerk, "--lko", lko)
    assert "OND11" not in codes(s)
    assert "LKO Assen (5 mei 2026) en LKO Ter Apel (5 mei 2026)" in s.doet("toon", kenmerk)


def test_s13_wat_geldt(leeg: Secretaris) -> None:
    """Which framework holds, which one follows it, and how region and LKO carry it out."""
    tot = ("--vastgesteld-op", "2026-01-02", "--geldig-tot", "2026-06-30")
    oud = onderwerp(leeg, "kader", "Melden na verhuizing", *tot)
    s = leeg.op("2026-06-05")
    later = "Bespreken wat er komt na het kader dat afloopt: Melden na verhuizing"
    assert later in s.doet("status")
    van = ("--vastgesteld-op", "2026-06-02", "--geldig-van", "2026-07-01", "--vervangt", oud)
    hoe = ("--uitvoering", "De AVIM belt elke maandag.")
    nieuw = onderwerp(s, "kader", "Melden binnen een dag", *van, *hoe)
    assert later not in s.doet("status")
    s.doet("kader", "informeer", nieuw, "--lko", "assen", "--uitvoering", "Meldt elke vrijdag.")
    for dag, geldt in {
        "2026-06-30": ("geldt nog niet", "geldt"),
        "2026-07-01": ("geldt", "geldt niet meer"),
    }.items():
        tabel = een_regel(s.op(dag).doet("lijst", "onderwerpen"))
        assert f"{geldt[0]} Melden binnen een dag" in tabel
        assert f"{geldt[1]} Melden na verhuizing" in tabel
    agenda = volgende(s.op("2026-07-02"), "2026-07-09")
    assert "- **Geldigheid:** geldt, van 1 juli 2026" in agenda
    assert f"- **Vervangt:** Melden na verhuizing ({oud})" in agenda
    assert "- **Uitvoering:** De AVIM belt elke maandag." in agenda
    assert "- **Uitvoering bij LKO Assen:** Meldt elke vrijdag." in agenda
    assert "Melden na verhuizing speelt." not in agenda


def test_s14(vastgesteld: Secretaris) -> None:
    """How each LKO does in figures: what came in, what is done, how long it took, in time."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{OVERLEG}")
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s = s.op("2026-04-02")
    tabel = een_regel(s.doet("cijfers", "--periode", "2026"))
    assert "LKO Ter Apel 1 1 0 1 1 0 LKO Assen 0 0 0 0 0 0" in tabel
    assert "LKO Ter Apel 0 van 1 (0%) 1 van 1 (100%)" in tabel
    cijfers = json.loads(s.doet("cijfers", "--periode", "2026", "--json"))
    assert cijfers["totaal"]["doorlooptijd"]["mediaan"] == 11
    s.doet("cijfers", "--uitvoer", "uitvoer/jaar.html")
    assert "LKO Ter Apel" in s.lees("uitvoer/jaar.html")


def test_s14_in_woorden(leeg: Secretaris) -> None:
    """And in words: cooperation, way of working, what is hard; who is not heard of, is found."""
    s = leeg.op("2026-07-06")
    kop = ("--lko", "ter-apel", "--periode", "2026-Q2")
    kenmerk = onderwerp(s, "voortgang", "Voortgang Ter Apel", *kop)
    assert "OND14" in codes(s)
    woorden = ("--samenwerking", "Goed", "--werkwijze", "Elke week", "--knelpunten", "Geen")
    s.doet("onderwerp", "zet", kenmerk, "--cijfer", "overleggen=6", *woorden)
    assert "OND14" not in codes(s)
    assert [m["tekst"] for m in gevonden(s) if m["code"] == "OND15"] == [
        "Van LKO Assen is er geen bericht over de voortgang over 2026-Q2."
    ]
    agenda = volgende(s, "2026-07-09")
    assert all(f":** {tekst}" in agenda for tekst in ("Goed", "Elke week", "Geen"))
    assert "overleggen: 6" in agenda


def test_s14_vergeleken(leeg: Secretaris) -> None:
    """What the LKO's report is put beside the period before, and beside each other."""
    s = leeg.op("2026-07-06")
    woorden = ("--samenwerking", "Goed", "--werkwijze", "Elke week", "--knelpunten", "Geen")
    for lko, per_periode in {"ter-apel": (4, 6), "assen": (3, 1)}.items():
        for periode, aantal in zip(("2026-Q1", "2026-Q2"), per_periode, strict=True):
            kop = ("--lko", lko, "--periode", periode, "--cijfer", f"overleggen={aantal}")
            onderwerp(s, "voortgang", f"Voortgang {lko}", *kop, *woorden)
    cijfers = een_regel(s.doet("cijfers", "--periode", "2026-Q2"))
    assert "overleggen, LKO Ter Apel 4 6 +2 overleggen, LKO Assen 3 1 -2" in cijfers
    agenda = volgende(s, "2026-07-09")
    assert "- **Cijfers:** overleggen: 6 (was 4) - **Vergeleken met:** 2026-Q1" in agenda
    assert "- **Ter vergelijking, LKO Assen:** overleggen: 1" in agenda


def test_s14_de_dag_met_de_lkos(leeg: Secretaris) -> None:
    """The day with all LKO's is on the agenda before and after it, and the next one is asked."""
    leeg.doet("nieuw", "lko-dag", "--datum", "2026-04-02", "--locatie", "Assen")
    assert "RAO-LKO-dag, 2 april 2026 | DT&V | bespreken |" in vergader(leeg)
    s = leeg.op("2026-04-03")
    assert "Terugblik op de RAO-LKO-dag van 2 april 2026 | DT&V |" in volgende(s, "2026-04-09")
    s = s.op("2027-01-04")
    vraag = "De volgende RAO-LKO-dag plannen (de laatste was op 2 april 2026)"
    assert vraag in s.doet("status").partition("Later")[0]
    s.doet("nieuw", "lko-dag", "--datum", "2027-04-01")
    assert vraag not in s.doet("status")
