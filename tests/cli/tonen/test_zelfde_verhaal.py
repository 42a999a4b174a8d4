"""`rao toon` and `rao historie` tell one story, however it came into git."""

import json
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

STANDPUNT = "      IND: {standpunt: Geen nieuwe feiten, datum: 2026-03-06}\n"
TK = f"TK-ter-apel-{OVERLEG}"
#: One of every kind.
DINGEN = (
    *(ZAAK, LIJST, OVERLEG, "B-2026-03-12-01", "A-2026-03-12-01", TK),
    *("trend-met-een-titel", "kader-met-een-titel"),
)


def getoond(s: Secretaris, ding: str) -> list[tuple[str, str]]:
    """Return day and words of the course that `rao toon` shows, oldest first."""
    alles = json.loads(s.doet("toon", ding, "--json"))
    return [(stap["datum"], stap["tekst"]) for stap in alles[alles["soort"]]["tijdlijn"]]


def historie(s: Secretaris, ding: str) -> list[Any]:
    """Return what `rao historie` shows, oldest first."""
    alles = json.loads(s.doet("historie", ding, "--aantal", "999", "--json"))["stappen"]
    return list(reversed(alles))


def zonder_spoor(s: Secretaris) -> None:
    """Make one commit of all that happened, as who brings a register over by hand."""
    boom = s.git("write-tree")
    s.git("reset", "-q", "--soft", s.git("commit-tree", "-m", "Alles bij elkaar", boom))


def met_samenvoeging(s: Secretaris) -> None:
    """Let a standpunt come in over a branch, while another change was made here."""
    s.git("branch", "ander")
    s.typt(LIJSTPAD, "Gezin verblijft lang", "Gezin verblijft te lang")
    s.git("checkout", "-q", "ander")
    s.typt(LIJSTPAD, "      IND:\n", STANDPUNT)
    s.git("checkout", "-q", "main")
    s.git("checkout", "-q", "-b", "samen")
    s.git("merge", "-q", "--no-ff", "-m", "Samengevoegd", "ander")


@pytest.fixture
@uit_voorraad
def klaar(vastgesteld: Secretaris) -> Secretaris:
    """A register with a thing of every kind, up to what an LKO heard."""
    for type_ in ("trend", "kader"):
        kenmerk = f"{type_}-met-een-titel"
        vastgesteld.onderwerp(kenmerk, "--type", type_, "--titel", "Een titel")
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", TK)
    s.op("2026-03-20").doet("erratum", OVERLEG, "B-2026-03-12-01", "--tekst", "Lees 1 juli")
    s.op("2026-03-30").doet("actie", "gereed", "A-2026-03-12-01", "--toelichting", "Het is er")
    return s.op("2026-04-01")


@pytest.mark.parametrize("daarna", [lambda _s: None, zonder_spoor, met_samenvoeging])
def test_one_story(klaar: Secretaris, daarna: Callable[[Secretaris], None]) -> None:
    """Both show the same events, in the same order, with the same words and days."""
    daarna(klaar)
    for ding in DINGEN:
        verhaal = historie(klaar, ding)
        assert [(stap["datum"], stap["wat"]) for stap in verhaal] == getoond(klaar, ding)
        assert all(stap["wie"] == "R. Voorbeeld" and stap["commit"] for stap in verhaal)


def test_the_screens_agree(klaar: Secretaris) -> None:
    """What stands on the screen is that story too: the one from the top, the other from below."""
    rijen = klaar.doet("historie", ZAAK).splitlines()[1:]
    van_historie = [rij.split("  ", 3)[3].strip() for rij in reversed(rijen)]
    assert van_historie == [tekst for _, tekst in getoond(klaar, ZAAK)]


def test_of_the_first_commit(klaar: Secretaris) -> None:
    """What came with the first commit of a register has its history, with who brought it."""
    voor = getoond(klaar, ZAAK)
    zonder_spoor(klaar)
    verhaal = historie(klaar, ZAAK)
    assert [(stap["datum"], stap["wat"]) for stap in verhaal] == voor
    (commit,) = {stap["commit"] for stap in verhaal}
    assert klaar.git("log", "-1", "--format=%s", commit) == "Alles bij elkaar"


def test_over_a_branch(klaar: Secretaris) -> None:
    """What a branch brought is told as who wrote it there, not as the merge."""
    met_samenvoeging(klaar)
    (stap,) = (stap for stap in historie(klaar, ZAAK) if stap["wat"] == "Standpunt van IND")
    assert klaar.git("diff", "--name-only", f"{stap['commit']}^", stap["commit"]) == LIJSTPAD
    assert klaar.git("rev-parse", "ander") == stap["commit"]


