"""A link or a pipe in .git/rao: no command writes or reads behind it, and none hangs."""

import os
from pathlib import Path

import pytest

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import LIJST, Secretaris


def leid_om(s: Secretaris, pad: str, doel: Path | None) -> None:
    """Put a link to elsewhere in the git folder, or a pipe."""
    plek = s.map / ".git" / pad
    if plek.exists():
        plek.rename(s.map.parent / "weggezet")
    plek.parent.mkdir(parents=True, exist_ok=True)
    if doel is None:
        os.mkfifo(plek)
    else:
        plek.symlink_to(doel)


@pytest.mark.parametrize("pijp", [True, False])
@pytest.mark.parametrize("pad", ["rao", "rao/concepten", f"rao/concepten/{LIJST}.json"])
def test_a_conversation_does_not_begin(
    leeg: Secretaris, tmp_path: Path, pad: str, *, pijp: bool
) -> None:
    """When rao cannot keep the answers, it does not ask the first question."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    buiten = tmp_path / "buiten"
    buiten.mkdir()
    leid_om(leeg, pad, None if pijp else buiten)
    code, tekst = gesprek(leeg, ("nieuw", "zaak", LIJST), [])
    assert (code, "(1/" in tekst, list(buiten.iterdir())) == (3, False, [])
    assert "rao gebruikt dat niet" in " ".join(tekst.split())


@pytest.mark.parametrize("pijp", [True, False])
@pytest.mark.parametrize("pad", ["rao", "rao/lock", "rao/houder.json"])
def test_a_command_records_nothing(
    leeg: Secretaris, tmp_path: Path, pad: str, *, pijp: bool
) -> None:
    """It says what is in the way; reading goes on."""
    buiten = tmp_path / "buiten"
    leid_om(leeg, pad, None if pijp else buiten)
    voor = leeg.git("rev-parse", "HEAD")
    gezegd = leeg.faalt("nieuw", "signaallijst", "--lko", "ter-apel", code=3)
    assert f"{Path(pad).name}' is " in " ".join(gezegd.split())
    assert (leeg.git("rev-parse", "HEAD"), buiten.exists()) == (voor, False)
    assert leeg.rao("status").exit_code == 0
