"""REG: names that changed, and organisations and LKO's that came, went or went on (S2, S11)."""

from datetime import date
from itertools import pairwise

from rao_cli.model.melding import Pad
from rao_cli.model.register.namen import Partijen
from rao_cli.model.soorten.register import Lko, Organisatie, Regio
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.bedoeld import lijkt_op
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag


@regel(
    "REG13",
    ernst="fout",
    bron=("S2", "S11"),
    hint="Verbeter de dag in rao.yaml en doe: rao bewaar. Een opvolger legt u vast met: rao lko "
    "volg-op, of: rao organisatie volg-op",
    voorbeeld="""
    register:
      lkos:
        assen: {naam: LKO Assen, van: 2026-01-01, tot: …}
    """,
    fout="2025-12-31",
    goed="2026-06-30",
)
def namen_en_dagen(plek: RegisterPlek) -> Gevonden:
    """Namen van vroeger, een begin, een einde en een opvolger spreken elkaar niet tegen.

    Zo houdt elk stuk de naam van zijn dag, en gaat wat liep naar wie het overnam.
    """
    register = plek.stand.heel
    yield from _volgorde(("regio",), register.regio, None)
    for sleutel, organisatie in register.organisaties.items():
        yield from _een(("organisaties", sleutel), organisatie, register.organisaties)
    for sleutel, lko in register.lkos.items():
        yield from _een(("lkos", sleutel), lko, register.lkos)


def _een(pad: Pad, ding: Organisatie | Lko, alle: Partijen) -> Gevonden:
    if ding.van and ding.tot and ding.tot < ding.van:
        zin = f"{ding.naam} stopt op {dag(ding.tot)}, voor de eerste dag: {dag(ding.van)}."
        yield (*pad, "tot"), zin
    yield from _volgorde(pad, ding, ding.tot)
    for nummer, eerder in enumerate(ding.opvolger_van):
        if zin := _klacht(str(pad[1]), ding, eerder, alle):
            yield (*pad, "opvolger_van", nummer), zin


def _klacht(sleutel: str, ding: Organisatie | Lko, eerder: str, alle: Partijen) -> str:
    """Say what is wrong with one before it; an empty text when nothing is."""
    if eerder not in alle:
        return f"'{eerder}' staat niet in rao.yaml.{lijkt_op(eerder, alle)}"
    if eerder == sleutel:
        return f"{sleutel} kan zichzelf niet opvolgen."
    tot = alle[eerder].tot
    if tot is None:
        return f"{eerder} ging verder als {sleutel}, maar heeft geen laatste dag."
    if ding.van is None or ding.van <= tot:
        return f"{sleutel} begint niet na {dag(tot)}, de laatste dag van {eerder}."
    return ""


def _volgorde(pad: Pad, ding: Regio | Organisatie | Lko, einde: date | None) -> Gevonden:
    """Yield earlier names that do not follow each other, or come after the end."""
    dagen = [een.tot for een in ding.namen]
    for nummer, (vorige, dag_) in enumerate(pairwise(dagen), start=1):
        if dag_ <= vorige:
            zin = f"Deze naam gold tot {dag(dag_)}, niet na de naam erboven: {dag(vorige)}."
            yield (*pad, "namen", nummer, "tot"), zin
    if einde and dagen and max(dagen) > einde:
        yield (*pad, "namen"), f"Een naam geldt tot na de laatste dag, {dag(einde)}."
