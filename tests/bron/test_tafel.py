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
        assert f"#### {wie} ({aspect}) {STANDPUNTEN[wie][0]}" in agenda
    assert "Wie levert nog een standpunt" not in agenda
    assert "SIG10" not in codes(gepland)


def test_s5_niemand_let_op(leeg: Secretaris) -> None:
    """A region in which nobody watches over one of the four cannot be made so by typing."""
    zet = ("register", "zet", "organisaties.AVIM.aspect")
    for anders in ("", "opvang"):
        assert "Geen enkele kernorganisatie let op toezicht." in leeg.faalt(*zet, anders, code=2)
    assert "kernorganisatie; toezicht" in een_regel(leeg.doet("register", "toon"))


def test_s6(gepland: Secretaris) -> None:
    """A member puts an item on the agenda, and an LKO its zaken; each says who brought it."""
    assert "--indiener" in gepland.faalt("agenda", "voeg-toe", "--onderwerp", "Vervoer", code=2)
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Vervoer", "--indiener", "IND")
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Een volle gang", "--indiener", "assen")
    onderwerp(gepland, "thema", "Samen trainen")
    agenda = ververst(gepland)
    assert "| 2 | 10:05 | Gezin verblijft lang in de opvang | LKO Ter Apel | besluit |" in agenda
    assert "Vervoer | IND |" in agenda
    assert "Een volle gang | LKO Assen |" in agenda
    assert "Samen trainen | COA |" in agenda
    assert "- **Waarom nu:** Nieuw ingediend door LKO Ter Apel" in agenda


def test_s6_een_gemeente(gepland: Secretaris) -> None:
    """A gemeente brings something in too, by its own name."""
    gepland.doet("nieuw", "gemeente", "emmen", "gemeente Emmen")
    van = ("--indiener", "gemeente:emmen")
    gepland.doet("agenda", "voeg-toe", "--onderwerp", "Een volle school", *van)
    gepland.doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Minder bussen", *van)
    agenda = ververst(gepland)
    assert "| Een volle school | gemeente Emmen |" in agenda
    assert "| Minder bussen | gemeente Emmen |" in agenda


def test_s6_wat_er_is_gezegd(gehouden: Secretaris) -> None:
    """What was said stands with its item, a fixed one and the rondvraag too; it decides nothing."""
    gezegd = {
        "opening": "De voorzitter opent om tien uur.",
        ZAAK: "Het gezin krijgt nog tijd.",
        "rondvraag": "De IND vraagt naar de zomer.",
    }
    for punt, tekst in gezegd.items():
        gehouden.doet("overleg", "notuleer", "--punt", punt, "--verslag", tekst)
    assert "OVL06" in codes(gehouden)
    gehouden.doet("besluitenlijst", "genereer")
    lijst = een_regel(gehouden.lees(LIJST_NA))
    in_het_kort, _, besproken = lijst.partition("## Behandeld")
    for kop, tekst in zip(
        ("### 1. Opening", "### 2. Gezin", "### 8. Rondvraag"), gezegd.values(), strict=True
    ):
        assert tekst in besproken.partition(kop)[2].partition("###")[0]
    assert "opvang:** besproken; besluit gevraagd, nog niet vastgelegd" in in_het_kort


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


