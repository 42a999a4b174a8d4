"""What a thing says, place by place: so a value shows that nobody put there before (S11).

Whoever puts the work of two together, says nothing himself: all that it holds, one of them had.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.patroon import patroon
from rao_cli.model.samen.koppelen import kenmerk_in
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling

#: A number that two people may both draw: who comes second gets another.
_NUMMER: Final = patroon(r"\b([AB]-\d{4}-\d\d-\d\d)-\d+\b")
#: What follows from what else stands there, and is judged by that.
_VOLGT: Final = frozenset({"vingerafdruk"})
#: What a letter that nobody had yet takes over from the besluiten.
_BRIEF: Final = frozenset({"zaken", "onderwerpen"})


class Plekregel(NamedTuple):
    """One line of a value, and its place: the kind, the thing, and the keys down to it."""

    plek: tuple[str, ...]
    regel: str


def gezegd(ding: Blok | None) -> frozenset[Plekregel]:
    """Return all that a thing says; of a long text each line is said by itself."""
    return frozenset(_van_ding(ding)) if ding is not None else frozenset()


def nieuw_gezegd(
    was: Blok | None, nu: Blok | None, eerder: Iterable[frozenset[Plekregel]]
) -> frozenset[Plekregel]:
    """Return what a thing says that it did not say, and that stands nowhere in `eerder`."""
    rest = gezegd(nu) - gezegd(was)
    bronnen = iter(eerder)
    while rest and (bron := next(bronnen, None)) is not None:
        rest -= bron
    return rest


def noem_plekken(plekken: Iterable[Plekregel]) -> list[str]:
    """Return the places in words, each once: `vraag van Z-7K3F9E`."""
    return sorted({_woorden(een.plek) for een in plekken})


def _woorden(plek: tuple[str, ...]) -> str:
    delen = [deel.replace("_", " ") for deel in plek[1:] if deel not in {"", "*", "zaken"}]
    return " van ".join(reversed(delen))


def _van_ding(ding: Blok) -> Iterator[Plekregel]:
    waarden = msgspec.to_builtins(ding)
    soort = str(waarden.get("soort", ""))
    open_brief = isinstance(ding, Terugkoppeling) and not ding.is_verzonden
    for veld, waarde in waarden.items():
        if open_brief and veld in _BRIEF:
            continue
        wie = "" if _hoort_bij_meer(ding, veld) else zonder_nummer(kenmerk_van(ding))
        yield from _waarde(waarde, (soort, wie, veld))


def _hoort_bij_meer(ding: Blok, veld: str) -> bool:
    """Say whether a part may go from one thing to another: a zaak that moves, a meeting."""
    return isinstance(ding, (Overleg, Register)) or (
        isinstance(ding, Signaallijst) and veld == "zaken"
    )


def _waarde(waarde: Any, plek: tuple[str, ...]) -> Iterator[Plekregel]:
    if plek[-1] in _VOLGT or waarde is None or waarde is False:
        return
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from _waarde(deel, (*plek, zonder_nummer(str(sleutel))))
    elif isinstance(waarde, list):
        for deel in waarde:
            naam = kenmerk_in(plek[-1], deel) if isinstance(deel, dict) else None
            yield from _waarde(deel, (*plek, zonder_nummer(naam or "*")))
    else:
        for regel in str(waarde).splitlines():
            yield Plekregel(plek, zonder_nummer(regel.strip()))


def zonder_nummer(tekst: str) -> str:
    """Return a text without the numbers that may become others."""
    return _NUMMER.sub(r"\1-#", tekst)
