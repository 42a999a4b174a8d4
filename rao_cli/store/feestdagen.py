"""The only module that knows the library of holidays: the days on which the country rests.

They are the days that the Algemene termijnenwet names, so Goede vrijdag and every 5 May too.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache


@cache
def feestdagen(jaar: int) -> Mapping[date, str]:
    """Return the holidays of a year with their names, in Dutch."""
    from holidays import country_holidays  # 100 ms; most commands count no term

    soorten = ("public", "optional")
    return dict(country_holidays("NL", years=jaar, language="nl", categories=soorten))
