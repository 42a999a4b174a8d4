"""OVL: roles and state of a meeting (S1, S4)."""

from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.fase import is_gehouden, is_vervallen, komt_nog
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.register.rooster import ROLLEN, houders
from rao_cli.rules.zin import dag, opsomming


@regel(
    "OVL03",
    over=OverlegPlek,
    ernst="waarschuwing",
    bron="S4",
    hint="Vul voorzitter en secretaris in, of pas de rollen in rao.yaml aan.",
    fout="""
        register: {rollen: {voorzitter: [{organisatie: COA, van: 2026-01-01}]}}
        overleg: {datum: 2026-03-12, voorzitter: {organisatie: IND}}
    """,
    goed="""
        register: {rollen: {voorzitter: [{organisatie: COA, van: 2026-01-01}]}}
        overleg: {datum: 2026-03-12, voorzitter: {organisatie: COA}}
    """,
)
def voorzitter_en_secretaris(plek: OverlegPlek) -> Gevonden:
    """Een overleg heeft de voorzitter en de secretaris die voor die dag zijn afgesproken.

    Het register zegt wie welke rol heeft en wanneer dat wisselt.
    """
    overleg, register = plek.ding, plek.stand.register
    for rol in () if is_vervallen(overleg) else ROLLEN:
        houder = overleg.voorzitter if rol == "voorzitter" else overleg.secretaris
        afgesproken = houders(register, rol, overleg.datum)
        if houder is None:
            yield (rol,), f"Het overleg heeft geen {rol}."
        elif afgesproken and houder.organisatie not in afgesproken:
            wie = f"{opsomming(afgesproken)} {rol}, niet {houder.organisatie}"
            yield (rol, "organisatie"), f"Volgens rao.yaml is op {dag(overleg.datum)} {wie}."


@regel(
    "OVL10",
    over=OverlegPlek,
    ernst="waarschuwing",
    bron="S1",
    hint="Leg vast wie er was met: rao overleg houd. Ging het niet door? Dan: rao overleg vervalt.",
    fout="{overleg: {datum: 2026-03-12, status: gepland}, vandaag: 2026-03-13}",
    goed="{overleg: {datum: 2026-03-12, status: gehouden}, vandaag: 2026-03-13}",
)
def voorbij_is_gehouden(plek: OverlegPlek) -> Gevonden:
    """Een overleg dat voorbij is, is gehouden of vervallen.

    Zolang de status niet klopt, kan er geen besluitenlijst komen.
    """
    overleg = plek.ding
    if komt_nog(overleg) and overleg.datum < plek.stand.vandaag:
        tekst = f"Het overleg van {dag(overleg.datum)} is voorbij, maar de status is nog"
        yield ("status",), f"{tekst} {overleg.status}."


@regel(
    "OVL15",
    over=OverlegPlek,
    ernst="waarschuwing",
    bron="S1",
    hint="Verbeter de datum of de status van het overleg.",
    fout="{overleg: {datum: 2026-03-12, status: gehouden}, vandaag: 2026-03-11}",
    goed="{overleg: {datum: 2026-03-12, status: gepland}, vandaag: 2026-03-11}",
)
def gehouden_is_voorbij(plek: OverlegPlek) -> Gevonden:
    """Een gehouden overleg ligt niet in de toekomst.

    Wat nog moet komen, kan nog niet gehouden zijn.
    """
    overleg = plek.ding
    if is_gehouden(overleg) and overleg.datum > plek.stand.vandaag:
        tekst = f"Het overleg van {dag(overleg.datum)} moet nog komen, maar de status is al"
        yield ("status",), f"{tekst} {overleg.status}."
