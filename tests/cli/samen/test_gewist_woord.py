"""A wiped word in our own steps, in other clothes: `rao sync` shares it in none of them."""

import shlex
from base64 import b64encode

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.samen.paar import Collega, Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, vol, wis
from tests.store.inhoud.makers import docx, eml

__all__ = ["vol"]
ZIN = f"Gesprek met {NAAM} over de opvang."
IN_REGELS = b64encode(ZIN.encode())
KALE_POST = (
    b"From: afzender\nContent-Type: text/plain; charset=utf-8\n"
    b"Content-Transfer-Encoding: base64\n\n" + IN_REGELS + b"\n"
)


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("blad.docx", docx(ZIN)),
        ("gesprek.txt", ZIN.encode("utf-16")),
        ("gesprek.eml", eml(ZIN)),
        ("kaal.eml", KALE_POST),
    ],
)
def test_a_file_of_another_program(vol: Paar, naam: str, data: bytes) -> None:
    """The word is in the file, though not in its bytes: nothing is shared, and it says where."""
    vol.ben.typt_nieuw(f"bijlagen/{naam}", data)
    wis(vol)
    oud = vol.tip()
    assert f"Het staat in: bijlagen/{naam}." in plat(vol.ben.faalt("sync", code=1))
    assert vol.tip() == oud


def test_who_made_a_step(vol: Paar) -> None:
    """The name of who made a step is shared with it, so it counts as well as what the step says."""
    ander = Collega(vol.ben.map, naam=NAAM)
    ander.typt_nieuw("documenten/notitie.md", "Niets bijzonders.\n")
    wis(vol)
    oud = vol.tip()
    gezegd = plat(vol.ben.faalt("sync", code=1))
    assert "Het staat in: de naam of het mailadres bij vastlegging " in gezegd
    assert 'git config user.name "UW FUNCTIE"' in gezegd
    assert vol.tip() == oud


def test_the_advice_for_a_step_of_git(vol: Paar) -> None:
    """What sync says of a step that git made, works the first time and leaves no word behind."""
    vol.ben.typt_nieuw("documenten/notitie.md", ZIN)
    wis(vol)
    gezegd = plat(vol.ben.faalt("sync", code=1))
    assert "rao ongedaan" not in gezegd
    opdracht = gezegd.partition("Haal hem eraf: ")[2].partition(" Uw bestanden")[0]
    vol.ben.git(*shlex.split(opdracht)[1:])
    vol.ben.typt_nieuw("documenten/notitie.md", "Gesprek over de opvang.\n")
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD) == []


def test_the_advice_for_a_step_of_rao(vol: Paar) -> None:
    """Of a step that rao made, rao ongedaan --wis is the way, and that works too."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.schrijf("documenten/notitie.md", ZIN)
    vol.ben.doet("bewaar", "--ja")
    wis(vol)
    assert "rao ongedaan --wis" in plat(vol.ben.faalt("sync", code=1))
    vol.ben.rao("ongedaan", "--wis", "--ja")
    assert vol.ben.log()[-1] == "Overleg gepland op 2026-06-04"
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []
