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


def test_it_draws_a_kenmerk(lijst: Secretaris) -> None:
    """The kenmerk is new, right, and alone on stdout."""
    kenmerk = lijst.doet(*NIEUW, *GEZIN).removesuffix("\n")
    assert is_zaak_kenmerk(kenmerk)
    assert kenmerk != ZAAK


def test_commit(lijst: Secretaris) -> None:
    """The commit names the zaak, the list and the onderwerp."""
    kenmerk = lijst.doet(*NIEUW, *GEZIN).strip()
    onderwerp = f"Zaak {kenmerk} op signaallijst {LIJST}"
    assert lijst.laatste() == (onderwerp, [LIJSTPAD])
    trailers = lijst.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [kenmerk, LIJST]


def test_only_own_lines(lijst: Secretaris) -> None:
    """The zaak comes at the end; no byte of the rest of the list changes."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*NIEUW, *GEZIN)
    assert lijst.lees(LIJSTPAD).startswith(voor)
    assert staart(lijst) == (
        "  Z-?:\n    onderwerp: Gezin in een hotel\n    aanbrenger: COA\n    groep: gezin\n" + VORM
    )


def test_twice_is_two_zaken(lijst: Secretaris) -> None:
    """Two zaken with the same words are two: rao cannot know that they are one."""
    assert lijst.doet(*NIEUW, *GEZIN) != lijst.doet(*NIEUW, *GEZIN)


def test_set(lijst: Secretaris) -> None:
    """With --zet more is filled in at once; a ; parts the parts of a row."""
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


def test_an_abbreviation_as_in_the_register(lijst: Secretaris) -> None:
    """`coa` becomes COA, for that is how rao.yaml spells it."""
    lijst.doet(*NIEUW, "--onderwerp", "X", "--aanbrenger", "coa", "--groep", "gezin")
    assert "aanbrenger: COA" in staart(lijst)


@pytest.mark.parametrize(
    "tekst", ["- a: [b] {{7*7}} # x", "ja", "2026-06-01", "'half", "*ster", "regel een\nregel twee"]
)
def test_hard_text_comes_back_as_typed(lijst: Secretaris, tekst: str) -> None:
    """Whatever is typed, it is there to the letter, and the list stays readable."""
    kenmerk = lijst.doet(*NIEUW, *GEZIN, "--vraag", tekst).strip()
    assert tekst.splitlines()[0] in lijst.doet("toon", kenmerk)
    assert lijst.rao("valideer").exit_code == 0


def test_from_a_file(lijst: Secretaris) -> None:
    """A zaak that somebody wrote down comes on the list with all that is in it."""
    lijst.doet(*NIEUW, "--van", "-", invoer=f"{VROUW}standpunten:\n  IND: {{standpunt: Nee}}\n")
    assert staart(lijst) == (
        "  Z-?:\n    onderwerp: Vrouw alleen\n    aanbrenger: IND\n    groep: volwassene\n"
        + VORM.replace("      IND:\n", "      IND: {standpunt: Nee}\n")
    )


def test_from_a_file_with_a_kenmerk(leeg: Secretaris) -> None:
    """A zaak that had a kenmerk keeps it for life."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    assert leeg.doet(*NIEUW, "--van", "-", invoer=ZAAKTEKST) == f"{ZAAK}\n"
    ingesprongen = f"zaken:\n{ZAAKTEKST}".replace("\n", "\n  ").rstrip(" ")
    rest = VORM.partition("vraag:\n")[2]
    assert leeg.lees(LIJSTPAD).endswith(ingesprongen + rest)


def test_the_same_zaak_again(lijst: Secretaris) -> None:
    """The same zaak with the same kenmerk changes nothing."""
    assert lijst.zegt(*NIEUW, "--van", "-", invoer=ZAAKTEKST) == (
        "Er is niets veranderd; alles stond er al."
    )


def test_same_kenmerk_other_content(lijst: Secretaris) -> None:
    """Another story under the same kenmerk overwrites nothing."""
    ander = ZAAKTEKST.replace("gezin", "amv")
    assert lijst.faalt(*NIEUW, "--van", "-", code=2, invoer=ander) == (
        f"Fout: Zaak {ZAAK} staat al op signaallijst {LIJST}, met een andere inhoud.\n"
        f"Verander haar met: rao zaak vul-aan {ZAAK}\n"
    )


