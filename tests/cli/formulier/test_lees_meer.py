"""More forms in one command, and what a form says that is of nobody here or of a person."""

import io
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.cli.formulier.invuller import bewaar, formulier_van, vul_in
from tests.cli.formulier.test_lees import NIEUW, VRAAG
from tests.cli.secretaris import LIJST, ZAAK, Secretaris

Post = Callable[..., str]
FEITEN = f"{ZAAK}.feiten"
BSN = "999999990"


@pytest.fixture
def post(lijst: Secretaris, tmp_path: Path) -> Post:
    """Fill in a form of the register as it is now; returns where the file lies."""

    def vul(teksten: Mapping[str, str], naam: str = "ingevuld.docx", **vraag: str) -> str:
        formulier = formulier_van(lijst, **(vraag or {"kenmerk": LIJST}))
        return bewaar(tmp_path, vul_in(formulier, teksten), naam)

    return vul


def mail(*bijlagen: tuple[str, bytes]) -> bytes:
    """Return a mail with these files on it."""
    bericht = EmailMessage()
    bericht.set_content("Hierbij.")
    for naam, data in bijlagen:
        bericht.add_attachment(data, maintype="application", subtype="x", filename=naam)
    return bericht.as_bytes()


def test_a_form_that_clashes_with_the_one_before_it_says_only_what_it_did(
    lijst: Secretaris, post: Post
) -> None:
    """The first is in the register, the second is not, and the third was not tried."""
    een, twee = post({VRAAG: "Een"}, "een.docx"), post({VRAAG: "Twee"}, "twee.docx")
    drie = post({FEITEN: "Drie"}, "drie.docx")
    uit = lijst.rao("formulier", "lees", een, twee, drie)
    assert uit.exit_code == 3
    assert "Van dit formulier is niets overgenomen." in uit.stderr
    assert "Er is niets veranderd" not in uit.stderr
    assert uit.stderr.endswith("Nog niet ingelezen: drie.docx.\n")


def test_a_form_of_elsewhere_among_good_ones_stops_all(
    lijst: Secretaris, post: Post, tmp_path: Path
) -> None:
    """Whether each can come in is seen before the first does."""
    from msgspec.structs import replace

    vreemd = replace(formulier_van(lijst, kenmerk=LIJST), register="Elders")
    slecht = bewaar(tmp_path, vul_in(vreemd, {}), "slecht.docx")
    lijst.faalt("formulier", "lees", post({VRAAG: "Anders"}), slecht)


def test_json_is_of_one_form(lijst: Secretaris, post: Post) -> None:
    """Two answers behind each other are no JSON: nothing is read."""
    een, twee = post({VRAAG: "Een"}, "een.docx"), post({FEITEN: "Twee"}, "twee.docx")
    zegt = lijst.faalt("formulier", "lees", een, twee, "--json", code=2)
    assert "Met --json leest rao één formulier tegelijk." in zegt


def test_the_same_words_of_another_lko_are_not_dropped(lijst: Secretaris, post: Post) -> None:
    """Two LKO's may write the same: without a person rao does not say that it is there already."""
    lijst.doet("formulier", "lees", post(NIEUW, lko="assen"))
    zegt = lijst.faalt("formulier", "lees", post(NIEUW, lko="ter-apel"))
    assert "Er is al een zaak met dit onderwerp: Z-" in zegt


def test_a_text_on_the_mail_that_is_no_form_is_named(
    lijst: Secretaris, post: Post, tmp_path: Path
) -> None:
    """A signature that hangs on it does not stop the form; a name of a person is not shown."""
    form = Path(post({FEITEN: "Feiten"})).read_bytes()
    bijlagen = ("f.docx", form), ("groet.txt", b"Met groet"), (f"pas {BSN}.jpg", b"\xff\xd8\xff")
    zegt = lijst.zegt("formulier", "lees", bewaar(tmp_path, mail(*bijlagen), "m.eml"))
    assert "Niet gelezen, uit dezelfde mail: pas •••••••••.jpg en groet.txt." in zegt


@pytest.mark.parametrize("veld", ["groep", "termijn.tot", "aanbrenger", "advies.voorkeur"])
def test_a_person_where_a_choice_is_asked_is_not_repeated(
    lijst: Secretaris, post: Post, veld: str
) -> None:
    """What will not do is told without its text, when that is about a person."""
    zegt = lijst.faalt("formulier", "lees", post({f"{ZAAK}.{veld}": f"BSN {BSN}"}))
    assert "burgerservicenummer" in zegt
    assert BSN not in zegt


def test_a_person_in_a_text_outside_the_fields_is_shown_as_dots(
    lijst: Secretaris, post: Post, tmp_path: Path
) -> None:
    """The rest of that text is shown; the exit code says that something stayed out."""
    heel = Path(post({FEITEN: "Feiten"})).read_bytes()
    los = f"<w:p><w:r><w:t>Zie BSN {BSN} in het dossier</w:t></w:r></w:p><w:sectPr".encode()
    uit = lijst.rao(
        "formulier", "lees", bewaar(tmp_path, _met_tekst(heel, b"<w:sectPr", los), "los.docx")
    )
    assert uit.exit_code == 1
    assert "Zie BSN ••••••••• in het dossier" in " ".join(uit.output.split())


def test_a_form_without_any_field_is_told(lijst: Secretaris, post: Post, tmp_path: Path) -> None:
    """And how to make it again, in words that a shell takes as they are."""
    heel = Path(post({}, kenmerk=ZAAK)).read_bytes()
    with zipfile.ZipFile(io.BytesIO(heel)) as zip_:
        tekst = zip_.read("word/document.xml")
    inhoud = tekst[tekst.index(b"<w:body>") : tekst.index(b"</w:body>")]
    leeg = bewaar(tmp_path, _met_tekst(heel, inhoud, b"<w:body>"), "leeg.docx")
    zegt = " ".join(lijst.faalt("formulier", "lees", leeg).split())
    assert "Op 'leeg.docx' staan de velden van het formulier niet meer." in zegt
    assert f"maak een nieuw: rao formulier maak {ZAAK}" in zegt


def test_a_zaak_that_is_gone_is_named(lijst: Secretaris, post: Post) -> None:
    """What was typed for it is shown, and rao does not say that it is there already."""
    bestand = post({FEITEN: "Feiten"})
    lijst.doet("zaak", "verwijder", ZAAK, "--ja")
    uit = lijst.rao("formulier", "lees", bestand)
    assert uit.exit_code == 1
    assert f"Zaak {ZAAK} staat niet meer in het register" in uit.stderr
    assert "Feiten" in uit.stderr
    assert uit.stderr.endswith("Er is niets veranderd.\n")


def _met_tekst(data: bytes, oud: bytes, nieuw: bytes) -> bytes:
    """Return a docx in which a piece of the text is another."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as van, zipfile.ZipFile(uit, "w") as naar:
        for naam in van.namelist():
            inhoud = van.read(naam)
            is_tekst = naam == "word/document.xml"
            naar.writestr(naam, inhoud.replace(oud, nieuw, 1) if is_tekst else inhoud)
    return uit.getvalue()
