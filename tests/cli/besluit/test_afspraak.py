"""What is typed behind --actie becomes one value, at the front door and nowhere else."""

from datetime import date

import pytest
import typer

from rao_cli.cli.besluit.actie import read_afspraak
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.besluit.besluit import Afspraak

BELT = Afspraak("COA", date(2026, 4, 1), "Belt de gemeente")


@pytest.mark.parametrize(
    ("getypt", "afspraak"),
    [
        ("COA;2026-04-01;Belt de gemeente", BELT),
        (" COA ; 1-4-2026 ; Belt de gemeente\n", BELT),
        ("COA;1 april 2026;Belt; mailt", BELT._replace(omschrijving="Belt; mailt")),
    ],
)
def test_read_afspraak(getypt: str, afspraak: Afspraak) -> None:
    """The day may be typed in any usual way, and a text may hold a `;` of its own."""
    assert read_afspraak(getypt) == afspraak


@pytest.mark.parametrize(
    ("getypt", "zin"),
    [
        ("COA", "De actie 'COA' kan niet worden gelezen."),
        ("COA;2026-04-01", "De actie 'COA;2026-04-01' kan niet worden gelezen."),
        (";1-4-2026;Belt", "De actie ';2026-04-01;Belt' zegt niet wie het doet, of niet wat."),
        ("COA;1-4-2026; ", "De actie 'COA;2026-04-01; ' zegt niet wie het doet, of niet wat."),
    ],
)
def test_no_afspraak(getypt: str, zin: str) -> None:
    """Who leaves a part out, reads which text that was and how to write it."""
    with pytest.raises(GebruiksFout) as fout:
        read_afspraak(getypt)
    assert (str(fout.value), fout.value.hint) == (
        zin,
        "Schrijf: --actie 'COA;2026-04-01;Plaatst het gezin over'",
    )


def test_no_day() -> None:
    """A day that is none, is refused as with every other option for a day."""
    with pytest.raises(typer.BadParameter, match="'bij gelegenheid' is geen datum"):
        read_afspraak("COA;bij gelegenheid;Belt")
