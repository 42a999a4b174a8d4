"""From what was found to the report: which rules are told, what is known of old, and the count."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from rao_cli.documents.meldingen.plek import op_plek
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Melding, vat_samen
from rao_cli.workflow.controle.gevraagd.keuze import Regelkeuze
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import REGELS
from rao_cli.workflow.privacy.meldingen import bekort
from rao_cli.workflow.privacy.uitgang import verzwijg_verslag

if TYPE_CHECKING:
    from rao_cli.workflow.controle.vroeger.grens import Grens


class Verslagwens(NamedTuple):
    """What of it somebody wants to hear, as he typed it."""

    sinds: str | None
    keuze: Regelkeuze
    grens: "Grens | None"
    versie: str
    #: What was looked at; empty: all of it.
    paden: tuple[str, ...] = ()


def maak_verslag(oogst: Oogst, ouder: tuple[Melding, ...], wens: Verslagwens) -> Verslag:
    """Return the report; `ouder` is what stood there already, and is not told."""
    gezien = {melding.bestand for melding in (*oogst.meldingen, *ouder)}
    oogst.meldingen = wens.keuze.houd(oogst.meldingen)
    oogst.geaccepteerd = wens.keuze.houd_geaccepteerd(oogst.geaccepteerd)
    niet = wens.keuze.houd(ouder)
    beeld = None
    if wens.grens is not None:
        from rao_cli.workflow.controle.vroeger.grens import houd_onbekend  # few have one

        bekend, beeld = houd_onbekend(oogst, wens.grens)
        niet += bekend
    verslag = replace(
        _verslag(oogst, wens),
        ouder=tuple(bekort(niet)),
        grens=beeld,
        onleesbaar=tuple(_verzwegen(oogst, gezien)),
        paden=wens.paden,
    )
    return verzwijg_verslag(verslag)


def _verzwegen(oogst: Oogst, gezien: Collection[str | None]) -> Iterator[str]:
    """Yield the files that cannot be read, and of which the report does not say so."""
    gezegd = {m.bestand for m in oogst.meldingen if m.code.startswith("VRM")}
    for pad in dict.fromkeys(oogst.onleesbaar):
        if pad in gezien and pad not in gezegd:
            yield pad


def _verslag(oogst: Oogst, wens: Verslagwens) -> Verslag:
    meldingen = bekort(op_plek(oogst.meldingen))
    codes = {m.code for m in meldingen} | {g.melding.code for g in oogst.geaccepteerd}
    return Verslag(
        meldingen=tuple(meldingen),
        samenvatting=vat_samen(len(oogst.bestanden), meldingen),
        bestanden=tuple(oogst.bestanden),
        geaccepteerd=tuple(oogst.geaccepteerd),
        lijsten=tuple(oogst.lijsten),
        tekstregels=oogst.tekstregels,
        registers=tuple(dict.fromkeys(oogst.registers)),
        namen=oogst.namen,
        versie=wens.versie,
        verbeterbaar=_verbeterbaar(oogst),
        kaarten={code: REGELS[code].kaart for code in sorted(codes) if code in REGELS},
        sinds=wens.sinds,
        keuze=wens.keuze.zin,
        vooraf=tuple(oogst.vooraf),
    )


def _verbeterbaar(oogst: Oogst) -> frozenset[tuple[str | None, int | None, int | None, str]]:
    """Return what rao can mostly mend; a register without form errors does not load how."""
    if not oogst.vormfouten:
        return frozenset()
    from rao_cli.workflow.controle.verbetering.teken import Vormfoutbestand, verbeterbaar

    return verbeterbaar(Vormfoutbestand(*een) for een in oogst.vormfouten)
