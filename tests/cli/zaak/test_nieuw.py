"""`rao nieuw zaak`: put a zaak on a list, by options or from YAML."""

import re

import pytest

from rao_cli.model.kenmerk import is_zaak_kenmerk
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, ZAAKTEKST, Secretaris

NIEUW = ("nieuw", "zaak", LIJST)
GEZIN = ("--onderwerp", "Gezin in een hotel", "--aanbrenger", "COA", "--groep", "gezin")
VROUW = "onderwerp: Vrouw alleen\naanbrenger: IND\ngroep: volwassene\n"
VORM = """\
    vraag:
    constatering:
    intern_geschakeld:
    termijn:
    gevolgen:
    werkt_aan_vertrek:
    standpunten:
      DT&V:
      IND:
      COA:
      AVIM:
    risicos:
    vertrekstrategie:
    oplossingsrichtingen:
    advies:
"""


def staart(s: Secretaris) -> str:
    """Return what stands on the list below its first zaak, with the drawn kenmerken as `Z-?`."""
    rest = s.lees(LIJSTPAD).partition("    advies:\n")[2]
    return re.sub(r"Z-[0-9A-Z]{6}", "Z-?", rest)


def test_trekt_een_kenmerk(lijst: Secretaris) -> None:
    """Het kenmerk is nieuw, klopt, en staat als enige op stdout."""
    kenmerk = lijst.doet(*NIEUW, *GEZIN).removesuffix("\n")
    assert is_zaak_kenmerk(kenmerk)
    assert kenmerk != ZAAK


def test_commit(lijst: Secretaris) -> None:
    """De commit noemt de zaak, de lijst en het onderwerp."""
    kenmerk = lijst.doet(*NIEUW, *GEZIN).strip()
    onderwerp = f"Zaak {kenmerk} op signaallijst {LIJST}: Gezin in een hotel"
    assert lijst.laatste() == (onderwerp, [LIJSTPAD])
    trailers = lijst.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [kenmerk, LIJST]


def test_alleen_eigen_regels(lijst: Secretaris) -> None:
    """De zaak komt onderaan; aan de rest van de lijst verandert geen byte."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*NIEUW, *GEZIN)
    assert lijst.lees(LIJSTPAD).startswith(voor)
    assert staart(lijst) == (
        "  Z-?:\n    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n    groep: gezin\n" + VORM
    )


def test_twee_keer_is_twee_zaken(lijst: Secretaris) -> None:
    """Twee zaken met dezelfde woorden zijn twee zaken: rao kan niet weten dat het er een is."""
    assert lijst.doet(*NIEUW, *GEZIN) != lijst.doet(*NIEUW, *GEZIN)


def test_zet(lijst: Secretaris) -> None:
    """Met --zet vult u meteen meer in; een ; scheidt de onderdelen van een rij."""
    zet = ("termijn.soort=vertrek", "termijn.tot=2026-06-01", "advies.voorkeur=1")
    oplossing = ("oplossingsrichtingen[0].omschrijving=Vertrek",)
    voordelen = ("oplossingsrichtingen[0].voordelen=Snel; Duurzaam",)
    lijst.doet(*NIEUW, *GEZIN, *(d for z in (*zet, *oplossing, *voordelen) for d in ("--zet", z)))
    gevuld = {
        "    termijn:\n": "    termijn:\n      soort: vertrek\n      tot: 2026-06-01\n",
        "    advies:\n": "    advies:\n      voorkeur: 1\n",
        "    oplossingsrichtingen:\n": "    oplossingsrichtingen:\n"
        "      - {omschrijving: Vertrek, voordelen: [Snel, Duurzaam]}\n",
    }
    verwacht = VORM
    for leeg, vol in gevuld.items():
        verwacht = verwacht.replace(leeg, vol)
    assert staart(lijst).partition("groep: gezin\n")[2] == verwacht


def test_afkorting_zoals_in_het_register(lijst: Secretaris) -> None:
    """`coa` wordt COA, want zo staat het in rao.yaml."""
    lijst.doet(*NIEUW, "--onderwerp", "X", "--aanbrenger", "coa", "--groep", "gezin")
    assert "aanbrenger: COA" in staart(lijst)


@pytest.mark.parametrize(
    "tekst", ["- a: [b] {{7*7}} # x", "ja", "2026-06-01", "'half", "*ster", "regel een\nregel twee"]
)
def test_lastige_tekst_komt_terug_zoals_getypt(lijst: Secretaris, tekst: str) -> None:
    """Wat er ook getypt wordt, het staat er letterlijk, en de lijst blijft leesbaar."""
    kenmerk = lijst.doet(*NIEUW, *GEZIN, "--vraag", tekst).strip()
    assert tekst.splitlines()[0] in lijst.doet("toon", kenmerk)
    assert lijst.rao("valideer").exit_code == 0


def test_van_een_bestand(lijst: Secretaris) -> None:
    """Een zaak die iemand opschreef, komt er met alles erin op."""
    lijst.doet(*NIEUW, "--van", "-", invoer=f"{VROUW}standpunten:\n  IND: {{standpunt: Nee}}\n")
    assert staart(lijst) == (
        "  Z-?:\n    onderwerp: Vrouw alleen\n    aanbrenger: IND\n    groep: volwassene\n"
        + VORM.replace("      IND:\n", "      IND: {standpunt: Nee}\n")
    )


def test_van_een_bestand_met_kenmerk(leeg: Secretaris) -> None:
    """Een zaak die al een kenmerk had, houdt dat voor het leven."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    assert leeg.doet(*NIEUW, "--van", "-", invoer=ZAAKTEKST) == f"{ZAAK}\n"
    ingesprongen = f"zaken:\n{ZAAKTEKST}".replace("\n", "\n  ").rstrip(" ")
    rest = VORM.partition("vraag:\n")[2]
    assert leeg.lees(LIJSTPAD).endswith(ingesprongen + rest)


