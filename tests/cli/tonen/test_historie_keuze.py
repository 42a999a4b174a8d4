"""`rao historie` with a choice: about whom, in which period, and as a text to send."""

import json
from typing import Any

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

STANDPUNT = f"Standpunt van IND over zaak {ZAAK}"


@pytest.fixture
@uit_voorraad
def besproken(gepland: Secretaris) -> Secretaris:
    """A list on an agenda, with a standpunt of IND."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    return gepland


def wat(s: Secretaris, *args: str) -> list[str]:
    """Return the sentences, newest first."""
    gevonden: list[Any] = json.loads(s.doet("historie", *args, "--json"))["stappen"]
    return [stap["wat"] for stap in gevonden]


def test_about_an_organisation(besproken: Secretaris) -> None:
    """What an organisation said is its history; what another said is not."""
    assert wat(besproken, "--organisatie", "ind")[0] == STANDPUNT
    assert STANDPUNT not in wat(besproken, "--organisatie", "COA")


def test_by_hand(besproken: Secretaris) -> None:
    """Words that a person changed in a file belong to whose words they are, and say where."""
    besproken.typt(LIJSTPAD, "Er liggen geen", "Er liggen toch")
    assert wat(besproken, "--organisatie", "IND")[0] == "met de hand"
    assert "met de hand" not in wat(besproken, "--organisatie", "COA")
    assert f"met de hand ({LIJST})" in besproken.doet("historie", "--aantal", "1")


def test_about_an_lko(besproken: Secretaris) -> None:
    """Of an LKO all that happened to its lists and zaken counts, and nothing of another."""
    eigen = wat(besproken, "--organisatie", "LKO Ter Apel")
    assert STANDPUNT in eigen
    assert f"Agenda van {OVERLEG}" in eigen
    assert not {STANDPUNT, f"Agenda van {OVERLEG}"} & {*wat(besproken, "--organisatie", "assen")}


def test_a_decision_on_its_zaak(besloten: Secretaris) -> None:
    """What was decided on a zaak of an LKO is about that LKO."""
    assert any(zin.startswith("Besluit") for zin in wat(besloten, "--organisatie", "ter-apel"))
    assert not any(zin.startswith("Besluit") for zin in wat(besloten, "--organisatie", "assen"))


def test_a_decision_on_what_an_organisation_brought_in(besloten: Secretaris) -> None:
    """What was decided on a zaak is about the organisation that brought it in."""
    assert any(zin.startswith("Besluit") for zin in wat(besloten, "--organisatie", "COA"))
    assert not any(zin.startswith("Besluit") for zin in wat(besloten, "--organisatie", "AVIM"))


def test_of_a_zaak_about_an_organisation(besproken: Secretaris) -> None:
    """Of one thing the steps that name the organisation are left."""
    assert wat(besproken, ZAAK, "--organisatie", "IND") == ["Standpunt van IND"]


def test_what_came_in_by_a_merge(besproken: Secretaris) -> None:
    """A standpunt that was merged in is told once: by who recorded it."""
    besproken.git("switch", "--quiet", "--create", "ander")
    besproken.typt(LIJSTPAD, "Er liggen geen", "Er liggen toch")
    besproken.git("switch", "--quiet", "main")
    besproken.git("merge", "--quiet", "--no-ff", "--message", "samen", "ander")
    zinnen = wat(besproken, "--organisatie", "IND")
    assert sorted({"met de hand", "samen", STANDPUNT} & {*zinnen}) == [STANDPUNT, "met de hand"]


def test_what_happened_to_itself(leeg: Secretaris) -> None:
    """That it got another name stands in rao.yaml, and is about it too."""
    leeg.doet("organisatie", "hernoem", "COA", "Opvangdienst", "--op", "2026-03-06")
    assert wat(leeg, "--organisatie", "COA")[0].startswith("COA heet")
    assert wat(leeg, "--organisatie", "IND") == []


def test_a_period(besproken: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both days are part of it, and all of it is shown."""
    monkeypatch.setenv("GIT_AUTHOR_DATE", "2026-03-20T10:00:00+01:00")
    besproken.doet("nieuw", "overleg", "--datum", "2026-05-07")
    later = ["Overleg gepland op 2026-05-07"]
    assert wat(besproken, "--van", "2026-03-20") == later
    assert wat(besproken, "--van", "2026-03-06", "--tot", "2026-03-20") == later
    assert wat(besproken, "--tot", "2026-03-19") == wat(besproken)[1:]


def test_a_day_without_a_year(besproken: Secretaris) -> None:
    """History is of the past: it is the last such day."""
    s = besproken.op("2026-11-29")
    assert wat(s, "--van", "1 mei") == []
    assert wat(s, "--van", "5 maart") == wat(s)


def test_nothing_fits(besproken: Secretaris) -> None:
    """Nothing to show is no table, and says why."""
    gelopen = besproken.rao("historie", "--van", "2026-05-01")
    assert (gelopen.stdout, gelopen.exit_code) == ("", 0)
    assert gelopen.stderr == "Er zijn geen stappen die hierbij passen.\n"


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (("--van", "2026-05-01", "--tot", "2026-04-01"), "1 mei 2026 is later dan 1 april 2026."),
        (("--tot", "2026-02-30"), "'2026-02-30' bestaat niet op de kalender."),
        (("--json", "--formaat", "md"), "--json en --formaat md gaan niet samen."),
    ],
)
def test_wrong(lijst: Secretaris, opties: tuple[str, ...], zin: str) -> None:
    """What cannot be asked is wrong usage."""
    assert zin in lijst.faalt("historie", *opties, code=2)


def test_as_a_text(besproken: Secretaris) -> None:
    """In Markdown each day is a head; who recorded it stands behind the step."""
    tekst = besproken.doet("historie", ZAAK, "--organisatie", "IND", "--formaat", "md")
    assert tekst == (
        f"# Historie van {ZAAK}\n\nOver IND\n\n## Donderdag 5 maart 2026\n\n"
        "- Standpunt van IND (door R. Voorbeeld, om 10:00)\n"
    )


def test_no_structure_of_a_stranger(leeg: Secretaris) -> None:
    """What a person wrote in git shows as it is, and begins no head or link."""
    leeg.git("commit", "--quiet", "--allow-empty", "--message", "# [x](http://x.invalid) <b>")
    tekst = leeg.doet("historie", "--formaat", "md", "--aantal", "1")
    assert "- \\# \\[x\\](http://x.invalid) &lt;b> (met de hand door R. Voorbeeld" in tekst


def test_json_by_its_format(lijst: Secretaris) -> None:
    """--formaat json is --json."""
    assert lijst.doet("historie", "--formaat", "json") == lijst.doet("historie", "--json")
