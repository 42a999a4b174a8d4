"""What a check of the history looked at, and what it cannot know."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from rao_cli.documents.opmaak import aantal
from rao_cli.model.historie.keten.ankers import lijsten_van
from rao_cli.model.historie.keten.ketenfout import Ketenfout, Stapverslag
from rao_cli.model.taal import enkele
from rao_cli.store.keten import Keten
from rao_cli.workflow.historie.tekens import Tekens


class Doorzocht(msgspec.Struct, frozen=True):
    """Everything that was walked through, and the anchors that were asked."""

    keten: Keten
    stappen: Sequence[Stapverslag]
    #: Per commit the days of the meetings of which it fixed the list.
    vast: Mapping[str, Sequence[str]]
    tekens: Tekens
    ankers: Sequence[str]
    #: Commit → what somebody may have chosen there as he shared his work.
    gekozen: Sequence[tuple[str, Ketenfout]] = ()
    #: In how many steps another rao wrote the paper of a fixed list.
    andere_rao: int = 0

    @property
    def met_de_hand(self) -> int:
        """How many commits a person made himself."""
        return sum(stap.met_de_hand for stap in self.stappen)


def gecontroleerd(g: Doorzocht) -> Iterator[str]:
    """Say what was checked."""
    samen = sum(len(schakel.ouders) > 1 for schakel in g.keten.schakels)
    yield (
        f"{aantal(len(g.stappen), 'vastlegging', 'vastleggingen')}: {g.met_de_hand} met de hand, "
        f"{samen} van meer mensen samen."
    )
    yield "Of elke vastlegging van rao deed wat zij zegt, en of elk kenmerk één ding bleef."
    lijsten = len({dag for dagen in g.vast.values() for dag in dagen})
    yield (
        "Of elke status een stap verder ging, en of gelijk bleef wat vastligt: "
        "brieven, dagen en "
        f"{aantal(lijsten, 'vastgestelde besluitenlijst', 'vastgestelde besluitenlijsten')}."
    )
    yield "Of de klok vooruit liep."
    if g.tekens.aantal:
        wat = aantal(g.tekens.aantal, "vastlegging", "vastleggingen")
        yield f"De handtekening van {wat}."
    if g.ankers:
        genoemd = [*lijsten_van(g.ankers, g.vast)]
        waarvan = f": {enkele(genoemd)}" if genoemd else ""
        yield f"Of {aantal(len(g.ankers), 'anker', 'ankers')} op zijn plaats staat{waarvan}."


def niet_te_controleren(g: Doorzocht) -> Iterator[str]:
    """Say what nobody can know from this history, and what would help."""
    if g.keten.is_ondiep:
        yield (
            "Wat er eerder was: deze kopie heeft niet de hele geschiedenis. "
            "Haal haar op met: git fetch --unshallow"
        )
    eerste = g.stappen[0]
    if vooraf := g.vast.get(eerste.commit):
        yield f"Wat er in de eerste vastlegging al vastlag: {enkele([*vooraf])}."
    for commit, keuze in g.gekozen:
        yield (
            "Of iemand dit koos toen hij zijn werk deelde met rao sync "
            f"(vastlegging {commit[:10]}): {keuze.tekst}"
        )
    if g.andere_rao:
        yield (
            "Of elke regel van een vastgestelde besluitenlijst van rao is: een andere versie van "
            f"rao schreef {aantal(g.andere_rao, 'stuk', 'stukken')} met eigen woorden."
        )
    yield from _wie(g)
    yield from _herschreven(g)
    if g.met_de_hand:
        wat = aantal(g.met_de_hand, "vastlegging", "vastleggingen")
        yield f"Of klopt wat iemand met de hand opschreef ({wat}), zolang niets dat tegenspreekt."


def _wie(g: Doorzocht) -> Iterator[str]:
    if not g.tekens.aantal:
        yield (
            "Wie iets vastlegde, en of hij dat mocht: niet te controleren zonder handtekening. "
            "Een naam in git kan iedereen typen. Noem ondertekenaars in rao.yaml."
        )
    elif zonder := len(g.stappen) - g.tekens.aantal:
        wat = aantal(zonder, "vastlegging", "vastleggingen")
        yield f"Wie iets vastlegde in {wat} waar geen handtekening werd gevraagd."


def _herschreven(g: Doorzocht) -> Iterator[str]:
    """Say up to where the history is held by what is on paper."""
    if not g.ankers:
        yield (
            "Of de geschiedenis is herschreven of teruggezet: niet te controleren zonder anker. "
            "Dat is het nummer op een vastgestelde besluitenlijst. Geef het zo: "
            "rao controleer-historie --anker NUMMER"
        )
        return
    ids = [stap.commit for stap in g.stappen]
    plekken = [n for n, een in enumerate(ids) if any(een.startswith(a) for a in g.ankers)]
    if plekken and (na := len(ids) - 1 - max(plekken)):
        wat = aantal(na, "vastlegging", "vastleggingen")
        yield f"Of er iets is herschreven na het laatste anker ({wat})."
