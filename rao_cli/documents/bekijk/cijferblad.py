"""The figures as a page of the site: the same tables and plots as `rao cijfers` gives (S14)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.bekijk.vak import Kijkblad, Kijkregel, Vak
from rao_cli.documents.bekijk.zinnen import Kijkalinea, kaal
from rao_cli.documents.cijfers.cijfers import CijfersContext, build_context, build_grafieken
from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.cijfers.overzicht import Cijfers

_BUITEN: Final = (
    "Voor buiten de regio: groepen kleiner dan vijf staan er niet in. Aantallen zijn afgerond op "
    "tien, en dagen op vijf. Het totaal telt op wat er staat."
)


def build_cijferblad(cijfers: Cijfers) -> Kijkblad:
    """Return plots first, then the tables, and what the words mean."""
    context = build_context(cijfers, tuple(build_grafieken(cijfers)))
    return Kijkblad(
        "cijfers.html",
        f"Cijfers {context.periode}",
        "cijfers.html",
        tuple(_vakken(context)),
        tuple(_uitleg(context)),
        boven=kaal(" ".join(filter(None, (context.stand, _BUITEN if context.voor_buiten else "")))),
    )


def _vakken(context: CijfersContext) -> Iterator[Vak]:
    if not context.tabellen:
        yield Vak("Cijfers", alineas=(Kijkalinea((kaal("Er is nog niets te tonen."),)),))
    for grafiek in context.grafieken:
        yield Vak(grafiek.titel, grafiek=grafiek)
    for tabel in context.tabellen:
        yield Vak(tabel.titel, getallen=tabel)


def _uitleg(context: CijfersContext) -> Iterator[Vak]:
    if context.definities:
        regels = tuple(
            Kijkregel(kaal(hoofdletter(woord)), (Kijkalinea((kaal(zin),)),))
            for woord, zin in context.definities
        )
        yield Vak("Wat de woorden betekenen", gegevens=regels)
