"""Two processes read a register: whatever the second one does, the answer is that of one."""

import os
import shutil
import sys
from typing import Final

import pytest

from rao_cli.store.maplezing import Maplezing
from rao_cli.store.meelezen import meelezer, processen
from rao_cli.store.meelezen.meelezer import Meelezer
from rao_cli.store.opslag import gebruik
from rao_cli.store.opslag.losgelaten import Losgelaten
from rao_cli.workflow.controle import meelezen
from tests.cli.secretaris import Secretaris
from tests.workflow.controle.meelezen import vreemde_meelezers as vreemd
from tests.workflow.controle.meelezen.conftest import LIJSTEN, Gelopen

_KIJK: Final = (
    *(("valideer", "--uitvoer", "json"), ("valideer", "--uitvoer", "tekst"), ("valideer",)),
    *(("valideer", "--streng", "signaallijsten"), ("valideer", "--profiel", "inname")),
)
#: Its name until then was another.
_KLINIEK: Final = "  KZ: {naam: Kliniek Zwart, namen: [{naam: Kliniek Noord, tot: 2089-01-01}]}\n"
_ADRES: Final = "onderwerp: piet@voorbeeld.invalid "


def _antwoord(s: Secretaris, *opdracht: str) -> tuple[int, str, str]:
    uit = s.rao(*opdracht, "--zonder-opslag")
    return uit.exit_code, uit.stdout, uit.stderr


def _alleen(s: Secretaris, monkeypatch: pytest.MonkeyPatch, *opdracht: str) -> tuple[int, str, str]:
    with monkeypatch.context() as een:
        een.setenv("RAO_PROCESSEN", "1")
        return _antwoord(s, *opdracht)


def _gaven(gelopen: list[Gelopen]) -> list[int]:
    """Count of how many files each reader told something."""
    return [een.gelezen for een in gelopen]


def _lijsten(s: Secretaris) -> list[str]:
    return sorted(p.relative_to(s.map).as_posix() for p in s.map.glob("signaallijsten/*/*"))


@pytest.mark.parametrize("opdracht", _KIJK, ids=" ".join)
def test_two_say_what_one_says(
    s: Secretaris,
    gelopen: list[Gelopen],
    monkeypatch: pytest.MonkeyPatch,
    opdracht: tuple[str, ...],
) -> None:
    """Byte for byte: findings in their order with their places, accepted ones, data of a person."""
    paden = _lijsten(s)
    s.schrijf(paden[3], s.lees(paden[3]).replace("onderwerp: ", _ADRES, 1))
    s.schrijf(paden[7], f"# rao: accepteer VRB29 zo heet deze nu\n{s.lees(paden[7])}")
    s.schrijf(paden[9], s.lees(paden[9]).replace("\n", "\r\n"))
    s.schrijf(paden[11], f"{s.lees(paden[11])}\nzomaarveld: [\n")
    s.schrijf(paden[12], s.lees(paden[12]).replace("soort: ", '"soort": ', 1))
    (s.map / paden[14]).rename(s.map / paden[14].replace("SL-", "SL-x"))
    twee = _antwoord(s, *opdracht)
    assert _gaven(gelopen) == [len([*s.map.rglob("*/*.yaml")]) - 2]
    assert twee == _alleen(s, monkeypatch, *opdracht)
    assert twee[1]


@pytest.mark.parametrize("hoe", [een for een in vreemd.MANIEREN if een != "stil"])
def test_an_odd_answer_is_none(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch, hoe: str
) -> None:
    """Half, damaged, of another form or of another rao: rao reads those files itself, silently."""
    monkeypatch.setattr(meelezen, "PROGRAMMA", vreemd.__name__)
    monkeypatch.setenv(vreemd.HOE, hoe)
    assert _antwoord(s, "valideer") == _alleen(s, monkeypatch, "valideer")
    (aantal,) = _gaven(gelopen)
    assert (aantal > 0) == (hoe in {"half", "bedorven", "verzonnen"})


