"""`rao zaak schaal-op`: the list to the Deelberaad, prefilled, or what keeps it from going."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

SCHAAL_OP = ("zaak", "schaal-op", ZAAK, "--grond", "publicitair")
ANDER = "Z-4M8T23"


def test_commit(gehouden: Secretaris) -> None:
    """Eén vastlegging met één nieuw bestand; het kenmerk komt op de uitvoer."""
    s = deelberaad.klaar(gehouden)
    assert s.doet(*SCHAAL_OP) == f"{OPSCHALING}\n"
    assert s.laatste() == (
        f"Zaak {ZAAK} op lijst {OPSCHALING} aan het Deelberaad Asiel",
        [OPSCHALINGPAD],
    )


def test_wat_nu(gehouden: Secretaris) -> None:
    """De opdracht zegt hoe het verder gaat: eerst bekijken, dan versturen."""
    zinnen = deelberaad.klaar(gehouden).zegt(*SCHAAL_OP).splitlines()
    assert zinnen[1:] == [
        f"Bekijk het stuk met: rao opschaling genereer {OPSCHALING}",
        f"Stuur de lijst weg met: rao signaallijst dien-in {OPSCHALING}",
    ]


def test_kop_van_de_lijst(gehouden: Secretaris) -> None:
    """De lijst komt van de regio, is een concept en noemt haar grond."""
    s = deelberaad.opgeschaald(gehouden)
    assert s.lees(OPSCHALINGPAD).startswith(
        "# yaml-language-server: $schema=../../schemas/signaallijst.schema.json\n"
        "soort: signaallijst\n"
        f"kenmerk: {OPSCHALING}\n"
        "richting: rao-deelberaad\n"
        "afzender: Groningen en Drenthe\n"
        "datum: 2026-03-13\n"
        "status: concept\n"
        "grond: publicitair\n"
        f"zaken:\n  {ZAAK}:\n"
    )


def test_gevuld_uit_de_zaak(gehouden: Secretaris) -> None:
    """De zaak houdt haar kenmerk, en alles wat het LKO schreef gaat mee."""
    s = deelberaad.opgeschaald(gehouden)
    van_lko = json.loads(s.doet("toon", LIJST, "--json"))["signaallijst"]["zaken"]
    naar = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]["zaken"]
    assert naar == van_lko


def test_de_lijst_van_het_lko_blijft(gehouden: Secretaris) -> None:
    """Aan de lijst van het LKO verandert geen letter."""
    s = deelberaad.klaar(gehouden)
    voor = s.lees(LIJSTPAD)
    s.doet(*SCHAAL_OP)
    assert s.lees(LIJSTPAD) == voor


def test_eigen_vraag(gehouden: Secretaris) -> None:
    """Wat het RAO van het Deelberaad vraagt, komt in plaats van de vraag van het LKO."""
    s = deelberaad.klaar(gehouden)
    s.doet(*SCHAAL_OP, "--vraag", "Stem in met voorrang.")
    assert "    vraag: Stem in met voorrang.\n" in s.lees(OPSCHALINGPAD)


def test_zonder_besluit(gehouden: Secretaris) -> None:
    """Zonder besluit van het RAO gaat er niets naar het Deelberaad."""
    deelberaad.vul(gehouden)
    assert gehouden.op("2026-03-13").faalt(*SCHAAL_OP) == (
        f"Fout: Het RAO besloot niet om {ZAAK} voor te leggen aan het Deelberaad Asiel.\n"
        f"Leg dat vast met: rao nieuw besluit --punt {ZAAK} --uitkomst opschalen "
        '--besluit "…"\n'
    )


def test_ander_overleg(gehouden: Secretaris) -> None:
    """Het overleg dat u noemt, moet dat besluit hebben genomen."""
    s = deelberaad.klaar(gehouden)
    assert "Het overleg van 2026-04-09 besloot niet" in s.faalt(
        *SCHAAL_OP, "--overleg", "2026-04-09"
    )
    s.doet(*SCHAAL_OP, "--overleg", OVERLEG)


def test_gaten_houden_tegen(gehouden: Secretaris) -> None:
    """Wat ontbreekt staat er per gat, met de uitspraak en de opdracht die het aanvult."""
    deelberaad.besluit(gehouden)
    zinnen = gehouden.op("2026-03-13").faalt(*SCHAAL_OP, code=1)
    assert "Dit kan nog niet naar het Deelberaad Asiel. Er zijn nog 10 punten" in zinnen
    assert (
        f"3. {ZAAK}: Er staat nog niet hoe lang het LKO nodig denkt te hebben. (S19c, SIG04)\n4. "
    ) in zinnen
    assert f"10. {ZAAK}: Er staat nog geen advies bij deze zaak. (S22, SIG20)\n" in zinnen
    assert f"\n\nLaat rao ernaar vragen met:\n   rao zaak vul-aan {ZAAK}\n" in zinnen
    assert f'   rao standpunt {ZAAK} "DT&V"\n' in zinnen


def test_gaten_als_json(gehouden: Secretaris) -> None:
    """Een programma krijgt elk gat met code, bron en opdrachten."""
    deelberaad.vul(gehouden)
    deelberaad.besluit(gehouden)
    tekst = gehouden.lees(LIJSTPAD)
    gehouden.typt_nieuw(LIJSTPAD, tekst[: tekst.index("    advies:")])
    uitkomst = gehouden.op("2026-03-13").rao(*SCHAAL_OP, "--json")
    assert uitkomst.exit_code == 1
    assert json.loads(uitkomst.stdout) == {
        "schemaVersie": 1,
        "soort": "opschaling",
        "gewijzigd": False,
        "gaten": [
            {
                "zaak": ZAAK,
                "code": "SIG20",
                "tekst": "Er staat nog geen advies bij deze zaak.",
                "bron": ["S22"],
                "opdrachten": [f"rao zaak vul-aan {ZAAK}"],
            }
        ],
    }


def test_concept_met_gaten(gehouden: Secretaris) -> None:
    """Met --concept begint de lijst toch; aanvullen gaat daarna op die lijst."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    assert s.doet(*SCHAAL_OP, "--concept") == f"{OPSCHALING}\n"
    voor = s.lees(LIJSTPAD)
    s.doet("zaak", "vul-aan", ZAAK, "--zet", "termijn.soort=vertrek")
    assert "      soort: vertrek\n" in s.lees(OPSCHALINGPAD)
    assert s.lees(LIJSTPAD) == voor


