"""REG: one word names one thing of the register, and times without a meeting make sense (S1-S3)."""

from itertools import pairwise

from rao_cli.model.register.botsing import EEN_UIT, botsingen
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "REG14",
    ernst="waarschuwing",
    bron=("S2", "S3"),
    hint="Geef een van beide een andere sleutel of naam in rao.yaml en doe: rao bewaar",
    fout="register: {lkos: {coa: {naam: LKO Assen}}}",
    goed="register: {lkos: {assen: {naam: LKO Assen}}}",
)
def een_woord_een_ding(plek: RegisterPlek) -> Gevonden:
    """Een sleutel of naam hoort bij één organisatie, LKO, gemeente of tafel.

    Anders weet niemand wie er bedoeld is, en kiest rao er een. Alleen een LKO en een gemeente
    mogen dezelfde sleutel hebben: lko:assen en gemeente:assen zeggen dan welke.
    """
    for een, ander in botsingen(plek.stand.heel):
        wat = f"{EEN_UIT[een.veld]} ({een.sleutel}, {een.naam})"
        zin = f"'{ander.sleutel}' ({ander.naam}) lijkt op {wat}: een woord noemt ze allebei."
        yield (ander.veld, ander.sleutel), zin


@regel(
    "REG15",
    ernst="waarschuwing",
    bron="S1",
    hint="Haal het reces weg met rao register zet reces --weg DAG, en zet het goed met --erbij",
    fout="register: {reces: [{van: 2026-08-21, tot: 2026-07-13}]}",
    goed="register: {reces: [{van: 2026-07-13, tot: 2026-08-21}]}",
)
def reces_op_volgorde(plek: RegisterPlek) -> Gevonden:
    """Een reces begint voor het eindigt, en valt niet samen met een ander reces.

    Anders is niet duidelijk wanneer er geen overleg is.
    """
    heel = [een for een in enumerate(plek.ding.reces) if een[1].van <= een[1].tot]
    for nummer, een in enumerate(plek.ding.reces):
        if een.tot < een.van:
            zin = f"Dit reces eindigt op {dag(een.tot)}, voor het begint: {dag(een.van)}."
            yield ("reces", nummer, "tot"), zin
    heel.sort(key=lambda een: een[1].van)
    for (_, eerst), (nummer, later) in pairwise(heel):
        if later.van <= eerst.tot:
            zin = f"Dit reces begint op {dag(later.van)}, voor het vorige af is: {dag(eerst.tot)}."
            yield ("reces", nummer, "van"), zin
