"""From a term that is over to a declaration: due, item, besluit, wiped, accounted for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from tests.cli.bewaring.bewaarder import BESLUIT, TAFEL, houd, met_termijnen, op_agenda, stel_vast
from tests.cli.bewaring.speuren import waar_nog
from tests.cli.secretaris import OVERLEG, ZAAK

if TYPE_CHECKING:
    from tests.cli.secretaris import Secretaris

WIS: Final = (
    *("wis", "--grond", "termijn", "--besluit", BESLUIT),
    *("--door", "secretaris", "--door", "archivaris", "--ja"),
)
#: Words that were typed about the zaak and in the meeting, before they were destroyed.
WOORDEN: Final = (
    "Gezin verblijft lang in de opvang",
    "Mag het gezin blijven tot het vertrek?",
    "Het gezin blijft tot 1 juni.",
    "Haalt het reisdocument op",
    "Inzet elders",
)


def staat_nog(s: Secretaris) -> list[str]:
    """Return the words that are anywhere still: in a version, an object, a log, a file of rao."""
    return [woord for woord in WOORDEN if waar_nog(s.map, woord)]


def test_the_whole_way(vastgesteld: Secretaris) -> None:
    """Afterwards nothing is due, no version says what it was, and the register is right."""
    s = op_agenda(met_termijnen(vastgesteld))
    assert staat_nog(s) == list(WOORDEN)
    s = stel_vast(houd(s))
    taak = next(t for t in json.loads(s.doet("status", "--json"))["taken"] if BESLUIT in t["wat"])
    assert taak["voor"] == "2031-05-10"
    assert taak["opdracht"].startswith(f"rao wis --grond termijn --besluit {BESLUIT} ")
    s = s.op("2031-04-12")
    s.doet(*WIS)
    assert staat_nog(s) == []
    data = json.loads(s.doet("bewaartermijn", "--json"))
    assert (data["mag_weg"], data["vastgehouden"]) == ([], [])
    assert [een["kenmerk"] for een in data["vernietigd"]] == [ZAAK, OVERLEG]
    pad = s.doet("vernietiging", "verklaar").strip()
    tekst = s.lees(pad)
    assert f"| Zaak | {ZAAK} | 5 jaar na de terugkoppeling | Voorbeeldlijst, nummer 12 |" in tekst
    assert f"- **Besluit:** {BESLUIT}, uit de vastgestelde besluitenlijst van 10 april" in tekst
    s.doet("valideer", "--streng")
    s.doet("controleer-historie")
    assert "rao vernietiging" not in s.doet("status")
    assert "rao wis" not in s.doet("status")


def test_what_the_table_named_stays_named(vastgesteld: Secretaris) -> None:
    """The item and the record keep the kenmerken: by these it is accounted for."""
    s = stel_vast(houd(op_agenda(met_termijnen(vastgesteld)))).op("2031-04-12")
    s.doet(*WIS)
    assert f"vernietigen: [{ZAAK}, {OVERLEG}]" in s.lees(f"overleggen/2031/{TAFEL}.yaml")
    (record,) = (s.map / "wissingen/2031").iterdir()
    assert f"kenmerken: [{ZAAK}, {OVERLEG}]" in record.read_text("utf-8")


def test_in_two_steps(vastgesteld: Secretaris) -> None:
    """First the zaak, then what is left of the besluit; then there is nothing left of it."""
    s = stel_vast(houd(op_agenda(met_termijnen(vastgesteld)))).op("2031-04-12")
    s.doet(WIS[0], ZAAK.lower(), *WIS[1:])
    data = json.loads(s.doet("bewaartermijn", "--json"))
    assert [een["kenmerk"] for een in data["mag_weg"]] == [OVERLEG]
    s.doet(*WIS)
    assert staat_nog(s) == []
    assert "is al weg" in s.faalt(*WIS)


def test_without_a_fixed_besluit_nothing_goes(vastgesteld: Secretaris) -> None:
    """Nor for a text, nor for what the besluit does not name."""
    s = houd(op_agenda(met_termijnen(vastgesteld)))
    assert "nog niet vastgesteld" in s.faalt(*WIS)
    stel_vast(s)
    zonder = [deel for deel in WIS if deel not in {"--besluit", BESLUIT}]
    assert "Zeg op welk besluit" in s.faalt(*zonder, ZAAK, code=2)
    assert "niet voor een tekst" in s.faalt(*WIS, "--tekst", "Gezin verblijft", code=2)
    assert "staat niet bij wat" in s.faalt(WIS[0], "Z-QQQQQQ", *WIS[1:])
    assert staat_nog(s) == list(WOORDEN)


def test_what_must_stay_after_all_stays(vastgesteld: Secretaris) -> None:
    """The table lets it go, and then somebody needs it: rao says who."""
    s = stel_vast(houd(op_agenda(met_termijnen(vastgesteld))))
    s.doet("register", "zet", "vasthouden", "--erbij", f"{ZAAK};Er loopt een beroep")
    assert "moet nog blijven. Vastgehouden: Er loopt een beroep." in s.faalt(*WIS)
    assert staat_nog(s) == list(WOORDEN)
