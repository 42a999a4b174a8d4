"""A wiped word in our own steps, in other clothes: `rao sync` shares it in none of them."""

import shlex
from base64 import b64encode

import pytest

from tests.cli.bewaring.speuren import waar_nog
from tests.cli.samen.paar import Collega, Paar
from tests.cli.samen.test_sync_gewist import NAAM, WOORD, plat, vol, wis
from tests.cli.secretaris import ZAAK, Secretaris
from tests.store.inhoud.makers import docx, eml, ole

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
    nummer = vol.ben.commits()[:10]
    assert f"Het staat in: de naam of het mailadres bij vastlegging {nummer}." in gezegd
    assert "Geef git eerst een andere naam" not in gezegd
    assert vol.tip() == oud


@pytest.mark.parametrize(
    ("bron", "raad"),
    [
        ("author.name", '  git config author.name "UW FUNCTIE"'),
        ("user.name", '  git config user.name "UW FUNCTIE"'),
        ("GIT_AUTHOR_NAME", "  unset GIT_AUTHOR_NAME"),
    ],
)
def test_where_that_name_comes_from(
    vol: Paar, monkeypatch: pytest.MonkeyPatch, bron: str, raad: str
) -> None:
    """What is told to type is for where git takes the name from, and then it is another."""
    vol.ben.wordt()
    wis(vol)
    for naam in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"):
        monkeypatch.delenv(naam)
    ben = Secretaris(vol.ben.map)
    ben.git("config", "user.name", "secretaris")
    if "." in bron:
        ben.git("config", bron, NAAM)
    else:
        monkeypatch.setenv(bron, NAAM)
    ben.typt_nieuw("documenten/notitie.md", "Niets bijzonders.\n")
    gezegd = ben.faalt("sync", code=1).splitlines()
    plek = gezegd.index("Zo heet u zelf in git. Geef git eerst een andere naam. Typ:")
    assert gezegd[plek + 1] == raad
    if "." in bron:
        ben.git(*shlex.split(raad)[1:])
    else:
        monkeypatch.delenv(bron)
    assert "Zo heet u zelf in git" not in ben.faalt("sync", code=1)


def test_the_number_that_is_told(vol: Paar) -> None:
    """The step is named as the person sees it in his own history, not as it would be shared."""
    vol.ben.typt_nieuw("documenten/notitie.md", "Niets bijzonders.\n")
    vol.ben.git("commit", "--quiet", "--amend", "--no-verify", "--message", f"Belde {NAAM}")
    wis(vol)
    nummer = vol.ben.commits()[:10]
    assert f"de tekst bij vastlegging {nummer}." in plat(vol.ben.faalt("sync", code=1))


def test_before_it_asks_about_a_name(vol: Paar) -> None:
    """What may not be shared at all is refused first: nobody is asked whether it may."""
    tekst = f"{NAAM} en Xanthippe Voorbeeldnaam-Zwirrel willen dat."
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", tekst)
    wis(vol)
    gezegd = plat(vol.ben.faalt("sync", code=1))
    assert "staat weer iets dat is gewist" in gezegd
    assert "Dit is nog niet gedeeld" not in gezegd


def test_where_nobody_can_look(vol: Paar) -> None:
    """A file with a password in the register, of our own step too, is named: it may be in there."""
    vol.ben.typt_nieuw("bijlagen/slot.docx", ole({"EncryptedPackage": b"x"}))
    wis(vol)
    gezegd = plat(vol.ben.zegt("sync"))
    assert "rao kon niet kijken in: bijlagen/slot.docx. Kijk daar zelf in." in gezegd
    assert "rao kon niet kijken in" not in plat(vol.ben.zegt("sync"))


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
