"""What the Deelberaad answered: per zaak, for all of them, and about the list as a whole."""

from datetime import date

import msgspec

from rao_cli.model.opschaling.antwoord import antwoord_op, slotantwoord, zonder_antwoord
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst, Weigering, Zaak

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


def test_eigen_antwoord_gaat_voor() -> None:
    """Het antwoord op een zaak gaat voor dat op de hele lijst."""
    lijst = met(SAMEN, een=EIGEN)
    assert (antwoord_op(lijst, EEN), antwoord_op(lijst, TWEE)) == (EIGEN, SAMEN)


def test_wie_wacht() -> None:
    """Zonder antwoord voor alle zaken wacht wie er zelf geen kreeg."""
    assert zonder_antwoord(LIJST) == (EEN, TWEE)
    assert zonder_antwoord(met(None, een=EIGEN)) == (TWEE,)
    assert zonder_antwoord(met(SAMEN)) == ()


def test_een_geweigerde_zaak_wacht_niet() -> None:
    """Wat niet in behandeling is, krijgt ook geen antwoord."""
    weg = msgspec.structs.replace(ZAAK, weigering=Weigering(reden="Hoort hier niet."))
    lijst = msgspec.structs.replace(met(None, een=EIGEN), zaken={EEN: ZAAK, TWEE: weg})
    assert zonder_antwoord(lijst) == ()
    assert slotantwoord(lijst) is not None


def test_slotantwoord_als_alles_er_is() -> None:
    """Over de lijst als geheel is er pas een antwoord als geen zaak meer wacht."""
    assert slotantwoord(met(None, een=EIGEN)) is None
    slot = slotantwoord(met(None, een=EIGEN, twee=SAMEN))
    tekst = f"{EEN}: Wacht nog. {TWEE}: Stemt in."
    assert slot == Antwoord(datum=date(2026, 3, 31), besluit=tekst)


def test_slotantwoord_is_verteld_als_alles_verteld_is() -> None:
    """De laatste dag waarop een LKO het hoorde, telt."""
    slot = slotantwoord(met(None, een=EIGEN, twee=EIGEN))
    assert slot is not None
    assert slot.teruggekoppeld_op == date(2026, 4, 1)


def test_een_antwoord_voor_alles() -> None:
    """Wie op één manier antwoordt, krijgt precies dat antwoord terug."""
    assert slotantwoord(met(SAMEN)) == SAMEN
    assert slotantwoord(LIJST) is None


def test_zonder_zaken() -> None:
    """Een antwoord over een zaak die er niet is, zegt niets over de lijst."""
    leeg = msgspec.structs.replace(met(None, een=EIGEN), zaken={})
    assert slotantwoord(leeg) is None
