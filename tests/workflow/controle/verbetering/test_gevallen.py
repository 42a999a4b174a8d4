"""Every case in `gevallen/<CODE>.yaml`: what rao mends, what it asks, and what it leaves alone."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from rao_cli.model.plaats import soort_van
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.verbetering.bestand import VRAAGT, Verbeteraar, Verbeterwerk
from rao_cli.workflow.controle.verbetering.tabel import MENDERS
from tests.rules.wereld import lees

GEVALLEN: Final = Path(__file__).with_name("gevallen")
PAD: Final = "acties/2026/A-2026-03-12-01.yaml"
#: What stands above the lines of a case; a line of the case takes the place of the same key.
KOP: Final = {
    "kenmerk": "A-2026-03-12-01",
    "soort": "actie",
    "omschrijving": "Bel de ambassade.",
    "status": "open",
}


def alle(kant: str) -> list[Any]:
    """Return every case of one side as a pytest parameter."""
    return [
        pytest.param(pad.stem, geval, id=f"{pad.stem}-{geval['naam']}")
        for pad in sorted(GEVALLEN.glob("*.yaml"))
        for geval in lees(pad.read_text(encoding="utf-8")).get(kant) or ()
    ]


def heel(geval: Mapping[str, str], tekst: str) -> bytes:
    """Return the whole file of a case."""
    if "heel" in geval:
        return tekst.encode()
    kop = {naam: f"{naam}: {w}\n" for naam, w in KOP.items() if f"{naam}:" not in tekst}
    return ("".join(kop.values()) + tekst).encode()


def verbeter(geval: Mapping[str, str], *, ja: bool) -> tuple[bytes, Verbeterwerk]:
    """Mend the file of a case; `ja` is what a person says to every question."""
    pad = geval.get("plek", PAD)
    data = heel(geval, geval.get("heel") or geval["was"])

    def lees_op_plek(inhoud: bytes) -> Bestand:
        bestand = load_op_plek(pad, inhoud)
        assert bestand is not None
        return bestand

    doet = Verbeteraar(
        lees_op_plek, lambda _: True, lambda _: "" if ja else VRAAGT, soort_van(pad) or ""
    )
    return data, doet.verbeter(data)


@pytest.mark.parametrize(("code", "geval"), alle("verbetert"))
def test_it_mends(code: str, geval: Mapping[str, str]) -> None:
    """It becomes exactly so, without a question, and then nothing of its form is wrong."""
    _, werk = verbeter(geval, ja=False)
    assert werk.wordt.data.decode() == heel(geval, geval["wordt"]).decode()
    assert werk.wordt.meldingen == ()
    assert code in {een.voorstel.melding.code for een in werk.gedaan}


@pytest.mark.parametrize(("code", "geval"), alle("vraagt"))
def test_it_asks(code: str, geval: Mapping[str, str]) -> None:
    """Only when a person says yes it becomes so; what was left says that rao asks it."""
    data, werk = verbeter(geval, ja=False)
    assert werk.wordt.data == data
    assert [(m.code, waarom) for m, waarom in werk.gelaten.values()] == [(code, VRAAGT)]
    _, werk = verbeter(geval, ja=True)
    assert werk.wordt.data == heel(geval, geval["wordt"])
    assert werk.wordt.meldingen == ()


@pytest.mark.parametrize(("code", "geval"), alle("laat"))
def test_it_leaves(code: str, geval: Mapping[str, str]) -> None:
    """Whatever a person says, the file stays as it is."""
    data, werk = verbeter(geval, ja=True)
    assert werk.wordt.data == data
    assert werk.was.meldingen != () or code not in MENDERS


def test_every_mender_has_cases() -> None:
    """A code that rao mends has cases that it mends, and others that it leaves."""
    for kant in ("verbetert", "laat"):
        codes = {str(een.values[0]) for een in alle(kant)}
        assert MENDERS.keys() - codes == set()
