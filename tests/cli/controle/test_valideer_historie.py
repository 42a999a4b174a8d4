"""`rao valideer --historie`: data of persons in what was committed before."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from rao_cli.model.privacy import met_stippen
from tests.cli.secretaris import LIJSTPAD, OVERLEG, Secretaris
from tests.store.inhoud.makers import docx, ole

MAP = f"documenten/{OVERLEG}"
BSN = "Betreft BSN 999990366."


def _historie(s: Secretaris) -> list[dict[str, Any]]:
    uitkomst = s.rao("valideer", "--historie", "--json")
    assert "999990366" not in uitkomst.output
    alle = json.loads(uitkomst.stdout)["meldingen"]
    return [melding for melding in alle if melding["code"].startswith("PRI")]


def _weg(s: Secretaris, pad: str) -> None:
    s.git("rm", "--quiet", pad)
    s.git("commit", "--quiet", "--message", "weg")


def test_nothing(lijst: Secretaris) -> None:
    """In a register without such data nothing is found; rao says what it did not look at."""
    uitkomst = lijst.rao("valideer", "--historie")
    assert "PRI" not in uitkomst.stdout
    assert "Niet bekeken: de namen en adressen van wie vastlegde" in uitkomst.stderr


def test_what_is_gone_now(lijst: Secretaris) -> None:
    """A document that was removed is found, with the commit that brought it and its path."""
    lijst.typt_nieuw(f"{MAP}/brief.docx", docx(BSN))
    commit = lijst.git("rev-parse", "HEAD")[:10]
    _weg(lijst, f"{MAP}/brief.docx")
    assert lijst.rao("valideer").exit_code == 0
    (melding,) = _historie(lijst)
    assert (melding["code"], melding["ernst"]) == ("PRI01", "fout")
    assert melding["bestand"] == f"{MAP}/brief.docx"
    assert melding["tekst"].startswith(f"In vastlegging van 2026-03-05 ({commit}): ")
    assert "Haal het daar voorgoed uit met: rao wis\n" in melding["hint"]
    assert lijst.rao("valideer", "--historie").exit_code == 1


def _met_cijfers(s: Secretaris) -> str:
    """Give the last commit another second, until its id begins with ten digits; return those."""
    inhoud = s.git("cat-file", "commit", "HEAD") + "\n"
    kop, seconde, rest = re.split(r"(?<=> )(\d+)(?= [+-]\d{4}\n\n)", inhoud, maxsplit=1)
    for later in range(40_000):
        tekst = f"{kop}{int(seconde) + later}{rest}"
        data = tekst.encode()
        naam = hashlib.sha1(b"commit %d\0%s" % (len(data), data)).hexdigest()  # noqa: S324 - git's
        if naam[:10].isdigit() and met_stippen(naam[:10]) != naam[:10]:
            bestand = s.map.with_name("stap")
            bestand.write_bytes(data)
            los = "hash-object", "-t", "commit", "-w", "--no-filters"
            assert s.git(*los, str(bestand)) == naam
            s.git("update-ref", "HEAD", naam)
            return naam[:10]
    raise AssertionError("geen id met tien cijfers")


def test_id_of_ten_digits_is_no_number_of_a_person(lijst: Secretaris) -> None:
    """The commit that brought it is named, also when its id looks like a V-nummer."""
    lijst.typt_nieuw(f"{MAP}/brief.docx", docx(BSN))
    commit = _met_cijfers(lijst)
    _weg(lijst, f"{MAP}/brief.docx")
    (melding,) = _historie(lijst)
    assert melding["tekst"].startswith(f"In vastlegging van 2026-03-05 ({commit}): ")
    assert f"({commit}): " in lijst.rao("valideer", "--historie").stdout


def test_more_versions_are_one_finding(lijst: Secretaris) -> None:
    """The same number in later versions of a file is told once, with how often."""
    for tekst in ("", " Nog eens.", " En weer."):
        lijst.typt_nieuw(f"{MAP}/brief.md", BSN + tekst)
    _weg(lijst, f"{MAP}/brief.md")
    (melding,) = _historie(lijst)
    assert melding["tekst"].endswith("Het staat ook in 2 latere versies.")


def test_an_old_text_of_a_list(lijst: Secretaris) -> None:
    """A number that YAML wrote in another way is found in an old version too."""
    goed = lijst.lees(LIJSTPAD)
    lijst.typt(LIJSTPAD, "Gezin verblijft lang", '"BSN 9999\\x390366"')
    lijst.typt_nieuw(LIJSTPAD, goed)
    assert [m["bestand"] for m in _historie(lijst)] == [LIJSTPAD]


def test_a_bare_name_and_a_date_of_birth(lijst: Secretaris) -> None:
    """A name without a title was there once; the day of the commit is no date of birth."""
    goed = lijst.lees(LIJSTPAD)
    lijst.typt(LIJSTPAD, "Gezin verblijft lang", "Volgens Yusra Verzonnen, geboren 3 april 2012,")
    lijst.typt_nieuw(LIJSTPAD, goed)
    assert {m["code"] for m in _historie(lijst)} == {"PRI06", "PRI13"}
    gezegd = lijst.rao("valideer", "--historie").output
    assert ("In vastlegging van 2026-03-05 (" in gezegd, "Verzonnen" in gezegd) == (True, False)


def test_accepted_in_any_version(lijst: Secretaris) -> None:
    """What somebody accepted with a reason, is accepted in the versions before it too."""
    lijst.typt(LIJSTPAD, "Gezin verblijft lang in de opvang", "Bel 06-12345678")
    lijst.typt(LIJSTPAD, "Bel 06-12345678", "Bel 06-12345678 # rao: accepteer PRI05 de balie")
    assert _historie(lijst) == []


def test_another_branch(lijst: Secretaris) -> None:
    """What only another branch has is in git as well."""
    lijst.git("checkout", "--quiet", "-b", "zij")
    lijst.typt_nieuw(f"{MAP}/brief.md", BSN)
    lijst.git("checkout", "--quiet", "-")
    assert [m["bestand"] for m in _historie(lijst)] == [f"{MAP}/brief.md"]


def test_an_answer_to_a_conflict(lijst: Secretaris) -> None:
    """What a merge itself brought, and neither side had, is found."""
    lijst.git("checkout", "--quiet", "-b", "zij")
    lijst.typt_nieuw(f"{MAP}/brief.md", "Een tekst.\n")
    lijst.git("checkout", "--quiet", "-")
    lijst.typt_nieuw(f"{MAP}/ander.md", "Een andere tekst.\n")
    lijst.git("merge", "--quiet", "--no-commit", "zij")
    lijst.typt_nieuw(f"{MAP}/brief.md", BSN)
    _weg(lijst, f"{MAP}/brief.md")
    assert [m["bestand"] for m in _historie(lijst)] == [f"{MAP}/brief.md"]


def test_names_and_messages(lijst: Secretaris) -> None:
    """Old names of files, branches and tags are judged, and what was said with each."""
    lijst.typt_nieuw(f"{MAP}/BSN 999990366.md", "Hallo.\n")
    _weg(lijst, f"{MAP}/BSN 999990366.md")
    lijst.git("commit", "--quiet", "--allow-empty", "--message", f"Werk\n\n{BSN}")
    lijst.git("branch", "bsn-999990366")
    lijst.git("tag", "--annotate", "--message", BSN, "eerste")
    lijst.git("tag", "--annotate", "--message", "Erom", "tweede", "eerste")
    zinnen = " ".join(m["tekst"] for m in _historie(lijst))
    for deel in (
        "In de naam van dit bestand, sinds vastlegging",
        "In de tekst bij vastlegging",
        "In de naam van een tak",
        "Bij label 'eerste'",
        "Bij label 'tweede'",
    ):
        assert deel in zinnen


def test_who_committed_is_left_alone(lijst: Secretaris) -> None:
    """A name and address of who commits belong in git, also when they sign."""
    lijst.git("commit", "--quiet", "--allow-empty", "--signoff", "--message", "Werk")
    assert _historie(lijst) == []


def test_closed(lijst: Secretaris) -> None:
    """An old file that nobody can look into is named."""
    lijst.typt_nieuw(f"{MAP}/oud.doc", ole({"WordDocument": b"x"}))
    _weg(lijst, f"{MAP}/oud.doc")
    assert f"in oudere {MAP}/oud.doc." in lijst.rao("valideer", "--historie").stderr


def test_only_as_a_whole(lijst: Secretaris) -> None:
    """It is about all that was committed: a path or a revision beside it is a mistake."""
    for erbij in (["overleggen"], ["--sinds", "HEAD"], ["--toestand", "HEAD"]):
        assert "--historie kijkt naar alles" in lijst.faalt(
            "valideer", "--historie", *erbij, code=2
        )


def test_a_shallow_copy(lijst: Secretaris, tmp_path: Path) -> None:
    """Of a copy without the whole history rao says so."""
    lijst.typt_nieuw(f"{MAP}/brief.md", "Hallo.\n")
    lijst.git("clone", "--quiet", "--depth", "1", lijst.map.as_uri(), str(tmp_path / "kopie"))
    ondiep = Secretaris(tmp_path / "kopie", lijst.vandaag)
    assert "heeft niet de hele geschiedenis" in ondiep.rao("valideer", "--historie").stderr
