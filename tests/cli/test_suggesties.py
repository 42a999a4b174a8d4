"""The Tab key offers what the register holds."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
import typer

from rao_cli.cli import keuzewoorden, suggesties
from tests.cli.proefbank import omgeving

Completer = Callable[[typer.Context, str], suggesties.Suggesties]
REGISTER = """soort: register
regio: {naam: Noord, provincies: [Drenthe]}
organisaties:
  DT&V: {naam: Dienst Terugkeer en Vertrek}
  COA: {naam: Centraal Orgaan opvang asielzoekers}
lkos:
  emmen: {naam: LKO Emmen}
tafels:
  zorgoverleg: {naam: het Zorgoverleg}
"""
LIJST = """soort: signaallijst
zaken:
  Z-7K3F9E:
    onderwerp: Gezin lang in de opvang
"""
OVERLEG = """soort: overleg
besluiten:
  B-2026-03-12-01: {agendapunt: Z-7K3F9E, uitkomst: aanhouden, besluit: Wacht}
"""


class Context:
    """As much of a Typer context as completion reads: where the register is."""

    def __init__(self, root: Path) -> None:
        """`root` is the folder of the register."""
        self.params = {"register_map": root}

    def find_root(self) -> "Context":
        """Return the context of `rao` itself."""
        return self


@pytest.fixture(name="hier")
def _hier(tmp_path: Path) -> typer.Context:
    for pad, tekst in {
        "rao.yaml": REGISTER,
        "signaallijsten/2026/SL-emmen-2026-03-05.yaml": LIJST,
        "overleggen/2026/2026-03-12.yaml": OVERLEG,
        "acties/2026/A-2026-03-12-01.yaml": "soort: actie\n",
        "terugkoppelingen/2026/TK-emmen-2026-03-12.yaml": "soort: terugkoppeling\n",
        "onderwerpen/2026/trend-x.yaml": "soort: onderwerp\n",
    }.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(tekst, encoding="utf-8")
    return cast("typer.Context", Context(tmp_path))


@pytest.mark.parametrize(
    ("vul_aan", "begin", "aanbod"),
    [
        (suggesties.lijsten, "sl-", [("SL-emmen-2026-03-05", "")]),
        (suggesties.overleggen, "2026", [("2026-03-12", "")]),
        (suggesties.toestanden, "2026", [("2026-03-12", "")]),
        (suggesties.zaken, "", [("Z-7K3F9E", "Gezin lang in de opvang")]),
        (suggesties.organisaties, "d", [("DT&V", "")]),
        (suggesties.lkos, "", [("emmen", "")]),
        (suggesties.uitvoerders, "e", [("emmen", "")]),
        (suggesties.uitvoerders, "c", [("COA", "")]),
        (suggesties.tafels, "tafel", [("tafel:zorgoverleg", "")]),
        (suggesties.besluiten, "b-", [("B-2026-03-12-01", "")]),
        (suggesties.acties, "A", [("A-2026-03-12-01", "")]),
        (suggesties.terugkoppelingen, "TK-e", [("TK-emmen-2026-03-12", "")]),
        (suggesties.onderwerpen, "trend", [("trend-x", "")]),
        (suggesties.tafels, "l", [("lko:emmen", "")]),
        (suggesties.zaken, "Z-9", []),
        (
            suggesties.registerplekken,
            "lkos.emmen.l",
            [("lkos.emmen.locatie", "Locatie waar het LKO over gaat.")],
        ),
    ],
)
def test_tab_offers_what_begins_so(
    hier: typer.Context, vul_aan: Completer, begin: str, aanbod: suggesties.Suggesties
) -> None:
    """Each completer gives the matching names, with what they are where that is known."""
    assert vul_aan(hier, begin) == aanbod


def test_tab_offers_nothing_that_is_over(hier: typer.Context, tmp_path: Path) -> None:
    """An LKO or organisation of which the last day has passed is not offered any more."""
    over = """soort: register
organisaties:
  DT&V:
    naam: Dienst Terugkeer en Vertrek
    tot: 2020-12-31
  DTV: {naam: Dienst Terugkeer, van: 2021-01-01, opvolger_van: [DT&V]}
