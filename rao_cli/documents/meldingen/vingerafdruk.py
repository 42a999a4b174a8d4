"""Fingerprints of findings: a build server knows a finding again after the file changed."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from rao_cli.documents.meldingen.plek import bestand_van
from rao_cli.model.melding import Melding, write_pad
from rao_cli.model.patroon import patroon

# A number on its own counts lines or days; inside a date or a kenmerk it names something.
_GETAL: Final = patroon(r"(?<![\w-])\d+(?![\w-])")
_VOLGNUMMER: Final = patroon(r"\[\d+\]")
_LENGTE: Final = 32


def vingerafdrukken(meldingen: Iterable[Melding], ouder: Iterable[Melding] = ()) -> Iterator[str]:
    """Yield a fingerprint per finding, in the order of `meldingen` (by place).

    Those in `ouder` are not shown, and have the first numbers: a new one never gets theirs.

    It is made of what stays when lines move and days pass: code, file, path and sentence, without
    places in lists and without counts. What is still equal then gets `-2`, `-3`, by its order.
    """
    gezien = Counter(kern(melding) for melding in ouder)
    for melding in meldingen:
        afdruk = kern(melding)
        gezien[afdruk] += 1
        yield afdruk if gezien[afdruk] == 1 else f"{afdruk}-{gezien[afdruk]}"


def kern(melding: Melding) -> str:
    """Return the fingerprint without the number that tells equal ones apart."""
    delen = (
        melding.code,
        bestand_van(melding),
        # Of the written path, as ever: build servers keep these for years.
        _VOLGNUMMER.sub("[]", write_pad(melding.pad) or ""),
        _GETAL.sub("#", melding.tekst),
    )
    data = "\0".join(delen).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:_LENGTE]
