"""JSON that arrives as it left: on any screen, in any log, through any reader."""

import json
import re
from typing import Any, Final

import msgspec

from rao_cli.model.tekens import is_gevaarlijk, merk

_LOS_DEEL: Final = re.compile("[\ud800-\udfff]")  # half a character; not every reader takes it
_BEVEL: Final = re.compile(r"##(?=(?:vso|teamcity)?\[)")


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
