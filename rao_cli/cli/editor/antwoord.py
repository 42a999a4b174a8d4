"""Answers that somebody types in an editor where that is asked, at the terminal otherwise."""

from collections.abc import Iterable, Sequence
from typing import Any

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.errors import GebruiksFout


def antwoord(
    s: WriteSession, in_: str | None, lijst: Sequence[Vraag], titel: str, *opdracht: str
) -> dict[str, Any] | None:
    """Return the answers, typed in an editor when `--in` says so; None when nothing changes."""
    if in_ is None:
        return s.vul_aan(lijst, {}, *opdracht)
    from rao_cli.cli.editor.vragenblad import antwoord_in_editor  # brings the forms along

    return antwoord_in_editor(s, lijst, titel, *opdracht)


def weiger_samen(in_: str | None, genoemd: Iterable[object]) -> None:
    """GebruiksFout where an answer was given on the line and the editor is asked too."""
    if in_ is not None and any(waarde is not None for waarde in genoemd):
        raise GebruiksFout(
            "Met --in editor verandert u alles in uw tekstverwerker.",
            hint="Laat --in weg, of de andere opties.",
        )
