"""`rao zaak wijzig`: what is filled in is worded anew, where it stands."""

from __future__ import annotations

import sys
from typing import Final

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

WIJZIG: Final = ("zaak", "wijzig", ZAAK)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
GEVULD: Final = (
    "termijn.soort=vertrek",
    "termijn.tot=2026-06-01",
    "termijn.toelichting=Er komt een reisdocument",
    "oplossingsrichtingen[0].omschrijving=Vertrek met steun",
    "oplossingsrichtingen[0].voordelen=Duurzaam;Snel",
    "oplossingsrichtingen[1].omschrijving=Verhuizen",
    "advies.voorkeur=1",
    "advies.motivering=Dit kan",
)

if sys.platform != "win32":
    from tests.cli.questions.test_gesprek import gesprek


@pytest.fixture
@uit_voorraad
def gevuld(lijst: Secretaris) -> Secretaris:
    """A zaak with a term, two options and an advice."""
    lijst.doet("zaak", "vul-aan", ZAAK, *(w for deel in GEVULD for w in ("--zet", deel)))
    return lijst


def test_on_the_line(gevuld: Secretaris) -> None:
    """With --zet it is as with vul-aan, in one commit that names the part."""
    gevuld.doet(*WIJZIG, "--zet", "termijn.toelichting=Het is er")
    assert gevuld.laatste() == (f"Zaak {ZAAK} gewijzigd: termijn", [LIJSTPAD])
    assert "      toelichting: Het is er\n" in gevuld.lees(LIJSTPAD)


def test_without_a_terminal_it_says_what_is_missing(gevuld: Secretaris) -> None:
    """Nothing is asked, and nothing changes."""
    assert gevuld.faalt(*WIJZIG, code=2).startswith("Fout: U zegt niet wat er verandert.\n")


def test_a_closed_list(gevuld: Secretaris) -> None:
    """A zaak on a withdrawn list does not change any more."""
    gevuld.doet("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Lokaal opgelost")
    zin = gevuld.faalt(*WIJZIG, "--zet", "vraag=X")
    assert "daar verandert niets meer aan" in zin


@POSIX
def test_it_opens_with_what_stands_there(gevuld: Secretaris) -> None:
    """Choose a part by its number; Enter keeps, - empties, and the end shows what changes."""
    antwoorden = ["3", "", "1 juli", "-", ""]
    code, scherm = gesprek(gevuld, WIJZIG, antwoorden)
    assert code == 0
    assert "   3  termijn         vertrek; 1 juni 2026; Er komt een reisdocument\n" in scherm
    assert "Tot welke datum\n  was: 1 juni 2026\n  wordt: 1 juli 2026\n" in scherm
    assert "  was: Er komt een reisdocument\n  wordt: (leeg)\n" in scherm
    assert (
        "    termijn:\n      soort: vertrek\n      tot: 2026-07-01\n    gevolgen:"
        in gevuld.lees(LIJSTPAD)
    )
    assert gevuld.log()[-1] == f"Zaak {ZAAK} gewijzigd: termijn"


@POSIX
def test_nothing_changes_with_enter(gevuld: Secretaris) -> None:
    """Who keeps everything makes no commit."""
    voor = gevuld.foto()
    code, scherm = gesprek(gevuld, (*WIJZIG, "termijn"), ["", "", ""])
    assert (code, "Er is niets veranderd." in scherm) == (0, True)
    assert gevuld.foto() == voor


@POSIX
def test_the_advice_follows_an_option_that_moves(gevuld: Secretaris) -> None:
    """The preferred option is the same one, at its new number."""
    _, scherm = gesprek(gevuld, (*WIJZIG, "oplossingen"), ["2 naar 1", "", ""])
    assert "De volgorde wordt: 2, 1\n" in scherm
    assert scherm.count("  was:") == 1  # the number of the advice
    tekst = gevuld.lees(LIJSTPAD)
    assert tekst.index("Verhuizen") < tekst.index("Vertrek met steun")
    assert "voorkeur: 2\n" in tekst


@POSIX
def test_the_advice_is_asked_when_its_option_goes(gevuld: Secretaris) -> None:
    """Nobody advises what is no option any more."""
    _, scherm = gesprek(gevuld, (*WIJZIG, "oplossingen"), ["weg 1", "", "1", "", ""])
    assert "Welke oplossing heeft de voorkeur?" in scherm
    assert "\nOplossing 1 gaat weg: Vertrek met steun; Duurzaam, Snel\n" in scherm
    tekst = gevuld.lees(LIJSTPAD)
    assert "Vertrek met steun" not in tekst
    assert "      - {omschrijving: Verhuizen}\n" in tekst
    assert "voorkeur: 1\n" in tekst


@POSIX
def test_an_element_is_changed_in_its_own_lines(gevuld: Secretaris) -> None:
    """The other options keep their bytes."""
    antwoorden = ["2", "Verhuizen naar Assen", "", "", "", "", "", "", "", "", ""]
    gesprek(gevuld, (*WIJZIG, "oplossingen"), antwoorden)
    tekst = gevuld.lees(LIJSTPAD)
    assert "      - {omschrijving: Vertrek met steun, voordelen: [Duurzaam, Snel]}\n" in tekst
    assert "      - {omschrijving: Verhuizen naar Assen}\n" in tekst


