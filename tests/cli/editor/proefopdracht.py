"""A command that asks two things of a zaak in an editor, as one with `--in editor` does."""

import sys

from rao_cli.cli.app import main
from rao_cli.cli.editor.vragenblad import antwoord_in_editor
from rao_cli.cli.opdracht import groep, hoofdgroep
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import LangeTekst, Vraag
from rao_cli.cli.terminal import typer_adapter
from rao_cli.workflow.zoeken import zoek_zaak
from tests.cli.secretaris import ZAAK


def proef(s: WriteSession, zaak: str = ZAAK) -> None:
    """Verbeter onderwerp en vraag van een zaak.

    Voorbeeld:
        rao proef Z-7K3F9E
    """
    plek = zoek_zaak(s.h.stand, zaak)
    lijst = [
        Vraag(naam="onderwerp", tekst="Waar gaat het over?", eerder=plek.zaak.onderwerp),
        LangeTekst(naam="vraag", tekst="Wat is de vraag?", eerder=plek.zaak.vraag, verplicht=False),
    ]
    antwoorden = antwoord_in_editor(s, lijst, f"Zaak {zaak}", "proef", zaak)
    for naam, waarde in (antwoorden or {}).items():
        if waarde is None:
            s.h.verwijder(plek.bestand, (*plek.pad, naam))
        elif waarde != getattr(plek.zaak, naam):
            s.h.zet(plek.bestand, (*plek.pad, naam), waarde)
    if antwoorden is not None:
        s.vertel(s.h.leg_vast(f"Verbeter {zaak}", "proef", [zaak]))


_ERBIJ = {"proef": proef}


class _Proefgroep(hoofdgroep.Hoofdgroep):
    def get_command(
        self, ctx: typer_adapter.Context, cmd_name: str
    ) -> typer_adapter.Command | None:
        if cmd_name in _ERBIJ:
            return groep.make_opdracht(cmd_name, _ERBIJ[cmd_name])
        return super().get_command(ctx, cmd_name)


def begin(args: list[str]) -> None:
    """Run rao with this command too."""
    from rao_cli.cli import app

    app.app.info.cls = _Proefgroep
    sys.argv = ["rao", *args]
    main()
