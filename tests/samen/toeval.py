"""Small changes of chance to a register, made by a writer that is not rao's.

A change is a word and a number: `("zaak-tekst", 4711)`. The number chooses where and what, so the
same change on the same register is the same, and a story of changes can be made shorter.
"""

from __future__ import annotations

import copy
import functools
import io
import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ruamel.yaml import YAML

from rao_cli.model.kenmerk import trek_zaak_kenmerk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Doc = dict[str, Any]
#: The names of all files: some things are numbered by what is there.
Paden = frozenset[str]
_WOORDEN: Final = ("school", "arts", "reis", "paspoort", "gezin", "opvang", "tolk", "advocaat")
_ORGANISATIES: Final = ("DT&V", "COA", "IND", "AVIM")
_LKOS: Final = ("ter-apel", "assen", "emmen")


class Wijziging(NamedTuple):
    """One change of chance."""

    soort: str
    zaad: int


def _schrijver() -> YAML:
    yaml = YAML()
    yaml.width = 100
    yaml.preserve_quotes = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def lees(data: bytes) -> Any:
    """Read a file so that it can be written again."""
    return _schrijver().load(data.decode())


def schrijf(doc: Any) -> bytes:
    """Write it."""
    stroom = io.StringIO()
    _schrijver().dump(doc, stroom)
    return stroom.getvalue().encode()


