"""`rao bewaar` and texts in the place of which others come."""

import re

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, Secretaris


def _notitie(s: Secretaris, tekst: str) -> str:
    pad = f"documenten/{OVERLEG}/notitie.md"
    s.schrijf(pad, tekst)
    return pad


REGELS = [f"Het gezin {n} woont sinds week {n} in huis {n}.\n" for n in range(22)]


@pytest.mark.parametrize(
    "nieuw",
    [
        "".join(f"Iets heel anders {n}\n" for n in range(22)),
        "x\n" * 22,
        "Alleen dit blijft over.\n" * 40,
        "Kort.\n",
    ],
)
def test_what_is_overwritten_goes_away(lijst: Secretaris, nieuw: str) -> None:
    """Lines in the place of which others come are counted as lines that go away."""
    pad = _notitie(lijst, "".join(REGELS))
    lijst.doet("bewaar")
    lijst.schrijf(pad, nieuw)
    assert f"- {pad}: 22 regels verdwijnen\n" in lijst.faalt("bewaar", code=2)


def test_an_overwritten_field_is_named(lijst: Secretaris) -> None:
    """In a file of the register the fields are named that hold another text now."""
    lang = "Zin %d gaat over de opvang en het vertrek van dit gezin uit de gemeente."
    oud, nieuw = "      ".join(lang % n + "\n" for n in range(5)), "x\n      y\n" + "      z\n" * 3
    tekst = re.sub(
        r"(?m)^    vraag: .*\n(      .*\n)*", f"    vraag: |-\n      {oud}", lijst.lees(LIJSTPAD)
    )
    lijst.schrijf(LIJSTPAD, tekst)
    lijst.doet("bewaar", "--ja")
    lijst.schrijf(LIJSTPAD, tekst.replace(oud, nieuw))
    fout = lijst.faalt("bewaar", code=2)
    assert f"- signaallijst {LIJST}: 5 regels verdwijnen (vraag)\n" in fout


def test_one_long_line_counts(lijst: Secretaris) -> None:
    """A whole story on one line is more than a sentence."""
    pad = _notitie(lijst, " ".join(f"woord{n}" for n in range(200)) + "\n")
    lijst.doet("bewaar")
    lijst.schrijf(pad, "Anders.\n")
    assert "1 regel verdwijnt" in lijst.faalt("bewaar", code=2)


@pytest.mark.parametrize(
    "nieuw",
    [
        REGELS[0].replace("gezin", "huishouden") + "".join(REGELS[1:]),
        "Een heel andere eerste zin.\n" + "".join(REGELS[1:]),
        "".join(REGELS).replace("woont", "wóónt"),
        "".join(REGELS).replace(" in\n", "\nin "),
        " ".join("".join(REGELS).split()) + "\n",
        "".join(reversed(REGELS)),
        "".join(REGELS).replace("\n", "\r\n"),
        "# Kop\n\n" + "".join(f"- {regel}" for regel in REGELS),
    ],
    ids=["word", "sentence", "spelling", "wrapped", "joined", "order", "crlf", "markup"],
)
def test_a_correction_is_no_loss(lijst: Secretaris, nieuw: str) -> None:
    """A typo, a sentence worded anew, other line ends, another order: nothing is asked."""
    pad = _notitie(lijst, "".join(REGELS))
    lijst.doet("bewaar")
    lijst.schrijf(pad, nieuw)
    lijst.doet("bewaar")
