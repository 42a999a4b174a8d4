"""`rao nieuw onderwerp`: each type with its own fields."""

import re

import pytest

from tests.cli.secretaris import ZAAK, Secretaris

NIEUW = ("nieuw", "onderwerp")
TITEL = ("--titel", "Te weinig tolken")
GETROKKEN = "[0-9a-hjkmnp-tv-z]{6}"


def test_kenmerk_and_commit(leeg: Secretaris) -> None:
    """The kenmerk is the type and a drawn part, so that the history holds no word of a title."""
    kenmerk = leeg.doet(*NIEUW, "--type", "knelpunt", *TITEL).strip()
    assert re.fullmatch(f"knelpunt-{GETROKKEN}", kenmerk)
    pad = f"onderwerpen/2026/{kenmerk}.yaml"
    assert leeg.laatste() == (f"Nieuw onderwerp {kenmerk}", [pad])


def test_file(ontvangen: Secretaris) -> None:
    """Names are written as the register spells them, in the order of the schema."""
    wie = ("--indiener", "coa", "--lko", "LKO Assen", "--lko", "ter-apel", "--zaak", ZAAK.lower())
    wat = ("--omschrijving", "Gesprekken vallen uit.", "--voor-agenda", "deelberaad")
    kenmerk = ontvangen.doet(*NIEUW, "--type", "knelpunt", *TITEL, *wie, *wat).strip()
    assert ontvangen.lees(f"onderwerpen/2026/{kenmerk}.yaml") == (
        "# yaml-language-server: $schema=../../schemas/onderwerp.schema.json\n"
        "soort: onderwerp\n"
        f"kenmerk: {kenmerk}\n"
        "type: knelpunt\n"
        "titel: Te weinig tolken\n"
        "status: open\n"
        "datum: 2026-03-05\n"
        "omschrijving: Gesprekken vallen uit.\n"
        "indiener: COA\n"
        "lkos: [assen, ter-apel]\n"
        f"zaken: [{ZAAK}]\n"
        "voor_agenda: [deelberaad]\n"
    )


@pytest.mark.parametrize(
    ("args", "kenmerk", "regels"),
    [
        (
            ("--type", "trend", "--titel", "Langer wachten", "--landelijk", "nee"),
            f"trend-{GETROKKEN}",
            ["landelijk: nee"],
        ),
        (
            ("--type", "thema", "--titel", "Gemeenten"),
            f"thema-{GETROKKEN}",
            ["titel: Gemeenten"],
        ),
        (
            ("--type", "kader", "--titel", "Melden", "--vastgesteld-op", "2026-02-01"),
            f"kader-{GETROKKEN}",
            ["vastgesteld_op: 2026-02-01"],
        ),
        (
            (
                *("--type", "mededeling", "--titel", "Sluiting", "--organisatie", "coa"),
                *("--ingang", "2026-05-01", "--gevolgen", "Zestig bewoners verhuizen."),
            ),
            f"mededeling-{GETROKKEN}",
            ["organisatie: COA", "ingang: 2026-05-01", "gevolgen: Zestig bewoners verhuizen."],
        ),
        (
            (
                *("--type", "voortgang", "--lko", "assen", "--periode", "2026-Q1"),
                *("--cijfer", "zaken=12", "--cijfer", "vertrek=0", "--werkwijze", "Goed."),
            ),
            "voortgang-assen-2026-q1",
            [
                "titel: Voortgang van LKO Assen, 2026-Q1",
                "lko: assen",
                "periode: 2026-Q1",
                "kwantitatief: {zaken: 12, vertrek: 0}",
                "kwalitatief: {werkwijze: Goed.}",
            ],
        ),
    ],
)
def test_every_type(
    leeg: Secretaris, args: tuple[str, ...], kenmerk: str, regels: list[str]
) -> None:
    """Each type has its own fields; a voortgang is named by LKO and period."""
    gemaakt = leeg.doet(*NIEUW, *args).strip()
    assert re.fullmatch(kenmerk, gemaakt)
    tekst = leeg.lees(f"onderwerpen/2026/{gemaakt}.yaml").splitlines()
    assert [regel for regel in regels if regel not in tekst] == []