def test_zelfde_zaak_nog_eens(lijst: Secretaris) -> None:
    """Dezelfde zaak met hetzelfde kenmerk verandert niets."""
    assert lijst.zegt(*NIEUW, "--van", "-", invoer=ZAAKTEKST) == (
        "Er is niets veranderd; alles stond er al."
    )


def test_zelfde_kenmerk_andere_inhoud(lijst: Secretaris) -> None:
    """Een ander verhaal onder hetzelfde kenmerk overschrijft niets."""
    ander = ZAAKTEKST.replace("gezin", "amv")
    assert lijst.faalt(*NIEUW, "--van", "-", code=2, invoer=ander) == (
        f"Fout: Zaak {ZAAK} staat al op signaallijst {LIJST}, met een andere inhoud.\n"
        f"Verander haar met: rao zaak vul-aan {ZAAK}\n"
    )


def test_fouten_op_eigen_regels(lijst: Secretaris) -> None:
    """Fouten in een bestand wijzen naar de regels van dat bestand."""
    fout = VROUW.replace("volwassene", "vrouw") + "termijnn: {}\n"
    zinnen = lijst.faalt(*NIEUW, "--van", "-", code=2, invoer=fout).splitlines()
    assert zinnen[:2] == [
        "Fout: <stdin> kan zo niet worden overgenomen.",
        "<stdin>:3: 'groep' kent de waarde 'vrouw' niet. Kies uit: amv, gezin, volwassene.",
    ]
    assert zinnen[2].startswith("<stdin>:4: De sleutel 'termijnn' is hier onbekend. Bedoelt u")


def test_tikfout_in_het_kenmerk(lijst: Secretaris) -> None:
    """Een kenmerk dat niet bestaat, wordt geweigerd op de regel waar het staat."""
    fout = ZAAKTEKST.replace(ZAAK, "Z-7K3F9F")
    assert (
        lijst.faalt(*NIEUW, "--van", "-", code=2, invoer=fout)
        .splitlines()[1]
        .startswith("<stdin>:1: Het kenmerk 'Z-7K3F9F' bestaat niet: het laatste teken klopt niet.")
    )


def test_wat_ontbreekt(lijst: Secretaris) -> None:
    """Zonder terminal zegt rao welke antwoorden nog nodig zijn."""
    assert lijst.faalt(*NIEUW, "--onderwerp", "X", code=2).startswith(
        "Fout: Er ontbreekt nog: --aanbrenger en --groep.\n"
    )


