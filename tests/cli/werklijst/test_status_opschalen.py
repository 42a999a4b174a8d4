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


def test_eerst_aanvullen(gehouden: Secretaris) -> None:
    """Mist de zaak nog iets, dan zegt status hoeveel, van wie, en hoe u het vraagt."""
    s = besloten(gehouden)
    zegt = s.rao(*SCHAAL_OP).stderr
    nu = taak(s)
    assert nu["wat"].startswith(f"{ZAAK} eerst aanvullen voor het Deelberaad Asiel: ")
    assert nu["wat"].endswith("punten (van LKO Ter Apel, DT&V, IND, COA en AVIM)")
    assert f"Er zijn nog {nu['wat'].split(': ')[1].split()[0]} punten" in zegt
    assert (nu["opdracht"], nu["voor"]) == (f"rao aanleveren {ZAAK}", "2026-03-26")


def test_eerst_aanvullen_in_concept(gehouden: Secretaris) -> None:
    """Ook van een lijst in concept: eerst wat ontbreekt, dan pas het versturen."""
    s = besloten(gehouden)
    s.doet(*SCHAAL_OP, "--concept")
    assert taak(s)["opdracht"] == f"rao aanleveren {OPSCHALING}"
    assert "eerst aanvullen" in taak(s)["wat"]


def test_dan_voorleggen(gehouden: Secretaris) -> None:
    """Is de zaak compleet, dan zegt status hoe u haar voorlegt."""
    assert taak(deelberaad.klaar(gehouden))["opdracht"] == f"rao zaak schaal-op {ZAAK}"


def test_dan_versturen(gehouden: Secretaris) -> None:
    """Is de lijst compleet, dan zegt status hoe u haar verstuurt."""
    s = deelberaad.opgeschaald(gehouden)
    assert taak(s)["opdracht"] == f"rao signaallijst dien-in {OPSCHALING}"


def test_de_mail_gaat_naar_het_lko(gehouden: Secretaris) -> None:
    """Het LKO dat de zaak inbracht vult aan, ook op de lijst van het RAO, voor een vaste dag."""
    s = besloten(gehouden)
    voor = s.doet("aanleveren", ZAAK, "--organisatie", "ter-apel")
    s.doet(*SCHAAL_OP, "--concept")
    for mail in (voor, s.doet("aanleveren", OPSCHALING, "--organisatie", "ter-apel")):
        assert mail.startswith("Aan: LKO Ter Apel\n")
        assert "Het RAO legt deze zaak voor aan het Deelberaad Asiel.\n" in mail
        assert "uiterlijk donderdag 26 maart 2026" in mail
        assert "(LKO Ter Apel)" in mail
        assert "geen overleg" not in mail


def test_de_mail_aan_een_organisatie(gehouden: Secretaris) -> None:
    """Een organisatie leest dat haar standpunt voor het Deelberaad is."""
    mail = besloten(gehouden).doet("aanleveren", ZAAK, "--organisatie", "AVIM")
    assert "Het RAO legt deze zaak voor aan het Deelberaad Asiel.\n" in mail
    assert "uiterlijk donderdag 26 maart 2026" in mail
