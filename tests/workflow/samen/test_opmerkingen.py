"""A comment is content too: what each wrote beside a line stays beside it."""

from __future__ import annotations

from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from tests.workflow.samen.test_bestand import KOP, OVERLEG, agenda, punt, samen


def test_comments_of_both_sides() -> None:
    """A remark of each stays where it is, as do quotes and the order that a person chose."""
    basis = f"{KOP}tijd: '10:00-12:00'\nlocatie: Assen\n"
    ons = basis.replace("'10:00-12:00'", "'10:00-13:00'  # langer")
    hun = basis.replace("locatie", "# Nog bellen.\nlocatie")
    tekst, vragen = samen(basis, ons, hun)
    assert (tekst, vragen) == (ons.replace("locatie", "# Nog bellen.\nlocatie"), [])


def test_two_comments_behind_one_field() -> None:
    """Both wrote a remark behind one field: both stay, an acceptance too, as they speak of it."""
    basis = f"{KOP}locatie: Assen\n"
    een, twee = "nog bellen", "rao: accepteer OVL01 AVIM komt nooit"
    ons, hun = (basis.replace("Assen", f"Assen  # {t}") for t in (een, twee))
    assert samen(basis, ons, hun) == (f"{KOP}# {twee}\nlocatie: Assen  # {een}\n", [])
    assert samen(basis, hun, ons) == (f"{KOP}# {een}\nlocatie: Assen  # {twee}\n", [])


def test_two_comments_in_a_list() -> None:
    """A remark beside an item stays beside that item, also when another came before it."""
    ons = agenda("b").replace("10}", "10}  # kort")
    hun = agenda("a", "b")[:-1] + "  # lang\n"
    for een, ander, eerst, dan in ((ons, hun, "lang", "kort"), (hun, ons, "kort", "lang")):
        tekst, _ = samen(agenda("b"), een, ander)
        assert tekst == f"{agenda('a')}  # {eerst}\n{punt('b')[:-1]}  # {dan}\n"


def test_a_comment_that_is_lost_is_named() -> None:
    """A remark beside what the other took away has no place any more: that is told."""
    basis = f"{KOP}locatie: Assen\n"
    hun = f"{KOP}tijd: '10:00-12:00'\n"
    ons = f"{KOP}tijd: '10:00-12:00'  # zegt Jan\nlocatie: Assen  # bij de kerk\n"
    uit = voeg_bestand_samen(OVERLEG, basis.encode(), ons.encode(), hun.encode(), {})
    assert uit.data == f"{KOP}tijd: '10:00-12:00'  # zegt Jan\n".encode()
    assert uit.zinnen == (f"Deze opmerking staat niet meer in {OVERLEG}: bij de kerk",)
