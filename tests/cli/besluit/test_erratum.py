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
    """The meeting and the besluitenlijst change; the besluit itself stays."""
    voor = vastgesteld.lees(OVERLEGPAD)
    assert vastgesteld.doet(*ERRATUM, "Lees 1 juli.") == f"{DOCUMENT}\n"
    assert vastgesteld.laatste() == (f"Erratum bij besluit {BESLUIT}", [DOCUMENT, OVERLEGPAD])
    na = vastgesteld.lees(OVERLEGPAD)
    zonder = [re.sub(r"sha256.*", "", tekst) for tekst in (voor, na)]
    assert "".join(erbij(*zonder)) == (
        f"errata:\n  - {{besluit: {BESLUIT}, datum: 2026-03-20, tekst: Lees 1 juli.}}\n"
    )


def test_in_the_besluitenlijst(vastgesteld: Secretaris) -> None:
    """The correction stands whole under the besluit, and the head of the list says so."""
    vastgesteld.op("2026-03-20").doet(*ERRATUM, "Lees 1 juli.")
    tekst = vastgesteld.lees(DOCUMENT)
    assert "- **Besluit:** Het gezin blijft tot 1 juni.\n" in tekst
    assert "- **Verbeterd op 20 maart 2026:** Lees 1 juli.\n" in tekst
    assert (
        f"- 20 maart 2026: {BESLUIT} is verbeterd; zie punt 2.\n"
        in tekst.partition("## In het kort")[0]
    )
    assert tekst.count("Lees 1 juli.") == 1


def test_another_one(vastgesteld: Secretaris) -> None:
    """A second correction comes below; the same one again changes nothing."""
    vastgesteld.doet(*ERRATUM, "Lees 1 juli.")
    vastgesteld.doet(*ERRATUM, "Lees 2 juli.")
    assert vastgesteld.zegt(*ERRATUM, "Lees  1 juli.") == (
        "Er is niets veranderd; alles stond er al."
    )
    assert vastgesteld.lees(OVERLEGPAD).count("besluit: B-") == 2


def test_no_error(vastgesteld: Secretaris) -> None:
    """After an erratum the fingerprint is still right."""
    later = vastgesteld.op("2026-03-20")
    later.doet(*ERRATUM, "Lees 1 juli.")
    uitkomst = later.rao("valideer", OVERLEGPAD, "--uitvoer", "kort")
    assert "BSL" not in uitkomst.stdout


def test_before_the_fixing(besloten: Secretaris) -> None:
    """While the list is not fixed, the besluit itself is improved."""
    assert besloten.faalt(*ERRATUM, "Lees 1 juli.") == (
        f"Fout: Het overleg van {OVERLEG} is gehouden; de besluitenlijst ligt nog niet vast.\n"
        "Verbeter het besluit zelf met: rao besluit zet B-2026-03-12-01\n"
        "Een erratum is voor daarna.\n"
    )


def test_unknown_besluit(vastgesteld: Secretaris) -> None:
    """A besluit that does not exist cannot be corrected."""
    assert vastgesteld.faalt("erratum", OVERLEG, "B-2026-03-12-02", "--tekst", "x") == (
        f"Fout: Het overleg van {OVERLEG} heeft geen besluit 'B-2026-03-12-02'.\n"
        f"Bedoelt u {BESLUIT}? Bekijk de besluiten met: rao toon {OVERLEG}\n"
    )


def test_unknown_meeting(vastgesteld: Secretaris) -> None:
    """Neither can a meeting that does not exist."""
    assert "staat niet" in vastgesteld.faalt("erratum", "2026-03-13", BESLUIT, "--tekst", "x")


@pytest.mark.parametrize("tekst", [(), ("--tekst", " ")])
def test_without_text(vastgesteld: Secretaris, tekst: tuple[str, ...]) -> None:
    """A correction without a text is nothing."""
    assert "--tekst" in vastgesteld.faalt("erratum", OVERLEG, BESLUIT, *tekst, code=2)


def test_first_put_back(vastgesteld: Secretaris) -> None:
    """When the besluit was changed by hand after all, that has to go back first."""
    vastgesteld.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert "is gewijzigd nadat" in vastgesteld.faalt(*ERRATUM, "Lees 1 juli.")


def test_the_lko_does_not_know_yet(vastgesteld: Secretaris) -> None:
    """When an LKO was told the besluit, rao says that it must hear this too."""
    op = vastgesteld
    op.doet("terugkoppeling", "genereer")
    op.doet("terugkoppeling", "verzonden", "--ja", "TK-ter-apel-2026-03-12")
    _, let_op = op.zegt(*ERRATUM, "Lees 1 juli.").splitlines()
    assert let_op == (
        f"LKO Ter Apel kreeg al een terugkoppeling over {ZAAK} (TK-ter-apel-2026-03-12). "
        f"Vertel ook daar wat er verbeterd is: {GENEREER}"
    )


def test_json_and_dry_run(vastgesteld: Secretaris) -> None:
    """With --proef and --json a program sees what would happen."""
    voor = vastgesteld.foto()
    antwoord = json.loads(vastgesteld.doet(*ERRATUM, "Lees 1 juli.", "--json", "--proef"))
    assert (antwoord["proef"], antwoord["bestanden"]) == (True, [DOCUMENT, OVERLEGPAD])
    assert vastgesteld.foto() == voor
