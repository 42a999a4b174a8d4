"""Judge a history that took the place of another: a wissing may do that, and nothing else.

Asked where somebody else's history comes in: by `rao sync`, and by the server.
"""

import base64
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.historie.keten.ondertekenaars import Tekenlijst, wie_mag
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.gewist import aanwezig, gewist_in
from rao_cli.store.git.lezen.keten import read_schakels
from rao_cli.store.git.lezen.objecten import is_voorouder, read_blobs, tree_items
from rao_cli.store.git.samen.halen import teruggezet
from rao_cli.store.git.wissen.tegenhangers import read_lijn, zoek_tegenhangers
from rao_cli.store.keten import Ketenschakel, goede_handtekeningen, sleutel_in
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.wissingen import Wissingen, wissingen_in
from rao_cli.workflow.gewist.alleen_gewist import meer_dan_gewist

_MEER: Final = "Er is meer veranderd dan gewist"


class Wisovergang(msgspec.Struct, frozen=True):
    """What came in the place of what: each old shared commit with its counterpart, and why."""

    vertaling: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: The records that were not here yet.
    wissingen: tuple[Wissing, ...] = ()
    #: The folder of each old commit with that of its counterpart.
    bomen: tuple[tuple[str, str], ...] = ()


class Lijnvraag(msgspec.Struct, frozen=True, dict=True):
    """The new tip, what was seen and is not in it, and what else is here (`hoofd`)."""

    git: GitCall
    prefix: str
    tip: str
    gezien: Sequence[str]
    hoofd: str | None = None
    #: The commit that holds the records; empty: the tip itself.
    op: str = ""

    @cached_property
    def oud(self) -> list[str]:
        """What was seen, as far as it is still here."""
        return aanwezig(self.git, self.gezien)

    @cached_property
    def hier(self) -> list[str]:
        """All that is here of the old line."""
        return list(dict.fromkeys([*self.oud, *([self.hoofd] if self.hoofd else [])]))

    @cached_property
    def daar(self) -> Wissingen:
        """The records of the new line."""
        return wissingen_in(self.git, self.prefix, self.op or self.tip)


def keur_wissing(vraag: Lijnvraag) -> Wisovergang:
    """Return what became of the old line; RaoError when no wissing explains it."""
    weg = set(vraag.gezien) - set(vraag.oud)
    if weg and not weg <= {top for een in vraag.daar.values() for top in een.toppen}:
        raise teruggezet()
    if weg and not vraag.oud:  # who wiped here, and shared it: the old line is gone already
        return Wisovergang()
    bekend = _bekende(vraag)
    nieuw = _nieuwe(vraag, bekend)
    oud = read_lijn(vraag.git, *vraag.hier, f"^{vraag.tip}")
    # What one old end has already, another may still have to find its counterpart in.
    samen = vraag.git.probeer("merge-base", "--octopus", *vraag.oud).tekst.split()
    lijn = read_lijn(vraag.git, vraag.tip, *(f"^{een}" for een in samen))
    vertaling = zoek_tegenhangers(oud, lijn)
    _eis_alles(vraag, vertaling)
    oude, nieuwe = ({stap.commit: stap for stap in een} for een in (oud, lijn))
    paren = [(oude[een], nieuwe[ander]) for een, ander in vertaling.items()]
    if (plek := meer_dan_gewist(vraag.git, vraag.prefix, paren)) is not None:
        raise _meer(plek)
    _eis_handtekening(vraag, nieuw, vertaling)
    bomen = tuple(dict.fromkeys((een.boom, ander.boom) for een, ander in paren))
    # A later wissing writes the anchors in an earlier record anew: that is no news.
    erbij = tuple(een for pad, een in nieuw.items() if pad not in bekend)
    return Wisovergang(vertaling, erbij, bomen)


def _bekende(vraag: Lijnvraag) -> Wissingen:
    """Return the records of the old line, where we saw it."""
    bekend: dict[str, Wissing] = {}
    for een in vraag.oud:
        bekend |= wissingen_in(vraag.git, vraag.prefix, een)
    return bekend


