"""What the program that reads along tells, and when: it reads until all is read by the two."""

import os
from datetime import date
from pathlib import Path
from threading import Event

import pytest

from rao_cli.store.meelezen.bericht import Meestuk, Meevraag
from rao_cli.store.meelezen.gesprek import Meegesprek
from rao_cli.store.meelezen.processen import start
from rao_cli.store.opslag.sleutel import deze_sleutel
from rao_cli.workflow.controle.meelezen import PROGRAMMA, programma


@pytest.fixture
def vraag(gemaakt: Path) -> Meevraag:
    """All lists of a register."""
    paden = sorted(p.relative_to(gemaakt).as_posix() for p in gemaakt.glob("signaallijsten/*/*"))
    register = (gemaakt / "rao.yaml").read_bytes()
    sleutel = deze_sleutel()
    assert sleutel
    return Meevraag(sleutel, os.fsencode(gemaakt), "sha1", register, date(2021, 1, 1), paden)


def _nummers(stukken: list[Meestuk]) -> tuple[list[int], list[int]]:
    """Return what was read, and what was looked at."""
    gelezen = [een.nummer for stuk in stukken for een in stuk.gelezen]
    return gelezen, [een.nummer for stuk in stukken for een in stuk.bekeken]


def test_it_reads_first_and_looks_later(vraag: Meevraag) -> None:
    """From the last file to the first: what it reads, the other needs not read."""
    stukken = [*programma.stukken(vraag, Event())]
    alle = [*range(len(vraag.paden))][::-1]
    assert _nummers(stukken) == (alle, alle)
    eerste = next(nummer for nummer, stuk in enumerate(stukken) if stuk.bekeken)
    assert not any(stuk.gelezen for stuk in stukken[eerste:])


def test_when_all_is_read_it_looks(vraag: Meevraag) -> None:
    """At what it read; the rest is looked at by who read that."""
    rond = Event()
    komt = programma.stukken(vraag, rond)
    begin = [next(komt), next(komt)]
    rond.set()
    gelezen, bekeken = _nummers([*begin, *komt])
    laatste = len(vraag.paden) - 1
    assert gelezen == bekeken == [*range(laatste, laatste - 16, -1)]


def test_a_large_register_does_not_wait_as_a_whole(
    vraag: Meevraag, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From some size on it looks at a file as soon as it is read, and lets its text go."""
    monkeypatch.setattr(programma, "_WACHT", 1)
    eerste, *rest = programma.stukken(vraag, Event())
    assert not eerste.bekeken
    *later, laatste = rest
    assert all(_nummers([stuk])[0] == _nummers([stuk])[1] for stuk in later)
    assert _nummers([laatste])[1] == _nummers([eerste])[0]


def test_it_hears_that_all_is_read(vraag: Meevraag) -> None:
    """A process of its own, asked for much more than it can read before that."""
    veel = Meevraag(
        *(vraag.sleutel, vraag.root, vraag.algoritme, vraag.register, vraag.dag),
        vraag.paden * 200,
    )
    proces = start(PROGRAMMA)
    assert proces
    gesprek = Meegesprek(proces, veel)
    try:
        assert gesprek.thread
        while not gesprek.binnen and gesprek.thread.is_alive():
            gesprek.thread.join(0.001)
        gesprek.rond()
        gesprek.thread.join()
    finally:
        gesprek.eindig()
    gelezen, bekeken = _nummers([*gesprek.binnen])
    assert 0 < len(gelezen) <= len(bekeken) < len(veel.paden)
