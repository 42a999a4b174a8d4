"""A zaak on an agenda of one side, while the other put it on another or dealt with it (S6)."""

from collections.abc import Iterator, Mapping

from rao_cli.documents.opmaak import datum
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Botsing, Kant
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander


def houd_een_agenda(s: Samenloop) -> None:
    """Ask on which agenda a zaak belongs, and whether one that is done is spoken of again."""
    nieuw = {kant: dict(_geagendeerd(s, kant)) for kant in KANTEN}
    for zaak in sorted(nieuw["ons"].keys() & nieuw["hun"].keys()):
        if nieuw["ons"][zaak] != nieuw["hun"][zaak]:
            ons, hun = (_zeg(s, kant, nieuw[kant][zaak]) for kant in KANTEN)
            _vraag(s, zaak, nieuw, (f"{zaak} op twee agenda's", ons, hun))
    for kant in KANTEN:
        klaar = dict(_klaar(s, kant))
        for zaak, pad in sorted(nieuw[ander(kant)].items()):
            if zaak in klaar and pad not in nieuw[kant].values() and zaak not in nieuw[kant]:
                zinnen = {kant: f"Besloten: {klaar[zaak]}.", ander(kant): _zeg(s, ander(kant), pad)}
                waar = f"{zaak}: nog een keer op de agenda?"
                punten = {ander(kant): {zaak: pad}}
                _vraag(s, zaak, punten, (waar, zinnen["ons"], zinnen["hun"]))


def _vraag(
    s: Samenloop, zaak: str, punten: Mapping[Kant, Mapping[str, str]], zin: tuple[str, str, str]
) -> None:
    """Ask, and take the item away on the side that was not chosen."""
    pad = next(punten[kant][zaak] for kant in reversed(KANTEN) if kant in punten)
    keuze = s.vraag(Botsing(pad, ("agendapunten", zaak), *zin)) or "ons"
    verliest = ander(keuze)
    if verliest in punten:
        _haal_af(s, verliest, punten[verliest][zaak], zaak)


def _haal_af(s: Samenloop, kant: Kant, pad: str, zaak: str) -> None:
    overleg = s.ding(kant, pad, Overleg)
    for nummer, punt in reversed(list(enumerate(overleg.agendapunten if overleg else ()))):
        if punt.id == zaak:
            s.verwijder(kant, pad, ("agendapunten", nummer))


def _geagendeerd(s: Samenloop, kant: Kant) -> Iterator[tuple[str, str]]:
    """Yield the zaken that one side put on an agenda since both knew it, and of which meeting."""
    for pad in s.anders(MAPPEN["overleg"]):
        nu, was = s.ding(kant, pad, Overleg), s.was(pad, Overleg)
        eerder = {punt.id for punt in was.agendapunten} if was else set()
        for punt in nu.agendapunten if nu and nu.komt_nog else ():
            if is_kenmerk_van("zaak", punt.id) and punt.id not in eerder:
                yield punt.id, pad


def _klaar(s: Samenloop, kant: Kant) -> Iterator[tuple[str, str]]:
    """Yield the zaken that are done by a new decision of one side, and which that is."""
    for pad in s.anders(MAPPEN["overleg"]):
        nu, was = s.ding(kant, pad, Overleg), s.was(pad, Overleg)
        for kenmerk, besluit in nu.besluiten.items() if nu else ():
            nieuw = was is None or kenmerk not in was.besluiten
            if nieuw and besluit.gevolg.vervolg == "klaar":
                yield besluit.agendapunt, kenmerk


def _zeg(s: Samenloop, kant: Kant, pad: str) -> str:
    overleg = s.ding(kant, pad, Overleg)
    return f"Op de agenda van {datum(overleg.datum)}." if overleg else pad