def test_errors_on_own_lines(lijst: Secretaris) -> None:
    """Errors in a file point to the lines of that file."""
    fout = VROUW.replace("volwassene", "vrouw") + "termijnn: {}\n"
    zinnen = lijst.faalt(*NIEUW, "--van", "-", code=2, invoer=fout).splitlines()
    assert zinnen[:2] == [
        "Fout: <stdin> kan zo niet worden overgenomen.",
        "<stdin>:3: 'groep' kent de waarde 'vrouw' niet. Kies uit: amv, gezin, volwassene.",
    ]
    assert zinnen[2].startswith("<stdin>:4: De sleutel 'termijnn' is hier onbekend. Bedoelt u")


def test_a_typing_error_in_the_kenmerk(lijst: Secretaris) -> None:
    """A kenmerk that cannot exist is refused on the line where it stands."""
    fout = ZAAKTEKST.replace(ZAAK, "Z-7K3F9F")
    assert (
        lijst.faalt(*NIEUW, "--van", "-", code=2, invoer=fout)
        .splitlines()[1]
        .startswith("<stdin>:1: Het kenmerk 'Z-7K3F9F' bestaat niet: het laatste teken klopt niet.")
    )


def test_what_is_missing(lijst: Secretaris) -> None:
    """Without a terminal rao says which answers are needed."""
    assert lijst.faalt(*NIEUW, "--onderwerp", "X", code=2).startswith(
        "Fout: Er ontbreekt nog: --aanbrenger en --groep.\n"
    )


def test_the_line_completes_the_file(lijst: Secretaris) -> None:
    """What the file lacks may be on the line."""
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
        (("--zet", "termijn.tot=31-6-2026"), 2, "'31-6-2026' is geen datum."),
        (("--zet", "advies.voorkeur=een"), 2, "'voorkeur' moet een geheel getal zijn"),
        (("--zet", "..=x"), 2, "'..' is geen plek in een zaak."),
        (
            ("--zet", "oplossingsrichtingen[1].omschrijving=X"),
            2,
            "'oplossingsrichtingen' heeft 0 onderdelen; [1] bestaat niet.",
        ),
    ],
)
def test_a_wrong_value(lijst: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """What cannot be is refused in one sentence, and nothing changes."""
    assert zin in lijst.faalt(*NIEUW, *GEZIN, *args, code=code)


def test_unknown_list(lijst: Secretaris) -> None:
    """A list that does not exist gets a suggestion."""
    zin = lijst.faalt("nieuw", "zaak", "SL-ter-apel-2026-03-06", *GEZIN)
    assert zin == (
        "Fout: Signaallijst 'SL-ter-apel-2026-03-06' staat niet in dit register.\n"
        f"Bedoelt u {LIJST}? Bekijk wat er is met: rao lijst signaallijsten\n"
    )


def test_a_closed_list(lijst: Secretaris) -> None:
    """Nothing is added to a withdrawn list."""
    lijst.doet("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Lokaal opgelost")
    assert lijst.faalt(*NIEUW, *GEZIN) == (
        f"Fout: Signaallijst {LIJST} is ingetrokken; daar verandert niets meer aan.\n"
        "Zet de zaak op een nieuwe lijst met: rao nieuw signaallijst\n"
    )


def test_own_work_in_the_same_list(lijst: Secretaris) -> None:
    """Work in that list that the user did not keep stays, and rao says so."""
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
def test_the_file_contradicts_an_option(leeg: Secretaris, vlag: str, waarde: str, zin: str) -> None:
    """An option that contradicts the file is refused, as with a signaallijst."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    tekst = "onderwerp: Lang in de opvang\naanbrenger: COA\ngroep: gezin\n"
    opdracht = ("nieuw", "zaak", LIJST, "--van", "-", vlag, waarde)
    assert zin in leeg.faalt(*opdracht, code=2, invoer=tekst)


def test_set_who_brings_it(leeg: Secretaris) -> None:
    """With --zet who brings it in is checked as with --aanbrenger."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    velden = ("--onderwerp", "X", "--aanbrenger", "COA", "--groep", "gezin")
    assert "De organisatie 'COa2' staat niet in rao.yaml." in leeg.faalt(
        "nieuw", "zaak", LIJST, *velden, "--zet", "aanbrenger=COa2"
    )


def test_a_wrong_value_is_told_by_its_option(lijst: Secretaris) -> None:
    """Who typed --groep hears of --groep, and not that a file cannot be kept."""
    zaak = ("nieuw", "zaak", LIJST, "--onderwerp", "Gezin", "--aanbrenger", "COA")
    gezegd = lijst.faalt(*zaak, "--groep", "zomaar", code=2)
    assert gezegd.startswith("Fout: De waarde bij --groep klopt niet: ")
    tijd = lijst.faalt("nieuw", "overleg", "--datum", "2026-03-12", "--tijd", "99", code=2)
    assert tijd.startswith("Fout: De waarde bij --tijd klopt niet: ")
