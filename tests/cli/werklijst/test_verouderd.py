"""No document grows old in silence: `rao status` says it, and who sends or fixes hears it."""

import json
import os
import subprocess
import sys
from datetime import date

import pytest

from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.werklijst.status import werklijst
from tests.cli.proefbank import omgeving
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.workflow.werklijst.klok import fouten

AGENDA = f"documenten/{OVERLEG}/agenda.md"
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"
BERICHT = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
DAG = "12 maart 2026"
KENMERK = f"TK-ter-apel-{OVERLEG}"
STANDPUNT = ("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
ANDERS = ("Het gezin blijft tot 1 juni.", "Het gezin blijft tot 1 juli.")


def achter(s: Secretaris) -> dict[str, str]:
    """Return what is behind, and the command that renews it."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return {t["wat"]: t["opdracht"] for t in taken if "loopt achter" in t["wat"]}


def codes(s: Secretaris) -> set[str]:
    """Return the codes that `rao valideer` gives."""
    meldingen = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return {melding["code"] for melding in meldingen}


def test_the_agenda_is_up_to_date(gepland: Secretaris) -> None:
    """What was just made is not old."""
    assert achter(gepland) == {}


def test_agenda_after_a_standpunt(gepland: Secretaris) -> None:
    """A standpunt that comes later is not on the agenda; making it again solves that."""
    gepland.doet(*STANDPUNT)
    assert achter(gepland) == {
        f"De agenda van {DAG} loopt achter: maak dit stuk opnieuw": f"rao agenda genereer {OVERLEG}"
    }
    gepland.doet("agenda", "genereer", OVERLEG)
    assert achter(gepland) == {}


def test_a_fixed_agenda(gepland: Secretaris) -> None:
    """The text of a fixed agenda follows what organisations bring in too."""
    gepland.doet("agenda", "stel-vast", "--ja")
    gepland.doet(*STANDPUNT)
    assert gepland.zegt("agenda", "genereer", OVERLEG) == (
        f"Vastgelegd: Stukken van {OVERLEG} bijgewerkt\n"
        "De stukken zijn nieuw; ze moeten opnieuw weg.\n"
        "Stuur nu de agenda aan DT&V, IND, COA en AVIM. "
        f"Als mail: rao agenda genereer {OVERLEG} --formaat eml"
    )
    assert achter(gepland) == {}
    assert gepland.laatste()[1] == [AGENDA]


def test_a_fixed_agenda_that_changed(gepland: Secretaris) -> None:
    """A fixed agenda that changed by hand is fixed again."""
    gepland.doet("agenda", "stel-vast", "--ja")
    gepland.typt(OVERLEGPAD, "locatie: Assen", "locatie: Emmen")
    opdracht = f"rao agenda stel-vast {OVERLEG}"
    assert achter(gepland) == {f"De agenda van {DAG} loopt achter: maak dit stuk opnieuw": opdracht}
    gepland.doet("agenda", "stel-vast", "--ja", OVERLEG)
    assert achter(gepland) == {}


def test_a_past_agenda_does_not_count(gehouden: Secretaris) -> None:
    """The agenda of a meeting that is over is read by nobody."""
    gehouden.op("2026-03-13").doet(*STANDPUNT)
    assert achter(gehouden.op("2026-03-13")) == {}


def test_besluitenlijst(besloten: Secretaris) -> None:
    """A besluit that changes after the list was made makes it old."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    assert achter(s) == {}
    s.typt(OVERLEGPAD, *ANDERS)
    opdracht = f"rao besluitenlijst genereer {OVERLEG}"
    assert achter(s) == {
        f"De besluitenlijst van {DAG} loopt achter: maak dit stuk opnieuw": opdracht
    }


def test_fixing_says_that_the_text_was_old(besloten: Secretaris) -> None:
    """Who fixes commits what is there now, and hears that the text was another."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.typt(OVERLEGPAD, *ANDERS)
    assert "De tekst liep achter en is opnieuw gemaakt." in s.zegt(
        "besluitenlijst", "stel-vast", "--ja"
    )
    assert ANDERS[1] in s.lees(LIJST)


def test_fixing_a_fresh_list(besloten: Secretaris) -> None:
    """When the text was up to date there is nothing to say."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    assert s.zegt("besluitenlijst", "stel-vast", "--ja") == (
        f"Vastgelegd: Besluitenlijst van {OVERLEG} vastgesteld"
    )


def test_an_erratum_by_hand(vastgesteld: Secretaris) -> None:
    """An erratum changed by hand does not fit what is fixed: status and valideer."""
    s = vastgesteld.op("2026-03-16")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: 1 juli.")
    assert achter(s) == {}
    s.typt(OVERLEGPAD, "Lees: 1 juli.", "Lees: 1 augustus.")
    assert "BSL07" in codes(s)
    assert f"de besluitenlijst van {DAG} veranderde na het vaststellen" in s.doet("status")


def test_a_terugkoppeling_in_concept(besloten: Secretaris) -> None:
    """A concept is old as soon as the besluit changes, for valideer too."""
    s = besloten.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    assert (achter(s), "VRB16" in codes(s)) == ({}, False)
    s.typt(OVERLEGPAD, *ANDERS)
    opdracht = f"rao terugkoppeling genereer {OVERLEG} --lko ter-apel"
    assert achter(s) == {f"{KENMERK} loopt achter: maak dit stuk opnieuw": opdracht}
    assert "VRB16" in codes(s)
    s.doet("terugkoppeling", "genereer", OVERLEG, "--lko", "ter-apel")
    assert (achter(s), "VRB16" in codes(s)) == ({}, False)


