"""What is on the table: S5 to S9 of the source, typed."""

from tests.bron.verhaal import (
    STANDPUNTEN,
    TWEEDE,
    besluit,
    codes,
    een_regel,
    geef_standpunten,
    gevonden,
    onderwerp,
    vul_aan,
)
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, ZAAKTEKST, Secretaris

AGENDA = f"documenten/{OVERLEG}/agenda.md"
LIJST_NA = f"documenten/{OVERLEG}/besluitenlijst.md"


THEMAS = (
    "Contacten met gemeenten in de regio",
    "Opvang en lang verblijf in de opvang",
    "Meldplicht en inbewaringstelling",
)


def ververst(s: Secretaris) -> str:
    """Refresh the agenda; returns it as one line."""
    s.doet("agenda", "genereer")
    return een_regel(s.lees(AGENDA))


def test_s5(gepland: Secretaris) -> None:
    """Toelating, terugkeer, handhaving and opvang: each is of one at the table, in each zaak."""
    assert all(f"- **{wie}:** bij punt 2" in ververst(gepland) for wie in STANDPUNTEN)
    geef_standpunten(gepland, *STANDPUNTEN)
    agenda = ververst(gepland)
    for wie, aspect in {
        "IND": "toelating",
        "DT&V": "terugkeer",
        "AVIM": "toezicht",
        "COA": "opvang",
    }.items():
        assert f"| {wie} ({aspect}) | {STANDPUNTEN[wie][0]} |" in agenda
    assert "Wie levert nog een standpunt" not in agenda
    assert "SIG10" not in codes(gepland)


def test_s6(gepland: Secretaris) -> None:
    """A member puts an item on the agenda, and an LKO its zaken; each says who brought it."""
    assert "--indiener" in gepland.faalt("agenda", "voeg-toe", "--onderwerp", "Vervoer", code=2)
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Vervoer", "--indiener", "IND")
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Een volle gang", "--indiener", "assen")
    onderwerp(gepland, "thema", "Samen trainen")
    agenda = ververst(gepland)
    assert "| 2 | Gezin verblijft lang in de opvang | LKO Ter Apel | besluit |" in agenda
    assert "Vervoer | IND |" in agenda
    assert "Een volle gang | LKO Assen |" in agenda
    assert "Samen trainen | COA |" in agenda
    assert "- **Waarom nu:** Nieuw ingediend door LKO Ter Apel" in agenda


def test_s6_zonder_indiener(gepland: Secretaris) -> None:
    """An onderwerp that nobody brought is found, and so is one that says nothing."""
    kaal = ("--type", "thema", "--titel", "Samen trainen")
    kenmerk = gepland.doet("nieuw", "onderwerp", *kaal).strip()
    assert "OND01" in codes(gepland)
    gepland.doet("onderwerp", "zet", kenmerk, "--indiener", "COA", "--omschrijving", "Een dag.")
    assert "OND01" not in codes(gepland)


