"""`--voor`: papers for one reader, made of what that reader may see, and never committed."""

from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

GEZIN = "Gezin verblijft lang in de opvang"
LIJST = f"uitvoer/{OVERLEG}/besluitenlijst"
AGENDA = f"uitvoer/{OVERLEG}/agenda"


@pytest.fixture
def vast(register: Callable[[str], Secretaris]) -> Secretaris:
    """A register with a meeting that is over."""
    return register("vastgesteld")


def test_an_lko_reads_its_own(vast: Secretaris) -> None:
    """The papers of a meeting as extracts, with the reader in their names; git does not change."""
    head = vast.git("rev-parse", "HEAD")
    gemaakt = vast.doet("papieren", "--voor", "lko:ter-apel", "--formaat", "md").splitlines()
    assert gemaakt == [f"{AGENDA}-lko-ter-apel.md", f"{LIJST}-lko-ter-apel.md"]
    tekst = vast.lees(f"{LIJST}-lko-ter-apel.md")
    assert "*Uittreksel voor LKO Ter Apel" in tekst
    assert GEZIN in tekst
    assert vast.git("status", "--porcelain") == ""
    assert vast.git("rev-parse", "HEAD") == head


@pytest.mark.parametrize("wie", ["lko:assen", "openbaar", "deelberaad"])
def test_another_reads_the_number_only(vast: Secretaris, wie: str) -> None:
    """The zaak is of Ter Apel: no word, no kenmerk, no decision, and no action."""
    naam = wie.replace(":", "-")
    vast.doet("papieren", "--voor", wie, "--formaat", "md", "--naar", "weg")
    for stuk in ("agenda", "besluitenlijst"):
        tekst = vast.lees(f"weg/{stuk}-{naam}.md")
        for woord in (GEZIN, ZAAK, "reisdocument", "1 juni", "ter-apel-2026"):
            assert woord not in tekst


def test_an_extract_is_of_what_was_fixed(vast: Secretaris) -> None:
    """What was told of the zaak since, is not in it."""
    vast.op("2026-03-20").doet("actie", "gereed", "A-2026-03-12-01")
    vast.typt("signaallijsten/2026/SL-ter-apel-2026-03-05.yaml", GEZIN, "Iets anders")
    vast.op("2026-03-20").doet("papieren", "--voor", "COA", "--formaat", "md")
    tekst = vast.lees(f"{LIJST}-coa.md")
    assert GEZIN in tekst
    assert "Iets anders" not in tekst


def test_a_template_with_a_mistake_is_told(vast: Secretaris) -> None:
    """A paper that cannot be made is not passed over as if it were of somebody else."""
    vast.typt_nieuw("templates/agenda.md.j2", "# Agenda\n\n{{ kop.__class__ }}\n")
    vast.doet("bewaar")
    uitkomst = vast.rao("papieren", "--voor", "COA", "--formaat", "md")
    assert uitkomst.exit_code == 3
    assert "templates/agenda.md.j2 klopt niet op regel 3" in uitkomst.stderr


def test_the_status_says_so_on_every_page(vast: Secretaris) -> None:
    """A page shows it in its head; the fingerprint is of the whole and does not stand there."""
    vast.doet("papieren", "--voor", "openbaar")
    html = vast.lees(f"{LIJST}-openbaar.html")
    assert "astgesteld op 13 maart 2026; uittreksel voor iedereen" in html
    overleg = vast.lees(f"overleggen/2026/{OVERLEG}.yaml")
    vingerafdruk = overleg.split("vingerafdruk: ")[-1].split("}")[0].strip()
    assert len(vingerafdruk) > 64
    assert vingerafdruk not in html


def test_a_command_that_makes_a_paper_gives_the_extract_too(vast: Secretaris) -> None:
    """Of a list that was fixed; the list itself stays as it is."""
    gemaakt = vast.doet("besluitenlijst", "genereer", OVERLEG, "--voor", "lko:assen")
    assert gemaakt.splitlines()[-1] == f"{LIJST}-lko-assen.md"
    agenda = vast.op("2026-03-13").doet("nieuw", "overleg", "--datum", "2026-04-09")
    assert agenda
    uit = vast.doet("agenda", "genereer", "2026-04-09", "--voor", "openbaar", "--naar", "-")
    assert "*Uittreksel voor iedereen" in uit
    assert not list(vast.map.glob("documenten/2026-04-09/agenda-*"))


def test_a_concept_that_leaves_the_table_is_told(register: Callable[[str], Secretaris]) -> None:
    """Anybody would take it for the agenda; a member gets it to look through."""
    s = register("gepland")
    zin = "agenda-{} is nog een concept; de tekst kan nog veranderen."
    for wie in ("openbaar", "lko:assen", "COA"):
        meldingen = s.zegt("papieren", "--voor", wie, "--formaat", "md")
        naam = wie.replace(":", "-").lower()
        assert (zin.format(naam) in meldingen) == (wie != "COA")
        assert "Concept" in s.lees(f"{AGENDA}-{naam}.md")


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("ter-apel", "Bedoelt u lko:ter-apel?"),
        ("lko:asen", "Bedoelt u lko:assen?"),
        ("CAO", "Bedoelt u COA?"),
        ("gemeente:emmen", "Kies uit: DT&V"),
    ],
)
def test_a_reader_that_is_none_is_refused(vast: Secretaris, wie: str, zin: str) -> None:
    """Before anything is made, with what was perhaps meant."""
    for opdracht in (("papieren",), ("besluitenlijst", "genereer", OVERLEG)):
        assert zin in vast.faalt(*opdracht, "--voor", wie, code=2)


def test_a_paper_of_another_is_no_file(vast: Secretaris) -> None:
    """An organisation that took no part in the meeting gets nothing of it."""
    fout = vast.faalt("papieren", "--voor", "IOM")
    assert "Geen van deze stukken is voor IOM." in fout