def test_reworded(klaar: Secretaris) -> None:
    """A text that was reworded is told with the words for it; a comment is no event."""
    voor = getoond(klaar, ZAAK)
    klaar.typt(LIJSTPAD, "vraag: Mag", "vraag: Kan")
    klaar.typt(LIJSTPAD, "    groep: gezin\n", "    groep: gezin  # zoals besproken\n")
    erbij = [stap for stap in getoond(klaar, ZAAK) if stap not in voor]
    assert erbij == [("2026-03-05", f"Zaak op {LIJST} gewijzigd: vraag")]


def test_a_new_standpunt(gepland: Secretaris) -> None:
    """An organisation that gives another standpunt later has two: the first was given too."""
    for dag in ("2026-03-06", "2026-03-09"):
        gepland.op(dag).doet(
            "standpunt", ZAAK, "IND", "--standpunt", f"Zo ziet de IND het op {dag}.", "--ja"
        )
    gegeven = [dag for dag, tekst in getoond(gepland, ZAAK) if tekst == "Standpunt van IND"]
    assert gegeven == ["2026-03-06", "2026-03-09"]


def test_taken_back(besloten: Secretaris) -> None:
    """A decision that was undone stays in the story, as does that it was undone."""
    besloten.doet("ongedaan", "--ja")
    zinnen = [tekst for _, tekst in getoond(besloten, ZAAK)]
    genomen = zinnen.index("Besluit B-2026-03-12-01: afgehandeld. Het gezin blijft tot 1 juni.")
    assert "Besluit B-2026-03-12-01 weggehaald" in zinnen[genomen:]


def test_a_moved_meeting(gepland: Secretaris) -> None:
    """A meeting that moved keeps its history, under its new day; the old day leads there."""
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-11", "--reden", "Zaal", "--ja")
    verhaal = [(stap["datum"], stap["wat"]) for stap in historie(gepland, "2026-03-11")]
    wat = [tekst for _, tekst in verhaal]
    assert "Gepland" in wat
    assert "Overleg van 12 maart 2026 verplaatst naar 11 maart 2026: Zaal" in wat
    assert [(s["datum"], s["wat"]) for s in historie(gepland, OVERLEG)] == verhaal
    op_agenda = [stap for stap in getoond(gepland, ZAAK) if stap[1].startswith("Op de agenda")]
    assert op_agenda == [("2026-03-11", "Op de agenda: Nieuw ingediend door LKO Ter Apel")]


def test_not_recorded_yet(lijst: Secretaris) -> None:
    """What stands in a file and not in git yet is told, without who recorded it."""
    tekst = lijst.lees(LIJSTPAD)
    lijst.schrijf(LIJSTPAD, tekst.replace("vraag: Mag", "vraag: Kan"))
    laatste = historie(lijst, ZAAK)[-1]
    assert (laatste["wat"], laatste["wie"], laatste["commit"]) == (
        f"Zaak op {LIJST} gewijzigd: vraag",
        None,
        None,
    )
    assert "nog niet" in lijst.doet("historie", ZAAK).splitlines()[1]


def test_a_file_that_cannot_be_read(besloten: Secretaris) -> None:
    """A version with a broken file takes nothing from the story."""
    voor = getoond(besloten, ZAAK)
    heel = besloten.lees(OVERLEGPAD)
    besloten.typt_nieuw(OVERLEGPAD, heel + "besluiten: {\n")
    assert getoond(besloten, ZAAK) == voor
    besloten.typt_nieuw(OVERLEGPAD, heel)
    assert getoond(besloten, ZAAK) == voor


def test_a_name_in_a_text(klaar: Secretaris) -> None:
    """A kenmerk that somebody typed in a text of another thing is no event of that thing."""
    voor = {ding: historie(klaar, ding) for ding in (ZAAK, "B-2026-03-12-01", "A-2026-03-12-01")}
    noemt = f"Zie {ZAAK}, B-2026-03-12-01 en A-2026-03-12-01."
    klaar.doet("nieuw", "onderwerp", "--type", "thema", "--titel", "Dak", "--omschrijving", noemt)
    assert {ding: historie(klaar, ding) for ding in voor} == voor


def test_without_git(klaar: Secretaris) -> None:
    """A copy without git shows the same course as far as the files tell it."""
    voor = getoond(klaar, ZAAK)
    (klaar.map / ".git").rename(klaar.map.parent / "weg")
    assert getoond(klaar, ZAAK) == voor


def test_of_a_shallow_clone(klaar: Secretaris) -> None:
    """In a copy that has only the last commit everything came with that one."""
    ondiep = klaar.map.parent / "ondiep"
    bron = klaar.map.as_uri()
    subprocess.run(["git", "clone", "-q", "--depth", "1", bron, str(ondiep)], check=True)
    anders = Secretaris(ondiep, klaar.vandaag)
    assert len({stap["commit"] for stap in historie(anders, ZAAK)}) == 1
    assert getoond(anders, ZAAK) == getoond(klaar, ZAAK)
