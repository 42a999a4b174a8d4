"""The cover of a hand-over, as archives know it: BagIt 1.0 (RFC 8493).

What is handed over lies in `data`, with a sum of every file beside it: so anybody can check it
with programs that exist, and without rao.
"""

from collections.abc import Mapping
from typing import Final

from rao_cli.documents.markdown import schoon
from rao_cli.model.bewaring.controlegetal import som_van

DATA: Final = "data"
MANIFEST: Final = "manifest-sha256.txt"
_VERSIE: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def make_bag(
    inhoud: Mapping[str, bytes], ernaast: Mapping[str, bytes], over: Mapping[str, str]
) -> dict[str, bytes]:
    """Return every file of the bag by its path.

    `inhoud` goes below `data`, `ernaast` beside it, and `over` says what it is.
    """
    binnen = {f"{DATA}/{pad}": data for pad, data in sorted(inhoud.items())}
    omvang = f"{sum(map(len, binnen.values()))}.{len(binnen)}"
    regels = {**over, "Payload-Oxum": omvang}
    tekst = "".join(f"{naam}: {schoon(waarde)}\n" for naam, waarde in regels.items())
    om = {
        **ernaast,
        "bagit.txt": _VERSIE,
        "bag-info.txt": tekst.encode(),
        MANIFEST: _manifest(binnen),
    }
    return {**binnen, **om, "tagmanifest-sha256.txt": _manifest(om)}


def _manifest(bestanden: Mapping[str, bytes]) -> bytes:
    regels = (f"{som_van(data)}  {pad}\n" for pad, data in sorted(bestanden.items()))
    return "".join(regels).encode()
