"""A register of an older rao is read, judged and written by the newest: nothing to rewrite.

CI shows one in four of each kind of thing; `--lang` shows all.
"""

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from docs.maak_schemas import make_schema
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.register.versie import SINDS
from rao_cli.model.schema import SOORTEN
from rao_cli.store.register_map import RegisterMap
from tests.cli.secretaris import Secretaris, vaste_omgeving
from tests.oud.maak import sleutels
from tests.steekproef import een_op
from tests.zelfde_bytes.revisie import WORTEL
from tests.zelfde_bytes.scherm import praat
from tests.zelfde_bytes.spelen import omgeving

HIER: Final = Path(__file__).resolve().parent
OUD: Final = sorted(pad.parent for pad in HIER.glob("*/register.bundle"))
#: What was fixed in the first register, and by which kind of fingerprint.
AFDRUKKEN: Final = {
    (waarvan, soort)
    for waarvan in ("agenda", "besluitenlijst", "terugkoppeling")
    for soort in ("sha256", "sha256-2")
}
#: What is told of a zaak that came back after it was closed, since it came back.
VAN_DIT_LEVEN: Final = {
    "afzender",
    "onderwerp",
    "loopt",
    "sinds",
    "dagen",
    "overleggen",
    "aangehouden",
}


#: Lists of which the content is over: the one of a closed zaak, and one that was withdrawn.
OVER: Final = ("ter-apel-2026-07-01", "delfzijl-2026-07-13")


@pytest.fixture(params=OUD, ids=lambda pad: pad.name)
def map_(request: pytest.FixtureRequest) -> Path:
    """Name each folder that holds an old register."""
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture
def gezien(map_: Path) -> dict[str, Any]:
    """Read what the old rao said of it: an answer to each question."""
    dag, *regels = (map_ / "gezien.jsonl").read_text(encoding="utf-8").splitlines()
    antwoorden = map(json.loads, regels)
    return {**json.loads(dag), **{gezegd.pop("vraag"): gezegd for gezegd in antwoorden}}


