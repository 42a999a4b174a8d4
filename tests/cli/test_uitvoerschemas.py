"""What every command gives with --json fits its schema, in the stories that play every command."""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator

from docs.uitvoervormen import VORMEN
from tests.cli.controle.voorbeeld import WAARSCHUWING
from tests.cli.jsonspeler import Antwoord, Jsonspeler, kan_json
from tests.cli.secretaris import LIJST, Secretaris
from tests.zelfde_bytes.stappen import lees_verhalen

WORTEL: Final = Path(__file__).resolve().parents[2]
VERHALEN: Final = {verhaal.naam: verhaal for verhaal in lees_verhalen()}
#: They have what other stories lack: a person who stopped halfway, and threw that away.
ELDERS: Final = {"concept", "wissing", "wissingen"}


def gesloten(deel: Any) -> Any:
    """Return a schema in which every key must be known: what is given, is told."""
    if isinstance(deel, list):
        return [gesloten(een) for een in deel]
    if not isinstance(deel, dict):
        return deel
    nieuw = {naam: gesloten(waarde) for naam, waarde in deel.items()}
    if deel.get("type") == "object" and isinstance(deel.get("properties"), dict):
        nieuw["additionalProperties"] = False
    return nieuw


@cache
def keurder(naam: str) -> Draft202012Validator:
    """Read a schema once, and close it."""
    schema = gesloten(json.loads((WORTEL / "rao_cli/schemas" / naam).read_text(encoding="utf-8")))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def fouten(tekst: str, soort: str | None = None) -> list[str]:
    """Return what the schema of its kind has against an answer."""
    data = json.loads(tekst)
    naam = f"uitvoer-{soort or data['soort']}.schema.json"
    return [
        f"{naam}: {'/'.join(map(str, diep.absolute_path))}: {diep.message}"
        for fout in keurder(naam).iter_errors(data)
        for diep in (fout.context or [fout])
    ]


def speel(
    naam: str, map_: Path, met_json: frozenset[str], *, een_keer: bool = False
) -> Iterator[Antwoord]:
    """Play one story, asking for JSON."""
    speler = Jsonspeler(
        VERHALEN[naam],
        WORTEL,
        map_ / naam,
        met_json=met_json,
        een_keer=een_keer,
        kijkt=naam.startswith("lezen"),
    )
    speler.begin(WORTEL / "voorbeelden")
    with pytest.MonkeyPatch.context() as patch:
        yield from speler.antwoorden(patch)


def keur(antwoord: Antwoord) -> Iterator[str]:
    """Yield what is wrong with an answer: no JSON, or not as its schema says."""
    regel = f"{antwoord.stap.regel}: "
    if antwoord.uit:
        yield from (regel + fout for fout in fouten(antwoord.uit))
    if antwoord.code in {2, 3}:
        yield from (regel + fout for fout in fouten(antwoord.fout.splitlines()[-1], "fout"))
    elif not antwoord.uit:
        yield f"{regel}gaf niets"


@pytest.fixture(scope="module")
def met_json() -> frozenset[str]:
    """Find the commands that have --json."""
    return kan_json()


def test_what_looks(tmp_path: Path, met_json: frozenset[str]) -> None:
    """Each command that only looks gives what its schema says, on the example."""
    alle = speel("lezen-goed-80", tmp_path, met_json, een_keer=True)
    gespeeld = [antwoord for antwoord in alle if antwoord.vraagt_json]
    assert [fout for antwoord in gespeeld for fout in keur(antwoord)] == []
    assert len({antwoord.opdracht for antwoord in gespeeld if antwoord.uit}) > 12


@pytest.mark.traag
def test_every_command(tmp_path: Path, met_json: frozenset[str]) -> None:
    """Every command that has --json is played to a good end, and so is every schema."""
    goed: defaultdict[str, set[str]] = defaultdict(set)
    mis: list[str] = []
    for naam in ("jaar-leeg-80", "lezen-goed-80", "verder-goed-80"):
        for antwoord in speel(naam, tmp_path, met_json):
            if antwoord.vraagt_json:
                mis += keur(antwoord)
                if antwoord.uit:
                    goed[antwoord.opdracht].add(json.loads(antwoord.uit)["soort"])
    assert mis == []
    assert sorted(met_json - goed.keys() - {"overdracht", "wis"}) == []  # in tests of their own
    assert sorted(VORMEN.keys() - {"fout", *ELDERS}.union(*goed.values())) == []


def test_every_line_of_jsonl() -> None:
    """A line of jsonl has no envelope, and a schema of its own."""
    (regel,) = WAARSCHUWING.doet("valideer", "--uitvoer", "jsonl").splitlines()
    assert fouten(regel, "jsonl") == []


def test_an_answer_of_then(lijst: Secretaris) -> None:
    """With --toestand the answer says of when it is, and still fits."""
    for opdracht in ("status", "valideer", "acties"):
        uit = lijst.doet(opdracht, "--json", "--toestand", "HEAD")
        assert "toestand" in json.loads(uit)
        assert fouten(uit) == []


def test_answers_that_wait(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a person began and did not finish, and how it is thrown away."""
    from rao_cli.cli.questions import vragen  # stops halfway, as a person does

    monkeypatch.setattr(vragen, "kan_vragen", lambda **_: True)
    lijst.rao("nieuw", "zaak", LIJST, invoer="Gezin in een hotel\nCOA\nstop\n")
    uit = lijst.doet("concept", "--json")
    (een,) = json.loads(uit)["concepten"]
    assert fouten(uit) == []
    weg = lijst.doet("concept", "gooi-weg", een["naam"], "--ja", "--json")
    assert fouten(weg) == []
    assert json.loads(weg)["weggegooid"]


def test_a_schema_can_say_no() -> None:
    """The test would see a key that nobody told, one that is gone, and a wrong type."""
    data = json.loads(WAARSCHUWING.doet("valideer", "--json"))
    for anders in ({"erbij": 1}, {"meldingen": None}):
        assert fouten(json.dumps(data | anders)) != []
    del data["samenvatting"]["fouten"]
    assert fouten(json.dumps(data)) != []


@pytest.mark.parametrize(
    "args",
    [
        ("init", "{map}/nieuw", "--regio", "Noord", "--provincie", "Drenthe", "--lko", "a=LKO A"),
        ("init", "{map}/nieuw", "--van", "{map}/weg.git"),
    ],
)
def test_a_rehearsal_keeps_its_word(args: tuple[str, ...], tmp_path: Path) -> None:
    """With --proef --json comes JSON too, and nothing is made."""
    s = Secretaris(tmp_path)
    woorden = [arg.replace("{map}", str(tmp_path)) for arg in args]
    uit = s.doet(*woorden, "--proef", "--json", "--ja")
    assert fouten(uit) == []
    assert json.loads(uit)["commit"] is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("naam", ["cijfers.csv", "cijfers.md", "cijfers.json", "cijfers"])
def test_figures_in_a_file_and_as_json(lijst: Secretaris, tmp_path: Path, naam: str) -> None:
    """--json is about stdout; the file has the format that its name says."""
    doel = tmp_path / naam
    uit = lijst.doet("cijfers", "--json", "--uitvoer", str(doel))
    assert fouten(uit) == []
    assert uit == lijst.doet("cijfers", "--json")
    is_json = doel.read_text(encoding="utf-8-sig").startswith("{")
    assert is_json == (naam in {"cijfers", "cijfers.json"})