lkos:
  assen: {naam: LKO Assen, tot: 2020-12-31}
  noord:
    naam: LKO Noord
    namen:
      - {naam: LKO Haren, tot: 2020-12-31}
  emmen: {naam: LKO Emmen, tot: 2999-12-31}
"""
    (tmp_path / "rao.yaml").write_text(over, encoding="utf-8")
    assert [naam for naam, _ in suggesties.organisaties(hier, "")] == ["DTV"]
    assert [naam for naam, _ in suggesties.lkos(hier, "")] == ["emmen", "noord"]


def test_tab_outside_a_register_offers_nothing(tmp_path: Path) -> None:
    """No register: no names, and no failure either."""
    assert suggesties.alles(cast("typer.Context", Context(tmp_path)), "") == []


#: Far too much for a search that goes back, and little for one that does not.
VEEL = 900_000
STAPELS = {
    "line ends": LIJST.replace(":\n    onder", f":{chr(10) * VEEL}    onder"),
    "line ends, nothing": f"zaken:\n  Z-7K3F9E:{chr(10) * VEEL}",
    "blank lines": f"zaken:\n  Z-7K3F9E:{(chr(10) + ' ') * (VEEL // 2)}x",
    "blanks": f"zaken:\n  Z-7K3F9E:\n{' ' * VEEL}x",
    "blanks before": f"zaken:\n{' ' * VEEL}\n  Z-7K3F9E:\n",
    "keys": f"zaken:\n  Z-7K3F9E:\n{'  Z-7K3F9E: ' * (VEEL // 12)}",
}


@pytest.mark.parametrize("stapel", STAPELS)
def test_tab_walks_through_a_hostile_list_once(hier: typer.Context, stapel: str) -> None:
    """However much white space follows a kenmerk: the case is offered at once."""
    lijst = hier.params["register_map"] / "signaallijsten/2026/SL-emmen-2026-03-05.yaml"
    lijst.write_text(STAPELS[stapel], encoding="utf-8")
    assert [kenmerk for kenmerk, _ in suggesties.zaken(hier, "")] == ["Z-7K3F9E"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes with a name there")
@pytest.mark.parametrize("soort", ["pijp", "apparaat", "te-groot"])
def test_tab_reads_ordinary_files_only(tmp_path: Path, soort: str) -> None:
    """A pipe, a device without end or a huge file that came with a register holds nothing up.

    In a process of its own, so that waiting for ever is a failure and not a test that hangs.
    """
    (tmp_path / "rao.yaml").write_text(REGISTER, encoding="utf-8")
    map_ = tmp_path / "signaallijsten" / "2026"
    map_.mkdir(parents=True)
    (map_ / "SL-emmen-2026-03-05.yaml").write_text(LIJST, encoding="utf-8")
    vreemd = map_ / "SL-emmen-2026-03-06.yaml"
    if soort == "te-groot":
        vreemd.write_text(LIJST + "# " + "x" * 1024 * 1024, encoding="utf-8")
    else:
        os.mkfifo(tmp_path / "pijp")
        vreemd.symlink_to(tmp_path / "pijp" if soort == "pijp" else Path("/dev/zero"))
    klaar = subprocess.run(
        [sys.executable, "-m", "rao_cli"],
        cwd=tmp_path,
        env=omgeving({"_RAO_COMPLETE": "complete_regels", "_RAO_REGEL": "rao standpunt "}),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert klaar.stdout.decode().splitlines() == ["Z-7K3F9E\tGezin lang in de opvang"]


def test_tab_offers_rules_and_what_they_begin_with(hier: typer.Context) -> None:
    """Where rules are chosen, the letters of more of them are offered too, in any case."""
    offered = keuzewoorden.codes(hier, "sig")
    names = [name for name, _ in offered]
    assert names[:3] == ["SIG", "SIG01", "SIG02"]
    assert all(name.startswith("SIG") for name in names)
    assert dict(offered)["SIG10"] == "Elke kernorganisatie geeft een standpunt"
