"""A mail (.eml) with all that hangs on it, as text and files."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message
from typing import Final

_DELEN: Final = 200
#: Lines that may divide two of them, or begin a signature.
_GRENZEN: Final = 2_000
_KOPPEN: Final = ("subject", "from", "to", "cc", "bcc", "reply-to")
_OP_SLOT: Final = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_LANGSTE_KOP: Final = 10_000


def read_post(data: bytes) -> Iterator[tuple[str, str | bytes]]:
    """Yield ("tekst", text), ("dicht", why something was not read) and (name, bytes of a file).

    Raises whatever the library does on a damaged mail.
    """
    if data.lower().count(b"boundary=") > _DELEN or data.count(b"\n--") > _GRENZEN:
        yield "dicht", "er zit te veel in"
        return
    for deel in message_from_bytes(data, policy=policy.compat32).walk():
        if deel.get_content_type() in _OP_SLOT:
            yield "dicht", "het is versleuteld"
        else:
            yield from _deel(deel)


def _deel(deel: Message) -> Iterator[tuple[str, str | bytes]]:
    for kop in _KOPPEN:
        for waarde in deel.get_all(kop, ()):
            yield "tekst", _kop(str(waarde)[:_LANGSTE_KOP])
    if deel.is_multipart():
        yield "tekst", deel.preamble or ""
        return
    inhoud = deel.get_payload(decode=True)
    data = inhoud if isinstance(inhoud, bytes) else b""
    naam = _kop(deel.get_filename() or "")
    if deel.get_content_type() == "text/html":
        yield naam or "mail.html", data
    elif deel.get_content_maintype() == "text" and not naam:
        yield "tekst", data.decode(_codering(deel), "replace")
    elif data:
        yield naam or "bijlage", data


def _kop(tekst: str) -> str:
    return str(make_header(decode_header(tekst))) if "=?" in tekst else tekst


def _codering(deel: Message) -> str:
    codering = deel.get_content_charset() or "utf-8"
    try:
        "".encode(codering)
    except LookupError:
        return "utf-8"
    return codering
