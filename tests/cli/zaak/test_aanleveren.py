"""`rao aanleveren`: who still owes what, ready to paste in a mail."""

import json

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

EIGEN = "De opvang kan doorgaan tot het vertrek, want er is plek genoeg."


def test_one_mail_per_organisation(gepland: Secretaris) -> None:
    """Each core organisation and the LKO get a mail of their own, parted by a line."""
    mails = gepland.doet("aanleveren").split(f"\n{'-' * 72}\n\n")
    assert [mail.splitlines()[0] for mail in mails] == [
        *("Aan: DT&V", "Aan: IND", "Aan: COA", "Aan: AVIM", "Aan: LKO Ter Apel")
    ]


def test_the_mail_to_an_organisation(gepland: Secretaris) -> None:
    """What, for what, before when and how, and the zaak itself; polite and without names."""
    assert gepland.doet("aanleveren", "--organisatie", "COA") == (
        "Aan: COA\n"
        "Onderwerp: RAO Groningen en Drenthe van 12 maart 2026: wat wij nog van u nodig hebben\n"
        "\n"
        "Beste collega's,\n"
        "\n"
        "Deze zaak is voor het RAO van donderdag 12 maart 2026.\n"
        "Wilt u ons uiterlijk donderdag 5 maart 2026 sturen wat hieronder staat?\n"
        "\n"
        f"{ZAAK}: Gezin verblijft lang in de opvang (LKO Ter Apel)\n"
        "- uw standpunt, met de reden\n"
        "- uw inzet: wat u gaat doen\n"
        "\n"
        "Hierna staat wat wij al weten.\n"
        "U mag uw antwoord gewoon terugmailen.\n"
        "Schrijf er geen namen, V-nummers of geboortedata in.\n"
        "\n"
        "Alvast hartelijk dank.\n"
        "\n"
        "Met vriendelijke groet,\n"
        "de secretaris van het RAO Groningen en Drenthe (DT&V)\n"
        "\n"
        "========================================\n"
        "\n"
        f"{ZAAK}: Gezin verblijft lang in de opvang\n"
        "Een zaak van LKO Ter Apel (gezin); loopt 0 dagen, sinds 5 maart 2026\n"
        "\n"
        "Vraag van LKO Ter Apel:\n"
        "  Mag het gezin blijven tot het vertrek?\n"
    )


def test_late_counts_working_days(gepland: Secretaris) -> None:
    """After the day of the documents rao says how many working days late it is."""
    tekst = gepland.op("2026-03-10").doet("aanleveren", "--organisatie", "COA")
    assert "Dit had er op donderdag 5 maart 2026 moeten zijn, 3 werkdagen geleden." in tekst