def test_versturen_met_gaten(gehouden: Secretaris) -> None:
    """Een lijst met gaten gaat niet weg."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    s.doet(*SCHAAL_OP, "--concept")
    assert f"Fout: Signaallijst {OPSCHALING} kan nog niet naar het Deelberaad Asiel." in s.faalt(
        "signaallijst", "dien-in", OPSCHALING, code=1
    )


def test_organisaties_zoals_mensen_ze_typen(gehouden: Secretaris) -> None:
    """Met een komma, met "en" of met een puntkomma ertussen: het zijn twee organisaties."""
    deelberaad.vul(gehouden)
    for getypt in ("COA en DT&V", "COA, DT&V", "COA;DT&V"):
        plek = f"oplossingsrichtingen[0].voorbesproken_met={getypt}"
        gehouden.doet("zaak", "vul-aan", ZAAK, "--zet", plek)
        lijst = json.loads(gehouden.doet("toon", LIJST, "--json"))["signaallijst"]
        richting = lijst["zaken"][ZAAK]["oplossingsrichtingen"][0]
        assert richting["voorbesproken_met"] == ["COA", "DT&V"]


def test_nog_eens(gehouden: Secretaris) -> None:
    """Dezelfde opdracht nog eens verandert niets."""
    s = deelberaad.opgeschaald(gehouden)
    assert s.zegt(*SCHAAL_OP).splitlines()[0] == "Er is niets veranderd; alles stond er al."


def _tweede_zaak(s: Secretaris) -> None:
    """Put a second complete zaak on the list of the LKO and decide about it."""
    tekst = s.lees(LIJSTPAD)
    zaak = tekst[tekst.index(f"  {ZAAK}:") :]
    s.typt_nieuw(LIJSTPAD, tekst + zaak.replace(ZAAK, ANDER))
    pad = f"overleggen/2026/{OVERLEG}.yaml"
    punt = f"  - {{id: {ANDER}, soort: zaak, verwijzing: {LIJST}, indiener: ter-apel}}\n"
    s.typt(pad, "agendapunten:\n", f"agendapunten:\n{punt}")
    deelberaad.besluit(s, ANDER)


def test_meer_zaken_op_een_dag(gehouden: Secretaris) -> None:
    """Een tweede zaak met dezelfde grond komt op de lijst in concept van die dag."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    assert s.doet("zaak", "schaal-op", ANDER, "--grond", "publicitair") == f"{OPSCHALING}\n"
    assert json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]["zaken"].keys() == {
        ZAAK,
        ANDER,
    }


