"""What is new: the fingerprint decides, as often as it is there, and never made lighter."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.melding import ERNSTEN, Ernst, Melding
from rao_cli.workflow.controle.sinds import nieuwe_meldingen
from tests.documents.meldingen.maken import melding


def nieuw(nu: list[Melding], toen: list[Melding]) -> list[Melding]:
    """Return what is new when no finding points at words."""
    return nieuwe_meldingen([(m, "") for m in nu], [(m, "") for m in toen])


def op(regel: int, **anders: Any) -> Melding:
    """Return a finding on a line."""
    return melding(regelnummer=regel, eind_regelnummer=regel, **anders)


@pytest.mark.parametrize(
    "anders",
    [{"code": "BSL03"}, {"bestand": "rao.yaml"}, {"pad": ("datum",)}, {"tekst": "Iets anders."}],
)
def test_another_fingerprint_is_new(anders: dict[str, Any]) -> None:
    """Code, file, path and sentence each make another finding."""
    assert nieuw([op(1, **anders)], [op(1)]) == [op(1, **anders)]


def test_numbers_that_pass_are_not_new() -> None:
    """A count and a place in a list change with the days and with what stands above."""
    toen = op(1, pad=("acties", 0, "datum"), tekst="Het is 3 dagen te laat.")
    assert nieuw([op(9, pad=("acties", 4, "datum"), tekst="Het is 8 dagen te laat.")], [toen]) == []


def test_of_equal_ones_the_one_that_came_is_new() -> None:
    """Above the old ones stands a new one: the words tell which."""
    toen = [(op(3, pad=("acties", 0, "datum")), "a"), (op(5, pad=("acties", 1, "datum")), "b")]
    nu = [
        (op(3, pad=("acties", 0, "datum")), "c"),
        (op(5, pad=("acties", 1, "datum")), "a"),
        (op(7, pad=("acties", 2, "datum")), "b"),
    ]
    assert nieuwe_meldingen(nu, toen) == [nu[0][0]]


def test_a_heavier_one_is_new_and_a_lighter_one_replaces() -> None:
    """One of two became heavier, the other lighter: only the heavier is new."""
    toen = [op(1, ernst="waarschuwing"), op(2, ernst="waarschuwing")]
    nu = [op(1, ernst="fout"), op(2, ernst="aandachtspunt")]
    assert nieuw(nu, toen) == [nu[0]]


@given(st.lists(st.sampled_from(ERNSTEN)), st.lists(st.sampled_from(ERNSTEN)))
def test_as_few_as_can_be(nu: list[Ernst], toen: list[Ernst]) -> None:
    """Per severity: as many are new as there are more of that weight and up than then."""
    uit = [m.ernst for m in nieuw([op(1, ernst=e) for e in nu], [op(1, ernst=e) for e in toen])]

    def meer(vanaf: int) -> int:
        zwaar = ERNSTEN[vanaf:]
        return sum(e in zwaar for e in nu) - sum(e in zwaar for e in toen)

    assert len(uit) == max(0, *(meer(vanaf) for vanaf in range(len(ERNSTEN))))


VIER = "De organisaties DT&V, IND, COA en AVIM gaven nog geen standpunt."


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("De organisaties DT&V, IND en AVIM gaven nog geen standpunt.", ()),
        ("De organisaties DT&V en AVIM gaven nog geen standpunt.", ()),
        ("AVIM gaf nog geen standpunt.", ("AVIM",)),
    ],
)
def test_what_names_less_is_the_rest_of_the_old_one(tekst: str, naam: tuple[str, ...]) -> None:
    """A standpunt came in: whoever is still missing was missing already."""
    toen = melding(code="SIG10", pad=("standpunten",), tekst=VIER)
    assert nieuw([melding(code="SIG10", pad=("standpunten", *naam), tekst=tekst)], [toen]) == []


@pytest.mark.parametrize(
    "anders",
    [
        {"tekst": "De organisaties DT&V, IND, COA, AVIM en Nidos gaven nog geen standpunt."},
        {"tekst": "De organisaties IND en Nidos gaven nog geen standpunt."},
        {"tekst": "Nidos gaf nog geen standpunt."},
        {"tekst": "AVIM gaf nog geen standpunt.", "ernst": "fout"},
        {"tekst": "AVIM gaf nog geen standpunt.", "pad": ("advies",)},
        {"tekst": "AVIM gaf nog geen standpunt.", "code": "SIG28"},
    ],
)
def test_what_names_another_is_new(anders: dict[str, Any]) -> None:
    """Another name, a heavier judgement, another place or another rule is no remainder."""
    delen = {"code": "SIG10", "pad": ("standpunten",), "ernst": "waarschuwing"}
    toen = melding(**{**delen, "tekst": VIER})
    nu = melding(**{**delen, **anders})
    assert nieuw([nu], [toen]) == [nu]


def test_one_old_finding_has_one_remainder() -> None:
    """Of two that name less only one can be what is left of a single old one."""
    toen = melding(code="SIG10", pad=("standpunten",), tekst=VIER)
    nu = [melding(code="SIG10", pad=("standpunten",), tekst=f"{n} gaf.") for n in ("COA", "AVIM")]
    assert len(nieuw(nu, [toen])) == 1


def test_another_person_is_never_a_remainder() -> None:
    """The sentence about a number of a person hides it, so equal words say nothing."""
    toen = melding(code="PRI01", pad=(), tekst="Hier staat een BSN.", ernst="waarschuwing")
    nu = melding(code="PRI01", pad=(), tekst="Hier staat een BSN.", ernst="waarschuwing")
    assert nieuwe_meldingen([(nu, "een")], [(toen, "ander")]) == [nu]
