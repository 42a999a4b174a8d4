"""What the LKO's were told: a reply made, sent, sent again, confirmed, removed (S11)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.tussen.verteld import Kopje, Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import op_dag
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.tussen.overgang import Overgang, Paar

_STAPPEN = {
    "verzonden_op": "verzonden",
    "opnieuw_verzonden_op": "opnieuw verzonden",
    "bevestigd_op": "door het LKO bevestigd",
}


def van_brieven(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of each reply to an LKO."""
    for paar in o.van(Terugkoppeling):
        brief = paar.ding
        lko = partij(o.na.register, brief.lko)
        wat = f"Terugkoppeling aan {lko} over het overleg van {datum(brief.overleg)}"
        zin, plekken = _zin(wat, paar)
        if zin:
            yield Wijzigzin(
                groep=Kopje("terugkoppeling"),
                tekst=zin,
                bron=Wijzigplek(paar.pad, plekken[0]),
                dekt=plekken,
                betreft=(brief.kenmerk, brief.lko, brief.overleg.isoformat(), *brief.zaken),
                weg=paar.wordt is None,
            )


def _zin(wat: str, paar: Paar[Terugkoppeling]) -> tuple[str, tuple[Pad, ...]]:
    nu, was = paar.wordt, paar.was
    if nu is None:
        return f"{wat} is weggehaald. Zij was {paar.ding.status}", ((),)
    stappen = {
        veld: f"{woord}{op_dag(getattr(nu, veld))}"
        for veld, woord in _STAPPEN.items()
        if getattr(nu, veld) and not (was and getattr(was, veld))
    }
    if was is None:
        over = f" ({opsomming([*nu.zaken, *nu.onderwerpen])})" if nu.zaken or nu.onderwerpen else ""
        hoe = opsomming(stappen.values()) or "klaargezet, en nog niet verzonden"
        return f"{wat}{over} is {hoe}", ((),)
    if not stappen:
        return "", ()
    plekken: list[Pad] = [(veld,) for veld in stappen]
    # What rao recognises the text by is written when it goes out.
    mee: list[Pad] = (
        [("vingerafdruk",)]
        if "bevestigd_op" not in stappen or stappen.keys() - {"bevestigd_op"}
        else []
    )
    return f"{wat} is {opsomming(stappen.values())}", (*plekken, ("status",), *mee)
