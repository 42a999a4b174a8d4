"""OVL: the rhythm of the meetings (S1)."""

from datetime import timedelta
from typing import Final

from rao_cli.model.register import Frequentie
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.fase import is_vervallen
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

#: Per frequency the most days from one meeting to the next: the rhythm and half of it extra,
#: so that a holiday or a moved meeting is no finding.
_RUIM: Final[dict[Frequentie, int]] = {
    "wekelijks": 14,
    "tweewekelijks": 24,
    "maandelijks": 49,
    "tweemaandelijks": 92,
    "kwartaal": 138,
}


@regel(
    "OVL07",
    over=OverlegPlek,
    ernst="aandachtspunt",
    bron="S1",
    hint="Plan een overleg met: rao nieuw overleg. Of pas frequentie aan in rao.yaml.",
    fout="{overleg: {datum: 2026-03-12}, vandaag: 2026-05-20}",
    goed="{overleg: {datum: 2026-03-12}, vandaag: 2026-04-02}",
)
def ritme(plek: OverlegPlek) -> Gevonden:
    """De overleggen volgen elkaar op in het afgesproken ritme.

    Het RAO komt meestal elke maand bij elkaar. De regel laat ruimte voor vakanties en voor een
    overleg dat een paar weken is verschoven.
    """
    stand, overleg = plek.stand, plek.ding
    if stand.los or stand.mist_overleg or is_vervallen(overleg):
        return
    frequentie = stand.register.regio.frequentie
    ruim = timedelta(days=_RUIM[frequentie])
    vorige = stand.vorig_overleg[plek.bestand]
    if vorige is not None and overleg.datum - vorige.datum > ruim:
        dagen = (overleg.datum - vorige.datum).days
        tekst = f"Het vorige overleg was {dagen} dagen eerder, op {dag(vorige.datum)}."
        yield ("datum",), f"{tekst} Afgesproken is: {frequentie}."
    is_laatste = stand.actieve_overleggen[-1][0] == plek.bestand
    if is_laatste and stand.vandaag - overleg.datum > ruim * 2 / 3:
        yield ("datum",), f"Na {dag(overleg.datum)} is er geen overleg meer gepland."
