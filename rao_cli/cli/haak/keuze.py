"""Which of what rao lets git do is meant."""

from collections.abc import Sequence
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.haak.installeer import HAKEN, SAMENVOEGEN

Alleen = Annotated[
    list[str] | None,
    optie(
        "WAT",
        "Alleen dit: samenvoegen, pre-commit, commit-msg of pre-push. Mag vaker.",
        suggesties.haken,
    ),
]


def kies_haken(alleen: Sequence[str] | None) -> list[str]:
    """Return what was typed, or all of it; GebruiksFout for another word."""
    alles = (SAMENVOEGEN, *HAKEN)
    gekozen = [een.lower() for een in alleen or alles]
    for een in gekozen:
        if een not in alles:
            raise GebruiksFout(
                f"rao kent '{een}' hier niet.", hint=f"Kies uit: {', '.join(alles)}."
            )
    return [een for een in alles if een in gekozen]
