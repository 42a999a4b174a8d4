"""`rao valideer --kies`, `--negeer` and `--statistiek`: which rules somebody wants to hear of."""

import json
from pathlib import Path

import pytest

from tests.cli.secretaris import LIJSTPAD, Secretaris

BSN = "# BSN 999990366\n"


def codes(s: Secretaris, *args: str) -> set[str]:
    """Return the codes of the findings that are told."""
    uit = s.rao("valideer", "--json", *args)
    assert uit.exit_code in {0, 1}, uit.output
    return {melding["code"] for melding in json.loads(uit.stdout)["meldingen"]}


@pytest.mark.parametrize(
    ("args", "over"),
    [
        (("--kies", "SIG01"), {"SIG01"}),
        (("--kies", "sig1", "--kies", "SIG-3"), {"SIG01", "SIG03"}),
        (("--kies", "SIG01, SIG03"), {"SIG01", "SIG03"}),
        (("--kies", "ovl"), {"OVL13"}),
        (("--kies", "OVL,SIG01", "--negeer", "OVL13"), {"SIG01"}),
    ],
)
def test_codes_and_first_letters(
    besloten: Secretaris, args: tuple[str, ...], over: set[str]
) -> None:
    """A code in any spelling, the letters of more, with a comma or again, and both ways at once."""
    assert codes(besloten, *args) == over


def test_what_is_ignored_is_not_counted(besloten: Secretaris) -> None:
    """What is ignored gives no exit code and is not counted; the report says what is left out."""
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + "regels: {OVL13: fout}\n")
    assert besloten.rao("valideer", "--kies", "OVL").exit_code == 1
    gezegd = besloten.doet("valideer", "--kies", "OVL", "--negeer", "OVL13")
    assert "Hier staan alleen de regels OVL. De regels OVL13 staan er niet bij." in gezegd
    assert "Geen meldingen in 4 bestanden." in gezegd


def test_an_acceptance_is_chosen_as_its_rule(lijst: Secretaris) -> None:
    """What somebody accepted counts only when its rule is asked."""
    lijst.typt(LIJSTPAD, "    termijn:\n", "    termijn:  # rao: accepteer SIG04 komt later\n")
    assert "1 melding is geaccepteerd" in lijst.doet("valideer", "--kies", "SIG04")
    assert "geaccepteerd" not in lijst.doet("valideer", "--kies", "SIG01")


@pytest.mark.parametrize("optie", ["--kies", "--negeer"])
@pytest.mark.parametrize("code", ["SIG99", "XYZ", "SI", "SIG01,,SIG02"])
def test_an_unknown_code(lijst: Secretaris, optie: str, code: str) -> None:
    """A rule that is not there is told, whichever it is."""
    assert "bestaat niet." in lijst.faalt("valideer", optie, code, code=2)


def test_nobody_is_silent_about_a_bsn(lijst: Secretaris) -> None:
    """PRI01 and PRI02 cannot be ignored, by code or by letters; who asks others is shown those."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + BSN)
    for code in ("PRI01", "PRI02"):
        assert f"{code} kan niemand negeren" in lijst.faalt("valideer", "--negeer", code, code=2)
    assert "PRI01" in codes(lijst, "--negeer", "PRI")
    assert codes(lijst, "--kies", "SIG01") == {"SIG01"}


def test_together_with_since(lijst: Secretaris) -> None:
    """What is new and what was there are both of the rules that are asked."""
    lijst.typt_nieuw("rao.yaml", lijst.lees("rao.yaml") + "vreemd: ja\n")
    assert codes(lijst, "--sinds", "HEAD~1", "--kies", "VRM") == {"VRM10"}
    gezegd = lijst.doet("valideer", "--sinds", "HEAD", "--kies", "VRM")
    assert "1 oudere melding staat er niet bij" in gezegd


def test_how_often_each_rule(lijst: Secretaris) -> None:
    """The rule that found most stands first, with its title; the last line is the count of all."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# a@voorbeeld.example\n" * 3)
    regels = lijst.rao("valideer", "--statistiek").stdout.splitlines()
    assert regels[0].split() == ["aantal", "code", "titel"]
    assert regels[1].split()[:2] == ["3", "PRI04"]
    assert [r.split()[1] for r in regels[2:-2]] == sorted(r.split()[1] for r in regels[2:-2])
    assert regels[-1].endswith("in 2 bestanden.")


def test_how_often_for_a_program(lijst: Secretaris) -> None:
    """The same as JSON, with how many of each severity."""
    uit = json.loads(lijst.doet("valideer", "--statistiek", "--json", "--kies", "SIG01"))
    titel = "De zaak laat zien hoe de organisaties samen tot hun beeld kwamen"
    telling = {"fouten": 0, "waarschuwingen": 0, "aandachtspunten": 1}
    assert uit == {
        "schemaVersie": 1,
        "soort": "statistiek",
        "regels": [{"code": "SIG01", "titel": titel, "aantal": 1, **telling}],
        "samenvatting": {"bestanden": 2, **telling},
    }


def test_a_report_beside_it(lijst: Secretaris, tmp_path: Path) -> None:
    """A report may go to a file beside it, and not to the same place; the exit code stays."""
    doel = tmp_path / "kort.txt"
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "vreemd: ja\n")
    uit = lijst.rao("valideer", "--statistiek", "--uitvoer", f"kort:{doel}")
    assert (uit.exit_code, "VRM10" in uit.stdout, "VRM10" in doel.read_text()) == (1, True, True)
    zin = lijst.faalt("valideer", "--statistiek", "--uitvoer", "kort", code=2)
    assert "--uitvoer kort:BESTAND" in zin


def test_a_report_beside_it_for_a_program(lijst: Secretaris, tmp_path: Path) -> None:
    """With --json the count is JSON; a report beside it still goes to its file only."""
    doel = tmp_path / "rao.sarif"
    uit = lijst.rao("valideer", "--statistiek", "--json", "--uitvoer", f"sarif:{doel}")
    assert json.loads(uit.stdout)["soort"] == "statistiek"
    assert "runs" in json.loads(doel.read_text("utf-8"))


def test_nothing_to_count(leeg: Secretaris) -> None:
    """Without findings there is only the count."""
    assert leeg.doet("valideer", "--statistiek", "rao.yaml") == "Geen meldingen in 1 bestand.\n"
