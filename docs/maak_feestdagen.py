"""Make the table of Dutch holidays that rao reads, from the library that knows them.

The days that the Algemene termijnenwet names, so Goede vrijdag and every 5 May too. Years that the
library does not know are not in it.
"""

from pathlib import Path
from typing import Final

from rao_cli.store import feestdagen

_SOORTEN: Final = ("public", "optional")


def maak() -> str:
    """Return the table: one day a line, oldest first."""
    from holidays import country_holidays

    jaren = range(1, 10_000)
    alle = country_holidays("NL", years=jaren, language="nl", categories=_SOORTEN)
    return "".join(f"{dag} {naam}\n" for dag, naam in sorted(alle.items()))


if __name__ == "__main__":
    Path(feestdagen.TABEL).write_text(maak(), encoding="utf-8", newline="\n")
