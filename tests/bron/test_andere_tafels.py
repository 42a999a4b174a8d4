"""What goes to other regions and other tables, and comes back: S10, S15 and S16, typed."""

from tests.bron.verhaal import (
    DAG_ERNA,
    OPSCHALING,
    TWEEDE,
    codes,
    een_regel,
    gevonden,
    leg_voor,
    onderwerp,
    punten,
    vergader,
    volgende,
    vul_aan,
)
from tests.cli.secretaris import LIJST, ZAAK, ZAAKTEKST, Secretaris
from tests.cli.uitwisseling.drie import Drie

#: How a table is asked what came of a point that it has.
GEVRAAGD = "Wat kwam er uit het punt van 5 mei 2026: Samen trainen?"


def test_s10(regios: Drie) -> None:
    """A trend is shared with other regions, which say whether they see it too."""
    wij, zij = regios.regio("friesland"), regios.regio("noord-holland")
    trend = onderwerp(wij, "trend", "Langer wachten", "--lko", "assen")
    wij.doet("trend", "deel", trend, "--ja")
    assert "Langer wachten speelt." in een_regel(zij.doet("trend", "haal-op"))
    zij.doet("trend", "antwoord", "friesland", trend, "--herkend", "ja", "--ja")
    wij.doet("trend", "haal-op")
    assert "Noord-Holland (10 maart 2026; herkend: ja)" in wij.doet("toon", trend)


def test_s10_in_ieders_woorden(regios: Drie) -> None:
    """Their trend comes on our agenda in their words, and our words on theirs."""
    zij, wij = regios.regio("friesland"), regios.regio("noord-holland")
    trend = onderwerp(zij, "trend", "Langer wachten", "--lko", "assen")
    zij.doet("trend", "deel", trend, "--ja")
    wij.doet("trend", "agendeer", "friesland", trend)
    agenda = vergader(wij)
    punt = agenda.partition("## 2. Langer wachten (van Friesland)")[2].partition("## 3.")[0]
    assert "- **Van een andere regio:** Friesland" in punt
    assert "Langer wachten speelt." in punt
    wij, zij = wij.op(DAG_ERNA), zij.op(DAG_ERNA)
    woorden = ("--herkend", "ja", "--toelichting", "Bij ons duurt het zes maanden.")
    wij.doet("trend", "antwoord", "friesland", trend, *woorden, "--ja")
    zij.doet("trend", "haal-op")
    zegt = "Noord-Holland (10 maart 2026; herkend: ja; zij zegt: Bij ons duurt het zes maanden.)"
    assert zegt in volgende(zij, "2026-04-09")


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


def test_s15_een_andere_tafel(ontvangen: Secretaris) -> None:
    """Another table that the region names gets a paper without zaken, and its answer comes back."""
    s, tafel = ontvangen, "tafel:zorgoverleg"
    assert "rao nieuw tafel" in s.faalt("agendapunten", "genereer", "--voor", tafel)
    s.doet("nieuw", "tafel", "zorgoverleg", "--naam", "het Zorgoverleg")
    wat = ("--zaak", ZAAK, "--omschrijving", f"De school van {ZAAK} belt.", "--voor-agenda", tafel)
    kenmerk = onderwerp(s, "thema", "Zorg voor kinderen", *wat)
    stuk = punten(s, tafel)
    assert stuk.startswith("# Punten voor de agenda van het Zorgoverleg ")
    assert "De school van een zaak van een LKO belt." in stuk
    assert ZAAK not in stuk
    s.doet("agendapunten", "verzonden", "--ja", "--voor", tafel)
    s = s.op("2026-05-06")
    vraag = "Vraag het Zorgoverleg om het antwoord op het punt Zorg voor kinderen"
    assert vraag in s.doet("status")
    s.doet("agendapunten", "antwoord", kenmerk, "--voor", tafel, "--tekst", "Wij bellen de school.")
    assert vraag not in s.doet("status")
    assert "het Zorgoverleg (6 mei 2026):** Wij bellen de school." in volgende(s, "2026-05-21")


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
        assert GEVRAAGD in punten(s, tafel)
    assert "OND16" not in codes(s)
    for tafel, tekst in zip(tafels, ("Graag in juni.", "Doe dat."), strict=True):
        s.doet("agendapunten", "antwoord", kenmerk, "--voor", tafel, "--tekst", tekst)
        assert GEVRAAGD not in punten(s, tafel)
    assert "om het antwoord op het punt Samen trainen" not in s.op("2027-01-04").doet("status")
    agenda = volgende(s, "2026-05-21")
    assert "LKO Assen (5 mei 2026):** Graag in juni." in agenda
    assert "het Deelberaad Asiel (5 mei 2026):** Doe dat." in agenda


def test_s16_wat_het_deelberaad_zei(beslist: Secretaris) -> None:
    """What the Deelberaad answered on a zaak, the RAO reads first; then the LKO hears it."""
    s = beslist
    vul_aan(s, "")
    leg_voor(s)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    assert f"Wat is uw antwoord op signaallijst {OPSCHALING}" in punten(s, "deelberaad")
    s = s.op("2026-04-01")
    s.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
    assert "Wat is uw antwoord op" not in punten(s, "deelberaad")
    eerst = "Antwoord van het Deelberaad over Z-7K3F9E bespreken op 9 april 2026"
    assert eerst in s.doet("status")
    agenda = volgende(s, "2026-04-09")
    assert "### Antwoord van het Deelberaad Asiel (1 april 2026) Het Deelberaad stemt in" in agenda
    gehoord = "(1 april 2026): Het Deelberaad stemt in."
    assert gehoord not in punten(s, "ter-apel")
    s = s.op("2026-04-09")
    s.doet("overleg", "houd", "2026-04-09", "--aanwezig", "DT&V, COA, IND, AVIM")
    wat = ("--uitkomst", "afgehandeld", "--besluit", "Het blijft.", "--motivering", "Dat mag.")
    s.doet("nieuw", "besluit", "--overleg", "2026-04-09", "--punt", ZAAK, *wat)
    assert gehoord in punten(s, "ter-apel")
    assert "VRB12" in codes(s.op("2026-05-05"))
    s.doet("terugkoppeling", "genereer", "2026-04-09")
    brief = s.lees("documenten/2026-04-09/terugkoppeling-ter-apel.md")
    assert "- Antwoord van 1 april 2026: Het Deelberaad stemt in." in brief
    s.doet("terugkoppeling", "verzonden", "--ja", "TK-ter-apel-2026-04-09")
    assert gehoord not in punten(s, "ter-apel")
    assert "VRB12" not in codes(s.op("2026-05-05"))
