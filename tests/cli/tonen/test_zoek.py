"""`rao zoek`: where words stand, in which thing."""

import json

from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

BESLUIT = f"B-{OVERLEG}-01"


def test_one_word(lijst: Secretaris) -> None:
    """A word gives the zaak, where it stands and the text around it."""
    uitkomst = lijst.rao("zoek", "blijven")
    assert uitkomst.exit_code == 0
    assert uitkomst.stdout.splitlines()[1:] == [
        f"{ZAAK}  vraag  Mag het gezin blijven tot het vertrek?"
    ]
    assert uitkomst.stderr == "1 plek gevonden.\n"


def test_capitals_and_accents(lijst: Secretaris) -> None:
    """Capitals and accents do not matter, on either side."""
    lijst.schrijf(THEMA, TEKST + "omschrijving: Ook de coördinatie met de buren\n")
    assert "Ook de coördinatie" in lijst.doet("zoek", "COORDINATIE")
    assert "Meldplicht" in lijst.doet("zoek", "mëldplicht")


def test_all_words(lijst: Secretaris) -> None:
    """All words have to be in the same text, in any order."""
    assert ZAAK in lijst.doet("zoek", "vertrek", "gezin")
    assert ZAAK in lijst.doet("zoek", "vertrek gezin")
    assert lijst.doet("zoek", "vertrek", "lang") == ""


def test_nothing(lijst: Secretaris) -> None:
    """When it is nowhere, rao says so."""
    uitkomst = lijst.rao("zoek", "zeppelin")
    assert (uitkomst.exit_code, uitkomst.stdout) == (0, "")
    assert uitkomst.stderr == "Nergens staat 'zeppelin'.\n"


def test_empty(lijst: Secretaris) -> None:
    """Without a word there is nothing to seek."""
    assert "Er is niets om te zoeken." in lijst.faalt("zoek", "  ", code=2)


def test_a_long_text(lijst: Secretaris) -> None:
    """Of a long text the part with the word is shown, on one line."""
    lang = "x " * 50 + "een taxi naar het overleg " + "y " * 50
    lijst.schrijf(THEMA, TEKST + f"omschrijving: {lang.strip()}\n")
    (rij,) = json.loads(lijst.doet("zoek", "taxi", "--json"))["treffers"]
    assert rij["fragment"].startswith("… x x")
    assert " een taxi naar het overleg y " in rij["fragment"]
    assert rij["fragment"].endswith("y …")


def test_a_zaak_on_two_lists(lijst: Secretaris) -> None:
    """The same text of a zaak that was brought in again is there once."""
    nieuw = LIJST.replace("03-05", "03-06")
    tekst = (
        lijst.lees(LIJSTPAD).replace(LIJST, nieuw).replace("datum: 2026-03-05", "datum: 2026-03-06")
    )
    lijst.schrijf(f"signaallijsten/2026/{nieuw}.yaml", tekst)
    (rij,) = json.loads(lijst.doet("zoek", "blijven", "--json"))["treffers"]
    assert (rij["kenmerk"], rij["bestand"]) == (ZAAK, f"signaallijsten/2026/{nieuw}.yaml")


def test_the_place(lijst: Secretaris) -> None:
    """With --json file and line are given, so that an editor can open there."""
    (rij,) = json.loads(lijst.doet("zoek", "blijven", "--json"))["treffers"]
    regels = lijst.lees(rij["bestand"]).splitlines()
    assert "tot het vertrek" in regels[rij["regelnummer"] - 1]


def test_a_date_and_the_register(lijst: Secretaris) -> None:
    """Dates, and what is in rao.yaml, can be found too."""
    assert LIJST in lijst.doet("zoek", "2026-03-05")
    assert "rao.yaml" in lijst.doet("zoek", "Vertrek", "Dienst")


def test_no_choices_and_no_pieces_of_names(lijst: Secretaris) -> None:
    """What nobody wrote is not found: kind, status, and a piece of a kenmerk."""
    for woord in ("signaallijst", "concept", "ter", "zin", "lko-rao"):
        treffers = json.loads(lijst.doet("zoek", woord, "--json"))["treffers"]
        velden = {rij["veld"].split()[-1] for rij in treffers if rij["bestand"] == LIJSTPAD}
        assert velden <= {"onderwerp", "vraag"}, woord


def test_a_kenmerk(gepland: Secretaris) -> None:
    """Who types a kenmerk sees where it stands: on the list, and on the agenda."""
    treffers = json.loads(gepland.doet("zoek", ZAAK.lower(), "--json"))["treffers"]
    velden = {(rij["kenmerk"], rij["veld"]) for rij in treffers}
    assert {(ZAAK, f"in {LIJST}"), ("2026-03-12", "punt 2, kenmerk")} <= velden


def test_a_party(lijst: Secretaris) -> None:
    """An organisation or an LKO is found by its whole name."""
    assert f"{ZAAK} aanbrenger COA" in " ".join(lijst.doet("zoek", "coa").split())
    assert f"{LIJST} afzender ter-apel" in " ".join(lijst.doet("zoek", "ter-apel").split())
    assert "aanbrenger" not in lijst.rao("zoek", "co").stdout


def gevonden(s: Secretaris, *args: str) -> set[str]:
    """Return of which things a text was found."""
    return {rij["kenmerk"] for rij in json.loads(s.doet("zoek", *args, "--json"))["treffers"]}


def test_of_one_lko(besloten: Secretaris) -> None:
    """What it brought in, and what was decided and agreed about that."""
    eigen = gevonden(besloten, "e", "--lko", "LKO Ter Apel")
    assert {ZAAK, BESLUIT} <= eigen
    assert "rao.yaml" in eigen  # its own line in the register
    ander = gevonden(besloten, "e", "--lko", "assen")
    assert not {ZAAK, BESLUIT} & ander


def test_of_a_period(besloten: Secretaris) -> None:
    """The day of the list counts, or of the meeting in which it was said; rao.yaml has no day."""
    assert gevonden(besloten, "e", "--tot", "2026-03-05") == {ZAAK}
    assert BESLUIT in gevonden(besloten, "e", "--van", "2026-03-06")
    assert ZAAK not in gevonden(besloten, "e", "--van", "2026-03-06")


def test_nothing_within_a_choice(lijst: Secretaris) -> None:
    """Then rao says in what it looked."""
    uitkomst = lijst.rao("zoek", "blijven", "--lko", "assen", "--van", "2026-03-01")
    assert uitkomst.stderr == "Nergens staat 'blijven' bij assen, vanaf 1 maart 2026.\n"


def test_a_period_that_ends_before_it_begins(lijst: Secretaris) -> None:
    """It is refused as in `rao historie`."""
    fout = lijst.faalt("zoek", "x", "--van", "2026-03-05", "--tot", "2026-03-01", code=2)
    assert "5 maart 2026 is later dan 1 maart 2026." in fout
