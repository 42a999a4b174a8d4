"""The list of names of the extra `rao-cli[namen]`; without it rao goes by what it knows itself.

The names are those of Faker, which are MIT: its files are read as text, for importing it takes
longer than a whole check. A name is looked for where it stands, between quotes.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

#: Names in Latin letters, of the countries that matter here; others cost time and add nothing.
_TALEN: Final = (
    *(
        "nl_NL",
        "nl_BE",
        "tr_TR",
        "az_AZ",
        "uz_UZ",
        "en_PK",
        "en_IN",
        "en_KE",
        "en_NG",
        "ha_NG",
        "ig_NG",
    ),
    *(
        "yo_NG",
        "sw",
        "tw_GH",
        "fr_DZ",
        "fr_FR",
        "de_DE",
        "es_ES",
        "es_CO",
        "pl_PL",
        "ro_RO",
        "hr_HR",
    ),
    *("id_ID", "it_IT", "pt_BR", "hu_HU", "sl_SI", "vi_VN", "en_GB", "zu_ZA"),
)
#: Where a name of one or more words begins and ends in these files.
_RAND: Final = (b'""', b'" ', b' "')


def is_er() -> bool:
    """Say whether the extra is installed."""
    return bool(_namen())


@lru_cache(maxsize=10_000)
def heeft(woord: str) -> bool:
    """Say whether a word, with its capital, is a first name or a surname of the list."""
    namen = _namen()
    if not namen:
        return False
    naam = (woord.capitalize() if woord.isupper() else woord).encode()
    begin = namen.find(naam)
    while begin >= 0:
        eind = begin + len(naam)
        if namen[begin - 1 : begin] + namen[eind : eind + 1] in _RAND:
            return True
        begin = namen.find(naam, eind)
    return False


@cache
def _namen() -> bytes:
    """Return the files with names, one after the other; empty without the extra."""
    map_ = _map()
    paden = (map_ / taal / "__init__.py" for taal in _TALEN) if map_ else ()
    return b"\n".join(pad.read_bytes() for pad in paden if pad.is_file())


def _map() -> Path | None:
    spec = find_spec("faker")
    plekken = (spec and spec.submodule_search_locations) or ()
    mappen = (Path(plek) / "providers" / "person" for plek in plekken)
    return next((map_ for map_ in mappen if map_.is_dir()), None)
