"""Data of persons never gets into git: refused in questions, flags, hand edits and subjects."""

import pytest

from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

MET_BSN = TEKST + "omschrijving: De zaak van BSN 111222333\n"


def test_a_command(lijst: Secretaris) -> None:
    """A command with a personal datum commits nothing and does not name the datum."""
    zin = lijst.faalt("standpunt", ZAAK, "COA", "--standpunt", "Bel 06-00000000 hierover", code=2)
    assert "Dit is een telefoonnummer; dat hoort niet in het register." in zin
    assert "00000000" not in zin


def test_keep(lijst: Secretaris) -> None:
    """`rao bewaar` refuses a file with a personal datum, with the place and the rule."""
    lijst.schrijf(THEMA, MET_BSN)
    assert lijst.faalt("bewaar", code=2) == (
        "Fout: Er staat een persoonsgegeven in. Er is niets bewaard, want git vergeet niets.\n"
        f"{THEMA}, regel 8: Dit is een burgerservicenummer (BSN); dat hoort niet in het register.\n"
        "Wat u kunt doen, leest u met: rao regel PRI01\n"
    )


def test_a_comment_counts(lijst: Secretaris) -> None:
    """Behind a hash is looked too: git keeps that as well."""
    lijst.schrijf(THEMA, TEKST + "# Mail r.verzonnen@voorbeeld.nl\n")
    assert "regel 8: Dit is een mailadres" in lijst.faalt("bewaar", code=2)


def test_a_document_counts(lijst: Secretaris) -> None:
    """A document that the user changed may hold no personal datum either."""
    lijst.schrijf("documenten/2026-03-12/brief.md", "Beste mevrouw Verzonnen,\n")
    assert "regel 1: Dit lijkt de naam van een persoon" in lijst.faalt("bewaar", code=2)


def test_accepted(lijst: Secretaris) -> None:
    """What is not of a person, says the user, may stay with a reason."""
    nummer = "omschrijving: Bel 050-0000000 # rao: accepteer PRI05 nummer van de locatie\n"
    lijst.schrijf(THEMA, TEKST + nummer)
    lijst.doet("bewaar")
    assert "PRI05" not in lijst.doet("valideer", THEMA)


def test_nobody_accepts_a_bsn(lijst: Secretaris) -> None:
    """A BSN stays an error, whatever stands behind it."""
    lijst.schrijf(THEMA, MET_BSN.rstrip("\n") + " # rao: accepteer PRI01 is al bekend\n")
    assert "burgerservicenummer" in lijst.faalt("bewaar", code=2)


def test_lighter_in_the_region(lijst: Secretaris) -> None:
    """A region can make a mail address lighter; then rao does not stop it."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "regels: {PRI04: waarschuwing}\n")
    lijst.doet("bewaar")
    lijst.schrijf(THEMA, TEKST + "omschrijving: Mail post@voorbeeld.nl\n")
    lijst.doet("bewaar")
    assert "waarschuwing PRI04" in lijst.doet("valideer", THEMA)


def test_what_was_there_already(lijst: Secretaris) -> None:
    """What was there does not stop other work; a second datum beside it does."""
    tekst = lijst.lees(LIJSTPAD) + "# 06-00000000\n"
    lijst.schrijf(LIJSTPAD, tekst)
    lijst.git("commit", "-qam", "Met git zelf")
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan nog een maand doorgaan.")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# 06-00000000\n")
    assert "telefoonnummer" in lijst.faalt("bewaar", code=2)


def test_taking_away_is_allowed(lijst: Secretaris) -> None:
    """A datum can always be taken away, also when another is left."""
    lijst.schrijf(THEMA, TEKST + "# 06-00000000\n# r.verzonnen@voorbeeld.nl\n")
    lijst.git("add", THEMA)
    lijst.git("commit", "-qm", "Met git zelf")
    lijst.schrijf(THEMA, TEKST + "# r.verzonnen@voorbeeld.nl\n")
    assert lijst.doet("bewaar", "--ja") == ""


@pytest.mark.parametrize("formaat", ["tekst", "kort", "json", "github", "sarif", "junit"])
def test_the_check_does_not_repeat_it(lijst: Secretaris, formaat: str) -> None:
    """No output of `rao valideer` repeats the datum: a log is a copy too."""
    lijst.schrijf(THEMA, MET_BSN)
    uitkomst = lijst.rao("valideer", "--uitvoer", formaat)
    assert uitkomst.exit_code == 1
    assert "PRI01" in uitkomst.output
    assert "111222333" not in uitkomst.output


def test_in_a_broken_file_too(lijst: Secretaris) -> None:
    """A file that cannot be read can hold a personal datum."""
    lijst.schrijf(THEMA, MET_BSN + "titel: [\n")
    assert "PRI01" in lijst.rao("valideer", "--uitvoer", "kort").stdout


def test_the_name_of_a_file_counts(lijst: Secretaris) -> None:
    """The name of a file or folder stays in git for good too."""
    for naam in ("V-nummer 9999999999.md", "mevrouw Verzonnen/brief.md"):
        lijst.schrijf(f"documenten/{naam}", "Een brief\n")
        zin = lijst.faalt("bewaar", code=2)
        assert "In de naam van een nieuw bestand in documenten: Dit lijkt" in zin
        (lijst.map / "documenten" / naam).unlink()


def test_over_two_lines(lijst: Secretaris) -> None:
    """When a number is on two lines, rao shows nothing of either."""
    lijst.schrijf(THEMA, TEKST + "omschrijving: |-\n  Zie 111 222\n  333 in het dossier\n")
    tekst = lijst.rao("valideer", THEMA).stdout
    assert "PRI01" in tekst
    assert "Zie •••••••" in tekst
    assert "111" not in tekst
    assert "333" not in tekst


def test_what_was_accepted_stops_nothing_later(lijst: Secretaris) -> None:
    """No subject quotes a title, so a finding that was accepted there stops no later act."""
    titel = "titel: Bel 050-0000000  # rao: accepteer PRI05 nummer van de locatie"
    lijst.schrijf(THEMA, TEKST.replace("titel: Meldplicht", titel) + "voor_agenda: [deelberaad]\n")
    lijst.doet("bewaar")
    tafel = ("thema-meldplicht", "--voor", "deelberaad")
    lijst.doet("agendapunten", "verzonden", *tafel, "--ja")
    lijst.doet("agendapunten", "antwoord", *tafel, "--tekst", "Gezien.")
    assert "050" not in lijst.git("log", "--format=%B")
