"""An honest history that was wiped: told, and no alarm; an unsigned record helps nobody."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.secretaris import ZAAK, Secretaris
from tests.steekproef import steekproef
from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer, vondsten, zet_klok
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsingen import VERVALSINGEN

DOOR = ("--grond", "verzoek", "--door", "secretaris", "--door", "fg", "--ja")


def wis(map_: Path, *wat: str) -> None:
    """Wipe on a day after the story."""
    zet_klok(datetime(2026, 4, 1, 9, tzinfo=UTC))
    Secretaris(map_, "2026-04-01").doet("wis", *wat, *DOOR)


@pytest.mark.parametrize("soort", ["open", "ondertekend"])
@pytest.mark.parametrize("wat", [("--tekst", "reisdocument"), (ZAAK,)])
def test_no_false_alarm(kopie: Kopie, soort: str, wat: tuple[str, ...]) -> None:
    """Nothing is wrong in a history that was honest before."""
    map_ = kopie(soort)
    wis(map_, *wat)
    assert vondsten(controleer(map_)) == []


def test_signatures_are_told(kopie: Kopie) -> None:
    """That the signatures of before fell away, is said with the record."""
    map_ = kopie("ondertekend")
    wis(map_, ZAAK)
    (zin,) = [een for een in controleer(map_).niet_te_controleren if "handtekening van" in een]
    assert zin.startswith("De handtekening van ")
    assert "herschreven door W-2026-04-01-" in zin


def test_record_that_nobody_signed(kopie: Kopie) -> None:
    """Who may not sign cannot explain away what he did."""
    map_ = kopie("ondertekend")
    wis(map_, ZAAK)
    subprocess.run(["git", "config", "commit.gpgsign", "false"], cwd=map_, check=True)
    opdracht = ["git", "commit", "--quiet", "--amend", "--no-edit", "--no-gpg-sign"]
    subprocess.run(opdracht, cwd=map_, check=True)
    soorten = [vondst.soort for vondst in vondsten(controleer(map_))]
    assert soorten.count("handtekening") > 5


def test_old_anchors(kopie: Kopie) -> None:
    """A number on paper is still good, and the report says where it is now."""
    map_ = kopie("open")
    anker = Vervalser(map_).van("erratum")
    wis(map_, "--tekst", "reisdocument")
    verslag = controleer(map_, anker[:10])
    assert vondsten(verslag) == []
    (zin,) = [een for een in verslag.gecontroleerd if een.startswith(f"Anker {anker[:10]}")]
    assert "is gewist en opnieuw vastgelegd in " in zin
    assert ", door W-2026-04-01-" in zin


def test_old_anchors_after_two(kopie: Kopie) -> None:
    """After a second wiping the first numbers are followed once more."""
    map_ = kopie("open")
    anker = Vervalser(map_).van("erratum")
    wis(map_, "--tekst", "reisdocument")
    wis(map_, "--tekst", "Twee broers")
    assert vondsten(controleer(map_, anker[:10])) == []


def test_other_anchors(kopie: Kopie) -> None:
    """A number that no record knows is as wrong as it was."""
    map_ = kopie("open")
    wis(map_, "--tekst", "reisdocument")
    (vondst,) = vondsten(controleer(map_, "a" * 40))
    assert "staat niet in de geschiedenis" in vondst.tekst


RECORD = """soort: wissing
kenmerk: W-2026-04-01-AB12
datum: 2026-04-01
grond: vergissing
wijze: tekst
door: [secretaris, fg]
toppen: [{top}]
begin: [{begin}]
ankers: [{ankers}]
aantal: {{vastleggingen: 99, bestanden: 9, onderwerpen: 0, namen: 0}}
"""


def voeg_record_toe(v: Vervalser, ankers: str = "") -> None:
    """Add a record of a wiping that never was, in the way of rao."""
    pad = v.map / "wissingen/2026/W-2026-04-01-AB12.yaml"
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(RECORD.format(top="a" * 40, begin="b" * 40, ankers=ankers))
    v.als_rao("Gewist: W-2026-04-01-AB12", "wis", "W-2026-04-01-AB12", id_="1" * 20)


def soorten(map_: Path, *ankers: str) -> list[str]:
    """Return the kinds of what is wrong."""
    return sorted(vondst.soort for vondst in vondsten(controleer(map_, *ankers)))


#: Of each kind of forgery one, for every run.
PROEF = ("tekst-en-vingerafdruk", "standpunt", "handeling", "betreft", "onderwerp", "wijziging")
#: It changes nothing, so it hides nothing: that is told.
NIETS = "niets"
GEVONDEN = [
    naam for naam, een in VERVALSINGEN.items() if een.zonder and naam not in {NIETS, *PROEF}
]


@pytest.mark.parametrize("naam", [*PROEF, *steekproef(GEVONDEN, 4)])
def test_a_record_hides_no_forgery(kopie: Kopie, naam: str) -> None:
    """Who adds a record on top of what he did gains nothing: it is as wrong as it was."""
    v = Vervalser(kopie("open"))
    VERVALSINGEN[naam].doe(v)
    voeg_record_toe(v)
    verslag = controleer(v.map)
    assert vondsten(verslag) != []


def test_what_a_record_explains_is_told(kopie: Kopie) -> None:
    """Of which steps something is not known, by which record, whose, and that nobody signed it."""
    v = Vervalser(kopie("open"))
    VERVALSINGEN[NIETS].doe(v)
    voeg_record_toe(v)
    verslag = controleer(v.map)
    wie = v.git("log", "-1", "--format=%an")
    kop = "Er is gewist: W-2026-04-01-AB12 (gewist door secretaris en fg"
    assert f"{kop}; vastgelegd door {wie}, niet ondertekend)." in verslag.gecontroleerd
    zin = "Of 1 vastlegging deden wat zij zeggen: herschreven door W-2026-04-01-AB12."
    assert zin in verslag.niet_te_controleren


def test_an_anchor_that_is_still_there(kopie: Kopie) -> None:
    """A record is false that names another step for a list while the real one is there."""
    v = Vervalser(kopie("open"))
    echt, vals = v.van("erratum"), v.commits()[-1]
    voeg_record_toe(v, f"{{was: {echt}, nu: {vals}, overleg: 2026-03-12}}")
    assert "gewist" in soorten(v.map, echt[:10])


def test_a_signed_step_was_not_wiped(kopie: Kopie) -> None:
    """A good record does not excuse an unsigned step on which signed ones were built."""
    map_ = kopie("ondertekend")
    v = Vervalser(map_)
    (map_ / "documenten/brief.md").write_text("Een brief.\n")
    v.leg_vast()
    v.git("config", "commit.gpgsign", "true")
    Secretaris(map_, "2026-04-01").doet("nieuw", "overleg", "--datum", "2026-06-04")
    (map_ / "documenten/later.md").write_text("Daarna belde Q. Testpersoon.\n")
    v.git("add", "--all")
    v.git("commit", "--quiet", "-m", "Later", "-S")
    assert "handtekening" in soorten(map_)
    wis(map_, "--tekst", "Q. Testpersoon")
    assert "handtekening" in soorten(map_)
