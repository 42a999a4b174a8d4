"""A list is settled by the act that closes its last zaak, whichever that is (S11, S16)."""

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

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
@uit_voorraad
def opgeschaald(gehouden: Secretaris) -> Secretaris:
    """A zaak that lies with the Deelberaad; its LKO knows."""
    op = gehouden.op(OVERLEG)
    op.doet("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "opschalen", "--besluit", "Omhoog")
    op.doet("terugkoppeling", "genereer")
    op.typt_nieuw(f"signaallijsten/2026/{OMHOOG}.yaml", BIJ_DEELBERAAD)
    op.op("2026-03-16").doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{OVERLEG}")
    return op


def test_escalated_is_not_done(opgeschaald: Secretaris) -> None:
    """A zaak at the Deelberaad is not done, also when the LKO knows that."""
    assert "status: ontvangen\n" in opgeschaald.lees(LIJSTPAD)


def test_an_answer_is_not_enough(opgeschaald: Secretaris) -> None:
    """While the LKO does not know the answer, the list is not done."""
    opgeschaald.op("2026-04-01").doet(*ANTWOORD, "--besluit", "Verhuizen")
    assert "status: ontvangen\n" in opgeschaald.lees(LIJSTPAD)


def test_the_answer_told(opgeschaald: Secretaris) -> None:
    """When the LKO hears the answer, the list is done, in the same commit."""
    op = opgeschaald.op("2026-04-03")
    op.doet(*ANTWOORD, "--besluit", "Verhuizen", "--datum", "2026-04-01")
    op.doet(*ANTWOORD, "--teruggekoppeld-op", "2026-04-02")
    onderwerp, paden = op.laatste()
    assert onderwerp.endswith(f" teruggekoppeld; {LIJST} afgehandeld")
    assert LIJSTPAD in paden
    assert "status: afgehandeld\n" in op.lees(LIJSTPAD)


def test_the_answer_in_a_terugkoppeling(opgeschaald: Secretaris) -> None:
    """Or the LKO hears it after the next meeting, with the terugkoppeling about that."""
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
    op.doet("terugkoppeling", "verzonden", "--ja", "TK-ter-apel-2026-04-09")
    assert "status: afgehandeld\n" in op.lees(LIJSTPAD)
