"""What there is to choose from is known for every kind that a command names."""

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht.groep import laad
from rao_cli.cli.suggesties import soort_van
from rao_cli.workflow.kiezen.aanbod import _GESCHIKT, LIJST_VAN, SOORTEN
from rao_cli.workflow.tonen.lijsten import OVERZICHTEN


def test_every_kind_has_an_offer() -> None:
    """Each kind that an argument or option of a command is of, can be chosen."""
    tabs = [tab for o in inhoud.OPDRACHTEN for tab in getattr(laad(o), "tabs", {}).values()]
    assert {soort_van(tab) for tab in tabs} - {""} == set(SOORTEN)


def test_every_command_of_the_table_exists() -> None:
    """How far a thing must be is said of commands that there are."""
    assert set(_GESCHIKT) <= {o.pad for o in inhoud.OPDRACHTEN}


def test_every_list_exists() -> None:
    """Who finds nothing to choose is sent to a list that there is."""
    assert set(LIJST_VAN.values()) <= set(OVERZICHTEN)
