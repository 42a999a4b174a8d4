"""The text of a file that was merged: so that the comments of both sides stay where they can."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import soort_van
from rao_cli.store.git.lezen.samenvoegen import voeg_los_samen
from rao_cli.store.yaml.editing import boom_van
from rao_cli.store.yaml.schemas import typeer
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.samen.bewerking import Schrijfwijze, werk_bij
from rao_cli.workflow.sleutelvolgorde import volgorde

#: Mappings of things: their order is that in which papers tell of them.
_OP_VOLGORDE: Final = ("zaken", "besluiten")


class Teksten(NamedTuple):
    """A file in its three states, with LF line ends."""

    basis: str
    ons: str
    hun: str


class Samentekst(NamedTuple):
    """The text, and the comments that it does not hold."""

    tekst: str
    kwijt: tuple[str, ...] = ()


def schrijf_samen(pad: str, teksten: Teksten, boom: Any) -> Samentekst:
    """Write what a merged file says; RaoError: it cannot be written safely.

    What git puts together line by line is best, when it says just this: it has all comments.
    """
    basis, ons, hun = (tekst.encode() for tekst in teksten)
    regels = voeg_los_samen(ons, basis, hun)
    if regels is not None and _zegt(regels.decode(), boom):
        return Samentekst(regels.decode())
    was = _opmerkingen(teksten.basis)
    erbij = [[o for o in _opmerkingen(kant) if o not in was] for kant in teksten[1:]]
    begin = teksten.hun if len(erbij[1]) > len(erbij[0]) else teksten.ons
    tekst = werk_bij(begin, boom_van(begin), boom, _wijze(pad, boom))
    if not _zegt(tekst, boom):
        raise RaoError("rao kan deze wijziging niet veilig in het bestand zetten.")
    staat = _opmerkingen(tekst)
    return Samentekst(tekst, tuple(o for kant in erbij for o in kant if o not in staat))


def _zegt(tekst: str, boom: Any) -> bool:
    """Say whether a text says just this, with its things in this order."""
    try:
        gelezen: Any = boom_van(tekst)
    except RaoError:
        return False
    rijen = ([[*(deel.get(veld) or ())] for veld in _OP_VOLGORDE] for deel in (gelezen, boom))
    een, ander = rijen
    return bool(gelezen == boom and een == ander)


def _opmerkingen(tekst: str) -> Sequence[str]:
    boom, _ = read_boom(tekst.encode())
    return [] if boom is None else [opmerking.tekst.strip() for opmerking in boom.opmerkingen]


def _wijze(pad: str, boom: Any) -> Schrijfwijze:
    """Return the order of keys: that of the schema, and of things as both sides have them."""
    van_schema = volgorde(pad, ())
    soort = soort_van(pad) or "register"

    def op_plek(plek: Pad) -> Sequence[str]:
        deel = boom
        for stap in plek:
            deel = deel.get(stap) if isinstance(deel, dict) else None
        return van_schema(plek) or (tuple(deel) if isinstance(deel, dict) else ())

    return Schrijfwijze(op_plek, partial(typeer, soort))
