"""Make a register as an older rao made it, to keep beside the tests.

    .venv/bin/python -m tests.oud.maak tests/oud/1-60f8ea3

The folder holds `leven.txt`: a story (see `tests/zelfde_bytes/stappen.py`) that is played on
the demo. A line `met: REVISION` says which rao plays from there. Made of it, and never again:

    register.bundle   the register with its history: git clone register.bundle
    concepten/        what that rao kept in .git/rao of an interview that was not finished
    gezien.jsonl      what that rao said of it at the end: the day, and a line per question
    sleutels.txt      every key and fixed choice that it knew

Beside it lies `werk.txt`, written by hand: what the newest rao does with it, a line per act.

For the next version: a folder with the next number and its commit, a `leven.txt` with what is new
since the one before, and this command. The tests take every folder that is here. A folder that is
here stays as it is: somebody's register was made by that rao.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, get_args

from rao_cli.cli.tonen.lijst import Lijstsoort
from rao_cli.model.schema import SOORTEN
from tests.zelfde_bytes import revisie
from tests.zelfde_bytes.spelen import Speler, Uitkomst
from tests.zelfde_bytes.stappen import Stap, Verhaal, lees_verhaal

#: What is asked at the end, on the last day of the story.
VRAGEN: Final = (
    "valideer --streng",
    "status",
    *(f"lijst {soort}" for soort in get_args(Lijstsoort)),
    "historie --aantal 500",
    "cijfers",
)


def delen(tekst: str) -> Iterator[tuple[str, str]]:
    """Yield each part of a story with the revision that plays it."""
    for deel in tekst.split("\nmet: ")[1:]:
        rev, _, rest = deel.partition("\n")
        yield rev, rest


def speel(map_: Path, speler: Speler) -> list[Uitkomst]:
    """Play the story of a folder."""
    gespeeld = list[Uitkomst]()
    for rev, tekst in delen((map_ / "leven.txt").read_text(encoding="utf-8")):
        shutil.rmtree(speler.code, ignore_errors=True)
        revisie.leg_neer(rev, speler.code)
        if not gespeeld:
            speler.begin(speler.code / "voorbeelden")
        (deel,) = lees_verhaal("leven", f"start: demo 80\n{tekst}")
        gespeeld += [speler.stap(len(gespeeld) + nr, s) for nr, s in enumerate(deel.stappen)]
    return gespeeld


def vraag(speler: Speler, dag: str) -> Iterator[str]:
    """Ask everything at the end, and yield each answer as a line of JSON."""
    yield json.dumps({"vandaag": dag})
    for vraag in VRAGEN:
        stap = Stap(vraag, "rao", f"{vraag} --json", dag)
        code, uit, _ = speler.rao(stap, "vraag")
        gezegd = {"vraag": vraag, "code": code, "uit": json.loads(uit)}
        yield json.dumps(gezegd, ensure_ascii=False, separators=(",", ":"))


def sleutels(soorten: Iterable[str], lees_schema: Callable[[str], dict[str, Any]]) -> Iterator[str]:
    """Yield every place that the schemas know, as `overleg.besluiten.*.uitkomst.afgehandeld`."""
    for soort in soorten:
        schema = lees_schema(soort)
        yield from (f"{soort}.{plek}" for plek in _plekken(schema, schema))


def _plekken(schema: dict[str, Any], deel: dict[str, Any]) -> Iterator[str]:
    """Yield the keys below a part, `*` for any, and its fixed choices."""
    if "$ref" in deel:
        deel = schema["$defs"][deel["$ref"].rpartition("/")[2]]
    keuzes = (*deel.get("enum", ()), *deel.get("then", {}).get("enum", ()))
    yield from (str(keuze) for keuze in keuzes if keuze is not None)
    elk = deel.get("items") or deel.get("additionalProperties")
    delen_ = {**deel.get("properties", {}), **({"*": elk} if isinstance(elk, dict) else {})}
    for naam, kind in delen_.items():
        yield naam
        yield from (f"{naam}.{rest}" for rest in _plekken(schema, kind))


def lees_schema(code: Path, soort: str) -> dict[str, Any]:
    """Read a schema of the rao that played last."""
    pad = code / "rao_cli" / "schemas" / f"{soort}.schema.json"
    gelezen: dict[str, Any] = json.loads(pad.read_text(encoding="utf-8"))
    return gelezen


def schrijf(pad: Path, regels: Iterable[str]) -> None:
    """Write lines."""
    pad.write_text("".join(f"{r}\n" for r in regels), encoding="utf-8", newline="\n")


def bewaar(speler: Speler, regels: Iterable[str], map_: Path) -> None:
    """Write what was made beside the story."""
    speler.git("repack", "-adfq", "--window=250", "--depth=250")
    speler.git("bundle", "create", str(map_ / "register.bundle"), "--all", "HEAD")
    concepten = speler.register / ".git" / "rao" / "concepten"
    shutil.copytree(concepten, map_ / "concepten", dirs_exist_ok=True)
    schrijf(map_ / "gezien.jsonl", regels)
    schrijf(map_ / "sleutels.txt", sleutels(SOORTEN, lambda soort: lees_schema(speler.code, soort)))


def main(map_: Path) -> int:
    """Make what stands in one folder; nothing is written when a step went otherwise than meant."""
    with tempfile.TemporaryDirectory(prefix="oud-") as naam:
        werk = Path(naam).resolve()
        speler = Speler(Verhaal("leven", "demo", ()), werk / "code", werk / "spel")
        uitkomsten = speel(map_, speler)
        mis = [u for u in uitkomsten if u.stap.code != u.code]
        for u in mis:
            print(f"{u.code} {u.stap.regel}\n{(u.uit + u.fout).decode()}")
        if not mis:
            bewaar(speler, vraag(speler, uitkomsten[-1].stap.dag), map_)
    return 1 if mis else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
