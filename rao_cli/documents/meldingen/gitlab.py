"""GitLab Code Quality: an array of findings, for the report beside a merge request."""

from typing import Any, Final

from rao_cli.documents.meldingen.json_tekst import write_json
from rao_cli.documents.meldingen.plek import bestand_van, laatste_regel, met_geaccepteerd
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.documents.meldingen.vingerafdruk import vingerafdrukken
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Ernst, Melding
from rao_cli.model.tekens import als_naam

_ZWAARTE: Final[dict[Ernst, str]] = {
    "fout": "major",
    "waarschuwing": "minor",
    "aandachtspunt": "info",
}


def make(verslag: Verslag) -> str:
    """Return the array; without findings it is empty."""
    # Accepted findings take part in the fingerprints, so that accepting one renames no other.
    alle = met_geaccepteerd(verslag)
    afdrukken = vingerafdrukken((melding for melding, _ in alle), verslag.ongenoemd)
    paren = zip(alle, afdrukken, strict=True)
    data = [_bevinding(melding, afdruk) for (melding, reden), afdruk in paren if reden is None]
    return write_json(data, inspringen=True) + "\n"


def _bevinding(melding: Melding, afdruk: str) -> dict[str, Any]:
    doe = f" Doe: {melding.hint}" if melding.hint else ""
    return {
        "description": in_een_regel(f"{melding.code}: {melding.tekst}{doe}"),
        "check_name": melding.code,
        "fingerprint": afdruk,
        "severity": _ZWAARTE[melding.ernst],
        "location": {
            "path": als_naam(bestand_van(melding)).removeprefix("./"),
            # GitLab wants a line; what is about the whole file is at its top.
            "lines": {"begin": melding.regelnummer or 1, "end": laatste_regel(melding)},
        },
    }
