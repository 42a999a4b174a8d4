"""Data of persons that is no text of a file: names of branches, tags, files and authors."""

import sys
from collections.abc import Callable

import pytest

from tests.store.inhoud.makers import docx
from tests.workflow.haak.conftest import Deel
from tests.workflow.haak.deler import Deler

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that a shell starts")
BSN = "999990366"


def _bestand(d: Deler, pad: str, data: str | bytes) -> tuple[str, ...]:
    d.schrijf(pad, data)
    d.leg_vast()
    return ()


def _tak(_: Deler) -> tuple[str, ...]:
    return ("origin", f"HEAD:refs/heads/bsn-{BSN}")


def _label(_: Deler) -> tuple[str, ...]:
    return ("origin", f"HEAD~1:refs/tags/bsn-{BSN}")


def _binnenlabel(d: Deler) -> tuple[str, ...]:
    d.git("tag", "--annotate", "--message", f"Van BSN {BSN}", "binnen", "origin/main")
    d.git("tag", "--annotate", "--message", "Erom", "buiten", "binnen")
    return ("origin", "buiten")


def _auteur(d: Deler) -> tuple[str, ...]:
    wie = f"BSN {BSN} <r@voorbeeld.invalid>"
    d.git("commit", "--quiet", "--allow-empty", "--message", "x", "--author", wie)
    return ()


DOEN: dict[str, tuple[Callable[[Deler], tuple[str, ...]], str]] = {
    "a file": (lambda d: _bestand(d, f"BSN {BSN}.md", "x"), "In de naam van een nieuw bestand"),
    "a letter": (lambda d: _bestand(d, "b.docx", docx(f"BSN {BSN}")), "b.docx: Dit is een burger"),
    "UTF-16": (
        lambda d: _bestand(d, "b.txt", f"BSN {BSN}".encode("utf-16")),
        "b.txt: Dit is een burger",
    ),
    "a branch": (_tak, "In de naam van deze tak of dit label"),
    "a tag": (_label, "In de naam van deze tak of dit label"),
    "a tag in a tag": (_binnenlabel, "Dit is een burgerservicenummer"),
    "an author": (_auteur, "In de naam of het adres van wie vastlegde"),
}


@pytest.mark.traag
@pytest.mark.parametrize("wat", DOEN)
def test_refused(wat: str, deel: Deel) -> None:
    """The server says where it stands, and never what."""
    d = deel("open")
    doe, zin = DOEN[wat]
    voor, woorden = d.ver(), doe(d)
    gelukt, gezegd = d.duw(*woorden)
    van_server = "\n".join(r for r in gezegd.splitlines() if r.startswith("remote:"))
    assert (gelukt, d.ver()) == (False, voor)
    assert zin in van_server.replace("\nremote: ", " "), gezegd
    assert BSN not in van_server
