"""`rao overleg vervalt` opens with the reason of a meeting that was cancelled."""

import sys

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek


def test_another_reason(gepland: Secretaris) -> None:
    """The reason is shown and replaced, and the day on which it was decided stays."""
    gepland.doet("overleg", "vervalt", OVERLEG, "--reden", "Geen zakn", "--ja")
    voor = gepland.lees(OVERLEGPAD)
    code, tekst = gesprek(gepland.op("2026-03-09"), ("overleg", "vervalt", OVERLEG), ["Geen zaken"])
    assert (code, "Nu staat er: Geen zakn\n" in tekst) == (0, True)
    assert gepland.lees(OVERLEGPAD) == voor.replace("Geen zakn", "Geen zaken")
