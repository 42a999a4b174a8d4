"""`rao onderwerp zet`: the life of an onderwerp, and what is filled in later."""

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris, erbij

KENMERK = "knelpunt-te-weinig-tolken"
PAD = f"onderwerpen/2026/{KENMERK}.yaml"
ZET = ("onderwerp", "zet", KENMERK)


@pytest.fixture
def knelpunt(ontvangen: Secretaris) -> Secretaris:
    """A register with one knelpunt."""
    ontvangen.doet("nieuw", "onderwerp", "--type", "knelpunt", "--titel", "Te weinig tolken")
    return ontvangen


def test_stap(knelpunt: Secretaris) -> None:
    """Alleen de status verandert, in één vastlegging."""
    voor = knelpunt.lees(PAD)
    knelpunt.doet(*ZET, "--status", "in-behandeling")
    assert knelpunt.lees(PAD) == voor.replace("status: open", "status: in-behandeling")
    assert knelpunt.laatste() == (f"Onderwerp {KENMERK} is in-behandeling", [PAD])


def test_stap_overslaan(knelpunt: Secretaris) -> None:
    """Een onderwerp kan in één keer afgerond worden."""
    knelpunt.doet(*ZET, "--status", "afgerond")
    assert "status: afgerond\n" in knelpunt.lees(PAD)


@pytest.mark.parametrize("naar", ["open", "in-behandeling"])
def test_niet_terug(knelpunt: Secretaris, naar: str) -> None:
    """Wat is afgerond, gaat niet terug."""
    knelpunt.doet(*ZET, "--status", "afgerond")
    assert f"is afgerond en kan niet terug naar {naar}" in knelpunt.faalt(*ZET, "--status", naar)


def test_onbekende_status(knelpunt: Secretaris) -> None:
    """Een status die niet bestaat, wordt geweigerd met de keuzes."""
    zin = knelpunt.faalt(*ZET, "--status", "klaar", code=2)
    assert "Kies uit: open, in-behandeling, afgerond." in zin


def test_nog_eens(knelpunt: Secretaris) -> None:
    """Dezelfde stap nog eens verandert niets."""
    knelpunt.doet(*ZET, "--status", "in-behandeling")
    zin = knelpunt.zegt(*ZET, "--status", "in-behandeling")
    assert zin == "Er is niets veranderd; alles stond er al."


def test_lijsten_groeien(knelpunt: Secretaris) -> None:
    """Een LKO, zaak of agenda komt erbij; wat er stond, blijft."""
    knelpunt.doet(*ZET, "--lko", "ter-apel", "--zaak", ZAAK, "--voor-agenda", "deelberaad")
    voor = knelpunt.lees(PAD)
    knelpunt.doet(*ZET, "--lko", "ter-apel", "--lko", "assen")
    assert knelpunt.lees(PAD) == voor.replace("[ter-apel]", "[ter-apel, assen]")


def test_alleen_wat_nieuw_is(knelpunt: Secretaris) -> None:
    """Een veld invullen voegt alleen dat veld toe, op zijn plek."""
    voor = knelpunt.lees(PAD)
    knelpunt.doet(*ZET, "--omschrijving", "Gesprekken vallen uit.", "--indiener", "LKO Assen")
    assert erbij(voor, knelpunt.lees(PAD)) == [
        "omschrijving: Gesprekken vallen uit.\n",
        "indiener: assen\n",
    ]


def test_opmerkingen_blijven(knelpunt: Secretaris) -> None:
    """Wat iemand er met de hand bij schreef, blijft staan."""
    knelpunt.typt(PAD, "status: open", "status: open  # sinds maart")
    knelpunt.doet(*ZET, "--status", "afgerond")
    assert "status: afgerond  # sinds maart\n" in knelpunt.lees(PAD)


def test_veld_van_een_ander_type(knelpunt: Secretaris) -> None:
    """Een knelpunt kan niet landelijk zijn; dat is een trend."""
    zin = knelpunt.faalt(*ZET, "--landelijk", "ja", code=2)
    assert "'landelijk' hoort bij een trend, en dit is een knelpunt." in zin


def test_niets(knelpunt: Secretaris) -> None:
    """Zonder status en zonder veld is er niets te doen."""
    assert "Er is niets om te zetten." in knelpunt.faalt(*ZET, code=2)


def test_onbekend(knelpunt: Secretaris) -> None:
    """Een tikfout in het kenmerk krijgt een suggestie."""
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
def test_besluit_zet_de_status(
    knelpunt: Secretaris, uitkomst: str, args: tuple[str, ...], status: str
) -> None:
    """Een besluit over een onderwerp zet het vanzelf een stap verder."""
    assert _besloten(knelpunt, uitkomst, *args) == status
