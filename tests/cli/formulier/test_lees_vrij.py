"""What comes back otherwise: a plain text, a mail, a form of a browser, a text outside a field."""

import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.cli.formulier.invuller import bewaar, formulier_van, vul_in
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

VRIJ = """\
Onderwerp: Moeder met twee kinderen
Aangebracht door: COA
Om wie het gaat: gezin

Wat is er aan de hand?
De moeder woont sinds 2022 op de locatie.

Met vriendelijke groet
"""
LOS = "Met vriendelijke groet"


@pytest.fixture
def vrij(tmp_path: Path) -> str:
    """A text with headings, that nobody made with rao."""
    return bewaar(tmp_path, VRIJ.encode(), "zaak.txt")


def test_a_place_that_was_only_recognised_is_asked(lijst: Secretaris, vrij: str) -> None:
    """Without a terminal that takes --ja; what was recognised is shown."""
    opdracht = ("formulier", "lees", vrij, "--lijst", LIJST)
    zegt = lijst.faalt(*opdracht, code=2)
    assert "Kijk goed of alles op zijn plek staat." in zegt
    assert "    Onderwerp: Moeder met twee kinderen\n" in zegt
    uitkomst = lijst.rao(*opdracht, "--ja")
    assert uitkomst.exit_code == 1
    assert f"staat buiten de velden en komt nergens: {LOS}" in uitkomst.stderr
    assert "    feiten: De moeder woont sinds 2022 op de locatie.\n" in lijst.lees(LIJSTPAD)


def test_on_which_list_is_asked(leeg: Secretaris, vrij: str) -> None:
    """A file that is no form does not say of which LKO it is."""
    zegt = leeg.faalt("formulier", "lees", vrij)
    assert "Op welke signaallijst moet de zaak van 'zaak.txt'?" in zegt
    assert "rao nieuw signaallijst" in zegt


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize(("keus", "komt"), [("niet", False), ("2", True)])
def test_a_text_outside_the_fields_is_asked(
    lijst: Secretaris, vrij: str, keus: str, *, komt: bool
) -> None:
    """It comes where a person says, below what stands there."""
    from tests.cli.formulier.test_lees_vragen import lees

    code, scherm = lees(lijst, [keus, "j"], vrij, "--lijst", LIJST)
    assert code == 0
    assert f"Deze tekst staat buiten de velden: {LOS}" in scherm
    tekst = lijst.lees(LIJSTPAD)
    assert (f"op de locatie.\n\n      {LOS}\n" in tekst) == komt


def test_the_forms_of_a_mail_come_in(lijst: Secretaris, tmp_path: Path) -> None:
    """Each as its own step; what else hangs on it is named."""
    mail = EmailMessage()
    mail["Subject"] = "Formulier"
    mail.set_content("Hierbij.")
    for naam, veld in (("een.docx", "feiten"), ("twee.docx", "vraag")):
        data = vul_in(formulier_van(lijst, kenmerk=LIJST), {f"{ZAAK}.{veld}": f"Van {naam}"})
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=naam)
    mail.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png")
    zegt = lijst.zegt("formulier", "lees", bewaar(tmp_path, bytes(mail), "post.eml"))
    assert "Niet gelezen, uit dezelfde mail: logo.png." in zegt
    assert "In de mail zelf staat ook tekst; die leest rao niet." in zegt
    assert "    feiten: Van een.docx\n    vraag: Van twee.docx\n" in lijst.lees(LIJSTPAD)


@pytest.mark.parametrize("formaat", ["txt", "html"])
def test_other_formats_go_out(lijst: Secretaris, formaat: str) -> None:
    """And one that nobody filled in changes nothing when it comes back."""
    pad = lijst.doet("formulier", "maak", LIJST, "--formaat", formaat).strip()
    voor = lijst.git("rev-parse", "HEAD")
    assert lijst.rao("formulier", "lees", pad).exit_code in {0, 3}
    assert lijst.git("rev-parse", "HEAD") == voor


def test_a_plain_text_form_comes_back(lijst: Secretaris) -> None:
    """Changed in notepad: that one part."""
    pad = lijst.map / lijst.doet("formulier", "maak", LIJST, "--formaat", "txt").strip()
    pad.write_bytes(pad.read_bytes().replace(b"tot het vertrek?", b"tot de zomer?"))
    lijst.doet("formulier", "lees", str(pad))
    assert "    vraag: Mag het gezin blijven tot de zomer?\n" in lijst.lees(LIJSTPAD)


def test_a_mail_without_a_form_is_read_itself(lijst: Secretaris, tmp_path: Path) -> None:
    """What stands in it below the headings of a form comes in; of another mail rao says why not."""
    mail = EmailMessage()
    mail["From"] = "R. Voorbeeld <r.voorbeeld@coa.example>"
    mail.set_content(VRIJ)
    bestand = bewaar(tmp_path, bytes(mail), "post.eml")
    uitkomst = lijst.rao("formulier", "lees", bestand, "--lijst", LIJST, "--ja")
    assert "rao leest wat in de mail zelf staat." in uitkomst.stderr
    assert "    feiten: De moeder woont sinds 2022 op de locatie.\n" in lijst.lees(LIJSTPAD)
    mail.set_content("Hierbij.")
    zegt = lijst.faalt("formulier", "lees", bewaar(tmp_path, bytes(mail), "kort.eml"))
    assert "heeft geen formulier als bijlage." in zegt
