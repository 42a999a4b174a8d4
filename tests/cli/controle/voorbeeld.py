"""The wrong examples as registers to validate, on the day on which they play."""

from pathlib import Path
from typing import Final

from tests.cli.secretaris import Secretaris

VOORBEELDEN: Final = Path(__file__).resolve().parents[3] / "voorbeelden"
FOUT: Final = VOORBEELDEN / "fout"
DAG: Final = "2026-06-25"
#: One warning, one error, one point of attention, nothing.
WAARSCHUWING: Final = Secretaris(FOUT / "SIG07-zelfde-gevolgen", DAG)
FOUTEN: Final = Secretaris(FOUT / "VRM13-onbekende-status", DAG)
AANDACHT: Final = Secretaris(FOUT / "SIG22-een-oplossing", DAG)
GOED: Final = Secretaris(VOORBEELDEN / "goed", DAG)
LIJST: Final = "signaallijsten/2026/SL-emmen-2026-06-08.yaml"
KORT: Final = (
    f"{LIJST}:21:24: SIG07 waarschuwing Bij inwilliging staat hetzelfde als bij afwijzing.\n"
)
