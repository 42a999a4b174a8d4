"""`rao nieuw signaallijst`: an empty list of an LKO."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, Secretaris

NIEUW = ("nieuw", "signaallijst")


def test_the_kenmerk_on_stdout(leeg: Secretaris) -> None:
    """The kenmerk is the only thing on stdout, so that a script can go on with it."""
    uitkomst = leeg.rao(*NIEUW, "--lko", "ter-apel")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{LIJST}\n")


def test_one_commit_with_one_file(leeg: Secretaris) -> None:
    """The list is committed, with a subject that the secretary understands."""
    assert leeg.zegt(*NIEUW, "--lko", "ter-apel") == (f"Vastgelegd: Nieuwe signaallijst {LIJST}")
    assert leeg.laatste() == (f"Nieuwe signaallijst {LIJST}", [LIJSTPAD])


def test_trailers_for_programs(leeg: Secretaris) -> None:
    """The commit says which act it was and about which list."""
    leeg.doet(*NIEUW, "--lko", "ter-apel")
    trailers = leeg.git("log", "-1", "--format=%(trailers:unfold)").splitlines()
    assert trailers[:2] == ["Rao-Handeling: nieuw-signaallijst", f"Rao-Betreft: {LIJST}"]


def test_content(leeg: Secretaris) -> None:
    """The list is an empty concept, with the schema for the editor on top."""
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


def test_another_date(leeg: Secretaris) -> None:
    """With --datum the list gets that day, in the folder of that year."""
    kenmerk = leeg.doet(*NIEUW, "--lko", "assen", "--datum", "2025-12-30").strip()
    assert kenmerk == "SL-assen-2025-12-30"
    assert leeg.laatste()[1] == ["signaallijsten/2025/SL-assen-2025-12-30.yaml"]


def test_a_second_list_on_one_day(leeg: Secretaris) -> None:
    """A second list of the same LKO on one day gets -b."""
    leeg.doet(*NIEUW, "--lko", "ter-apel")
    assert leeg.doet(*NIEUW, "--lko", "ter-apel", "--ja") == f"{LIJST}-b\n"


def test_capitals_do_not_matter(leeg: Secretaris) -> None:
    """A key with other capitals is the same key."""
    assert leeg.doet(*NIEUW, "--lko", "Ter-Apel") == f"{LIJST}\n"


def test_unknown_lko(leeg: Secretaris) -> None:
    """An LKO that does not exist is refused, with those that do."""
    assert leeg.faalt(*NIEUW, "--lko", "emmen") == (
        "Fout: Het LKO 'emmen' staat niet in rao.yaml.\n"
        "Kies uit: ter-apel, assen. Hoort er een bij? Typ: rao nieuw lko\n"
    )


def test_without_an_lko(leeg: Secretaris) -> None:
    """Without a terminal a missing answer is wrong usage, not a question that hangs."""
    assert leeg.faalt(*NIEUW, code=2) == (
        "Fout: Er ontbreekt nog: --lko.\nIn een terminal stelt rao hier vragen over.\n"
    )


def test_dry_run(leeg: Secretaris) -> None:
    """With --proef --diff rao shows the commit and the difference; nothing changes."""
    voor = leeg.foto()
    uitkomst = leeg.rao(*NIEUW, "--lko", "ter-apel", "--proef", "--diff")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, f"{LIJST}\n")
    assert uitkomst.stderr.startswith(
        "Proef: dit zou rao vastleggen, maar er is niets veranderd.\n\n"
        f"Nieuwe signaallijst {LIJST}\n"
    )
    assert f"+++ b/{LIJSTPAD}\n" in uitkomst.stderr
    assert leeg.foto() == voor


def test_json(leeg: Secretaris) -> None:
    """A program gets kenmerk, commit and files."""
    data = json.loads(leeg.doet(*NIEUW, "--lko", "ter-apel", "--json"))
    assert data == {
        "schemaVersie": 1,
        "soort": "vastlegging",
        "kenmerken": [LIJST],
        "gewijzigd": True,
        "proef": False,
        "commit": leeg.git("rev-parse", "HEAD"),
        "onderwerp": f"Nieuwe signaallijst {LIJST}",
        "bestanden": [LIJSTPAD],
    }


def test_outside_a_register(leeg: Secretaris) -> None:
    """Where there is no register rao says so, and how to make one."""
    uitkomst = Secretaris(leeg.map.parent).rao(*NIEUW, "--lko", "ter-apel")
    assert uitkomst.exit_code == 3
    assert "staat geen register (geen rao.yaml)" in uitkomst.stderr
    assert "rao init" in uitkomst.stderr


@pytest.mark.parametrize("stap", ["merge", "losse HEAD"])
def test_git_is_busy_with_something_else(leeg: Secretaris, stap: str) -> None:
    """During a merge, or without a branch, rao commits nothing."""
    if stap == "merge":
        (leeg.map / ".git" / "MERGE_HEAD").write_text(leeg.git("rev-parse", "HEAD") + "\n")
    else:
        leeg.git("checkout", "--quiet", "--detach")
    leeg.faalt(*NIEUW, "--lko", "ter-apel")


def test_other_handwork_is_told(leeg: Secretaris) -> None:
    """What the user changed does not belong to the commit; rao says that it is there."""
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml") + "# mijn opmerking\n")
    assert leeg.zegt(*NIEUW, "--lko", "ter-apel") == (
        f"Vastgelegd: Nieuwe signaallijst {LIJST}\n"
        "Let op: u hebt zelf één bestand veranderd en nog niet vastgelegd (rao.yaml). rao kijkt"
        " daar niet naar tot u 'rao bewaar' doet."
    )
    assert leeg.git("status", "--porcelain") == " M rao.yaml"


def test_there_is_a_list_already(leeg: Secretaris) -> None:
    """Without a terminal a second list comes only with --ja, and rao says that there is one."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    al = "Er is al een lijst van dit LKO en deze dag: SL-ter-apel-2026-03-05."
    assert al in leeg.faalt("nieuw", "signaallijst", "--lko", "ter-apel", code=2)
    uitkomst = leeg.rao("nieuw", "signaallijst", "--lko", "ter-apel", "--ja")
    assert uitkomst.stdout == "SL-ter-apel-2026-03-05-b\n"
    assert uitkomst.stderr.startswith(f"{al}\n")


def test_a_second_list_asks_a_yes(lijst: Secretaris) -> None:
    """Nobody is there to ask: the command for the list that is there ends its line."""
    assert lijst.faalt(*NIEUW, "--lko", "ter-apel", code=2).splitlines()[1:3] == [
        f"Er is niets veranderd. Zet een zaak op die lijst met: rao nieuw zaak {LIJST}",
        "Met --proef ziet u wat er gebeurt. Mag het? Geef de opdracht dan opnieuw met --ja:",
    ]
