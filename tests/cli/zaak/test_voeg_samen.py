"""`rao zaak voeg-samen`: more zaken go on as one (S11, S14)."""

import json

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad


@pytest.fixture
@uit_voorraad
def twee(gepland: Secretaris) -> tuple[Secretaris, str]:
    """A family of which the son had his own zaak; with his kenmerk."""
    s = gepland.op("2026-03-09")
    zoon = s.doet(
        "zaak", "splits", ZAAK, "--onderwerp", "De oudste zoon", "--groep", "volwassene",
        "--vraag", "Mag hij mee?",
    ).strip()  # fmt: skip
    s.doet("agenda", "genereer")
    return s, zoon


def samen(een: str, ander: str) -> tuple[str, ...]:
    """Return what is typed."""
    wat = ("--onderwerp", "Weer als één gezin", "--groep", "gezin")
    return ("zaak", "voeg-samen", een, ander, *wat)


def test_the_old_ones_end(twee: tuple[Secretaris, str]) -> None:
    """Each with a link to the new one, which names them both."""
    s, zoon = twee
    nieuw = s.doet(*samen(ZAAK, zoon)).strip()
    lijst = s.lees(LIJSTPAD)
    assert lijst.count(f"toelichting: Samengevoegd tot {nieuw}") == 2
    assert f"    verwant: [{zoon}, {nieuw}]\n" in lijst
    assert f"    verwant: [{ZAAK}, {nieuw}]\n" in lijst
    assert f"ontstaan: {{door: samenvoeging, uit: [{ZAAK}, {zoon}], op: 2026-03-09}}" in lijst
    assert "VRB" not in s.rao("valideer").output


def test_they_leave_the_agenda(twee: tuple[Secretaris, str]) -> None:
    """The new one comes on it in their place."""
    s, zoon = twee
    nieuw = s.doet(*samen(ZAAK, zoon)).strip()
    assert ZAAK not in s.lees(OVERLEGPAD)
    s.doet("agenda", "genereer")
    overleg = s.lees(OVERLEGPAD)
    assert [f"id: {zaak}\n" in overleg for zaak in (nieuw, ZAAK, zoon)] == [True, False, False]


def test_the_first_one_named_gives_the_text(twee: tuple[Secretaris, str]) -> None:
    """What another zaak says differently is named, and stays where it is."""
    s, zoon = twee
    zinnen = s.zegt(*samen(zoon, ZAAK))
    assert f"Van {ZAAK} is niet overgenomen: groep en vraag. Het blijft staan bij {ZAAK}." in zinnen
    assert s.lees(LIJSTPAD).count("    vraag: Mag hij mee?\n") == 2


def test_again_gives_the_same(twee: tuple[Secretaris, str]) -> None:
    """Also in another order."""
    s, zoon = twee
    nieuw = s.doet(*samen(ZAAK, zoon))
    assert s.doet(*samen(zoon, ZAAK)) == nieuw
    assert s.zegt(*samen(zoon, ZAAK)) == "Er is niets veranderd; alles stond er al."


def test_the_lko_hears_it(twee: tuple[Secretaris, str]) -> None:
    """One task for both, and the age goes on beside it."""
    s, zoon = twee
    nieuw = s.doet(*samen(ZAAK, zoon)).strip()
    assert f"LKO Ter Apel vertellen dat {ZAAK} en {zoon} zijn afgelopen" in s.doet("status")
    assert "eerder: 5 – 9 maart 2026" in " ".join(s.doet("toon", nieuw).split())


def test_one_open_zaak_is_left(twee: tuple[Secretaris, str]) -> None:
    """In the list of what is open, and in the figures."""
    s, zoon = twee
    nieuw = s.doet(*samen(ZAAK, zoon)).strip()
    zaken = json.loads(s.doet("lijst", "zaken", "--open", "--json"))["zaken"]
    assert [zaak["kenmerk"] for zaak in zaken] == [nieuw]
    assert json.loads(s.doet("cijfers", "--json"))["totaal"]["open_eind"] == 1


@pytest.mark.parametrize("anderen", [(), (ZAAK,)])
def test_one_zaak_is_no_two(twee: tuple[Secretaris, str], anderen: tuple[str, ...]) -> None:
    """Nor is the same one twice."""
    s, _ = twee
    wat = ("--onderwerp", "Samen", "--groep", "gezin")
    assert "twee verschillende zaken" in s.faalt("zaak", "voeg-samen", ZAAK, *anderen, *wat, code=2)


def test_of_two_lkos(twee: tuple[Secretaris, str]) -> None:
    """First the one moves; the line to type stands there."""
    s, zoon = twee
    s.doet("zaak", "verhuis", zoon, "--naar", "assen", "--op", "2026-03-09")
    fout = s.faalt(*samen(ZAAK, zoon))
    assert f"{ZAAK} is van LKO Ter Apel, en {zoon} is van LKO Assen." in fout
    assert f"rao zaak verhuis {zoon} --naar ter-apel" in fout


def test_what_ended_is_not_joined(twee: tuple[Secretaris, str]) -> None:
    """It says how it ended."""
    s, zoon = twee
    s.doet("zaak", "sluit", zoon, "--afloop", "vergunning", "--op", "2026-03-09")
    assert "is al klaar" in s.faalt(*samen(ZAAK, zoon))
