"""Whether a step was made after the one before it, and not in time to come.

Two clocks that are an hour apart, each its own way, are honest; a day is not.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.taal import datum

#: So much may the clocks of two computers differ, with summer time besides.
SPELING: Final = timedelta(hours=3)
_DAG: Final = timedelta(days=1)


def klok(
    vastgelegd: datetime | None,
    geschreven: datetime | None,
    ouders: Iterable[datetime | None],
    nu: datetime,
) -> Iterator[Ketenfout]:
    """Find a moment that cannot be: before a parent, in the future, or not in any calendar."""
    if vastgelegd is None or geschreven is None:
        yield Ketenfout("klok", "Er staat geen geldige dag bij deze vastlegging.")
        return
    eerder = max((ouder for ouder in ouders if ouder is not None), default=None)
    if eerder is not None and vastgelegd < eerder - SPELING:
        tekst = f"Volgens de klok is dit van {_moment(vastgelegd)}, voor de vastlegging waarop"
        yield Ketenfout("klok", f"{tekst} het volgt ({_moment(eerder)}).")
    if vastgelegd > nu + _DAG:
        yield Ketenfout("klok", f"Dit is van {_moment(vastgelegd)}, en dat moet nog komen.")
    if geschreven > vastgelegd + _DAG:
        tekst = f"Dit is geschreven op {_moment(geschreven)}, na het vastleggen"
        yield Ketenfout("klok", f"{tekst} ({_moment(vastgelegd)}).")


def _moment(op: datetime) -> str:
    return f"{datum(op.date())}, {op:%H:%M} uur"
