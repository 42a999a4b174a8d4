"""The zip that a docx or odt is: the same parts give the same bytes, on every machine and day."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Final

#: The first moment that a zip knows.
_TIJD: Final = (1980, 1, 1, 0, 0, 0)
#: Must come first and be readable as it is: so a program knows an odt.
_EERST: Final = "mimetype"


def pak_in(delen: Mapping[str, bytes]) -> bytes:
    """Return parts as one zip, in the order that they have."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam in sorted(delen, key=lambda naam: naam != _EERST):
            deel = zipfile.ZipInfo(naam, _TIJD)
            deel.compress_type = zipfile.ZIP_STORED if naam == _EERST else zipfile.ZIP_DEFLATED
            deel.create_system, deel.external_attr = 3, 0o644 << 16
            zip_.writestr(deel, delen[naam])
    return uit.getvalue()


def pak_om(data: bytes, verbeter: Mapping[str, Callable[[str], str]]) -> bytes:
    """Return a zip with some of its texts changed, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as zip_:
        delen = {naam: zip_.read(naam) for naam in zip_.namelist()}
    for naam, wijzig in verbeter.items():
        delen[naam] = wijzig(delen[naam].decode()).encode()
    return pak_in(delen)
