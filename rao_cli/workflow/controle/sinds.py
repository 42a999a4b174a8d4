"""What is new since a revision: the findings of now that did not stand there where we parted."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from functools import reduce
from operator import and_
from typing import Final, TypeVar

import msgspec

from rao_cli.documents.meldingen.vingerafdruk import kern
from rao_cli.model.melding import ERNSTEN, Melding
from rao_cli.model.patroon import patroon
from rao_cli.store.register_map import Lading, Toen
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import Bestandsoordeel
from rao_cli.workflow.controle.oordeel.eerder import EerderGezegd
from rao_cli.workflow.privacy.meldingen import is_privacy

_T = TypeVar("_T")


class Vroeger(msgspec.Struct):
    """What was said of the registers as they were, and which files differ since.

    There is an `oogst` for each commit at which the branches parted; hardly ever two.
    """

    oogsten: list[Oogst]
    gewijzigd: set[str] = msgspec.field(default_factory=set)

    def per_begin(self, toen: Sequence[_T]) -> Iterator[tuple[Oogst, _T]]:
        """Yield each commit of one register, with what it has to be added to."""
        if not toen:
            return
        while len(self.oogsten) < len(toen):
            self.oogsten.append(deepcopy(self.oogsten[-1]))
        for nummer, oogst in enumerate(self.oogsten):
            yield oogst, toen[min(nummer, len(toen) - 1)]

    def neem(
        self,
        toen: Sequence[Toen],
        nu: Lading,
        gekozen: Callable[[str], bool],
        voorvoegsel: str,
        was: Mapping[str, Bestandsoordeel],
    ) -> None:
        """Judge one register as it was; a file that only got another path is the same file.

        `was` is what an earlier run said of each file.
        """
        for oogst, begin in self.per_begin(toen):
            eigen = Oogst(oogst.vandaag, oogst.profiel)
            eerder = EerderGezegd(begin.lading.blobs, was)
            eigen.voeg_toe(begin.lading, lambda _: True, eerder=eerder)
            naar = verhuisd(begin.lading, nu)
            hier = {pad: naar.get(pad, pad) for pad in {m.bestand or "" for m in eigen.meldingen}}
            oogst.neem_over(eigen, {p: voorvoegsel + h for p, h in hier.items() if gekozen(h)})
        anders = frozenset.intersection(*(begin.gewijzigd for begin in toen))
        self.gewijzigd |= {voorvoegsel + pad for pad in anders}


def verhuisd(toen: Lading, nu: Lading) -> dict[str, str]:
    """Return where files went that have the same text under another path: old path to new."""
    weg = {_regels(b): pad for pad, b in toen.bestanden.items() if pad not in nu.bestanden}
    nieuw = ((pad, _regels(b)) for pad, b in nu.bestanden.items() if pad not in toen.bestanden)
    return {weg.pop(regels): pad for pad, regels in nieuw if regels in weg}


def _regels(bestand: Bestand) -> bytes:
    return bestand.data.replace(b"\r\n", b"\n")


#: A finding, and the words that it points at.
Vondst = tuple[Melding, str]


def houd_nieuw(nu: Oogst, vroeger: Vroeger) -> tuple[Melding, ...]:
    """Keep in `nu` what is new; returns the findings that stood there already.

    Of a file that did not change and has nothing new, nothing else is told either.
    """
    nieuw = _nieuw_in_elk(nu, vroeger.oogsten)
    ouder = tuple(_zonder(nu.meldingen, nieuw))
    raak = vroeger.gewijzigd | {melding.bestand for melding in nieuw}
    nu.meldingen = nieuw
    nu.bestanden = [naam for naam in nu.bestanden if naam in raak]
    nu.lijsten = [lijst for lijst in nu.lijsten if lijst.bestand in raak]
    nu.geaccepteerd = [g for g in nu.geaccepteerd if g.melding.bestand in raak]
    met_melding = {melding.bestand for melding in nieuw}
    nu.tekstregels = {n: regels for n, regels in nu.tekstregels.items() if n in met_melding}
    return ouder


def _nieuw_in_elk(nu: Oogst, oogsten: Iterable[Oogst]) -> list[Melding]:
    """Return what none of them had: what stood in one of them is of before."""
    per_begin = (nieuwe_meldingen(nu.vondsten(), oogst.vondsten()) for oogst in oogsten)
    gemeen = reduce(and_, (Counter(nieuw) for nieuw in per_begin))
    return list(gemeen.elements())


def _zonder(alle: Iterable[Melding], nieuw: Iterable[Melding]) -> Iterator[Melding]:
    """Yield the others; one that is there twice, wholly equal, may be new once."""
    over = Counter(nieuw)
    for melding in alle:
        if over[melding]:
            over[melding] -= 1
        else:
            yield melding


def nieuwe_meldingen(nu: Iterable[Vondst], toen: Iterable[Vondst]) -> list[Melding]:
    """Strike what was there off against what is; what remains is new.

    The fingerprint decides, as often as it is there. Of equal ones those stay old that look most
    alike, so that the report points at the right line. What became heavier is new too. What names
    less than it did ("IND en AVIM" of "DT&V, IND en AVIM") is what is left of the old one.
    """
    over, vroeger = list(nu), list(toen)
    for sleutel in _VAN_GELIJK_NAAR_BEKEND:
        over, vroeger = _streep_weg(over, vroeger, sleutel)
    over, vroeger = _streep_lichtere_weg(over, vroeger)
    return list(_noemt_meer(over, vroeger))


def _bekend(vondst: Vondst) -> Hashable:
    """Another number of a person is another finding, also in the same place."""
    melding, woorden = vondst
    return kern(melding), woorden if is_privacy(melding.code) else ""


def _dezelfde_woorden(vondst: Vondst) -> Hashable:
    return _bekend(vondst), vondst[1]


def _gelijk(vondst: Vondst) -> Hashable:
    melding, woorden = vondst
    return melding.code, melding.bestand, melding.pad, melding.tekst, woorden


#: A name may hold any sign but what divides an enumeration or ends the sentence.
_WOORD: Final = patroon(r"[^\s,;]+(?<![.:])")
#: What a sentence about one says otherwise than a sentence about more.
_BUIGT_MEE: Final = {"en", "gaf", "gaven", "was", "waren", "had", "hadden"}
_VAN_GELIJK_NAAR_BEKEND: Final = (_gelijk, _dezelfde_woorden, _bekend)


def _streep_weg(
    nu: Sequence[Vondst], toen: Sequence[Vondst], sleutel: Callable[[Vondst], Hashable]
) -> tuple[list[Vondst], list[Vondst]]:
    """Take away pairs with the same key and the same severity."""
    stapels: defaultdict[Hashable, list[Vondst]] = defaultdict(list)
    for vondst in toen:
        stapels[vondst[0].ernst, sleutel(vondst)].append(vondst)
    blijft = []
    for vondst in nu:
        if stapel := stapels.get((vondst[0].ernst, sleutel(vondst))):
            stapel.pop()
        else:
            blijft.append(vondst)
    return blijft, [vondst for stapel in stapels.values() for vondst in stapel]


def _streep_lichtere_weg(
    nu: Sequence[Vondst], toen: Sequence[Vondst]
) -> tuple[list[Vondst], list[Vondst]]:
    """Take away pairs in which the one of then is heavier: it is the same, made lighter."""
    stapels: defaultdict[Hashable, list[Vondst]] = defaultdict(list)
    for vondst in toen:
        stapels[_bekend(vondst)].append(vondst)
    blijft = []
    for vondst in sorted(nu, key=_zwaarte, reverse=True):
        stapel = stapels[_bekend(vondst)]
        zwaarste = max(stapel, key=_zwaarte, default=vondst)
        if _zwaarte(zwaarste) > _zwaarte(vondst):
            stapel.remove(zwaarste)
        else:
            blijft.append(vondst)
    return blijft, [vondst for stapel in stapels.values() for vondst in stapel]


def _noemt_meer(nu: Sequence[Vondst], toen: Sequence[Vondst]) -> Iterator[Melding]:
    """Yield what is no remainder of one of then; each of those explains one of now."""
    # A sign of a person is never the rest of another: the sentence does not say which it is.
    vroeger = [melding for melding, _ in toen if not is_privacy(melding.code)]
    for melding, _ in nu:
        andere = () if is_privacy(melding.code) else vroeger
        rest = next((oud for oud in andere if _is_rest_van(melding, oud)), None)
        if rest is None:
            yield melding
        else:
            vroeger.remove(rest)


def _is_rest_van(melding: Melding, oud: Melding) -> bool:
    """Say whether a finding is no heavier than an old one, at its place, and names only some of it.

    When one name is left, the finding stands at that name below the old place.
    """
    return (
        (melding.code, melding.bestand) == (oud.code, oud.bestand)
        and _plek(melding)[: len(oud.pad)] == _plek(oud)
        and ERNSTEN.index(melding.ernst) <= ERNSTEN.index(oud.ernst)
        and _staan_in(nu := _woorden(melding), toen := _woorden(oud))
        and nu != toen
    )


def _plek(melding: Melding) -> list[str | None]:
    """Return the place without places in lists, which move when something comes above."""
    return [deel if isinstance(deel, str) else None for deel in melding.pad]


def _woorden(melding: Melding) -> list[str]:
    return [woord for woord in _WOORD.findall(melding.tekst) if woord not in _BUIGT_MEE]


def _staan_in(woorden: Iterable[str], andere: Iterable[str]) -> bool:
    """Say whether words are among other words, in the same order."""
    rest = iter(andere)
    return all(woord in rest for woord in woorden)


def _zwaarte(vondst: Vondst) -> int:
    return ERNSTEN.index(vondst[0].ernst)
