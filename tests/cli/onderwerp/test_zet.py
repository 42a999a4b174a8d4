"""`rao onderwerp zet`: the life of an onderwerp, and what is filled in later."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris, erbij
from tests.cli.voorraad import uit_voorraad

KENMERK = "knelpunt-te-weinig-tolken"
PAD = f"onderwerpen/2026/{KENMERK}.yaml"
ZET = ("onderwerp", "zet", KENMERK)


@pytest.fixture
@uit_voorraad
def knelpunt(ontvangen: Secretaris) -> Secretaris:
    """A register with one knelpunt."""
    ontvangen.onderwerp(KENMERK, "--type", "knelpunt", "--titel", "Te weinig tolken")
    return ontvangen


def test_step(knelpunt: Secretaris) -> None:
    """Only the status changes, in one commit."""
    voor = knelpunt.lees(PAD)
    knelpunt.doet(*ZET, "--status", "in-behandeling")
    assert knelpunt.lees(PAD) == voor.replace("status: open", "status: in-behandeling")
    assert knelpunt.laatste() == ("Knelpunt is in-behandeling", [PAD])


def test_skip_a_step(knelpunt: Secretaris) -> None:
    """An onderwerp can be finished at once."""
    knelpunt.doet(*ZET, "--status", "afgerond")
    assert "status: afgerond\n" in knelpunt.lees(PAD)


@pytest.mark.parametrize("naar", ["open", "in-behandeling"])
def test_not_back(knelpunt: Secretaris, naar: str) -> None:
    """What is finished does not go back."""
    knelpunt.doet(*ZET, "--status", "afgerond")
    assert f"is afgerond en kan niet terug naar {naar}" in knelpunt.faalt(*ZET, "--status", naar)


def test_unknown_status(knelpunt: Secretaris) -> None:
    """A status that does not exist is refused with the choices."""
    zin = knelpunt.faalt(*ZET, "--status", "klaar", code=2)
    assert "Kies uit: open, in-behandeling, afgerond." in zin


def test_again(knelpunt: Secretaris) -> None:
    """The same step again changes nothing."""
    knelpunt.doet(*ZET, "--status", "in-behandeling")
    zin = knelpunt.zegt(*ZET, "--status", "in-behandeling")
    assert zin == "Er is niets veranderd; alles stond er al."


def test_lists_grow(knelpunt: Secretaris) -> None:
    """An LKO, zaak or agenda is added; what was there stays."""
    knelpunt.doet(*ZET, "--lko", "ter-apel", "--zaak", ZAAK, "--voor-agenda", "deelberaad")
    voor = knelpunt.lees(PAD)
    knelpunt.doet(*ZET, "--lko", "ter-apel", "--lko", "assen")
    assert knelpunt.lees(PAD) == voor.replace("[ter-apel]", "[ter-apel, assen]")


def test_only_what_is_new(knelpunt: Secretaris) -> None:
    """Filling in a field adds only that field, in its place."""
    voor = knelpunt.lees(PAD)
    knelpunt.doet(*ZET, "--omschrijving", "Gesprekken vallen uit.", "--indiener", "LKO Assen")
    assert erbij(voor, knelpunt.lees(PAD)) == [
        "omschrijving: Gesprekken vallen uit.\n",
        "indiener: assen\n",
    ]


def test_comments_stay(knelpunt: Secretaris) -> None:
    """What somebody wrote by hand stays."""
    knelpunt.typt(PAD, "status: open", "status: open  # sinds maart")
    knelpunt.doet(*ZET, "--status", "afgerond")
    assert "status: afgerond  # sinds maart\n" in knelpunt.lees(PAD)


def test_a_field_of_another_type(knelpunt: Secretaris) -> None:
    """A knelpunt cannot be national; that is a trend."""
    zin = knelpunt.faalt(*ZET, "--landelijk", "ja", code=2)
    assert "'landelijk' hoort bij een trend, en dit is een knelpunt." in zin


def test_nothing(knelpunt: Secretaris) -> None:
    """Without status and without field there is nothing to do."""
    assert "Er is niets om te zetten." in knelpunt.faalt(*ZET, code=2)


def test_unknown(knelpunt: Secretaris) -> None:
    """A typing error in the kenmerk gets a suggestion."""
    zin = knelpunt.faalt("onderwerp", "zet", "knelpunt-weinig-tolken", "--status", "afgerond")
    assert f"Bedoelt u {KENMERK}?" in zin


def _besloten(s: Secretaris, uitkomst: str, *args: str) -> str:
    """Hold a meeting about the onderwerp, decide, and return the status that follows."""
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    s.doet("agenda", "genereer")
    later = s.op(OVERLEG)
    later.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit = ("--besluit", "Zo doen wij het.", "--motivering", "Dat werkt.")
    later.doet("nieuw", "besluit", "--punt", KENMERK, "--uitkomst", uitkomst, *besluit, *args)
    regels = s.lees(PAD).splitlines()
    return next(regel for regel in regels if regel.startswith("status: "))


@pytest.mark.parametrize(
    ("uitkomst", "args", "status"),
    [
        ("afgehandeld", (), "status: afgerond"),
        ("aanhouden", ("--hervatten-op", "2026-04-09"), "status: in-behandeling"),
        ("opschalen", (), "status: in-behandeling"),
        ("ter-kennisname", (), "status: in-behandeling"),
    ],
)
def test_a_besluit_sets_the_status(
    knelpunt: Secretaris, uitkomst: str, args: tuple[str, ...], status: str
) -> None:
    """A besluit about an onderwerp takes it a step further by itself."""
    assert _besloten(knelpunt, uitkomst, *args) == status
