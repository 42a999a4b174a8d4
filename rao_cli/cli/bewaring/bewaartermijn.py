"""`rao bewaartermijn`: what may go, what may go soon, and what holds the rest."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Final

from msgspec import structs

from rao_cli.cli.argumenten import dag
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.bewaring.lijst import tel, zeg_aantal, zeg_termijn
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow.bewaring.kijken import Bewaarbeeld, Bewaarrij, bekijk_termijnen
from rao_cli.workflow.bewaring.termijntaken import wisopdracht

_KOPPEN: Final = ("kenmerk", "sinds", "tot en met", "verder", "wat")
_VAST: Final = ("kenmerk", "sinds", "tot en met", "waarom het blijft")
_WEG: Final = ("wissing", "op", "wat")
_KOMT: Final = ("kenmerk", "sinds", "tot en met", "wat")
_GEEN: Final = (
    "In rao.yaml staat niet hoe lang u iets bewaart. Dan hoeft er niets weg. De termijnen staan "
    "in de selectielijst van uw organisatie. Zet ze erin met:"
)


def bewaartermijn(
    s: ReadSession,
    *,
    op: Annotated[date | None, dag("D", "Kijk vooruit: wat mag er op die dag weg?")] = None,
) -> None:
    """Zie wat lang genoeg is bewaard, wat binnen een jaar volgt, en wat nog moet blijven.

    Voorbeeld:
        rao bewaartermijn
        rao bewaartermijn --op 2031-12-31

    De termijnen zet u zelf in rao.yaml; rao kent er geen. Wat iemand nog nodig heeft, blijft: bij
    een open actie, een zaak die terugkwam, een antwoord dat nog komt, of een terugkoppeling die
    nog weg moet. rao gooit hier niets weg: eerst besluit het overleg erover.
    """
    stand, lading = s.bekijk()
    beeld = bekijk_termijnen(stand, op)
    if s.als_json:
        uitvoer.toon_json("bewaartermijn", _als_data(beeld))
        return
    if not beeld.termijnen:
        _toon_hoe()
    else:
        kop = f"Bewaartermijnen RAO {stand.register.regio.naam}"
        uitvoer.toon_segmenten([("kop", kop), ("zacht", f"  {datum(beeld.overzicht.op)}")])
        _toon(beeld)
    s.meld_onleesbaar(lading)


def _toon_hoe() -> None:
    uitvoer.toon_gevouwen(_GEEN)
    for regel in (
        "zaken;TERMIJN;teruggekoppeld;vernietigen;GROND",
        "overleggen;TERMIJN;overleg-gehouden;overdragen;GROND",
        "onderwerpen;TERMIJN;laatst-besproken;vernietigen;GROND",
    ):
        opdracht = opdrachtregel("register", "zet", "bewaren", "--erbij", regel)
        uitvoer.toon_segmenten([("", "  "), ("opdracht", opdracht)])
    uitvoer.toon_gevouwen("TERMIJN is bijvoorbeeld: 10 jaar. GROND is de lijst en het nummer.")


def _toon(beeld: Bewaarbeeld) -> None:
    for rij in beeld.termijnen:
        uitvoer.toon_gevouwen(f"{zeg_termijn(rij)}, daarna {rij.wijze}", inspring="  ")
    weg = [rij for rij in beeld.mag_weg if rij.wijze == "vernietigen"]
    _tabel("Mag weg", "waarschuwing", _KOPPEN, weg)
    if beeld.overzicht.te_vernietigen:
        uitvoer.toon_segmenten([("", "  "), ("opdracht", "rao vernietiging agendeer")])
    for besluit in beeld.overzicht.besloten:
        uitvoer.toon_segmenten([("", "  "), ("opdracht", wisopdracht(besluit))])
    over = [rij for rij in beeld.mag_weg if rij.wijze == "overdragen"]
    _tabel("Kan naar een archief", "nadruk", _KOMT, over)
    for jaar in sorted({rij.sinds.year for rij in over})[:1]:
        opdracht = opdrachtregel("overdracht", "MAP", "--jaar", str(jaar))
        uitvoer.toon_segmenten([("", "  "), ("opdracht", opdracht)])
    _tabel("Voorbij, maar moet blijven", "nadruk", _VAST, beeld.vastgehouden)
    _tabel("Volgt binnen een jaar", "nadruk", _KOMT, beeld.komt)
    _toon_vernietigd(beeld)
    if not (beeld.mag_weg or beeld.vastgehouden or beeld.komt):
        uitvoer.toon("\nEr is nu niets waarvan de termijn voorbij is, of binnen een jaar.")
    loopt = [zeg_aantal(wat, hoeveel) for wat, hoeveel in beeld.overzicht.loopt.items() if hoeveel]
    if loopt:
        uitvoer.meld(f"De termijn is nog niet begonnen van: {opsomming(loopt)}.")


def _toon_vernietigd(beeld: Bewaarbeeld) -> None:
    """Show per record how much is gone: each thing by name is in its declaration."""
    per_wissing = {een.kenmerk: een for een in beeld.overzicht.vernietigd.values()}
    rijen = [
        (
            kenmerk,
            een.datum.isoformat(),
            tel(k for k, w in beeld.overzicht.vernietigd.items() if w.kenmerk == kenmerk),
        )
        for kenmerk, een in per_wissing.items()
    ]
    if rijen:
        uitvoer.toon_segmenten([("nadruk", "\nVernietigd")])
        uitvoer.toon_tabel(_WEG, rijen)


def _tabel(kop: str, stijl: str, koppen: Sequence[str], rijen: Sequence[Bewaarrij]) -> None:
    if rijen:
        uitvoer.toon_segmenten([(stijl, f"\n{kop} ({len(rijen)})")])
        uitvoer.toon_tabel(koppen, ([*_cellen(rij, koppen)] for rij in rijen))


def _cellen(rij: Bewaarrij, koppen: Sequence[str]) -> Iterator[str]:
    per_kop = {
        "kenmerk": rij.kenmerk,
        "sinds": rij.sinds.isoformat(),
        "tot en met": rij.tot.isoformat(),
        "verder": _verder(rij),
        "wat": rij.wat,
        "waarom het blijft": " ".join(rij.houdt),
    }
    yield from (per_kop[kop] for kop in koppen)


def _verder(rij: Bewaarrij) -> str:
    if rij.besluit:
        return f"besloten: {rij.besluit}"
    return f"op agenda {rij.overleg}" if rij.overleg else rij.wijze


def _als_data(beeld: Bewaarbeeld) -> dict[str, Any]:
    groepen = ("mag_weg", "vastgehouden", "komt")
    return {
        "op": beeld.overzicht.op,
        "termijnen": [structs.asdict(rij) for rij in beeld.termijnen],
        **{naam: [rij._asdict() for rij in getattr(beeld, naam)] for naam in groepen},
        "loopt": dict(beeld.overzicht.loopt),
        "vernietigd": [
            {"kenmerk": kenmerk, "op": wissing.datum, "wissing": wissing.kenmerk}
            for kenmerk, wissing in beeld.overzicht.vernietigd.items()
        ],
    }