def test_nobody_waits(s: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a program that hangs the answer is not later, and it ends."""
    monkeypatch.setattr(meelezen, "PROGRAMMA", vreemd.__name__)
    monkeypatch.setenv(vreemd.HOE, "stil")
    assert _antwoord(s, "valideer") == _alleen(s, monkeypatch, "valideer")


@pytest.mark.parametrize("stukken", range(12))
def test_killed_at_any_moment(s: Secretaris, monkeypatch: pytest.MonkeyPatch, stukken: int) -> None:
    """Whatever came before counts, and the rest is read all the same."""
    begin, vermoord = Meelezer.begin, list[int | None]()

    def begin_en_dood(self: Meelezer, *wat: object) -> None:
        begin(self, *wat)  # type: ignore[arg-type]
        if (gesprek := self.gesprek) is None or gesprek.thread is None:
            return
        while len(gesprek.binnen) < stukken and gesprek.thread.is_alive():
            gesprek.thread.join(0.001)
        gesprek.proces.kill()
        vermoord.append(gesprek.proces.wait())

    monkeypatch.setattr(Meelezer, "begin", begin_en_dood)
    assert _antwoord(s, "valideer") == _alleen(s, monkeypatch, "valideer")
    assert len(vermoord) == 1


def test_what_is_kept_is_the_same(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a next run two keep what one keeps; of a file with data of a person nothing."""
    weg, *_, eerste = _lijsten(s)
    for pad in (weg, eerste):
        s.schrijf(pad, s.lees(pad).replace("onderwerp: ", _ADRES, 1))
    s.git("init", "--quiet")
    bewaard = []
    for processen_ in ("1", "2"):
        shutil.rmtree(s.map / ".git/rao", ignore_errors=True)
        monkeypatch.setenv("RAO_PROCESSEN", processen_)
        s.rao("valideer")
        map_ = s.map / ".git/rao/opslag"
        bewaard.append({p.name: p.read_bytes() for p in map_.iterdir()})
    assert bewaard[0] == bewaard[1] != {}
    assert sum(_gaven(gelopen)) > LIJSTEN
    assert not any(b"voorbeeld.invalid" in data for data in bewaard[1].values())


def test_a_file_that_rao_read_itself(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found in it counts for the same bytes, and for no others."""
    begin, nieuw, *rest = _lijsten(s)
    erna = Meelezer.begin

    def zelf(self: Meelezer, *wat: object) -> None:
        erna(self, *wat)  # type: ignore[arg-type]
        if self.gesprek is None:
            return
        for pad in (begin, nieuw, *rest):
            self.noteer(pad, b"", None)
        s.schrijf(nieuw, s.lees(nieuw).replace("onderwerp: ", _ADRES, 1))

    monkeypatch.setattr(Meelezer, "begin", zelf)
    twee = _antwoord(s, "valideer", "--uitvoer", "kort")
    assert twee == _alleen(s, monkeypatch, "valideer", "--uitvoer", "kort")
    assert f"{nieuw}:" in next(regel for regel in twee[1].splitlines() if "PRI" in regel)
    (een,) = gelopen
    assert not een.mee.klaar.keys() & {begin, nieuw, *rest}


def test_another_rao_yaml(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says how heavy a finding is: what was found under another one does not count."""
    pad = _lijsten(s)[0]
    s.schrijf(pad, s.lees(pad).replace("onderwerp: ", _ADRES, 1))
    erna = Meelezer.begin

    def zwaarder(self: Meelezer, *wat: object) -> None:
        erna(self, *wat)  # type: ignore[arg-type]
        if self.gesprek is not None:
            s.schrijf("rao.yaml", f"{s.lees('rao.yaml')}regels:\n  PRI04: waarschuwing\n")

    monkeypatch.setattr(Meelezer, "begin", zwaarder)
    twee = _antwoord(s, "valideer", "--uitvoer", "kort")
    assert twee == _alleen(s, monkeypatch, "valideer", "--uitvoer", "kort")
    assert "PRI04 waarschuwing" in twee[1]
    assert len(_gaven(gelopen)) == 1


def test_the_names_of_the_day(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before a clinic was called after Zwart, that word was the name of a person."""
    s.schrijf("rao.yaml", s.lees("rao.yaml").replace("lkos:\n", f"{_KLINIEK}lkos:\n", 1))
    pad = _lijsten(s)[0]
    s.schrijf(pad, s.lees(pad).replace("onderwerp: ", "onderwerp: Mevrouw Zwart. ", 1))
    kijk = ("valideer", "--uitvoer", "kort")
    twee = _antwoord(s, *kijk)
    assert twee == _alleen(s, monkeypatch, *kijk)
    assert f"{pad}:11:16: PRI07" in twee[1]
    later = s.op("2090-01-01")
    assert "PRI07" not in _antwoord(later, *kijk)[1]
    assert len(gelopen) == 2


def test_texts_of_many_files_do_not_stay(s: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each was looked at when it was read; for a finding of a rule it is read again."""
    monkeypatch.setattr(meelezen, "PROGRAMMA", vreemd.__name__)
    monkeypatch.setenv(vreemd.HOE, "leeg")
    monkeypatch.setattr(meelezer, "_VEEL", 5)
    lees, gelezen = Maplezing.lees, dict[str, object]()

    def lees_en_houd(self: Maplezing) -> object:
        bestanden, meldingen = lees(self)
        gelezen.update(bestanden)
        return bestanden, meldingen

    monkeypatch.setattr(Maplezing, "lees", lees_en_houd)
    twee = _antwoord(s, "valideer")
    assert {pad for pad, een in gelezen.items() if not isinstance(een, Losgelaten)} == {"rao.yaml"}
    assert twee == _alleen(s, monkeypatch, "valideer")


def _geen(s: Secretaris, gelopen: list[Gelopen]) -> bool:
    """Say whether the answer came without a second process."""
    assert _antwoord(s, "valideer")[1]
    return not _gaven(gelopen)


def test_few_files_need_no_other(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does a register of which most is known from an earlier run."""
    monkeypatch.setattr(gebruik, "MINSTE", 1000)
    assert _geen(s, gelopen)
    monkeypatch.setattr(gebruik, "MINSTE", 5)
    s.git("init", "--quiet")
    s.rao("valideer")
    s.schrijf(_lijsten(s)[0], s.lees(_lijsten(s)[0]).replace("onderwerp: ", "onderwerp: De ", 1))
    s.rao("valideer")
    assert len(_gaven(gelopen)) == 1


def test_one_processor_has_no_room_for_another(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """There two would take longer than one."""
    monkeypatch.setattr(processen, "processoren", lambda: 1)
    assert _geen(s, gelopen)


def test_where_others_work_rao_starts_no_more(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two would have to share what one gets; whoever asks for two, has two."""
    monkeypatch.setattr(os, "getloadavg", lambda: (2.5, 0.0, 0.0), raising=False)
    assert not _geen(s, gelopen)
    monkeypatch.setenv("RAO_PROCESSEN", "")
    gelopen.clear()
    assert _geen(s, gelopen)
    monkeypatch.setattr(os, "getloadavg", lambda: (1.5, 9.0, 9.0))
    assert not _geen(s, gelopen)


@pytest.mark.parametrize("waar", ["", "/er/is/geen/python"])
def test_a_python_that_cannot_be_started(
    s: Secretaris, gelopen: list[Gelopen], monkeypatch: pytest.MonkeyPatch, waar: str
) -> None:
    """Then one process does it."""
    monkeypatch.setattr(sys, "executable", waar)
    assert _geen(s, gelopen)
