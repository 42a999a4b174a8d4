"""A list is settled by the act that closes its last zaak, whichever that is (S11, S16)."""

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

OMHOOG = "SL-groningen-en-drenthe-2026-03-13"
BIJ_DEELBERAAD = f"""\
soort: signaallijst
kenmerk: {OMHOOG}
richting: rao-deelberaad
afzender: Groningen en Drenthe
datum: 2026-03-13
status: ingediend
ingediend_op: 2026-03-13
grond: politiek
zaken:
  {ZAAK}: {{onderwerp: Gezin in de opvang, aanbrenger: COA, groep: gezin}}
"""
ANTWOORD = ("opschaling", "antwoord", OMHOOG)


@pytest.fixture
def opgeschaald(gehouden: Secretaris) -> Secretaris:
    """A zaak that lies with the Deelberaad; its LKO knows."""
    op = gehouden.op(OVERLEG)
    op.doet("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "opschalen", "--besluit", "Omhoog")
    op.doet("terugkoppeling", "genereer")
    op.typt_nieuw(f"signaallijsten/2026/{OMHOOG}.yaml", BIJ_DEELBERAAD)
    op.op("2026-03-16").doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}")
    return op


def test_opgeschaald_is_niet_klaar(opgeschaald: Secretaris) -> None:
    """Een zaak bij het Deelberaad is niet klaar, ook niet als het LKO dat weet."""
    assert "status: ontvangen\n" in opgeschaald.lees(LIJSTPAD)


def test_een_antwoord_is_niet_genoeg(opgeschaald: Secretaris) -> None:
    """Zolang het LKO het antwoord niet kent, is de lijst niet afgehandeld."""
    opgeschaald.op("2026-04-01").doet(*ANTWOORD, "--besluit", "Verhuizen")
    assert "status: ontvangen\n" in opgeschaald.lees(LIJSTPAD)


def test_het_antwoord_verteld(opgeschaald: Secretaris) -> None:
    """Hoort het LKO het antwoord, dan is de lijst afgehandeld, in dezelfde commit."""
    op = opgeschaald.op("2026-04-03")
    op.doet(*ANTWOORD, "--besluit", "Verhuizen", "--datum", "2026-04-01")
    op.doet(*ANTWOORD, "--teruggekoppeld-op", "2026-04-02")
    onderwerp, paden = op.laatste()
    assert onderwerp.endswith(f" teruggekoppeld; {LIJST} afgehandeld")
    assert LIJSTPAD in paden
    assert "status: afgehandeld\n" in op.lees(LIJSTPAD)


def test_het_antwoord_in_een_terugkoppeling(opgeschaald: Secretaris) -> None:
    """Of het LKO hoort het na het volgende overleg, met de terugkoppeling daarover."""
    op = opgeschaald.op("2026-04-09")
    op.doet(*ANTWOORD, "--besluit", "Verhuizen", "--datum", "2026-04-01")
    op.doet("nieuw", "overleg", "--datum", "2026-04-09")
    op.doet("agenda", "genereer")
    op.doet("overleg", "houd", "2026-04-09", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin verhuist")
    op.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    op.doet("terugkoppeling", "genereer")
    tekst = op.lees("documenten/2026-04-09/terugkoppeling-ter-apel.md")
    assert "- Antwoord van 1 april 2026: Verhuizen.\n" in tekst
    op.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-04-09")
    assert "status: afgehandeld\n" in op.lees(LIJSTPAD)
