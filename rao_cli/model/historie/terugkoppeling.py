"""When an LKO was told, and when it said that it got that (S11)."""

from collections.abc import Iterator

from rao_cli.model.historie.gebeurtenis import Gebeurtenis, inhoud_van
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling


def verzendstappen(reactie: Terugkoppeling, wat: str) -> Iterator[Gebeurtenis]:
    """Yield when a reply went, went again and was confirmed; `wat` goes before each."""
    stappen = {
        "verzonden": reactie.verzonden_op,
        "bevestigd": reactie.bevestigd_op,
        "opnieuw verzonden": reactie.opnieuw_verzonden_op,
    }
    for stap, dag in stappen.items():
        if dag is not None:
            tekst = f"{wat} {stap}".strip()
            tekst = tekst[:1].upper() + tekst[1:]
            sleutel = (stap, reactie.kenmerk)
            yield Gebeurtenis(
                sleutel=sleutel, datum=dag, tekst=tekst, naam=tekst, keer=dag.isoformat()
            )


def van_terugkoppeling(reactie: Terugkoppeling) -> Iterator[Gebeurtenis]:
    """Yield the life of one reply."""
    eigen = ("verzonden_op", "bevestigd_op", "opnieuw_verzonden_op", "vingerafdruk")
    yield Gebeurtenis(
        sleutel=("overleg", reactie.kenmerk),
        datum=reactie.overleg,
        tekst="Besproken in het overleg",
        naam="Terugkoppeling",
        inhoud=inhoud_van(reactie, zonder=eigen),
    )
    yield from verzendstappen(reactie, "")
