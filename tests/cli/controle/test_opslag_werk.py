"""What must happen now is the same with and without what rao keeps, whatever was changed by hand.

What is settled and told is not opened for it: here it becomes unsettled again, or another thing.
"""

import random
import shutil
from pathlib import Path
from typing import Final

import pytest

from tests.cli.controle.dozijn import verdeel, zelfde
from tests.cli.controle.test_opslag import DADEN
from tests.cli.secretaris import Secretaris
from tests.test_voorbeelden import GOED

_KOMEND: Final = "soort: overleg\ndatum: 2026-07-16\nstatus: gepland\n"
#: Sequences of edits, of so many steps; with --lang all of them, some in each test.
REEKSEN: Final = {False: 2, True: 250}
_STAPPEN: Final = 6
_KIJK: Final = (
    *(("status",), ("status", "--json"), ("status", "--voor", "assen"), ("aanleveren",)),
    *(("agenda", "genereer", "2026-07-16", "--proef"), ("lijst", "zaken", "--open")),
    *(("agenda", "genereer", "2026-06-18", "--proef"), ("lijst", "zaken"), ("cijfers",)),
    *(("zoek", "opvang"), ("zoek", "IND", "--json"), ("zoek", "2026-03-12"), ("zoek", "zeppelin")),
    *(("lijst", "signaallijsten", "--open"), ("lijst", "overleggen"), ("toon", "2026-03-12")),
)
#: What a person may make of a file: words that say how far something is, and days.
_WENDING: Final = (
    *(("status: afgehandeld", "status: ontvangen"), ("status: afgehandeld", "status: concept")),
    *(("status: afgehandeld", "status: ingetrokken"), ("status: bevestigd", "status: concept")),
    *(("status: verzonden", "status: concept"), ("status: concept", "status: ingediend")),
    *(("uitkomst: afgehandeld", "uitkomst: aanhouden"), ("status: ontvangen", "status: concept")),
    *(("uitkomst: afgehandeld", "uitkomst: opschalen"), ("status: open", "status: gereed")),
    *(("uitkomst: aanhouden", "uitkomst: afgehandeld"), ("lko-rao", "rao-deelberaad")),
    *(("uitkomst: terug-naar-lko", "uitkomst: opschalen"), ("status: gehouden", "status: gepland")),
    *(("status: besluitenlijst-vastgesteld", "status: gehouden"), ("lko: assen", "lko: delfzijl")),
    *(("status: besluitenlijst-vastgesteld", "status: vervallen"), ("2026-03", "2026-08")),
    *(("_op: 2026-0", "_op: 2026-1"), ("gehouden", "vervallen"), ("2026-0", "2026-1")),
    *(
        ("    groep: ", "    weigering: {reden: Hoort hier niet}\n    groep: "),
        ("    groep: ", "    afloop: {soort: vertrokken, op: 2026-06-01}\n    groep: "),
        ("    groep: ", "    verhuisd: [{naar: assen, op: 2026-06-01}]\n    groep: "),
        ("    groep: ", "    ontstaan: {uit: [Z-5M20SD], op: 2026-06-01}\n    groep: "),
    ),
)


def _wend(s: Secretaris, kans: random.Random) -> None:
    """Make something else of one file in which that can be, once or each time."""
    oud, nieuw = kans.choice(_WENDING)
    paden = [pad for pad in sorted(s.map.rglob("*.yaml")) if oud.encode() in pad.read_bytes()]
    if paden:
        pad = kans.choice(paden)
        keren = kans.choice([1, 1, -1])
        pad.write_bytes(pad.read_bytes().replace(oud.encode(), nieuw.encode(), keren))


def _zelfde_zaak(s: Secretaris, kans: random.Random) -> None:
    """Bring a list in once more, on another day."""
    pad = kans.choice(sorted(s.map.glob("signaallijsten/2026/*.yaml")))
    dag, nieuw = pad.stem[-10:], f"2026-06-{kans.randrange(10, 25)}"
    ander = pad.with_name(pad.name.replace(dag, nieuw))
    if dag.startswith("2026") and not ander.exists():
        tekst = pad.read_text(encoding="utf-8").replace(dag, nieuw)
        ander.write_text(tekst, encoding="utf-8", newline="")


def _speel(s: Secretaris, zaad: str) -> None:
    """Do each edit, and look after it in two ways."""
    kans = random.Random(zaad)  # noqa: S311 - the same chance each time is the point
    for _ in range(_STAPPEN):
        kans.choice([_wend, _wend, _wend, _zelfde_zaak, kans.choice(DADEN)])(s, kans)
        dag = kans.choice(["2026-06-25", "2026-06-25", "2026-05-20", "2026-07-20"])
        for opdracht in kans.sample(_KIJK, 2):
            zelfde(s.op(dag), *opdracht)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play some sequences in each test."""
    verdeel(metafunc, REEKSEN)


def test_sequences_of_work(
    tmp_path: Path,
    lang_geleden: None,  # noqa: ARG001
    pytestconfig: pytest.Config,
    nummers: range,
) -> None:
    """After any edit tasks, agenda, lists and words found are those of `--zonder-opslag`."""
    begin, map_ = tmp_path / "begin", tmp_path / "reeks"
    shutil.copytree(GOED, begin)
    s = Secretaris(begin, "2026-06-25")
    s.schrijf("overleggen/2026/2026-07-16.yaml", _KOMEND)
    for daad in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "-m", "begin")):
        s.git(*daad)
    for nummer in nummers:
        shutil.copytree(begin, map_)
        zaad = f"{pytestconfig.getoption('--zaad')}-{nummer}"
        try:
            _speel(Secretaris(map_), zaad)
        except AssertionError as fout:
            fout.add_note(f"reeks {zaad}")
            raise
        shutil.rmtree(map_)
