"""Nothing of a person goes to another region, and nothing that one sent comes in (S10)."""

from __future__ import annotations

import subprocess
from typing import Final

import pytest

from tests.cli.secretaris import Secretaris
from tests.cli.uitwisseling.drie import TREND, Drie
from tests.privacy.wegen import WAARDEN, noemt

ONDERWERP: Final = f"onderwerpen/2026/{TREND}.yaml"
PAD: Final = f"trends/friesland/{TREND}.yaml"
#: The ordinary run has one of them.
SOORTEN: Final = pytest.mark.parametrize(
    "soort",
    [pytest.param(s, marks=() if s == "v-nummer" else pytest.mark.lang) for s in WAARDEN],
)


def in_de_beurs(drie: Drie) -> str:
    """Return every object that lies in the exchange."""
    alles = ("git", "-C", str(drie.beurs), "cat-file", "--batch-all-objects", "--batch")
    klaar = subprocess.run(alles, capture_output=True, check=True)
    return klaar.stdout.decode("utf-8", "replace")


def leg_neer(drie: Drie, tekst: str) -> None:
    """Put a text in the place of the parcel of Friesland, as another program may."""
    werk = Secretaris(drie.map / "werk")
    drie.git("clone", "--quiet", str(drie.beurs), str(werk.map))
    werk.typt_nieuw(PAD, tekst)
    werk.git("push", "--quiet", "origin", "main")


@SOORTEN
def test_a_parcel(drie: Drie, soort: str) -> None:
    """A text that names somebody is not sent, and what is said of it does not repeat that."""
    waarde, s = WAARDEN[soort], drie.regio("friesland")
    s.typt(ONDERWERP, "Mensen wachten", f"Ook {waarde.tekst} en anderen wachten")
    deel = ("trend", "deel", TREND, "--ja")
    for opties in ((), ("--titel", f"Over {waarde.tekst}"), ("--omschrijving", waarde.tekst)):
        uitkomst = s.rao(*deel, *opties)
        assert uitkomst.exit_code in {2, 3}
        assert not noemt(uitkomst.output, waarde)
    assert not noemt(in_de_beurs(drie), waarde)


def test_a_name_without_a_title(drie: Drie) -> None:
    """Nobody can say that it is none, so it stays inside; a word that the register knows goes."""
    s = drie.regio("friesland")
    opdracht = ("trend", "deel", TREND, "--ja", "--omschrijving", "Ook Ymkje Zandstra wacht lang")
    gezegd = s.faalt(*opdracht)
    assert ("In de omschrijving" in gezegd, "Zandstra" in gezegd) == (True, False)
    assert "Zandstra" not in in_de_beurs(drie)
    s.doet("register", "zet", "bekende_woorden", "--erbij", "Ymkje Zandstra")
    s.doet(*opdracht)


@SOORTEN
def test_an_answer(drie: Drie, soort: str) -> None:
    """The words with an answer name nobody either."""
    waarde = WAARDEN[soort]
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    s = drie.regio("noord-holland")
    uitkomst = s.rao(
        *("trend", "antwoord", "--ja", "friesland", TREND, "--herkend", "ja"),
        *("--toelichting", f"Dat ziet {waarde.tekst} ook."),
    )
    assert uitkomst.exit_code in {2, 3}
    assert not noemt(uitkomst.output, waarde)
    assert not noemt(in_de_beurs(drie), waarde)


@SOORTEN
def test_what_another_region_sent(drie: Drie, soort: str) -> None:
    """What another rao let through is shown with dots, and does not come on our agenda."""
    waarde = WAARDEN[soort]
    drie.regio("friesland").doet("trend", "deel", TREND, "--ja")
    tekst = drie.lees(PAD).replace("Mensen wachten", f"Ook {waarde.tekst} en anderen wachten")
    leg_neer(drie, tekst)
    s = drie.regio("noord-holland")
    for opties in ((), ("--json",)):
        uitkomst = s.rao("trend", "haal-op", *opties)
        assert "•••" in uitkomst.stdout
        assert not noemt(uitkomst.output, waarde)
    assert not noemt(s.faalt("trend", "agendeer", "friesland", TREND, code=2), waarde)
