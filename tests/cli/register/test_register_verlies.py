"""`rao register zet`: nothing disappears in silence, and the same once more is no fault (S6)."""

import pytest

from tests.cli.secretaris import OVERLEG, Secretaris
from tests.cli.voorraad import uit_voorraad

ZET = ("register", "zet")
DATA = (*ZET, "deelberaad.data")
REMOTE = (*ZET, "uitwisseling.remote")


@pytest.fixture
@uit_voorraad
def data(leeg: Secretaris) -> Secretaris:
    """A register with two days of the Deelberaad."""
    leeg.doet(*DATA, "2026-04-21, 2026-05-19")
    return leeg


@pytest.mark.parametrize("waarde", ["2026-09-22", ""])
def test_a_list_that_goes_is_asked(data: Secretaris, waarde: str) -> None:
    """What a new value throws out of a list is named and counted; a script needs --ja."""
    zin = data.faalt(*DATA, waarde, code=2)
    assert "verdwijnen er 2: 21 april 2026 en 19 mei 2026" in zin
    assert "--erbij of --weg" in zin
    data.doet(*DATA, waarde, "--ja")
    assert "2026-04-21" not in data.lees("rao.yaml")


def test_a_list_that_grows_is_not_asked(data: Secretaris) -> None:
    """A value in which everything stays, needs no yes."""
    data.doet(*DATA, "2026-04-21, 2026-05-19, 2026-06-16")
    assert "2026-06-16" in data.lees("rao.yaml")


def test_taking_out_twice(data: Secretaris) -> None:
    """What is out already is said, and is no fault."""
    data.doet(*DATA, "--weg", "2026-04-21")
    assert "staat niet in deelberaad.data" in data.zegt(*DATA, "--weg", "2026-04-21")


def test_an_lko_without_participants(leeg: Secretaris) -> None:
    """An LKO in which nobody takes part any more is said."""
    assert "doet nu geen enkele organisatie mee" in leeg.zegt(
        *ZET, "lkos.assen.deelnemers", "", "--ja"
    )


def test_a_block_goes_with_what_it_needs(leeg: Secretaris) -> None:
    """The block goes with its last needed key; that more goes is asked first."""
    leeg.doet(*REMOTE, "https://git.voorbeeld.nl/rao.git")
    leeg.doet(*ZET, "uitwisseling.tak", "noord")
    assert "Dan gaat alles daarvan weg: remote en tak." in leeg.faalt(*REMOTE, "", code=2)
    leeg.doet(*REMOTE, "", "--ja")
    assert "uitwisseling" not in leeg.lees("rao.yaml")


@pytest.mark.parametrize(
    ("reces", "zin"),
    [
        ("2026-08-21;2026-07-13", "voor het begint"),
        ("2026-05-08;2026-05-20", "voor het vorige af is"),
    ],
)
def test_a_recess_that_cannot_be(leeg: Secretaris, reces: str, zin: str) -> None:
    """A recess that ends before it begins, or falls together with another, is refused."""
    leeg.doet(*ZET, "reces", "--erbij", "2026-05-01;2026-05-08")
    assert zin in leeg.faalt(*ZET, "reces", "--erbij", reces, code=2)


@pytest.mark.parametrize("plek", ["termijnen.actie_dagen", "termijnen.lang_maanden"])
def test_a_term_has_a_bound(leeg: Secretaris, plek: str) -> None:
    """A term of ages is a typing error: by a command refused, in a file a finding."""
    assert "is hoogstens " in leeg.faalt(*ZET, plek, "99999999999", code=2)
    leeg.doet(*ZET, plek, "60")
    leeg.typt("rao.yaml", f"{plek[10:]}: 60", f"{plek[10:]}: 99999999999")
    uitkomst = leeg.rao("valideer")
    assert (uitkomst.exit_code, "VRM" in uitkomst.output) == (1, True)


@pytest.mark.parametrize(
    "opdracht",
    [
        ("lko", "hernoem", "assen", "LKO\nRood", "--op", "2026-07-01"),
        (*ZET, "lkos.assen.naam", "LKO\nRood"),
        (*ZET, "rubricering", "Zeer\nvertrouwelijk"),
        ("nieuw", "gemeente", "emmen", "gemeente\nEmmen"),
        ("nieuw", "tafel", "zorg", "--naam", "het\nZorgoverleg"),
    ],
)
def test_a_new_line_is_no_name(leeg: Secretaris, opdracht: tuple[str, ...]) -> None:
    """A name or label of two lines is refused, not made one in silence."""
    assert "een nieuwe regel" in leeg.faalt(*opdracht, code=2)


@pytest.mark.parametrize(
    "opdracht",
    [
        ("nieuw", "lko", "emmen", "LKO Emmen", "--locatie", "azc Emmen"),
        ("nieuw", "lko", "emmen", "LKO Emmen", "--op", "2026-07-01"),
        ("nieuw", "organisatie", "DJI", "Dienst Justitiële Inrichtingen"),
        ("nieuw", "lid", "R. Voorbeeld", "--organisatie", "COA", "--functie", "regiomanager"),
        (
            *("nieuw", "lid", "R. Voorbeeld", "--organisatie", "COA", "--functie", "manager"),
            *("--van", "2026-01-01"),
        ),
    ],
)
def test_the_same_again(leeg: Secretaris, opdracht: tuple[str, ...]) -> None:
    """Who types it again, also on a later day, changes nothing."""
    leeg.doet(*opdracht)
    assert "alles stond er al" in leeg.op("2026-03-06").zegt(*opdracht)


def test_a_guest_goes_once(gepland: Secretaris) -> None:
    """Taking a guest off who is no guest changes nothing."""
    assert "is geen gast" in gepland.zegt("overleg", "gast", OVERLEG, "COA", "--niet")


@pytest.mark.parametrize(
    "opdracht",
    [
        ("nieuw", "lko", "coa", "LKO Rood"),
        ("nieuw", "lko", "deelberaad", "LKO Rood"),
        ("nieuw", "organisatie", "assen", "Stichting Rood"),
        ("nieuw", "organisatie", "ROOD", "LKO Assen"),
        ("nieuw", "gemeente", "ind", "gemeente Rood"),
        ("nieuw", "tafel", "coa", "--naam", "het Zorgoverleg"),
        ("lko", "volg-op", "assen", "coa", "LKO Rood", "--op", "2026-07-01"),
        ("lko", "hernoem", "assen", "COA", "--op", "2026-07-01"),
    ],
)
def test_one_word_one_thing(leeg: Secretaris, opdracht: tuple[str, ...]) -> None:
    """A key or name of another kind of thing is refused, however it is written."""
    uitkomst = leeg.rao(*opdracht)
    assert uitkomst.exit_code in {2, 3}
    assert "is al een " in uitkomst.output
    assert leeg.git("status", "--porcelain") == ""


def test_each_name_in_its_time(leeg: Secretaris) -> None:
    """Two names to come are both told, each from its day."""
    leeg.doet("lko", "hernoem", "assen", "LKO Rood", "--op", "2026-07-01")
    leeg.doet("lko", "hernoem", "assen", "LKO Blauw", "--op", "2027-01-01")
    tekst = " ".join(leeg.doet("register", "toon").split())
    assert "heet zo tot en met 30 juni 2026, daarna LKO Rood" in tekst
    assert "heet vanaf 1 januari 2027 LKO Blauw" in tekst
