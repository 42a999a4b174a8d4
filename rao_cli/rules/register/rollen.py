"""REG: who is voorzitter and secretaris, on every date exactly one of each (S4)."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from rao_cli.model.soorten.register import Rol, Rolperiode
from rao_cli.model.stand import RegisterPlek, Stand
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

_DAG: Final = timedelta(days=1)
_HINT: Final = "Laat elke periode beginnen op de dag na de vorige. De laatste mag open blijven."
_VOORBEELD: Final = """
register:
  rollen:
    voorzitter:
      - {organisatie: COA, van: 2026-01-01, tot: 2026-06-30}
      - {organisatie: IND, van: …}
"""


@regel(
    "REG03",
    ernst="waarschuwing",
    bron="S4",
    hint=_HINT,
    voorbeeld=_VOORBEELD,
    fout="2026-06-15",
    goed="2026-07-01",
)
def een_voorzitter(plek: RegisterPlek) -> Gevonden:
    """Op elke datum is er precies één voorzitter.

    De organisaties spreken af wie voorzitter is, en dat kan wisselen. De perioden sluiten op
    elkaar aan, zonder gat en zonder dubbele dagen.
    """
    yield from _rooster(plek, "voorzitter")


@regel(
    "REG04",
    ernst="waarschuwing",
    bron="S4",
    hint=_HINT,
    voorbeeld=_VOORBEELD.replace("voorzitter", "secretaris").replace("COA", "DT&V"),
    fout="2026-08-01",
    goed="2026-07-01",
)
def een_secretaris(plek: RegisterPlek) -> Gevonden:
    """Op elke datum is er precies één secretaris.

    De organisaties spreken af wie secretaris is, en dat kan wisselen. De perioden sluiten op
    elkaar aan, zonder gat en zonder dubbele dagen.
    """
    yield from _rooster(plek, "secretaris")


def _rooster(plek: RegisterPlek, rol: Rol) -> Gevonden:
    """Find what is wrong with the periods of one role."""
    lijst = plek.ding.rollen.per_rol[rol]
    if not lijst:
        yield ("rollen", rol), f"Er is geen {rol}."
        return
    for nummer, periode in enumerate(lijst):
        if periode.tot and periode.tot < periode.van:
            tekst = f"Deze periode eindigt op {dag(periode.tot)}, voor het begin"
            yield ("rollen", rol, nummer, "tot"), f"{tekst}: {dag(periode.van)}."
    for nummer, (vorige, periode) in enumerate(pairwise(lijst), start=1):
        if periode.van < vorige.van:
            tekst = f"Deze periode begint op {dag(periode.van)}, voor de periode erboven."
            yield ("rollen", rol, nummer, "van"), tekst
    op_datum = sorted(enumerate(lijst), key=lambda item: item[1].van)
    yield from _aansluiting(op_datum, rol)
    yield from _dekking(plek.stand, op_datum, rol)


def _aansluiting(op_datum: list[tuple[int, Rolperiode]], rol: Rol) -> Gevonden:
    """Find overlaps and gaps between periods that follow each other."""
    vorige = op_datum[0][1]
    for nummer, periode in op_datum[1:]:
        einde = _einde(vorige)
        pad = ("rollen", rol, nummer, "van")
        if periode.van <= einde:
            wie = f"{vorige.organisatie} en {periode.organisatie}"
            yield pad, f"Op {dag(periode.van)} zijn er twee voor de rol van {rol}: {wie}."
        elif periode.van - einde > _DAG:
            van, tot = dag(einde + _DAG), dag(periode.van - _DAG)
            wanneer = f"Op {van}" if van == tot else f"Van {van} tot en met {tot}"
            yield pad, f"{wanneer} is er geen {rol}."
        if _einde(periode) > einde:
            vorige = periode


def _dekking(stand: Stand, op_datum: list[tuple[int, Rolperiode]], rol: Rol) -> Gevonden:
    """Find the first day before or after all periods on which somebody is needed."""
    begin = op_datum[0][1].van
    nummer, laatste = max(op_datum, key=lambda item: _einde(item[1]))
    komend = (o.datum for _, o in stand.overleggen_op_datum if o.komt_nog)
    nodig = sorted({stand.vandaag, *(dag_ for dag_ in komend if dag_ > stand.vandaag)})
    te_vroeg = next((dag_ for dag_ in nodig if dag_ < begin), None)
    te_laat = next((dag_ for dag_ in nodig if dag_ > _einde(laatste)), None)
    if te_vroeg:
        yield ("rollen", rol, op_datum[0][0], "van"), _niemand(stand, rol, te_vroeg)
    if te_laat:
        yield ("rollen", rol, nummer, "tot"), _niemand(stand, rol, te_laat)


def _niemand(stand: Stand, rol: Rol, op: date) -> str:
    wanneer = "Vandaag" if op == stand.vandaag else f"Voor het overleg van {dag(op)}"
    return f"{wanneer} is er geen {rol}."


def _einde(periode: Rolperiode) -> date:
    """Return the last day of a period; a period that ends before it begins lasts one day."""
    return max(periode.van, periode.tot or date.max)
