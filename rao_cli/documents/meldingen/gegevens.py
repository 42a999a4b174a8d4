"""`json` and `jsonl`: the findings as data, with every key always there (absent is null)."""

from rao_cli.documents.meldingen.json_tekst import schrijf
from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.model.controle.verslag import Verslag


def als_json(verslag: Verslag) -> str:
    """Return one object: schemaVersie, soort, meldingen and samenvatting."""
    # The fields of Melding and Samenvatting are the contract, in its order.
    data = {
        "schemaVersie": 1,
        "soort": "meldingen",
        "meldingen": op_plek(verslag.meldingen),
        "samenvatting": verslag.samenvatting,
    }
    return schrijf(data, inspringen=True) + "\n"


def als_jsonl(verslag: Verslag) -> str:
    """Return one finding per line, and nothing else: every line has the same keys."""
    return "".join(f"{schrijf(m, inspringen=False)}\n" for m in op_plek(verslag.meldingen))
