"""BSL: putting off: how often, why and until when (S8)."""

from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import BesluitPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

_TWEE: Final = 2
_DRIE: Final = 3
_OVERLEG: Final = """  overleggen/2026/2026-02-12.yaml:
    soort: overleg
    datum: 2026-02-12
    status: gehouden
    besluiten:
      B-2026-02-12-01: {agendapunt: Z-7K3F9E, uitkomst: aanhouden, besluit: Wachten}
"""
_VORIGE_KEER: Final = f"\nbestanden:\n{_OVERLEG}"
_TWEE_KEER: Final = _VORIGE_KEER + _OVERLEG.replace("2026-02-12", "2026-01-15")


def _keer_aangehouden(plek: BesluitPlek) -> int:
    """Return in how many meetings in a row the item was put off, up to this decision."""
    return plek.stand.keer_aangehouden.get((plek.bestand, plek.kenmerk), 0)


def _is_laatste(plek: BesluitPlek) -> bool:
    """Say whether nothing was decided about the item after this."""
    besluiten = reversed(plek.stand.besluiten_op_punt[plek.besluit.agendapunt])
    laatste = next((b for b in besluiten if not b.overleg.is_vervallen), plek)
    return (laatste.bestand, laatste.kenmerk) == (plek.bestand, plek.kenmerk)


def te_vaak_zonder_reden(plek: BesluitPlek) -> bool:
    """Say whether this is at least the third time in a row, without a reason."""
    return _keer_aangehouden(plek) >= _DRIE and not gevuld(plek.besluit.motivering)


@regel(
    "BSL03",
    ernst="waarschuwing",
    bron="S8",
    herstelbaar="erratum",
    hint="Spreek af wat er voor de volgende keer moet gebeuren, of kies een andere uitkomst.",
    fout=_VORIGE_KEER,
    goed=_VORIGE_KEER.replace("aanhouden, besluit: Wachten", "terug-naar-lko, besluit: Vul aan"),
)
def vaker_aangehouden(plek: BesluitPlek) -> Gevonden:
    """Een zaak wordt niet steeds aangehouden.

    Het RAO zoekt naar een oplossing op maat. Een zaak die twee keer op rij is aangehouden, dreigt
    te blijven liggen.
    """
    keer = _keer_aangehouden(plek)
    if keer >= _TWEE and _is_laatste(plek) and not te_vaak_zonder_reden(plek):
        tekst = f"{plek.besluit.agendapunt} is {keer} keer op rij aangehouden."
        yield ("uitkomst",), tekst


@regel(
    "BSL04",
    ernst="fout",
    bron="S8",
    herstelbaar="erratum",
    hint="Zeg waarom nog langer wachten nodig is, met: rao besluit zet.",
    fout="overleg: {besluiten: {B-2026-03-12-01: {motivering: }}}" + _TWEE_KEER,
    goed="overleg: {besluiten: {B-2026-03-12-01: {motivering: De ambassade beslist op 1 april.}}}"
    + _TWEE_KEER,
)
def langer_aanhouden_met_reden(plek: BesluitPlek) -> Gevonden:
    """Wie een zaak voor de derde keer aanhoudt, zegt waarom.

    Na drie keer is wachten zelf het besluit. Dat vraagt een reden die iedereen kan nalezen.
    """
    if te_vaak_zonder_reden(plek):
        keer = f"{plek.besluit.agendapunt} is {_keer_aangehouden(plek)} keer op rij aangehouden"
        yield ("motivering",), f"{keer}, nu zonder motivering."


@regel(
    "BSL05",
    ernst="waarschuwing",
    bron="S8",
    herstelbaar="erratum",
    hint="Zeg op welke dag na dit overleg de zaak terugkomt, met: rao besluit zet.",
    fout="overleg: {besluiten: {B-2026-03-12-01: {uitkomst: aanhouden, hervatten_op: }}}",
    goed="""
        overleg:
          besluiten: {B-2026-03-12-01: {uitkomst: aanhouden, hervatten_op: 2026-04-09}}
    """,
)
def hervatten(plek: BesluitPlek) -> Gevonden:
    """Bij aanhouden staat wanneer de zaak terugkomt.

    Op die datum zet rao de zaak vanzelf weer op de agenda.
    """
    besluit, overleg = plek.besluit, plek.overleg
    if not besluit.gevolg.met_dag:
        return
    if besluit.hervatten_op is None:
        tekst = f"{besluit.agendapunt} is aangehouden, maar tot wanneer staat er niet."
        yield ("hervatten_op",), tekst
    elif besluit.hervatten_op <= overleg.datum:
        wanneer = f"{dag(besluit.hervatten_op)} ligt niet na het overleg van {dag(overleg.datum)}"
        yield ("hervatten_op",), f"{wanneer}."
