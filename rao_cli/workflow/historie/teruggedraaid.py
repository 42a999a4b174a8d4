"""A step that takes an earlier one back: what `rao herstel` refuses, no step of that name did."""

from collections.abc import Iterator

from rao_cli.model.errors import RaoError
from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.stukken import vaste_stukken
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.workflow.herstel.vast import eis_blijft


def wat_bleef(o: Ketenovergang, aard: Aard, onderwerp: str) -> Iterator[Ketenfout]:
    """Find what lies fixed or went outside, and was taken back all the same (S11)."""
    yield from (een for een in vaste_stukken(o, aard) if not o.paren[een.bestand].is_er)
    if o.voor is None or o.na is None:
        return
    try:
        eis_blijft(o.voor, o.na, onderwerp)
    except RaoError as fout:
        yield Ketenfout("vastgesteld", fout.zin)
