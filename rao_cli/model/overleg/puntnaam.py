"""How an agenda item is called for people: by what it is, never by an id that was made for it."""

from typing import get_args

from rao_cli.model.kenmerk import dag_van_lijstpunt, is_kenmerk_van
from rao_cli.model.soorten.onderwerp import OnderwerpType
from rao_cli.model.soorten.overleg import Agendapunt
from rao_cli.model.taal import datum


def noem_punt(punt: Agendapunt) -> str:
    """Return the kenmerk of a zaak, and of anything else its own words between quotes.

    Only an item without words is called by its id.
    """
    if punt.soort == "zaak" or not punt.onderwerp or not punt.onderwerp.strip():
        return punt.id
    return f"'{punt.onderwerp.strip()}'"


def noem_afgehaald(id_: str) -> str:
    """Return the words of an item that stands on no agenda any more: only its id is left.

    An id that was made, was made of its words. A kenmerk stays: it leads to the thing itself.
    """
    if (dag := dag_van_lijstpunt(id_)) is not None:
        return f"'Vaststelling van de besluitenlijst van {datum(dag)}'"
    is_kenmerk = is_kenmerk_van("zaak", id_) or is_kenmerk_van("actie", id_)
    if is_kenmerk or id_.startswith(tuple(f"{type_}-" for type_ in get_args(OnderwerpType))):
        return id_
    return f"'{id_[:1].upper()}{id_[1:].replace('-', ' ')}'"