def test_on_the_agenda(leeg: Secretaris) -> None:
    """A new onderwerp comes on the next agenda by itself."""
    leeg.doet(*NIEUW, "--type", "knelpunt", *TITEL, "--indiener", "COA")
    leeg.doet("nieuw", "overleg", "--datum", "2026-03-12")
    leeg.doet("agenda", "genereer")
    agenda = leeg.lees("documenten/2026-03-12/agenda.md")
    assert "## 2. Te weinig tolken\n\n- **Gevraagd:** besluit\n" in agenda


def test_the_date_gives_the_folder(leeg: Secretaris) -> None:
    """An onderwerp of last year is in the folder of that year."""
    kenmerk = leeg.doet(*NIEUW, "--type", "thema", *TITEL, "--datum", "2025-12-01").strip()
    assert leeg.laatste()[1] == [f"onderwerpen/2025/{kenmerk}.yaml"]


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((), 2, "Er ontbreekt nog: --type en --titel."),
        (("--type", "thema"), 2, "Er ontbreekt nog: --titel."),
        (("--type", "voortgang"), 2, "Er ontbreekt nog: --lko en --periode."),
        (("--type", "idee", *TITEL), 2, "Kies uit: knelpunt, trend, thema"),
        (("--type", "thema", *TITEL, "--ingang", "2026-05-01"), 2, "'ingang' hoort bij een med"),
        (("--type", "thema", *TITEL, "--cijfer", "a=1"), 2, "'kwantitatief' hoort bij een voort"),
        (("--type", "thema", *TITEL, "--lko", "emmen"), 3, "Het LKO 'emmen' staat niet"),
        (("--type", "thema", *TITEL, "--zaak", "Z-000000"), 3, "Zaak 'Z-000000' staat niet"),
        (("--type", "thema", *TITEL, "--voor-agenda", "raad"), 3, "De tafel 'raad' staat niet"),
        (("--type", "trend", *TITEL, "--landelijk", "soms"), 2, "soms"),
        (
            ("--type", "voortgang", "--lko", "assen", "--periode", "2026-Q5"),
            2,
            "Typ een jaar, kwartaal of maand",
        ),
        (
            ("--type", "voortgang", "--lko", "assen", "--lko", "ter-apel", "--periode", "2026"),
            2,
            "Een voortgang gaat over één LKO.",
        ),
        (
            ("--type", "voortgang", "--lko", "assen", "--periode", "2026", "--cijfer", "veel"),
            2,
            "Het cijfer 'veel' kan niet worden gelezen.",
        ),
    ],
)
def test_what_cannot_be_done(leeg: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """What is missing or does not fit is refused with a sentence; nothing changes."""
    assert zin in leeg.faalt(*NIEUW, *args, code=code)


def test_the_title_exists(leeg: Secretaris) -> None:
    """Two open onderwerpen of a type cannot have the same title."""
    kenmerk = leeg.doet(*NIEUW, "--type", "knelpunt", *TITEL).strip()
    zin = leeg.faalt(*NIEUW, "--type", "knelpunt", *TITEL)
    assert f"rao onderwerp zet {kenmerk}" in zin


def test_a_good_register(ontvangen: Secretaris) -> None:
    """An onderwerp with everything filled in gives no findings."""
    wie = ("--indiener", "COA", "--lko", "assen", "--lko", "ter-apel")
    wat = ("--omschrijving", "Gesprekken vallen uit.")
    ontvangen.doet(*NIEUW, "--type", "knelpunt", *TITEL, *wie, *wat)
    assert "OND" not in ontvangen.rao("valideer", "--uitvoer", "kort").stdout
