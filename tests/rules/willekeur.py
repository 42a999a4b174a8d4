"""Any Stand of valid Structs: strategies made from the Structs themselves.

Kenmerken, organisations and dates come from small pools, so that references often hit.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand

DATUMS: Final = st.sampled_from(
    [date.min, date(2024, 2, 29), date(2026, 3, 12), date(2026, 4, 9), date.max]
)
TEKSTEN: Final = st.sampled_from(
    ["COA", "ter-apel", "Groningen", "n.v.t.", "-", "\u200b", "opening", "Z-7K3F9E", "é" * 90]
) | st.text(max_size=8)
#: Values that match each pattern, by the first signs of the pattern.
_POELEN: Final[Mapping[str, list[str]]] = {
    r"^(ssh-ed25519": [f"ssh-ed25519 {'A' * 68}", "ssh-rsa AAAA"],
    r"^[a-z_]+(": ["kenmerken", "termijn.tot", "x"],
    r"\S+": ["Z-7K3F9E", "2026-03-12", "trend"],
    r"^[1-9][0-9]{0,2} (": ["5 jaar", "1 maand"],
    r"^Z-": ["Z-7K3F9E", "Z-000000", "Z-ZZZZZZ"],
    r"^SL-": ["SL-ter-apel-2026-03-05", "SL-ter-apel-2026-03-05-b", "SL-x-9999-99-99"],
    r"^B-": ["B-2026-03-12-01", "B-2026-03-12-02", "B-0000-00-00-00"],
    r"^A-": ["A-2026-03-12-01", "A-2026-13-45-100", "A-0001-01-01-01"],
    r"^TK-": ["TK-ter-apel-2026-03-12", "TK-x-0000-00-00"],
    r"^[a-z0-9][a-z0-9-]{0,39}": ["ter-apel", "emmen", "0"],
    r"^[a-z0-9][a-z0-9-]{1,63}": ["trend", "trend-2", "00"],
    r"^[A-Za-z0-9][A-Za-z0-9&": ["DT&V", "IND", "COA", "AVIM", "Nidos", "x"],
    r"^((lko|": ["COA", "lko:ter-apel", "tafel:x", "gemeente:x", "deelberaad", "x"],
    r"^#": ["#005f73", "#FFFFFF"],
    r"^[A-Za-z0-9][A-Za-z0-9 -]": ["Calibri", "Niet Bestaand"],
    r"^templates/": ["templates/logo.png"],
    r"^((gemeente": ["COA", "emmen", "gemeente:emmen", "lko:ter-apel", "gemeente:x"],
    r"^([01]": ["10:00-12:00", "23:59"],
    r"^[0-9]{4}-(0": ["2026-03", "0000-12"],
    r"^[0-9]{4}(": ["2026", "2026-Q1", "0000-12"],
    r"^(deelberaad": ["deelberaad", "lko:ter-apel", "lko:x", "tafel:x"],
    r"^[A-Z]{3}": ["SIG07", "BSL08", "XXX99"],
    r"^\S+$": ["sha256:0", "x"],
}


def van_soort(soort: inspect.Type) -> st.SearchStrategy[Any]:
    """Return a strategy for one type of a field."""
    match soort:
        case inspect.StructType(cls=klasse):
            return st.deferred(lambda: van_struct(klasse))
        case inspect.UnionType(types=types):
            return st.one_of(*(van_soort(deel) for deel in types))
        case inspect.ListType(item_type=deel):
            return st.lists(van_soort(deel), max_size=3)
        case inspect.DictType(key_type=sleutel, value_type=waarde):
            return st.dictionaries(van_soort(sleutel), van_soort(waarde), max_size=3)
        case inspect.Metadata(type=binnen):
            return van_soort(binnen)
        case _:
            return _enkel(soort)


def _enkel(soort: inspect.Type) -> st.SearchStrategy[Any]:
    match soort:
        case inspect.LiteralType(values=waarden):
            return st.sampled_from(waarden)
        case inspect.StrType(pattern=patroon):
            return _tekst(patroon)
        case inspect.DateType():
            return DATUMS
        case inspect.IntType(ge=minstens):
            return st.integers(min_value=minstens, max_value=10**18)
        case inspect.BoolType():
            return st.booleans()
        case _:
            assert isinstance(soort, inspect.NoneType), soort
            return st.none()


def _tekst(patroon: str | None) -> st.SearchStrategy[str]:
    if patroon is None:
        return TEKSTEN
    if patroon == r"\S":
        return TEKSTEN.filter(str.strip)
    poel = next(poel for begin, poel in _POELEN.items() if patroon.startswith(begin))
    return st.sampled_from(poel)


def van_struct(klasse: type[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for a Struct; optional fields are often left out."""
    soort = inspect.type_info(klasse)
    assert isinstance(soort, inspect.StructType)
    velden = {veld.name: (veld, van_soort(veld.type)) for veld in soort.fields}
    return st.fixed_dictionaries(
        {naam: waarde for naam, (veld, waarde) in velden.items() if veld.required},
        optional={naam: waarde for naam, (veld, waarde) in velden.items() if not veld.required},
    ).map(lambda inhoud: klasse(**inhoud))


def _bestanden(klasse: type[msgspec.Struct], map_: str) -> st.SearchStrategy[Any]:
    paden = st.sampled_from([f"{map_}/2026/{nummer}.yaml" for nummer in range(3)])
    return st.dictionaries(paden, van_struct(klasse), max_size=3)


STANDEN: Final = st.fixed_dictionaries(
    {
        "heel": van_struct(Register),
        "vandaag": DATUMS,
        "signaallijsten": _bestanden(Signaallijst, "signaallijsten"),
        "overleggen": _bestanden(Overleg, "overleggen"),
        "acties": _bestanden(Actie, "acties"),
        "terugkoppelingen": _bestanden(Terugkoppeling, "terugkoppelingen"),
        "onderwerpen": _bestanden(Onderwerp, "onderwerpen"),
        "onleesbaar": st.frozensets(
            st.sampled_from(["", "SL-x-2026-01-01", "2026-03-12", "trend", "A-2026-03-12-01"])
        ),
        "los": st.booleans(),
    }
).map(lambda inhoud: Stand(**inhoud))
