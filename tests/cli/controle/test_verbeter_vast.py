"""`rao valideer --verbeter` leaves what was fixed, also where that is hard to read."""

from collections.abc import Callable

import pytest

from tests.cli.controle.test_valideer_verbeter import ACTIE
from tests.cli.secretaris import OVERLEGPAD, Secretaris


@pytest.mark.parametrize(
    ("schrijfwijze", "waarom"),
    [
        (
            lambda t: t.replace("lijst:\n", "lijst:  # vast\n").encode(),
            "de besluitenlijst ligt vast",
        ),
        (lambda t: t.encode("utf-16"), "misschien ligt de besluitenlijst vast"),
        (lambda t: t.replace("\n", "\r").encode(), "misschien ligt de besluitenlijst vast"),
        (lambda t: t.replace(" besluitenlijst:", " lijst:").encode(), "misschien ligt de"),
        (lambda t: f"{t}notitie: a: b\n".encode(), "misschien ligt de besluitenlijst vast"),
    ],
    ids=["opmerking", "utf-16", "cr", "andere-sleutel", "onleesbaar"],
)
def test_what_is_fixed_stays_however_it_is_written(
    vastgesteld: Secretaris, schrijfwijze: Callable[[str], bytes], waarom: str
) -> None:
    """Neither the meeting nor its actie is mended, also where rao cannot read what was fixed."""
    s = vastgesteld.op("2026-03-20")
    s.typt(ACTIE, "status: open", "status: OPEN")
    s.typt_nieuw(OVERLEGPAD, schrijfwijze(s.lees(OVERLEGPAD).replace("locatie:", "Locatie:")))
    voor = s.foto()
    gezegd = s.rao("valideer", "--verbeter").stderr
    for pad in (OVERLEGPAD, ACTIE):
        assert f"Blijft staan: {pad}:" in gezegd
    assert f"want {waarom}" in gezegd
    assert s.foto() == voor


def test_a_loose_meeting_of_which_the_kind_cannot_be_read(vastgesteld: Secretaris) -> None:
    """What may be a fixed meeting stays, also outside of a register."""
    los = vastgesteld.map.parent / "los.yaml"
    los.write_bytes(vastgesteld.lees(OVERLEGPAD).encode("utf-16"))
    voor = los.read_bytes()
    uit = vastgesteld.rao("valideer", str(los), "--verbeter")
    assert "misschien ligt de besluitenlijst vast" in uit.stderr
    assert los.read_bytes() == voor
