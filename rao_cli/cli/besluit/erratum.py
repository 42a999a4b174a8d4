"""`rao erratum`: correct a decision after the list was fixed."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from rao_cli.cli import argumenten, keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.editor.antwoord import antwoord, weiger_samen
from rao_cli.cli.opdracht.write_session import IETS, WriteSession
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import LangeTekst, MeerkeuzeVraag
from rao_cli.model.taal import datum
from rao_cli.workflow.besluit.erratum import leg_erratum_vast, zoek_te_verbeteren
from rao_cli.workflow.besluit.herstelt import NieuwErratum, te_herstellen

_TEKST = LangeTekst(
    naam="tekst",
    tekst="Wat moet er staan, en waarom?",
    reden="Het besluit is vastgesteld en verandert niet; dit komt eronder te staan.",
    voorbeeld="Lees 9 april in plaats van 6 april: dat is een feestdag",
)


def erratum(
    s: WriteSession,
    overleg: Annotated[date, argumenten.overlegdag("OVERLEG", "Datum van het overleg.")],
    besluit: Annotated[
        str | None,
        argument(
            "BESLUIT",
            "Kenmerk van het besluit dat u verbetert; zonder gaat het over het overleg zelf.",
            suggesties.besluiten,
        ),
    ] = None,
    *,
    tekst: Annotated[str | None, optie("T", "Wat er moet staan, en waarom.")] = None,
    herstelt: Annotated[
        list[str] | None,
        optie(
            "CODE",
            "Welke melding van rao valideer hiermee is verholpen; mag vaker.",
            keuzewoorden.regels,
        ),
    ] = None,
    in_: argumenten.InEditor = None,
) -> None:
    """Verbeter een besluit nadat de besluitenlijst is vastgesteld.

    Voorbeeld:
        rao erratum 2026-03-12 B-2026-03-12-01 --tekst "Lees 9 april in plaats van 6 april"
        rao erratum 2026-03-12 --herstelt OVL02 --tekst "AVIM had inzet elders"

    Het besluit zelf blijft staan zoals het is vastgesteld. De verbetering komt eronder. Is
    daarmee ook een melding van rao valideer verholpen, noem dan haar code met --herstelt.
    """
    weiger_samen(in_, [tekst])
    if tekst is None:
        s.oefen(lambda proef: leg_erratum_vast(proef, overleg, NieuwErratum(besluit, IETS)))
    vragen = [_TEKST, *([] if herstelt else _herstelvraag(s, overleg, besluit))]
    gegeven: dict[str, Any] | None
    if in_:
        waar = filter(None, (overleg.isoformat(), besluit))
        titel = f"Verbetering van {besluit or datum(overleg)}"
        gegeven = antwoord(s, in_, vragen, titel, "erratum", *waar)
        if gegeven is None:
            return
    else:
        gegeven = s.vul_aan(vragen, {"tekst": tekst})
    codes = tuple(herstelt or gegeven.get("herstelt") or ())
    nieuw = NieuwErratum(besluit, gegeven["tekst"], codes)
    pad, zinnen, uitkomst = leg_erratum_vast(s.h, overleg, nieuw)
    s.vertel(uitkomst, pad, zinnen=zinnen)


def _herstelvraag(s: WriteSession, overleg: date, besluit: str | None) -> Iterator[MeerkeuzeVraag]:
    """Yield the question which findings the erratum repairs, where there are any."""
    if not s.kan_vragen:
        return
    pad, gevonden, kenmerk = zoek_te_verbeteren(s.h, overleg, besluit)
    if open_ := te_herstellen(s.h, pad, gevonden, kenmerk):
        yield MeerkeuzeVraag(
            naam="herstelt",
            tekst="Is een van deze meldingen hiermee verholpen?",
            reden="Dan zegt rao valideer die niet meer.",
            keuzes=tuple(Keuze(code, melding.tekst) for code, melding in open_.items()),
            verplicht=False,
        )