@pytest.fixture
def s(
    map_: Path, gezien: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Secretaris:
    """Stand in a copy of it, on its last day, with what was kept of an unfinished interview."""
    vaste_omgeving(monkeypatch)
    return haal(map_, tmp_path / "register", gezien["vandaag"])


def haal(map_: Path, doel: Path, vandaag: str) -> Secretaris:
    """Lay out a copy of an old register, with what was kept of an unfinished interview."""
    argv = ["git", "clone", "--quiet", str(map_ / "register.bundle"), str(doel)]
    subprocess.run(argv, check=True)
    s = Secretaris(doel, vandaag)
    s.git("remote", "remove", "origin")
    shutil.copytree(map_ / "concepten", doel / ".git" / "rao" / "concepten")
    return s


def antwoord(s: Secretaris, vraag: str) -> Any:
    """Ask something as JSON."""
    uitkomst = s.rao(*vraag.split(), "--json")
    return {"code": uitkomst.exit_code, "uit": json.loads(uitkomst.stdout)}


def meldingen(gegeven: Any) -> list[tuple[str, ...]]:
    """Return what a report found: what, how bad, where."""
    delen = ("code", "ernst", "bestand", "regelnummer", "pad")
    return sorted(tuple(str(m[deel]) for deel in delen) for m in gegeven["uit"]["meldingen"])


def houdt(oud: Any, nieuw: Any) -> bool:
    """Say whether everything that was said is said again; more may be told than then."""
    if isinstance(oud, dict):
        if isinstance(nieuw, dict) and nieuw.get("eerder"):  # its age counts from its new begin
            oud = {s: w for s, w in oud.items() if s not in VAN_DIT_LEVEN}
        # What a measure means may be said in better words; what it counts may not change.
        gezegd = ((s, w) for s, w in oud.items() if s != "definities")
        return isinstance(nieuw, dict) and all(houdt(w, nieuw.get(s)) for s, w in gezegd)
    if isinstance(oud, list):
        return len(oud) == len(nieuw) and all(map(houdt, oud, nieuw))
    return bool(oud == nieuw)


def test_the_judgement_stays(s: Secretaris, gezien: dict[str, Any]) -> None:
    """`rao valideer --streng` finds what the old rao found, at the same places, and no more.

    Only of what is over less is told: a zaak that was closed, a list that was withdrawn.
    """
    toen = gezien["valideer --streng"]
    nu = antwoord(s, "valideer --streng")
    over = {f"signaallijsten/2026/SL-{naam}.yaml" for naam in OVER}
    blijft = [m for m in meldingen(toen) if m[2] not in over]
    assert (meldingen(nu), nu["code"]) == (blijft, toen["code"])


def test_everything_is_still_told(s: Secretaris, gezien: dict[str, Any]) -> None:
    """Each list, the figures and the history hold all that they held."""
    vragen = [v for v in gezien if v.startswith(("lijst", "historie", "cijfers"))]
    mist = [vraag for vraag in vragen if not houdt(gezien[vraag], antwoord(s, vraag))]
    assert (len(vragen), mist) == (9, [])


def test_status_knows_the_work(s: Secretaris) -> None:
    """`rao status` names the interview that was stopped, and the meeting that comes."""
    uit = s.doet("status")
    assert "Er wacht een half ingevulde zaak" in uit
    assert "Volgend overleg: donderdag 17 september 2026" in uit


def kenmerken(s: Secretaris) -> Iterator[str]:
    """Yield what can be shown: every file, every zaak and every decision."""
    for map_ in MAPPEN.values():
        for pad in sorted((s.map / map_).rglob("*.yaml")):
            yield pad.stem
            yield from re.findall(r"^ +([ZB]-[0-9A-Z-]+):", pad.read_text("utf-8"), re.MULTILINE)


def test_everything_can_be_shown(s: Secretaris, *, lang: bool) -> None:
    """`rao toon` shows every thing that there is."""
    alles = list(dict.fromkeys(kenmerken(s)))
    assert len(alles) > 100
    getoond = alles if lang else een_op(alles, 4, lambda kenmerk: re.split(r"[0-9-]", kenmerk)[0])
    assert [kenmerk for kenmerk in getoond if s.rao("toon", kenmerk).exit_code] == []


def afdrukken(s: Secretaris) -> Iterator[tuple[str, str]]:
    """Yield of what each fingerprint is, and of which kind."""
    stand = RegisterMap(s.map).load().stand(date.fromisoformat(s.vandaag))
    assert stand is not None
    for overleg in stand.overleggen.values():
        for wat in ("agenda", "besluitenlijst"):
            if vast := getattr(overleg.vaststelling, wat):
                yield wat, vast.vingerafdruk.partition(":")[0]
    for terugkoppeling in stand.terugkoppelingen.values():
        if terugkoppeling.vingerafdruk:
            yield "terugkoppeling", terugkoppeling.vingerafdruk.partition(":")[0]


def test_every_kind_of_fingerprint_is_there(s: Secretaris) -> None:
    """What was fixed once is green; that counts for each thing, by each kind of fingerprint."""
    assert set(afdrukken(s)) >= AFDRUKKEN


def test_what_was_fixed_is_still_guarded(s: Secretaris) -> None:
    """Another place in any list that was fixed, and BSL07 says so."""
    paden = (s.map / "overleggen").rglob("*.yaml")
    vast = [pad for pad in paden if b"\n  besluitenlijst:" in pad.read_bytes()]
    assert len(vast) > 7
    for pad in vast:
        tekst = pad.read_text("utf-8")
        pad.write_text(re.sub(r"(?m)^locatie: .*", "locatie: Elders", tekst), "utf-8")
    codes = {(m[0], m[2]) for m in meldingen(antwoord(s, "valideer"))}
    assert {("BSL07", pad.relative_to(s.map).as_posix()) for pad in vast} <= codes


@dataclass(frozen=True)
class Gewerkt:
    """A register on which all acts were done, and what each did beside its own commit."""

    s: Secretaris
    ernaast: dict[str, set[str]]


@pytest.fixture(scope="module", params=OUD, ids=lambda pad: pad.name)
def gewerkt(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gewerkt]:
    """Do all acts of `werk.txt` on a copy."""
    alles = (request.param / "werk.txt").read_text(encoding="utf-8").splitlines()
    werk = [regel.partition(" ") for regel in alles if not regel.startswith("#")]
    with pytest.MonkeyPatch.context() as monkeypatch:
        vaste_omgeving(monkeypatch)
        s = haal(request.param, tmp_path_factory.mktemp("werk") / "register", werk[0][0])
        ernaast = dict[str, set[str]]()
        nu = s.foto()
        for dag, _, opdracht in werk:
            s, toen = s.op(dag), nu
            s.doet(*shlex.split(opdracht))
            nu = s.foto()
            anders = {pad for pad in {*toen, *nu} - {"HEAD"} if toen.get(pad) != nu.get(pad)}
            relatief = {Path(pad).relative_to(s.map).as_posix() for pad in anders}
            ernaast[opdracht] = relatief ^ {*s.laatste()[1]}
        yield Gewerkt(s, ernaast)


def test_every_act_changes_only_its_own_files(gewerkt: Gewerkt) -> None:
    """Each act succeeds in one commit; a file that no act touched keeps every byte."""
    assert len(gewerkt.ernaast) > 15
    assert [opdracht for opdracht, ernaast in gewerkt.ernaast.items() if ernaast] == []


def test_the_fixed_lists_stay_green(gewerkt: Gewerkt) -> None:
    """After all those acts, errata too, no list has changed since it was fixed."""
    assert "BSL07" not in {m[0] for m in meldingen(antwoord(gewerkt.s, "valideer"))}


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_an_unfinished_interview_goes_on(s: Secretaris) -> None:
    """What an old rao kept of an interview is the beginning of it now."""
    (concept,) = (s.map / ".git" / "rao" / "concepten").iterdir()
    woorden = ["--vandaag", s.vandaag, "nieuw", "zaak", concept.stem]
    _, scherm = praat(woorden, ["stop"], s.map, omgeving(WORTEL, s.map, "", "", "100"))
    assert b"U stopte hier eerder mee. U gaat verder waar u was." in scherm


def test_a_new_key_says_since_when() -> None:
    """What the first register did not know stands in SINDS, so that an older rao keeps off it."""
    toen = set((OUD[0] / "sleutels.txt").read_text(encoding="utf-8").splitlines())
    nu = set(sleutels(SOORTEN, make_schema))
    toen, nu = ({*alle, *(sleutel.partition(".")[0] for sleutel in alle)} for alle in (toen, nu))
    nieuw = {".".join(pad) for pad in SINDS}
    # What lies below a new key is as new as that key, unless it came later and says so itself.
    begin = tuple(f"{sleutel}." for sleutel in nieuw)
    boven = {sleutel for sleutel in nu - toen if sleutel in nieuw or not sleutel.startswith(begin)}
    assert (boven, toen - nu) == (nieuw, set())
