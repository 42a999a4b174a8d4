"""What a rehearsal would change, in words: things per field, documents by how many lines."""

from typing import NamedTuple

from rao_cli.documents.opmaak import aantal
from rao_cli.documents.verschil import Dingverschil, vergelijk
from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.tekens import is_binair
from rao_cli.store.git.vastleggen.uitkomst import CommitResult, make_verschil
from rao_cli.store.yaml.loading import load_bestand


class Proefbeeld(NamedTuple):
    """What becomes different in the things, and a sentence per other file."""

    dingen: tuple[Dingverschil, ...]
    bestanden: tuple[str, ...]


def zeg_verandering(uitkomst: CommitResult) -> Proefbeeld:
    """Return what a change set would change; a file that cannot be read is told by its lines."""
    dingen: list[Dingverschil] = []
    bestanden: list[str] = []
    for pad, oud, nieuw in uitkomst.inhoud:
        verschillen = _dingen(pad, oud, nieuw)
        if verschillen is None:
            bestanden.append(f"{pad}: {_regels(pad, oud, nieuw)}")
        else:
            dingen += verschillen
    return Proefbeeld(tuple(dingen), tuple(bestanden))


def _dingen(pad: str, oud: bytes | None, nieuw: bytes | None) -> list[Dingverschil] | None:
    if not is_registerbestand(pad):
        return None
    was = None if oud is None else load_bestand(pad, oud).ding
    wordt = None if nieuw is None else load_bestand(pad, nieuw).ding
    if (was is None) != (oud is None) or (wordt is None) != (nieuw is None):
        return None
    # What only looks different (a comment, blanks) has no words: its lines are told.
    return [*vergelijk(was, wordt)] or None


def _regels(pad: str, oud: bytes | None, nieuw: bytes | None) -> str:
    """Say how many lines come and go."""
    if nieuw is None:
        return "gaat weg"
    if is_binair(nieuw):
        wat = "nieuw" if oud is None else "anders"
        return f"{wat}, geen tekst ({aantal(len(nieuw), 'byte', 'bytes')})"
    regels = make_verschil(pad, oud, nieuw).splitlines()[2:]
    erbij = sum(regel.startswith("+") for regel in regels)
    weg = sum(regel.startswith("-") for regel in regels)
    if oud is None:
        return f"nieuw, {aantal(erbij, 'regel', 'regels')}"
    delen = [f"{aantal(erbij, 'regel', 'regels')} erbij"] if erbij else []
    delen += [f"{aantal(weg, 'regel', 'regels')} weg"] if weg else []
    return ", ".join(delen)
