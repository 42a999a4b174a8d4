"""A gemeente comes into rao.yaml (S7)."""

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.botsing import Benoemd
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import (
    klacht_over_naam,
    klacht_over_sleutel,
    net,
)
from rao_cli.workflow.register.inrichting.partij import eis_vrij


def nieuwe_gemeente(
    h: Handeling, sleutel: str, naam: str, toelichting: str | None = None
) -> CommitResult:
    """Put a gemeente in the register; the same once more changes nothing."""
    naam = net(naam)
    if klacht := klacht_over_sleutel(sleutel, "gemeente") or klacht_over_naam(naam, "een gemeente"):
        hint = 'Schrijf bijvoorbeeld: rao nieuw gemeente emmen "gemeente Emmen"'
        raise GebruiksFout(klacht, hint=hint)
    bekend = h.stand.register.gemeenten
    eerder = bekend.get(sleutel)
    if eerder is None or (eerder.naam, eerder.toelichting) != (naam, toelichting):
        eis_vrij(h.stand.heel, Benoemd("gemeenten", sleutel, naam))
        kaal = naam.casefold()
        for ander, ding in bekend.items():
            if ander == sleutel or ding.naam.casefold() == kaal:
                plek = f"gemeenten.{ander}.naam"
                raise RaoError(
                    f"{ander} ({ding.naam}) staat al in rao.yaml.",
                    hint=f"Heet zij anders? Typ: {opdrachtregel('register', 'zet', plek, 'NAAM')}",
                )
        vol = {"naam": naam, **({"toelichting": toelichting} if toelichting else {})}
        h.zet(REGISTERBESTAND, ("gemeenten", sleutel), vol)
    return h.leg_vast(f"Gemeente erbij: {sleutel}", "nieuw-gemeente", [sleutel])
