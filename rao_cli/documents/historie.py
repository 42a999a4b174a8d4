"""The history of a register or a thing as a text in Markdown, to paste or to send."""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple

from rao_cli.documents.markdown import ontsnap_md
from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.taal import datum, datum_voluit


class Historiezin(NamedTuple):
    """What happened on a day; who recorded it and when, both None as long as that is not done."""

    dag: date | None
    wat: str
    wie: str | None
    wanneer: datetime | None
    #: A person changed the files, without a command of rao.
    hand: bool = False


def make_historie(titel: str, keuze: str, zinnen: Iterable[Historiezin]) -> str:
    """Return a head, what was chosen (empty: all of it), and the steps under the day of each."""
    delen = [f"# {ontsnap_md(titel)}", *([ontsnap_md(keuze)] if keuze else [])]
    alles = list(zinnen)
    for dag, stappen in groupby(alles, key=lambda zin: zin.dag):
        kop = "Onbekend op welke dag" if dag is None else hoofdletter(datum_voluit(dag))
        regels = [f"- {ontsnap_md(f'{zin.wat} {_wie(zin)}')}" for zin in stappen]
        delen += [f"## {kop}", "\n".join(regels)]
    if not alles:
        delen.append(
            "Er zijn geen stappen die hierbij passen." if keuze else "Er is niets vastgelegd."
        )
    return "\n\n".join(delen) + "\n"


def _wie(zin: Historiezin) -> str:
    """Say behind a step who recorded it, with the moment when that is another day."""
    if zin.wie is None:
        return "(nog niet vastgelegd)"
    hoe = "met de hand door" if zin.hand else "door"
    wie = f"{hoe} {zin.wie or 'iemand zonder naam'}"
    if zin.wanneer is None:
        return f"({wie})"
    dag = "" if zin.wanneer.date() == zin.dag else f"op {datum(zin.wanneer.date())} "
    return f"({wie}, {dag}om {zin.wanneer:%H:%M})"
