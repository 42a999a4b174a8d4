"""Work: to tell each LKO what no meeting decided: a zaak refused, ended, moved (S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.document import TERUGKOPPELING
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.overleg.ritme import verwacht_na
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.onverteld import Onverteld, onverteld
from rao_cli.model.terugkoppeling.terugkoppeling import (
    niet_verteld,
    terugkoppelen_voor,
)
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.zoeken import KOMEND


def verteltaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield per LKO and kind of news that it must hear it, and what tells it so."""
    samen: dict[tuple[str, str, str], list[Onverteld]] = {}
    for een in onverteld(stand):
        overleg = een.overleg or _komend(stand, een.sinds)
        dag = overleg.datum.isoformat() if overleg else "OVERLEG"
        samen.setdefault((een.lko, een.wat, dag), []).append(een)
    dagen = {o.datum.isoformat(): o for _, o in stand.overleggen_op_datum}
    for (lko, soort, dag), nieuws in samen.items():
        zaken = list(dict.fromkeys(een.zaak for een in nieuws))  # one may be refused twice
        zijn = "is" if len(zaken) == 1 else "zijn"
        dat = soort.format(opsomming(zaken), zijn=zijn)
        wat = f"{partij(stand.register, lko)} vertellen dat {dat}"
        voor = _vertellen_voor(stand, dagen.get(dag), min(een.sinds for een in nieuws))
        opdracht = f"rao terugkoppeling genereer {dag} --lko {lko}"
        if dag not in dagen:
            opdracht = "rao nieuw overleg"
        kenmerk = terugkoppeling_kenmerk(lko, dagen[dag].datum) if dag in dagen else ""
        brief = stand.brief_op_kenmerk.get(kenmerk)
        if brief is not None and set(zaken) <= set(brief.zaken):
            if lko in niet_verteld(stand, dagen[dag]):
                continue  # another task says already that this reply must go
            if not kast.mist(pad := TERUGKOPPELING.op(brief)):
                opdracht = f"rao terugkoppeling verzonden {brief.kenmerk}"
                wat += f": verstuur {pad}, en meld het"
        yield Taak(wat, wie, voor, opdracht)


def _komend(stand: Stand, sinds: date) -> Overleg | None:
    """Return the first meeting from a day on that nobody wrote down yet."""
    komend = (o for _, o in stand.overleggen_op_datum if o.status in KOMEND)
    return next((overleg for overleg in komend if overleg.datum >= sinds), None)


def _vertellen_voor(stand: Stand, overleg: Overleg | None, sinds: date) -> date:
    """Return before when an LKO hears news: with the reply about a meeting."""
    if overleg is not None:
        return terugkoppelen_voor(stand, overleg)
    dag = verwacht_na(stand, sinds)
    return stand.kalender.na(dag, stand.register.termijnen.terugkoppeling_werkdagen)
