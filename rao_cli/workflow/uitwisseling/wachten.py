"""What other regions ask and nobody answered yet, as far as it is known here (S10)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.uitwisseling.gezien import read_gezien
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.uiterlijk import plannen_voor, stukken_voor


def uitwisselingstaken(map_: RegisterMap, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield the trends that wait for an answer, and every month a look in the exchange.

    What this computer saw there is of today: of a register as it was, nobody looked yet.
    """
    if stand.register.uitwisseling is None:
        return
    gezien, termijnen = None if map_.is_toen else read_gezien(map_.root), stand.register.termijnen
    if gezien is None:
        yield Taak("Kijken wat andere regio's delen", wie, _begin(stand), "rao trend haal-op")
        return
    for regio, kenmerk in gezien.wacht:
        wat = f"Antwoord geven aan {regio}: ziet uw regio {kenmerk} ook?"
        voor = maanden_later(gezien.sinds(regio, kenmerk), termijnen.trend_maanden)
        yield Taak(wat, wie, voor, opdrachtregel("trend", "antwoord", regio, kenmerk))
    if (kijk := maanden_later(gezien.op, termijnen.uitwisseling_maanden)) <= stand.vandaag:
        yield Taak("Kijken wat andere regio's delen", wie, kijk, "rao trend haal-op")


def _begin(stand: Stand) -> date | None:
    """Return before when somebody looks who never did: the first meeting that is not held yet."""
    alle = (overleg for _, overleg in stand.overleggen_op_datum)
    eerste = next((overleg for overleg in alle if overleg.komt_nog), None)
    return stukken_voor(stand, eerste) if eerste else plannen_voor(stand)