def test_op_de_regel_vult_het_bestand_aan(lijst: Secretaris) -> None:
    """Wat in het bestand ontbreekt, mag op de regel staan."""
    half = "onderwerp: Vrouw alleen\naanbrenger: IND\n"
    lijst.doet(*NIEUW, "--van", "-", "--groep", "volwassene", invoer=half)
    assert "groep: volwassene" in staart(lijst)


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("--aanbrenger", "CAO"), 3, "De organisatie 'CAO' staat niet in rao.yaml."),
        (("--groep", "man"), 2, "'groep' kent de waarde 'man' niet."),
        (("--zet", "termijn"), 2, "--zet 'termijn' kan niet worden gelezen."),
        (("--zet", "termijnn.soort=vertrek"), 2, "De sleutel 'termijnn' is hier onbekend."),
        (("--zet", "termijn.tot=1-6-2026"), 2, "'1-6-2026' is geen datum."),
        (("--zet", "advies.voorkeur=een"), 2, "'voorkeur' moet een geheel getal zijn"),
        (("--zet", "..=x"), 2, "'..' is geen plek in een zaak."),
        (
            ("--zet", "oplossingsrichtingen[1].omschrijving=X"),
            2,
            "'oplossingsrichtingen' heeft 0 onderdelen; [1] bestaat niet.",
        ),
    ],
)
def test_verkeerde_waarde(lijst: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Wat niet kan, wordt in één zin geweigerd, en er verandert niets."""
    assert zin in lijst.faalt(*NIEUW, *GEZIN, *args, code=code)


def test_onbekende_lijst(lijst: Secretaris) -> None:
    """Een lijst die er niet is, krijgt een suggestie."""
    zin = lijst.faalt("nieuw", "zaak", "SL-ter-apel-2026-03-06", *GEZIN)
    assert zin == (
        "Fout: Signaallijst 'SL-ter-apel-2026-03-06' staat niet in dit register.\n"
        f"Bedoelt u {LIJST}? Bekijk wat er is met: rao lijst signaallijsten\n"
    )


def test_gesloten_lijst(lijst: Secretaris) -> None:
    """Op een ingetrokken lijst komt niets meer bij."""
    lijst.doet("signaallijst", "trek-in", LIJST, "--reden", "Lokaal opgelost")
    assert lijst.faalt(*NIEUW, *GEZIN) == (
        f"Fout: Signaallijst {LIJST} is ingetrokken; daar verandert niets meer aan.\n"
        "Zet de zaak op een nieuwe lijst met: rao nieuw signaallijst\n"
    )


def test_eigen_werk_in_dezelfde_lijst(lijst: Secretaris) -> None:
    """Veranderde u die lijst zelf en bewaarde u dat niet, dan blijft uw werk, en rao zegt het."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "toelichting: Van mij\n")
    assert "rao bewaar" in lijst.faalt(*NIEUW, *GEZIN)


@pytest.mark.parametrize(
    ("vlag", "waarde", "zin"),
    [
        ("--onderwerp", "Iets anders", "In het bestand staat onderwerp Lang in de opvang, maar u"),
        ("--aanbrenger", "IND", "In het bestand staat aanbrenger COA, maar u gaf --aanbrenger IND"),
        ("--groep", "amv", "Laat --groep weg of verbeter het bestand."),
    ],
)
def test_van_spreekt_een_optie_tegen(leeg: Secretaris, vlag: str, waarde: str, zin: str) -> None:
    """Een optie die het bestand tegenspreekt, wordt geweigerd, zoals bij een signaallijst."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    tekst = "onderwerp: Lang in de opvang\naanbrenger: COA\ngroep: gezin\n"
    opdracht = ("nieuw", "zaak", LIJST, "--van", "-", vlag, waarde)
    assert zin in leeg.faalt(*opdracht, code=2, invoer=tekst)


def test_zet_aanbrenger(leeg: Secretaris) -> None:
    """Met --zet wordt de aanbrenger nagekeken zoals met --aanbrenger."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    velden = ("--onderwerp", "X", "--aanbrenger", "COA", "--groep", "gezin")
    assert "De organisatie 'COa2' staat niet in rao.yaml." in leeg.faalt(
        "nieuw", "zaak", LIJST, *velden, "--zet", "aanbrenger=COa2"
    )
