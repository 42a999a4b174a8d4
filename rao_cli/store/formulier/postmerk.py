"""Whether bytes are a mail; known without what reads one, for that is heavy and seldom needed."""

import re
from typing import Final

from rao_cli.model.patroon import patroon

_KOP: Final = patroon(rb"(?:From |[A-Za-z][A-Za-z0-9-]*:)")
_MIME: Final = patroon(rb"(?im)^(?:mime-version|content-transfer-encoding):")
_KOPPEN: Final = 64 * 1024


def is_mail(data: bytes) -> bool:
    """Say whether these are the bytes of a mail: lines with a name, one of them of MIME."""
    koppen = re.split(rb"\r?\n\r?\n", data[:_KOPPEN], maxsplit=1)[0]
    return bool(_KOP.match(koppen)) and bool(_MIME.search(koppen))
