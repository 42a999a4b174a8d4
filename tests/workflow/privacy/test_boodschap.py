"""What is said with a commit: every line that git keeps is looked at."""

import pytest

from rao_cli.workflow.privacy.boodschap import keur_boodschap, opgeruimd

BSN = "BSN 999990366"
SCHAAR = "# ------------------------ >8 ------------------------"
SLECHT = {
    "a line with a hash": f"Klaar\n\n# Over {BSN}",
    "under the scissors": f"Klaar\n\n{SCHAAR}\nOver {BSN}",
    "a trailer": f"Klaar\n\nBesproken-by: de ambtenaar, {BSN}",
    "a trailer with an address": f"Klaar\n\nBesproken-by: {BSN} <a@voorbeeld.invalid>",
    "a merge": f"Merge branch van {BSN}",
    "a title in a merge": "Merge branch van mevrouw Zhadoun",
}
GOED = (
    "Merge branch 'main' of git@voorbeeld.invalid:regio/register.git",
    "Merge remote-tracking branch 'origin/main'",
    "Klaar\n\nSigned-off-by: A. Voorbeeld <12+a.voorbeeld@voorbeeld.invalid>",
)


@pytest.mark.parametrize("wat", SLECHT)
def test_every_line_counts(wat: str) -> None:
    """Whatever a line looks like, git keeps it."""
    assert keur_boodschap(SLECHT[wat])


@pytest.mark.parametrize("tekst", GOED)
def test_what_git_writes_may_stand(tekst: str) -> None:
    """Who signs off, and from where a merge came, belongs to a commit."""
    assert keur_boodschap(tekst) == []


@pytest.mark.parametrize(
    ("wijze", "teken", "blijft"),
    [("strip", "#", False), ("strip", ";", True), ("whitespace", "#", True)],
)
def test_what_git_takes_away(wijze: str, teken: str, *, blijft: bool) -> None:
    """Only the way of cleaning says which lines go."""
    tekst = opgeruimd(SLECHT["a line with a hash"], wijze=wijze, teken=teken)
    assert bool(keur_boodschap(tekst)) == blijft


@pytest.mark.parametrize(("wijze", "blijft"), [("scissors", False), ("verbatim", True)])
def test_what_is_below_the_scissors(wijze: str, *, blijft: bool) -> None:
    """There git puts what is for the writer only."""
    tekst = opgeruimd(SLECHT["under the scissors"], wijze=wijze)
    assert bool(keur_boodschap(tekst)) == blijft
