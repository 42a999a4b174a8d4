"""A register on its way to the Deelberaad: a zaak that is complete, and decided to escalate."""

from pathlib import Path
from textwrap import dedent
from typing import Final

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

WERELD: Final = Path(__file__).resolve().parents[1] / "rules" / "wereld.yaml"
OPSCHALING: Final = "SL-groningen-en-drenthe-2026-03-13"
OPSCHALINGPAD: Final = f"signaallijsten/2026/{OPSCHALING}.yaml"
ZIN: Final = "Het RAO legt de zaak voor aan het Deelberaad Asiel."


def vul(s: Secretaris) -> None:
    """Write the zaak of the list as the rules want it: nothing is missing."""
    tekst = WERELD.read_text(encoding="utf-8")
    lijst = tekst[tekst.index("lijst:\n") : tekst.index("overleg:\n")].partition("\n")[2]
    s.typt_nieuw(LIJSTPAD, dedent(lijst))


def besluit(s: Secretaris, punt: str = ZAAK) -> None:
    """Record the decision to escalate."""
    opdracht = ("nieuw", "besluit", "--punt", punt, "--uitkomst", "opschalen", "--besluit", ZIN)
    s.op("2026-03-12").doet(*opdracht, "--motivering", "De pers schrijft erover.")


@uit_voorraad
def klaar(gehouden: Secretaris) -> Secretaris:
    """Return the secretary on the day after the meeting; the zaak may go to the Deelberaad."""
    vul(gehouden)
    besluit(gehouden)
    return gehouden.op("2026-03-13")


@uit_voorraad
def opgeschaald(gehouden: Secretaris) -> Secretaris:
    """Return the secretary with the list to the Deelberaad in concept."""
    s = klaar(gehouden)
    s.doet("zaak", "schaal-op", ZAAK, "--grond", "publicitair")
    return s


@uit_voorraad
def verstuurd(gehouden: Secretaris) -> Secretaris:
    """Return the secretary after the list went, on the first of April."""
    opgeschaald(gehouden).doet("signaallijst", "dien-in", OPSCHALING)
    return gehouden.op("2026-04-01")
