"""What is known of old (`--grens`): an old register counts only what comes to it.

A finding is known by its rule, the thing that it is in, and the keys that lead to its place; so it
stays known when lines move and when its file gets another name or folder. When it is heavier than
it was, it is new. The file never grows by itself: it is written once, and after that only what is
mended goes out of it.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.documents.opmaak import aantal
from rao_cli.model.controle import Grensbeeld
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Melding
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.taal import enkele
from rao_cli.workflow.controle.keuze import ALTIJD
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.vroeger.afstrepen import Afgestreept
from rao_cli.workflow.controle.vroeger.grensbestand import (
    GEEN_PLEK,
    Grenspunt,
    eis_schrijfbaar,
    make_grenspunt,
    read_grens,
    write_grens,
)

#: What is said of a commit, a branch or a tag is in no file.
_GIT: Final = "git"
#: Between the folder of a register and a thing in it; in no path.
_SCHEIDING: Final = "//"


class Grens(NamedTuple):
    """The file, whether it is written, and where the registers begin that are looked at.

    `voor` is what stands before the paths of a register here → what stands before it in the file.
    """

    pad: Path
    schrijf: bool
    voor: Mapping[str, str]
    #: Whether every file of these registers is looked at, for every rule.
    heel: bool


def make_grens(pad: Path, roots: Mapping[str, Path], *, schrijf: bool, heel: bool) -> Grens:
    """Return the baseline of registers; `roots` are by what stands before their paths here."""
    voor = {hier: _voor_in_grens(pad, root) for hier, root in roots.items()}
    return Grens(pad, schrijf, voor or {"": ""}, heel)


def _voor_in_grens(pad: Path, root: Path) -> str:
    """Return what stands before the things of a register: nothing when the file lies in it."""
    map_, register = pad.absolute().parent.resolve(), root.resolve()
    if map_.is_relative_to(register):
        return ""
    try:
        return Path(os.path.relpath(register, map_)).as_posix() + _SCHEIDING
    except ValueError:  # another drive on Windows
        return register.as_posix() + _SCHEIDING


def houd_onbekend(oogst: Oogst, grens: Grens) -> tuple[list[Melding], Grensbeeld]:
    """Keep what is not known; returns what was, and what there is to say of it.

    GebruiksFout when there is no such file, or it cannot be written about a part of a register.
    """
    bekend = read_grens(grens.pad)
    _eis_te_doen(grens, is_er=bekend is not None)
    waar = _Waar(oogst, grens)
    vondsten = [(waar.punt(melding), melding) for melding in op_plek(oogst.meldingen)]
    if bekend is None:
        bekend = [punt for punt, _ in vondsten if punt.code not in ALTIJD]
        rest = Afgestreept(vondsten, bekend, waar.is_er)
        write_grens(grens.pad, bekend)
        gedaan = _zeg_nieuw(grens.pad, bekend, vondsten)
    else:
        eigen, elders = _van_hier(bekend, grens)
        rest = Afgestreept(vondsten, eigen, waar.is_er)
        if grens.schrijf:
            _eis_leesbaar(oogst.onleesbaar)
            _krimp(grens.pad, bekend, [*(punt for punt, _ in rest.bekend), *elders])
        gedaan = _zeg_gekrompen(grens.pad, rest) if grens.schrijf else ""
    oogst.meldingen = rest.nieuw
    weet_het = grens.heel and not gedaan and not oogst.onleesbaar
    klaar = tuple(map(_in_woorden, rest.opgelost)) if weet_het else ()
    beeld = Grensbeeld(str(grens.pad), len(rest.bekend), klaar, gedaan)
    return [melding for _, melding in rest.bekend], beeld


def _eis_te_doen(grens: Grens, *, is_er: bool) -> None:
    """GebruiksFout when what is asked cannot be: nothing is read or written by a wrong name."""
    schrijven = opdrachtregel("valideer", "--grens", str(grens.pad), "--schrijf")
    if grens.schrijf and not grens.heel:
        raise GebruiksFout(
            "Een grens gaat over het hele register en over elke regel.",
            hint=f"Laat bij --schrijf de rest weg: {schrijven}",
        )
    if not grens.schrijf and not is_er:
        raise GebruiksFout(
            f"'{grens.pad}' bestaat niet.", hint=f"Schrijf op wat er nu is met: {schrijven}"
        )
    if not is_er:
        eis_schrijfbaar(grens.pad)


def _eis_leesbaar(onleesbaar: Sequence[str]) -> None:
    """RaoError when something cannot be read: then nobody knows what is mended."""
    if onleesbaar:
        raise RaoError(
            f"rao kan {enkele(onleesbaar)} niet lezen, en weet dus niet wat er is opgelost.",
            hint="Verbeter dat eerst. Wat eraan schort, zegt: "
            + opdrachtregel("valideer", onleesbaar[0]),
        )


def _van_hier(bekend: Iterable[Grenspunt], grens: Grens) -> tuple[list[Grenspunt], list[Grenspunt]]:
    """Return what is known of the registers looked at, and of others."""
    eigen, elders = list[Grenspunt](), list[Grenspunt]()
    voor = {*grens.voor.values()}
    for punt in bekend:
        map_, scheiding, _ = punt.ding.rpartition(_SCHEIDING)
        hier = punt.ding == _GIT or map_ + scheiding in voor
        (eigen if hier else elders).append(punt)
    return eigen, elders


class _Waar:
    """Of which thing a finding is, as the file says it."""

    def __init__(self, oogst: Oogst, grens: Grens) -> None:
        self._dingen = oogst.dingen
        #: The longest first: a register may lie in another.
        self._voor = sorted(grens.voor.items(), key=lambda paar: -len(paar[0]))
        self._er = {self._ding(naam) for naam in (*oogst.dingen, *oogst.bestanden)}

    def punt(self, melding: Melding) -> Grenspunt:
        """Return how a finding is known."""
        ding = _GIT if melding.bestand is None else self._ding(melding.bestand)
        plek = ".".join(deel for deel in melding.pad if isinstance(deel, str))
        return make_grenspunt(ding, plek, melding.code, melding.ernst)

    def is_er(self, ding: str) -> bool:
        """Say whether a thing is looked at now."""
        return ding in self._er

    def _ding(self, naam: str) -> str:
        hier, daar = next(((h, d) for h, d in self._voor if naam.startswith(h)), ("", ""))
        return daar + self._dingen.get(naam, naam.removeprefix(hier))


def _in_woorden(punt: Grenspunt) -> str:
    """Say what was known: "SIG04 bij signaallijst/SL-… (zaken.Z-….termijn)"."""
    plek = "" if punt.plek == GEEN_PLEK else f" ({punt.plek})"
    return f"{punt.code} bij {punt.ding}{plek}"


def _zeg_nieuw(
    pad: Path, bekend: Sequence[Grenspunt], vondsten: Sequence[tuple[Grenspunt, Melding]]
) -> str:
    wat = aantal(len(bekend), "melding staat", "meldingen staan") if bekend else "Niets staat"
    zin = f"{wat} nu in {pad}."
    if niet := len(vondsten) - len(bekend):
        zin += (
            f" {aantal(niet, 'melding staat', 'meldingen staan')} er niet in: een BSN of V-nummer "
            "is nooit iets van vroeger."
        )
    return zin


def _krimp(pad: Path, was: Sequence[Grenspunt], wordt: Sequence[Grenspunt]) -> None:
    """Take out what is mended, and make lighter what became lighter; nothing is put in."""
    if sorted(was) != sorted(wordt):
        write_grens(pad, wordt)


def _zeg_gekrompen(pad: Path, rest: Afgestreept) -> str:
    weg = aantal(len(rest.opgelost), "opgeloste melding is", "opgeloste meldingen zijn")
    zin = f"{weg} uit {pad} gehaald." if rest.opgelost else f"In {pad} is niets opgelost."
    if erbij := len(rest.nieuw):
        zin += (
            f" {aantal(erbij, 'nieuwe melding staat', 'nieuwe meldingen staan')} er niet in: een "
            "grens groeit niet. Moet dat toch, haal het bestand dan weg en schrijf het opnieuw."
        )
    return zin