def test_s7_per_gemeente(gehouden: Secretaris) -> None:
    """Of each gemeente it stands whether it works along, why not, and how that changed."""
    for sleutel, naam in {"emmen": "gemeente Emmen", "hoogeveen": "gemeente Hoogeveen"}.items():
        gehouden.doet("nieuw", "gemeente", sleutel, naam)
    opdracht = ("overleg", "gemeente", OVERLEG)
    gehouden.doet(*opdracht, "emmen", "--werkt-mee", "ja")
    nee = (*opdracht, "hoogeveen", "--werkt-mee", "nee")
    assert "Bij nee hoort een reden" in gehouden.faalt(*nee, code=2)
    gehouden.doet(*nee, "--toelichting", "Er is geen plek tot mei.")
    gehouden.doet("besluitenlijst", "genereer")
    lijst = gehouden.lees(LIJST_NA)
    assert "- **Gemeente Emmen:** ja\n" in lijst
    assert "- **Gemeente Hoogeveen:** nee. Er is geen plek tot mei.\n" in lijst
    later = gehouden.op("2026-04-09")
    later.doet("nieuw", "overleg", "--datum", "2026-04-09")
    later.doet("agenda", "genereer", "2026-04-09")
    assert "- **Gemeente Hoogeveen:** nee (12 maart 2026). Er is geen plek" in later.lees(
        "documenten/2026-04-09/agenda.md"
    )
    later.doet("overleg", "houd", "2026-04-09", "--aanwezig", "DT&V, COA, IND, AVIM")
    om = later.zegt("overleg", "gemeente", "2026-04-09", "hoogeveen", "--werkt-mee", "ja")
    assert "gemeente Hoogeveen: ja, was: nee (12 maart 2026)." in om


def test_s7_lang_verblijf(gepland: Secretaris) -> None:
    """Who is on the list for long stands in one overview: with how long, and the last decision."""
    gepland.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit(gepland, ZAAK, "aanhouden", "Wacht.", "--hervatten-op", "2026-04-09")
    lang = ("lijst", "zaken", "--lang")
    assert ZAAK not in gepland.op("2026-09-04").doet(*lang)
    s = gepland.op("2026-10-05")
    assert f"{ZAAK} ter-apel 2026-03-05 214 1 2026-03-12 aangehouden" in een_regel(s.doet(*lang))
    s.doet("nieuw", "overleg", "--datum", "2026-10-08")
    s.doet("agenda", "genereer", "2026-10-08")
    punt = een_regel(s.lees("documenten/2026-10-08/agenda.md")).partition(f". {THEMAS[1]} ")[2]
    punt = punt.partition("Zaakblad")[0]
    assert f"| {ZAAK} | Gezin verblijft lang in de opvang | 5 maart 2026 | 217 | 1 |" in punt
    s.doet("register", "zet", "termijnen.lang_maanden", "12")
    assert ZAAK not in s.doet(*lang)
    assert "Deze zaken staan al lang" in s.lees("documenten/2026-10-08/agenda.md")
    s.doet("agenda", "genereer", "2026-10-08")
    assert "Deze zaken staan al lang" not in s.lees("documenten/2026-10-08/agenda.md")


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
    assert f"#### Afgehandeld ({kenmerk}) - **Zaak:** {ZAAK} van LKO Ter Apel" in lijst
    assert "- **Besluit:** Het gezin blijft tot 1 juni. - **Waarom:** De pers" in lijst
    assert "- **COA**, uiterlijk 1 april 2026 (A-2026-03-12-01): Houdt de plek vrij" in lijst
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
    eerder = agenda.partition("### Eerder besloten")[2]
    assert eerder.startswith(
        " - **12 maart 2026 (B-2026-03-12-01), aangehouden tot 9 april 2026:** Wacht."
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


def test_s9_hoe_het_afliep(gehouden: Secretaris) -> None:
    """How zaken end, and where there is nuisance, is counted per LKO and can be listed."""
    vul_aan(gehouden, kenmerken="overlast;locatieoverstijgend")
    gehouden.doet("zaak", "sluit", ZAAK, "--afloop", "gedwongen-vertrek", "--op", OVERLEG, "--ja")
    for opties in (("--kenmerk", "overlast"), ("--afloop", "gedwongen-vertrek")):
        assert ZAAK in gehouden.doet("lijst", "zaken", *opties)
    assert ZAAK not in gehouden.doet("lijst", "zaken", "--afloop", "zelfstandig-vertrek")
    cijfers = een_regel(gehouden.doet("cijfers", "--periode", "2026"))
    bijzonder = cijfers.partition("Overlast en meer dan één locatie")[2]
    assert "LKO Ter Apel 1 1 LKO Assen 0 0 Totaal 1 1 " in bijzonder
    afgelopen = cijfers.partition("Hoe zaken afliepen")[2]
    assert "LKO Ter Apel 0 1 0 0 0 0 LKO Assen 0 0 0 0 0 0 " in afgelopen
