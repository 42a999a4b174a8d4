"""`rao controleer-historie`: what it says, and with which exit code."""

import json

from tests.cli.secretaris import OVERLEGPAD, Secretaris


def test_nothing_wrong(vastgesteld: Secretaris) -> None:
    """What was checked is said, and what nobody can know."""
    tekst = vastgesteld.doet("controleer-historie")
    assert "rao vond niets dat niet klopt." in tekst
    assert "niet te controleren zonder handtekening" in tekst
    assert "niet te controleren zonder anker" in tekst


def test_something_wrong(vastgesteld: Secretaris) -> None:
    """What is wrong is told commit by commit, and the exit code is 1."""
    vastgesteld.typt(OVERLEGPAD, "Het gezin blijft tot 1 juni.", "Het gezin gaat.")
    uitkomst = vastgesteld.rao("controleer-historie")
    commit = vastgesteld.git("rev-parse", "HEAD")[:10]
    assert uitkomst.exit_code == 1
    assert f"{commit} 2026-03-05 R. Voorbeeld: met de hand (met de hand)" in uitkomst.stdout
    assert "De besluitenlijst van 12 maart 2026 is veranderd" in uitkomst.stdout


def test_json(vastgesteld: Secretaris) -> None:
    """A program gets every step, each with what is wrong and in which file."""
    vastgesteld.typt(OVERLEGPAD, "Het gezin blijft tot 1 juni.", "Het gezin gaat.")
    uitkomst = vastgesteld.rao("controleer-historie", "--json")
    data = json.loads(uitkomst.stdout)
    assert (uitkomst.exit_code, data["soort"], data["klopt"]) == (1, "controle-historie", False)
    (vondst,) = data["stappen"][-1]["vondsten"]
    assert (vondst["soort"], vondst["bestand"]) == ("vastgesteld", OVERLEGPAD)


def test_no_anchor(vastgesteld: Secretaris) -> None:
    """What is no number and no file is wrong usage."""
    assert "geen nummer" in vastgesteld.faalt("controleer-historie", "--anker", "weg", code=2)


def test_shallow(vastgesteld: Secretaris) -> None:
    """A copy without the whole history says what is missing, and judges the rest."""
    kopie = vastgesteld.map.parent / "ondiep"
    vastgesteld.git("clone", "--quiet", "--depth=3", f"file://{vastgesteld.map}", str(kopie))
    tekst = Secretaris(kopie).doet("controleer-historie")
    assert "git fetch --unshallow" in tekst
    assert "3 vastleggingen" in tekst
