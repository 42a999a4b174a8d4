"""A mail that was not sent: a person opens it in a mail program, looks, and sends it.

`X-Unsent` says so. It has no day and no number of its own: those come when it is sent. No value
can add a line to its head.
"""

import re
from collections.abc import Sequence
from email import policy
from email.header import Header
from email.message import EmailMessage
from hashlib import sha256
from html import escape
from typing import Final

import msgspec

from rao_cli.documents.markdown import schoon
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.adressen import is_adres

#: Where the text of a page begins: below its head, with room around it.
_BEGIN: Final = patroon("<main[^>]*>")
#: Between what a mail says itself and the paper in it.
_STREEP: Final = "-" * 40
#: Longer than this no list of mails shows it.
_LANGST: Final = 200
_SOORTEN: Final = {
    "pdf": ("application", "pdf"),
    "html": ("text", "html"),
    "ics": ("text", "calendar"),
    "md": ("text", "markdown"),
    "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "odt": ("application", "vnd.oasis.opendocument.text"),
}


#: What helps on a page of its own and stands in the way in a mail: a link to its text, a contents.
_ALLEEN_OP_PAGINA: Final = patroon(
    r'<a class="naar-inhoud".*?</a>\n?|<nav class="inhoud".*?</nav>\n?', re.DOTALL
)


class Bijlage(msgspec.Struct, frozen=True):
    """A file that goes along: its name with an ending, and its bytes."""

    naam: str
    data: bytes


class Mail(msgspec.Struct, frozen=True):
    """What is in a mail; `aan` may be empty, `van` and `html` too.

    `vooraf` are the paragraphs above what it is about.
    """

    onderwerp: str
    tekst: str
    aan: Sequence[str] = ()
    van: str = ""
    html: str = ""
    bijlagen: Sequence[Bijlage] = ()
    vooraf: Sequence[str] = ()


def make_eml(mail: Mail) -> bytes:
    """Return the mail as a file; the same mail gives the same bytes."""
    bericht = EmailMessage(policy.SMTP)
    if is_adres(mail.van):
        bericht["From"] = mail.van
    aan = [adres for adres in dict.fromkeys(mail.aan) if is_adres(adres)]
    if aan:
        bericht["To"] = ", ".join(aan)
    vooraf = [_regels(alinea) for alinea in mail.vooraf]
    tekst = "\n\n".join((*vooraf, *([_STREEP] if vooraf else []), mail.tekst))
    bericht.set_content(tekst, charset="utf-8", cte="quoted-printable")
    if mail.html:
        bericht.add_alternative(
            _in_mail(mail.html, vooraf), subtype="html", charset="utf-8", cte="quoted-printable"
        )
    for bijlage in mail.bijlagen:
        _voeg_bij(bericht, bijlage)
    _zet_grenzen(bericht, mail)
    kop = f"X-Unsent: 1\r\nSubject: {_onderwerp(mail.onderwerp)}\r\n"
    return kop.encode("ascii") + bericht.as_bytes()


def _onderwerp(tekst: str) -> str:
    """Return a subject as it is written in the head; also what only looks as if it were encoded.

    Python itself would write that as it is, and a reader would decode it.
    """
    regel = schoon(tekst)[:_LANGST]
    gewoon = regel.isascii() and "=?" not in regel
    kop = Header(regel, "us-ascii" if gewoon else "utf-8", header_name="Subject")
    return kop.encode(linesep="\r\n")


def _regels(alinea: str) -> str:
    """Return a paragraph with nothing in it that steers a screen."""
    return "\n".join(map(schoon, alinea.split("\n")))


def _in_mail(pagina: str, vooraf: Sequence[str]) -> str:
    """Return a page as the body of a mail; Outlook knows no room in a table but this."""
    kaal = _ALLEEN_OP_PAGINA.sub("", pagina).replace("<table>", '<table cellpadding="6">')
    if not vooraf:
        return kaal
    alineas = [f"<p>{escape(alinea).replace(chr(10), '<br>')}</p>" for alinea in vooraf]
    return _BEGIN.sub(lambda begin: "\n".join((begin[0], *alineas, "<hr>")), kaal, count=1)


def _voeg_bij(bericht: EmailMessage, bijlage: Bijlage) -> None:
    eind = bijlage.naam.rpartition(".")[2]
    hoofd, onder = _SOORTEN.get(eind, ("application", "octet-stream"))
    bericht.add_attachment(bijlage.data, hoofd, onder, filename=bijlage.naam)
    if hoofd == "text":
        list(bericht.iter_attachments())[-1].set_param("charset", "utf-8")


def _zet_grenzen(bericht: EmailMessage, mail: Mail) -> None:
    """Give every part a border that follows from the mail: Python would draw lots.

    `=_` never stands in a part that is written as quoted-printable or base64.
    """
    merk = sha256(repr(mail).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    delen = [deel for deel in bericht.walk() if deel.is_multipart()]
    for nummer, deel in enumerate(delen):
        deel.set_boundary(f"=_rao_{merk}_{nummer}")
