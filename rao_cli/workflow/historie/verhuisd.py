"""A register that came from another folder of its repository: it came as it was, or not."""

from collections.abc import Iterator

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.git.haak.boom import Bestandsboom, registers_in


def kwam_vandaan(was: Bestandsboom, nu: Bestandsboom, prefix: str) -> str | None:
    """Return the folder in which the register lay before; None when it did not move here."""
    eerder = set(registers_in(was))
    if prefix in eerder or prefix not in registers_in(nu):
        return None
    weg = sorted(eerder.difference(registers_in(nu)))
    blob = nu[f"{prefix}{REGISTERBESTAND}"].blob
    zelfde = (een for een in weg if was[f"{een}{REGISTERBESTAND}"].blob == blob)
    return next(zelfde, weg[0] if weg else None)


def veranderd_onderweg(
    was: Bestandsboom, nu: Bestandsboom, vandaan: str, prefix: str
) -> Iterator[str]:
    """Yield the files of a register that moved, which are not as they were."""
    toen, hier = _onder(was, vandaan), _onder(nu, prefix)
    for pad in sorted(toen.keys() | hier.keys()):
        if pad in toen and not (vandaan == "" and pad not in hier and pad in nu):
            if hier.get(pad) != toen[pad]:
                yield pad
        elif pad not in toen and pad.endswith((".yaml", ".md")):
            yield pad


def verhuizing(was: Bestandsboom, nu: Bestandsboom, prefix: str) -> Iterator[Ketenfout]:
    """Find what changed in a register while it moved here; nothing when it did not move."""
    vandaan = kwam_vandaan(was, nu, prefix)
    for pad in veranderd_onderweg(was, nu, vandaan, prefix) if vandaan is not None else ():
        tekst = f"Het register kwam uit een andere map, en {pad} is daarbij veranderd."
        yield Ketenfout("begin", tekst, pad)


def _onder(boom: Bestandsboom, prefix: str) -> dict[str, str]:
    return {pad.removeprefix(prefix): i.blob for pad, i in boom.items() if pad.startswith(prefix)}
