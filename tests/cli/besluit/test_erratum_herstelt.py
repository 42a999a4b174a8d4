"""An erratum satisfies the rule that it repairs, and says so itself (S11)."""

import json
import shlex
from datetime import date

import pytest

from rao_cli.model.overleg.vingerafdruk import vingerafdruk_besluitenlijst
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.yaml.editing import Nieuw, zet
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import OVERLEG, OVERLEGPAD, Secretaris
from tests.cli.voorraad import uit_voorraad

BESLUIT = "B-2026-03-12-01"
DOCUMENT = f"documenten/{OVERLEG}/besluitenlijst.md"
WAAROM = ("erratum", OVERLEG, BESLUIT, "--herstelt", "BSL08", "--tekst", "De school stopt in mei.")


@pytest.fixture
@uit_voorraad
def oud(vastgesteld: Secretaris) -> Secretaris:
    """A list as an older rao fixed it: a decision without a reason, somebody away without one."""
    s = vastgesteld.op("2026-03-20")
    tekst = s.lees(OVERLEGPAD).replace("reden: Inzet elders", "reden: ''")
    regels = [regel for regel in tekst.splitlines(keepends=True) if "motivering:" not in regel]
    s.schrijf(OVERLEGPAD, "".join(regels))
    stand = RegisterMap(s.map).load().stand(date(2026, 3, 20))
    assert stand is not None
    overleg = stand.overleggen[OVERLEGPAD]
    op = date(2026, 3, 13)
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    vast: Nieuw = {"op": op, "vingerafdruk": vingerafdruk_besluitenlijst(overleg, acties, op)}
    plek = ("vaststelling", "besluitenlijst")
    s.typt_nieuw(OVERLEGPAD, zet(s.lees(OVERLEGPAD), plek, vast, lambda _: ()))
    return s


def van_het_overleg(s: Secretaris) -> dict[str, str]:
    """Return code and hint of what --streng does not let through of the meeting."""
    alle = json.loads(s.rao("valideer", OVERLEGPAD, "--json").stdout)["meldingen"]
    # The reply to the LKO is another act.
    return {m["code"]: m["hint"] for m in alle if m["ernst"] != "aandachtspunt"}


def test_what_rao_names_makes_it_green(oud: Secretaris) -> None:
    """Each finding names its erratum; typed as they stand they make the meeting green."""
    wat = van_het_overleg(oud)
    assert {"BSL08", "OVL02"} <= set(wat)
    for code in ("BSL08", "OVL02"):
        opdracht = wat[code].rpartition("met: rao ")[2].replace("…", "Dit was de reden.")
        oud.doet(*shlex.split(opdracht))
    assert not {"BSL07", "BSL08", "OVL02"} & set(van_het_overleg(oud))


def test_it_says_what_it_repairs(oud: Secretaris) -> None:
    """The file says it, and an older rao keeps off the register."""
    oud.doet(*WAAROM)
    assert "herstelt: [BSL08]" in oud.lees(OVERLEGPAD)
    assert "versie: 2\n" in oud.lees("rao.yaml")


def test_without_the_code_it_repairs_nothing(oud: Secretaris) -> None:
    """An erratum that does not say so leaves the finding, and tells how to end it."""
    zegt = oud.zegt(*WAAROM[:3], "--tekst", "De school stopt in mei.")
    assert f"Hier blijft staan: Besluit {BESLUIT} heeft geen motivering. (BSL08)" in zegt
    assert f'rao erratum {OVERLEG} {BESLUIT} --herstelt BSL08 --tekst "…"' in zegt
    assert "BSL08" in van_het_overleg(oud)
    oud.doet(*WAAROM)
    assert "BSL08" not in van_het_overleg(oud)


def test_at_a_terminal_it_is_asked(oud: Secretaris) -> None:
    """Who is at the keyboard is asked which finding it repairs."""
    opdracht = ("erratum", OVERLEG, BESLUIT)
    code, scherm = gesprek(oud, opdracht, ["De school stopt in mei.", "", "1"])
    assert (code, "Is een van deze meldingen hiermee verholpen?" in scherm) == (0, True)
    assert "herstelt: [BSL08]" in oud.lees(OVERLEGPAD)


@pytest.mark.parametrize("code", ["BSL05", "OVL02", "BSL99", "VRB10"])
def test_it_repairs_only_what_is_there(oud: Secretaris, code: str) -> None:
    """What rao does not find at this decision cannot be repaired there: it would hide the next."""
    zin = oud.faalt(*WAAROM[:3], "--herstelt", code, "--tekst", "Iets", code=2)
    assert f"rao vindt geen {code} bij besluit {BESLUIT}" in zin
    assert "Wel bij dit erratum: BSL08." in zin


def test_about_the_meeting_itself(oud: Secretaris) -> None:
    """What is wrong in the meeting and in no decision has an erratum without one."""
    oud.doet("erratum", OVERLEG, "--herstelt", "OVL02", "--tekst", "AVIM had inzet elders.")
    assert "- 20 maart 2026: AVIM had inzet elders.\n" in oud.lees(DOCUMENT)
    assert "AVIM had inzet elders." in oud.doet("toon", OVERLEG)
    assert oud.log()[-1] == f"Erratum bij het overleg van {OVERLEG}"


def test_a_correction_of_the_meeting_without_a_code(oud: Secretaris) -> None:
    """Any mistake in the meeting can be corrected; a rao that wants a decision, keeps off."""
    oud.doet("erratum", OVERLEG, "--tekst", "Het overleg was in Groningen.")
    assert "Het overleg was in Groningen." in oud.lees(DOCUMENT)
    assert "versie: 2\n" in oud.lees("rao.yaml")
    assert "BSL07" not in van_het_overleg(oud)


def test_the_reply_stays_right(oud: Secretaris) -> None:
    """An erratum about the meeting changes nothing for an LKO: no reply has to go again."""
    oud.doet("terugkoppeling", "genereer", OVERLEG)
    oud.doet("erratum", OVERLEG, "--tekst", "Het overleg was in Groningen.")
    meldingen = json.loads(oud.rao("valideer", "--json").stdout)["meldingen"]
    assert not {"VRB14", "VRB16"} & {m["code"] for m in meldingen}
