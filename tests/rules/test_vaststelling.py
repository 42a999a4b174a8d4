"""BSL07 against real fingerprints: what was fixed and not touched gives nothing."""

from datetime import date

import msgspec
import pytest

from rao_cli.model.overleg import Overleg, Vastgesteld, Vaststelling
from rao_cli.model.vingerafdruk import vingerafdruk_agenda, vingerafdruk_besluitenlijst
from rao_cli.rules.oordeel import beoordeel
from rao_cli.rules.vaststelling import ongewijzigd_na_vaststelling
from tests.rules.wereld import bouw_stand, maak_ding, wereld

OP = date(2026, 3, 16)


def vastgesteld() -> Overleg:
    """Return the meeting of the world with both pieces fixed."""
    overleg = maak_ding(wereld()["overleg"])
    assert isinstance(overleg, Overleg)
    vaststelling = Vaststelling(
        agenda=Vastgesteld(op=OP, vingerafdruk=vingerafdruk_agenda(overleg)),
        besluitenlijst=Vastgesteld(op=OP, vingerafdruk=vingerafdruk_besluitenlijst(overleg)),
    )
    return msgspec.structs.replace(
        overleg, status="besluitenlijst-vastgesteld", vaststelling=vaststelling
    )


def teksten(overleg: Overleg) -> list[str]:
    """Return what BSL07 says about one meeting."""
    stand = bouw_stand({"rao.yaml": maak_ding(wereld()["register"]), "o.yaml": overleg})
    return [b.tekst for b in beoordeel(stand, (ongewijzigd_na_vaststelling,))]


def test_ongewijzigd() -> None:
    """Wat sinds de vaststelling gelijk bleef, geeft geen melding."""
    assert teksten(vastgesteld()) == []


def test_locatie_gewijzigd() -> None:
    """Een andere locatie verandert alleen de agenda."""
    overleg = msgspec.structs.replace(vastgesteld(), locatie="Emmen")
    assert teksten(overleg) == ["De agenda is vastgesteld op 16 maart 2026 en daarna gewijzigd."]


def test_besluit_gewijzigd() -> None:
    """Een ander besluit verandert alleen de besluitenlijst."""
    overleg = msgspec.structs.replace(vastgesteld(), besluiten={})
    (tekst,) = teksten(overleg)
    assert tekst == "De besluitenlijst is vastgesteld op 16 maart 2026 en daarna gewijzigd."


@pytest.mark.parametrize("status", ["gepland", "agenda-vastgesteld", "gehouden"])
def test_status_teruggezet(status: str) -> None:
    """Wie de status terugzet, wordt gewezen op de vaststelling die er nog staat."""
    overleg = msgspec.structs.replace(vastgesteld(), status=status)
    stukken = ["agenda", "besluitenlijst"] if status == "gepland" else ["besluitenlijst"]
    assert teksten(overleg) == [
        f"De {stuk} is vastgesteld op 16 maart 2026, maar de status is {status}."
        for stuk in stukken
    ]
