"""`rao valideer --streng` can always become green again, by acts that rao itself names (S11).

Every wrong example is taken as an older rao may have left it: with the decision lists fixed.
"""

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from rao_cli.cli.inhoud import OPDRACHTEN
from rao_cli.model.overleg.vingerafdruk import vingerafdruk_besluitenlijst
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.editing import Nieuw, zet
from tests.cli.secretaris import Secretaris, vaste_omgeving
from tests.test_voorbeelden_fout import CODES, FOUT, MAPPEN

DAG: Final = "2026-06-25"
OP: Final = date(2026, 6, 25)
#: What an erratum cannot mend, with the act that does: it is in no fixed text, or it is about
#: the text itself, and then the file is put right (and fixed anew) by hand.
ZONDER_ERRATUM: Final = {
    "BSL02": "rao actie gereed",
    "BSL07": "Zet terug wat er stond",
    "VRB10": "rao terugkoppeling genereer",
    "VRB02": "haal het andere weg",
    "OVL10": "rao overleg houd",
}
#: Keys of an actie that live on after its list is fixed: they are mended in the file.
LEEFT: Final = {"gereed_op", "vervallen_op", "status"}


@pytest.fixture(autouse=True)
def omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    """Play as the same user everywhere."""
    vaste_omgeving(monkeypatch)


def leg_vast(s: Secretaris) -> None:
    """Fix every meeting that was held, as it is, and keep that in git."""
    stand = RegisterMap(s.map).load().stand(OP)
    for pad, overleg in stand.overleggen.items() if stand else ():
        if overleg.status != "gehouden":
            continue
        tekst = zet(s.lees(pad), ("status",), "besluitenlijst-vastgesteld", lambda _: ())
        acties = [actie for _, actie in stand.acties_uit(overleg)] if stand else []
        afdruk = vingerafdruk_besluitenlijst(overleg, acties, OP)
        vast: Nieuw = {"besluitenlijst": {"op": OP, "vingerafdruk": afdruk}}
        s.schrijf(pad, zet(tekst, ("vaststelling",), vast, lambda _: ()))
    s.git("init", "--quiet")
    s.git("add", "--all")
    s.git("commit", "--quiet", "--message", "Zoals het was")


def haal(naam: str, tmp_path: Path) -> Secretaris:
    """Return a secretary at a wrong example of which the lists are fixed."""
    shutil.copytree(FOUT / naam, tmp_path / "register")
    s = Secretaris(tmp_path / "register", DAG)
    leg_vast(s)
    return s


def meldingen(s: Secretaris) -> list[dict[str, Any]]:
    """Return what --streng does not let through."""
    alle = json.loads(s.rao("valideer", "--json").stdout)["meldingen"]
    return [m for m in alle if m["ernst"] != "aandachtspunt"]


def in_vast(s: Secretaris, melding: dict[str, Any]) -> bool:
    """Say whether a finding stands in a fixed meeting, or in what was agreed there."""
    bestand, plek = str(melding["bestand"]), str(melding["pad"]).split(".")[0]
    if bestand.startswith("acties/"):
        return plek not in LEEFT
    return bestand.startswith("overleggen/") and "  besluitenlijst:" in s.lees(bestand)


#: The form of a file, and data of persons, are never right in what rao fixed.
VORM: Final = ("VRM", "PRI")
MET_OVERLEG: Final = [
    naam for naam in MAPPEN if (FOUT / naam / "overleggen").exists() and naam[:3] not in VORM
]


@pytest.mark.parametrize("naam", MET_OVERLEG)
def test_what_a_fixed_list_says_wrong_an_erratum_mends(naam: str, tmp_path: Path) -> None:
    """Each finding about a fixed meeting names an erratum; typed as it stands, that ends it."""
    s = haal(naam, tmp_path)
    for melding in meldingen(s):
        code = melding["code"]
        if not in_vast(s, melding):
            continue
        if code in ZONDER_ERRATUM:
            assert ZONDER_ERRATUM[code] in melding["hint"]
            continue
        gevonden = re.search(r"met: rao (erratum .*)", melding["hint"])
        assert gevonden, (code, melding["hint"])
        s.doet(*(w.replace("…", "Dit moet er staan.") for w in shlex.split(gevonden[1])))
        assert code not in {m["code"] for m in meldingen(s)}
    assert not {m["code"] for m in meldingen(s) if m["code"] == "BSL07"} - {naam[:5]}


@pytest.mark.parametrize("status", ["afgehandeld", "ingetrokken"])
@pytest.mark.parametrize("naam", [n for n in MAPPEN if n.startswith("SIG")])
def test_a_settled_list_is_quiet(naam: str, status: str, tmp_path: Path) -> None:
    """Of a list that is settled or withdrawn no rule asks the content any more."""
    s = haal(naam, tmp_path)
    for pad in (s.map / "signaallijsten").rglob("*.yaml"):
        tekst = zet(pad.read_text("utf-8"), ("status",), status, lambda _: ())
        pad.write_text(tekst, "utf-8")
    assert [m for m in meldingen(s) if m["code"].startswith("SIG")] == []


def opdrachten(tekst: str) -> Iterator[str]:
    """Yield the commands that a text names, as far as they are words of rao."""
    bekend = {opdracht.pad for opdracht in OPDRACHTEN}
    for woorden in re.findall(r"\brao ((?:[a-z-]+ ?){1,2})", tekst):
        delen = woorden.split()
        yield next((p for p in (" ".join(delen), delen[0]) if p in bekend), " ".join(delen))


@pytest.mark.parametrize("code", CODES)
def test_a_hint_names_what_exists(code: str) -> None:
    """Each hint says what to do, and each command in it is one."""
    (regel,) = (regel for regel in ALLE_REGELS if regel.code == code)
    assert regel.hint
    genoemd = [naam for naam in opdrachten(regel.hint) if not naam.startswith("accepteer")]
    assert set(genoemd) <= {opdracht.pad for opdracht in OPDRACHTEN}


def test_every_heavy_rule_about_a_meeting_can_be_mended() -> None:
    """A rule about a meeting that --streng counts asks nothing afterwards, or takes an erratum."""
    later = {*ZONDER_ERRATUM, "BSL15", "OVL05"}
    over_overleg = [
        regel
        for regel in ALLE_REGELS
        if regel.code[:3] in {"OVL", "BSL"} and set(regel.ernst.values()) != {"aandachtspunt"}
    ]
    vast = [r.code for r in over_overleg if not (r.inhoud or r.herstelbaar or r.code in later)]
    assert (len(over_overleg) > 20, vast) == (True, [])
