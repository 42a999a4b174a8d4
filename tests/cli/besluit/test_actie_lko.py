"""An actie may be for an LKO; no LKO reads what another one does (S8, S11)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

BESLUIT = "B-2026-03-12-01"
TWEEDE = "A-2026-03-12-02"
PAD = f"acties/2026/{TWEEDE}.yaml"
WAT = ("--uiterlijk", "2026-04-02", "--omschrijving", "Praat met de school")
NIEUW = ("nieuw", "actie", "--besluit", BESLUIT, *WAT)
TER_APEL = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
ASSEN = f"documenten/{OVERLEG}/terugkoppeling-assen.md"


@pytest.fixture
@uit_voorraad
def voor_assen(besloten: Secretaris) -> Secretaris:
    """The meeting decided about a zaak of LKO Ter Apel, and LKO Assen does something."""
    besloten.doet(*NIEUW, "--lko", "assen")
    return besloten


@pytest.mark.parametrize(
    "wie", [("--lko", "assen"), ("--lko", "LKO Assen"), ("--organisatie", "assen")]
)
def test_new(besloten: Secretaris, wie: tuple[str, ...]) -> None:
    """By its key or its name, with either option, the file names the LKO and no organisation."""
    assert besloten.doet(*NIEUW, *wie) == f"{TWEEDE}\n"
    assert "lko: assen\nuiterlijk: 2026-04-02\n" in besloten.lees(PAD)
    assert "organisatie:" not in besloten.lees(PAD)


def test_with_a_decision(gehouden: Secretaris) -> None:
    """`--actie` of a new decision takes an LKO as it takes an organisation."""
    besluit = ("--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft.")
    gehouden.doet("nieuw", "besluit", *besluit, "--actie", "ter-apel;2026-04-01;Belt de school")
    assert "lko: ter-apel\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")


def test_both(besloten: Secretaris) -> None:
    """An organisation and an LKO together are refused."""
    fout = besloten.faalt(*NIEUW, "--lko", "assen", "--organisatie", "COA", code=2)
    assert "niet van allebei" in fout


def test_unknown(besloten: Secretaris) -> None:
    """An LKO that the register has not is refused with those it has."""
    assert "Kies uit: ter-apel, assen." in besloten.faalt(*NIEUW, "--lko", "emmen", code=3)


def test_set(besloten: Secretaris) -> None:
    """Given to an LKO, the organisation goes; and back."""
    besloten.doet("actie", "zet", "A-2026-03-12-01", "--lko", "ter-apel")
    tekst = besloten.lees("acties/2026/A-2026-03-12-01.yaml")
    assert "lko: ter-apel" in tekst
    assert "organisatie:" not in tekst
    besloten.doet("actie", "zet", "A-2026-03-12-01", "--organisatie", "COA")
    tekst = besloten.lees("acties/2026/A-2026-03-12-01.yaml")
    assert "organisatie: COA" in tekst
    assert "lko:" not in tekst


def test_form_of_the_register(voor_assen: Secretaris) -> None:
    """A rao that does not know the key leaves the register alone: it says its form."""
    assert "\nversie: 3\n" in voor_assen.lees("rao.yaml")


def test_lists(voor_assen: Secretaris) -> None:
    """`rao acties` shows its name, and filters by it; `rao lijst acties --lko` too."""
    for filter_ in (("--lko", "assen"), ("--organisatie", "LKO Assen")):
        (regel,) = voor_assen.doet("acties", *filter_).splitlines()[1:]
        assert regel.split()[:3] == [TWEEDE, "LKO", "Assen"]
    rijen = json.loads(voor_assen.doet("lijst", "acties", "--lko", "assen", "--json"))["acties"]
    assert [(rij["kenmerk"], rij["organisatie"], rij["lko"]) for rij in rijen] == [
        (TWEEDE, None, "assen")
    ]


def test_told_where_it_is_shown(voor_assen: Secretaris) -> None:
    """`rao toon`, `rao historie` and the besluitenlijst name the LKO."""
    assert "LKO Assen" in voor_assen.doet("toon", TWEEDE)
    assert f"Actie {TWEEDE} (LKO Assen)" in voor_assen.doet("historie", BESLUIT)
    voor_assen.doet("besluitenlijst", "genereer")
    lijst = voor_assen.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert "- **LKO Assen**, uiterlijk 2 april 2026 (A-2026-03-12-02): Praat met de school" in lijst


def test_status_asks_the_lko(voor_assen: Secretaris) -> None:
    """The secretary asks the LKO how it goes, and `--voor` shows the LKO its own."""
    status = voor_assen.op("2026-04-03").doet("status")
    assert "Vraag LKO Assen hoe het staat met" in status
    eigen = voor_assen.op("2026-04-03").doet("status", "--voor", "assen")
    assert TWEEDE in eigen
    assert "A-2026-03-12-01" not in eigen


def test_letter(voor_assen: Secretaris) -> None:
    """An LKO without a zaak in the meeting hears what it does, and nothing of the zaak."""
    status = voor_assen.doet("status")
    assert "Terugkoppeling aan LKO Assen over 12 maart 2026 maken en versturen" in status
    voor_assen.doet("terugkoppeling", "genereer")
    brief = voor_assen.lees(ASSEN)
    regel = f"({TWEEDE}, bij een zaak van een ander LKO): Praat met de school.\n"
    assert f"- **Uiterlijk 2 april 2026** {regel}" in brief
    assert ZAAK not in brief
    assert "Gezin verblijft" not in brief


def test_letter_of_another(voor_assen: Secretaris) -> None:
    """The LKO of the zaak reads what organisations do, and not what another LKO does."""
    voor_assen.doet("terugkoppeling", "genereer")
    brief = voor_assen.lees(TER_APEL)
    assert "A-2026-03-12-01" in brief
    assert TWEEDE not in brief
    assert "Praat met de school" not in brief


def test_no_second_task(voor_assen: Secretaris) -> None:
    """Once its letter went, nobody is asked to send it again."""
    voor_assen.doet("terugkoppeling", "genereer")
    voor_assen.doet("terugkoppeling", "verzonden", "TK-assen-2026-03-12", "--ja")
    assert "terugkoppeling verzonden TK-assen" not in voor_assen.doet("status")


def test_correction_of_another(vastgesteld: Secretaris) -> None:
    """An actie that came after the fixing is no news for an LKO that may not read it."""
    s = vastgesteld.op("2026-03-13")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-03-12", "--ja")
    na = s.op("2026-03-20")
    assert "kreeg al een terugkoppeling" not in na.zegt(*NIEUW, "--lko", "assen")
    uit = na.zegt("terugkoppeling", "genereer", "--lko", "ter-apel")
    assert "is al verzonden en verandert niet meer" in uit
    assert "Praat met de school" in na.lees(f"documenten/{OVERLEG}/besluitenlijst.md")


def test_hand_edit_of_both(voor_assen: Secretaris) -> None:
    """A file that names both is a finding with its own rule."""
    voor_assen.typt(PAD, "lko: assen\n", "lko: assen\norganisatie: COA\n")
    assert "BSL17" in voor_assen.rao("valideer", "--uitvoer", "kort").stdout


def test_unknown_in_a_file(voor_assen: Secretaris) -> None:
    """A file that names an LKO that the register has not is a finding."""
    voor_assen.typt(PAD, "lko: assen\n", "lko: asen\n")
    assert "VRB05" in voor_assen.rao("valideer", "--uitvoer", "kort").stdout


def test_its_own_zaak_names_it_at_once(besloten: Secretaris) -> None:
    """What an LKO does in its own zaak stands in short, in its list and at the zaak."""
    besloten.doet(*NIEUW, "--lko", "ter-apel")
    besloten.doet("terugkoppeling", "genereer")
    brief = besloten.lees(TER_APEL)
    assert "; u doet zelf iets |" in brief.partition("## In het kort")[2]
    assert "Gezin" in brief.partition("## Wat u zelf doet")[2].partition("##")[0]
    assert TWEEDE in brief.partition("### Wie doet wat")[2]


def test_a_topic_that_names_it(gehouden: Secretaris) -> None:
    """An action from an item that is no zaak is told with the title of that item."""
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Doen.", "--motivering", "Nodig.")
    gehouden.doet("nieuw", "besluit", "--punt", "gemeenten", *besluit)
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    gehouden.doet(*NIEUW, "--lko", "assen")
    gehouden.doet("terugkoppeling", "genereer")
    brief = gehouden.lees(ASSEN)
    assert "bij Contacten met gemeenten in de regio): " in brief
