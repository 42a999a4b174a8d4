"""Which findings rao can mend, and who proposes how: a row more is one function more."""

from collections.abc import Iterator, Mapping
from typing import Final

from rao_cli.model.melding import Melding
from rao_cli.workflow.controle.verbetering.lezen import (
    verbeter_einde,
    verbeter_opmaak,
    verbeter_tekens,
)
from rao_cli.workflow.controle.verbetering.voorstel import Bestandszicht, Mender, Voorstel
from rao_cli.workflow.controle.verbetering.waarden import (
    verbeter_datum,
    verbeter_kenmerk,
    verbeter_keuze,
    verbeter_sleutel,
    verbeter_soort,
)

MENDERS: Final[Mapping[str, Mender]] = {
    "VRM01": verbeter_opmaak,
    "VRM05": verbeter_einde,
    "VRM06": verbeter_tekens,
    "VRM10": verbeter_sleutel,
    "VRM12": verbeter_soort,
    "VRM13": verbeter_keuze,
    "VRM14": verbeter_datum,
    "VRM15": verbeter_kenmerk,
}


def voorstellen(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """Yield how a finding may be mended; nothing when only a person can."""
    mender = MENDERS.get(melding.code)
    if mender is not None and (melding.pad or melding.regelnummer):
        yield from mender(zicht, melding)
