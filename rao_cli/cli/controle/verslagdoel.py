"""Where each report of `rao valideer` goes: one to the screen, and any number to files."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import typer

from rao_cli.documents.meldingen import FORMATEN, VOOR_LOGBOEK
from rao_cli.model.errors import GebruiksFout

#: The options that say themselves what stdout gets.
_GAAT_VOOR: Final = ("als_json", "statistiek", "accepteer", "verbeter")
_ANNOTATIES: Final = "github"
#: Other names of stdout; on Windows the last ones are names as any other, and no file has them.
_STDOUT: Final = frozenset({"", "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})


class Verslagdoel(NamedTuple):
    """A format, and the file that it goes to; None is stdout."""

    formaat: str
    bestand: Path | None = None


def lees_doelen(getypt: Sequence[str], *, als_json: bool, gewoon: str) -> list[Verslagdoel]:
    """Read every `FORMAAT[:BESTAND]`; --json is one of them. GebruiksFout for two on one place."""
    doelen = [Verslagdoel("json")] if als_json else []
    doelen += [_lees_doel(tekst) for tekst in getypt]
    doelen = list(dict.fromkeys(doelen)) or [Verslagdoel(gewoon)]
    bezet: dict[str, str] = {}
    for formaat, bestand in doelen:
        eerste = bezet.setdefault("" if bestand is None else os.path.realpath(bestand), formaat)
        if eerste != formaat:
            waar = "naar de uitvoer (stdout)" if bestand is None else f"naar '{bestand}'"
            raise GebruiksFout(
                f"Twee formaten gaan {waar}: {eerste} en {formaat}.",
                hint=f"Geef er een een eigen bestand, zoals: --uitvoer {formaat}:BESTAND",
            )
    return doelen


def uit_omgeving(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
    """Return the formats that are typed, else those of the environment.

    Whoever types where the answer goes in another way, means that: then the environment is silent.
    """
    bron = ctx.get_parameter_source(str(param.name))
    if bron is None or bron.name != "ENVIRONMENT":
        return value
    for naam in _GAAT_VOOR:
        anders = ctx.get_parameter_source(naam)
        if anders is not None and anders.name == "COMMANDLINE":
            return None
    try:
        lees_doelen(value, als_json=False, gewoon="tekst")
    except GebruiksFout as fout:
        raise typer.BadParameter(f"{fout.zin} {fout.hint}") from None
    return value


def _lees_doel(tekst: str) -> Verslagdoel:
    getypt, _, bestand = tekst.partition(":")
    naam = getypt.casefold()
    if naam not in FORMATEN:
        hint = f"Kies uit: {', '.join(FORMATEN)}."
        raise GebruiksFout(f"Het formaat '{getypt}' bestaat niet.", hint=hint)
    return Verslagdoel(naam, None if bestand in _STDOUT else Path(bestand))


def wil_annotaties(doelen: Sequence[Verslagdoel]) -> bool:
    """Say whether GitHub Actions reads the log, and got no annotations of its own yet.

    Forgejo and Gitea say that they are GitHub too, but only show such a line as it is.
    """
    namen = ("GITHUB_ACTIONS", "FORGEJO_ACTIONS", "GITEA_ACTIONS")
    if [os.environ.get(naam) == "true" for naam in namen] != [True, False, False]:
        return False
    logboek = any(d.bestand is None and d.formaat in VOOR_LOGBOEK for d in doelen)
    return logboek and all(doel.formaat != _ANNOTATIES for doel in doelen)
