"""What a question is about, as a secretary would say it."""

import pytest

from rao_cli.model.melding import Pad
from rao_cli.model.samen.waarden import AFWEZIG, Waarde
from rao_cli.model.samen.woorden import toon, waar

OVERLEG = "overleggen/2026/2026-03-12.yaml"
LIJST = "signaallijsten/2026/SL-emmen-2026-03-01.yaml"


@pytest.mark.parametrize(
    ("pad", "plek", "woorden"),
    [
        (
            LIJST,
            ("zaken", "Z-7K3F9E", "standpunten", "COA", "inzet"),
            "Z-7K3F9E, standpunt van COA, inzet",
        ),
        (LIJST, ("status",), "SL-emmen-2026-03-01, status"),
        (
            OVERLEG,
            ("agendapunten", "opening", "minuten"),
            "overleg 2026-03-12, punt opening, minuten",
        ),
        (OVERLEG, ("agendapunten", "volgorde"), "overleg 2026-03-12, volgorde van de agenda"),
        ("rao.yaml", ("lkos", "assen", "naam"), "het register, LKO assen, naam"),
        ("documenten/2026-03-12/agenda.md", (), "het bestand documenten/2026-03-12/agenda.md"),
    ],
)
def test_a_place(pad: str, plek: Pad, woorden: str) -> None:
    """A zaak by its kenmerk, a meeting by its day, and fields in words."""
    assert waar(pad, plek) == woorden


def test_a_side() -> None:
    """A block says each field in words, a list its items; what is not there is nothing."""
    blok: Waarde = {"besluit": "Blijven", "hervatten_op": "2026-04-01", "genodigd": ["COA", "IND"]}
    assert toon(blok) == "besluit: Blijven\nkomt terug op: 2026-04-01\ngenodigd: COA, IND"
    assert toon([{"stap": "Bellen", "datum": "2026-04-01"}]) == "stap: Bellen; datum: 2026-04-01"
    assert toon(AFWEZIG) is toon(None) is None


def test_a_block_in_a_block() -> None:
    """Each place that says something is a line of its own; what is empty is left out."""
    zaak: Waarde = {
        "vraag": "Mag het?",
        "constatering": None,
        "standpunten": {"IND": None, "COA": {"standpunt": "Ja.", "datum": "2026-03-05"}},
        "oplossingsrichtingen": [{"voordelen": "Snel"}, {"voordelen": ""}],
    }
    assert toon(zaak) == (
        "vraag: Mag het?\nstandpunt van COA: Ja.\nstandpunt van COA, datum: 2026-03-05\n"
        "oplossing 1, voordelen: Snel"
    )
