"""`rao status` and `rao aanleveren` on the way to the Deelberaad: first complete, then send."""

import json

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import ZAAK, Secretaris

SCHAAL_OP = ("zaak", "schaal-op", ZAAK, "--grond", "publicitair")


def taak(s: Secretaris) -> dict[str, str]:
    """Return the task about the Deelberaad."""
    taken: list[dict[str, str]] = json.loads(s.doet("status", "--json"))["taken"]
    return next(t for t in taken if "Deelberaad" in t["wat"])


def besloten(gehouden: Secretaris) -> Secretaris:
    """The RAO decided to escalate a zaak that misses almost everything."""
    deelberaad.besluit(gehouden)
    return gehouden.op("2026-03-13")


def test_first_complete(gehouden: Secretaris) -> None:
    """When the zaak lacks something, status says how much, of whom, and how to ask."""
    s = besloten(gehouden)
    zegt = s.rao(*SCHAAL_OP).stderr
    nu = taak(s)
    assert nu["wat"].startswith(f"{ZAAK} eerst aanvullen voor het Deelberaad Asiel: ")
    assert nu["wat"].endswith("punten (van LKO Ter Apel, DT&V, IND, COA en AVIM)")
    assert f"Er zijn nog {nu['wat'].split(': ')[1].split()[0]} punten" in zegt
    assert (nu["opdracht"], nu["voor"]) == (f"rao aanleveren {ZAAK}", "2026-03-26")


def test_first_complete_in_concept(gehouden: Secretaris) -> None:
    """Also of a list in concept: first what is missing, then the sending."""
    s = besloten(gehouden)
    s.doet(*SCHAAL_OP, "--concept")
    assert taak(s)["opdracht"] == f"rao aanleveren {OPSCHALING}"
    assert "eerst aanvullen" in taak(s)["wat"]


def test_then_put_forward(gehouden: Secretaris) -> None:
    """When the zaak is complete, status says how to put it forward."""
    assert taak(deelberaad.klaar(gehouden))["opdracht"] == f"rao zaak schaal-op {ZAAK}"


def test_then_send(gehouden: Secretaris) -> None:
    """When the list is complete, status says how to send it."""
    s = deelberaad.opgeschaald(gehouden)
    assert taak(s)["opdracht"] == f"rao signaallijst dien-in {OPSCHALING}"


def test_the_mail_goes_to_the_lko(gehouden: Secretaris) -> None:
    """The LKO of the zaak completes it, also on the list of the RAO, before a fixed day."""
    s = besloten(gehouden)
    voor = s.doet("aanleveren", ZAAK, "--organisatie", "ter-apel")
    s.doet(*SCHAAL_OP, "--concept")
    for mail in (voor, s.doet("aanleveren", OPSCHALING, "--organisatie", "ter-apel")):
        assert mail.startswith("Aan: LKO Ter Apel\n")
        assert "Het RAO legt deze zaak voor aan het Deelberaad Asiel.\n" in mail
        assert "uiterlijk donderdag 26 maart 2026" in mail
        assert "(LKO Ter Apel)" in mail
        assert "geen overleg" not in mail


def test_the_mail_to_an_organisation(gehouden: Secretaris) -> None:
    """An organisation reads that its standpunt is for the Deelberaad."""
    mail = besloten(gehouden).doet("aanleveren", ZAAK, "--organisatie", "AVIM")
    assert "Het RAO legt deze zaak voor aan het Deelberaad Asiel.\n" in mail
    assert "uiterlijk donderdag 26 maart 2026" in mail
