"""Who gets which agenda of a meeting (S3, S6)."""

from collections.abc import Iterator

from rao_cli.documents.document import AGENDA
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand


def alleen_genodigd(stand: Stand, overleg: Overleg) -> tuple[str, ...]:
    """Return who comes for some items only, in the order of the register (S3)."""
    algemeen = overleg.genodigd or stand.kernorganisaties
    genodigd = {naam for punt in overleg.agendapunten for naam in punt.genodigd}
    return tuple(s for s in stand.register.organisaties if s in genodigd and s not in algemeen)


def wie_krijgt_de_agenda(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Say which agenda goes to whom, now that it is fixed."""
    dag = overleg.datum
    algemeen = opsomming(overleg.genodigd or stand.kernorganisaties)
    yield f"Stuur nu {AGENDA.op(dag)} aan {algemeen}."
    for sleutel in alleen_genodigd(stand, overleg):
        yield f"{sleutel} krijgt alleen haar eigen punten: {AGENDA.op(dag, sleutel)}"
