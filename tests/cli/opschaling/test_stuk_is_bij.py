"""The document for the Deelberaad keeps up with its list, or `rao status` says that it does not."""

import json

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import ZAAK, Secretaris

STUK = f"documenten/opschaling/{OPSCHALING}.md"


def achter(s: Secretaris) -> dict[str, str]:
    """Return what is behind, and the command that renews it."""
    taken = json.loads(s.doet("status", "--json"))["taken"]
    return {t["wat"]: t["opdracht"] for t in taken if "loopt achter" in t["wat"]}


def gemaakt(gehouden: Secretaris) -> Secretaris:
    """Return the secretary with a concept list and its document."""
    s = deelberaad.opgeschaald(gehouden)
    s.doet("opschaling", "genereer", OPSCHALING)
    return s


def test_een_concept_dat_verandert(gehouden: Secretaris) -> None:
    """Wie de zaak aanvult, hoort dat het stuk opnieuw moet."""
    s = gemaakt(gehouden)
    assert achter(s) == {}
    s.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Wil het Deelberaad voorrang geven?")
    opdracht = f"rao opschaling genereer {OPSCHALING}"
    assert achter(s) == {f"Het stuk over {OPSCHALING} loopt achter": opdracht}
    s.doet("opschaling", "genereer", OPSCHALING)
    assert achter(s) == {}


def test_wie_indient_heeft_een_vers_stuk(gehouden: Secretaris) -> None:
    """Bij het indienen wordt het stuk vanzelf het stuk dat weggaat."""
    s = gemaakt(gehouden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    assert "Verstuurd op 13 maart 2026." in s.lees(STUK)
    assert achter(s) == {}


def test_indienen_zegt_wat_er_weggaat(gehouden: Secretaris) -> None:
    """Wat de secretaris verstuurt, of hoe zij dat maakt, staat er meteen bij."""
    s = gemaakt(gehouden)
    tekst = s.zegt("signaallijst", "dien-in", OPSCHALING)
    assert f"Dit stuurt u naar het Deelberaad Asiel: {STUK}" in tekst


def test_indienen_zonder_stuk(gehouden: Secretaris) -> None:
    """Is er nog geen stuk, dan staat er hoe u het maakt."""
    tekst = deelberaad.opgeschaald(gehouden).zegt("signaallijst", "dien-in", OPSCHALING)
    assert f"Maak het stuk voor het Deelberaad Asiel met: rao opschaling genereer {OPSCHALING}" in (
        tekst
    )


def test_zonder_stuk_komt_er_geen(gehouden: Secretaris) -> None:
    """Wie geen stuk maakte, krijgt er bij het indienen ook geen."""
    deelberaad.verstuurd(gehouden)
    assert not (gehouden.map / STUK).exists()


def test_na_het_antwoord(gehouden: Secretaris) -> None:
    """Het antwoord staat meteen in het stuk; daarna vraagt niemand er meer om."""
    s = gemaakt(gehouden)
    s.doet("signaallijst", "dien-in", OPSCHALING)
    later = s.op("2026-04-01")
    later.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
    assert "**1 april 2026:** Het Deelberaad stemt in." in s.lees(STUK)
    assert achter(later) == {}
