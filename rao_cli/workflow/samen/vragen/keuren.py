"""Whether a text that a person types at a question can stand where it must go."""

from pathlib import Path

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import is_registerbestand, soort_van
from rao_cli.model.samen.botsing import Botsing
from rao_cli.store.yaml.editing import zet
from rao_cli.store.yaml.loading import Bestand, load_bestand


def keur_getypt(root: Path, botsing: Botsing, tekst: str) -> str:
    """Return what is wrong with a text at a place of our own file; empty when nothing is.

    A place that is not in our file cannot be judged here: the whole is judged afterwards.
    """
    if not (botsing.plek and is_registerbestand(botsing.pad)):
        return ""
    try:
        data = (root / botsing.pad).read_bytes()
        nieuw = zet(data.decode("utf-8-sig"), botsing.plek, tekst).encode()
    except (OSError, UnicodeDecodeError, RaoError):
        return ""
    eerst = {melding.tekst for melding in _lees(botsing.pad, data).meldingen}
    meldingen = [een for een in _lees(botsing.pad, nieuw).meldingen if een.tekst not in eerst]
    return " ".join(filter(None, (meldingen[0].tekst, meldingen[0].hint))) if meldingen else ""


def _lees(pad: str, data: bytes) -> Bestand:
    return load_bestand(pad, data, soort_van(pad) or "register")
