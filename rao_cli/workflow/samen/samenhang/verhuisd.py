"""A zaak that both sent to another LKO: it is in one of them, with all that follows from it."""

from rao_cli.documents.opmaak import datum
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.leven import Verhuizing
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander


def houd_een_lko(s: Samenloop) -> None:
    """Ask to which LKO a zaak went that both sent somewhere else."""
    for pad in list(s.anders(MAPPEN["signaallijst"])):
        was = s.was(pad, Signaallijst)
        lijsten = {kant: s.ding(kant, pad, Signaallijst) for kant in KANTEN}
        for zaak, stond in was.zaken.items() if was else ():
            staat = {
                k: lijst.zaken[zaak]
                for k, lijst in lijsten.items()
                if lijst and zaak in lijst.zaken
            }
            if len(staat) == len(KANTEN):
                _houd(s, pad, zaak, {kant: _nieuw(stond, nu) for kant, nu in staat.items()})


def _nieuw(was: Zaak, nu: Zaak) -> list[Verhuizing]:
    return [een for een in nu.verhuisd if een not in was.verhuisd]


def _houd(s: Samenloop, pad: str, zaak: str, nieuw: dict[Kant, list[Verhuizing]]) -> None:
    if not all(nieuw.values()) or nieuw["ons"] == nieuw["hun"]:
        return
    plek = ("zaken", zaak, "verhuisd")
    ons, hun = (_zeg(nieuw[kant]) for kant in KANTEN)
    wint = s.vraag(Botsing(pad, plek, f"{zaak}: naar welk LKO ging de zaak?", ons, hun)) or "hun"
    verliest = ander(wint)
    s.zet_als(verliest, pad, s.van(wint)[pad], plek)
    for overleg, punt in list(_punten(s, verliest, zaak)):
        s.zet_waarde(verliest, overleg, (*punt, "indiener"), nieuw[wint][-1].naar)


def _zeg(verhuisd: list[Verhuizing]) -> str:
    return "\n".join(f"Naar LKO {een.naar}, op {datum(een.op)}." for een in verhuisd)


def _punten(s: Samenloop, kant: Kant, zaak: str) -> list[tuple[str, Pad]]:
    """Return the items about a zaak of which one side changed who brings it in."""
    gevonden: list[tuple[str, Pad]] = []
    for pad in s.anders(MAPPEN["overleg"]):
        nu, was = s.ding(kant, pad, Overleg), s.was(pad, Overleg)
        eerder = {punt.id: punt.indiener for punt in was.agendapunten} if was else {}
        for nummer, punt in enumerate(nu.agendapunten if nu else ()):
            if punt.id == zaak and eerder.get(zaak, punt.indiener) != punt.indiener:
                gevonden.append((pad, ("agendapunten", nummer)))
    return gevonden
