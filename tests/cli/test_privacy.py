"""Data of persons never gets into git: refused in questions, flags, hand edits and subjects."""

import pytest

from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

MET_BSN = TEKST + "omschrijving: De zaak van BSN 111222333\n"


def test_een_opdracht(lijst: Secretaris) -> None:
    """Een opdracht met een persoonsgegeven legt niets vast en noemt het gegeven niet."""
    zin = lijst.faalt("standpunt", ZAAK, "COA", "--standpunt", "Bel 06-00000000 hierover", code=2)
    assert "Dit is een telefoonnummer; dat hoort niet in het register." in zin
    assert "00000000" not in zin


def test_bewaar(lijst: Secretaris) -> None:
    """`rao bewaar` weigert een bestand met een persoonsgegeven, met de plek en de regel."""
    lijst.schrijf(THEMA, MET_BSN)
    assert lijst.faalt("bewaar", code=2) == (
        "Fout: Er staat een persoonsgegeven in. Er is niets bewaard, want git vergeet niets.\n"
        f"{THEMA}, regel 8: Dit is een burgerservicenummer (BSN); dat hoort niet in het register.\n"
        "Wat u kunt doen, leest u met: rao regel PRI01\n"
    )


def test_een_opmerking_telt_mee(lijst: Secretaris) -> None:
    """Ook achter een hekje wordt gekeken: git bewaart ook dat."""
    lijst.schrijf(THEMA, TEKST + "# Mail r.verzonnen@voorbeeld.nl\n")
    assert "regel 8: Dit is een mailadres" in lijst.faalt("bewaar", code=2)


def test_een_stuk_telt_mee(lijst: Secretaris) -> None:
    """Ook in een stuk dat u zelf veranderde, mag geen persoonsgegeven staan."""
    lijst.schrijf("documenten/2026-03-12/brief.md", "Beste mevrouw Verzonnen,\n")
    assert "regel 1: Dit lijkt de naam van een persoon" in lijst.faalt("bewaar", code=2)


def test_de_omschrijving_telt_mee(lijst: Secretaris) -> None:
    """Ook de zin waaronder iets wordt bewaard, blijft in git."""
    lijst.schrijf(THEMA, TEKST)
    zin = lijst.faalt("bewaar", "-m", "Over V-nummer 999 999 9999", code=2)
    assert "In de omschrijving van de wijziging: Dit lijkt een V-nummer" in zin


def test_geaccepteerd(lijst: Secretaris) -> None:
    """Wat volgens u niet van een persoon is, mag blijven als u zegt waarom."""
    nummer = "omschrijving: Bel 050-0000000 # rao: accepteer PRI05 nummer van de locatie\n"
    lijst.schrijf(THEMA, TEKST + nummer)
    lijst.doet("bewaar")
    assert "PRI05" not in lijst.doet("valideer", THEMA)


def test_een_bsn_accepteert_niemand(lijst: Secretaris) -> None:
    """Een BSN blijft een fout, wat er ook achter staat."""
    lijst.schrijf(THEMA, MET_BSN.rstrip("\n") + " # rao: accepteer PRI01 is al bekend\n")
    assert "burgerservicenummer" in lijst.faalt("bewaar", code=2)


def test_lichter_in_de_regio(lijst: Secretaris) -> None:
    """Een regio kan een mailadres lichter maken; dan houdt rao het niet tegen."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "regels: {PRI04: waarschuwing}\n")
    lijst.doet("bewaar")
    lijst.schrijf(THEMA, TEKST + "omschrijving: Mail post@voorbeeld.nl\n")
    lijst.doet("bewaar")
    assert "waarschuwing PRI04" in lijst.doet("valideer", THEMA)


def test_wat_er_al_stond(lijst: Secretaris) -> None:
    """Wat er al stond houdt ander werk niet tegen; een tweede gegeven erbij wel."""
    tekst = lijst.lees(LIJSTPAD) + "# 06-00000000\n"
    lijst.schrijf(LIJSTPAD, tekst)
    lijst.git("commit", "-qam", "Met git zelf")
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan nog een maand doorgaan.")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# 06-00000000\n")
    assert "telefoonnummer" in lijst.faalt("bewaar", code=2)


def test_weghalen_mag(lijst: Secretaris) -> None:
    """Een gegeven weghalen kan altijd, ook als er nog een ander staat."""
    lijst.schrijf(THEMA, TEKST + "# 06-00000000\n# r.verzonnen@voorbeeld.nl\n")
    lijst.git("add", THEMA)
    lijst.git("commit", "-qm", "Met git zelf")
    lijst.schrijf(THEMA, TEKST + "# r.verzonnen@voorbeeld.nl\n")
    assert lijst.doet("bewaar") == ""


@pytest.mark.parametrize("formaat", ["tekst", "kort", "json", "github", "sarif", "junit"])
def test_controle_herhaalt_het_niet(lijst: Secretaris, formaat: str) -> None:
    """Geen uitvoer van `rao valideer` herhaalt het gegeven: een logboek is ook een kopie."""
    lijst.schrijf(THEMA, MET_BSN)
    uitkomst = lijst.rao("valideer", "--uitvoer", formaat)
    assert uitkomst.exit_code == 1
    assert "PRI01" in uitkomst.output
    assert "111222333" not in uitkomst.output


def test_ook_in_een_kapot_bestand(lijst: Secretaris) -> None:
    """Een bestand dat niet te lezen is, kan wel een persoonsgegeven bevatten."""
    lijst.schrijf(THEMA, MET_BSN + "titel: [\n")
    assert "PRI01" in lijst.rao("valideer", "--uitvoer", "kort").stdout


def test_de_naam_van_een_bestand_telt_mee(lijst: Secretaris) -> None:
    """Ook de naam van een bestand of map blijft voorgoed in git."""
    for naam in ("V-nummer 9999999999.md", "mevrouw Verzonnen/brief.md"):
        lijst.schrijf(f"documenten/{naam}", "Een brief\n")
        zin = lijst.faalt("bewaar", code=2)
        assert "In de naam van een nieuw bestand in documenten: Dit lijkt" in zin
        (lijst.map / "documenten" / naam).unlink()


def test_over_twee_regels(lijst: Secretaris) -> None:
    """Staat een nummer over twee regels, dan laat rao van geen van beide iets zien."""
    lijst.schrijf(THEMA, TEKST + "omschrijving: |-\n  Zie 111 222\n  333 in het dossier\n")
    tekst = lijst.rao("valideer", THEMA).stdout
    assert "PRI01" in tekst
    assert "Zie •••••••" in tekst
    assert "111" not in tekst
    assert "333" not in tekst
