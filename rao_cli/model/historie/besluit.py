"""What a decision brought: the decision, its errata, its acties and how those ended (S8, S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.historie.gebeurtenis import Gebeurtenis, inhoud_van
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.stand import BesluitPlek, Stand


def van_besluit(stand: Stand, plek: BesluitPlek) -> Iterator[Gebeurtenis]:
    """Yield a decision, its errata, and how its acties ended."""
    besluit, dag, kenmerk = plek.besluit, plek.overleg.datum, plek.kenmerk
    yield Gebeurtenis(
        sleutel=("besluit", kenmerk),
        datum=dag,
        tekst=f"Besluit {kenmerk}: {besluit.uitkomst}. {besluit.besluit}",
        naam=f"Besluit {kenmerk}",
        inhoud=inhoud_van(besluit),
    )
    for _, actie in stand.acties_van(kenmerk):
        wie = wie_doet(stand.op(dag).register, actie) or "niemand"
        tekst = f"Actie {actie.kenmerk} ({wie}): {actie.omschrijving}"
        yield from van_actie(actie, dag, tekst)
    for erratum in plek.overleg.errata:
        if erratum.besluit == kenmerk:
            yield Gebeurtenis(
                sleutel=("erratum", kenmerk, erratum.datum.isoformat(), erratum.tekst),
                datum=erratum.datum,
                tekst=f"Erratum bij {kenmerk}: {erratum.tekst}",
                naam=f"Erratum bij {kenmerk}",
            )


def van_actie(actie: Actie, dag: date, afgesproken: str) -> Iterator[Gebeurtenis]:
    """Yield an actie on the day it was agreed, and when it ended, with what came of it."""
    naam = f"Actie {actie.kenmerk}"
    einde = ("gereed_op", "vervallen_op", "toelichting")
    yield Gebeurtenis(
        sleutel=("actie", actie.kenmerk),
        datum=dag,
        tekst=afgesproken,
        naam=naam,
        inhoud=inhoud_van(actie, zonder=einde),
    )
    klaar = {"gereed": actie.gereed_op, "vervallen": actie.vervallen_op}.get(actie.status)
    if klaar is not None:
        hoe = f": {actie.toelichting}" if actie.toelichting else ""
        yield Gebeurtenis(
            sleutel=("einde van actie", actie.kenmerk),
            datum=klaar,
            tekst=f"{naam} {actie.status}{hoe}",
            naam=f"Afloop van actie {actie.kenmerk}",
            inhoud={"toelichting": actie.toelichting},
            keer=klaar.isoformat(),
        )
