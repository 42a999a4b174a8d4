"""Who names a thing of the register where a path is asked, means the file in which it stands."""

from pathlib import Path

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

BIJ = {
    ZAAK: LIJSTPAD,
    ZAAK.lower(): LIJSTPAD,
    LIJST: LIJSTPAD,
    OVERLEG: OVERLEGPAD,
    "B-2026-03-12-01": OVERLEGPAD,
    "A-2026-03-12-01": "acties/2026/A-2026-03-12-01.yaml",
}


@pytest.mark.parametrize("kenmerk", BIJ)
def test_it_is_that_file(kenmerk: str, besloten: Secretaris) -> None:
    """A kenmerk gives what its file gives, byte for byte."""
    met_pad = besloten.rao("valideer", str(besloten.map / BIJ[kenmerk]), "--json")
    met_kenmerk = besloten.rao("valideer", kenmerk, "--json")
    assert met_pad.exit_code in {0, 1}
    assert (met_kenmerk.exit_code, met_kenmerk.output) == (met_pad.exit_code, met_pad.output)


def test_a_file_of_that_name_goes_first(
    besloten: Secretaris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is typed is a path when something lies there."""
    monkeypatch.chdir(besloten.map)
    Path(ZAAK).write_text("x: [\n", encoding="utf-8")
    assert f"'{ZAAK}' is geen bestand van het register" in besloten.faalt("valideer", ZAAK, code=2)


@pytest.mark.parametrize("kenmerk", [LIJST, ZAAK])
def test_a_file_with_errors_of_form(kenmerk: str, lijst: Secretaris) -> None:
    """What `rao toon` advises about a file that is broken can be typed, of its zaken too."""
    lijst.typt(LIJSTPAD, "status: concept", "status: klaar")
    assert f"rao valideer {LIJST}\n" in lijst.faalt("toon", LIJST)
    gezegd = lijst.rao("valideer", kenmerk)
    assert (gezegd.exit_code, f"{LIJSTPAD}:" in gezegd.output) == (1, True)


def test_as_it_was(besloten: Secretaris) -> None:
    """With --toestand it is looked up in the register of then."""
    besloten.git("rm", "--quiet", LIJSTPAD)
    besloten.git("commit", "--quiet", "--message", "weg")
    besloten.faalt("valideer", ZAAK, code=2)
    assert besloten.rao("valideer", ZAAK, "--toestand", "HEAD~1").exit_code in {0, 1}


def test_where_it_mends(lijst: Secretaris) -> None:
    """--verbeter looks in that file only."""
    lijst.typt(LIJSTPAD, "datum: 2026-03-05", "datum: 5 maart 2026")
    assert f"{LIJSTPAD}" in lijst.rao("valideer", ZAAK, "--verbeter", "--proef").output


def test_a_kenmerk_that_is_not_there(besloten: Secretaris) -> None:
    """What no file holds is no path either."""
    gezegd = besloten.faalt("valideer", "Z-ZZZZZZ", code=2)
    assert "rao valideer leest bestanden en mappen, of alles: rao valideer\n" in gezegd
    assert gezegd.endswith("zegt: rao toon Z-ZZZZZZ\n")


def test_as_it_was_at_the_end_of_a_range(besloten: Secretaris) -> None:
    """With `A..B` it is looked up in B."""
    besloten.git("rm", "--quiet", LIJSTPAD)
    besloten.git("commit", "--quiet", "--message", "weg")
    assert besloten.rao("valideer", ZAAK, "--sinds", "HEAD~2..HEAD~1").exit_code in {0, 1}