def test_who_gave_gets_no_mail(gepland: Secretaris) -> None:
    """A standpunt of one's own with what one does is enough."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", EIGEN, "--inzet", "Houdt de plek vrij.")
    assert gepland.zegt("aanleveren", "--organisatie", "COA") == (
        "Niemand hoeft nog iets aan te leveren."
    )
    assert gepland.doet("aanleveren", "--organisatie", "COA") == ""


def test_a_copied_standpunt(gepland: Secretaris) -> None:
    """Who copied reads from whom."""
    for naam in ("COA", "IND"):
        gepland.doet("standpunt", ZAAK, naam, "--standpunt", EIGEN, "--inzet", f"{naam} belt.")
    assert (
        "- uw standpunt in eigen woorden; wat er nu staat, is hetzelfde als dat van IND\n"
    ) in gepland.doet("aanleveren", "--organisatie", "coa")


@pytest.mark.parametrize("waarover", [LIJST, OVERLEG, ZAAK])
def test_about_a_list_a_meeting_or_a_zaak(gepland: Secretaris, waarover: str) -> None:
    """It can be asked about all three."""
    assert gepland.doet("aanleveren", waarover) == gepland.doet("aanleveren")


def test_the_lko_hears_what_the_list_needs(gepland: Secretaris) -> None:
    """Each part that is missing, in words."""
    tekst = gepland.doet("aanleveren", "--organisatie", "LKO Ter Apel")
    assert "- hoe de organisaties samen tot hun beeld kwamen\n" in tekst
    assert "rao " not in tekst


def test_summary(gepland: Secretaris) -> None:
    """On stderr stands how much it is, of whom, and how much should have been there."""
    assert gepland.zegt("aanleveren") == (
        "Nog 18 dingen aan te leveren: DT&V (2), IND (2), COA (2), AVIM (2) en LKO Ter Apel (10)."
    )
    laat = gepland.op("2026-03-06").zegt("aanleveren", "--organisatie", "IND")
    assert laat == "Nog 2 dingen aan te leveren: IND (2). 2 daarvan hadden er al moeten zijn."


def test_markdown(gepland: Secretaris) -> None:
    """For a program that reads Markdown."""
    tekst = gepland.doet("aanleveren", "--organisatie", "COA", "--formaat", "md")
    assert tekst.startswith("# RAO Groningen en Drenthe van 12 maart 2026: ")
    assert f"## {ZAAK}: Gezin verblijft lang in de opvang\n" in tekst
    assert "### Vraag van LKO Ter Apel\n\nMag het gezin blijven tot het vertrek?\n" in tekst


@pytest.mark.parametrize("vraag", [("--json",), ("--formaat", "json")])
def test_json(gepland: Secretaris, vraag: tuple[str, ...]) -> None:
    """A machine gets who, what, the statement of the source and the command."""
    antwoord = json.loads(gepland.op("2026-03-06").doet("aanleveren", *vraag))
    assert (antwoord["schemaVersie"], antwoord["soort"]) == (1, "aanleveren")
    assert antwoord["samenvatting"] == {"verzoeken": 5, "tekorten": 18, "te_laat": 18}
    coa = next(v for v in antwoord["verzoeken"] if v["aan"] == "COA")
    (deel,) = coa["overleggen"]
    assert (deel["overleg"], deel["uiterlijk"], deel["werkdagen_te_laat"]) == (
        *(OVERLEG, "2026-03-05", 1),
    )
    assert deel["zaken"][0]["tekorten"][0] == {
        "soort": "standpunt",
        "bron": "S20",
        "wat": "uw standpunt, met de reden",
    }


def test_own_words_of_the_region(gepland: Secretaris) -> None:
    """A template of its own in the folder templates goes first."""
    gepland.schrijf("templates/aanleververzoek.txt.j2", "Hallo {{ aan }}, graag voor vrijdag.\n")
    assert gepland.doet("aanleveren", "--organisatie", "COA") == "Hallo COA, graag voor vrijdag.\n"


def test_unknown_organisation(gepland: Secretaris) -> None:
    """It says what can be chosen."""
    assert gepland.faalt("aanleveren", "--organisatie", "CAO") == (
        "Fout: 'CAO' is geen organisatie en geen LKO van dit register.\n"
        "Kies uit: DT&V, IND, COA, AVIM, Nidos, IOM, OM, REAN, ter-apel, assen.\n"
    )


def test_no_date(gepland: Secretaris) -> None:
    """A date that does not exist is a mistake."""
    assert "geen datum" in gepland.faalt("aanleveren", "2026-02-30", code=2)


def test_looking_changes_nothing(gepland: Secretaris) -> None:
    """The command writes nothing."""
    voor = gepland.foto()
    gepland.doet("aanleveren")
    assert gepland.foto() == voor


def test_nidos_is_asked_for_an_amv(gepland: Secretaris) -> None:
    """A zaak of an amv asks Nidos, whatever its key is; another zaak does not."""
    gepland.typt("rao.yaml", "  Nidos: {", "  SN: {")
    assert "Aan: SN" not in gepland.doet("aanleveren")
    gepland.typt(f"signaallijsten/2026/{LIJST}.yaml", "groep: gezin", "groep: amv")
    (mail,) = gepland.doet("aanleveren", "--organisatie", "SN").split("\n---")
    assert mail.startswith("Aan: SN\n")
    assert f"{ZAAK}: " in mail
    assert f"rao aanleveren {OVERLEG} --organisatie SN" in gepland.doet("status")
    gepland.doet("standpunt", ZAAK, "SN", "--standpunt", EIGEN, "--inzet", "Spreekt met de jongere")
    assert gepland.doet("aanleveren", "--organisatie", "SN") == ""


def test_a_region_without_nidos_asks_nobody_more(gepland: Secretaris) -> None:
    """Without Nidos in the register the amv asks the core organisations alone."""
    regels = gepland.lees("rao.yaml").splitlines(keepends=True)
    gepland.typt_nieuw("rao.yaml", "".join(r for r in regels if "Nidos" not in r))
    gepland.typt(f"signaallijsten/2026/{LIJST}.yaml", "groep: gezin", "groep: amv")
    assert "Nidos" not in gepland.doet("aanleveren")
