"""`rao acties`: what was agreed, by whom, and how late it is."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import optie, vlag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.besluit.actielijst import Actierij, make_actielijst
from rao_cli.workflow.besluit.uitvoerder import kies_uitvoerder

_KOPPEN = ("kenmerk", "wie", "uiterlijk", "status", "wat")


def acties(
    s: ReadSession,
    *,
    alleen_open: Annotated[bool, vlag("--open", "Alleen acties die nog lopen.")] = False,
    organisatie: Annotated[
        str | None,
        optie("O", "Alleen de acties van één organisatie of één LKO.", suggesties.uitvoerders),
    ] = None,
    lko: Annotated[
        str | None, optie("LKO", "Alleen de acties van één LKO.", suggesties.lkos)
    ] = None,
) -> None:
    """Bekijk de acties: wie doet wat voor wanneer, en wat is te laat.

    Voorbeeld:
        rao acties --open
        rao acties --organisatie COA
        rao acties --lko ter-apel --open

    Bovenaan staan de acties die nog lopen, de oudste datum eerst.
    """
    stand, lading = s.bekijk()
    wie = kies_uitvoerder(stand, organisatie, lko)
    rijen = make_actielijst(stand, wie, alleen_open=alleen_open)
    if s.als_json:
        uitvoer.toon_json("acties", {"acties": [rij._asdict() for rij in rijen]})
        return
    if rijen:
        uitvoer.toon_tabel(_KOPPEN, map(_cellen, rijen))
    uitvoer.meld(_samengevat(rijen))
    s.meld_onleesbaar(lading)


def _cellen(r: Actierij) -> tuple[str, ...]:
    return r.kenmerk, r.wie or "-", str(r.uiterlijk or "-"), r.in_woorden, r.omschrijving


def _samengevat(rijen: list[Actierij]) -> str:
    lopend = [rij for rij in rijen if rij.status == "open"]
    te_laat = sum(rij.te_laat > 0 for rij in lopend)
    if not lopend:
        return "Er zijn geen open acties."
    aantal = "Er is 1 open actie" if len(lopend) == 1 else f"Er zijn {len(lopend)} open acties"
    return f"{aantal}; te laat: {te_laat}." if te_laat else f"{aantal}; niets is te laat."
