"""What a person decides about what a form brings, put in what is written."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.vakken import waarde_op
from rao_cli.model.formulier.verschil import Keus, Misser, Verschil, Wending
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.workflow.formulier.plaatsen import Plaats
from rao_cli.workflow.formulier.wegen import Weger


def na_keus(wending: Wending, keus: Keus) -> Wending | None:
    """Return what is written after a choice; None when all stays as it is."""
    if keus == "register":
        return None
    if keus == "formulier" or not wending.kan_samen:
        return wending
    (verschil,) = wending.verschillen
    return replace(wending, verschillen=(replace(verschil, waarde=verschil.samen),))


def prozaplekken() -> Iterator[Plaats]:
    """Yield the parts of a zaak in which a text of no field can come."""
    for deel in ZAAKDELEN:
        if not deel.lijst:
            yield from (Plaats("", deel, 0, veld) for veld in deel.velden if veld.soort == "proza")


def zet_erbij(
    wendingen: Sequence[Wending],
    boom: Mapping[str, Any],
    plaats: Plaats,
    tekst: str,
    weger: Weger,
) -> list[Wending] | Misser:
    """Return the changes of a zaak with a text that stood in no field below that of a part."""
    anders = [*wendingen]
    nummer = next((n for n, w in enumerate(anders) if _is_van(w, plaats)), None)
    nu = waarde_op(boom, plaats.plek)
    eerst = anders[nummer].verschillen[0].waarde if nummer is not None else nu
    samen = "\n\n".join(filter(None, (gewoon(str(eerst or "")), gewoon(tekst))))
    verschil = weger.verschil(plaats.veld, plaats.plek, plaats.kop, samen, nu)
    if isinstance(verschil, Misser):
        return verschil
    wending = _wending(plaats, verschil)
    if nummer is None:
        return [*anders, wending]
    anders[nummer] = wending
    return anders


def _is_van(wending: Wending, plaats: Plaats) -> bool:
    return len(wending.verschillen) == 1 and wending.verschillen[0].plek == plaats.plek


def _wending(plaats: Plaats, verschil: Verschil) -> Wending:
    return Wending(kop=plaats.kop, verschillen=(verschil,))
