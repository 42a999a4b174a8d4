"""`rao nieuw signaallijst`: an empty list of an LKO."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, Secretaris

NIEUW = ("nieuw", "signaallijst")


def test_het_kenmerk_op_stdout(leeg: Secretaris) -> None:
    """Het kenmerk is het enige op stdout, zodat een script ermee verder kan."""
    uitkomst = leeg.rao(*NIEUW, "--lko", "ter-apel")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{LIJST}\n")


def test_een_commit_met_een_bestand(leeg: Secretaris) -> None:
    """De lijst is vastgelegd, met een onderwerp dat de secretaris begrijpt."""
    assert leeg.zegt(*NIEUW, "--lko", "ter-apel") == (
        "Vastgelegd: Nieuwe signaallijst van LKO Ter Apel"
    )
    assert leeg.laatste() == ("Nieuwe signaallijst van LKO Ter Apel", [LIJSTPAD])


def test_trailers_voor_programma_s(leeg: Secretaris) -> None:
    """De commit zegt welke handeling het was en over welke lijst."""
    leeg.doet(*NIEUW, "--lko", "ter-apel")
    trailers = leeg.git("log", "-1", "--format=%(trailers:unfold)").splitlines()
    assert trailers[:2] == ["Rao-Handeling: nieuw-signaallijst", f"Rao-Betreft: {LIJST}"]


def test_inhoud(leeg: Secretaris) -> None:
    """De lijst is een leeg concept, met bovenaan het schema voor de editor."""
    leeg.doet(*NIEUW, "--lko", "ter-apel")
    assert leeg.lees(LIJSTPAD) == (
        "# yaml-language-server: $schema=../../schemas/signaallijst.schema.json\n"
        "soort: signaallijst\n"
        f"kenmerk: {LIJST}\n"
        "richting: lko-rao\n"
        "afzender: ter-apel\n"
        "datum: 2026-03-05\n"
        "status: concept\n"
        "zaken: {}\n"
    )


def test_andere_datum(leeg: Secretaris) -> None:
    """Met --datum krijgt de lijst die dag, in de map van dat jaar."""
    kenmerk = leeg.doet(*NIEUW, "--lko", "assen", "--datum", "2025-12-30").strip()
    assert kenmerk == "SL-assen-2025-12-30"
    assert leeg.laatste()[1] == ["signaallijsten/2025/SL-assen-2025-12-30.yaml"]


def test_tweede_lijst_op_een_dag(leeg: Secretaris) -> None:
    """Een tweede lijst van hetzelfde LKO op één dag krijgt -b."""
    leeg.doet(*NIEUW, "--lko", "ter-apel")
    assert leeg.doet(*NIEUW, "--lko", "ter-apel") == f"{LIJST}-b\n"


def test_hoofdletters_maken_niet_uit(leeg: Secretaris) -> None:
    """Een sleutel met andere hoofdletters is dezelfde sleutel."""
    assert leeg.doet(*NIEUW, "--lko", "Ter-Apel") == f"{LIJST}\n"


def test_onbekend_lko(leeg: Secretaris) -> None:
    """Een LKO dat er niet is, wordt geweigerd, met de LKO's die er wel zijn."""
    assert leeg.faalt(*NIEUW, "--lko", "emmen", code=2) == (
        "Fout: De waarde bij --lko klopt niet: 'emmen' staat er niet bij."
        " Kies uit: ter-apel, assen.\n"
    )


def test_zonder_lko(leeg: Secretaris) -> None:
    """Zonder terminal is een ontbrekend antwoord verkeerd gebruik, geen vraag die blijft hangen."""
    assert leeg.faalt(*NIEUW, code=2) == (
        "Fout: Er ontbreekt nog: --lko.\n"
        "In een terminal stelt rao hier vragen over, als u --ja weglaat.\n"
    )


def test_proef(leeg: Secretaris) -> None:
    """Met --proef ziet u de commit en het verschil; er verandert niets."""
    voor = leeg.foto()
    uitkomst = leeg.rao(*NIEUW, "--lko", "ter-apel", "--proef")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{LIJST}\n")
    assert uitkomst.stderr.startswith(
        "Proef: dit zou rao vastleggen, maar er is niets veranderd.\n\n"
        "Nieuwe signaallijst van LKO Ter Apel\n"
    )
    assert f"+++ b/{LIJSTPAD}\n" in uitkomst.stderr
    assert leeg.foto() == voor


def test_json(leeg: Secretaris) -> None:
    """Een programma krijgt kenmerk, commit en bestanden."""
    data = json.loads(leeg.doet(*NIEUW, "--lko", "ter-apel", "--json"))
    assert data == {
        "schemaVersie": 1,
        "soort": "vastlegging",
        "kenmerken": [LIJST],
        "gewijzigd": True,
        "proef": False,
        "commit": leeg.git("rev-parse", "HEAD"),
        "onderwerp": "Nieuwe signaallijst van LKO Ter Apel",
        "bestanden": [LIJSTPAD],
    }


def test_buiten_een_register(leeg: Secretaris) -> None:
    """Waar geen register is, zegt rao dat, en hoe u er een maakt."""
    uitkomst = Secretaris(leeg.map.parent).rao(*NIEUW, "--lko", "ter-apel")
    assert uitkomst.exit_code == 3
    assert "staat geen register (geen rao.yaml)" in uitkomst.stderr
    assert "rao init" in uitkomst.stderr


@pytest.mark.parametrize("stap", ["merge", "losse HEAD"])
def test_git_is_met_iets_anders_bezig(leeg: Secretaris, stap: str) -> None:
    """Tijdens een merge, of zonder tak, legt rao niets vast."""
    if stap == "merge":
        (leeg.map / ".git" / "MERGE_HEAD").write_text(leeg.git("rev-parse", "HEAD") + "\n")
    else:
        leeg.git("checkout", "--quiet", "--detach")
    leeg.faalt(*NIEUW, "--lko", "ter-apel")


def test_ander_handwerk_wordt_gemeld(leeg: Secretaris) -> None:
    """Wat u zelf veranderde, hoort niet bij de commit; rao zegt dat het er is."""
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml") + "# mijn opmerking\n")
    assert leeg.zegt(*NIEUW, "--lko", "ter-apel") == (
        "Vastgelegd: Nieuwe signaallijst van LKO Ter Apel\n"
        "Let op: u hebt zelf één bestand veranderd en nog niet vastgelegd (rao.yaml). rao kijkt"
        " daar niet naar tot u 'rao bewaar' doet."
    )
    assert leeg.git("status", "--porcelain") == " M rao.yaml"


def test_er_is_al_een_lijst(leeg: Secretaris) -> None:
    """Zonder terminal komt er een tweede lijst, en u leest dat er al een is."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    uitkomst = leeg.rao("nieuw", "signaallijst", "--lko", "ter-apel")
    assert uitkomst.stdout == "SL-ter-apel-2026-03-05-b\n"
    assert uitkomst.stderr.startswith(
        "Er is al een lijst van dit LKO en deze dag: SL-ter-apel-2026-03-05.\n"
    )
