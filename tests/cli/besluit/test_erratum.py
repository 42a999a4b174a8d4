"""`rao erratum`: a correction below a decision that was fixed (S11)."""

import json
import re
from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris, erbij

BESLUIT = "B-2026-03-12-01"
ERRATUM = ("erratum", OVERLEG, BESLUIT, "--tekst")
DOCUMENT = f"documenten/{OVERLEG}/besluitenlijst.md"
GENEREER = f"rao terugkoppeling genereer {OVERLEG} --lko ter-apel"


@pytest.fixture
def vastgesteld(register: Callable[[str], Secretaris]) -> Secretaris:
    """Return the register on a day after the list was fixed."""
    return register("vastgesteld").op("2026-03-20")


def test_commit(vastgesteld: Secretaris) -> None:
    """Het overleg en de besluitenlijst veranderen; het besluit zelf blijft staan."""
    voor = vastgesteld.lees(OVERLEGPAD)
    assert vastgesteld.doet(*ERRATUM, "Lees 1 juli.") == f"{DOCUMENT}\n"
    assert vastgesteld.laatste() == (f"Erratum bij besluit {BESLUIT}", [DOCUMENT, OVERLEGPAD])
    na = vastgesteld.lees(OVERLEGPAD)
    zonder = [re.sub(r"sha256.*", "", tekst) for tekst in (voor, na)]
    assert "".join(erbij(*zonder)) == (
        f"errata:\n  - {{besluit: {BESLUIT}, datum: 2026-03-20, tekst: Lees 1 juli.}}\n"
    )


def test_in_de_besluitenlijst(vastgesteld: Secretaris) -> None:
    """De verbetering staat onder het besluit en aan het eind van de lijst."""
    vastgesteld.op("2026-03-20").doet(*ERRATUM, "Lees 1 juli.")
    tekst = vastgesteld.lees(DOCUMENT)
    assert "- **Besluit:** Het gezin blijft tot 1 juni.\n" in tekst
    assert "- **Verbeterd op 20 maart 2026:** Lees 1 juli.\n" in tekst
    assert f"- 20 maart 2026, {BESLUIT}: Lees 1 juli.\n" in tekst


def test_nog_een(vastgesteld: Secretaris) -> None:
    """Een tweede verbetering komt eronder; dezelfde nog eens verandert niets."""
    vastgesteld.doet(*ERRATUM, "Lees 1 juli.")
    vastgesteld.doet(*ERRATUM, "Lees 2 juli.")
    assert vastgesteld.zegt(*ERRATUM, "Lees  1 juli.") == (
        "Er is niets veranderd; alles stond er al."
    )
    assert vastgesteld.lees(OVERLEGPAD).count("besluit: B-") == 2


def test_geen_fout(vastgesteld: Secretaris) -> None:
    """Na een erratum klopt de vingerafdruk nog."""
    later = vastgesteld.op("2026-03-20")
    later.doet(*ERRATUM, "Lees 1 juli.")
    uitkomst = later.rao("valideer", OVERLEGPAD, "--uitvoer", "kort")
    assert "BSL" not in uitkomst.stdout


def test_voor_het_vaststellen(besloten: Secretaris) -> None:
    """Zolang de lijst niet vastligt, verbetert u het besluit zelf."""
    assert besloten.faalt(*ERRATUM, "Lees 1 juli.") == (
        f"Fout: Het overleg van {OVERLEG} is gehouden; de besluitenlijst ligt nog niet vast.\n"
        "Verbeter het besluit zelf met: rao besluit zet B-2026-03-12-01\n"
        "Een erratum is voor daarna.\n"
    )


def test_onbekend_besluit(vastgesteld: Secretaris) -> None:
    """Een besluit dat er niet is, kan niet worden verbeterd."""
    assert vastgesteld.faalt("erratum", OVERLEG, "B-2026-03-12-02", "--tekst", "x") == (
        f"Fout: Het overleg van {OVERLEG} heeft geen besluit 'B-2026-03-12-02'.\n"
        f"Bedoelt u {BESLUIT}? Bekijk de besluiten met: rao toon {OVERLEG}\n"
    )


def test_onbekend_overleg(vastgesteld: Secretaris) -> None:
    """Een overleg dat er niet is, ook niet."""
    assert "staat niet" in vastgesteld.faalt("erratum", "2026-03-13", BESLUIT, "--tekst", "x")


@pytest.mark.parametrize("tekst", [(), ("--tekst", " ")])
def test_zonder_tekst(vastgesteld: Secretaris, tekst: tuple[str, ...]) -> None:
    """Een verbetering zonder tekst is niets."""
    assert "--tekst" in vastgesteld.faalt("erratum", OVERLEG, BESLUIT, *tekst, code=2)


def test_eerst_terugzetten(vastgesteld: Secretaris) -> None:
    """Is het besluit toch met de hand gewijzigd, dan moet dat eerst terug."""
    vastgesteld.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert "is gewijzigd nadat" in vastgesteld.faalt(*ERRATUM, "Lees 1 juli.")


def test_het_lko_weet_het_nog_niet(vastgesteld: Secretaris) -> None:
    """Kreeg een LKO het besluit al te horen, dan zegt rao dat het ook dit moet horen."""
    op = vastgesteld
    op.doet("terugkoppeling", "genereer")
    op.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-03-12")
    _, let_op = op.zegt(*ERRATUM, "Lees 1 juli.").splitlines()
    assert let_op == (
        f"LKO ter-apel kreeg al een terugkoppeling over {ZAAK} (TK-ter-apel-2026-03-12). "
        f"Vertel ook daar wat er verbeterd is: {GENEREER}"
    )


def test_json_en_proef(vastgesteld: Secretaris) -> None:
    """Met --proef en --json ziet een programma wat er zou gebeuren."""
    voor = vastgesteld.foto()
    antwoord = json.loads(vastgesteld.doet(*ERRATUM, "Lees 1 juli.", "--json", "--proef"))
    assert (antwoord["proef"], antwoord["bestanden"]) == (True, [DOCUMENT, OVERLEGPAD])
    assert vastgesteld.foto() == voor
