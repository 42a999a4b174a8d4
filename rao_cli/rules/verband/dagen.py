"""VRB: an LKO is named in its own time: not before its first day, nor after its last (S11)."""

from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.stand import LijstPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "VRB29",
    ernst="waarschuwing",
    bron="S11",
    hint="Verbeter de datum, of zet de lijst op naam van wie er toen was. Klopt de eerste of de "
    "laatste dag van het LKO niet? Verbeter die in rao.yaml, en doe: rao bewaar",
    voorbeeld="""
        register: {lkos: {ter-apel: {naam: LKO Ter Apel, tot: …}}}
        lijst: {afzender: ter-apel, datum: 2026-03-05}
    """,
    fout="2026-01-31",
    goed="2026-12-31",
)
def lko_van_die_dag(plek: LijstPlek) -> Gevonden:
    """Een lijst komt van een LKO dat er op die dag was.

    Anders hoort niemand wat er over de zaken is besloten.
    """
    lijst = plek.ding
    lko = plek.stand.heel.lkos.get(lijst.afzender) if lijst.richting == "lko-rao" else None
    if lko is None:
        return
    if lko.tot and lijst.datum > lko.tot:
        nu = opvolger_op(plek.stand.heel.lkos, lijst.afzender, lijst.datum)
        verder = f" en ging verder als {nu}" if nu != lijst.afzender else ""
        yield ("afzender",), f"{lko.naam} was er tot en met {dag(lko.tot)}{verder}."
    elif lko.van and lijst.datum < lko.van:
        yield ("afzender",), f"{lko.naam} is er pas vanaf {dag(lko.van)}."
