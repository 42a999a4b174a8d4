"""The document for the Deelberaad keeps up with its list, or `rao status` says that it does not."""

import json

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

STUK = f"documenten/opschaling/{OPSCHALING}.md"


def achter(s: Secretaris) -> dict[str, str]:
    """Return what is behind, and the command that renews it."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return {t["wat"]: t["opdracht"] for t in taken if "loopt achter" in t["wat"]}


@uit_voorraad
def gemaakt(gehouden: Secretaris) -> Secretaris:
    """Return the secretary with a concept list and its document."""
    s = deelberaad.opgeschaald(gehouden)
    s.doet("opschaling", "genereer", OPSCHALING)
    return s


def test_a_concept_that_changes(gehouden: Secretaris) -> None:
    """Who completes the zaak hears that the document has to be made again."""
    s = gemaakt(gehouden)
    assert achter(s) == {}
    s.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Wil het Deelberaad voorrang geven?")
    opdracht = f"rao opschaling genereer {OPSCHALING}"
    assert achter(s) == {
        f"Het stuk over {OPSCHALING} loopt achter: maak dit stuk opnieuw": opdracht
    }
    s.doet("opschaling", "genereer", OPSCHALING)
    assert achter(s) == {}


def test_who_hands_in_has_a_fresh_document(gehouden: Secretaris) -> None:
    """Handing in makes the document by itself the one that goes away."""
    s = gemaakt(gehouden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    assert "Verstuurd op 13 maart 2026." in s.lees(STUK)
    assert achter(s) == {}


def test_handing_in_says_what_goes(gehouden: Secretaris) -> None:
    """What the secretary sends, or how to make it, is told at once."""
    s = gemaakt(gehouden)
    tekst = s.zegt("signaallijst", "dien-in", OPSCHALING)
    assert f"Dit stuurt u naar het Deelberaad Asiel: {STUK}" in tekst


def test_handing_in_without_a_document(gehouden: Secretaris) -> None:
    """When there is no document yet, rao says how to make it."""
    tekst = deelberaad.opgeschaald(gehouden).zegt("signaallijst", "dien-in", OPSCHALING)
    assert f"Maak het stuk voor het Deelberaad Asiel met: rao opschaling genereer {OPSCHALING}" in (
        tekst
    )


def test_without_a_document_none_comes(gehouden: Secretaris) -> None:
    """Who made no document gets none when handing in."""
    deelberaad.verstuurd(gehouden)
    assert not (gehouden.map / STUK).exists()


def test_after_the_answer(gehouden: Secretaris) -> None:
    """The answer is in the document at once; nobody asks for it after that."""
    s = gemaakt(gehouden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    later = s.op("2026-04-01")
    later.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
    assert "**1 april 2026:** Het Deelberaad stemt in." in s.lees(STUK)
    assert achter(later) == {}
