"""What is typed in part, in another case or with an O for a 0 means the one thing that fits."""

from collections.abc import Iterator

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, Secretaris, Stadia, vaste_omgeving

TWEEDE = "Z-000000"
BESLUIT, ACTIE = f"B-{OVERLEG}-01", f"A-{OVERLEG}-01"


@pytest.fixture(scope="module")
def vol(stadia: Stadia, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secretaris]:
    """Stand in a register with a thing of every kind, that these tests only look at."""
    with pytest.MonkeyPatch.context() as omgeving:
        vaste_omgeving(omgeving)
        s = stadia.kopie("vastgesteld", tmp_path_factory.mktemp("vol") / "register")
        s.doet("nieuw", "signaallijst", "--lko", "ter-apel", "--datum", "2026-03-06")
        tweede = f"kenmerk: {TWEEDE}\nonderwerp: Man wacht\naanbrenger: COA\ngroep: volwassene\n"
        s.doet("nieuw", "zaak", "SL-ter-apel-2026-03-06", "--van", "-", invoer=tweede)
        waarover = ("--titel", "Langer wachten", "--omschrijving", "Ambassades zwijgen")
        s.onderwerp("trend-reisdocumenten", "--type", "trend", *waarover)
        s.op("2026-03-13").doet("terugkoppeling", "genereer", OVERLEG)
        yield s


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [
        ("z-7k", ZAAK),
        ("Z-7", ZAAK),
        ("sl-ter-apel-2026-03-05", LIJST),
        ("SL-TER-APEL-2026-03-05", LIJST),
        ("sl-ter-apel-2026-03-06", "SL-ter-apel-2026-03-06"),
        ("b-2026", BESLUIT),
        ("a-", ACTIE),
        ("tk-t", f"TK-ter-apel-{OVERLEG}"),
        ("trend-reis", "trend-reisdocumenten"),
        ("TREND-REISDOCUMENTEN", "trend-reisdocumenten"),
        ("2026-03", OVERLEG),
        ("Z-OOO000", TWEEDE),
        ("z-oO", TWEEDE),
        ("B-2O26-03-12-O1", BESLUIT),
        ("Z–7K3F9E", ZAAK),
    ],
)
def test_begin_of_any_kenmerk(vol: Secretaris, getypt: str, bedoeld: str) -> None:
    """`rao toon` shows the only thing that begins as what was typed."""
    assert vol.doet("toon", getypt) == vol.doet("toon", bedoeld)


def test_says_what_was_meant(vol: Secretaris) -> None:
    """What was not typed in full, is named on stderr with what it is about."""
    zin = f"Bedoeld is {ZAAK}: Gezin verblijft lang in de opvang (LKO Ter Apel, "
    assert vol.zegt("toon", "z-7k").startswith(zin)


@pytest.mark.parametrize("getypt", [ZAAK, ZAAK.lower(), OVERLEG, "12 maart", LIJST.upper()])
def test_in_full_says_nothing(vol: Secretaris, getypt: str) -> None:
    """A kenmerk that is whole, in any case, needs no word about it."""
    assert "Bedoeld" not in vol.zegt("toon", getypt)


def test_stdout_of_a_program_stays_clean(vol: Secretaris) -> None:
    """With --json what was meant is told beside the answer, not in it."""
    assert vol.doet("toon", "z-7k", "--json") == vol.doet("toon", ZAAK, "--json")


def test_more_than_one(vol: Secretaris) -> None:
    """A beginning that fits more is refused, with each of them and what it is about."""
    zin = vol.faalt("toon", "sl-ter")
    assert zin.startswith("Fout: 'sl-ter' past bij meer dan één kenmerk.\n")
    assert f"- {LIJST}: 1 zaak: Gezin verblijft lang in de opvang (LKO Ter Apel, 5 maart" in zin
    assert "- SL-ter-apel-2026-03-06: 1 zaak: Man wacht" in zin


def test_exact_goes_before_longer(leeg: Secretaris) -> None:
    """A list whose kenmerk is the beginning of another's is that list."""
    leeg.doet("nieuw", "signaallijst", "--lko", "assen", "--datum", "2026-03-06")
    leeg.doet("signaallijst", "trek-in", "SL-assen-2026-03-06", "--reden", "Fout", "--ja")
    tweede = leeg.doet("nieuw", "signaallijst", "--lko", "assen", "--datum", "2026-03-06").strip()
    assert tweede == "SL-assen-2026-03-06-b"
    assert "ingetrokken" in leeg.doet("toon", "sl-assen-2026-03-06")


@pytest.mark.parametrize(
    ("opdracht", "bedoeld"),
    [
        (("standpunt", "z-oo", "co", "--standpunt", "Kan"), "COA"),
        (("acties", "--organisatie", "dt"), "DT&V"),
        (("lijst", "zaken", "--lko", "ter"), "ter-apel"),
        (("historie", "ass"), "assen"),
        (("status", "--voor", "ter"), "ter-apel"),
        (("papieren", OVERLEG, "--voor", "lko:te", "--naar", "-"), "lko:ter-apel"),
    ],
)
def test_begin_of_a_key(vol: Secretaris, opdracht: tuple[str, ...], bedoeld: str) -> None:
    """Organisations and LKO's are known by the beginning of their keys too."""
    uitkomst = vol.rao(*opdracht, *(["--proef"] if opdracht[0] == "standpunt" else []))
    assert f"Bedoeld is {bedoeld}: " in uitkomst.stderr


