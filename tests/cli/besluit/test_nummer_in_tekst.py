"""A kenmerk that somebody typed in a text names nothing: not for numbers, rules or receipts."""

import json

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

B, A = f"B-{OVERLEG}", f"A-{OVERLEG}"
TEKST = f"Zie ook {B}-999, {A}-998, Z-7K3F9F en SL-assen-2026-01-01."
BESLIS = ("nieuw", "besluit", "--overleg", OVERLEG, "--ja", "--uitkomst", "ter-kennisname")


def volgend(s: Secretaris) -> tuple[str, bool]:
    """Record one more decision with an actie; return its kenmerk, and whether A-…-02 is there."""
    actie = "COA;2026-04-01;Belt"
    gemaakt = s.doet(*BESLIS, "--punt", "gemeenten", "--besluit", "Gehoord.", "--actie", actie)
    return gemaakt.split()[0], (s.map / f"acties/2026/{A}-02.yaml").exists()


def codes(s: Secretaris) -> list[str]:
    """Return the codes of all findings."""
    alles = json.loads(s.rao("valideer", "--uitvoer", "json").stdout)["meldingen"]
    return sorted(melding["code"] for melding in alles)


@pytest.mark.parametrize(
    ("waar", "opdracht"),
    [
        ("besluit", ("besluit", "zet", f"{B}-01", "--besluit", TEKST)),
        ("motivering", ("besluit", "zet", f"{B}-01", "--motivering", TEKST)),
        ("actie", ("actie", "zet", f"{A}-01", "--omschrijving", TEKST)),
        ("onderwerp", ("nieuw", "onderwerp", "--type", "thema", "--titel", TEKST)),
    ],
)
def test_the_next_number(besloten: Secretaris, waar: str, opdracht: tuple[str, ...]) -> None:
    """Wherever a text names a number, the next besluit and actie get the one that comes next."""
    besloten.doet(*opdracht)
    assert volgend(besloten) == (f"{B}-02", True), waar


def test_the_next_number_after_a_hand_edit(besloten: Secretaris) -> None:
    """Also a text that a person wrote in a file, and took away again, counts for nothing."""
    voor = besloten.lees(LIJSTPAD)
    besloten.typt(LIJSTPAD, "Mag het gezin", f"{TEKST} Mag het gezin")
    besloten.typt_nieuw(LIJSTPAD, voor)
    assert volgend(besloten) == (f"{B}-02", True)


def test_a_number_that_was_given_is_not_given_again(besloten: Secretaris) -> None:
    """Who read of a besluit or an actie that is gone, never finds another under its kenmerk."""
    volgend(besloten)
    besloten.doet("ongedaan", "--ja")
    assert besloten.doet(*BESLIS, "--punt", "gemeenten", "--besluit", "Anders.").split()[0] == (
        f"{B}-03"
    )


def test_nothing_is_missing(besloten: Secretaris) -> None:
    """The besluitenlijst shows the text, and no rule asks where the besluiten in between are."""
    besloten.doet("besluitenlijst", "genereer")
    voor = codes(besloten)
    besloten.doet("besluit", "zet", f"{B}-01", "--besluit", TEKST)
    besloten.doet("besluitenlijst", "genereer")
    assert f"{B}-999" in besloten.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    assert codes(besloten) == voor


def test_what_a_zaak_is(besloten: Secretaris) -> None:
    """Phase, course and figures of a zaak stay what they were, whatever other texts say of it."""
    vragen = (("toon", ZAAK), ("historie", ZAAK), ("cijfers", "--periode", "2026"))
    voor = [besloten.doet(*vraag, "--json") for vraag in vragen]
    noemt = f"{TEKST} {ZAAK} {B}-01 {A}-01"
    besloten.typt(OVERLEGPAD, "status: gehouden\n", f"status: gehouden\ntoelichting: {noemt}\n")
    assert [besloten.doet(*vraag, "--json") for vraag in vragen] == voor
