"""`rao toon` leaves nothing out: every text in a file is on the screen (but for fingerprints)."""

import itertools
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, Final

import msgspec
import pytest
from msgspec import inspect
from msgspec.structs import replace

from rao_cli.model.basis import Blok
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import EIGEN_VELDEN, Onderwerp, OnderwerpType, Tafelantwoord
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.workflow.tonen.beeld.regel import Beeldregel
from rao_cli.workflow.tonen.toon import toon_nu
from tests.rules.wereld import ZAAK, maak_stand, wereld

#: Written by rao for rao; an item says its kind and its list by what it is about.
VERBORGEN: Final = {"vingerafdruk", "voorgesteld", "verwijzing", "soort", "richting"}
KENMERK: Final = "proef"
DAG: Final = date(2026, 2, 3)

_VAST: Final[dict[type, object]] = {
    inspect.DateType: DAG,
    inspect.IntType: 1,
    inspect.BoolType: True,
}


class Vuller:
    """Fills a block with a text of its own in every place; `teksten` holds what was put where."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.teksten: dict[str, str] = {}
        self._nummers = itertools.count()

    def blok(
        self, klasse: type[msgspec.Struct], /, zonder: Collection[str] = (), **vast: Any
    ) -> Any:
        """Return a block with all its fields but `zonder`; `vast` are given."""
        velden = {naam: type_ for naam, type_ in _velden(klasse).items() if naam not in zonder}
        eigen = {n: self._waarde(t, n) for n, t in velden.items() if n not in vast}
        return klasse(**eigen, **vast)

    def _waarde(self, type_: Any, naam: str) -> Any:
        waarde: Any
        match type_:
            case inspect.Metadata():
                waarde = self._waarde(type_.type, naam)
            case inspect.UnionType():
                waarde = self._waarde(type_.types[0], naam)
            case inspect.StructType():
                waarde = self.blok(type_.cls)
            case inspect.ListType():
                waarde = [self._waarde(type_.item_type, naam)]
            case inspect.DictType():
                waarde = {self._tekst(naam): self._waarde(type_.value_type, naam)}
            case inspect.LiteralType():
                waarde = type_.values[0]
            case _:
                waarde = _VAST.get(type(type_)) or self._tekst(naam)
        return waarde

    def _tekst(self, naam: str) -> str:
        tekst = f"tekst{next(self._nummers)}"
        if naam not in VERBORGEN:
            self.teksten[tekst] = naam
        return tekst


def _velden(klasse: type[msgspec.Struct]) -> dict[str, inspect.Type]:
    soort = inspect.type_info(klasse)
    assert isinstance(soort, inspect.StructType)
    return {veld.encode_name: veld.type for veld in soort.fields}


def alles(regels: tuple[Beeldregel, ...]) -> Iterator[str]:
    """Yield every label and text."""
    for regel in regels:
        yield f"{regel.label} {regel.tekst}"
        yield from alles(regel.onder)


def onzichtbaar(vuller: Vuller, map_: str, ding: Blok, kenmerk: str) -> list[str]:
    """Return the fields whose text is not on the screen."""
    stand = maak_stand(wereld())
    erbij: dict[str, Any] = {map_: {**getattr(stand, map_), f"{map_}/proef.yaml": ding}}
    beeld = toon_nu(replace(stand, **erbij), kenmerk)
    woorden = " ".join(deel for d in beeld.delen for deel in alles(d.regels))
    gezien = set(woorden.replace(",", " ").replace(";", " ").replace(":", " ").split())
    schoon = {woord.strip("().") for woord in gezien}
    return [naam for tekst, naam in vuller.teksten.items() if tekst not in schoon]


def test_zaak() -> None:
    """A zaak shows every word that was written about it."""
    vuller = Vuller()
    stand = maak_stand(wereld())
    (plek,) = stand.zaken_op_kenmerk[ZAAK]
    zaak = vuller.blok(type(plek.zaak), kenmerken=["overlast"])
    lijst = msgspec.structs.replace(plek.lijst, zaken={ZAAK: zaak})
    assert onzichtbaar(vuller, "signaallijsten", lijst, ZAAK) == []


def test_meeting() -> None:
    """So does a meeting: who was there, each item, each besluit, and what left the agenda."""
    vuller = Vuller()
    punt = vuller.blok(Agendapunt, id=ZAAK, soort="overig")
    besluit = vuller.blok(Besluit, agendapunt=ZAAK)
    kenmerk = "B-2026-02-03-01"
    overleg = vuller.blok(
        Overleg,
        datum=DAG,
        status="gehouden",
        tijd="10:00-12:00",
        genodigd=[],
        agendapunten=[punt],
        besluiten={kenmerk: besluit},
        vervallen=None,
        errata=[],
        zonder_besluit={},
    )
    assert onzichtbaar(vuller, "overleggen", overleg, DAG.isoformat()) == []


def test_an_answer_per_zaak() -> None:
    """What the Deelberaad answered about a zaak stands at that zaak."""
    vuller = Vuller()
    (plek,) = maak_stand(wereld()).zaken_op_kenmerk[ZAAK]
    antwoorden = {ZAAK: vuller.blok(Antwoord)}
    lijst = msgspec.structs.replace(plek.lijst, antwoorden=antwoorden, kenmerk=KENMERK)
    assert onzichtbaar(vuller, "signaallijsten", lijst, KENMERK) == []


@pytest.mark.parametrize("soort", EIGEN_VELDEN)
def test_onderwerp(soort: OnderwerpType) -> None:
    """An onderwerp shows all that belongs to its kind."""
    anders = {naam for type_, namen in EIGEN_VELDEN.items() if type_ != soort for naam in namen}
    vuller = Vuller()
    antwoorden = {"deelberaad": vuller.blok(Tafelantwoord)}
    tafels = {"voor_agenda": ["deelberaad"], "op_agenda": {}, "lkos": [], "antwoorden": antwoorden}
    ding = vuller.blok(Onderwerp, zonder=anders, kenmerk=KENMERK, type=soort, **tafels)
    assert onzichtbaar(vuller, "onderwerpen", ding, KENMERK) == []


@pytest.mark.parametrize(
    ("map_", "klasse", "vast"),
    [
        ("acties", Actie, {}),
        ("terugkoppelingen", Terugkoppeling, {"overleg": DAG}),
        ("signaallijsten", Signaallijst, {"zaken": {}, "antwoorden": {}}),
    ],
)
def test_thing(map_: str, klasse: type[Blok], vast: dict[str, Any]) -> None:
    """So do an actie, a terugkoppeling and a list."""
    vuller = Vuller()
    ding = vuller.blok(klasse, kenmerk=KENMERK, **vast)
    assert onzichtbaar(vuller, map_, ding, KENMERK) == []
