"""Nasty files in a register: the right finding in all formats, and nothing is ever kept of them.

CI plays one file in three of each finding, and half of the texts; `--lang` plays all.
"""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from rao_cli.rules.vorm import REGELS as VORM
from tests.corpus.gevallen_tekens import LETTERLIJK, TEKENS, VORMEN, Goed
from tests.corpus.gevallen_yaml import DATUMS, GETALLEN, GOED, STRUCTUUR, Kwaad
from tests.corpus.proefregister import LIJST, Proefregister
from tests.documents.meldingen.schemas_lezen import gitlab_fouten, junit_fouten, sarif_fouten
from tests.steekproef import steekproef

PAD = "signaallijsten/2026/SL-emmen-2026-03-20.yaml"
KWAAD = (*STRUCTUUR, *DATUMS, *TEKENS)


def keur_formaten(teksten: dict[str, str]) -> list[dict[str, object]]:
    """Every format can be read by those for whom it is; returns the findings."""
    meldingen: list[dict[str, object]] = json.loads(teksten["json"])["meldingen"]
    assert [json.loads(regel) for regel in teksten["jsonl"].splitlines()] == meldingen
    assert sarif_fouten(json.loads(teksten["sarif"])) == []
    assert gitlab_fouten(json.loads(teksten["gitlab"])) == []
    assert junit_fouten(teksten["junit"]) == []
    ET.fromstring(teksten["junit"])  # noqa: S314 - our own text
    assert len(teksten["kort"].splitlines()) == len(meldingen)
    commandos = teksten["github"].splitlines()
    assert len(commandos) == len(meldingen)
    assert all(regel.startswith(("::error ", "::warning ", "::notice ")) for regel in commandos)
    for naam in ("tekst", "kort"):
        assert not any(regel.lstrip().startswith("::") for regel in teksten[naam].splitlines())
        assert "##[" not in teksten[naam]
    gevaarlijk = set(map(chr, [*range(9), *range(11, 32), *range(127, 160), 0x202E, 0x2028]))
    assert not [naam for naam, tekst in teksten.items() if gevaarlijk & set(tekst)]
    return meldingen


@pytest.mark.parametrize(
    "geval", steekproef(KWAAD, 3, lambda geval: geval.code), ids=lambda geval: geval.naam
)
def test_a_nasty_file_is_named_at_its_place_and_not_kept(
    gedeeld: Proefregister, geval: Kwaad
) -> None:
    """Its finding has this code and this line; the rest of the register still works."""
    bestand = gedeeld.leg(PAD, geval.inhoud)
    antwoord, teksten = gedeeld.rapporten()
    meldingen = [m for m in keur_formaten(teksten) if m["bestand"] == PAD]
    assert antwoord.code == 1
    vorm = [(m["code"], m["regelnummer"]) for m in meldingen if str(m["code"])[:3] == "VRM"]
    assert (geval.code, geval.regel) in vorm[:2]
    assert all(str(m["tekst"]).endswith((".", "?")) for m in meldingen)
    gedeeld.rao("lijst", "signaallijsten").keur(0)
    fout = gedeeld.weigert(3, "bewaar").fout
    assert "SL-emmen-2026-03-20.yaml" in fout
    assert bestand.read_bytes() == geval.inhoud
    bestand.unlink()


@pytest.mark.parametrize("geval", KWAAD, ids=lambda geval: geval.naam)
def test_a_nasty_file_is_never_taken_over(gedeeld: Proefregister, geval: Kwaad) -> None:
    """`--van` refuses it; only what identifies a list may be missing, and rao adds it."""
    args = ("nieuw", "signaallijst", "--van", "-", "--proef")
    antwoord = gedeeld.rao(*args, invoer=geval.inhoud).keur(0, 2, 3)
    assert antwoord.code or geval.code in {"VRM11", "VRM15"}


