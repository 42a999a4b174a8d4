"""A mail as a mail program keeps it (.eml): the forms that were sent along, and nothing else of it.

Who sent it is not read. What it says is only read when nothing hangs on it: then that may be what
an LKO wrote, below the headings of a form.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from typing import Final, NamedTuple, NoReturn

from rao_cli.model.errors import RaoError
from rao_cli.model.privacy import met_stippen
from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import als_naam

MEESTE: Final = 30 * 1024 * 1024
#: A mail that was forwarded so often, or holds so much, is not read on.
_DIEPST: Final = 20
_DELEN: Final = 200
_NAAM: Final = 1_000
#: How files end that a form can be.
_FORMULIER: Final = (".docx", ".odt", ".html", ".htm", ".json", ".txt", ".md")
_OP_SLOT: Final = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_ZELF: Final = (
    "Bewaar het formulier uit de mail als bestand, en lees dat. Staat het antwoord in de mail "
    "zelf? Bewaar die tekst dan als txt, en lees dat."
)


class Bijlagen(NamedTuple):
    """What hung on a mail: files that may be a form, and the names of the others."""

    formulieren: tuple[tuple[str, bytes], ...]
    andere: tuple[str, ...] = ()
    #: Whether the mail itself says something too.
    zegt_iets: bool = False


class GeenBijlage(RaoError):
    """No form hangs on a mail; `tekst` is what it says itself."""

    def __init__(self, zin: str, tekst: str) -> None:
        super().__init__(zin, hint=_ZELF)
        self.tekst = tekst


def read_mail(naam: str, data: bytes) -> Bijlagen:
    """Return the forms that hang on a mail, also on one in it; RaoError when there is none."""
    if len(data) > MEESTE:
        _weiger(naam, f"is te groot: een mail is hoogstens {MEESTE // 1024**2} MB.")
    if data.lower().count(b"boundary=") > _DELEN:
        _weiger(naam, "heeft te veel delen.")
    try:
        bericht = message_from_bytes(data)
        delen = list(_delen(naam, bericht))
        tekst = _tekst(bericht)
    except (RecursionError, ValueError, LookupError, AssertionError):
        _weiger(naam, "is beschadigd: rao kan de mail niet lezen.")
    formulieren = dict[bytes, str]()
    andere = list[str]()
    for bestand, inhoud in delen:
        if bestand.lower().endswith(_FORMULIER):
            formulieren.setdefault(inhoud, bestand)
        else:
            andere.append(bestand)
    if not formulieren:
        erin = f" Er zit wel in: {opsomming(map(als_naam, andere))}." if andere else ""
        raise GeenBijlage(f"'{als_naam(naam)}' heeft geen formulier als bijlage.{erin}", tekst)
    gevonden = tuple((b, inhoud) for inhoud, b in formulieren.items())
    return Bijlagen(gevonden, tuple(andere), bool(tekst.strip()))


def _tekst(bericht: Message) -> str:
    """Return what a mail says itself, as plain text; empty when it says nothing so."""
    for deel in bericht.walk():
        if deel.get_content_type() != "text/plain" or _bestandsnaam(deel):
            continue
        data = deel.get_payload(decode=True)
        codering = deel.get_content_charset() or "utf-8"
        if isinstance(data, bytes) and data.strip():
            return data.decode(codering, errors="replace")
    return ""


def _delen(naam: str, bericht: Message, diep: int = 0) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of what hangs on a mail and on the mails in it."""
    if bericht.get_content_type() in _OP_SLOT:
        _weiger(naam, "is versleuteld; rao kan de mail niet openen.")
    if diep > _DIEPST:
        _weiger(naam, "zit te diep in elkaar: een mail in een mail, en zo verder.")
    inhoud = bericht.get_payload()
    if isinstance(inhoud, list):
        if len(inhoud) > _DELEN:
            _weiger(naam, "heeft te veel delen.")
        for deel in (een for een in inhoud if isinstance(een, Message)):
            yield from _delen(naam, deel, diep + 1)
    elif bestand := _bestandsnaam(bericht):
        data = bericht.get_payload(decode=True)
        yield bestand, data if isinstance(data, bytes) else b""


def _bestandsnaam(deel: Message) -> str:
    """Return the name of what hangs on a mail, without folders or persons; empty for none."""
    koppen = (str(deel.get(kop, "")) for kop in ("content-disposition", "content-type"))
    if any(len(kop) > _NAAM for kop in koppen):
        return ""
    naam = deel.get_filename() or ""
    with suppress(HeaderParseError, ValueError, LookupError):  # else as it stands there
        naam = str(make_header(decode_header(naam))) if "=?" in naam else naam
    return met_stippen(re.split(r"[/\\]", naam)[-1].strip())


def _weiger(naam: str, waarom: str) -> NoReturn:
    raise RaoError(f"'{als_naam(naam)}' {waarom}", hint=_ZELF)
