"""The folders of others that the caller trusts, as far as the caller says so by variables.

A container or a CI job cannot always write settings, and says it with GIT_CONFIG_COUNT. Of what
stands there only safe.directory counts: any other key could start a program.
"""

import os
from collections.abc import Iterator, Mapping
from typing import Final

_AANTAL: Final = "GIT_CONFIG_COUNT"
_SLEUTEL: Final = "GIT_CONFIG_KEY_"
_WAARDE: Final = "GIT_CONFIG_VALUE_"
#: More than this nobody means; it would only make git slow.
_MEESTE: Final = 1000
_CIJFERS: Final = 9


def met_veilige_mappen(omgeving: Mapping[str, str]) -> dict[str, str]:
    """Return the variables of one call, with the folders behind what it sets itself."""
    nieuw = dict(omgeving)
    nummer = _lees_aantal(omgeving)
    for map_ in _veilige_mappen():
        nieuw |= {f"{_SLEUTEL}{nummer}": "safe.directory", f"{_WAARDE}{nummer}": map_}
        nummer += 1
        nieuw[_AANTAL] = str(nummer)
    return nieuw


def _veilige_mappen() -> Iterator[str]:
    """Yield what the caller trusts, in order: an empty one takes back what stands before it."""
    for nummer in range(min(_lees_aantal(os.environ), _MEESTE)):
        waarde = os.environ.get(f"{_WAARDE}{nummer}")
        sleutel = os.environ.get(f"{_SLEUTEL}{nummer}", "")
        if waarde is not None and sleutel.lower() == "safe.directory":
            yield waarde


def _lees_aantal(omgeving: Mapping[str, str]) -> int:
    tekst = omgeving.get(_AANTAL, "")
    return int(tekst) if tekst.isascii() and tekst.isdigit() and len(tekst) < _CIJFERS else 0
