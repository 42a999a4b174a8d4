"""What the Deelberaad answered: per zaak, for all of them, and about the list as a whole."""

from datetime import date

import msgspec

from rao_cli.model.soorten.leven import Weigering
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst, Zaak
from rao_cli.model.zaak.opschaling import antwoord_op, slotantwoord, zonder_antwoord

EEN, TWEE = "Z-7K3F9E", "Z-4M8T23"
SAMEN = Antwoord(datum=date(2026, 3, 30), besluit="Stemt in.")
EIGEN = Antwoord(datum=date(2026, 3, 31), besluit="Wacht nog", teruggekoppeld_op=date(2026, 4, 1))
ZAAK = Zaak(onderwerp="Lang in de opvang", aanbrenger="COA", groep="gezin")
LIJST = Signaallijst(
    soort="signaallijst",
    kenmerk="SL-noord-2026-03-16",
    richting="rao-deelberaad",
    afzender="Noord",
    datum=date(2026, 3, 16),
    status="ingediend",
    zaken={EEN: ZAAK, TWEE: ZAAK},
)


def met(antwoord: Antwoord | None, **eigen: Antwoord) -> Signaallijst:
    """Return the list with these answers: of all, and of the zaken `een` and `twee`."""
    op_zaak = {{"een": EEN, "twee": TWEE}[naam]: a for naam, a in eigen.items()}
    return msgspec.structs.replace(LIJST, antwoord=antwoord, antwoorden=op_zaak)


def test_its_own_answer_goes_first() -> None:
    """The answer to a zaak goes before that to the whole list."""
    lijst = met(SAMEN, een=EIGEN)
    assert (antwoord_op(lijst, EEN), antwoord_op(lijst, TWEE)) == (EIGEN, SAMEN)


def test_who_waits() -> None:
    """Without an answer for all zaken, who got none itself waits."""
    assert zonder_antwoord(LIJST) == (EEN, TWEE)
    assert zonder_antwoord(met(None, een=EIGEN)) == (TWEE,)
    assert zonder_antwoord(met(SAMEN)) == ()


def test_a_refused_zaak_does_not_wait() -> None:
    """What is not taken up gets no answer either."""
    weg = msgspec.structs.replace(ZAAK, weigering=Weigering(reden="Hoort hier niet."))
    lijst = msgspec.structs.replace(met(None, een=EIGEN), zaken={EEN: ZAAK, TWEE: weg})
    assert zonder_antwoord(lijst) == ()
    assert slotantwoord(lijst) is not None


def test_a_final_answer_when_all_is_there() -> None:
    """About the list as a whole there is an answer only when no zaak waits."""
    assert slotantwoord(met(None, een=EIGEN)) is None
    slot = slotantwoord(met(None, een=EIGEN, twee=SAMEN))
    tekst = f"{EEN}: Wacht nog. {TWEE}: Stemt in."
    assert slot == Antwoord(datum=date(2026, 3, 31), besluit=tekst)


def test_a_final_answer_is_told_when_all_is_told() -> None:
    """The last day on which an LKO heard it counts."""
    slot = slotantwoord(met(None, een=EIGEN, twee=EIGEN))
    assert slot is not None
    assert slot.teruggekoppeld_op == date(2026, 4, 1)


def test_one_answer_for_all() -> None:
    """Who answers in one way gets exactly that answer back."""
    assert slotantwoord(met(SAMEN)) == SAMEN
    assert slotantwoord(LIJST) is None


def test_without_zaken() -> None:
    """An answer about a zaak that is not there says nothing about the list."""
    leeg = msgspec.structs.replace(met(None, een=EIGEN), zaken={})
    assert slotantwoord(leeg) is None
