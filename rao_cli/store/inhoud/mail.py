"""A mail (.eml) with all that hangs on it, as text and files."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message
from typing import Final

from rao_cli.store.inhoud.postkop import kop_tekst, postkoppen

_DELEN: Final = 200
#: Lines that may divide two of them, or begin a signature.
_GRENZEN: Final = 2_000
_OP_SLOT: Final = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
#: How a mail within a mail may be packed, though it should not be.
_INGEPAKT: Final = frozenset({"base64", "quoted-printable"})


def read_post(data: bytes) -> Iterator[tuple[str, str | bytes]]:
    """Yield ("tekst", text), ("dicht", why something was not read) and (name, bytes of a file).

    Raises whatever the library does on a damaged mail.
    """
    if data.lower().count(b"boundary=") > _DELEN or data.count(b"\n--") > _GRENZEN:
        yield "dicht", "er zit te veel in"
        return
    yield from _deel(message_from_bytes(data, policy=policy.compat32))


def _deel(deel: Message) -> Iterator[tuple[str, str | bytes]]:
    yield from (("tekst", kop) for kop in postkoppen(deel))
    if deel.get_content_type() in _OP_SLOT:
        yield "dicht", "het is versleuteld"
    elif _is_ingepakte_mail(deel):
        yield "mail.eml", _uitgepakt(deel)
    elif deel.is_multipart():
        yield "tekst", deel.preamble or ""
        for kind in deel.get_payload():
            if isinstance(kind, Message):
                yield from _deel(kind)
        yield "tekst", deel.epilogue or ""
    else:
        yield from _inhoud(deel)


def _is_ingepakte_mail(deel: Message) -> bool:
    hoe = str(deel.get("content-transfer-encoding", "")).strip().lower()
    return deel.is_multipart() and deel.get_content_maintype() == "message" and hoe in _INGEPAKT


def _uitgepakt(deel: Message) -> bytes:
    """Return the bytes of a mail that was packed as a file is: the library leaves it packed."""
    kaal = Message()
    kaal["Content-Transfer-Encoding"] = str(deel["content-transfer-encoding"])
    kaal.set_payload("".join(str(kind) for kind in deel.get_payload()).strip())
    inhoud = kaal.get_payload(decode=True)
    return inhoud if isinstance(inhoud, bytes) else b""


def _inhoud(deel: Message) -> Iterator[tuple[str, str | bytes]]:
    inhoud = deel.get_payload(decode=True)
    data = inhoud if isinstance(inhoud, bytes) else b""
    naam = kop_tekst(deel.get_filename() or "")
    if deel.get_content_type() == "text/html":
        yield naam or "mail.html", data.decode(_codering(deel), "replace").encode()
    elif deel.get_content_maintype() == "text" and not naam:
        yield "tekst", data.decode(_codering(deel), "replace")
    elif data:
        yield naam or "bijlage", data


def _codering(deel: Message) -> str:
    codering = deel.get_content_charset() or "utf-8"
    try:
        "".encode(codering)
    except LookupError:
        return "utf-8"
    return codering
