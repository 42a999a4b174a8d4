"""Doing again what was done already: rao says how it is, and changes nothing in silence."""

import json

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

NAAR = "2026-03-19"
ACTIE = f"A-{OVERLEG}-01"
NIETS = "Er is niets veranderd; alles stond er al."
VERVALT = ("overleg", "vervalt", "--ja", OVERLEG, "--reden")
VERPLAATS = ("overleg", "verplaats", OVERLEG, "--naar", NAAR)
ZONDER = ("besluitenlijst", "stel-vast", "--ja", OVERLEG, "--zonder-besluit")
ACTIETEKST = "COA;2026-04-01;Plaatst het gezin over"


def test_cancelled_for_another_reason(gepland: Secretaris) -> None:
    """The first reason stays; rao says which it is and where to change it."""
    gepland.doet(*VERVALT, "Te weinig zaken")
    assert gepland.zegt(*VERVALT, "Te weinig zaken").startswith(NIETS)
    fout = gepland.faalt(*VERVALT, "De zaal is bezet")
    assert "is al vervallen, met de reden: Te weinig zaken\n" in fout
    assert f"Verbeter haar aan een terminal met: rao overleg vervalt {OVERLEG}" in fout


def test_without_a_besluit_for_another_reason(gehouden: Secretaris) -> None:
    """What is fixed does not change; the same reason again is fine."""
    s = gehouden.op("2026-03-16")
    s.doet(*ZONDER, f"{ZAAK}=De tijd was op")
    assert s.zegt(*ZONDER, f"{ZAAK}=De tijd was op") == NIETS
    fout = s.faalt(*ZONDER, f"{ZAAK}=Niemand wist het")
    assert f"ligt al vast; de reden bij {ZAAK} is: De tijd was op." in fout


def test_an_actie_with_another_note(besloten: Secretaris) -> None:
    """The first note stays."""
    s = besloten.op("2026-03-20")
    for act in (("verval", "Niet meer nodig"), ("verval", "Niet meer nodig")):
        s.doet("actie", act[0], "--ja", ACTIE, "--toelichting", act[1])
    fout = s.faalt("actie", "verval", "--ja", ACTIE, "--toelichting", "Vergeten")
    assert "is al vervallen, met de toelichting: Niet meer nodig\n" in fout


def test_the_same_actie_twice(besloten: Secretaris) -> None:
    """Who names an actie twice reports it once."""
    s = besloten.op("2026-03-20")
    assert s.zegt("actie", "gereed", ACTIE, ACTIE.lower()) == f"Vastgelegd: Actie {ACTIE} gereed"


def test_moved_once_more(gepland: Secretaris) -> None:
    """A meeting that is on that day already stays; other commands say where it is."""
    gepland.doet(*VERPLAATS)
    assert gepland.zegt(*VERPLAATS) == NIETS
    fout = gepland.faalt("agenda", "genereer", OVERLEG)
    assert "Het overleg van 12 maart 2026 is verplaatst naar 19 maart 2026." in fout


def test_there_and_back(gepland: Secretaris) -> None:
    """A meeting that returns to its first day was not moved from there."""
    gepland.doet(*VERPLAATS)
    gepland.doet("overleg", "verplaats", NAAR, "--naar", OVERLEG)
    tekst = gepland.lees(OVERLEGPAD)
    assert f"van: {NAAR}" in tekst
    assert f"van: {OVERLEG}" not in tekst
    gepland.doet(*VERPLAATS)
    assert f"van: {NAAR}" not in gepland.lees(f"overleggen/2026/{NAAR}.yaml")


def test_the_number_of_an_actie_does_not_return(besloten: Secretaris) -> None:
    """When an actie was removed by hand, another never gets its kenmerk."""
    (besloten.map / f"acties/2026/{ACTIE}.yaml").unlink()
    besloten.doet("bewaar", "--ja")
    s = besloten.op("2026-03-16")
    besluit = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    s.doet("nieuw", "besluit", "--punt", "gemeenten", *besluit, "--actie", ACTIETEKST)
    assert not (s.map / f"acties/2026/{ACTIE}.yaml").exists()
    assert f"besluit: B-{OVERLEG}-02\n" in s.lees(f"acties/2026/A-{OVERLEG}-02.yaml")


def test_the_number_of_a_besluit_does_not_return(besloten: Secretaris) -> None:
    """When a besluit is named somewhere, another never gets its kenmerk."""
    s = besloten.op("2026-03-16")
    s.typt(OVERLEGPAD, f"B-{OVERLEG}-01:", f"B-{OVERLEG}-05:")
    besluit = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    s.typt(f"acties/2026/{ACTIE}.yaml", f"B-{OVERLEG}-01", f"B-{OVERLEG}-07")
    s.doet("nieuw", "besluit", "--punt", "gemeenten", *besluit)
    assert f"B-{OVERLEG}-08:" in s.lees(OVERLEGPAD)


def test_errata_of_a_besluit(vastgesteld: Secretaris) -> None:
    """Who looks at a besluit sees its correction too; so does a program."""
    s = vastgesteld.op("2026-03-20")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees 1 juli.")
    assert "20 maart 2026: Lees 1 juli." in s.doet("toon", f"B-{OVERLEG}-01")
    data = json.loads(s.doet("toon", f"B-{OVERLEG}-01", "--json"))
    assert "Lees 1 juli." in json.dumps(data)
