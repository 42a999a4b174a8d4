"""`rao vernietiging verklaar`: what is gone is accounted for, without saying what it said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from tests.cli.bewaring.bewaarder import BESLUIT, TAFEL, houd, met_termijnen, op_agenda, stel_vast
from tests.cli.secretaris import OVERLEG, ZAAK
from tests.cli.voorraad import uit_voorraad

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris

KENMERK: Final = "W-2031-04-12-7K3F"
PAD: Final = f"documenten/verklaring/{KENMERK}.md"
RECORD: Final = f"""\
soort: wissing
kenmerk: {KENMERK}
datum: 2031-04-12
grond: termijn
wijze: zaak
door: [secretaris, archivaris]
toppen: [{"0" * 40}]
begin: [{"1" * 40}]
besluit: {BESLUIT}
kenmerken: [{ZAAK}, {OVERLEG}]
ankers:
  - {{was: {"2" * 40}, nu: {"3" * 40}, overleg: {OVERLEG}}}
aantal: {{vastleggingen: 31, bestanden: 12}}
"""


@uit_voorraad
def vernietigd(vastgesteld: Secretaris) -> Secretaris:
    """Return a register after a destruction, as far as its record says."""
    s = stel_vast(houd(op_agenda(met_termijnen(vastgesteld))))
    s = s.op("2031-04-12")
    s.typt_nieuw(f"wissingen/2031/{KENMERK}.yaml", RECORD)
    return s


def test_it_says_what_why_by_whom_and_how(vastgesteld: Secretaris) -> None:
    """And nothing of what it was about."""
    s = vernietigd(vastgesteld)
    assert s.doet("vernietiging", "verklaar") == f"{PAD}\n"
    assert s.laatste() == (f"Verklaring van vernietiging {KENMERK}", [PAD])
    tekst = s.lees(PAD)
    for zin in (
        "# Verklaring van vernietiging\n",
        "**RAO Groningen en Drenthe, zaterdag 12 april 2031**",
        f"- **Besluit:** {BESLUIT}, uit de vastgestelde besluitenlijst van 10 april 2031\n",
        "- **Uitgevoerd door:** secretaris en archivaris\n",
        f"| Zaak | {ZAAK} | 5 jaar na de terugkoppeling | Voorbeeldlijst, nummer 12 |\n",
        "| Overleg | 12 maart 2026 | 5 jaar na het overleg | Voorbeeldlijst, nummer 13 |\n",
        "- **Herschreven:** 31 vastleggingen en 12 bestanden\n",
        "- **Besluitenlijsten die opnieuw zijn vastgelegd:** 12 maart 2026\n",
    ):
        assert zin in tekst
    assert "Gezin" not in tekst
    s.doet("valideer", "--streng")


def test_the_same_once_more_changes_nothing(vastgesteld: Secretaris) -> None:
    """By its kenmerk, in any case of letters."""
    s = vernietigd(vastgesteld)
    s.doet("vernietiging", "verklaar")
    voor = s.foto()
    s.doet("vernietiging", "verklaar", KENMERK.lower())
    assert s.foto() == voor


def test_it_goes_out_as_a_page(vastgesteld: Secretaris) -> None:
    """For who has no rao."""
    s = vernietigd(vastgesteld)
    s.doet("vernietiging", "verklaar", "--formaat", "html", "--naar", str(s.map.parent / "uit"))
    (pagina,) = (s.map.parent / "uit").iterdir()
    assert "Verklaring van vernietiging" in pagina.read_text("utf-8")


def test_what_is_gone_shows_as_due_no_more(vastgesteld: Secretaris) -> None:
    """It is named with the day and the record of its destruction."""
    s = vernietigd(vastgesteld)
    data = json.loads(s.doet("bewaartermijn", "--json"))
    assert data["mag_weg"] == []
    assert data["vernietigd"] == [
        {"kenmerk": ZAAK, "op": "2031-04-12", "wissing": KENMERK},
        {"kenmerk": OVERLEG, "op": "2031-04-12", "wissing": KENMERK},
    ]
    assert f"{KENMERK}  2031-04-12" in s.doet("bewaartermijn")


def test_the_secretary_is_asked_for_it(vastgesteld: Secretaris) -> None:
    """Until it lies there."""
    s = vernietigd(vastgesteld)
    taken = json.loads(s.doet("status", "--json"))["taken"]
    taak = next(een for een in taken if een["opdracht"].startswith("rao vernietiging"))
    assert (taak["opdracht"], taak["voor"]) == (
        f"rao vernietiging verklaar {KENMERK}",
        "2031-05-12",
    )
    s.doet("vernietiging", "verklaar")
    assert "rao vernietiging" not in s.doet("status")


def test_without_a_destruction_there_is_nothing_to_declare(vastgesteld: Secretaris) -> None:
    """And one that is not there, is said to be not there."""
    assert "nog niets vernietigd" in vastgesteld.faalt("vernietiging", "verklaar")
    s = vernietigd(vastgesteld)
    assert f"Kies uit: {KENMERK}" in s.faalt("vernietiging", "verklaar", "W-2031-04-12-0000")


def test_the_besluit_is_named_in_the_meeting(vastgesteld: Secretaris) -> None:
    """Who reads the record, finds the besluit, and who reads that finds the meeting."""
    s = vernietigd(vastgesteld)
    assert BESLUIT in s.doet("toon", KENMERK)
    assert "Vernietigen na de bewaartermijn" in s.doet("toon", TAFEL)
