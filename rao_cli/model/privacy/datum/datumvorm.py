"""How people write a date: in digits, with the name of a month, and only a year."""

import re
from functools import cache
from typing import Final

_MAAND: Final = (
    r"(?i:jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aa)?rt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?"
    r"|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_EEN_TOT_TIEN: Final = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_DAG_IN_WOORDEN: Final = (
    rf"(?i:\b(?:eerste|derde|achtste|(?:(?:(?:{_EEN_TOT_TIEN})[eë]n)?(?:twintig|dertig)"
    rf"|{_EEN_TOT_TIEN}|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien"
    r"|negentien)(?:de|ste)?)\b)"
)
#: Whose day nobody knows is of the 0th of month 0 in the papers of a person.
_DAG: Final = r"(?<![\d,])(?:[0-2]?\d|3[01])"
_MAANDCIJFER: Final = r"(?:0?\d|1[0-2]|[IVX]{1,4})"
_TUSSEN: Final = r" {0,20}[-/. _] {0,20}"
_KORT: Final = r"['’`´]?\d\d"  # noqa: RUF001 - a quote as Word writes it
_JAAR: Final = rf"(?:(?:19|20)\d\d|{_KORT})(?!\d)"
_VOLUIT: Final = (
    rf"(?:{_DAG}(?:e|de|ste|st|nd|rd|th)?|{_DAG_IN_WOORDEN})[-/. ,]{{1,20}}(?:of |van )?"
    rf"{_MAAND}[-/. ,]{{1,20}}{_JAAR}"
)
_CIJFERS: Final = rf"{_DAG}{_TUSSEN}{_MAANDCIJFER}{_TUSSEN}{_JAAR}"
_ISO: Final = rf"(?<!\d)(?:19|20)\d\d{_TUSSEN}(?:0?\d|1[0-2]){_TUSSEN}(?:[0-2]?\d|3[01])(?!\d)"
_DICHT: Final = (
    r"(?<!\d)(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d|[0-3]\d[01]\d\d\d)(?!\d)"
)
_JAARTAL: Final = rf"(?<![\d.,-])(?:{_MAAND}[ -]{{1,20}})?(?:19[1-9]\d|20[0-2]\d)(?![-/\d]|[.,]\d)"
_ZONDER_JAAR: Final = rf"{_DAG}e?[- ]{_MAAND}"


@cache
def datum() -> re.Pattern[str]:
    """Return the pattern of a date; its last group says how sure: `heel`, `dicht`, `jaar`, `dag`.

    `dicht` has no sign between its parts, `jaar` is a year, perhaps with a month, and `dag` has no
    year: those are a date of birth only where the words say so.
    """
    return re.compile(
        rf"(?P<heel>{_VOLUIT}|{_ISO}|{_CIJFERS})|(?P<dicht>{_DICHT})|(?P<jaar>{_JAARTAL})"
        rf"|(?P<dag>{_ZONDER_JAAR})"
    )
