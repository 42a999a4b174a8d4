"""A suggestion goes by what a word means: never the opposite, never only what cannot be undone."""

import pytest

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht.bedoeling import (
    ONOMKEERBAAR,
    bedoelde_opdrachten,
    bedoelde_opties,
    is_onomkeerbaar,
)
from rao_cli.cli.opdracht.groep import laad
from tests.cli.proefbank import Rao

PADEN = [o.pad for o in inhoud.OPDRACHTEN]
WERKWOORDEN = sorted({o.naam for o in inhoud.OPDRACHTEN})
#: What takes something back, by what it takes back.
TEGENDELEN = {
    "dien-in": {"trek-in", "weiger"},
    "ontvang": {"weiger", "trek-in"},
    "gereed": {"verval"},
    "wijzig": {"weiger", "verwijder"},
    "zet": {"weg", "haal-af", "verval"},
    "voeg-toe": {"haal-af", "verwijder"},
    "houd": {"vervalt"},
    "vul-aan": {"verwijder"},
    "bewaar": {"ongedaan"},
    "nieuw": {"verwijder"},
}


def suggesties(groep: str, woord: str) -> list[str]:
    """Return what is suggested behind a noun, or behind `rao` itself."""
    return bedoelde_opdrachten(groep, woord, PADEN + ([] if groep else list(inhoud.GROEPEN)))


def tikfouten(woord: str) -> set[str]:
    """Return what slips of the finger make of a word."""
    weg = {woord[:n] + woord[n + 1 :] for n in range(len(woord))}
    dubbel = {woord[:n] + woord[n] + woord[n:] for n in range(len(woord))}
    om = {woord[:n] + woord[n + 1] + woord[n] + woord[n + 2 :] for n in range(len(woord) - 1)}
    return (weg | dubbel | om | {woord.replace("-", ""), woord + "en"}) - {woord, ""}


def test_no_guess_is_only_what_cannot_be_undone() -> None:
    """Of every typing error in every command something harmless is suggested as well."""
    for opdracht in inhoud.OPDRACHTEN:
        for fout in tikfouten(opdracht.naam) - set(WERKWOORDEN):
            for groep in {opdracht.groep or "", ""}:
                gevonden = suggesties(groep, fout)
                assert not gevonden or not all(map(is_onomkeerbaar, gevonden)), (groep, fout)


@pytest.mark.parametrize("woord", sorted(TEGENDELEN))
def test_never_the_opposite(woord: str) -> None:
    """A word, or a slip in it, never leads to what takes it back."""
    for getypt in {woord, *tikfouten(woord)} - set(PADEN):
        for groep in ("", "zaak", "signaallijst", "actie", "overleg", "agenda", "onderwerp"):
            namen = {pad.rpartition(" ")[2] for pad in suggesties(groep, getypt)}
            assert not namen & TEGENDELEN[woord], (groep, getypt, namen)


@pytest.mark.parametrize(
    ("groep", "woord", "eerste"),
    [
        ("besluit", "wijzig", "besluit zet"),
        ("actie", "pas-aan", "actie zet"),
        ("onderwerp", "verander", "onderwerp zet"),
        ("lko", "herschrijf", "lko hernoem"),
        ("zaak", "verwijderen", "zaak verwijder"),
        ("lko", "verwijder", "lko sluit"),
        ("lid", "verwijder", "lid stopt"),
        ("actie", "verwijder", "actie verval"),
        ("terugkoppeling", "verzend", "terugkoppeling verzonden"),
        ("signaallijst", "verstuur", "signaallijst dien-in"),
        ("overleg", "annuleer", "overleg vervalt"),
        ("zaak", "dien-in", "signaallijst dien-in"),
        ("zaak", "nieuw", "nieuw zaak"),
        ("actie", "klaar", "actie gereed"),
        ("zaak", "weigr", "zaak weiger"),
        ("", "statsu", "status"),
        ("", "zaken", "lijst zaken"),
        ("", "verstuur", "terugkoppeling verzonden"),
        ("", "print", "papieren"),
        ("", "undo", "ongedaan"),
        ("", "hulp", "help"),
    ],
)
def test_what_users_say(groep: str, woord: str, eerste: str) -> None:
    """Other words for what people do lead to the command for it."""
    assert suggesties(groep, woord)[:1] == [eerste]


def test_wijzig_of_a_zaak(rao: Rao) -> None:
    """Who wants to reword a zaak is not sent to what refuses it."""
    fout = rao("zaak", "wijzigen").stderr
    assert "weiger" not in fout
    assert "`rao zaak wijzig`" in fout or "`rao zaak vul-aan`" in fout


def test_only_commands_that_exist() -> None:
    """Each verb that is called hard to undo is one of rao."""
    assert set(WERKWOORDEN) >= ONOMKEERBAAR


def test_heavy_option_is_never_alone() -> None:
    """Of every typing error in an option that answers or removes, another is suggested too."""
    for opdracht in inhoud.OPDRACHTEN:
        er = [o for p in laad(opdracht).params for o in p.opts if o.startswith("--")]
        for optie in {"--ja", "--weg", "--niet", "--correctie"} & set(er):
            for fout in tikfouten(optie[2:]) - {o[2:] for o in er}:
                assert bedoelde_opties(f"--{fout}", er) != [optie], (opdracht.pad, fout)


@pytest.mark.parametrize(
    ("getypt", "bedoeld"),
    [("--REDEN", "--reden"), ("--dry-run", "--proef"), ("--toelichting", "--reden")],
)
def test_other_words_for_options(getypt: str, bedoeld: str) -> None:
    """An option is known by another word too, and in capitals."""
    assert bedoelde_opties(getypt, ["--reden", "--proef", "--ja"]) == [bedoeld]
