"""A meeting that one side cancelled while the other worked on it (S1)."""

from rao_cli.documents.opmaak import datum
from rao_cli.model.plaats import MAPPEN, dag_van_document
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.samen.samenhang.afgezegd import laat_voorbereiding
from rao_cli.workflow.samen.samenhang.anders import zeg_anders
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

_WERK = (
    "datum",
    "agendapunten",
    "besluiten",
    "status",
    "genodigd",
    "gasten",
    "aanwezig",
    "vaststelling",
)
#: No reason to ask, but told when it is asked.
_ERBIJ = ("tijd", "locatie")


def houd_verval(s: Samenloop) -> None:
    """Ask whether a meeting goes on that was cancelled here and prepared or held there."""
    for pad in list(s.anders(MAPPEN["overleg"])):
        for kant in KANTEN:
            _houd(s, pad, kant)


def _houd(s: Samenloop, pad: str, kant: Kant) -> None:
    drie = s.drie(pad, kant, Overleg)
    if drie is None or not drie[1].is_vervallen:
        return
    was, nu, daar = drie
    werk = [veld for veld in _WERK if getattr(daar, veld) != getattr(was, veld)]
    stukken = ["Er zijn nieuwe stukken."] if _nieuwe_stukken(s, ander(kant), nu) else []
    if was.is_vervallen or daar.is_vervallen or not (werk or stukken):
        return
    plekken = [(veld,) for veld in (*_ERBIJ, *werk)] if werk else []  # else all of it
    regels = zeg_anders(s, s.van(ander(kant)), pad, plekken)
    einde = zeg_anders(s, s.van(kant), pad, [("vervallen",)])
    zeg = {
        kant: "\n".join(["Het overleg vervalt.", *einde]),
        ander(kant): "\n".join(["Het overleg gaat door, en is veranderd.", *regels, *stukken]),
    }
    waar = f"Overleg van {datum(nu.datum)}: gaat het door?"
    vraagpad = plaats_van(was)  # also when one of both moved it
    keuze = s.vraag(Botsing(vraagpad, ("vervallen",), waar, zeg["ons"], zeg["hun"]))
    van, naar = (ander(kant), kant) if keuze == ander(kant) else (kant, ander(kant))
    if van == "hun" == keuze == kant:
        laat_voorbereiding(s, pad)
    for plek in (("status",), ("vervallen",)):
        s.zet_als(naar, pad, s.van(van)[pad], plek)


def _nieuwe_stukken(s: Samenloop, kant: Kant, overleg: Overleg) -> bool:
    files = s.van(kant)
    anders = (pad for pad in files if files[pad] != s.basis.get(pad))
    return any(dag_van_document(pad) == overleg.datum for pad in anders)
