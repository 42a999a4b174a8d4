"""A zaak that is closed, however it was, is nowhere said to run ("loopt"), and one that is, is."""

import re
from collections.abc import Callable

import pytest

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris


def afgelopen(s: Secretaris) -> None:
    """The zaak ended in the world."""
    s.doet("zaak", "sluit", ZAAK, "--afloop", "vergunning", "--op", OVERLEG)


def ingetrokken(s: Secretaris) -> None:
    """Its LKO took it back."""
    s.doet("zaak", "trek-in", ZAAK, "--reden", "Is opgelost", "--ja")


def besloten(s: Secretaris) -> None:
    """The meeting settled it."""
    besluit = ("--uitkomst", "afgehandeld", "--besluit", "Klaar", "--motivering", "Alles is gedaan")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)


def verteld(s: Secretaris) -> None:
    """The meeting settled it, and its LKO knows."""
    besloten(s)
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-03-12", "--ja")


def alles(s: Secretaris) -> str:
    """Return all that is said of the zaak: on the screen, and in every paper that can be made."""
    kijk = (
        *(("toon", ZAAK), ("toon", OVERLEG), ("toon", "SL-ter-apel-2026-03-05")),
        *(("lijst", "zaken"), ("lijst", "signaallijsten"), ("zoek", "gezin"), ("historie", ZAAK)),
        *(("status",), ("cijfers",), ("acties",)),
    )
    gezegd = [s.rao(*args).output for args in kijk]
    for args in (
        ("agenda", "genereer", "--spiekbrief"),
        ("besluitenlijst", "genereer"),
        ("terugkoppeling", "genereer"),
        ("agendapunten", "genereer", "--voor", "ter-apel"),
        ("rol", "verslag", "secretaris"),
    ):
        s.rao(*args)
    papieren = (s.map / "documenten").rglob("*.md")
    # What was fixed or made before the zaak was closed stays as it was read then.
    gezegd += [p.read_text("utf-8") for p in papieren if p.name != "agenda.md"]
    return "\n".join(gezegd)


def over_de_zaak(tekst: str) -> list[str]:
    """Return the lines that say that something runs, but for the rules and helps around it."""
    return [
        regel
        for regel in tekst.splitlines()
        if re.search(r"\b(loopt|lopen)\b(?! achter)", regel.casefold())
        and "zaak die nog loopt niet" not in regel  # how cijfers count, not about one zaak
    ]


@pytest.mark.parametrize("sluit", [afgelopen, ingetrokken, besloten, verteld])
def test_closed(gehouden: Secretaris, sluit: Callable[[Secretaris], None]) -> None:
    """No screen and no paper says that it runs; how long it ran stays to be read."""
    sluit(gehouden)
    tekst = alles(gehouden)
    assert over_de_zaak(tekst) == []
    assert "liep" in gehouden.doet("toon", ZAAK)


def test_refused(ontvangen: Secretaris) -> None:
    """One that the RAO refused does not run either."""
    ontvangen.doet("zaak", "weiger", ZAAK, "--reden", "Hoort bij het LKO", "--ja")
    assert over_de_zaak(alles(ontvangen)) == []


def test_open(gehouden: Secretaris) -> None:
    """The test sees one that runs: put off, it says so on the screen and in the letter."""
    besluit = ("--uitkomst", "aanhouden", "--besluit", "Wacht", "--hervatten-op", "2026-04-09")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *besluit)
    gezegd = over_de_zaak(alles(gehouden))
    assert any(regel.startswith("- **Loopt:**") for regel in gezegd)
    assert any(regel.split()[:1] == ["loopt"] for regel in gezegd)


@pytest.mark.parametrize("sluit", [afgelopen, ingetrokken, verteld])
def test_it_ran_until_it_was_closed(
    gehouden: Secretaris, sluit: Callable[[Secretaris], None]
) -> None:
    """Months later screen and zaakblad still count to the day on which it was closed."""
    sluit(gehouden.op(OVERLEG))
    later = gehouden.op("2026-09-10")
    assert "- **Liep:** 7 dagen, sinds 5 maart 2026" in later.doet("zaak", "blad", ZAAK)
    assert "7 dagen, sinds 5 maart 2026 tot 12 maart 2026" in later.doet("toon", ZAAK)
