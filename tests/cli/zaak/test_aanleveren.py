"""`rao aanleveren`: who still owes what, ready to paste in a mail."""

import json

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris

EIGEN = "De opvang kan doorgaan tot het vertrek, want er is plek genoeg."


def test_per_organisatie_een_mail(gepland: Secretaris) -> None:
    """Elke kernorganisatie en het LKO krijgen een eigen mail, gescheiden door een streep."""
    mails = gepland.doet("aanleveren").split(f"\n{'-' * 72}\n\n")
    assert [mail.splitlines()[0] for mail in mails] == [
        *("Aan: DT&V", "Aan: IND", "Aan: COA", "Aan: AVIM", "Aan: LKO Ter Apel")
    ]


def test_de_mail_aan_een_organisatie(gepland: Secretaris) -> None:
    """Wat, waarvoor, voor wanneer en hoe; beleefd en zonder namen."""
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
        "U mag uw antwoord gewoon terugmailen.\n"
        "Schrijf er geen namen, V-nummers of geboortedata in.\n"
        "Werkt u zelf met rao? Dan kan het ook zo:\n"
        f"  rao standpunt {ZAAK} COA\n"
        "\n"
        "Alvast hartelijk dank.\n"
        "\n"
        "Met vriendelijke groet,\n"
        "de secretaris van het RAO Groningen en Drenthe (DT&V)\n"
    )


def test_te_laat_telt_werkdagen(gepland: Secretaris) -> None:
    """Na de dag voor de stukken zegt rao hoeveel werkdagen het te laat is."""
    tekst = gepland.op("2026-03-10").doet("aanleveren", "--organisatie", "COA")
    assert "Dit had er op donderdag 5 maart 2026 moeten zijn, 3 werkdagen geleden." in tekst


def test_wie_gaf_krijgt_geen_mail(gepland: Secretaris) -> None:
    """Een eigen standpunt met inzet is genoeg."""
    gepland.doet("standpunt", ZAAK, "COA", "--standpunt", EIGEN, "--inzet", "Houdt de plek vrij.")
    assert gepland.zegt("aanleveren", "--organisatie", "COA") == (
        "Niemand hoeft nog iets aan te leveren."
    )
    assert gepland.doet("aanleveren", "--organisatie", "COA") == ""


def test_overgenomen_standpunt(gepland: Secretaris) -> None:
    """Wie overschreef, leest van wie."""
    for naam in ("COA", "IND"):
        gepland.doet("standpunt", ZAAK, naam, "--standpunt", EIGEN, "--inzet", f"{naam} belt.")
    assert (
        "- uw standpunt in eigen woorden; wat er nu staat, is hetzelfde als dat van IND\n"
    ) in gepland.doet("aanleveren", "--organisatie", "coa")


@pytest.mark.parametrize("waarover", [LIJST, OVERLEG, ZAAK])
def test_over_een_lijst_overleg_of_zaak(gepland: Secretaris, waarover: str) -> None:
    """Op alle drie te vragen."""
    assert gepland.doet("aanleveren", waarover) == gepland.doet("aanleveren")


def test_het_lko_hoort_wat_er_op_de_lijst_moet(gepland: Secretaris) -> None:
    """Elk onderdeel dat nog ontbreekt, in woorden."""
    tekst = gepland.doet("aanleveren", "--organisatie", "LKO Ter Apel")
    assert "- hoe de organisaties samen tot hun beeld kwamen\n" in tekst
    assert f"  rao zaak vul-aan {ZAAK}\n" in tekst


def test_samenvatting(gepland: Secretaris) -> None:
    """Op stderr staat hoeveel het is, van wie, en hoeveel er al had moeten zijn."""
    assert gepland.zegt("aanleveren") == (
        "Nog 18 dingen aan te leveren: DT&V (2), IND (2), COA (2), AVIM (2) en LKO Ter Apel (10)."
    )
    laat = gepland.op("2026-03-06").zegt("aanleveren", "--organisatie", "IND")
    assert laat == "Nog 2 dingen aan te leveren: IND (2). 2 daarvan hadden er al moeten zijn."


def test_markdown(gepland: Secretaris) -> None:
    """Voor een programma dat Markdown leest."""
    tekst = gepland.doet("aanleveren", "--organisatie", "COA", "--formaat", "md")
    assert tekst.startswith("**Aan:** COA\n")
    assert f"**{ZAAK}: Gezin verblijft lang in de opvang** (LKO Ter Apel)\n" in tekst


@pytest.mark.parametrize("vraag", [("--json",), ("--formaat", "json")])
def test_json(gepland: Secretaris, vraag: tuple[str, ...]) -> None:
    """Een machine krijgt wie, wat, de uitspraak van de bron en de opdracht."""
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


def test_eigen_woorden_van_de_regio(gepland: Secretaris) -> None:
    """Een eigen sjabloon in de map templates gaat voor."""
    gepland.schrijf("templates/aanleververzoek.txt.j2", "Hallo {{ aan }}, graag voor vrijdag.\n")
    assert gepland.doet("aanleveren", "--organisatie", "COA") == "Hallo COA, graag voor vrijdag.\n"


def test_onbekende_organisatie(gepland: Secretaris) -> None:
    """Er staat bij waaruit u kunt kiezen."""
    assert gepland.faalt("aanleveren", "--organisatie", "CAO") == (
        "Fout: 'CAO' is geen organisatie en geen LKO van dit register.\n"
        "Kies uit: DT&V, IND, COA, AVIM, Nidos, IOM, OM, REAN, ter-apel, assen.\n"
    )


def test_geen_datum(gepland: Secretaris) -> None:
    """Een datum die niet bestaat, is een vergissing."""
    assert "geen datum" in gepland.faalt("aanleveren", "2026-02-30", code=2)


def test_kijken_verandert_niets(gepland: Secretaris) -> None:
    """De opdracht schrijft niets."""
    voor = gepland.foto()
    gepland.doet("aanleveren")
    assert gepland.foto() == voor
