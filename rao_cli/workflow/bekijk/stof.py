"""What the pages to look at are made of: each thing as `rao toon` shows it, what must be done."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from rao_cli.documents.bekijk.dingblad import Kijkding, Kijkverloop
from rao_cli.documents.bekijk.site import Kijkstof
from rao_cli.documents.bekijk.start import Kijktaak, Startgegevens
from rao_cli.model.cijfers.buiten import voor_buiten
from rao_cli.model.cijfers.overzicht import Cijfers, build_cijfers
from rao_cli.model.errors import RaoError
from rao_cli.model.lezers.lezer import Lezer
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import SOORT_VAN_MAP, bovenmap
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import kenmerk_van
from rao_cli.model.soorten.register import GEMEENTE
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.store.verleden import Verleden
from rao_cli.workflow.bekijk import bladeren
from rao_cli.workflow.bekijk.bladeren import zonder_ontbrekend
from rao_cli.workflow.taak import Kast, Taak
from rao_cli.workflow.tonen.beeld.gemeente import beeld_gemeente
from rao_cli.workflow.tonen.beeld.regel import Beeld
from rao_cli.workflow.tonen.beeld.zaak import beeld_zaak
from rao_cli.workflow.tonen.toon import beeld_van
from rao_cli.workflow.tonen.verloop import verloop_in, verloop_nu
from rao_cli.workflow.uitwisseling.wachten import uitwisselingstaken
from rao_cli.workflow.werklijst.status import make_status, secretaris
from rao_cli.workflow.zoeken import eerstvolgende

#: Where the paper of a task lies, behind what to do.
_PAD: Final = patroon(r": documenten/\S+$")


class Geschiedenis:
    """What happened to each thing; git is read once for all of them, or not at all."""

    def __init__(self, stand: Stand, verleden: Verleden | None) -> None:
        """Without `verleden` only the files tell."""
        self._stand = stand
        self._verleden = verleden

    def van(self, naam: str) -> Kijkverloop:
        """Return each step with its day."""
        if self._verleden is None:
            stappen = verloop_nu(self._stand, naam)
        else:
            stappen = verloop_in(self._verleden, self._stand, naam)
        return tuple((stap.datum, stap.tekst) for stap in stappen)


def read_verleden(map_: RegisterMap) -> Verleden | None:
    """Return what git remembers; None where there is no git that can be read."""
    try:
        if not map_.heeft_git or map_.repo.head() is None:
            return None
        verleden = Verleden(map_.repo)
        verleden.lees_alles()
    except RaoError:  # a register can be looked at without git: the files tell then
        return None
    return verleden


def build_kijkstof(map_: RegisterMap, lading: Lading, stand: Stand) -> Kijkstof:
    """Return everything for the pages of a register."""
    geschiedenis = Geschiedenis(stand, read_verleden(map_))
    return Kijkstof(
        start=_start(map_, lading, stand),
        dingen=tuple(_dingen(stand, geschiedenis)),
        verloop=geschiedenis.van,
        cijfers=tel(stand),
    )


def build_kijkstof_voor(stand: Stand, lezer: Lezer, cijfers: Cijfers) -> Kijkstof:
    """Return the same of a register out of which went what a reader may not see.

    What git remembers is of everybody. What must be done and what is missing cannot be told of a
    part: what is only hidden would count as not there. So `cijfers` are of the whole.
    """
    geschiedenis = Geschiedenis(stand, None)

    def zonder(ding: Kijkding) -> Kijkding:
        return ding._replace(lees=lambda: zonder_ontbrekend(ding.lees()))

    return Kijkstof(
        start=Startgegevens(volgend=eerstvolgende(stand)),
        dingen=tuple(map(zonder, _dingen(stand, geschiedenis))),
        verloop=geschiedenis.van,
        cijfers=cijfers,
        voor=lezer.naam,
    )


def tel(stand: Stand, *, extern: bool = False) -> Cijfers:
    """Return the figures of the last year of which there is anything, or as they may leave."""
    compleet = {v.bestand: v.aanwezig == v.gevraagd for v in volledigheid(stand)}
    cijfers = build_cijfers(stand, compleet, gesloten=extern)
    return voor_buiten(cijfers) if extern else cijfers


def _start(map_: RegisterMap, lading: Lading, stand: Stand) -> Startgegevens:
    ook = uitwisselingstaken(map_, stand, secretaris(stand))
    status = make_status(stand, ook, Kast(map_, lading))
    return Startgegevens(
        volgend=eerstvolgende(stand),
        stukken_uiterlijk=status.stukken_uiterlijk,
        zitting=status.deelberaad,
        zitting_stukken=status.deelberaad_stukken,
        taken=tuple(_taak(taak) for taak in status.taken),
        liggen=tuple((een.kenmerk, een.tekst) for een in status.blijft_liggen),
    )


def _taak(taak: Taak) -> Kijktaak:
    """Return a task without what only helps who types: the command, and where its paper lies."""
    wat = bladeren.zonder_aanloop(_PAD.sub("", taak.wat))
    return Kijktaak(wat, taak.wie, taak.voor)


def _dingen(stand: Stand, geschiedenis: Geschiedenis) -> Iterator[Kijkding]:
    """Yield each zaak, and each thing that is a file; an actie stands on the page of all.

    What was erased has no page: those who read along need not know it.
    """

    def ding(soort: str, kenmerk: str, beeld: Callable[[], Beeld]) -> Kijkding:
        verloop = geschiedenis.van if soort != GEMEENTE else lambda _: ()
        return Kijkding(
            soort, kenmerk, lambda: bladeren.blad_van(soort, kenmerk, beeld(), verloop(kenmerk))
        )

    for kenmerk in stand.zaken_op_kenmerk:
        yield ding("zaak", kenmerk, partial(beeld_zaak, stand, kenmerk))
    for pad, een in stand.dingen:
        if not isinstance(een, Actie | Wissing):
            soort = SOORT_VAN_MAP[bovenmap(pad)]
            yield ding(soort, kenmerk_van(een), partial(beeld_van, stand, pad, een))
    for sleutel in stand.register.gemeenten:
        yield ding(GEMEENTE, sleutel, partial(beeld_gemeente, stand, sleutel))
