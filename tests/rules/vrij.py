"""Anything that fits the form: Hypothesis strategies made of the Structs themselves."""

from datetime import date
from typing import Any, Final

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from rao_cli.model.basis import Blok

#: Texts that people leave behind, next to any text at all.
TEKSTEN: Final = st.one_of(
    st.sampled_from(
        ["x", "-", "n.v.t.", "N.N.B.", "TODO", "...", "geen", "Akkoord", "zie DT&V", " ", "?", "Xx"]
    ),
    st.sampled_from(
        ["Vertrek met steun", "Het gezin kan hier blijven tot de school stopt in mei."]
    ),
    st.text(max_size=60),
)
_DAGEN: Final = st.one_of(
    st.dates(date(2025, 10, 1), date(2026, 12, 31)), st.dates(), st.just(date(2026, 3, 20))
)
_ORGANISATIES: Final = ("DT&V", "IND", "COA", "AVIM", "Nidos", "OM")


def vrij(soort: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the plain data of any value of a type."""
    return _van(inspect.type_info(soort))


def vrij_ding(struct: type[Blok]) -> st.SearchStrategy[Any]:
    """Return a strategy for any Struct of this kind."""
    return vrij(struct).map(lambda data: msgspec.convert(data, struct, strict=False))


def _van(soort: inspect.Type) -> st.SearchStrategy[Any]:
    match soort:
        case inspect.Metadata(type=kern):
            return _van(kern)
        case inspect.UnionType(types=takken):
            return st.one_of(*map(_van, takken))
        case inspect.ListType(item_type=item):
            return st.lists(_van(item), max_size=3)
        case inspect.DictType(key_type=sleutel, value_type=waarde):
            return st.dictionaries(_van(sleutel), _van(waarde), max_size=4)
        case inspect.StructType(fields=velden):
            return st.fixed_dictionaries(
                {veld.name: _van(veld.type) for veld in velden if veld.required},
                optional={veld.name: _van(veld.type) for veld in velden if not veld.required},
            )
    return _enkel(soort)


def _enkel(soort: inspect.Type) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - a line per type
    match soort:
        case inspect.LiteralType(values=waarden):
            return st.sampled_from(waarden)
        case inspect.StrType(pattern=str(patroon)):
            return _van_patroon(patroon)
        case inspect.StrType():
            return TEKSTEN
        case inspect.IntType(ge=ondergrens):
            return st.one_of(st.integers(ondergrens or 0, 4), st.integers(ondergrens))
        case inspect.BoolType():
            return st.booleans()
        case inspect.DateType():
            return _DAGEN
        case inspect.NoneType():
            return st.none()
    raise TypeError(soort)


def _van_patroon(patroon: str) -> st.SearchStrategy[str]:
    vrij = st.from_regex(patroon.replace("$", r"\Z"))
    if patroon == r"\S":
        return st.one_of(TEKSTEN.filter(str.strip), vrij)
    return st.one_of(st.sampled_from(_ORGANISATIES), vrij) if "&" in patroon else vrij
