"""What a baseline says of the findings of now, and what is told when it is written."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.documents.opmaak import aantal
from rao_cli.model.melding import Melding
from rao_cli.model.taal import enkele
from rao_cli.model.uitgang import verzwijg
from rao_cli.workflow.controle.vroeger.grensbestand import Grenspunt

_Vondst = tuple[Grenspunt, Melding]


class Grensstand(NamedTuple):
    """The findings of now and the points of then, laid beside each other."""

    bekend: Sequence[_Vondst]
    nieuw: Sequence[_Vondst]
    #: What was there, as far as anybody knows, in a file that could not be read.
    bloot: Sequence[_Vondst]
    opgelost: Sequence[Grenspunt]
    #: What is known of a file that cannot be read, and may still be there.
    verborgen: Sequence[Grenspunt]
    #: The files that could be read better than they can now.
    dicht: Sequence[str]

    @property
    def blijft(self) -> list[Grenspunt]:
        """What the file holds when it is written."""
        return [*(punt for punt, _ in (*self.bekend, *self.bloot)), *self.verborgen]

    def over(self, *, erbij: bool) -> list[Melding]:
        """Return what counts, with (`erbij`) or without what came to light."""
        bloot = [_met_uitleg(melding) for _, melding in self.bloot] if erbij else []
        return op_plek([*(melding for _, melding in self.nieuw), *bloot])


def _met_uitleg(melding: Melding) -> Melding:
    hint = f"{melding.hint or ''} Dit bestand was eerst niet te lezen.".strip()
    return msgspec.structs.replace(melding, hint=hint)


def zeg_nieuw(pad: Path, wel: int, niet: int) -> str:
    """Say what stands in a new file, and what does not."""
    zin = (
        f"{aantal(wel, 'melding staat', 'meldingen staan') if wel else 'Niets staat'} nu in {pad}."
    )
    if niet:
        zin += (
            f" {aantal(niet, 'melding staat', 'meldingen staan')} er niet in: een BSN of V-nummer "
            "is nooit iets van vroeger."
        )
    return zin


def zeg_bijgewerkt(pad: Path, stand: Grensstand) -> str:
    """Say what went out, what came in and what did not."""
    weg = aantal(len(stand.opgelost), "opgeloste melding is", "opgeloste meldingen zijn")
    zin = f"{weg} uit {pad} gehaald." if stand.opgelost else f"In {pad} is niets opgelost."
    if stand.bloot:
        staat = aantal(len(stand.bloot), "melding staat", "meldingen staan")
        paden = [*dict.fromkeys(verzwijg(melding.bestand or "") for _, melding in stand.bloot)]
        was = "waren" if paden[1:] else "was"
        zin += f" {staat} er nu bij, want {enkele(paden)} {was} eerst niet te lezen."
    if stand.nieuw:
        staat = aantal(len(stand.nieuw), "nieuwe melding staat", "nieuwe meldingen staan")
        zin += (
            f" {staat} er niet in: een "
            "grens groeit niet. Moet dat toch, haal het bestand dan weg en schrijf het opnieuw."
        )
    return zin
