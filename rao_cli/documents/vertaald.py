"""Templates of rao as code, translated once in a process: a sync makes hundreds of papers."""

from collections.abc import Callable
from typing import Any, Final

#: By name and text of the template.
_CODE: Final[dict[tuple[str | None, str], Any]] = {}


def een_keer(sleutel: tuple[str | None, str], vertaal: Callable[[], Any]) -> Any:
    """Return the code of a template; `vertaal` makes it when it is not there yet."""
    if sleutel not in _CODE:
        _CODE[sleutel] = vertaal()
    return _CODE[sleutel]
