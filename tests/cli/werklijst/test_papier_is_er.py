"""Whatever a message says is made, is made: every paper that is named, lies there."""

import json
import re
from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

STEL_VAST = ("agenda", "stel-vast", "--ja")
BRIEF = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
KENMERK = f"TK-ter-apel-{OVERLEG}"


def genoemd(tekst: str) -> list[str]:
    """Return the papers that a text names."""
    return re.findall(r"documenten/[\w./-]+\.md", tekst)


def er_niet(s: Secretaris, tekst: str) -> list[str]:
    """Return the papers that a text names and that are not there."""
    return [pad for pad in genoemd(tekst) if not (s.map / pad).is_file()]


def taken(s: Secretaris) -> str:
    """Return what status asks, as one text."""
    return "\n".join(taak["wat"] for taak in json.loads(s.doet("status", "--json"))["taken"])


def overdracht(s: Secretaris, rol: str) -> str:
    """Return what who takes over a role reads."""
    s.doet("rol", "draag-over", rol, "IND", "--op", "2026-04-01")
    return s.lees(f"documenten/overdracht/2026-04-01-{rol}.md")


@pytest.fixture
@uit_voorraad
def met_gasten(gepland: Secretaris) -> Secretaris:
    """An agenda with an invitee for one item, and an LKO that is a guest at one."""
    gepland.doet("agenda", "nodig", ZAAK, "Nidos")
    gepland.doet("overleg", "gast", OVERLEG, "assen", "--punt", "2")
    return gepland


def test_fixing_makes_what_it_names(met_gasten: Secretaris) -> None:
    """The agenda of each guest lies there when the message says who gets which, and how."""
    zegt = met_gasten.zegt(*STEL_VAST)
    for voor, naam in (("", ""), (" --voor Nidos", "-nidos"), (" --voor assen", "-assen")):
        assert f"rao agenda genereer {OVERLEG}{voor} --formaat eml" in zegt
        assert (met_gasten.map / f"documenten/{OVERLEG}/agenda{naam}.md").is_file()


def test_fixing_gives_all_papers(met_gasten: Secretaris) -> None:
    """A script gets every paper that was made, and they are in the commit."""
    antwoord = json.loads(met_gasten.doet(*STEL_VAST, "--json"))
    assert [naam.rpartition("/")[2] for naam in antwoord["kenmerken"]] == [
        *("agenda.md", "agenda-nidos.md", "agenda-assen.md")
    ]
    assert set(antwoord["kenmerken"]) <= set(antwoord["bestanden"])


def test_made_again_makes_what_it_names(met_gasten: Secretaris) -> None:
    """Also when a fixed agenda is made again, and a paper had gone."""
    met_gasten.doet(*STEL_VAST)
    met_gasten.git("rm", "-q", f"documenten/{OVERLEG}/agenda-nidos.md")
    met_gasten.git("commit", "-qm", "weg")
    met_gasten.doet("standpunt", ZAAK, "COA", "--standpunt", "De plek is er tot 1 mei.")
    zegt = met_gasten.zegt("agenda", "genereer", OVERLEG)
    assert "--voor Nidos" in zegt
    assert (met_gasten.map / f"documenten/{OVERLEG}/agenda-nidos.md").is_file()


def test_status_names_no_letter_that_is_gone(besloten: Secretaris) -> None:
    """A letter of which the text is gone, is made first."""
    besloten.doet("terugkoppeling", "genereer")
    assert "Verstuur de terugkoppeling over 12 maart 2026 aan" in taken(besloten)
    besloten.git("rm", "-q", BRIEF)
    besloten.git("commit", "-qm", "weg")
    assert "maken en versturen" in taken(besloten)
    assert "Verstuur" not in taken(besloten)


def test_the_chair_reads_no_paper_that_is_not_made(besloten: Secretaris) -> None:
    """A list that was not made yet, is not named as if it lay there."""
    assert er_niet(besloten, overdracht(besloten, "voorzitter")) == []


def test_the_chair_reads_the_paper_that_is_made(besloten: Secretaris) -> None:
    """The list that the chair has fixed is named once it lies there."""
    besloten.doet("besluitenlijst", "genereer")
    assert f"documenten/{OVERLEG}/besluitenlijst.md" in overdracht(besloten, "voorzitter")


def test_the_handover_names_no_letter_that_is_gone(besloten: Secretaris) -> None:
    """Who takes over reads how a letter is made when its text is not there."""
    besloten.doet("terugkoppeling", "genereer")
    besloten.git("rm", "-q", BRIEF)
    besloten.git("commit", "-qm", "weg")
    tekst = overdracht(besloten, "secretaris")
    assert f"rao terugkoppeling genereer {OVERLEG}" in tekst
    assert BRIEF not in tekst


def test_all_letters_are_reported(register: Callable[[str], Secretaris]) -> None:
    """The hint names every letter that was made, not only the first."""
    s = register("ontvangen")
    s.doet("nieuw", "signaallijst", "--lko", "assen")
    velden = ("--onderwerp", "Man uit Assen", "--aanbrenger", "COA", "--groep", "volwassene")
    ander = s.doet("nieuw", "zaak", "SL-assen-2026-03-05", *velden).strip()
    for stap in ("dien-in", "ontvang"):
        s.doet("signaallijst", stap, "SL-assen-2026-03-05")
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    s.doet("agenda", "genereer")
    s = s.op(OVERLEG)
    s.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    for zaak in (ZAAK, ander):
        besluit = ("--uitkomst", "afgehandeld", "--besluit", "Zo gaat het verder")
        s.doet("nieuw", "besluit", "--punt", zaak, *besluit)
    zegt = s.zegt("terugkoppeling", "genereer")
    assert f"rao terugkoppeling verzonden {KENMERK} TK-assen-{OVERLEG}" in zegt
    assert er_niet(s, zegt) == []
