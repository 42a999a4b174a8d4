"""A role that both gave to another from one day: one question, and what follows from it (S4)."""

from typing import Final

from rao_cli.documents.document import OVERDRACHT
from rao_cli.documents.opmaak import datum
from rao_cli.model.plaats import MAPPEN, REGISTERBESTAND
from rao_cli.model.samen.botsing import Botsing
from rao_cli.model.soorten.register import Register, Rol, Rolperiode
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

_ROLLEN: Final[tuple[Rol, ...]] = ("voorzitter", "secretaris")


def houd_een_rol(s: Samenloop) -> None:
    """Ask who gets a role; the meetings and the report of the handover follow."""
    was, ons, hun = (
        s.was(REGISTERBESTAND, Register),
        *(s.ding(kant, REGISTERBESTAND, Register) for kant in KANTEN),
    )
    for rol in _ROLLEN if was and ons and hun else ():
        nieuw = [
            {een.van: een for een in van.rollen.per_rol[rol] if een not in was.rollen.per_rol[rol]}
            for van in (ons, hun)
            if van and was
        ]
        for dag in sorted(nieuw[0].keys() & nieuw[1].keys()):
            _houd(s, rol, nieuw[0][dag], nieuw[1][dag])


def _houd(s: Samenloop, rol: Rol, ons: Rolperiode, hun: Rolperiode) -> None:
    verslag = OVERDRACHT.op(rol, ons.van)
    if ons.organisatie == hun.organisatie:
        if verslag not in s.basis and verslag in s.hun and verslag in s.ons:
            s.neem("ons", verslag, s.hun[verslag])
        return
    waar = f"De {rol} vanaf {datum(ons.van)}"
    plek = ("rollen", rol, ons.van.isoformat(), "organisatie")
    keuze = s.vraag(Botsing(REGISTERBESTAND, plek, waar, ons.organisatie, hun.organisatie))
    wint = keuze or "hun"
    verliest = ander(wint)
    s.zet_als(verliest, REGISTERBESTAND, s.van(wint)[REGISTERBESTAND], ("rollen", rol))
    for pad in list(s.anders(MAPPEN["overleg"])):
        if pad in s.van(wint) and pad in s.van(verliest):
            s.zet_als(verliest, pad, s.van(wint)[pad], (rol,))
    s.neem(verliest, verslag, s.van(wint).get(verslag))
