"""The text of a file that was merged: so that the comments of both sides stay where they can."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import soort_van
from rao_cli.store.git.lezen.samenvoegen import voeg_los_samen, voeg_regels_samen
from rao_cli.store.yaml.editing import boom_van
from rao_cli.store.yaml.schemas import typeer
from rao_cli.workflow.samen.tekst.bewerking import Schrijfwijze, werk_bij
from rao_cli.workflow.samen.tekst.opmerkingen import opmerkingen, zet_terug
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


def schrijf_samen(pad: str, teksten: Teksten, boom: Any, *, bekend: bool) -> Samentekst:
    """Write what a merged file says; RaoError: it cannot be written safely.

    What is put together line by line is best, when it says just this: it has all comments. Of a
    file that is not `bekend` (valid) nobody knows what is a number, so that no value is written.
    """
    for regels in _per_regel(*(tekst.encode() for tekst in teksten)):
        if regels is not None and _zegt(regels.decode(), boom):
            return Samentekst(regels.decode())
    if not bekend:
        raise RaoError("rao kent niet elke sleutel van dit bestand.")
    was = opmerkingen(teksten.basis)
    erbij = [[o for o in opmerkingen(kant) if o not in was] for kant in teksten[1:]]
    begin = [teksten.ons, teksten.hun]
    if len(erbij[1]) > len(erbij[0]):
        begin.reverse()
    # In one of them the things may stand in another order than they must.
    geschreven = ((een, werk_bij(een, boom_van(een), boom, _wijze(pad, boom))) for een in begin)
    goed = next(((een, uit) for een, uit in geschreven if _zegt(uit, boom)), None)
    if goed is None:
        raise RaoError("rao kan deze wijziging niet veilig in het bestand zetten.")
    van, tekst = goed
    ander = next((een for een in begin if een is not van), van)
    met_alles = zet_terug(tekst, ander, eerder=teksten.basis)
    tekst = met_alles if _zegt(met_alles, boom) else tekst
    staat = opmerkingen(tekst)
    return Samentekst(tekst, tuple(o for kant in erbij for o in kant if o not in staat))


def _per_regel(basis: bytes, ons: bytes, hun: bytes) -> Iterator[bytes | None]:
    """Yield what the lines make together; git itself, which costs most, comes last."""
    yield voeg_regels_samen(ons, basis, hun)
    yield voeg_regels_samen(hun, basis, ons)
    yield voeg_los_samen(ons, basis, hun)


def _zegt(tekst: str, boom: Any) -> bool:
    """Say whether a text says just this, with its things in this order."""
    try:
        gelezen: Any = boom_van(tekst)
    except RaoError:
        return False
    rijen = ([[*(deel.get(veld) or ())] for veld in _OP_VOLGORDE] for deel in (gelezen, boom))
    een, ander = rijen
    return bool(gelezen == boom and een == ander)


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
