"""A draft of a mail: Python reads what went in, and no value adds a line to its head."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from rao_cli.documents.formats.eml import Bijlage, Mail, make_eml

PDF = bytes(range(256)) * 3
ICS = b"BEGIN:VCALENDAR\r\nSUMMARY:caf\xc3\xa9\r\nEND:VCALENDAR\r\n"
TEKST = "Hé\n.\nFrom iemand\n" + "een heel lange regel " * 80 + "\n"
MAIL = Mail(
    onderwerp="Agenda RAO Fryslân, 12 maart 2026",
    tekst=TEKST,
    aan=("rao@voorbeeld.nl", "rao@coa.example", "rao@voorbeeld.nl"),
    van="secretariaat@voorbeeld.nl",
    html="<p>Hé</p>",
    bijlagen=(Bijlage("agenda.pdf", PDF), Bijlage("agenda.ics", ICS)),
)
HOSTIEL = (
    "Agenda\r\nBcc: x@voorbeeld.nl",
    "Agenda\nX-Unsent: 0\n\n<script>alert(1)</script>",
    "=?utf-8?q?Bcc=3A_x?=",
    "{{ 7*7 }} \x1b[31m \x00 \u202e **vet** #let",
    "é" * 500,
    "",
)


def open_mail(data: bytes) -> EmailMessage:
    """Open a mail as a mail program does; nothing about it may be odd."""
    bericht = message_from_bytes(data, policy=policy.default)
    assert isinstance(bericht, EmailMessage)
    assert not [gebrek for deel in bericht.walk() for gebrek in deel.defects]
    return bericht


def test_head_and_parts() -> None:
    """It is not sent yet, has subject and addresses, and both a text and a page."""
    bericht = open_mail(make_eml(MAIL))
    assert (bericht["X-Unsent"], bericht["Subject"]) == ("1", MAIL.onderwerp)
    assert bericht["To"] == "rao@voorbeeld.nl, rao@coa.example"
    assert bericht["From"] == MAIL.van
    tekst, pagina = bericht.get_body(("plain",)), bericht.get_body(("html",))
    assert tekst is not None
    assert tekst.get_content().replace("\r\n", "\n") == TEKST
    assert pagina is not None
    assert pagina.get_content().strip() == MAIL.html


def test_attachments_are_the_files() -> None:
    """Each file comes out as it went in, under its name."""
    bijlagen = list(open_mail(make_eml(MAIL)).iter_attachments())
    assert [b.get_filename() for b in bijlagen] == ["agenda.pdf", "agenda.ics"]
    assert [b.get_payload(decode=True) for b in bijlagen] == [PDF, ICS]
    assert bijlagen[1].get_content_type() == "text/calendar"


def test_lines() -> None:
    """Every line ends as a mail wants it, and is short; the same mail gives the same bytes."""
    data = make_eml(MAIL)
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert data.isascii()
    assert make_eml(MAIL) == data


@pytest.mark.parametrize("titel", HOSTIEL)
def test_a_hostile_title(titel: str) -> None:
    """It stays one line of the head, and adds none."""
    bericht = open_mail(make_eml(Mail(titel, "tekst", bijlagen=(Bijlage("agenda.pdf", PDF),))))
    verwacht = {"X-Unsent", "Subject", "MIME-Version", "Content-Type"}
    assert set(bericht.keys()) == verwacht
    assert bericht["X-Unsent"] == "1"
    assert "\n" not in bericht["Subject"]


@pytest.mark.parametrize(
    "adres", ["x@voorbeeld.nl\nBcc: y@voorbeeld.nl", "x@voorbeeld.nl, y@voorbeeld.nl", "X <x@y.nl>"]
)
def test_what_is_no_address(adres: str) -> None:
    """It is left out: nobody gets a mail by accident."""
    bericht = open_mail(make_eml(Mail("Agenda", "tekst", aan=(adres,), van=adres)))
    assert (bericht["To"], bericht["From"], bericht["Bcc"]) == (None, None, None)
