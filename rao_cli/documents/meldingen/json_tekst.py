"""JSON that arrives as it left: on any screen, in any log, through any reader."""

import json
from typing import Any, Final

import msgspec

from rao_cli.model.patroon import patroon
from rao_cli.model.tekens import json_veilig, merk

_LOS_DEEL: Final = patroon("[\ud800-\udfff]")  # half a character; not every reader takes it


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
    return json_veilig(tekst)
