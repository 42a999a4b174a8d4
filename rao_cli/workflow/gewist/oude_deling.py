"""The shared register has what was erased, still or again: what a person types then.

Each line works as it stands. A server with the hook of rao lets a branch be replaced only where a
record names its end; so its administrator first sets the branch back. A server without it takes a
push of who is clean, and then the hook of here, which cannot know that, has to let it go.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

import msgspec

from rao_cli.documents.bewaring.controlelijst import Deelzet
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.taal import enkele
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.lezen.gewist import aanwezig, gewist_in
from rao_cli.store.git.lezen.objecten import read_refs
from rao_cli.store.git.samen.halen import kent
from rao_cli.store.git.samen.ver import Ver
from rao_cli.store.git.wissen.refs import is_dubbel
from rao_cli.store.wissingen import Wissingen, kende_wissing, wissingen_in, zoek_gewist
from rao_cli.workflow.gewist.weigering import zeg_wat

_BEHEERDER: Final = "Laat de beheerder eerst op de server typen, in de map van dit register daar: "
_DAARNA: Final = "Typ daarna: rao sync"


class Oudedeling(msgspec.Struct, frozen=True, dict=True):
    """The end of the shared register, to which an erased history leads; the records of both."""

    ver: Ver
    tip: str
    hier: Wissingen
    daar: Wissingen

    @cached_property
    def gewist(self) -> Wissingen:
        """The records of what is in there."""
        net, alle = self.ver.lijn.net, {**self.hier, **self.daar}
        return {pad: een for pad, een in alle.items() if gewist_in(net, een.begin, self.tip)}

    @cached_property
    def wacht(self) -> list[Wissing]:
        """Those of here that never came there: the new history is still to be sent."""
        net, prefix = self.ver.lijn.net, self.ver.lijn.repo.plek.prefix
        return [
            een
            for pad, een in self.gewist.items()
            if pad in self.hier and not kende_wissing(net, f"{prefix}{pad}", self.tip)
        ]

    @property
    def is_schoon(self) -> bool:
        """Whether our own copy knows of all of it, and has nothing of it."""
        records = {**self.hier, **self.daar}.values()
        weg = zoek_gewist(self.ver.lijn.net, records, self.ver.hoofd) is None
        return weg and self.gewist.keys() <= self.hier.keys()

    @property
    def top(self) -> str | None:
        """The end that a wissing which is still to be sent may replace; None: unknown."""
        git = self.ver.lijn.net
        toppen = list(dict.fromkeys(top for een in self.wacht for top in een.toppen))
        daar = [top for top in aanwezig(git, toppen) if kent(git, top, self.tip)]
        if daar:
            return git.run("merge-base", "--independent", *daar).tekst.split()[0]
        return toppen[0] if len(toppen) == 1 else None

    @property
    def basis(self) -> str:
        """The last commit that is shared and clean."""
        return self.ver.lijn.net.run("merge-base", self.ver.hoofd, self.tip).tekst.split()[0]

    @property
    def laatste_schone(self) -> str | None:
        """The last commit of our own line before the old history came in; None: work would go."""
        git, hoofd = self.ver.lijn.net, self.ver.hoofd
        for commit in git.run("rev-list", "--first-parent", hoofd, "--").tekst.split():
            if zoek_gewist(git, self.hier.values(), commit) is None:
                eigen = git.run("rev-list", "--no-merges", hoofd, f"^{commit}", f"^{self.tip}")
                daar = wissingen_in(git, self.ver.lijn.repo.plek.prefix, commit)
                return commit if daar.keys() >= self.hier.keys() and not eigen.uit else None
        return None

    def zet_terug(self, commit: str) -> str:
        """Return what the administrator types on the server."""
        return als_woorden(["git", "update-ref", self.ver.lijn.plek.ref, commit, self.tip])

    def duw(self, was: str, *, keurt: bool = True) -> str:
        """Return the one command that writes over what is shared, as long as it is at `was`."""
        lijn = self.ver.lijn
        ref = lijn.tak.ref
        voluit = is_dubbel(read_refs(lijn.repo.git), ref)
        return Deelzet(lijn.plek.naam, lijn.plek.ref, was, ref, voluit).over(keurt=keurt)


def weiger_oude(deling: Oudedeling) -> RaoError:
    """Return why nothing is merged, and the way out from here."""
    wat = zeg_wat(next(iter(deling.wacht or deling.gewist.values())))
    if deling.wacht:
        zin = (
            f"Het gedeelde register heeft nog de oude geschiedenis, met wat {wat}. rao deelt pas "
            "weer als u de nieuwe hebt gestuurd. Er is niets veranderd."
        )
        raad = _stuur(deling) if deling.is_schoon else _ontwar(deling)
    else:
        zin = (
            f"In het gedeelde register staat weer wat {wat}: iemand deelde een oude kopie. rao "
            "neemt niets over, en er is niets veranderd."
        )
        raad = _herstel(deling) if deling.is_schoon else _wacht_af()
    return RaoError(zin, hint="\n".join(raad))


def _stuur(deling: Oudedeling) -> Iterator[str]:
    """Say how a history that waits is sent."""
    top, tip = deling.top, deling.tip
    if wie := _wie_na(deling):
        yield (
            f"Let op: na het wissen deelde {enkele(wie)} nog iets op de oude geschiedenis. Wie dat "
            "deed, typt na u rao sync. Dan komt dat werk er weer bij."
        )
    if top == tip:
        yield f"Typ één keer: {deling.duw(tip)}"
    else:
        if top is not None:
            yield f"{_BEHEERDER}{deling.zet_terug(top)}"
            yield f"Typ dan één keer: {deling.duw(top)}"
        yield _zonder_haak(deling)
    yield _DAARNA


def _herstel(deling: Oudedeling) -> Iterator[str]:
    """Say how a clean copy puts back what was shared."""
    yield "Vraag eerst wie het laatst deelde. Deze kopie is schoon: u kunt het terugzetten."
    yield f"{_BEHEERDER}{deling.zet_terug(deling.basis)}"
    yield _zonder_haak(deling)
    yield _DAARNA
    yield "Wie een oude kopie deelde, typt na u rao sync. Zijn eigen werk komt er dan weer bij."
    kenmerk = next(iter(deling.gewist.values())).kenmerk
    yield f"De server moet dan ook weer worden opgeruimd: zie punt 3 van rao wis {kenmerk}"


def _wacht_af() -> Iterator[str]:
    """Say what to do with a copy that has the erased history, while others have a clean one."""
    yield (
        "Deze kopie is niet schoon: deel er niets uit. Vraag wie het laatst deelde, en wacht tot "
        "iemand met een schone kopie het terugzette."
    )
    yield _DAARNA


def _ontwar(deling: Oudedeling) -> Iterator[str]:
    """Say how who wiped gets his copy clean again: nobody else has one."""
    yield "Deze kopie is niet schoon: daar kwam de oude geschiedenis met git weer bij."
    if (commit := deling.laatste_schone) is not None:
        yield f"Ga terug naar wat u wiste: git reset --keep {commit}"
        yield _DAARNA
    else:
        yield "Haal een nieuwe kopie op, in een nieuwe map: rao init --van ADRES"
        yield "Neem uw eigen werk daar over, wis daar opnieuw, en gooi deze map weg."


def _zonder_haak(deling: Oudedeling) -> str:
    duw = deling.duw(deling.tip, keurt=False)
    return f"Heeft de server geen haak van rao? Dan is dit genoeg, zonder beheerder: {duw}"


def _wie_na(deling: Oudedeling) -> list[str]:
    """Return who shared something after the end that may be replaced."""
    git = deling.ver.lijn.net
    toppen = aanwezig(git, [top for een in deling.wacht for top in een.toppen])
    if not toppen:
        return []
    argv = ("log", "--format=%an", deling.tip, *(f"^{top}" for top in toppen), "--")
    return [*dict.fromkeys(zichtbaar(een) for een in git.run(*argv).tekst.splitlines())]
