"""Who names a zaak where a path is asked, hears in which file it stands."""

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris

BIJ = {
    ZAAK: LIJSTPAD,
    ZAAK.lower(): LIJSTPAD,
    LIJST: LIJSTPAD,
    "B-2026-03-12-01": OVERLEGPAD,
    "A-2026-03-12-01": "acties/2026/A-2026-03-12-01.yaml",
}


@pytest.mark.parametrize("kenmerk", BIJ)
def test_the_file_is_named(
    kenmerk: str, besloten: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line that is told can be typed as it stands, and reads that file only."""
    monkeypatch.chdir(besloten.map)
    gezegd = besloten.faalt("valideer", kenmerk, code=2)
    assert f" staat in een bestand. Typ: rao valideer {BIJ[kenmerk]}\n" in gezegd
    assert besloten.rao("valideer", BIJ[kenmerk]).exit_code in {0, 1}


def test_a_kenmerk_that_is_not_there(besloten: Secretaris) -> None:
    """What no file holds is no path either."""
    gezegd = besloten.faalt("valideer", "Z-ZZZZZZ", code=2)
    assert "rao valideer leest bestanden en mappen, of alles: rao valideer\n" in gezegd
