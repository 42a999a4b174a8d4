"""No rule ever breaks: any Stand of valid Structs gives findings, the same ones every time."""

from hypothesis import HealthCheck, given, settings

from rao_cli.model.melding import ERNSTEN
from rao_cli.model.stand import Stand
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.rules.oordeel import beoordeel
from tests.rules.willekeur import STANDEN

CODES = {regel.code for regel in ALLE_REGELS}


@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(STANDEN)
def test_every_state_gives_findings(stand: Stand) -> None:
    """Any content of good form gives findings with a sentence, and twice the same."""
    gevonden = list(beoordeel(stand, ALLE_REGELS))
    for bevinding in gevonden:
        assert bevinding.code in CODES
        assert bevinding.ernst in ERNSTEN
        assert bevinding.bestand
        assert bevinding.tekst.endswith((".", "?"))
        assert all(isinstance(deel, str | int) for deel in bevinding.pad)
    assert list(beoordeel(stand, ALLE_REGELS)) == gevonden
