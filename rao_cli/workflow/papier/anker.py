"""The anchor of a paper: the commit that fixed its list, once others have that commit (S11).

Who has such a paper can show later that nothing before that commit was rewritten. As long as only
this computer has the commit, it may still be replayed with another number.
"""

from typing import Final

from rao_cli.model.plaats import dag_van_document, soort_van_document
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.register_map import RegisterMap

_NIET_GEDEELD: Final = "Nog niet gedeeld"


def zeg_anker(map_: RegisterMap, stand: Stand, pad: str) -> str:
    """Return what a paper says of the commit that fixed its list; empty for any other paper."""
    dag = dag_van_document(pad)
    gevonden = [(p, o) for p, o in stand.overleggen.items() if o.datum == dag]
    if soort_van_document(pad) != "besluitenlijst" or not gevonden or not map_.heeft_git:
        return ""
    overlegpad, overleg = gevonden[0]
    if overleg.vaststelling.besluitenlijst is None:
        return ""
    commit = vastgesteld_in(map_, overlegpad, overleg)
    if commit is None or not map_.repo.historie.is_gedeeld(commit):
        return _NIET_GEDEELD
    return f"Vastgesteld in vastlegging {commit}"


def vastgesteld_in(map_: RegisterMap, pad: str, overleg: Overleg) -> str | None:
    """Return the commit that gave a list the fingerprint that it has, by fixing or an erratum."""
    gevonden = None
    for stap in map_.repo.historie.log(pad):
        data = map_.bytes_in(stap.id, pad)
        bestand = load_op_plek(pad, data, nieuwer=True) if data is not None else None
        ding = bestand.ding if bestand else None
        if not isinstance(ding, Overleg) or _vast(ding) != _vast(overleg):
            break
        gevonden = stap.id
    return gevonden


def _vast(overleg: Overleg) -> object:
    return overleg.vaststelling.besluitenlijst
