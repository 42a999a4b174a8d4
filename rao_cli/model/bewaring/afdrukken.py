"""The fingerprints of what was fixed or sent, made again over a register in which text was wiped.

Only one that was right before is made right again: what did not fit still does not.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.overleg.vingerafdruk import (
    dag_in_afdruk,
    klopt_agenda,
    klopt_besluitenlijst,
    klopt_terugkoppeling,
    vingerafdruk_agenda,
    vingerafdruk_besluitenlijst,
    vingerafdruk_van,
)
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand


class Afdruk(NamedTuple):
    """A fingerprint in a file (its path in the new register), as it was and as it must be."""

    pad: str
    was: str
    wordt: str


def hernieuwd(was: Stand, nu: Stand, dag: str) -> Iterator[Afdruk]:
    """Yield what must be made anew for one meeting; `nu` is `was` with words wiped."""
    eerder = next((o for o in was.overleggen.values() if o.datum.isoformat() == dag), None)
    paden = [(pad, o) for pad, o in nu.overleggen.items() if o.datum.isoformat() == dag]
    if eerder is None or not paden:
        return
    pad, overleg = paden[0]
    yield from _overleg(pad, (eerder, _acties(was, eerder)), (overleg, _acties(nu, overleg)))
    oud = {ding.kenmerk: ding for ding in was.terugkoppelingen.values()}
    for pad, brief in nu.terugkoppelingen.items():
        if brief.overleg == overleg.datum and brief.kenmerk in oud:
            yield from _brief(pad, (was, eerder, oud[brief.kenmerk]), (nu, overleg, brief))


def _acties(stand: Stand, overleg: Overleg) -> list[Actie]:
    return [actie for _, actie in stand.acties_uit(overleg)]


def _overleg(
    pad: str, was: tuple[Overleg, list[Actie]], nu: tuple[Overleg, list[Actie]]
) -> Iterator[Afdruk]:
    agenda, lijst = was[0].vaststelling.agenda, was[0].vaststelling.besluitenlijst
    if agenda is not None and klopt_agenda(was[0]):
        wordt = vingerafdruk_agenda(nu[0], dag_in_afdruk(agenda))
        yield Afdruk(pad, agenda.vingerafdruk, wordt)
    if lijst is not None and klopt_besluitenlijst(*was):
        wordt = vingerafdruk_besluitenlijst(*nu, dag_in_afdruk(lijst))
        yield Afdruk(pad, lijst.vingerafdruk, wordt)


def _brief(
    pad: str,
    was: tuple[Stand, Overleg, Terugkoppeling],
    nu: tuple[Stand, Overleg, Terugkoppeling],
) -> Iterator[Afdruk]:
    """Make the fingerprint of a reply anew: over the meeting as its LKO has it."""
    afdruk = was[2].vingerafdruk
    stand, overleg = zoals(was[0], was[1], was[2].lko)
    if afdruk and klopt_terugkoppeling(was[2], overleg, _acties(stand, overleg)):
        stand, overleg = zoals(nu[0], nu[1], nu[2].lko)
        yield Afdruk(pad, afdruk, vingerafdruk_van(nu[2], overleg, _acties(stand, overleg)))
