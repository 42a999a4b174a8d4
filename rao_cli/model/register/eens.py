"""What is asked of a Stand again and again, found out once: a Stand never changes."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

S = TypeVar("S")
P = ParamSpec("P")
T = TypeVar("T")


def eens_per_stand(vind: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Keep with the Stand what a function finds of it and of a few things, given by place.

    A thing that is no text is known by which one it is: comparing all of it takes too long.
    """
    naam = f"{vind.__module__}.{vind.__qualname__}"

    @wraps(vind)
    def vind_eens(stand: S, /, *waarover: P.args, **rest: P.kwargs) -> T:
        gevonden = vars(stand).setdefault(naam, {})
        sleutel = tuple(een if isinstance(een, str) else id(een) for een in waarover)
        if sleutel not in gevonden:  # with the things: the id of one that is gone may come back
            gevonden[sleutel] = (waarover, vind(stand, *waarover, **rest))
        antwoord: T = gevonden[sleutel][1]
        return antwoord

    return vind_eens
