"""When the talk about departure in a zaak that still runs becomes too old (S19e)."""

from datetime import date

from rao_cli.model.fase import ONBESLIST
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.levensloop import levensloop


def gesprek_oud_op(stand: Stand, zaak: str) -> date | None:
    """Return the last day on which the talk still counts; None when nobody asks for one."""
    blok = stand.zaken_op_kenmerk[zaak][-1].zaak.werkt_aan_vertrek
    if blok is None or blok.gesprek_op is None or levensloop(stand, zaak).fase not in ONBESLIST:
        return None
    return maanden_later(blok.gesprek_op, stand.register.termijnen.gesprek_maanden)
