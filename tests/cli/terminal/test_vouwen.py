"""Text on a narrow screen: what must be copied stays whole, and columns stand straight."""

import pytest

from rao_cli.cli.terminal import scherm, tabel, tekens

OPDRACHT = 'rao besluit zet B-2026-03-12-01 --besluit "Het gezin blijft tot en met 1 juni"'
OOK = "`git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*`"


@pytest.fixture(autouse=True)
def _smal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")


@pytest.mark.parametrize(
    "tekst",
    [
        f"Klopt het niet, of is er later iets veranderd? Verbeter het dan met: {OPDRACHT}",
        f"{OPDRACHT}\nDaarna kunt u verder.",
        f"Verbeter het met: {OPDRACHT}, en probeer het opnieuw.",
        f"Haal alles op, en wel helemaal, met {OOK}.",
    ],
)
def test_a_command_stays_whole(tekst: str) -> None:
    """A command is on one line, and everything else is folded."""
    regels = scherm.vouw(tekst).splitlines()
    assert any(
        OPDRACHT in regel or "`git fetch --unshallow origin +refs" in regel for regel in regels
    )
    assert all(len(regel) <= 60 or "rao " in regel or "git " in regel for regel in regels)


def test_what_comes_after_a_command() -> None:
    """A line that ends with a command does not run on into the next."""
    assert scherm.vouw("Kijk met: rao status\nEn dan verder.") == (
        "Kijk met: rao status\nEn dan verder."
    )


@pytest.mark.parametrize(
    ("tekst", "kolommen"),
    [("⚠️ let op", 9), ("1️⃣", 2), ("é", 1), ("e\u0301", 1), ("👍🏽", 2), ("a\ufe0f", 1)],
)
def test_width(tekst: str, kolommen: int) -> None:
    """A sign that asks for its picture takes two columns, as rich and a terminal draw it."""
    assert tekens.breedte_van(tekst) == kolommen


def test_no_word_is_cut_off() -> None:
    """The longest word of the last column is whole, however wide the other columns are."""
    woord = "thema-afspraken-met-gemeenten-lopen-volgend-jaar-af"
    rijen = [("2026-06-18", "2026-11-29 02:32", "Voorbeeld Secretaris", f"Besluit over {woord}")]
    getekend = tabel.getekend(("wanneer", "vastgelegd", "wie", "wat"), rijen, kleur=False)
    assert woord in getekend.split()
    assert "…" not in getekend


def test_what_a_person_typed_keeps_its_lines() -> None:
    """Each line stays a line, an empty one too, and what goes on stands under its own text."""
    lang = "de opvang kan doorgaan zolang er aan het vertrek wordt gewerkt"
    getypt = f"Voorwaarden:\n\n- {lang}\n  1. {lang}\n- kort\nLet op:\n1 september"
    regels = scherm.vouw_getypt(getypt, inspring="COA  ", vervolg="     ").splitlines()
    assert regels == [
        "COA  Voorwaarden:",
        "",
        "     - de opvang kan doorgaan zolang er aan het vertrek",
        "       wordt gewerkt",
        "       1. de opvang kan doorgaan zolang er aan het vertrek",
        "          wordt gewerkt",
        "     - kort",
        "     Let op:",
        "     1 september",
    ]


def test_a_text_of_one_line_is_folded_as_ever() -> None:
    """A short text has its place behind the label; without a text the label stays."""
    assert scherm.vouw_getypt("kort", inspring="COA  ") == "COA  kort"
    assert scherm.vouw_getypt("", inspring="COA  ") == "COA  "


def test_a_sentence_below_its_number() -> None:
    """What stands indented below a number is folded there; an indented command is not."""
    zin = "Verbeter het in het bestand van de lijst, en kijk daarna of alles klopt in het register."
    opdracht = "rao standpunt Z-7K3F9E COA --standpunt 'Een heel lange tekst van een organisatie'"
    tekst = f"1. Er staat iets niet goed.\n   {zin}\n   {opdracht}"
    eerste, *rest = scherm.vouw(tekst).splitlines()
    assert eerste == "1. Er staat iets niet goed."
    assert rest[-1] == f"   {opdracht}"
    assert all(regel.startswith("   ") and len(regel) <= 60 for regel in rest[:-1])
