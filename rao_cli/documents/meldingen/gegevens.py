"""`json` and `jsonl`: the findings as data, with every key always there (absent is null)."""

from typing import Any

from msgspec.structs import asdict

from rao_cli.documents.meldingen.json_tekst import write_json
from rao_cli.documents.meldingen.plek import met_geaccepteerd, op_plek
from rao_cli.model.controle import Grensbeeld, Verslag
from rao_cli.model.melding import Melding, write_pad


def als_json(verslag: Verslag) -> str:
    """Return one object: the findings, what was accepted, how complete each list is, the count.

    Of a register as it was also when that is.
    """
    data = {
        "schemaVersie": 1,
        "soort": "meldingen",
        **({"toestand": verslag.toestand} if verslag.toestand else {}),
        "meldingen": [_gegevens(m) for m in op_plek(verslag.meldingen)],
        "geaccepteerd": _geaccepteerd(verslag),
        "volledigheid": sorted(verslag.lijsten, key=lambda lijst: (lijst.bestand, lijst.kenmerk)),
        "samenvatting": verslag.samenvatting,
        **({"grens": _grens(verslag.grens)} if verslag.grens else {}),
    }
    return write_json(data, inspringen=True) + "\n"


def _grens(grens: Grensbeeld) -> dict[str, Any]:
    """Return what a baseline left out, and what is mended of it since."""
    return {"bestand": grens.bestand, "bekend": grens.bekend, "opgelost": grens.opgelost}


def als_jsonl(verslag: Verslag) -> str:
    """Return one finding per line, and nothing else: every line has the same keys."""
    gegevens = map(_gegevens, op_plek(verslag.meldingen))
    return "".join(f"{write_json(melding, inspringen=False)}\n" for melding in gegevens)


def _geaccepteerd(verslag: Verslag) -> list[dict[str, Any]]:
    paren = ((melding, reden) for melding, reden in met_geaccepteerd(verslag) if reden is not None)
    return [{**_gegevens(melding), "reden": reden} for melding, reden in paren]


def _gegevens(melding: Melding) -> dict[str, Any]:
    """Return a finding as data: the fields of Melding are the contract, in its order."""
    return asdict(melding) | {"pad": write_pad(melding.pad)}