def test_s7(gepland: Secretaris) -> None:
    """Gemeenten, long stay, meldplicht and inbewaringstelling stand on each agenda."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    for dag in (OVERLEG, "2026-04-09"):
        gepland.doet("agenda", "genereer", dag)
        agenda = gepland.lees(f"documenten/{dag}/agenda.md")
        for thema in THEMAS:
            assert f"| {thema} | – | bespreken |" in agenda


def test_s7_niet_vergeten(leeg: Secretaris) -> None:
    """A theme that was left off three times is found by valideer."""
    for dag in ("2026-03-12", "2026-04-09", "2026-05-21"):
        s = leeg.op(dag)
        s.doet("nieuw", "overleg", "--datum", dag)
        s.doet("agenda", "genereer", dag)
        s.doet("agenda", "haal-af", "gemeenten", dag, "--reden", "Geen tijd", "--ja")
        assert "Contacten met gemeenten" not in s.lees(f"documenten/{dag}/agenda.md")
        s.doet("overleg", "houd", dag, "--aanwezig", "DT&V, COA, IND, AVIM")
    s = leeg.op("2026-05-22")
    assert [m["tekst"] for m in gevonden(s) if m["code"] == "OND18"] == [
        "Contacten met gemeenten: dat stond drie overleggen lang niet op de agenda."
    ]


def test_s7_een_eigen_thema(gepland: Secretaris) -> None:
    """A theme of its own comes on the agenda, gets a decision, and ends."""
    kenmerk = onderwerp(gepland, "thema", "Tijdelijke plekken", "--lko", "assen")
    assert "Tijdelijke plekken | COA |" in ververst(gepland)
    s = gepland.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit(s, kenmerk, "afgehandeld", "De plekken blijven open.")
    s.doet("besluitenlijst", "genereer")
    assert "De plekken blijven open." in s.lees(LIJST_NA)


def test_s8(gehouden: Secretaris) -> None:
    """Each zaak gets a decision of its own, with the reason, and who does what before when."""
    assert "OVL06" in codes(gehouden)
    actie = ("--actie", "COA;2026-04-01;Houdt de plek vrij", "--actie", "IND;2026-03-20;Belt")
    kenmerk = besluit(gehouden, ZAAK, "afgehandeld", "Het gezin blijft tot 1 juni.", *actie)
    assert "OVL06" not in codes(gehouden)
    gehouden.doet("besluitenlijst", "genereer")
    lijst = een_regel(gehouden.lees(LIJST_NA))
    assert f"**Afgehandeld** ({kenmerk}) - **Zaak:** {ZAAK} van LKO Ter Apel" in lijst
    assert "- **Besluit:** Het gezin blijft tot 1 juni. - **Waarom:** De pers" in lijst
    assert "- **Actie:** COA, uiterlijk 1 april 2026: Houdt de plek vrij" in lijst
    s = gehouden.op("2026-04-02")
    te_laat = [m["tekst"] for m in gevonden(s) if m["code"] == "BSL02"]
    assert len(te_laat) == 2
    s.doet("actie", "gereed", "A-2026-03-12-01")
    s.doet("actie", "verval", "A-2026-03-12-02", "--toelichting", "Niet nodig", "--ja")
    assert "BSL02" not in codes(s)


def test_s8_aanhouden(gehouden: Secretaris) -> None:
    """What is not solved yet comes back on the day that the RAO chose."""
    zonder = ("--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wacht.")
    assert "hervatten" in gehouden.faalt("nieuw", "besluit", *zonder, code=2)
    besluit(gehouden, ZAAK, "aanhouden", "Wacht.", "--hervatten-op", "2026-04-09")
    gehouden.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gehouden.doet("agenda", "genereer", "2026-04-09")
    agenda = een_regel(gehouden.lees("documenten/2026-04-09/agenda.md"))
    assert f"- **Zaak:** {ZAAK} (gezin)" in agenda
    eerder = agenda.partition("**Eerder besloten**")[2]
    assert eerder.startswith(
        " - 12 maart 2026 (B-2026-03-12-01), aangehouden tot 9 april 2026: Wacht."
    )


def test_s9(gepland: Secretaris) -> None:
    """What is seen at more than one location is an onderwerp of the RAO, with its zaken."""
    vul_aan(gepland, kenmerken="locatieoverstijgend")
    assert "OND17" in codes(gepland)
    waar = ("--lko", "assen", "--lko", "ter-apel", "--zaak", ZAAK)
    onderwerp(gepland, "thema", "Terugkeer naar één land", *waar)
    assert "OND17" not in codes(gepland)
    agenda = ververst(gepland)
    assert "- **Bijzonder:** Raakt meer dan één locatie." in agenda
    assert "**LKO's:** LKO Assen en LKO Ter Apel - **Blijkt uit:** Z-7K3F9E" in agenda


def test_s9_overlast(lijst: Secretaris) -> None:
    """Nuisance at two locations is found as one, until it is an onderwerp of the RAO."""
    vul_aan(lijst, kenmerken="overlast")
    lijst.doet("signaallijst", "dien-in", LIJST)
    assert "OND17" not in codes(lijst)
    ander = lijst.doet("nieuw", "signaallijst", "--lko", "assen").strip()
    lijst.doet("nieuw", "zaak", ander, "--van", "-", invoer=ZAAKTEKST.replace(ZAAK, TWEEDE))
    lijst.doet("zaak", "vul-aan", TWEEDE, "--zet", "kenmerken=overlast")
    lijst.doet("signaallijst", "dien-in", ander)
    assert "Overlast is er ook bij LKO Assen, maar dat is nog geen onderwerp." in {
        m["tekst"] for m in gevonden(lijst) if m["code"] == "OND17"
    }
    waar = ("--zaak", ZAAK, "--zaak", TWEEDE, "--lko", "assen", "--lko", "ter-apel")
    onderwerp(lijst, "thema", "Overlast", *waar)
    assert "OND17" not in codes(lijst)