def test_what_fits_nothing_stays(vol: Secretaris) -> None:
    """What is in the register under no such beginning, the command refuses as it did."""
    assert vol.faalt("zaak", "blad", "Z-Q").startswith("Fout: Zaak 'Z-Q' staat niet")


def test_printed_command_has_it_in_full(lijst: Secretaris) -> None:
    """A command that rao prints has the kenmerk that was meant, and runs as it stands there."""
    zin = lijst.faalt("zaak", "verwijder", "z-7", code=2)
    voor = f"rao -C {lijst.map} --vandaag 2026-03-05"
    assert zin.rstrip().endswith(f"{voor} zaak verwijder {ZAAK} --ja")


def test_receipt_has_it_in_full(lijst: Secretaris) -> None:
    """The commit names the thing itself, whatever was typed for it."""
    lijst.doet("signaallijst", "dien-in", "sl-")
    assert lijst.log()[-1] == f"Signaallijst {LIJST} ingediend"


@pytest.mark.parametrize(
    "opdracht",
    ["zaak weiger", "signaallijst dien-in", "actie gereed", "toon", "standpunt", "nieuw actie"],
)
def test_nobody_to_ask(vol: Secretaris, opdracht: str) -> None:
    """Without a terminal a missing kenmerk is a wrong use of the command."""
    assert vol.faalt(*opdracht.split(), code=2).startswith("Fout: Er ontbreekt nog: ")


@pytest.mark.parametrize(
    "opdracht",
    [
        f"overleg notuleer {OVERLEG} --punt {ZAAK.lower()} --verslag Iets",
        f"besluit zet {BESLUIT.lower()} --uitkomst AFGEHANDELD --punt {ZAAK.lower()}",
        f"overleg gast {OVERLEG} iom --punt {ZAAK.lower()}",
        f"zaak vul-aan {ZAAK.lower()} --zet Vraag=Mag --zet Termijn.soort=VERTREK",
        f"zaak vul-aan {ZAAK} --zet standpunten.coa.standpunt=Kan --zet GROEP=Gezin",
        f"zaak vul-aan {ZAAK} --zet constatering.organisaties=coa,ind",
        f"overleg houd {OVERLEG} --aanwezig coa --afwezig avim=Ziek --gast iom;;;{ZAAK.lower()}",
        "agendapunten genereer --voor LKO:Ter-Apel",
        "lijst ZAKEN --lko TER-APEL --open",
        "nieuw onderwerp --type Trend --titel Iets --omschrijving Iets --lko ASSEN",
        "valideer --profiel INNAME",
        "regel sig07",
        "begrip lko",
        "sjabloon kopieer Agenda",
        "Zaak Blad " + ZAAK,
        "schema Overleg",
    ],
)
def test_any_case(gehouden: Secretaris, opdracht: str) -> None:
    """Names, keys, choices and commands mean the same in capitals and in small letters."""
    woorden = opdracht.split()
    if woorden[:2] == ["besluit", "zet"]:
        vooraf = f"nieuw besluit --punt {ZAAK.lower()} --uitkomst Afgehandeld --besluit Iets"
        gehouden.doet(*vooraf.split(), "--motivering", "Zo")
    if woorden[:2] == ["overleg", "houd"]:
        woorden += ["--aanwezig", "ind", "--aanwezig", "dt&v"]
    uitkomst = gehouden.rao(*woorden)
    assert uitkomst.exit_code in {0, 1}, uitkomst.output


@pytest.mark.parametrize(
    ("opdracht", "bedoeld"),
    [
        ("overleg notuleer 2026-03 --punt z-7k --verslag Iets", (OVERLEG, ZAAK)),
        ("overleg gast 2026-03 io --punt open", (OVERLEG, "IOM", "opening")),
        ("agenda nodig z-7 rea --overleg 2026", (OVERLEG, ZAAK, "REAN")),
        ("nieuw onderwerp --zaak z-7 --lko as --indiener co --type trend --titel Iets", (ZAAK,)),
        ("acties --lko=ter", ("ter-apel",)),
    ],
)
def test_begin_in_options(gepland: Secretaris, opdracht: str, bedoeld: tuple[str, ...]) -> None:
    """Options take a beginning as arguments do, days of meetings too; each is named."""
    fout = gepland.op(OVERLEG).rao(*opdracht.split()).stderr
    assert [een for een in bedoeld if f"Bedoeld is {een}: " not in fout] == []


@pytest.mark.parametrize("getypt", ["7k3", "verblijft"])
def test_guess_is_for_a_person(vol: Secretaris, getypt: str) -> None:
    """Where nobody can be asked, a part of a kenmerk or a word is refused, with what it may be."""
    zin = vol.faalt("zaak", "blad", getypt)
    assert zin.startswith(f"Fout: '{getypt}' is geen kenmerk, maar staat wel in wat er is.\n")
    assert f"- {ZAAK}: Gezin verblijft" in zin


def test_kenmerk_as_a_command(vol: Secretaris) -> None:
    """A kenmerk right behind `rao` gets the command that shows it."""
    assert f"Bedoelt u `rao toon {ZAAK}`?" in vol.rao(ZAAK.lower()).stderr


def test_kenmerk_for_valideer(vol: Secretaris) -> None:
    """`rao valideer` with a kenmerk, however it is typed, checks the file in which that stands."""
    assert "in 1 bestand" in vol.rao("valideer", ZAAK.lower()).stdout
