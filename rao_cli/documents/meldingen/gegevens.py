"""`json` and `jsonl`: the findings as data, with every key always there (absent is null).

What is written as JSON here arrives as it left: on any screen, in any log, through any reader.
"""

import json
import re
from typing import Any, Final

import msgspec
from msgspec.structs import asdict

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.model.controle.verslag import Verslag
from rao_cli.model.melding import Melding, write_pad
from rao_cli.model.tekens import is_gevaarlijk, merk

_LOS_DEEL: Final = re.compile("[\ud800-\udfff]")  # half a character; not every reader takes it
_BEVEL: Final = re.compile(r"##(?=(?:vso|teamcity)?\[)")


def als_json(verslag: Verslag) -> str:
    """Return one object: schemaVersie, soort, meldingen and samenvatting."""
    data = {
        "schemaVersie": 1,
        "soort": "meldingen",
        "meldingen": [_gegevens(m) for m in op_plek(verslag.meldingen)],
        "samenvatting": verslag.samenvatting,
    }
    return write_json(data, inspringen=True) + "\n"


def als_jsonl(verslag: Verslag) -> str:
    """Return one finding per line, and nothing else: every line has the same keys."""
    gegevens = map(_gegevens, op_plek(verslag.meldingen))
    return "".join(f"{write_json(melding, inspringen=False)}\n" for melding in gegevens)


def _gegevens(melding: Melding) -> dict[str, Any]:
    """Return a finding as data: the fields of Melding are the contract, in its order."""
    return asdict(melding) | {"pad": write_pad(melding.pad)}


def write_json(data: Any, *, inspringen: bool) -> str:
    """Return data as JSON. Characters that deceive are escaped, so the data stays the same.

    So is a command that a build server would obey in its log (`##[…]`).
    """
    try:
        tekst = msgspec.json.encode(data).decode()
    except UnicodeEncodeError:
        data = msgspec.to_builtins(data)
        los = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        tekst = _LOS_DEEL.sub(lambda treffer: merk(treffer[0]), los)
    if inspringen:
        tekst = msgspec.json.format(tekst, indent=2)
    tekst = _BEVEL.sub(r"#\\u0023", tekst) if "##" in tekst else tekst
    if tekst.isprintable():
        return tekst
    gevaarlijk = {ord(teken): _escape(teken) for teken in set(tekst) if is_gevaarlijk(teken)}
    return tekst.translate(gevaarlijk) if gevaarlijk else tekst


def _escape(teken: str) -> str:
    stukken = teken.encode("utf-16-be")
    return "".join(f"\\u{stukken[i]:02x}{stukken[i + 1]:02x}" for i in range(0, len(stukken), 2))
