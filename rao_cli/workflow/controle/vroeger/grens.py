"""What is known of old (`--grens`): an old register counts only what comes to it.

A finding is known by its rule, the thing that it is in, and the keys that lead to its place; so it
stays known when lines move and when its file gets another name or folder. When it is heavier than
it was, it is new. The file never grows by itself: it is written once, and after that what is mended
goes out of it. What stood in a file that could not be read comes in when it can, and when asked.
"""

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.model.controle import Grensbeeld
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Melding
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.taal import enkele
from rao_cli.workflow.controle.gevraagd.codes import ALTIJD
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
from rao_cli.workflow.controle.vroeger.grensplek import vind_grens, zeg_hoe
from rao_cli.workflow.controle.vroeger.grensstand import Grensstand, zeg_bijgewerkt, zeg_nieuw
from rao_cli.workflow.controle.vroeger.zicht import SCHEIDING, Grenszicht, op_naam

#: What is said of a commit, a branch or a tag is in no file.
_GIT: Final = "git"


class Grens(NamedTuple):
    """The file, whether it is written, and where the registers begin that are looked at.

    `voor` is what stands before the paths of a register here → what stands before it in the file.
    """

    pad: Path
    schrijf: bool
    voor: Mapping[str, str]
    #: Whether every file of these registers is looked at, for every rule.
    heel: bool
    #: The command that writes it, to type where one stands.
    hoe: str


def make_grens(pad: Path, roots: Mapping[str, Path], *, schrijf: bool, heel: bool) -> Grens:
    """Return the baseline of registers; `roots` are by what stands before their paths here."""
    pad = vind_grens(pad, [*roots.values()])
    voor = {hier: _voor_in_grens(pad, root) for hier, root in roots.items()}
    return Grens(pad, schrijf, voor or {"": ""}, heel, zeg_hoe(pad, [*roots.values()]))


def _voor_in_grens(pad: Path, root: Path) -> str:
    """Return what stands before the things of a register: nothing when the file lies in it."""
    map_, register = pad.absolute().parent.resolve(), root.resolve()
    if map_.is_relative_to(register):
        return ""
    try:
        return Path(os.path.relpath(register, map_)).as_posix() + SCHEIDING
    except ValueError:  # another drive on Windows
        return register.as_posix() + SCHEIDING


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
        write_grens(grens.pad, bekend)
        stand = _vergelijk(waar, vondsten, bekend)
        gedaan = zeg_nieuw(grens.pad, len(bekend), len(stand.nieuw))
    else:
        eigen, elders = _van_hier(bekend, grens)
        stand = _vergelijk(waar, vondsten, eigen)
        if grens.schrijf:
            _eis_leesbaar(stand.dicht)
            _leg_bij(grens.pad, bekend, [*stand.blijft, *elders])
        gedaan = zeg_bijgewerkt(grens.pad, stand) if grens.schrijf else ""
    oogst.meldingen = stand.over(erbij=not grens.schrijf)
    zegt_het = grens.heel and not gedaan
    niet_meer = tuple(map(_in_woorden, stand.opgelost)) if zegt_het else ()
    # A rule may look in another file than that of the finding: one that is shut hides it.
    klaar, misschien = ((), niet_meer) if stand.dicht else (niet_meer, ())
    bloot = () if gedaan else tuple(melding.bestand or "" for _, melding in stand.bloot)
    weg = [m for _, m in (*stand.bekend, *(stand.bloot if gedaan else ()))]
    beeld = Grensbeeld(str(grens.pad), len(weg), klaar, gedaan, bloot, grens.hoe)
    return weg, replace(beeld, weg=misschien, dicht=tuple(stand.dicht))


def _vergelijk(
    waar: "_Waar", vondsten: Sequence[tuple[Grenspunt, Melding]], bekend: Sequence[Grenspunt]
) -> Grensstand:
    """Return what is known, what is new, what came to light, and what is mended."""
    rest = Afgestreept(vondsten, bekend, waar.is_er)
    zicht = Grenszicht(bekend, (punt for punt, _ in vondsten), waar.onleesbaar.values())
    oud = [zicht.was_verborgen(punt, waar.op_naam(melding)) for punt, melding in rest.nieuw]
    bloot = [een for een, is_oud in zip(rest.nieuw, oud, strict=True) if is_oud]
    nieuw = [een for een, is_oud in zip(rest.nieuw, oud, strict=True) if not is_oud]
    blijft = (punt for punt, _ in (*rest.bekend, *bloot))
    weg = list(zicht.opgelost(rest.opgelost, blijft))
    verborgen = list((Counter(rest.opgelost) - Counter(weg)).elements())
    slechter = zicht.slechter(punt for punt, _ in nieuw)
    dicht = [pad for pad, ding in waar.onleesbaar.items() if ding in slechter]
    return Grensstand(rest.bekend, nieuw, bloot, weg, verborgen, dicht)


def _eis_te_doen(grens: Grens, *, is_er: bool) -> None:
    """GebruiksFout when what is asked cannot be: nothing is read or written by a wrong name."""
    if grens.schrijf and not grens.heel:
        raise GebruiksFout(
            "Een grens gaat over het hele register en over elke regel.",
            hint=f"Laat bij --schrijf de rest weg: {grens.hoe}",
        )
    if not grens.schrijf and not is_er:
        raise GebruiksFout(
            f"'{grens.pad}' bestaat niet.", hint=f"Schrijf op wat er nu is met: {grens.hoe}"
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
        map_, scheiding, _ = punt.ding.rpartition(SCHEIDING)
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
        #: The files that cannot be read now, and which thing each is.
        self.onleesbaar = {naam: _zoals_er_staat(self._ding(naam)) for naam in oogst.onleesbaar}

    def punt(self, melding: Melding) -> Grenspunt:
        """Return how a finding is known."""
        ding = _GIT if melding.bestand is None else self._ding(melding.bestand)
        plek = ".".join(deel for deel in melding.pad if isinstance(deel, str))
        return make_grenspunt(ding, plek, melding.code, melding.ernst)

    def is_er(self, ding: str) -> bool:
        """Say whether a thing is looked at now."""
        return ding in self._er

    def op_naam(self, melding: Melding) -> str:
        """Return how the thing of a finding is called when its file cannot be read."""
        hier, daar = self._begin(melding.bestand or "")
        return _zoals_er_staat(daar + op_naam((melding.bestand or "").removeprefix(hier)))

    def _ding(self, naam: str) -> str:
        hier, daar = self._begin(naam)
        return daar + self._dingen.get(naam, naam.removeprefix(hier))

    def _begin(self, naam: str) -> tuple[str, str]:
        return next(((h, d) for h, d in self._voor if naam.startswith(h)), ("", ""))


def _zoals_er_staat(ding: str) -> str:
    """Return a thing as the file says it."""
    return make_grenspunt(ding, "", "", "fout").ding


def _in_woorden(punt: Grenspunt) -> str:
    """Say what was known: "SIG04 bij signaallijst/SL-… (zaken.Z-….termijn)"."""
    plek = "" if punt.plek == GEEN_PLEK else f" ({punt.plek})"
    return f"{punt.code} bij {punt.ding}{plek}"


def _leg_bij(pad: Path, was: Sequence[Grenspunt], wordt: Sequence[Grenspunt]) -> None:
    """Take out what is mended, make lighter what became lighter; put in only what was hidden."""
    if sorted(was) != sorted(wordt):
        write_grens(pad, wordt)