def test_andere_grond_andere_lijst(gehouden: Secretaris) -> None:
    """Een andere grond krijgt een eigen lijst."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    assert s.doet("zaak", "schaal-op", ANDER, "--grond", "knelpunt") == f"{OPSCHALING}-b\n"


def test_lijst_noemen(gehouden: Secretaris) -> None:
    """Op een andere dag noemt u de lijst waar de zaak bij komt."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    later = s.op("2026-03-16")
    opdracht = ("zaak", "schaal-op", ANDER, "--grond", "publicitair", "--lijst")
    assert later.doet(*opdracht, OPSCHALING) == f"{OPSCHALING}\n"


@pytest.mark.parametrize(
    ("lijst", "grond", "zin"),
    [
        (LIJST, "publicitair", "is een lijst van een LKO"),
        (OPSCHALING, "knelpunt", "gaat op grond van publicitair, niet van knelpunt"),
        ("SL-bestaat-niet-2026-03-13", "knelpunt", "staat niet in dit register"),
    ],
)
def test_lijst_die_niet_kan(gehouden: Secretaris, lijst: str, grond: str, zin: str) -> None:
    """Een lijst van een LKO, een andere grond of een onbekend kenmerk wordt geweigerd."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    uitkomst = s.rao("zaak", "schaal-op", ANDER, "--grond", grond, "--lijst", lijst)
    assert uitkomst.exit_code in {2, 3}
    assert zin in uitkomst.stderr


def test_ligt_er_al(gehouden: Secretaris) -> None:
    """Een zaak die al bij het Deelberaad ligt, gaat er niet nog eens heen."""
    s = deelberaad.verstuurd(gehouden)
    assert f"staat al op signaallijst {OPSCHALING} aan het Deelberaad" in s.faalt(*SCHAAL_OP)


def test_na_het_antwoord(gehouden: Secretaris) -> None:
    """Na een antwoord kan het opnieuw, maar pas na een nieuw besluit."""
    s = deelberaad.verstuurd(gehouden)
    s.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
    assert f"Het Deelberaad Asiel antwoordde al over {ZAAK}, op 2026-04-01." in s.faalt(*SCHAAL_OP)


def test_niet_ingediend(lijst: Secretaris) -> None:
    """Een zaak die het LKO nog niet indiende, kan niet worden voorgelegd."""
    assert "is nog niet ingediend bij het RAO" in lijst.faalt(*SCHAAL_OP)


def test_geweigerd(gehouden: Secretaris) -> None:
    """Een zaak die het RAO weigerde, kan niet worden voorgelegd."""
    s = deelberaad.klaar(gehouden)
    s.typt(LIJSTPAD, "    vraag:", "    weigering: {reden: Al lokaal opgelost}\n    vraag:")
    assert "is geweigerd" in s.faalt(*SCHAAL_OP)


def test_onbekende_grond(gehouden: Secretaris) -> None:
    """Een grond die niet bestaat, wordt geweigerd met de keuzes."""
    s = deelberaad.klaar(gehouden)
    zin = s.faalt("zaak", "schaal-op", ZAAK, "--grond", "persoonlijk", code=2)
    assert "Kies uit: politiek, publicitair, trend, knelpunt." in zin


def test_proef(gehouden: Secretaris) -> None:
    """Met --proef verandert er niets."""
    s = deelberaad.klaar(gehouden)
    voor = s.foto()
    assert s.doet(*SCHAAL_OP, "--proef") == f"{OPSCHALING}\n"
    assert s.foto() == voor
