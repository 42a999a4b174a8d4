"""Fingerprints of findings: a build server knows a finding again after the file changed."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from rao_cli.documents.meldingen.plek import bestand_van
from rao_cli.model.melding import Melding

# A number on its own counts lines or days; inside a date or a kenmerk it names something.
_GETAL: Final = re.compile(r"(?<![\w-])\d+(?![\w-])")
_VOLGNUMMER: Final = re.compile(r"\[\d+\]")
_LENGTE: Final = 32


def vingerafdrukken(meldingen: Iterable[Melding]) -> Iterator[str]:
    """Yield a fingerprint per finding, in the order of `meldingen` (by place).

    It is made of what stays when lines move and days pass: code, file, path and sentence, without
    places in lists and without counts. What is still equal then gets `-2`, `-3`, by its order.
    """
    gezien: Counter[str] = Counter()
    for melding in meldingen:
        kern = _kern(melding)
        gezien[kern] += 1
        yield kern if gezien[kern] == 1 else f"{kern}-{gezien[kern]}"


def _kern(melding: Melding) -> str:
    delen = (
        melding.code,
        bestand_van(melding),
        _VOLGNUMMER.sub("[]", melding.pad or ""),
        _GETAL.sub("#", melding.tekst),
    )
    data = "\0".join(delen).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:_LENGTE]