@POSIX
def test_a_standpunt_keeps_its_own_lines(gevuld: Secretaris) -> None:
    """A standpunt that is worded anew gets the day of now; that of others stays."""
    gevuld.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan tot het vertrek door.")
    s = gevuld.op("2026-03-09")
    gesprek(s, (*WIJZIG, "standpunten"), ["De opvang stopt op 1 juni van dit jaar.", "", "", ""])
    assert "standpunt: De opvang stopt op 1 juni van dit jaar.\n" in s.lees(LIJSTPAD)
    assert "        datum: 2026-03-09\n" in s.lees(LIJSTPAD)


def test_an_unknown_part(gevuld: Secretaris) -> None:
    """A part that is none is named with those that there are."""
    assert "staat niet in dit register" in gevuld.faalt("zaak", "wijzig", "Z-7K3F9X", "termijn")


def test_after_the_decision_it_is_said(vastgesteld: Secretaris) -> None:
    """Who changes the text that was decided on, hears that the decision stays as it is."""
    zegt = vastgesteld.op("2026-03-14").zegt(*WIJZIG, "--zet", "vraag=Wat nu?")
    assert (
        "Let op: het RAO besloot hier al over (B-2026-03-12-01). Dat blijft zoals het is." in zegt
    )


@pytest.mark.parametrize(
    ("zet", "zin"),
    [
        ("gewijzigd_op=2020-01-01", "'gewijzigd op' vult rao zelf in."),
        ("weigering.reden=Kan niet", "Gebruik daarvoor: rao zaak weiger\n"),
        ("geen=termijn", "'wat niet van toepassing is' vult rao zelf in."),
        ("advies.voorkeur=3", "Oplossing 3 bestaat niet; er zijn er 2."),
    ],
)
def test_what_cannot_be_set(gevuld: Secretaris, zet: str, zin: str) -> None:
    """What happens to a zaak has commands of its own, and an option that is none is no advice."""
    assert zin in gevuld.faalt(*WIJZIG, "--zet", zet, code=2)


def test_a_standpunt_on_the_line_has_its_day(gevuld: Secretaris) -> None:
    """It is given now, as with rao standpunt."""
    gevuld.doet(*WIJZIG, "--zet", "standpunten.coa.inzet=Houdt de plek vrij")
    assert "        datum: 2026-03-05\n" in gevuld.lees(LIJSTPAD)


def test_a_day_without_a_year_on_the_line(gevuld: Secretaris) -> None:
    """A term is still to come when the list is made, and a talk has been."""
    zet = ("--zet", "termijn.tot=1 november", "--zet", "werkt_aan_vertrek.gesprek_op=1 juli")
    gevuld.doet(*WIJZIG, *zet)
    tekst = gevuld.lees(LIJSTPAD)
    assert "      tot: 2026-11-01\n" in tekst
    assert "gesprek_op: 2025-07-01\n" in tekst


def test_a_text_for_more_places(gevuld: Secretaris) -> None:
    """It is read as the interview reads it."""
    gevuld.doet(*WIJZIG, "--zet", "termijn=toelating; 1 mei 2027; de aanvraag ligt bij de IND")
    wordt = "      soort: toelating\n      tot: 2027-05-01\n      toelichting: de aanvraag ligt bij"
    assert wordt in gevuld.lees(LIJSTPAD)


@pytest.mark.parametrize(
    ("zet", "zin"),
    [
        ("termijn=31 februari", "Of geef elk apart: termijn.soort, termijn.tot en termijn.toel"),
        ("risicos=laag", "risicos.politiek.niveau"),
        ("vertrekstrategie.gezet=gesprek", "vertrekstrategie.gezet[0].stap"),
        ("oplossingsrichtingen[0]=Iets", "oplossingsrichtingen[0].omschrijving"),
    ],
)
def test_a_text_for_more_places_that_will_not_do(gevuld: Secretaris, zet: str, zin: str) -> None:
    """The places are named, not what a file looks like."""
    assert zin in gevuld.faalt(*WIJZIG, "--zet", zet, code=2)


@POSIX
def test_geen_empties(gevuld: Secretaris) -> None:
    """The word is no text of a zaak."""
    _, scherm = gesprek(gevuld, (*WIJZIG, "termijn"), ["", "", "geen", ""])
    assert "  Dit wordt leeg.\n" in scherm
    assert "toelichting" not in gevuld.lees(LIJSTPAD).partition("gevolgen")[0]


@POSIX
def test_stop_and_go_on_with_a_part(gevuld: Secretaris) -> None:
    """The line that goes on names the part, and another part that changes leaves it alone."""
    opdracht = (*WIJZIG, "oplossingen")
    _, scherm = gesprek(gevuld, opdracht, ["weg 2", "stop"])
    assert f"Ga verder met: rao zaak wijzig {ZAAK} oplossingen\n" in scherm
    gesprek(gevuld, (*WIJZIG, "termijn"), ["", "1 juli", "", ""])
    gesprek(gevuld, opdracht, ["", ""])
    assert "Verhuizen" not in gevuld.lees(LIJSTPAD)
