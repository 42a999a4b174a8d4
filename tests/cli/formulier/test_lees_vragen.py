"""A form at a terminal: rao asks what it cannot know, and keeps all that nobody decided."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.formulier.invuller import bewaar, formulier_van, vul_in
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.toetsenbord import Terminal

PROGRAMMA = "import sys; sys.argv = ['rao', *{args!r}]; from rao_cli.cli.app import main; main()"
VRAAG = f"{ZAAK}.vraag"
FEITEN = f"{ZAAK}.feiten"
NIEUW = {
    "nieuw-1.onderwerp": "Man met een meldplicht",
    "nieuw-1.aanbrenger": "DT&V",
    "nieuw-1.groep": "volwassene",
}


def lees(s: Secretaris, antwoorden: Sequence[str], *args: str) -> tuple[int, str]:
    """Read forms and answer each question; returns the exit code and all that was shown."""
    alles = ["-C", str(s.map), "--vandaag", s.vandaag, "formulier", "lees", *args]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(PROGRAMMA.format(args=alles), kolommen=100, extra=git)
    for antwoord in antwoorden:
        terminal.wacht_op("> ")
        terminal.typ(antwoord)
    return terminal.einde(), terminal.alles


@pytest.fixture
def botsing(lijst: Secretaris, tmp_path: Path) -> tuple[Secretaris, str]:
    """A form and the register both changed the question; the form also has facts."""
    data = vul_in(formulier_van(lijst, kenmerk=LIJST), {VRAAG: "Van het formulier", FEITEN: "Zo"})
    lijst.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Van een ander")
    return lijst, bewaar(tmp_path, data)


@pytest.mark.parametrize(
    ("keus", "regels"),
    [
        ("formulier", "    vraag: Van het formulier\n"),
        ("2", "    vraag: Van een ander\n"),
        ("samen", "    vraag: |-\n      Van een ander\n\n      Van het formulier\n"),
    ],
)
def test_what_both_changed_is_asked(
    botsing: tuple[Secretaris, str], keus: str, regels: str
) -> None:
    """Keep ours, take the form's, or both below each other; the rest comes in as well."""
    s, bestand = botsing
    code, scherm = lees(s, [keus, "j"], bestand)
    assert code == 0
    assert "Dit is intussen ook in het register veranderd." in scherm
    assert f"    feiten: Zo\n{regels}" in s.lees(LIJSTPAD)


def test_a_no_at_the_end_changes_nothing(botsing: tuple[Secretaris, str]) -> None:
    """The form is still there, to read again."""
    s, bestand = botsing
    voor = s.foto()
    assert lees(s, ["1", "n"], bestand)[0] == 0
    assert s.foto() == voor


@pytest.mark.parametrize(("keus", "blijft"), [("formulier", False), ("register", True)])
def test_what_was_emptied_is_asked(
    lijst: Secretaris, tmp_path: Path, keus: str, *, blijft: bool
) -> None:
    """An empty field may be meant, or be an accident."""
    data = vul_in(formulier_van(lijst, kenmerk=LIJST), {VRAAG: "", FEITEN: "Zo"})
    code, scherm = lees(lijst, [keus, "j"], bewaar(tmp_path, data))
    assert code == 0
    assert "Wilt u dit leegmaken?" in scherm
    assert ("Mag het gezin blijven" in lijst.lees(LIJSTPAD)) == blijft


def test_an_option_that_was_emptied_goes_and_the_preference_follows(
    lijst: Secretaris, tmp_path: Path
) -> None:
    """The second option was preferred: it is still, under its new number."""
    opties = ("Vertrek", "Blijven")
    zet = [f"oplossingsrichtingen[{n}].omschrijving={tekst}" for n, tekst in enumerate(opties)]
    zet.append("advies.voorkeur=2")
    lijst.doet("zaak", "vul-aan", ZAAK, *(deel for een in zet for deel in ("--zet", een)))
    leeg = {f"{ZAAK}.oplossingsrichtingen.0.{naam}": "" for naam in ("omschrijving", "onorthodox")}
    data = vul_in(formulier_van(lijst, kenmerk=ZAAK), leeg)
    assert lees(lijst, ["formulier", "j"], bewaar(tmp_path, data))[0] == 0
    tekst = lijst.lees(LIJSTPAD)
    assert "Vertrek" not in tekst
    assert "      - {omschrijving: Blijven}\n    advies:\n      voorkeur: 1\n" in tekst


def test_what_will_not_do_is_named_and_the_rest_may_come_in(
    lijst: Secretaris, tmp_path: Path
) -> None:
    """The exit code says that something stayed out."""
    teksten = {f"{ZAAK}.termijn.tot": "gauw", FEITEN: "Zo"}
    data = vul_in(formulier_van(lijst, kenmerk=LIJST), teksten)
    code, scherm = lees(lijst, ["", "j"], bewaar(tmp_path, data))
    assert code == 1
    assert "[j/N]" in scherm
    assert "Niet overgenomen:" in scherm
    assert "'gauw' is geen datum." in scherm
    assert "    feiten: Zo\n" in lijst.lees(LIJSTPAD)


