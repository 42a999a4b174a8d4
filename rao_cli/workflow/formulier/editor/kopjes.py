"""Which headings and labels of an edited form are not those of the form: changed, doubled, gone."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rao_cli.model.formulier.tekstvorm import Koptekst, Regelsoort, etiket, write_teken
from rao_cli.store.formulier.tekstblad import Kopvermelding, Tekstblad, Tekstvak

#: The headings above a field: of its zaak, its part, its item. What is not there is empty.
Koppad = tuple[str, str, str]
_DIEP: Final[dict[Regelsoort, int]] = {"zaak": 1, "kop": 2, "groep": 3}
_TEKST: Final = "Is het gewone tekst? Zet er dan een \\ voor."


class Bezwaar(NamedTuple):
    """What cannot be read: on which line, what stands there, and what is wrong with it."""

    regel: int
    tekst: str
    zin: str


def klachten(blad: Tekstblad, velden: Sequence[tuple[Koppad, str]]) -> list[Bezwaar]:
    """Return what is wrong with a page, that should hold these labels below these headings."""
    koppen = {
        _kaal(pad[:diep]): pad[diep - 1] for pad, _ in velden for diep in (1, 2, 3) if pad[diep - 1]
    }
    vreemd, gevonden = set[Koppad](), list[Bezwaar]()
    for pad, kop in _koppaden(blad.koppen):
        gevonden += _over_kop(pad, kop, koppen, vreemd)
    labels = {(_kaal(pad), _klein(label)): label for pad, label in velden}
    gevonden += _over_labels([v for v in blad.vakken if _pad(v) not in vreemd], labels)
    gevonden += (Bezwaar(een.regel, een.tekst, "Dit staat onder geen kopje.") for een in blad.los)
    return sorted(gevonden)


def _koppaden(koppen: Sequence[Kopvermelding]) -> Iterator[tuple[Koppad, Kopvermelding]]:
    """Yield each heading with those above it."""
    nu: Koppad = ("", "", "")
    for kop in koppen:
        diep = _DIEP[kop.teken.soort]
        boven = [*nu[: diep - 1], _klein(kop.teken.naam), "", ""]
        nu = (boven[0], boven[1], boven[2])
        yield nu, kop


def _over_kop(
    pad: Koppad, kop: Kopvermelding, koppen: dict[Koppad, str], vreemd: set[Koppad]
) -> Iterator[Bezwaar]:
    """Yield what is wrong with a heading; what stands below a strange one is not told as well."""
    boven = _kaal(pad[: _DIEP[kop.teken.soort] - 1])
    if pad in koppen:
        return
    if boven in vreemd:
        vreemd.add(pad)
        return
    vreemd.add(pad)
    zelfde = [naam for een, naam in koppen.items() if _diepte(een) == _diepte(pad)]
    yield Bezwaar(kop.regel, _regel(kop.teken), _onbekend("Deze kop", kop.teken, zelfde))


def _over_labels(
    vakken: Sequence[Tekstvak], labels: dict[tuple[Koppad, str], str]
) -> Iterator[Bezwaar]:
    eerder = dict[tuple[Koppad, str], int]()
    for vak in vakken:
        plek, teken = (_pad(vak), _klein(vak.label)), Koptekst("label", vak.label)
        regel = _regel(teken)
        if plek in eerder:
            zin = f"Dit kopje staat er twee keer, eerder op regel {eerder[plek]}."
            yield Bezwaar(vak.regel, regel, zin)
        elif plek not in labels:
            hier = [label for (pad, _), label in labels.items() if pad == plek[0]]
            elders = any(label == plek[1] for _, label in labels)
            zin = f"Dit kopje hoort hier niet. Is er een kop boven weg? {_TEKST}"
            yield Bezwaar(vak.regel, regel, zin if elders else _onbekend("Dit kopje", teken, hier))
        eerder.setdefault(plek, vak.regel)


def _onbekend(wat: str, teken: Koptekst, namen: Sequence[str]) -> str:
    """Say that rao does not know it, and what it may have been."""
    klein = {_klein(naam): naam for naam in namen if naam}
    dichtbij = difflib.get_close_matches(_klein(teken.naam), klein, n=1)
    bedoeld = f"Bedoelt u {write_teken(teken.soort, klein[dichtbij[0]])}?" if dichtbij else _TEKST
    return f"{wat} kent rao niet. {bedoeld}"


def _regel(teken: Koptekst) -> str:
    return write_teken(teken.soort, teken.naam)


def _pad(vak: Tekstvak) -> Koppad:
    return _kaal((vak.zaak, vak.kop, vak.groep))


def _kaal(delen: Sequence[str]) -> Koppad:
    """Return headings as they are compared, empty from where there are no more."""
    klein = [*(_klein(deel) if deel else "" for deel in delen), "", "", ""]
    return klein[0], klein[1], klein[2]


def _diepte(pad: Koppad) -> int:
    return max((nummer for nummer, deel in enumerate(pad, start=1) if deel), default=0)


def _klein(naam: str) -> str:
    return etiket(naam).casefold()
