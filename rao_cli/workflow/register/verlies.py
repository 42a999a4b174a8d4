"""What goes away when hand edits are kept: named and counted in the words of the consultation."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import is_registerbestand, naam_in, soort_van
from rao_cli.model.tekens import is_binair
from rao_cli.store.yaml.yaml_tree import YamlValue, read_boom
from rao_cli.workflow.register.tekstverlies import leeft_voort, verdwenen, woorden_in

_Woorden = tuple[str, str]
#: Per key the words for each thing below it; what stands elsewhere is a `gegeven`.
_DINGEN: Final[Mapping[str | int, _Woorden]] = {
    "zaken": ("zaak", "zaken"),
    "standpunten": ("standpunt", "standpunten"),
    "oplossingsrichtingen": ("oplossingsrichting", "oplossingsrichtingen"),
    "antwoorden": ("antwoord", "antwoorden"),
    "agendapunten": ("agendapunt", "agendapunten"),
    "besluiten": ("besluit", "besluiten"),
    "errata": ("erratum", "errata"),
    "organisaties": ("organisatie", "organisaties"),
    "lkos": ("LKO", "LKO's"),
    "leden": ("lid", "leden"),
}
_SOORTEN: Final[Mapping[str | None, _Woorden]] = {
    "signaallijst": ("signaallijst", "signaallijsten"),
    "overleg": ("overleg", "overleggen"),
    "actie": ("actie", "acties"),
    "terugkoppeling": ("terugkoppeling", "terugkoppelingen"),
    "onderwerp": ("onderwerp", "onderwerpen"),
    "wissing": ("wissing", "wissingen"),
}
_BESTAND: Final = ("bestand", "bestanden")
_GEGEVEN: Final = ("gegeven", "gegevens")
_VOLGORDE: Final = (*_DINGEN.values(), _GEGEVEN)
#: Mappings of things with a kenmerk of their own: that is the same thing in another file too.
_MET_KENMERK: Final = ("zaken", "besluiten")
_MEESTE: Final = 4


class Verlies(msgspec.Struct, frozen=True):
    """What goes away in one file: things by their words, what they are called, and lines."""

    pad: str
    verwijderd: bool
    aantallen: Mapping[_Woorden, int]
    namen: Sequence[str]
    regels: int

    @property
    def zin(self) -> str:
        """Say it in one line."""
        wat = wat_is(self.pad)
        if self.verwijderd:
            wat += " wordt verwijderd"
        weg = tel(self.aantallen, self.regels)
        rest = " …" if self.namen[_MEESTE:] else ""
        namen = f" ({', '.join(self.namen[:_MEESTE])}{rest})" if self.namen else ""
        return f"{wat}: {weg}{namen}" if weg else wat


class Bestandsinhoud(msgspec.Struct, frozen=True):
    """What stands in a file: what makes it this file, each thing and gegeven in it, its lines."""

    kern: object
    delen: Mapping[Pad, str]
    regels: Counter[str]

    @classmethod
    def van(cls, pad: str, data: bytes | None) -> "Bestandsinhoud":
        """Read a file; None is no file, and has no core."""
        if data is None:
            return cls(None, {}, Counter())
        tekst = "" if is_binair(data) else data.decode("utf-8-sig", "replace")
        regels = Counter(regel for ruw in tekst.splitlines() if (regel := ruw.strip()))
        boom = read_boom(data)[0] if is_registerbestand(pad) else None
        if boom is None:
            # An empty file is no file: what stood in it goes away, text or not.
            return cls(data or None, {}, regels)
        kern = (str(boom.waarde.get("soort")), str(boom.waarde.get("kenmerk") or naam_in(pad)))
        return cls(kern, dict(_delen(boom.waarde, kern)), regels)


def wat_is(pad: str) -> str:
    """Return what a file is called at the table: "actie A-2026-03-12-01"."""
    soort = _soort(pad)
    return f"{soort} {naam_in(pad)}" if soort else pad


def _soort(pad: str) -> str | None:
    """Return of which kind a file of the register is; None for another file."""
    return soort_van(pad) if is_registerbestand(pad) else None


def tel(aantallen: Mapping[_Woorden, int], regels: int) -> str:
    """Return "1 zaak, 3 standpunten en 22 regels verdwijnen"; empty when nothing does."""
    delen = [aantal(hoeveel, *woorden) for woorden, hoeveel in aantallen.items()]
    delen += [aantal(regels, "regel", "regels")] if regels else []
    een = sum(aantallen.values()) + regels == 1
    return f"{opsomming(delen)} {'verdwijnt' if een else 'verdwijnen'}" if delen else ""


def tel_samen(verlies: Sequence[Verlies]) -> str:
    """Return what goes away in all these files together."""
    samen: Counter[_Woorden] = Counter()
    for deel in verlies:
        samen.update(deel.aantallen)
    weg = [deel.pad for deel in verlies if deel.verwijderd]
    bestanden = Counter(_SOORTEN.get(_soort(pad), _BESTAND) for pad in weg)
    return tel({**bestanden, **_op_volgorde(samen)}, sum(deel.regels for deel in verlies))


def zoek_verlies(
    oud: Mapping[str, bytes | None], nieuw: Mapping[str, bytes | None]
) -> list[Verlies]:
    """Return per file what stood there and stands nowhere in the new bytes (None: no file).

    What moved to another of these files is not gone, and not what was worded otherwise; what
    many other lines took the place of is (tekstverlies.py).
    """
    was = {pad: Bestandsinhoud.van(pad, data) for pad, data in oud.items()}
    wordt = {pad: Bestandsinhoud.van(pad, data) for pad, data in nieuw.items()}
    erbij = {plek: tekst for inhoud in wordt.values() for plek, tekst in inhoud.delen.items()}
    woorden = Counter[str]()
    for pad, inhoud in wordt.items():
        woorden += woorden_in((inhoud.regels - was[pad].regels).elements())
    kernen = {inhoud.kern for inhoud in wordt.values()}
    gevonden = []
    for pad in sorted(was):
        meer = (wordt[pad].regels - was[pad].regels).total()
        regels = verdwenen((was[pad].regels - wordt[pad].regels).elements(), woorden, meer)
        weg = was[pad].delen.keys() - erbij.keys()
        anders = [
            plek
            for plek, tekst in was[pad].delen.items()
            if regels and plek in erbij and not leeft_voort(tekst, woorden_in([erbij[plek]]))
        ]
        verwijderd = wordt[pad].kern is None and was[pad].kern not in kernen
        gevonden.append(_in_woorden(pad, weg, anders, regels, verwijderd=verwijderd))
    return [v for v in gevonden if v.verwijderd or v.aantallen or v.regels]


def _in_woorden(
    pad: str, weg: Collection[Pad], anders: Iterable[Pad], regels: int, *, verwijderd: bool
) -> Verlies:
    """Count; a gegeven of a thing that goes away as a whole is not counted apart."""
    dingen = [plek for plek in weg if plek[-2] in _DINGEN]
    omvat = set(dingen)
    los = [
        plek
        for plek in weg
        if plek[-2] not in _DINGEN and not any(plek[:n] in omvat for n in range(len(plek)))
    ]
    aantallen = Counter(_woorden(plek) for plek in (dingen if verwijderd else [*dingen, *los]))
    namen = [*sorted(map(_naam, dingen)), *sorted(map(_naam, los)), *sorted(map(_naam, anders))]
    uniek = () if verwijderd else tuple(dict.fromkeys(namen))
    return Verlies(pad, verwijderd, _op_volgorde(aantallen), uniek, regels)


def _delen(waarde: YamlValue, plek: Pad) -> Iterator[tuple[Pad, str]]:
    """Yield the place of each thing, and of each value that is filled in with its text."""
    if isinstance(waarde, str):
        if waarde.strip():
            yield plek, waarde
        return
    kinderen = waarde.items() if isinstance(waarde, dict) else _genummerd(waarde)
    for sleutel, deel in kinderen:
        eigen = plek[-1] in _MET_KENMERK and isinstance(deel, dict)
        hier = (plek[-1], sleutel) if eigen else (*plek, sleutel)
        if plek[-1] in _DINGEN:
            yield hier, ""
        yield from _delen(deel, hier)


def _genummerd(lijst: Sequence[YamlValue]) -> Iterator[tuple[str | int, YamlValue]]:
    """Yield the items of a list by what they are called; by number when they have no name."""
    for nummer, deel in enumerate(lijst):
        naam = deel.get("id") if isinstance(deel, dict) else deel
        woord = isinstance(naam, str) and len(naam.split()) == 1
        yield (naam if woord and isinstance(naam, str) else nummer), deel


def _woorden(plek: Pad) -> _Woorden:
    return _DINGEN.get(plek[-2], _GEGEVEN)


def _naam(plek: Pad) -> str:
    """Return what a thing is called: "zaak Z-7K3F9E", "standpunt COA", "vraag"."""
    if plek[-2] in _DINGEN:
        nummer = f"{plek[-1] + 1}" if isinstance(plek[-1], int) else plek[-1]
        return f"{_DINGEN[plek[-2]][0]} {nummer}"
    return next(str(deel) for deel in reversed(plek) if not isinstance(deel, int))


def naam_van(plek: Pad) -> str:
    """Return what a value is called, with the thing that it is of: "termijn van besluit B-…"."""
    einden = (n for n in range(len(plek) - 1, 1, -1) if plek[n - 2] in _DINGEN)
    ding = next((f" van {_naam(plek[:n])}" for n in einden), "")
    return f"{_naam(plek)}{ding}"


def _op_volgorde(aantallen: Mapping[_Woorden, int]) -> dict[_Woorden, int]:
    return {woorden: aantallen[woorden] for woorden in _VOLGORDE if aantallen.get(woorden)}