@pytest.mark.parametrize(
    "geval", steekproef(LETTERLIJK, 2), ids=lambda geval: repr(geval.getypt)[:40]
)
def test_what_was_typed_is_what_it_says(gedeeld: Proefregister, geval: Goed) -> None:
    """A text stays a text, in git and in JSON; only one that a hash mark cuts short is told."""
    inhoud = GOED + f"toelichting: {geval.getypt}\n".encode()
    gedeeld.leg(PAD, inhoud)
    antwoord, teksten = gedeeld.rapporten(PAD)
    assert antwoord.code == 0, antwoord.uit
    vorm = {str(m["code"]) for m in keur_formaten(teksten)} & {k.code for k in VORM}
    assert vorm == ({"VRM23"} if geval.getypt == "a # b" else set())
    gedeeld.schrijft("bewaar", "--ja")
    assert gedeeld.head(PAD) == inhoud
    getoond = gedeeld.rao("toon", "SL-emmen-2026-03-20", "--json").keur(0).json
    assert getoond["signaallijst"]["toelichting"] == geval.waarde


@pytest.mark.parametrize("naam", VORMEN)
def test_a_file_may_be_written_in_other_ways(gedeeld: Proefregister, naam: str) -> None:
    """These are read without a word, and kept as they are."""
    gedeeld.leg(PAD, VORMEN[naam])
    antwoord, teksten = gedeeld.rapporten(PAD)
    assert (antwoord.code, keur_formaten(teksten)) == (0, [])
    gedeeld.schrijft("bewaar", "--ja")
    assert gedeeld.lees(PAD) == VORMEN[naam]


@pytest.mark.parametrize("getal", GETALLEN)
def test_a_number_that_is_none_is_said(gedeeld: Proefregister, getal: str) -> None:
    """Where a whole number is meant, anything else is named at its place."""
    tekst = (gedeeld.root / "rao.yaml").read_text("utf-8")
    gedeeld.leg("rao.yaml", tekst.replace("werkdagen: 5", f"werkdagen: {getal}", 1).encode())
    antwoord = gedeeld.rao("valideer", "rao.yaml", "--json").keur(0, 1)
    gedeeld.leg("rao.yaml", tekst.encode())
    codes = {m["code"] for m in antwoord.json["meldingen"]}
    assert codes == ({"VRM10"} if getal == "5,0" else {"VRM12"})


def test_an_unreadable_register_file_still_gives_the_others(register: Proefregister) -> None:
    """All form errors of all files in one run, also when rao.yaml is one of them."""
    for nummer, geval in enumerate(STRUCTUUR[:20]):
        register.leg(f"signaallijsten/2026/SL-emmen-2026-04-{nummer + 1:02}.yaml", geval.inhoud)
    register.leg("rao.yaml", b"soort: [register\n")
    _, teksten = register.rapporten()
    bestanden = {m["bestand"] for m in keur_formaten(teksten)}
    assert len(bestanden) == 21


def test_a_file_in_git_that_went_bad_stops_only_what_needs_it(register: Proefregister) -> None:
    """A bad list that somebody committed with git itself does not stop work on another."""
    register.leg(f"signaallijsten/2026/{LIJST}.yaml", b"soort: [\n")
    register.leg_vast()
    fout = register.weigert(3, "signaallijst", "ontvang", LIJST).fout
    assert "heeft fouten" in fout
    register.schrijft("nieuw", "signaallijst", "--lko", "assen")


def test_no_file_outside_the_register_is_touched(register: Proefregister, tmp_path: Path) -> None:
    """A kenmerk cannot be a way out of the register."""
    for kenmerk in ("../../x", "/tmp/x", "SL-emmen-2026-03-20/../../../x", "..\\x"):  # noqa: S108
        invoer = GOED.replace(b"SL-emmen-2026-03-20", kenmerk.encode())
        register.weigert(2, "nieuw", "signaallijst", "--van", "-", invoer=invoer)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["register"]