def in_vorm(boom: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the register as this writer would write it: then a change is only that change."""
    return {
        pad: schrijf(lees(data)) if pad.endswith(".yaml") else data for pad, data in boom.items()
    }


def pas_toe(boom: Mapping[str, bytes], wijzigingen: list[Wijziging]) -> dict[str, bytes]:
    """Return the register after these changes; one that has no place any more does nothing."""
    uit = dict(boom)
    for wijziging in wijzigingen:
        begin, _ = SOORTEN[wijziging.soort]
        paden = [pad for pad in sorted(uit) if pad.startswith(begin) and pad.endswith(".yaml")]
        if paden:
            keus = random.Random(wijziging.zaad)  # noqa: S311 - chance, no secret
            data, alle = uit[keus.choice(paden)], frozenset(uit)
            uit |= _verander(wijziging, tuple(paden), data, alle)
    return uit


@functools.lru_cache(maxsize=4096)
def _verander(
    wijziging: Wijziging, paden: tuple[str, ...], data: bytes, alle: frozenset[str]
) -> Mapping[str, bytes]:
    """Return the files after one change of one of these paths, that says `data`."""
    keus = random.Random(wijziging.zaad)  # noqa: S311 - chance, no secret
    pad, doc = keus.choice(paden), copy.deepcopy(_gelezen(data))
    nieuw = SOORTEN[wijziging.soort][1](doc, keus, alle)
    erbij = {nieuw[0]: schrijf(nieuw[1])} if nieuw else {}
    return {**erbij, pad: schrijf(doc)}


@functools.lru_cache(maxsize=256)
def _gelezen(data: bytes) -> Any:
    """Return what a file says, read once: the same files are changed ten thousand times."""
    return lees(data)


Nieuw = tuple[str, Doc] | None


def _zin(keus: random.Random) -> str:
    return " ".join(keus.sample(_WOORDEN, 3)).capitalize() + f" {keus.randrange(100)}."


def _dag(keus: random.Random) -> str:
    return (date(2026, 5, 1) + timedelta(days=keus.randrange(90))).isoformat()


def _zaak(doc: Doc, keus: random.Random) -> Doc:
    zaken: Doc = doc["zaken"]
    return zaken[keus.choice(sorted(zaken))] if zaken else {}


def _zaak_tekst(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    _zaak(doc, keus)[keus.choice(("onderwerp", "vraag", "feiten"))] = _zin(keus)
    return None


def _standpunt(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    zaak = _zaak(doc, keus)
    zaak.setdefault("standpunten", {})[keus.choice(_ORGANISATIES)] = {
        "standpunt": _zin(keus), "datum": _dag(keus),
    }  # fmt: skip
    return None


def _veld_weg(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    _zaak(doc, keus).pop(keus.choice(("vraag", "feiten", "standpunten")), None)
    return None


def _zaak_erbij(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    zaak = {"onderwerp": _zin(keus), "aanbrenger": "COA", "groep": "gezin"}
    doc["zaken"][trek_zaak_kenmerk(keus.choice)] = zaak
    return None


def _zaak_weg(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    if doc["status"] == "concept" and doc["zaken"]:
        del doc["zaken"][keus.choice(sorted(doc["zaken"]))]
    return None


def _punt(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    if punten := doc.get("agendapunten"):
        keus.choice(punten)[keus.choice(("waarom", "toelichting"))] = _zin(keus)
    return None


def _punt_erbij(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    punten = doc.setdefault("agendapunten", [])
    punt = {"id": f"punt-{keus.randrange(10**6)}", "soort": "overig", "onderwerp": _zin(keus)}
    punten.insert(keus.randrange(len(punten) + 1), {**punt, "indiener": "COA"})
    return None


def _punt_verzet(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    if punten := doc.get("agendapunten"):
        punten.insert(keus.randrange(len(punten)), punten.pop(keus.randrange(len(punten))))
    return None


def _punt_weg(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    besloten = {besluit["agendapunt"] for besluit in doc.get("besluiten", {}).values()}
    vrij = [punt for punt in doc.get("agendapunten", []) if punt["id"] not in besloten]
    if vrij:
        doc["agendapunten"].remove(keus.choice(vrij))
    return None


def _besluit(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    if doc["status"] != "gehouden":
        return None
    besluiten = doc.setdefault("besluiten", {})
    besloten = {besluit["agendapunt"] for besluit in besluiten.values()}
    vrij = [punt["id"] for punt in doc["agendapunten"] if punt["id"] not in besloten]
    if vrij:
        besluiten[f"B-{doc['datum']}-{len(besluiten) + 1:02}"] = {
            "agendapunt": keus.choice(vrij), "uitkomst": "ter-kennisname",
            "besluit": _zin(keus), "motivering": _zin(keus),
        }  # fmt: skip
    return None


def _besluit_tekst(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    if doc["status"] == "gehouden" and doc.get("besluiten"):
        naam = keus.choice(sorted(doc["besluiten"]))
        doc["besluiten"][naam][keus.choice(("besluit", "motivering"))] = _zin(keus)
    return None


def _actie(doc: Doc, keus: random.Random, boom: Paden) -> Nieuw:
    """Return another action of the same meeting."""
    kop = doc["kenmerk"].rpartition("-")[0]
    nummer = 1 + sum(pad.startswith(f"acties/2026/{kop}-") for pad in boom)
    kenmerk = f"{kop}-{nummer:02}"
    nieuw = {"soort": "actie", "kenmerk": kenmerk, "besluit": doc["besluit"]}
    wat = {"omschrijving": _zin(keus), "organisatie": keus.choice(_ORGANISATIES)}
    return f"acties/2026/{kenmerk}.yaml", {
        **nieuw,
        **wat,
        "uiterlijk": _dag(keus),
        "status": "open",
    }


def _actie_anders(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    veld, waarde = keus.choice((("uiterlijk", _dag(keus)), ("omschrijving", _zin(keus))))
    doc[veld] = waarde
    return None


def _onderwerp(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    doc[keus.choice(("titel", "omschrijving"))] = _zin(keus)
    return None


def _onderwerp_lko(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    lko = keus.choice(_LKOS)
    if lko not in doc.setdefault("lkos", []):
        doc["lkos"].append(lko)
    return None


def _lid(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    naam = f"{keus.choice('QXYZ')}. {keus.choice(('Voorbeeld', 'Fictief', 'Verzonnen'))}"
    lid = {"naam": naam, "organisatie": keus.choice(_ORGANISATIES), "functie": "teamchef"}
    doc["leden"].append({**lid, "van": _dag(keus)})
    return None


def _termijn(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    namen = ("stukken_werkdagen", "terugkoppeling_werkdagen", "gesprek_maanden")
    doc["termijnen"][keus.choice(namen)] = keus.randrange(1, 12)
    return None


def _gemeente(doc: Doc, keus: random.Random, _: Paden) -> Nieuw:
    naam = keus.choice(("assen", "hoogeveen", "meppel", "coevorden"))
    doc["gemeenten"][naam] = {"naam": f"gemeente {naam.capitalize()}"}
    return None


#: In which files, and what happens there. Of a small file many hit the same place.
SOORTEN: Final[Mapping[str, tuple[str, Callable[[Doc, random.Random, Paden], Nieuw]]]] = {
    "zaak-tekst": ("signaallijsten/", _zaak_tekst),
    "standpunt": ("signaallijsten/", _standpunt),
    "veld-weg": ("signaallijsten/", _veld_weg),
    "zaak-erbij": ("signaallijsten/2026/SL-ter-apel-2026-04-10", _zaak_erbij),
    "zaak-weg": ("signaallijsten/2026/SL-ter-apel-2026-04-10", _zaak_weg),
    "punt": ("overleggen/2026/2026-05", _punt),
    "punt-erbij": ("overleggen/2026/2026-05", _punt_erbij),
    "punt-verzet": ("overleggen/2026/2026-05", _punt_verzet),
    "punt-weg": ("overleggen/2026/2026-05", _punt_weg),
    "besluit": ("overleggen/2026/2026-04", _besluit),
    "besluit-tekst": ("overleggen/2026/2026-04", _besluit_tekst),
    "actie": ("acties/2026/A-2026-04", _actie),
    "actie-anders": ("acties/2026/A-2026-04", _actie_anders),
    "onderwerp": ("onderwerpen/", _onderwerp),
    "onderwerp-lko": ("onderwerpen/", _onderwerp_lko),
    "lid": ("rao.yaml", _lid),
    "termijn": ("rao.yaml", _termijn),
    "gemeente": ("rao.yaml", _gemeente),
}


def kies(keus: random.Random) -> list[Wijziging]:
    """Choose one to four changes."""
    return [
        Wijziging(keus.choice(sorted(SOORTEN)), keus.randrange(60))
        for _ in range(keus.randrange(1, 5))
    ]
