"""One kind of forgery, and the places of the register that is forged."""

from collections.abc import Callable
from typing import Final, NamedTuple

from tests.cli.secretaris import OVERLEG
from tests.workflow.historie.verhaal import BRIEF, NIEUWE_LIJST, VOLGEND
from tests.workflow.historie.vervalser import Vervalser

Doe = Callable[[Vervalser], object]
LIJST_MD: Final = f"documenten/{OVERLEG}/besluitenlijst.md"
BRIEF_MD: Final = f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md"
BRIEFPAD: Final = f"terugkoppelingen/2026/{BRIEF}.yaml"
ACTIEPAD: Final = f"acties/2026/A-{OVERLEG}-01.yaml"
NIEUWPAD: Final = f"signaallijsten/2026/{NIEUWE_LIJST}.yaml"
VOLGENDPAD: Final = f"overleggen/2026/{VOLGEND}.yaml"
TEKST: Final = "Het gezin blijft tot 1 juni."
STANDPUNT: Final = "Er is plek tot de zomer."


class Vervalsing(NamedTuple):
    """One kind of forgery: what is done, and whether it is found without signature and anchor."""

    zin: str
    doe: Doe
    zonder: bool = True