def test_sent_after_an_erratum(vastgesteld: Secretaris) -> None:
    """What is called sent holds the correction of the besluit."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees: tot 1 juli, niet 1 juni.")
    fout = s.faalt("terugkoppeling", "verzonden", "--ja", KENMERK)
    assert f"{KENMERK} is niet bijgewerkt: een besluit is daarna verbeterd." in fout
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "--ja", KENMERK)


def test_sent_stays_what_was_there(besloten: Secretaris) -> None:
    """When something other than a besluit changes, the text that was sent stays."""
    s = besloten.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    tekst = s.lees(BERICHT)
    s.typt("rao.yaml", "naam: LKO Ter Apel", "naam: LKO Ter Apel en omstreken")
    assert f"rao zou {KENMERK} nu anders schrijven" in s.zegt(
        "terugkoppeling", "verzonden", "--ja", KENMERK
    )
    assert s.lees(BERICHT) == tekst


def test_the_text_of_a_person_is_not_old(besloten: Secretaris) -> None:
    """Who changes something in the text does not hear that it is behind."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.schrijf(LIJST, s.lees(LIJST).replace("## Behandeld", "## Wat er is behandeld"))
    assert achter(s) == {}
    s.doet("bewaar")
    assert achter(s) == {}


def test_the_text_of_a_person_can_get_old(besloten: Secretaris) -> None:
    """When the besluit changes after that, that text is behind too."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.typt(LIJST, "## Behandeld", "## Wat er is behandeld")
    s.typt(OVERLEGPAD, *ANDERS)
    assert list(achter(s)) == [f"De besluitenlijst van {DAG} loopt achter: maak dit stuk opnieuw"]


@pytest.mark.parametrize("bewaar", [("bewaar",), ("bewaar", LIJST)])
def test_not_silently_overwritten(besloten: Secretaris, bewaar: tuple[str, ...]) -> None:
    """Who generates again hears that a text of a person was there, and where it is now."""
    s = besloten.op("2026-03-13")
    s.doet("besluitenlijst", "genereer")
    s.schrijf(LIJST, s.lees(LIJST).replace("## Behandeld", "## Wat er is behandeld"))
    s.doet(*bewaar)
    zegt = s.zegt("besluitenlijst", "genereer")
    assert f"Let op: {LIJST} was met de hand veranderd en is opnieuw gemaakt." in zegt
    opdracht = zegt.rpartition("git ")[2].split()
    assert "## Wat er is behandeld" in s.git(*opdracht)
    assert "met de hand" not in s.zegt("besluitenlijst", "genereer")


def test_what_rao_wrote_goes_silently(gepland: Secretaris) -> None:
    """A text of rao itself is simply made again."""
    gepland.doet(*STANDPUNT)
    assert gepland.zegt("agenda", "genereer") == f"Vastgelegd: Agenda van {OVERLEG}"


def test_without_git(gepland: Secretaris) -> None:
    """A register that is not under git has a status too."""
    gepland.doet(*STANDPUNT)
    (gepland.map / ".git").rename(gepland.map.parent / "elders")
    assert list(achter(gepland)) == [f"De agenda van {DAG} loopt achter: maak dit stuk opnieuw"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with a name there")
def test_a_pipe_in_the_place_of_a_text(gepland: Secretaris) -> None:
    """A link to a pipe that came with a register is no text: status does not wait for it."""
    agenda = gepland.map / f"documenten/{OVERLEG}/agenda.md"
    agenda.unlink()
    os.mkfifo(gepland.map.parent / "pijp")
    agenda.symlink_to(gepland.map.parent / "pijp")
    argv = [sys.executable, "-m", "rao_cli", "-C", str(gepland.map), "--vandaag", "2026-03-05"]
    klaar = subprocess.run(
        [*argv, "status"], env=omgeving({}), capture_output=True, timeout=60, check=False
    )
    assert (klaar.returncode, b"agenda genereer" in klaar.stdout) == (0, True), klaar.stdout
    assert "is geen gewone map of gewoon bestand" in gepland.rao("agenda", "genereer").stderr


def test_a_document_that_is_behind_stays_so(vastgesteld: Secretaris) -> None:
    """Also long after an erratum: its day does not move, and the task does not go away."""
    vastgesteld.op("2026-03-14").doet(
        "erratum", OVERLEG, "B-2026-03-12-01", "--tekst", "Het moet anders."
    )
    vastgesteld.git("checkout", "--quiet", "HEAD~1", "--", LIJST)
    vastgesteld.git("commit", "--quiet", "--amend", "--no-edit")  # as if that text never came
    lading = RegisterMap(vastgesteld.map).load()

    def taken_op(dag: date) -> tuple[Taak, ...]:
        stand = lading.stand(dag)
        assert stand is not None
        return werklijst(vastgesteld.map, lading, stand).taken

    begin = date(2026, 3, 14)
    assert fouten(taken_op, begin, 100) == []
    assert "loopt achter" in str(taken_op(begin))
    assert "loopt achter" in str(taken_op(date(2026, 12, 1)))
