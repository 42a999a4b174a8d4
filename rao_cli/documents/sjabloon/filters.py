"""Filters and tests of a template: each pays for what it reads and for what it makes."""

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from typing import Any, Final

from jinja2.filters import do_round
from jinja2.utils import pass_context

from rao_cli.documents.budget import MAX_MACHT, Budget, Filterreeks, eis_getal

#: What calling one takes, however little it does.
_AANROEP: Final = 30
_Functie = Callable[..., Any]
#: What of Jinja2 a template may use.
FILTERS: Final = (
    *("abs", "capitalize", "count", "d", "default", "first", "groupby", "int", "items", "last"),
    *("length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "reverse", "round"),
    *("select", "selectattr", "sort", "title", "trim", "truncate", "unique", "upper"),
)
#: These do not look at the things in a series but pass them on, or only count them.
_GEEFT_DOOR: Final = (
    *("items", "join", "list", "map", "opsomming", "reject", "rejectattr", "reverse"),
    *("select", "selectattr"),
)
#: These do next to nothing, also for what does not exist.
_GRATIS: Final = frozenset({"count", "d", "default", "first", "length"})
#: These compare, look up, or make a text of what they get.
_TESTS_OP_INHOUD: Final = (
    *("==", "eq", "equalto", "!=", "ne", ">", "gt", "greaterthan", ">=", "ge"),
    *("<", "lt", "lessthan", "<=", "le", "lower", "upper", "filter", "test"),
)
_TESTS_OP_GETAL: Final = ("divisibleby", "even", "odd")


def betaalde_filters(filters: Mapping[str, _Functie], budget: Budget) -> dict[str, _Functie]:
    """Return the filters that a template may use, and the ones that make its steps pay."""
    return {naam: _betaald(naam, filter_, budget) for naam, filter_ in filters.items()} | {
        "_hooiberg": budget.hooiberg,
        "_betaal": pass_context(lambda _, kosten: budget.neem(kosten)),
        "_plak": budget.plak,
        "_tel": budget.tel,
        "_uitvoer": budget.uitvoer,
        "_weeg": budget.weeg,
        "round": _rond,
    }


def betaalde_tests(tests: Mapping[str, _Functie], budget: Budget) -> dict[str, _Functie]:
    """Return those tests that do more than look at a type, with a check of what they get."""
    op_inhoud = {naam: _gekeurd(tests[naam], budget.weeg) for naam in _TESTS_OP_INHOUD}
    op_getal = {naam: _gekeurd(tests[naam], eis_getal) for naam in _TESTS_OP_GETAL}
    is_in = _gekeurd(lambda deel, reeks: deel in budget.hooiberg(reeks), budget.weeg)
    return op_inhoud | op_getal | {"in": is_in}


def _betaald(naam: str, filter_: _Functie, budget: Budget) -> _Functie:
    vooraf = int(hasattr(filter_, "jinja_pass_arg"))

    @wraps(filter_)
    def betaald(*args: Any, **kwargs: Any) -> Any:
        kop, waarde, opties = args[:vooraf], args[vooraf], args[vooraf + 1 :]
        budget.neem(_AANROEP)
        diep = waarde.diep if isinstance(waarde, Filterreeks) else 0
        if naam not in _GRATIS:
            extra = (budget.weeg(optie) for optie in (*opties, *kwargs.values()))
            lengtes = sum(len(optie) for optie in extra if isinstance(optie, str))
            gewogen = waarde if naam in _GEEFT_DOOR else budget.weeg(waarde)
            waarde = budget.invoer(gewogen, lengtes)
        uit = budget.uitvoer(filter_(*kop, waarde, *opties, **kwargs))
        return Filterreeks(uit, diep + 1) if isinstance(uit, Iterator) else uit

    return betaald


def _gekeurd(test: _Functie, keur: Callable[[Any], object]) -> _Functie:
    @wraps(test)
    def gekeurd(*args: Any) -> bool:
        for waarde in args:
            keur(waarde)
        return bool(test(*args))

    return gekeurd


def _rond(value: Any, precision: int = 0, method: Any = "common") -> float:
    """Round a number; more digits than a number can have are refused."""
    eis_getal(value)
    eis_getal(precision, hoogstens=MAX_MACHT)
    return do_round(value, precision, method)
