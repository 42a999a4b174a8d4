"""`rao trend haal-op`: what other regions share, and what they say about ours."""

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.uitwisseling.trendtekst import in_woorden
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow.uitwisseling.agenderen import bij_ons
from rao_cli.workflow.uitwisseling.inboeken import boek_in
from rao_cli.workflow.uitwisseling.ophalen import Opgehaald, VreemdeTrend
from rao_cli.workflow.uitwisseling.ophalen import haal_op as haal


def haal_op(s: WriteSession) -> None:
    """Haal op welke trends andere regio's delen, en wat zij van uw trends vinden.

    Voorbeeld:
        rao trend haal-op
        rao trend haal-op --json

    Antwoorden op uw trends komen vanzelf in uw register. Op een trend van een ander antwoordt u
    met `rao trend antwoord`. Waar de regio's delen, staat in rao.yaml onder uitwisseling.
    """
    opgehaald = haal(s.h)
    if not s.als_json:
        _toon(opgehaald, bij_ons(s.h.stand))
    for zin in opgehaald.meldingen:
        uitvoer.meld(zin)
    uitkomst = boek_in(s.h)
    if s.als_json:
        commit = None if uitkomst is None else uitkomst.commit
        uitvoer.toon_json("trends", {**_gegevens(opgehaald), "commit": commit})
    elif uitkomst is not None:
        s.vertel(uitkomst)


def _toon(opgehaald: Opgehaald, van_ons: frozenset[tuple[str, str]]) -> None:
    if not opgehaald.trends:
        uitvoer.meld("Er zijn geen trends van andere regio's.")
    for trend in opgehaald.trends:
        staat_er = (trend.pakket.regio, trend.pakket.kenmerk) in van_ons
        _toon_trend(trend, "" if staat_er else _agendeer(trend))
    for ons in opgehaald.antwoorden:
        if ons.nieuw:
            a = ons.antwoord
            woord = "herkent" if a.herkend == "ja" else "herkent niet"
            toelichting = f" {a.toelichting}" if a.toelichting else ""
            zin = f"{a.van} {woord}: {a.kenmerk}.{toelichting}"
            uitvoer.toon_segmenten([("kop", "Nieuw antwoord  "), ("", zin)])


def _agendeer(trend: VreemdeTrend) -> str:
    """Return how the trend comes on our agenda; not when we said that we do not see it."""
    if trend.antwoord == "nee":
        return ""
    return opdrachtregel("trend", "agendeer", trend.regio, trend.pakket.kenmerk)


def _toon_trend(trend: VreemdeTrend, agendeer: str) -> None:
    """One line for what was answered; everything about what is new or waits.

    `agendeer` puts it on our agenda; empty when that is not needed.
    """
    op_agenda = [("", "  Op uw agenda: "), ("opdracht", agendeer)]
    pakket = trend.pakket
    kop = f"{trend.regio} {pakket.kenmerk}"
    if trend.antwoord is not None and not trend.nieuw:
        zin = f"  u antwoordde: {trend.antwoord}"
        uitvoer.toon_segmenten([("kenmerk", kop), ("zacht", zin), ("", "" if agendeer else "\n")])
        if agendeer:
            uitvoer.toon_segmenten(op_agenda)
            uitvoer.toon()
        return
    uitvoer.toon_segmenten([("kenmerk", kop), ("kop", "  nieuw" if trend.nieuw else "")])
    for regel in in_woorden(trend):
        uitvoer.toon(scherm.vouw(regel, inspring="  "))
    if trend.antwoord is None:
        opdracht = opdrachtregel("trend", "antwoord", trend.regio, pakket.kenmerk)
        uitvoer.toon_segmenten([("", "  Ziet u dit ook? "), ("opdracht", opdracht)])
    else:
        uitvoer.toon_segmenten([("zacht", f"  U antwoordde: {trend.antwoord}.")])
    if agendeer:
        uitvoer.toon_segmenten(op_agenda)
    uitvoer.toon()


def _gegevens(opgehaald: Opgehaald) -> dict[str, object]:
    import msgspec  # only for a machine

    trends = [
        {
            "regio": trend.regio,
            "nieuw": trend.nieuw,
            "antwoord": trend.antwoord,
            "anderen": trend.anderen,
            "pakket": msgspec.to_builtins(trend.pakket),
        }
        for trend in opgehaald.trends
    ]
    antwoorden = [
        {"nieuw": ons.nieuw, **msgspec.to_builtins(ons.antwoord)} for ons in opgehaald.antwoorden
    ]
    return {"trends": trends, "antwoorden": antwoorden, "meldingen": opgehaald.meldingen}
