"""`rao opschaling genereer`: the text that the Deelberaad reads."""

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING
from tests.cli.secretaris import LIJST, Secretaris

GENEREER = ("opschaling", "genereer")
STUK = f"documenten/opschaling/{OPSCHALING}.md"


def test_document(gehouden: Secretaris) -> None:
    """Het pad van het stuk komt op de uitvoer, en alleen dat stuk wordt vastgelegd."""
    s = deelberaad.opgeschaald(gehouden)
    assert s.doet(*GENEREER, OPSCHALING) == f"{STUK}\n"
    assert s.laatste() == (f"Stuk voor het Deelberaad Asiel over {OPSCHALING}", [STUK])


def test_twee_keer(gehouden: Secretaris) -> None:
    """Nog eens maken verandert niets."""
    s = deelberaad.opgeschaald(gehouden)
    s.doet(*GENEREER, OPSCHALING)
    assert s.zegt(*GENEREER, OPSCHALING) == "Er is niets veranderd; alles stond er al."


def test_besluit_van_dezelfde_dag(gehouden: Secretaris) -> None:
    """Ook een lijst van de dag van het overleg noemt het besluit dat hiertoe leidde."""
    deelberaad.vul(gehouden)
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-12")
    kenmerk = s.doet("zaak", "schaal-op", "Z-7K3F9E", "--grond", "politiek").strip()
    s.doet(*GENEREER, kenmerk)
    assert f": {deelberaad.ZIN}" in s.lees(f"documenten/opschaling/{kenmerk}.md")


def test_concept_met_gaten(gehouden: Secretaris) -> None:
    """Het stuk van een onvolledig concept zegt wat er nog bij moet."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    s.doet("zaak", "schaal-op", "Z-7K3F9E", "--grond", "publicitair", "--concept")
    s.doet(*GENEREER, OPSCHALING)
    tekst = s.lees(STUK)
    assert "**Dit moet er nog bij voordat de lijst weg kan:**" in tekst
    assert "- Z-7K3F9E: Er staat nog geen oplossingsrichting bij deze zaak.\n" in tekst


def test_lijst_van_een_lko(gehouden: Secretaris) -> None:
    """Van een lijst van een LKO maakt rao geen stuk voor het Deelberaad."""
    zin = gehouden.faalt(*GENEREER, LIJST)
    assert "rao zaak schaal-op ZAAK --grond GROND" in zin


def test_eigen_sjabloon(gehouden: Secretaris) -> None:
    """Een regio past een deel van het stuk aan met een eigen sjabloon."""
    s = deelberaad.opgeschaald(gehouden)
    s.typt_nieuw(
        "templates/opschaling.md.j2",
        '{% extends "rao/opschaling.md.j2" %}{% block slot %}Tot ziens.{% endblock %}',
    )
    s.doet(*GENEREER, OPSCHALING)
    assert s.lees(STUK).endswith("Tot ziens.\n")
