"""What a list misses before it is handed in: of which zaak, of whom, by when (S18-S22).

A gap is no reason to wait with the list; who knows of it now, need not be asked after it came.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.aanlevering import ontbrekende_delen
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.dingregister import groepeer
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.verloop import plekken_op_lijst
from rao_cli.workflow.controle.herstel import standpuntopdracht
from rao_cli.workflow.taak import Taak

#: So many parts of a zaak are named; `rao aanleveren` names all.
_GENOEMD: Final = 3


def voor_indienen(stand: Stand, lijst: Signaallijst, uiterlijk: date) -> Iterator[Taak]:
    """Yield what the LKO fills in, and of whom it still gets a standpunt."""
    alle = plekken_op_lijst(stand, lijst.kenmerk)
    plekken = [plek for plek in alle if plek.lijst is lijst and not plek.zaak.is_van_tafel]
    lko = partij(stand.register, lijst.afzender)
    delen = [(plek.kenmerk, ontbrekende_delen(plek.zaak)) for plek in plekken]
    mist = [f"{zaak} ({_kort(wat)})" for zaak, wat in delen if wat]
    if mist:
        eerste = next(zaak for zaak, wat in delen if wat)
        yield Taak(
            f"{lijst.kenmerk} aanvullen voor het indienen: {'; '.join(mist)}",
            lko,
            uiterlijk,
            opdrachtregel("zaak", "vul-aan", eerste),
            f"Mail {lko} wat in {lijst.kenmerk} nog ontbreekt: {'; '.join(mist)}",
            opdrachtregel("aanleveren", lijst.kenmerk, "--organisatie", lijst.afzender),
        )
    bekend = stand.register.lkos.get(lijst.afzender)
    leden = (bekend.deelnemers if bekend else []) or stand.kernorganisaties
    per_lid = groepeer(
        (wie, plek.kenmerk) for plek in plekken for wie in zonder_standpunt(plek) if wie in leden
    )
    for wie, zaken in per_lid.items():
        over = f"een standpunt over {opsomming(zaken)}, voor {lijst.kenmerk} wordt ingediend"
        yield Taak(
            f"Standpunt geven over {opsomming(zaken)}, voor {lijst.kenmerk} wordt ingediend",
            wie,
            uiterlijk,
            standpuntopdracht(zaken[0], wie),
            f"Mail {wie} om {over}",
            opdrachtregel("aanleveren", lijst.kenmerk, "--organisatie", wie),
        )


def _kort(delen: Sequence[str]) -> str:
    """Return the parts in one line, the first of many, and how many more there are."""
    if len(delen) <= _GENOEMD + 1:
        return opsomming(delen)
    return opsomming([*delen[:_GENOEMD], f"nog {len(delen) - _GENOEMD} onderdelen"])