def test_a_new_zaak_comes_in_without_what_will_not_do(lijst: Secretaris, tmp_path: Path) -> None:
    """But not when it lacks what every zaak has."""
    leeg = formulier_van(lijst, lko="assen")
    half = {**NIEUW, "nieuw-1.termijn.tot": "gauw", "nieuw-1.feiten": "Zo"}
    assert lees(lijst, ["", "j"], bewaar(tmp_path, vul_in(leeg, half)))[0] == 1
    (pad,) = lijst.map.glob("signaallijsten/2026/SL-assen-*")
    assert "    feiten: Zo\n" in pad.read_text(encoding="utf-8")
    voor = lijst.foto()
    zonder = {**NIEUW, "nieuw-1.groep": "een paar", "nieuw-1.onderwerp": "Anders"}
    code, scherm = lees(lijst, [""], bewaar(tmp_path, vul_in(leeg, zonder)))
    assert code == 1
    assert "De zaak is niet overgenomen." in scherm
    assert "alles stond er al" not in scherm
    assert lijst.foto() == voor


def test_the_same_title_again_is_asked(lijst: Secretaris, tmp_path: Path) -> None:
    """Then the zaak that is there is brought up to date."""
    leeg = formulier_van(lijst, kenmerk=LIJST)
    kenmerk = lijst.doet("formulier", "lees", bewaar(tmp_path, vul_in(leeg, NIEUW))).strip()
    anders = bewaar(tmp_path, vul_in(leeg, {**NIEUW, "nieuw-1.feiten": "Sinds mei"}))
    code, scherm = lees(lijst, [kenmerk, "j"], anders)
    assert code == 0
    assert "Is dit een nieuwe zaak?" in scherm
    assert lijst.log()[-1] == f"Formulier ingelezen; zaak {kenmerk} bijgewerkt"
    assert "    feiten: Sinds mei\n" in lijst.lees(LIJSTPAD)


def test_what_is_typed_in_a_form_is_never_obeyed(lijst: Secretaris, tmp_path: Path) -> None:
    """A text with signs that steer a terminal is shown and kept as a text."""
    data = vul_in(formulier_van(lijst, kenmerk=LIJST), {FEITEN: "Wit \u202eom $(touch x) `y`"})
    _, scherm = lees(lijst, ["j"], bewaar(tmp_path, data))
    assert "\u202e" not in scherm
    assert "$(touch x) `y`" in lijst.lees(LIJSTPAD)


def test_who_stops_changes_nothing(botsing: tuple[Secretaris, str]) -> None:
    """The form is still there; nothing of it is kept elsewhere."""
    s, bestand = botsing
    voor = s.foto()
    assert lees(s, ["stop"], bestand)[0] == 130
    assert s.foto() == voor
    assert not [*(s.map / ".git").glob("rao/concepten/*.json")]


def test_who_stops_at_the_second_form_hears_which_did_not_come_in(
    botsing: tuple[Secretaris, str], tmp_path: Path
) -> None:
    """The first is in the register by then."""
    s, twee = botsing
    data = vul_in(formulier_van(s, kenmerk=LIJST), {f"{ZAAK}.gevolgen.bij_afwijzing": "Stopt"})
    code, scherm = lees(s, ["j", "stop"], bewaar(tmp_path, data, "een.docx"), twee)
    assert code == 130
    assert f"Gestopt. Niet ingelezen: {Path(twee).name}." in scherm
    assert "bij_afwijzing: Stopt" in s.lees(LIJSTPAD)


def test_what_another_commits_during_the_questions_stays(botsing: tuple[Secretaris, str]) -> None:
    """The same answers count on the register as it is by then."""
    s, bestand = botsing
    args = ["-C", str(s.map), "--vandaag", s.vandaag, "formulier", "lees", bestand]
    git = {naam: waarde for naam, waarde in os.environ.items() if naam.startswith("GIT_")}
    terminal = Terminal(PROGRAMMA.format(args=args), kolommen=100, extra=git)
    terminal.wacht_op("> ")
    s.doet("zaak", "vul-aan", ZAAK, "--zet", "gevolgen.bij_afwijzing=De opvang stopt")
    terminal.typ("formulier")
    terminal.wacht_op("> ")
    terminal.typ("j")
    assert terminal.einde() == 0
    tekst = s.lees(LIJSTPAD)
    assert "bij_afwijzing: De opvang stopt" in tekst
    assert "    feiten: Zo\n    vraag: Van het formulier\n" in tekst
