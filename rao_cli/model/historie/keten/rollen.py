"""Who led a meeting that was held, is not somebody else afterwards (S4, S11)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.soorten.register import Register, houders_op
from rao_cli.model.taal import datum, opsomming

#: Acts that give a role from a day on to another; that day may be over when they are typed.
_DRAAGT_OVER: Final = ("rol-draag-over", "organisatie-")


def rollen_van_toen(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find a role on the day of a meeting that was held, which no act of rao gave to another."""
    zelf = aard.samen or aard.gebundeld or aard.handeling == "sync"
    if zelf or aard.handeling.startswith(_DRAAGT_OVER):
        return
    for pad, paar in o.dingen:
        if isinstance(paar.was, Register) and isinstance(paar.nu, Register):
            yield from _rollen(o, pad, paar.was, paar.nu)


def _rollen(o: Ketenovergang, pad: str, was: Register, nu: Register) -> Iterator[Ketenfout]:
    gehouden = (ov.datum for ov in o.voor.overleggen.values() if ov.is_gehouden) if o.voor else ()
    for dag in sorted(gehouden):
        for rol, perioden in was.rollen.per_rol.items():
            toen, straks = houders_op(perioden, dag), houders_op(nu.rollen.per_rol[rol], dag)
            if toen and toen != straks:
                wie = opsomming(straks) or "niemand"
                tekst = f"Op {datum(dag)} was {opsomming(toen)} {rol}, en nu staat er {wie}."
                yield Ketenfout("dag", tekst, pad)
