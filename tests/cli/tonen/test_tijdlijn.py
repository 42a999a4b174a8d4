"""`rao toon ZAAK` tells the whole story of a zaak, in order (S8, S11)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

TK = f"TK-ter-apel-{OVERLEG}"


def verhaal(s: Secretaris) -> list[tuple[str, str]]:
    """Return day and text of every step."""
    stappen = json.loads(s.doet("toon", ZAAK, "--json"))["zaak"]["tijdlijn"]
    return [(stap["datum"], stap["tekst"]) for stap in stappen]


@pytest.fixture
@uit_voorraad
def klaar(vastgesteld: Secretaris) -> Secretaris:
    """A zaak from list to confirmed reply, with an erratum and an actie that is done."""
    op = vastgesteld.op("2026-03-16")
    op.doet("terugkoppeling", "genereer")
    op.doet("terugkoppeling", "verzonden", "--ja", TK)
    op.op("2026-03-18").doet("terugkoppeling", "bevestigd", TK)
    op.op("2026-03-20").doet("erratum", OVERLEG, "B-2026-03-12-01", "--tekst", "Lees 1 juli")
    op.op("2026-03-30").doet("actie", "gereed", "A-2026-03-12-01", "--toelichting", "Het is er")
    return op.op("2026-04-01")


def test_from_beginning_to_end(klaar: Secretaris) -> None:
    """List, agenda, besluit, actie, terugkoppeling, erratum: all in order."""
    assert verhaal(klaar) == [
        ("2026-03-05", f"Op signaallijst {LIJST} aan het RAO"),
        ("2026-03-05", f"Signaallijst {LIJST} ingediend"),
        ("2026-03-05", f"Signaallijst {LIJST} ontvangen door het RAO"),
        ("2026-03-12", "Op de agenda: Nieuw ingediend door LKO Ter Apel"),
        ("2026-03-12", "Besluit B-2026-03-12-01: afgehandeld. Het gezin blijft tot 1 juni."),
        ("2026-03-12", "Actie A-2026-03-12-01 (DT&V): Haalt het reisdocument op"),
        ("2026-03-16", f"Terugkoppeling {TK} verzonden"),
        ("2026-03-18", f"Terugkoppeling {TK} bevestigd"),
        ("2026-03-20", "Erratum bij B-2026-03-12-01: Lees 1 juli"),
        ("2026-03-30", "Actie A-2026-03-12-01 gereed: Het is er"),
    ]


def test_no_besluit(gehouden: Secretaris) -> None:
    """Why no besluit came belongs to the story too."""
    gehouden.doet(
        "besluitenlijst", "stel-vast", "--ja", "--zonder-besluit", f"{ZAAK}=De tijd was op"
    )
    assert verhaal(gehouden)[-1] == (OVERLEG, "Geen besluit: De tijd was op")


def test_refused(ontvangen: Secretaris) -> None:
    """And why the RAO does not take up a zaak."""
    oud = "    groep: gezin\n"
    reden = "    weigering: {reden: Dit kan het COA zelf, datum: 2026-03-06}\n"
    ontvangen.typt(LIJSTPAD, oud, oud + reden)
    assert verhaal(ontvangen)[-1] == ("2026-03-06", "Niet in behandeling: Dit kan het COA zelf")


def test_a_lapsed_actie(besloten: Secretaris) -> None:
    """An actie that lapsed says when and why."""
    verval = ("actie", "verval", "--ja", "A-2026-03-12-01", "--toelichting", "Niet meer nodig")
    besloten.op("2026-03-20").doet(*verval)
    laatste = ("2026-03-20", "Actie A-2026-03-12-01 vervallen: Niet meer nodig")
    assert verhaal(besloten)[-1] == laatste
