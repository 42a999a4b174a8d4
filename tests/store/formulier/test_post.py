"""Forms come out of a mail without anybody saving them; nothing else of the mail does."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.formulier.post import MEESTE, Bijlagen, read_mail
from rao_cli.store.formulier.postmerk import is_mail

DOCX = b"PK\x03\x04 een docx"
JSON = b'{"soort": "rao-formulier"}'


def mail(*bijlagen: tuple[str, bytes], tekst: str = "Hierbij. Groet, R. Voorbeeld") -> EmailMessage:
    """Return a mail with files on it."""
    bericht = EmailMessage()
    bericht["From"] = "R. Voorbeeld <r.voorbeeld@coa.example>"
    bericht["Subject"] = "Formulier"
    bericht.set_content(tekst)
    for naam, data in bijlagen:
        soort = ("image", "png") if naam.endswith("png") else ("application", "octet-stream")
        bericht.add_attachment(data, maintype=soort[0], subtype=soort[1], filename=naam)
    return bericht


def test_the_forms_come_out_whole() -> None:
    """Each form has its name and its bytes; what is none is named, sender and text are not."""
    post = mail(("zaak.docx", DOCX), ("logo.png", b"\x89PNG"), ("formulier.rao.json", JSON))
    gelezen = read_mail("post.eml", post.as_bytes())
    assert gelezen == Bijlagen(
        (("zaak.docx", DOCX), ("formulier.rao.json", JSON)), ("logo.png",), zegt_iets=True
    )
    assert "Voorbeeld" not in repr(gelezen)


def test_a_forwarded_mail_is_opened_too() -> None:
    """A form on a mail in a mail is found; the same one twice is one."""
    buiten = mail(("zaak.docx", DOCX))
    buiten.add_attachment(mail(("zaak.docx", DOCX), ("ander.odt", b"PK odt")))
    gelezen = read_mail("post.eml", buiten.as_bytes())
    assert gelezen.formulieren == (("zaak.docx", DOCX), ("ander.odt", b"PK odt"))


@pytest.mark.parametrize(
    ("naam", "gelezen"),
    [
        ("Casus één – Ter Apel.docx", "Casus één – Ter Apel.docx"),
        ("../../.git/config.docx", "config.docx"),
        ("C:\\Users\\x\\zaak.docx", "zaak.docx"),
        ("ZAAK.DOCX", "ZAAK.DOCX"),
    ],
)
def test_names_are_names(naam: str, gelezen: str) -> None:
    """A name with accents is read as written, and folders in it are left out."""
    assert read_mail("post.eml", mail((naam, DOCX)).as_bytes()).formulieren == ((gelezen, DOCX),)


def test_a_name_in_the_old_way() -> None:
    """What Outlook puts in a name (an encoded word) is read as the name."""
    post = mail(("x.docx", DOCX)).as_bytes()
    oud = post.replace(b'filename="x.docx"', b'filename="=?iso-8859-1?Q?=E9=E9n.docx?="')
    assert read_mail("post.eml", oud).formulieren == (("één.docx", DOCX),)
    kapot = post.replace(b'filename="x.docx"', b'filename="=?geen-tekens?Q?=E9?= x.docx"')
    assert [naam.endswith("x.docx") for naam, _ in read_mail("p.eml", kapot).formulieren] == [True]


def _versleuteld() -> bytes:
    post = mail(("x.docx", DOCX)).as_bytes()
    return post.replace(b"multipart/mixed", b"multipart/encrypted")


def _diep() -> bytes:
    post = mail(("x.docx", DOCX))
    for _ in range(25):
        buiten = mail()
        buiten.add_attachment(post)
        post = buiten
    return post.as_bytes()


@pytest.mark.parametrize(
    ("data", "zin"),
    [
        (mail().as_bytes(), "'post.eml' heeft geen formulier als bijlage."),
        (
            mail(("foto.png", b""), ("winmail.dat", b"")).as_bytes(),
            "'post.eml' heeft geen formulier als bijlage. Er zit wel in: foto.png en winmail.dat.",
        ),
        (_versleuteld(), "'post.eml' is versleuteld; rao kan de mail niet openen."),
        (_diep(), "'post.eml' zit te diep in elkaar: een mail in een mail, en zo verder."),
        (b"MIME-Version: 1.0\n" + b"x: boundary=a\n" * 300, "'post.eml' heeft te veel delen."),
        (b" " * (MEESTE + 1), "'post.eml' is te groot: een mail is hoogstens 30 MB."),
    ],
)
def test_a_mail_without_a_form_gives_one_sentence(data: bytes, zin: str) -> None:
    """Nothing on it, locked, too deep, too many parts or too large: one sentence and a hint."""
    with pytest.raises(RaoError) as fout:
        read_mail("post.eml", data)
    assert fout.value.zin == zin
    assert fout.value.hint


def test_a_mail_is_known_by_its_head() -> None:
    """A mail is one by its lines with names, not by what its file is called."""
    assert is_mail(mail().as_bytes())
    assert is_mail(b"From mboxrd@z Thu Jan  1\r\nMIME-Version: 1.0\r\n\r\nx")
    assert not is_mail(b"Onderwerp: Gezin in de opvang\n\nMIME-Version: 1.0\n")
    assert not is_mail(JSON)
    assert not is_mail(DOCX)


def test_half_a_mail_is_no_crash() -> None:
    """A mail that was cut off anywhere is read as far as it goes, or refused in a sentence."""
    data = mail(("zaak.docx", DOCX), ("x.rao.json", JSON)).as_bytes()
    gelezen = set()
    for knip in range(len(data)):
        with suppress(RaoError):
            gelezen.add(len(read_mail("post.eml", data[:knip]).formulieren))
    assert gelezen == {1, 2}
