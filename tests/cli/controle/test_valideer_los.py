"""`rao valideer` beside the files of the register: documents, names of files and subjects."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.store.inhoud.makers import docx, ole

MAP = f"documenten/{OVERLEG}"
BSN = "Betreft BSN 999990366."


def _meldingen(s: Secretaris, *woorden: str) -> list[tuple[str, str, str | None]]:
    uit = json.loads(s.rao("valideer", "--json", *woorden).stdout)
    assert "999990366" not in json.dumps(uit)
    eigen = (m for m in uit["meldingen"] if m["code"].startswith("PRI"))
    return [(m["code"], m["ernst"], m["bestand"]) for m in eigen]


@pytest.mark.parametrize(
    ("pad", "inhoud"),
    [
        (f"{MAP}/notitie.md", BSN.encode()),
        (f"{MAP}/brief.docx", docx(BSN)),
        ("signaallijsten/2026/aanlevering.docx", docx(BSN)),
        ("templates/agenda.md.j2", BSN.encode()),
        (f"{MAP}/notitie.txt", BSN.encode("utf-16")),
    ],
)
def test_a_number_in_a_text(lijst: Secretaris, pad: str, inhoud: bytes) -> None:
    """A BSN in a document, template or other file is a fout, as in a file of the register."""
    lijst.schrijf(pad, inhoud)
    assert ("PRI01", "fout", pad) in _meldingen(lijst)
    assert lijst.rao("valideer", pad).exit_code == 1


def test_the_line_is_shown_with_dots(lijst: Secretaris) -> None:
    """Of a plain text the line is shown, without what was found."""
    lijst.schrijf(f"{MAP}/notitie.md", f"Notitie\n{BSN}\n")
    gezegd = lijst.rao("valideer", "--uitvoer", "tekst").stdout
    assert f"--> {MAP}/notitie.md:2:" in gezegd
    assert "•••" in gezegd
    assert "999990366" not in gezegd


def test_what_no_check_digit_proves(lijst: Secretaris) -> None:
    """Such a file was never judged before: an old register stays without new fouten."""
    lijst.schrijf(f"{MAP}/notitie.md", "Bel 06-12345678 voor mevrouw Verzonnen.\n")
    assert {m[:2] for m in _meldingen(lijst)} == {
        ("PRI05", "waarschuwing"),
        ("PRI07", "waarschuwing"),
    }


def test_a_name_of_a_file(lijst: Secretaris) -> None:
    """The finding shows the name with dots."""
    lijst.schrijf(f"{MAP}/BSN 999990366.md", "Hallo.\n")
    ((code, ernst, pad),) = _meldingen(lijst)
    assert (code, ernst) == ("PRI01", "fout")
    assert pad is not None
    assert "•••" in pad


def test_a_subject(lijst: Secretaris) -> None:
    """What stands with a commit is told with its number; nobody can take it back now."""
    lijst.git("commit", "--quiet", "--allow-empty", "--message", BSN)
    assert _meldingen(lijst) == [("PRI01", "waarschuwing", None)]
    commit = lijst.git("rev-parse", "HEAD")[:10]
    assert f"In het onderwerp van vastlegging {commit}" in lijst.rao("valideer").stdout
    assert _meldingen(lijst, "overleggen") == []


def test_since_a_revision(lijst: Secretaris) -> None:
    """With --sinds only what came after it is told."""
    lijst.typt_nieuw(f"{MAP}/oud.md", BSN)
    lijst.typt_nieuw(f"{MAP}/nieuw.md", BSN)
    lijst.typt_nieuw(f"{MAP}/oud.md", f"{BSN} En meer.")
    assert _meldingen(lijst, "--sinds", "HEAD~2") == [("PRI01", "fout", f"{MAP}/nieuw.md")]


def test_a_copy_since_a_revision(lijst: Secretaris) -> None:
    """A copy of a file that is still there did not move, also when only the copy is named."""
    lijst.typt_nieuw(f"{MAP}/oud.md", BSN)
    lijst.typt_nieuw(f"{MAP}/kopie.md", BSN)
    nieuw = [("PRI01", "fout", f"{MAP}/kopie.md")]
    assert _meldingen(lijst, "--sinds", "HEAD~1", f"{MAP}/kopie.md") == nieuw
    assert _meldingen(lijst, "--sinds", "HEAD~1") == nieuw


def test_as_it_was(lijst: Secretaris) -> None:
    """With --toestand the files of that commit are judged."""
    lijst.typt_nieuw(f"{MAP}/brief.docx", docx(BSN))
    lijst.typt_nieuw(f"{MAP}/brief.docx", docx("Hallo"))
    assert _meldingen(lijst) == []
    assert _meldingen(lijst, "--toestand", "HEAD~1") == [("PRI01", "fout", f"{MAP}/brief.docx")]


def test_closed(lijst: Secretaris) -> None:
    """Files that nobody can look into are named once."""
    lijst.schrijf(f"{MAP}/oud.doc", ole({"WordDocument": b"x"}))
    uitkomst = lijst.rao("valideer")
    assert f"Let op: rao kan niet kijken in {MAP}/oud.doc." in uitkomst.stderr
