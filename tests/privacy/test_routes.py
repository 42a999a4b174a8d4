"""Every way into a register is shut for data of a person, and a refusal leaves nothing behind."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.secretaris import Stadia, vaste_omgeving
from tests.privacy.kluis import Kluis
from tests.privacy.wegen import WAARDEN, Weg, noemt, wegen

if TYPE_CHECKING:
    from collections.abc import Callable


_WEGEN: Final = wegen()


def _gevallen() -> list[object]:
    """Return every way with every value; the ordinary run has one value for each way."""
    soorten = list(WAARDEN)
    return [
        pytest.param(
            weg,
            soort,
            id=f"{nummer}-{soort}",
            marks=() if soort == soorten[nummer % len(soorten)] else pytest.mark.lang,
        )
        for nummer, weg in enumerate(_WEGEN)
        for soort in soorten
    ]


@pytest.fixture(scope="session")
def kluizen(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Kluis]:
    """Registers, one for each stage and value: what is refused leaves them as they were."""
    map_, klaar = tmp_path_factory.mktemp("kluizen"), dict[tuple[str, str], Kluis]()
    stadia = Stadia(tmp_path_factory)

    def open_(stadium: str, soort: str) -> Kluis:
        if (stadium, soort) not in klaar:
            klaar[stadium, soort] = Kluis.maak(stadia, stadium, map_ / soort / stadium)
        return klaar[stadium, soort]

    return open_


def test_there_are_180_routes() -> None:
    """There are at least 45 ways, each with four values."""
    assert len(_WEGEN) >= 45
    assert len(WAARDEN) == 4
    assert len(set(_WEGEN)) == len(_WEGEN)


@pytest.mark.parametrize(("weg", "soort"), _gevallen())
def test_a_route_is_shut(
    weg: Weg,
    soort: str,
    kluizen: Callable[[str, str], Kluis],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It ends with a sentence and a code; no output, object, draft or other file has the value."""
    vaste_omgeving(monkeypatch)
    kluis, waarde = kluizen(weg.stadium, soort), WAARDEN[soort]
    monkeypatch.setattr(tempfile, "tempdir", str(kluis.map / "tmp"))
    monkeypatch.chdir(kluis.s.map)
    hoofd = kluis.s.git("rev-parse", "HEAD")
    uitkomst, waar = kluis.speel(weg, waarde)
    try:
        assert uitkomst.exit_code in {1, 2, 3}, weg.naam
        assert uitkomst.stderr.strip(), weg.naam
        assert "vastgelopen" not in uitkomst.output
        assert not noemt(uitkomst.output, waarde), f"{weg.naam}: {uitkomst.output}"
        assert waar == [], weg.naam
        assert kluis.s.git("rev-parse", "HEAD") == hoofd
    finally:
        kluis.herstel()
