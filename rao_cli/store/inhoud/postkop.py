"""The heads of a mail: all of them, but what programs of mail write for each other."""

from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import Final

from rao_cli.model.patroon import patroon

_LANGSTE: Final = 10_000
#: Numbers, moments and signatures of servers; in these only what is said to be of a person counts.
_TECHNIEK: Final = patroon(
    r"(?i)(?:message-id|references|in-reply-to|date|received.*|dkim-.*|arc-.*|mime-version"
    r"|content-(?:type|transfer-encoding|disposition|id|length)|authentication-.*|x-ms-.*"
    r"|x-microsoft-.*|x-google-.*|x-gm-.*|x-spam.*|x-forefront.*|x-mailer|user-agent|thread-index"
    r"|x-originating.*|x-received|x-.*-id|importance|x-priority|return-path)$"
)
_PERSOON: Final = patroon(
    r"(?i)\bfor\s+<[^<>\s]+>|.*\b(?:bsn|sofi|burgerservice|v-?nummer|mevr|mevrouw|mw|dhr|meneer)\b.*"
)
_NAMEN: Final = (("content-disposition", "filename"), ("content-type", "name"))


def postkoppen(deel: Message) -> Iterator[str]:
    """Yield what the heads of a part say, and what they call it."""
    for kop, waarde in deel.items():
        tekst = kop_tekst(str(waarde)[:_LANGSTE])
        if not _TECHNIEK.match(kop):
            yield tekst
        elif gevonden := _PERSOON.search(" ".join(tekst.split())):
            yield gevonden[0]
    for kop, veld in _NAMEN:
        naam = deel.get_param(veld, header=kop)
        if naam:
            yield kop_tekst(collapse_rfc2231_value(naam)[:_LANGSTE]).replace("_", " ")


def kop_tekst(tekst: str) -> str:
    """Return a head as it is read, whatever letters it was sent in."""
    return str(make_header(decode_header(tekst))) if "=?" in tekst else tekst
