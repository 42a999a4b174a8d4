"""A small complete register as plain data: the world in which every case of a rule plays.

One list with one zaak, one held meeting where that zaak is on the agenda and is aangehouden,
one actie, one terugkoppeling and one onderwerp. No rule finds anything in it.
"""

import functools
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec
from ruamel.yaml import YAML

from rao_cli.model.basis import Blok
from rao_cli.model.register.werkdagen import Kalender
from rao_cli.model.schema import vorm_van
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import Stand

VANDAAG: Final = date(2026, 3, 20)
ZAAK: Final = "Z-7K3F9E"
#: What a case may patch: the five files of the world, the zaak on the list, and the register.
DELEN: Final = ("register", "lijst", "overleg", "actie", "terugkoppeling", "onderwerp")

Data = dict[str, Any]


def lees(tekst: str) -> Any:
    """Read YAML as the register reads it: every scalar is the text that was typed."""
    return YAML(typ="base").load(tekst)


def voeg_samen(basis: Data, lap: Mapping[str, Any]) -> Data:
    """Return `basis` with the patch over it; an empty value or `null` removes the key."""
    uit = dict(basis)
    for sleutel, waarde in lap.items():
        if is_weg(waarde):
            uit.pop(sleutel, None)
        elif isinstance(waarde, Mapping):
            oud = uit.get(sleutel)
            uit[sleutel] = voeg_samen(oud if isinstance(oud, dict) else {}, waarde)
        else:
            uit[sleutel] = waarde
    return uit


def is_weg(waarde: object) -> bool:
    """Say whether a value in a patch means: this is not there."""
    return waarde is None or waarde in ("", "null", "~")


def wereld() -> Data:
    """Return the world as plain data, to change at will."""
    return deepcopy(_wereld())


@functools.cache
def _wereld() -> Data:
    data = lees(Path(__file__).with_name("wereld.yaml").read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def maak_stand(geval: Mapping[str, Any]) -> Stand:
    """Build the world with the patches of one case over it; msgspec raises where it is no form."""
    lappen = {naam: geval[naam] for naam in DELEN if naam in geval}
    data = voeg_samen(wereld(), lappen)
    if "zaak" in geval:
        data["lijst"]["zaken"] = voeg_samen(data["lijst"]["zaken"], {ZAAK: geval["zaak"]})
    dingen = [maak_ding(deel) for deel in data.values()]
    bestanden = {plaats_van(ding): ding for ding in dingen}
    for pad, inhoud in geval.get("bestanden", {}).items():
        bestanden.pop(pad, None)
        if not is_weg(inhoud):
            bestanden[pad] = maak_ding(inhoud)
    return bouw_stand(
        bestanden,
        vandaag=date.fromisoformat(geval["vandaag"]) if "vandaag" in geval else VANDAAG,
        onleesbaar=frozenset(geval.get("onleesbaar", ())),
        los=geval.get("los") == "true",
    )


def maak_ding(data: Mapping[str, Any]) -> Blok:
    """Turn the data of one file into its Struct."""
    return msgspec.convert(data, vorm_van(data["soort"]), strict=False)


def bouw_stand(
    bestanden: Mapping[str, Blok],
    vandaag: date = VANDAAG,
    onleesbaar: frozenset[str] = frozenset(),
    *,
    los: bool = False,
) -> Stand:
    """Build a Stand of the things by their path; exactly one of them is the register."""
    (register,) = (ding for ding in bestanden.values() if isinstance(ding, Register))
    return Stand(
        heel=register,
        vandaag=vandaag,
        signaallijsten={p: d for p, d in bestanden.items() if isinstance(d, Signaallijst)},
        overleggen={p: d for p, d in bestanden.items() if isinstance(d, Overleg)},
        acties={p: d for p, d in bestanden.items() if isinstance(d, Actie)},
        terugkoppelingen={p: d for p, d in bestanden.items() if isinstance(d, Terugkoppeling)},
        onderwerpen={p: d for p, d in bestanden.items() if isinstance(d, Onderwerp)},
        wissingen={p: d for p, d in bestanden.items() if isinstance(d, Wissing)},
        onleesbaar=onleesbaar,
        los=los,
        kalender=Kalender(reces=tuple(register.reces)),
    )
