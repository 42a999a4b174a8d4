"""Any valid thing of the model, made from the Structs themselves, for property tests."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from msgspec import inspect

from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from tests.rules.wereld import bouw_stand

if TYPE_CHECKING:
    from rao_cli.model.basis import Blok
    from rao_cli.model.stand import Stand

#: A whole register is dear to make: try it less often than a text.
WEINIG: Final = settings().max_examples // 8
#: Few different values, so that things of one register point at each other.
_POEL: Final = (
    *("Z-4H2KDA", "Z-9QW3M0", "Z-B7T5X0", "COA", "IND", "Nidos", "duindorp", "zeewijk"),
    *("SL-duindorp-2026-02-02", "SL-zeewijk-2026-03-30", "SL-noord-2026-03-16"),
    *("B-2026-02-12-01", "B-2026-03-12-01", "A-2026-03-12-01", "A-2026-03-12-02"),
    *("TK-duindorp-2026-03-12", "knelpunt-tolken", "trend-reisdocument", "deelberaad"),
    *("lko:duindorp", "10:00-12:00", "23:00", "2026-Q1", "0" * 64),
)
#: What people paste and what a Markdown, HTML or Jinja reader could trip over.
LASTIG: Final = (
    *("[niet] akkoord", "{{ 7*7 }}", "{% raw %}", "<script>alert(1)</script>", "a | b", "| a |"),
    *("`code`", "# kop", "- punt", "1. een", "10) tien", "***", "---", "===", "> citaat", "~~~"),
    *("![x](http://voorbeeld.invalid/x.png)", "[x]: http://voorbeeld.invalid", "&lt; &amp; &#35;"),
    *("regel een\nregel twee\n\n- drie", "einde \\", "_nadruk_ en __meer__", "a_b_c.yaml", "< 18"),
    *(
        "a ~~b~~ ^c^ $d$ {e}",
        "# kop #",
        ": dat",
        "%",
        "<!-- weg -->",
        "<https://voorbeeld.invalid>",
    ),
    *("سلام dag", "\u202eomgekeerd", "bel\x07", "*", "+ plus", "x" * 700, "woord " * 300),
)
_DAGEN: Final = (date(2026, 2, 12), date(2026, 3, 12), date(2026, 4, 9), date.min, date.max)
teksten: Final = st.one_of(st.sampled_from([*LASTIG, *_POEL]), st.text(max_size=20))


def _tekst(pattern: str | None) -> st.SearchStrategy[str]:
    if pattern is None:
        return teksten
    if pattern == r"\S":
        return teksten.map(lambda tekst: tekst if re.search(pattern, tekst) else "tekst")
    passend = [waarde for waarde in _POEL if re.search(pattern, waarde)]
    return st.sampled_from(passend) if passend else st.from_regex(pattern, fullmatch=True)


def _waarde(  # noqa: C901, PLR0911 - a table of types
    soort: inspect.Type,
) -> st.SearchStrategy[Any]:
    match soort:
        case inspect.Metadata():
            return _waarde(soort.type)
        case inspect.StructType():
            return _ding(soort)
        case inspect.LiteralType():
            return st.sampled_from(soort.values)
        case inspect.UnionType():
            return st.one_of(*map(_waarde, soort.types))
        case inspect.ListType():
            return st.lists(_waarde(soort.item_type), max_size=3)
        case inspect.DictType():
            return st.dictionaries(_waarde(soort.key_type), _waarde(soort.value_type), max_size=3)
        case inspect.StrType():
            return _tekst(soort.pattern)
        case inspect.DateType():
            return st.sampled_from(_DAGEN) | st.dates()
        case inspect.IntType():
            return st.integers(min_value=soort.ge, max_value=10**12)
        case inspect.BoolType():
            return st.booleans()
        case _:
            assert isinstance(soort, inspect.NoneType), soort
            return st.none()


def _ding(soort: inspect.StructType) -> st.SearchStrategy[Any]:
    velden = {veld.name: _waarde(veld.type) for veld in soort.fields}
    return st.builds(soort.cls, **velden)


def ding(soort: type[Blok]) -> st.SearchStrategy[Any]:
    """Return any valid value of one Struct."""
    info = inspect.type_info(soort)
    assert isinstance(info, inspect.StructType)
    return _ding(info)


@st.composite
def standen(draw: st.DrawFn) -> Stand:
    """Return any valid register: what it holds may point at each other, or at nothing."""
    register = draw(ding(Register))
    dingen: list[Blok] = [register]
    for soort in (Signaallijst, Overleg, Actie, Onderwerp):
        dingen += draw(st.lists(ding(soort), max_size=3))
    dingen.append(draw(_vol_overleg(dingen)))
    return bouw_stand({plaats_van(d): d for d in dingen}, draw(st.sampled_from(_DAGEN[:3])))


@st.composite
def _vol_overleg(draw: st.DrawFn, dingen: list[Blok]) -> Overleg:
    """Return a meeting whose items are the zaken and topics that exist."""
    overleg: Overleg = draw(ding(Overleg))
    lijsten = [d for d in dingen if isinstance(d, Signaallijst)]
    ids = [id_ for lijst in lijsten for id_ in lijst.zaken]
    ids += [d.kenmerk for d in dingen if isinstance(d, Onderwerp)]
    punten = [
        msgspec.structs.replace(punt, id=draw(st.sampled_from(ids)) if ids else punt.id)
        for punt in overleg.agendapunten
    ]
    return msgspec.structs.replace(overleg, agendapunten=punten)
