"""Doing again what was done already: rao says how it is, and changes nothing in silence."""

import json

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

NAAR = "2026-03-19"
ACTIE = f"A-{OVERLEG}-01"
NIETS = "Er is niets veranderd; alles stond er al."
VERVALT = ("overleg", "vervalt", OVERLEG, "--reden")
VERPLAATS = ("overleg", "verplaats", OVERLEG, "--naar", NAAR)
ZONDER = ("besluitenlijst", "stel-vast", OVERLEG, "--zonder-besluit")
ACTIETEKST = "COA;2026-04-01;Plaatst het gezin over"


def test_vervalt_om_een_andere_reden(gepland: Secretaris) -> None:
    """De eerste reden blijft; rao zegt welke dat is en waar u haar verandert."""
    gepland.doet(*VERVALT, "Te weinig zaken")
    assert gepland.zegt(*VERVALT, "Te weinig zaken").startswith(NIETS)
    fout = gepland.faalt(*VERVALT, "De zaal is bezet")
    assert "is al vervallen, met de reden: Te weinig zaken\n" in fout
    assert f"verbeter haar dan in {OVERLEGPAD}" in fout


def test_zonder_besluit_om_een_andere_reden(gehouden: Secretaris) -> None:
    """Wat vastligt, verandert niet; dezelfde reden nog eens is goed."""
    s = gehouden.op("2026-03-16")
    s.doet(*ZONDER, f"{ZAAK}=De tijd was op")
    assert s.zegt(*ZONDER, f"{ZAAK}=De tijd was op") == NIETS
    fout = s.faalt(*ZONDER, f"{ZAAK}=Niemand wist het")
    assert f"ligt al vast; de reden bij {ZAAK} is: De tijd was op." in fout


def test_actie_met_een_andere_toelichting(besloten: Secretaris) -> None:
    """De eerste toelichting blijft staan."""
    s = besloten.op("2026-03-20")
    for act in (("verval", "Niet meer nodig"), ("verval", "Niet meer nodig")):
        s.doet("actie", act[0], ACTIE, "--toelichting", act[1])
    fout = s.faalt("actie", "verval", ACTIE, "--toelichting", "Vergeten")
    assert "is al vervallen, met de toelichting: Niet meer nodig\n" in fout


def test_twee_keer_dezelfde_actie(besloten: Secretaris) -> None:
    """Wie een actie twee keer noemt, meldt haar één keer."""
    s = besloten.op("2026-03-20")
    assert s.zegt("actie", "gereed", ACTIE, ACTIE.lower()) == f"Vastgelegd: Actie {ACTIE} gereed"


def test_nog_eens_verplaatst(gepland: Secretaris) -> None:
    """Een overleg dat al op die dag staat, blijft daar; andere opdrachten zeggen waar het is."""
    gepland.doet(*VERPLAATS)
    assert gepland.zegt(*VERPLAATS) == NIETS
    fout = gepland.faalt("agenda", "genereer", OVERLEG)
    assert "Het overleg van 12 maart 2026 is verplaatst naar 19 maart 2026." in fout


def test_heen_en_terug(gepland: Secretaris) -> None:
    """Een overleg dat terugkomt op zijn eerste dag, is daar niet vandaan verplaatst."""
    gepland.doet(*VERPLAATS)
    gepland.doet("overleg", "verplaats", NAAR, "--naar", OVERLEG)
    tekst = gepland.lees(OVERLEGPAD)
    assert f"van: {NAAR}" in tekst
    assert f"van: {OVERLEG}" not in tekst
    gepland.doet(*VERPLAATS)
    assert f"van: {NAAR}" not in gepland.lees(f"overleggen/2026/{NAAR}.yaml")


def test_nummer_van_een_actie_komt_niet_terug(besloten: Secretaris) -> None:
    """Is een actie met de hand weggehaald, dan krijgt een andere nooit haar kenmerk."""
    (besloten.map / f"acties/2026/{ACTIE}.yaml").unlink()
    besloten.doet("bewaar")
    s = besloten.op("2026-03-16")
    besluit = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    s.doet("nieuw", "besluit", "--punt", "gemeenten", *besluit, "--actie", ACTIETEKST)
    assert not (s.map / f"acties/2026/{ACTIE}.yaml").exists()
    assert f"besluit: B-{OVERLEG}-02\n" in s.lees(f"acties/2026/A-{OVERLEG}-02.yaml")


def test_nummer_van_een_besluit_komt_niet_terug(besloten: Secretaris) -> None:
    """Wordt een besluit ergens genoemd, dan krijgt een ander nooit zijn kenmerk."""
    s = besloten.op("2026-03-16")
    s.typt(OVERLEGPAD, f"B-{OVERLEG}-01:", f"B-{OVERLEG}-05:")
    besluit = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    s.typt(f"acties/2026/{ACTIE}.yaml", f"B-{OVERLEG}-01", f"B-{OVERLEG}-07")
    s.doet("nieuw", "besluit", "--punt", "gemeenten", *besluit)
    assert f"B-{OVERLEG}-08:" in s.lees(OVERLEGPAD)


def test_errata_van_een_besluit(vastgesteld: Secretaris) -> None:
    """Wie een besluit bekijkt, ziet ook de verbetering; een programma ook."""
    s = vastgesteld.op("2026-03-20")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees 1 juli.")
    assert "20 maart 2026: Lees 1 juli." in s.doet("toon", f"B-{OVERLEG}-01")
    data = json.loads(s.doet("toon", f"B-{OVERLEG}-01", "--json"))
    assert "Lees 1 juli." in json.dumps(data)
