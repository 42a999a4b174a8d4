"""The paper of a besluitenlijst that is fixed: it stays, and takes only its errata (S11).

What changes later in rao.yaml, such as a name or a meeting that is planned, is not in it. Nor does
a later rao rewrite a list that an earlier one made: then an erratum comes in as words of its own.
"""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from msgspec.structs import replace

from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.besluit.erratumregel import staat_in, voeg_in
from rao_cli.model.soorten.overleg import Erratum, Overleg
from rao_cli.model.stand import Stand


def met_errata(stand: Stand, overleg: Overleg, templates: Mapping[str, str], tekst: str) -> str:
    """Return the text of a fixed list with the errata that it lacks; other lines stay.

    Where the very place of one is not what rao would make of it (a person changed it, or an
    earlier rao made the list), the erratum comes in by itself.
    """
    if _staan_alle_in(stand, overleg, templates, tekst):
        return tekst
    erbij = [een for een in overleg.errata if not _staat_in(stand, overleg, een, templates, tekst)]
    erin = [een for een in overleg.errata if een not in erbij]
    if not erbij:
        return tekst
    zonder, met = (_tekst(stand, overleg, errata, templates) for errata in (erin, overleg.errata))
    nieuw = _neem_over(tekst, zonder, met)
    return voeg_in(tekst, stand, erbij) if nieuw is None else nieuw


def heeft_errata(stand: Stand, overleg: Overleg, templates: Mapping[str, str], tekst: str) -> bool:
    """Say whether every erratum stands in the text of a fixed list."""
    if all(staat_in(tekst, stand, een) for een in overleg.errata):  # no list has to be made
        return True
    return _staan_alle_in(stand, overleg, templates, tekst) or all(
        _staat_in(stand, overleg, een, templates, tekst) for een in overleg.errata
    )


def _staan_alle_in(
    stand: Stand, overleg: Overleg, templates: Mapping[str, str], tekst: str
) -> bool:
    """Say whether all errata stand where rao would put them: a list is made twice, however many."""
    met, zonder = (_tekst(stand, overleg, errata, templates) for errata in (overleg.errata, []))
    return {*met.splitlines()} - {*zonder.splitlines()} <= {*tekst.splitlines()}


def _staat_in(
    stand: Stand, overleg: Overleg, een: Erratum, templates: Mapping[str, str], tekst: str
) -> bool:
    if staat_in(tekst, stand, een):
        return True
    met, zonder = (_tekst(stand, overleg, errata, templates) for errata in ([een], []))
    return {*met.splitlines()} - {*zonder.splitlines()} <= {*tekst.splitlines()}


def _tekst(
    stand: Stand, overleg: Overleg, errata: Sequence[Erratum], templates: Mapping[str, str]
) -> str:
    return make_besluitenlijst(stand, replace(overleg, errata=[*errata]), templates).tekst


def _neem_over(oud: str, zonder: str, met: str) -> str | None:
    """Return `oud` with what is different between two texts; None where that has no place."""
    eerst, straks, regels = (een.splitlines(keepends=True) for een in (zonder, met, oud))
    gelijk = SequenceMatcher(None, eerst, regels, autojunk=False).get_matching_blocks()
    anders = SequenceMatcher(None, eerst, straks, autojunk=False).get_opcodes()
    for soort, begin, eind, van, tot in reversed(anders):
        if soort == "equal":
            continue
        stukken = [s for s in gelijk if s.a <= begin and eind <= s.a + s.size and s.size > 1]
        if not stukken:
            return None
        verschil = stukken[0].b - stukken[0].a
        regels[begin + verschil : eind + verschil] = straks[van:tot]
    return "".join(regels)
