"""What goes on around the table: S10 and S12 to S16 of the source, typed."""

import json

from tests.bron.verhaal import (
    OPSCHALING,
    TWEEDE,
    besluit,
    codes,
    een_regel,
    gevonden,
    leg_voor,
    onderwerp,
    vergader,
    vul_aan,
)
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, ZAAKTEKST, Secretaris
from tests.cli.uitwisseling.drie import TREND, Drie

BEIDE = ("--lko", "assen", "--lko", "ter-apel")


def punten(s: Secretaris, tafel: str) -> str:
    """Make the points for another table; returns them as one line."""
    return een_regel(s.lees(s.doet("agendapunten", "genereer", "--voor", tafel).strip()))


def test_s10(drie: Drie) -> None:
    """A trend is shared with other regions, which say whether they see it too."""
    wij, zij = drie.regio("friesland"), drie.regio("noord-holland")
    wij.doet("trend", "deel", TREND, "--ja")
    assert "Mensen wachten zeven maanden." in een_regel(zij.doet("trend", "haal-op"))
    zij.doet("trend", "antwoord", "friesland", TREND, "--herkend", "ja", "--ja")
    wij.doet("trend", "haal-op")
    assert "Noord-Holland (10 maart 2026; herkend: ja)" in wij.doet("toon", TREND)


def test_s10_twee_zaken(lijst: Secretaris) -> None:
    """A trend that shows from zaken is found as long as no other region heard of it."""
    lijst.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=ZAAKTEKST.replace(ZAAK, TWEEDE))
    trend = onderwerp(lijst, "trend", "Langer wachten", "--zaak", ZAAK, "--zaak", TWEEDE)
    assert "OND06" in codes(lijst)
    lijst.doet("trend", "deel", trend, "--regio", "Friesland", "--herkend", "ja")
    assert "OND06" not in codes(lijst)
    assert "Gedeeld met:** Friesland (5 maart 2026; herkend: ja)" in vergader(lijst)


def test_s10_op_tijd(leeg: Secretaris) -> None:
    """A change in an organisation is told before it begins, and what others notice of it."""
    kenmerk = onderwerp(leeg, "mededeling", "Minder toezicht")
    assert "OND12" in codes(leeg)
    wat = ("--organisatie", "AVIM", "--ingang", "2026-11-01", "--gevolgen", "Vraag hulp op tijd.")
    leeg.doet("onderwerp", "zet", kenmerk, *wat)
    assert codes(leeg) & {"OND12", "OND13"} == set()
    assert "- **Vanaf:** 1 november 2026 - **Wat u ervan merkt:** Vraag hulp" in vergader(leeg)
    onderwerp(leeg, "mededeling", "Verhuisd", *wat[:2], "--ingang", "2026-03-01", *wat[4:])
    assert "OND13" in codes(leeg)


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
    assert "- **Actie:** COA, uiterlijk 1 april 2026: Huurt tolken in" in lijst
    for lko in ("assen", "ter-apel"):
        assert "afgehandeld: De regio huurt tolken in." in punten(s, lko)
    s.doet("onderwerp", "zet", kenmerk, "--status", "afgerond")
    assert "OND03" not in codes(s)


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
    s.doet("nieuw", "overleg", "--datum", "2026-07-09")
    s.doet("agenda", "genereer")
    agenda = een_regel(s.lees("documenten/2026-07-09/agenda.md"))
    assert all(f":** {tekst}" in agenda for tekst in ("Goed", "Elke week", "Geen"))
    assert "overleggen: 6" in agenda


def test_s15(leeg: Secretaris) -> None:
    """A trend that others see too is weighed, and when it is national, the Deelberaad knows."""
    trend = onderwerp(leeg, "trend", "Langer wachten")
    for regio in ("Friesland", "Limburg"):
        leeg.doet("trend", "deel", trend, "--regio", regio, "--herkend", "ja")
    assert "OND08" in codes(leeg)
    leeg.doet("onderwerp", "zet", trend, "--landelijk", "ja")
    assert codes(leeg) & {"OND08", "OND09"} == {"OND09"}
    leeg.doet("onderwerp", "zet", trend, "--voor-agenda", "deelberaad")
    assert "OND09" not in codes(leeg)
    stuk = punten(leeg, "deelberaad")
    assert "Langer wachten speelt." in stuk
    assert "Friesland (5 maart 2026; herkend: ja) en Limburg (5 maart 2026; herkend: ja)" in stuk
    leeg.doet("agendapunten", "verzonden", "--ja", "--voor", "deelberaad")
    assert "- 5 maart 2026: Langer wachten" in punten(leeg, "deelberaad")


def test_s15_ketenpartners(leeg: Secretaris) -> None:
    """What is particular goes to the partners at the table, and to the LKO's it is meant for."""
    waar = ("--voor-agenda", "lko:assen")
    onderwerp(leeg, "mededeling", "Locatie sluit tijdelijk", *waar)
    assert "Locatie sluit tijdelijk | COA | ter kennisname |" in vergader(leeg)
    assert "Locatie sluit tijdelijk speelt." in punten(leeg, "assen")
    assert "Locatie sluit tijdelijk" not in punten(leeg, "ter-apel")


def test_s16(leeg: Secretaris) -> None:
    """Points go to the tables of LKO and Deelberaad, and what they answer comes back."""
    tafels = ("lko:assen", "deelberaad")
    voor = [deel for tafel in tafels for deel in ("--voor-agenda", tafel)]
    kenmerk = onderwerp(leeg, "thema", "Samen trainen", *voor)
    vergader(leeg)
    s = leeg.op("2026-05-05")
    assert {m["tekst"] for m in gevonden(s) if m["code"] == "OND16"} == {
        "Dit punt is nog niet doorgegeven aan LKO Assen.",
        "Dit punt is nog niet doorgegeven aan het Deelberaad Asiel.",
    }
    for tafel in tafels:
        assert "Samen trainen speelt." in punten(s, tafel)
        s.doet("agendapunten", "verzonden", "--ja", "--voor", tafel)
    assert "OND16" not in codes(s)
    for tafel, tekst in zip(tafels, ("Graag in juni.", "Doe dat."), strict=True):
        s.doet("agendapunten", "antwoord", kenmerk, "--voor", tafel, "--tekst", tekst)
    s.doet("nieuw", "overleg", "--datum", "2026-05-21")
    s.doet("agenda", "genereer")
    agenda = een_regel(s.lees("documenten/2026-05-21/agenda.md"))
    assert "LKO Assen (5 mei 2026): Graag in juni." in agenda
    assert "het Deelberaad Asiel (5 mei 2026): Doe dat." in agenda


def test_s16_wat_het_deelberaad_zei(beslist: Secretaris) -> None:
    """What the Deelberaad answered on a zaak, the RAO reads and the LKO hears."""
    s = beslist
    vul_aan(s, "")
    leg_voor(s)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    assert f"Wat is uw antwoord op signaallijst {OPSCHALING}" in punten(s, "deelberaad")
    s = s.op("2026-04-01")
    s.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    agenda = een_regel(s.lees("documenten/2026-04-09/agenda.md"))
    assert "**Antwoord van het Deelberaad Asiel (1 april 2026):** Het Deelberaad stemt in" in agenda
    assert "VRB12" in codes(s.op("2026-05-05"))
    assert "(1 april 2026): Het Deelberaad stemt in." in punten(s, "ter-apel")
    s.doet("opschaling", "antwoord", OPSCHALING, "--teruggekoppeld-op", "2026-04-01")
    assert "VRB12" not in codes(s.op("2026-05-05"))
