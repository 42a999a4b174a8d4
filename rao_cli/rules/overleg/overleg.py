"""OVL: rhythm, roles and state of a meeting (S1, S4)."""

from datetime import date

from rao_cli.model.overleg.ritme import hoogstens, langste_gat, zonder_reces
from rao_cli.model.soorten.register import houders_op
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag, opsomming


@regel(
    "OVL03",
    ernst="waarschuwing",
    bron="S4",
    herstelbaar="ook",
    hint="Vul voorzitter en secretaris in, of draag de rol over met: rao rol draag-over",
    voorbeeld="""
        register: {rollen: {voorzitter: [{organisatie: COA, van: 2026-01-01}]}}
        overleg: {datum: 2026-03-12, voorzitter: {organisatie: …}}
    """,
    fout="IND",
    goed="COA",
)
def voorzitter_en_secretaris(plek: OverlegPlek) -> Gevonden:
    """Een overleg heeft de voorzitter en de secretaris die voor die dag zijn afgesproken.

    Het register zegt wie welke rol heeft en wanneer dat wisselt.
    """
    overleg, register = plek.ding, plek.stand.register
    for rol, houder in overleg.rolhouders.items():
        afgesproken = houders_op(register.rollen.per_rol[rol], overleg.datum)
        if houder is None:
            yield (rol,), f"Het overleg heeft geen {rol}."
        elif afgesproken and houder.organisatie not in afgesproken:
            wie = f"{opsomming(afgesproken)} {rol}, niet {houder.organisatie}"
            yield (rol, "organisatie"), f"Volgens rao.yaml is op {dag(overleg.datum)} {wie}."


@regel(
    "OVL07",
    ernst="aandachtspunt",
    bron="S1",
    hint="Plan een overleg met: rao nieuw overleg. Of pas de frequentie aan met: "
    "rao register zet regio.frequentie",
    fout="{overleg: {datum: 2026-03-12}, vandaag: 2026-05-20}",
    goed="{overleg: {datum: 2026-03-12}, vandaag: 2026-04-02}",
)
def ritme(plek: OverlegPlek) -> Gevonden:
    """De overleggen volgen elkaar op in het afgesproken ritme.

    Het RAO komt meestal elke maand bij elkaar. De regel laat ruimte voor vakanties en voor een
    overleg dat een paar weken is verschoven; hoeveel, staat in rao.yaml bij ritme_dagen. De dagen
    van een reces tellen niet mee. Ging een overleg met een reden niet door, dan is die maand niet
    vergeten.
    """
    stand, overleg = plek.stand, plek.ding
    if stand.los or stand.mist("overleg"):
        return
    frequentie = stand.register.regio.frequentie
    ruim = hoogstens(stand.register)
    vorige = stand.vorig_overleg[plek.bestand]
    # With a reason: then that month was not forgotten.
    afgezegd = [o.datum for _, o in stand.overleggen_op_datum if o.is_vervallen and o.vervallen]
    if (
        vorige is not None
        and langste_gat(stand.kalender, vorige.datum, overleg.datum, afgezegd) > ruim
    ):
        dagen = (overleg.datum - vorige.datum).days
        tekst = f"Het vorige overleg was {dagen} dagen eerder, op {dag(vorige.datum)}."
        yield ("datum",), f"{tekst} Afgesproken is: {frequentie}."
    is_laatste = stand.actieve_overleggen[-1][0] == plek.bestand
    sinds = max(overleg.datum, *afgezegd, date.min)
    if is_laatste and zonder_reces(stand.kalender, sinds, stand.vandaag) > ruim * 2 / 3:
        yield ("datum",), f"Na {dag(overleg.datum)} is er geen overleg meer gepland."


@regel(
    "OVL10",
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
    if overleg.komt_nog and overleg.datum < plek.stand.vandaag:
        tekst = f"Het overleg van {dag(overleg.datum)} is voorbij, maar de status is nog"
        yield ("status",), f"{tekst} {overleg.status}."


@regel(
    "OVL15",
    ernst="waarschuwing",
    bron="S1",
    herstelbaar="erratum",
    hint="Verbeter de datum of de status van het overleg.",
    fout="{overleg: {datum: 2026-03-12, status: gehouden}, vandaag: 2026-03-11}",
    goed="{overleg: {datum: 2026-03-12, status: gepland}, vandaag: 2026-03-11}",
)
def gehouden_is_voorbij(plek: OverlegPlek) -> Gevonden:
    """Een gehouden overleg ligt niet in de toekomst.

    Wat nog moet komen, kan nog niet gehouden zijn.
    """
    overleg = plek.ding
    if overleg.is_gehouden and overleg.datum > plek.stand.vandaag:
        tekst = f"Het overleg van {dag(overleg.datum)} moet nog komen, maar de status is al"
        yield ("status",), f"{tekst} {overleg.status}."
