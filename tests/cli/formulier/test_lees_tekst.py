"""`rao formulier lees` of what is no form of Word: a text, a mail, a file with headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.formulier.invuller import bewaar
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris
from tests.store.formulier.bestanden import alinea, make_open, make_word

if TYPE_CHECKING:
    from pathlib import Path

KOPPEN = {"Onderwerp": "Gezin in hotel", "Aangebracht door": "COA", "Om wie het gaat": "gezin",
          "Wat is er aan de hand?": "Het hotel sluit.", "Advies": "Naar Assen."}  # fmt: skip


def maak_txt(s: Secretaris, map_: Path) -> str:
    """Return the form of the zaak as a plain text."""
    s.doet("formulier", "maak", ZAAK, "--formaat", "txt", "--naar", str(map_))
    return (map_ / f"formulier-{ZAAK}.txt").read_text(encoding="utf-8-sig")


def lees(s: Secretaris, map_: Path, data: bytes, naam: str, *args: str) -> str:
    """Read a file in; returns what was told."""
    return s.zegt("formulier", "lees", bewaar(map_, data, naam), "--ja", *args)


def test_a_form_as_a_text_comes_back(lijst: Secretaris, tmp_path: Path) -> None:
    """Unedited it changes no byte; edited in an old notepad only what was edited."""
    heel, voor = maak_txt(lijst, tmp_path), lijst.foto()
    lees(lijst, tmp_path, heel.encode(), "f.txt")
    assert lijst.foto() == voor

    lijst.doet("zaak", "vul-aan", ZAAK, "--zet", "gevolgen.bij_afwijzing=De opvang stopt")
    anders = heel.replace("[Wat er aan de hand is]\n", "[Wat er aan de hand is]\n# Eén\n- a\n")
    lees(lijst, tmp_path, anders.encode("utf-16"), "f.txt")
    assert "feiten: |-\n      # Eén\n      - a\n" in lijst.lees(LIJSTPAD)
    assert "bij_afwijzing: De opvang stopt" in lijst.lees(LIJSTPAD)


def test_four_labels_are_a_zaak_in_any_coding(lijst: Secretaris, tmp_path: Path) -> None:
    """What every zaak has, and the advice; as Windows saves it without a mark too."""
    post = "Onderwerp: Gezin\nAangebracht door: COA\nOm wie het gaat: gezin\nAdvies: blijven\n"
    lees(lijst, tmp_path, post.encode("utf-16-le"), "post.txt", "--lijst", LIJST)
    assert "    onderwerp: Gezin\n" in lijst.lees(LIJSTPAD)


def test_a_mail_becomes_a_zaak(lijst: Secretaris, tmp_path: Path) -> None:
    """The headings say where each text goes; what stood around them is named."""
    regels = [f"{kop}: {tekst}" for kop, tekst in KOPPEN.items()]
    post = "\r\n".join(("Hoi,", "", *regels, "", "Met groet", "--", "LKO Ter Apel"))
    bestand = bewaar(tmp_path, post.encode("cp1252"), "post.txt")
    gaf = lijst.rao("formulier", "lees", bestand, "--lijst", LIJST, "--ja")
    assert gaf.exit_code == 1  # something stayed out
    assert "Deze tekst staat buiten de velden en komt nergens: Hoi,\n" in gaf.stderr
    tekst = lijst.lees(LIJSTPAD)
    assert "onderwerp: Gezin in hotel\n" in tekst
    assert "feiten: Het hotel sluit.\n" in tekst
    assert "motivering: Naar Assen." in tekst
    assert "groet" not in tekst


def test_headings_in_word_and_libreoffice_are_read_alike(lijst: Secretaris, tmp_path: Path) -> None:
    """A docx and an odt without a form give the same zaak; the second time it is there."""
    regels = [regel for paar in KOPPEN.items() for regel in paar]
    odt = make_open("".join(f"<text:p>{regel}</text:p>" for regel in regels))
    lees(lijst, tmp_path, make_word("".join(map(alinea, regels))), "z.docx", "--lijst", LIJST)
    zegt = lees(lijst, tmp_path, odt, "z.odt", "--lijst", LIJST)
    assert "Nieuwe zaak 1 staat er al" in zegt


def test_a_free_text_for_a_zaak_that_is_there(lijst: Secretaris, tmp_path: Path) -> None:
    """With its kenmerk above, what is filled in goes to that zaak."""
    koppen = ("Standpunt COA: opvang kan tot juni", "Advies: wacht tot juni", "Termijn: 1-6-2026")
    tekst = "\n".join((f"Zaak {ZAAK}", *koppen))
    lees(lijst, tmp_path, tekst.encode(), "s.txt")
    nu = lijst.lees(LIJSTPAD)
    assert "standpunt: opvang kan tot juni\n" in nu
    assert "tot: 2026-06-01\n" in nu


def test_minutes_are_refused(lijst: Secretaris, tmp_path: Path) -> None:
    """One sentence, and nothing changed."""
    notulen = b"Notulen\nAanwezig: COA\nOnderwerp: hotel\nBesluit: ja\nAdvies: nee\n"
    zegt = lijst.faalt("formulier", "lees", bewaar(tmp_path, notulen, "n.txt"), "--lijst", LIJST)
    assert "rao herkent in 'n.txt' geen onderdelen van een zaak." in zegt
