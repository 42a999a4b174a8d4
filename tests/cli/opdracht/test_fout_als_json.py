"""Failures under --json: one line of JSON on stderr, with a code that stays."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from rao_cli.cli.opdracht.foutmeldingen import vraagt_json
from rao_cli.cli.options import AlsJson
from rao_cli.cli.questions.vragen import Gestopt
from rao_cli.model.errors import Foutcode, Onleesbaar, RaoError
from rao_cli.workflow.beurt import IntussenVeranderd
from tests.cli.proefbank import Proef, Rao, Schelp
from tests.cli.secretaris import LIJSTPAD, OVERLEG, ZAAK, Secretaris


def fout_van(stderr: str) -> dict[str, Any]:
    """Read the last line, as a program does."""
    data: dict[str, Any] = json.loads(stderr.splitlines()[-1])
    assert list(data) == ["schemaVersie", "soort", "code", "fout", "hint", "afsluitcode"]
    assert (data["schemaVersie"], data["soort"]) == (1, "fout")
    assert data["code"] in get_args(Foutcode)
    return data


@pytest.mark.parametrize(
    ("args", "code", "afsluitcode", "zin"),
    [
        (("status", "--json", "--onzin"), "gebruik", 2, "onzin"),
        (("stauts", "--json"), "gebruik", 2, "Onbekende opdracht 'stauts'."),
        (("--json", "toon"), "gebruik", 2, "--json"),
        (("toon", "--json"), "gebruik", 2, "Er ontbreekt nog: KENMERK."),
        (("valideer", "--json", "--uitvoer", "kort"), "gebruik", 2, "Twee formaten"),
        (("valideer", "--json", "nergens"), "gebruik", 2, "'nergens' bestaat niet."),
        (("toon", "Z-000000", "--json"), "kan-niet-verder", 3, "Z-000000"),
        (("trend", "haal-op", "--json"), "kan-niet-verder", 3, "regio"),
        (
            ("zaak", "vul-aan", ZAAK, "--json", "--zet", "vraag=BSN 999990366"),
            "persoonsgegeven",
            2,
            "persoonsgegeven",
        ),
    ],
)
def test_the_code_says_what_kind_it_is(
    lijst: Secretaris, args: tuple[str, ...], code: str, afsluitcode: int, zin: str
) -> None:
    """Wrong usage, data of a person, or rao cannot go on; the sentence is that for a person."""
    uitkomst = lijst.rao(*args)
    data = fout_van(uitkomst.stderr)
    assert (data["code"], data["afsluitcode"]) == (code, afsluitcode)
    assert (uitkomst.exit_code, uitkomst.stdout) == (afsluitcode, "")
    assert zin in data["fout"]
    assert "999990366" not in uitkomst.stderr


def test_a_person_reads_the_same(lijst: Secretaris) -> None:
    """Sentence and hint are those that stand there without --json."""
    data = fout_van(lijst.rao("toon", "Z-000000", "--json").stderr)
    gewoon = lijst.rao("toon", "Z-000000").stderr
    assert gewoon == f"Fout: {data['fout']}\n" + (f"{data['hint']}\n" if data["hint"] else "")


def test_refused_for_what_is_in_the_register(gehouden: Secretaris) -> None:
    """Exit code 1 is: the register is not ready for it; that is a code of its own."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK),
        *("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft"),
    )
    uitkomst = gehouden.rao("besluitenlijst", "stel-vast", OVERLEG, "--ja", "--json")
    data = fout_van(uitkomst.stderr)
    assert (data["code"], uitkomst.exit_code, uitkomst.stdout) == ("bevindingen", 1, "")


@pytest.fixture
def _eigen_tijdelijke_map(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))  # a bug leaves its traceback there


def _opdracht_die(fout: BaseException) -> Callable[..., None]:
    def opdracht(*, als_json: AlsJson = False) -> None:
        assert als_json
        raise fout

    return opdracht


@pytest.mark.usefixtures("_eigen_tijdelijke_map")
@pytest.mark.parametrize(
    ("fout", "code", "afsluitcode"),
    [
        (ZeroDivisionError("boem"), "fout-in-rao", 3),
        (MemoryError(), "kan-niet-verder", 3),
        (KeyboardInterrupt(), "onderbroken", 130),
        (Gestopt({}), "onderbroken", 130),
        (Onleesbaar("rao kan het niet lezen."), "onleesbaar", 3),
        (IntussenVeranderd(None, ["x"], ""), "intussen-veranderd", 3),
    ],
)
def test_every_way_to_end(proef: Proef, fout: BaseException, code: str, afsluitcode: int) -> None:
    """A bug, a computer that cannot, a person who stops: a program learns each."""
    uitkomst = proef(_opdracht_die(fout), "--json")
    data = fout_van(uitkomst.stderr)
    assert (data["code"], data["afsluitcode"]) == (code, afsluitcode)
    assert uitkomst.exit_code == afsluitcode
    assert "Traceback" not in uitkomst.stderr


def test_messages_come_before_it(lijst: Secretaris) -> None:
    """What is told besides stands above it: the failure is the last line."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# Een notitie\n")
    uitkomst = lijst.rao("toon", "Z-000000", "--json", "--toestand", "HEAD")
    eerst, _ = uitkomst.stderr.splitlines()
    assert not eerst.startswith("{")
    assert fout_van(uitkomst.stderr)["code"] == "kan-niet-verder"


@pytest.mark.parametrize(
    ("woorden", "vraagt"),
    [
        (["status", "--json"], True),
        (["--json"], True),
        (["status"], False),
        (["zoek", "--", "--json"], False),
        (["zoek", "--json", "--", "x"], True),
        ([], False),
    ],
)
def test_who_asks_for_json(woorden: list[str], *, vraagt: bool) -> None:
    """The option counts wherever it stands, but not as a word behind two stripes."""
    assert vraagt_json(woorden) is vraagt


def test_every_kind_has_a_code() -> None:
    """A failure with a class of its own has a code of the list."""
    soorten: list[type[RaoError]] = [RaoError, *_onder(RaoError)]
    assert {soort.code for soort in soorten} <= {*get_args(Foutcode)}
    assert IntussenVeranderd.code == "intussen-veranderd"


def _onder(soort: type[RaoError]) -> list[type[RaoError]]:
    return [een for kind in soort.__subclasses__() for een in (kind, *_onder(kind))]


def test_not_without_json(rao: Rao, schelp: Schelp) -> None:
    """Who reads it himself gets sentences, in this process and in another."""
    assert rao("stauts").stderr.startswith("Fout: ")
    assert schelp("stauts").stderr.startswith(b"Fout: ")
