"""The paper of a besluitenlijst, made once more: what rao never wrote in it, a person did (S11)."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli import __version__
from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.opmaak import kort
from rao_cli.model.bewaring.zonder import met_kleine_letter
from rao_cli.model.errors import RaoError
from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.historie.keten.zegt.gezegd import zonder_nummer
from rao_cli.model.kenmerk import genoemde_delen
from rao_cli.model.overleg.papierversie import VERSIE
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import dag_van_besluitenlijst, sjabloon_op
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum
from rao_cli.store.feestdagen import feestdagen
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.workflow.besluit.vastblad import met_errata
from rao_cli.workflow.historie.versiestanden import Versiestand

#: The acts that write the paper of a list that is fixed.
_SCHRIJFT: Final = frozenset({"besluitenlijst-genereer", "erratum", "nieuw-actie", "sync"})
_LENGTE: Final = 60
_ERBIJ: Final = "staat iets wat rao er niet in schreef"
_WOORD: Final = patroon(r"\w+")


class Nagemaakt(NamedTuple):
    """One step that wrote papers of besluitenlijsten, and what it left."""

    keten: Keten
    schakel: Ketenschakel
    nu: Versiestand
    #: Takes in the commits of which the paper cannot be compared: another rao worded it.
    anders: set[str]

    def bijgeschreven(self, o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
        """Find lines that came into a fixed list, and that are not of rao."""
        for pad, paar in o.paren.items():
            dag = dag_van_besluitenlijst(pad)
            if dag is None or not (paar.was_er and paar.is_er and aard.handeling in _SCHRIJFT):
                continue
            overleg = _vast(o.voor, dag) and _vast(o.na, dag)
            if overleg is not None and o.na is not None:
                yield from self._een(o, pad, overleg)

    def _een(self, o: Ketenovergang, pad: str, overleg: Overleg) -> Iterator[Ketenfout]:
        was, nu = o.lees(pad)
        erbij, weg = _regels(nu) - _regels(was), _regels(was) - _regels(nu)
        blijft, bleef = set[str](), _regels(was) & _regels(nu)
        for stand in self._standen(o.na, overleg.datum, (was, nu)) if erbij or weg else ():
            anew, van_rao = self._van_rao(stand, overleg, was)
            erbij, blijft, bleef = erbij - van_rao, blijft | (weg & van_rao), bleef - anew
        if (erbij or blijft) and self._andere_rao(bleef):
            self.anders.add(self.schakel.id)
            return
        erbij = {regel for regel in erbij if not _is_erratum(regel, overleg)}
        for regels, zin in ((erbij, _ERBIJ), (blijft, "is iets weg")):
            if regels:
                tekst = f"In {pad} {zin}: '{kort(min(regels), _LENGTE)}'."
                yield Ketenfout("stuk", tekst, pad)

    def _andere_rao(self, bleef: Collection[str]) -> bool:
        """Say whether another rao wrote the paper, so that its words say nothing.

        A step that does not say which, is of this rao when that words as it does all that stayed.
        """
        versie = self.schakel.trailers.get(VERSIE, ())
        return [*versie] != [__version__] if versie else bool(bleef)

    def _standen(self, stand: Stand | None, dag: date, teksten: Collection[str]) -> Iterator[Stand]:
        """Yield the register as it could be when the paper was made: a clock may be a day off."""
        if stand is None:
            return
        wie = (self.schakel.auteur.op, self.schakel.vastlegger.op)
        dagen = {moment.date() + timedelta(days=n) for moment in wie if moment for n in (-1, 0, 1)}
        for tekst in teksten:
            genoemd = {dag.isoformat(): genoemde_delen(dag.isoformat(), tekst.encode())}
            for vandaag in sorted(dagen):
                yield replace(
                    stand,
                    vandaag=vandaag,
                    genoemd=genoemd,
                    kalender=Kalender(feestdagen, tuple(stand.heel.reces)),
                )

    def _van_rao(self, stand: Stand, overleg: Overleg, was: str) -> tuple[set[str], set[str]]:
        """Return every line that rao would write in the paper anew, or under what was there too."""
        sjablonen = self._sjablonen()
        try:
            anew = _regels(make_besluitenlijst(stand, overleg, sjablonen).tekst)
            return anew, anew | _regels(met_errata(stand, overleg, sjablonen, was))
        except RaoError:  # a template that does not work says so elsewhere
            return set(), set()

    def _sjablonen(self) -> dict[str, str]:
        paden = ((sjabloon_op(pad), blob) for pad, blob in self.nu.blobs.items())
        return {naam: self.keten.tekst(blob) for naam, blob in paden if naam is not None}


def _vast(stand: Stand | None, dag: str) -> Overleg | None:
    """Return the meeting of a day when its list is fixed."""
    overleggen = stand.overleggen.values() if stand else ()
    return next((o for o in overleggen if o.datum.isoformat() == dag and o.ligt_vast), None)


def _is_erratum(regel: str, overleg: Overleg) -> bool:
    """Say whether a line is just an erratum with its day and besluit, as an older rao wrote it."""
    woorden = " ".join(_WOORD.findall(regel))
    for een in overleg.errata:
        tekst = " ".join(_WOORD.findall(een.tekst))
        kop = _WOORD.findall(f"{datum(een.datum)} {een.besluit or ''}")
        if tekst in woorden and {*woorden.replace(tekst, "", 1).split()} <= {*kop}:
            return True
    return False


def _regels(tekst: str) -> set[str]:
    """Return the lines; a number that two people drew may be another by now.

    What was wiped at the begin of a sentence, rao would begin with a capital.
    """
    return {zonder_nummer(r.strip()) for r in met_kleine_letter(tekst).splitlines()} - {""}