def _nieuwe(vraag: Lijnvraag, bekend: Wissingen) -> Mapping[str, Wissing]:
    """Return the records that came with the new line; RaoError when none is about what we saw."""
    if bekend.keys() - vraag.daar.keys():
        raise teruggezet()
    nieuw = {pad: een for pad, een in vraag.daar.items() if bekend.get(pad) != een}
    if not any(_past(vraag, een) for een in nieuw.values()):
        raise teruggezet()
    return nieuw


def _past(vraag: Lijnvraag, wissing: Wissing) -> bool:
    """Say whether a record is about what is here, and two different functions answer for it."""
    return wissing.is_van_twee and gewist_in(vraag.git, wissing.begin, *vraag.hier) is not None


def _eis_alles(vraag: Lijnvraag, vertaling: Mapping[str, str]) -> None:
    """Refuse when something that was shared before the wissing has no counterpart.

    What was shared on the old line after that, is still to be shared again.
    """
    git = vraag.git
    toppen = aanwezig(git, {top for een in vraag.daar.values() for top in een.toppen})
    for een in vraag.oud:
        zonder = git.run("rev-list", een, f"^{vraag.tip}", "--").tekst.split()
        later = git.run("rev-list", een, *(f"^{top}" for top in toppen), "--").tekst.split()
        na = set(later) if toppen else set()
        if any(commit not in vertaling and commit not in na for commit in zonder):
            raise _meer("wat was gedeeld, is er niet allemaal meer")


def _eis_handtekening(
    vraag: Lijnvraag, nieuw: Mapping[str, Wissing], vertaling: Mapping[str, str]
) -> None:
    """Refuse when our rao.yaml names signers and none of them signed a record on all of it."""
    lijsten = [lijst for lijst in _tekenlijsten(vraag) if lijst]
    if not lijsten:
        return
    git = vraag.git
    paden = [f"{vraag.prefix}{pad}" for pad in nieuw]
    argv = ("log", "--format=%H", "--diff-filter=A", vraag.op or vraag.tip, "--", *paden)
    schakels = read_schakels(git, git.run(*argv).tekst.split(), "")
    goed = goede_handtekeningen(schakels)
    zelf = vraag.op in {"", vraag.tip}
    einden = [vertaling[een] for een in vraag.hier if zelf and een in vertaling]
    for schakel in schakels:
        mag = schakel.id in goed and all(_mag(lijst, schakel) for lijst in lijsten)
        if mag and all(is_voorouder(git, einde, schakel.id) for einde in einden):
            return
    raise RaoError(
        "Het gedeelde register is herschreven, met een wissing die niet is ondertekend door wie "
        "dat mag. Er is niets verstuurd en niets veranderd.",
        hint="Vraag wie het deed. In rao.yaml staat bij ondertekenaars wie mag ondertekenen.",
    )


def _mag(lijst: Tekenlijst, schakel: Ketenschakel) -> bool:
    sleutel = base64.b64encode(sleutel_in(schakel.handtekening)).decode()
    op = schakel.vastlegger.op
    return op is not None and bool(wie_mag(lijst, sleutel, op))


def _tekenlijsten(vraag: Lijnvraag) -> Iterator[Tekenlijst]:
    """Yield who may sign, as the old line says it where we saw it."""
    for een in vraag.oud or vraag.hier:
        items = tree_items(vraag.git, vraag.prefix, een, [REGISTERBESTAND])
        if (item := items.get(REGISTERBESTAND)) is None:
            continue
        data = read_blobs(vraag.git, [item.blob])[item.blob]
        bestand = load_op_plek(REGISTERBESTAND, data, nieuwer=True)
        if bestand is not None and isinstance(bestand.ding, Register):
            yield bestand.ding.ondertekenaars


def _meer(plek: str) -> RaoError:
    return RaoError(
        f"Het gedeelde register is herschreven. {_MEER} ({plek}). Er is niets verstuurd en niets "
        "veranderd.",
        hint="Vraag wie het deed wat er gebeurd is. Uw eigen kopie heeft nog alles.\n"
        "Hoort het zo? Haal dan een nieuwe kopie op, in een nieuwe map: rao init --van ADRES",
    )
