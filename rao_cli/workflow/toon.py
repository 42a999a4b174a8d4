"""`rao toon`: one thing with everything that is known about it, as a title and labelled lines."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from rao_cli.documents.opmaak import aantal
from rao_cli.model.basis import Blok
from rao_cli.model.errors import RaoError
from rao_cli.model.levensloop import Loop, levensloop
from rao_cli.model.overleg import Overleg
from rao_cli.model.schema import SOORTEN
from rao_cli.model.stand import Stand
from rao_cli.workflow.tijdlijn import tijdlijn
from rao_cli.workflow.zoeken import bekende_kenmerken, lijkt_op


class Beeld(NamedTuple):
    """What is shown: a title, the file, `data` for machines, and blocks of (label, text)."""

    soort: str
    titel: str
    bestand: str
    data: Mapping[str, Any]
    blokken: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def toon(stand: Stand, kenmerk: str) -> Beeld:
    """Return the thing that a kenmerk or a date names; RaoError with near misses."""
    if kenmerk.upper() in stand.zaken_op_kenmerk:
        return _zaak(stand, kenmerk.upper())
    for bestand, ding in stand.dingen:
        if _heet(ding, kenmerk):
            return _ding(bestand, ding)
    for besluit in stand.besluiten:
        if besluit.kenmerk == kenmerk:
            velden = tuple(_velden(besluit.besluit))
            data = {"kenmerk": kenmerk, **msgspec.to_builtins(besluit.besluit)}
            titel = f"Besluit {kenmerk}"
            acties = tuple((a.kenmerk, a.omschrijving) for _, a in stand.acties_van(kenmerk))
            blokken = (("", velden), ("Acties", acties))
            return Beeld("besluit", titel, besluit.bestand, data, blokken)
    if kenmerk in stand.onleesbaar:
        raise RaoError(
            f"Het bestand van '{kenmerk}' heeft fouten en kan niet worden getoond.",
            hint="Kijk wat eraan schort met: rao valideer",
        )
    bedoeld = lijkt_op(kenmerk, bekende_kenmerken(stand))
    raise RaoError(
        f"'{kenmerk}' staat niet in dit register.",
        hint=f"{bedoeld}Bekijk wat er is met bijvoorbeeld: rao lijst zaken",
    )


def _heet(ding: Blok, kenmerk: str) -> bool:
    eigen = ding.datum.isoformat() if isinstance(ding, Overleg) else getattr(ding, "kenmerk", "")
    return bool(eigen.casefold() == kenmerk.casefold())


def _ding(bestand: str, ding: Blok) -> Beeld:
    soort = getattr(ding, "soort", "")
    naam = ding.datum.isoformat() if isinstance(ding, Overleg) else getattr(ding, "kenmerk", "")
    enkel, diep = [], []
    for sleutel, waarde in _gevuld(ding):
        if isinstance(waarde, dict | list | Blok):
            diep.append((sleutel, tuple(_regels(waarde))))
        else:
            enkel.append((sleutel, _tekst(waarde)))
    blokken = (("", tuple(enkel)), *diep)
    return Beeld(soort, f"{soort.capitalize()} {naam}", bestand, msgspec.to_builtins(ding), blokken)


def _zaak(stand: Stand, kenmerk: str) -> Beeld:
    """A zaak with its latest content and the story of what happened to it."""
    plekken = stand.zaken_op_kenmerk[kenmerk]
    plek, loop = plekken[-1], levensloop(stand, kenmerk)
    kop = [("onderwerp", plek.zaak.onderwerp), ("fase", loop.fase), ("loopt", _ouderdom(loop))]
    kop += [("aangehouden", f"{loop.aangehouden} keer")] if loop.aangehouden else []
    kop += [("hervatten op", str(loop.hervatten_op))] if loop.hervatten_op else []
    kop += [("lijst", ", ".join(p.lijst.kenmerk for p in plekken))]
    inhoud = [(s, w) for s, w in _gevuld(plek.zaak) if s != "onderwerp"]
    kop += [(s, _tekst(w)) for s, w in inhoud if not isinstance(w, dict | list | Blok)]
    diep = [(s, tuple(_regels(w))) for s, w in inhoud if isinstance(w, dict | list | Blok)]
    verhaal = tuple((str(dag), tekst) for dag, tekst in tijdlijn(stand, plekken))
    data = {
        "kenmerk": kenmerk,
        "fase": loop.fase,
        "sinds": loop.sinds,
        "tot": loop.tot,
        "dagen": loop.dagen,
        "overleggen": loop.overleggen,
        "aangehouden": loop.aangehouden,
        "hervatten_op": loop.hervatten_op,
        "lijsten": [p.lijst.kenmerk for p in plekken],
        "zaak": msgspec.to_builtins(plek.zaak),
        "tijdlijn": [{"datum": dag, "tekst": tekst} for dag, tekst in verhaal],
    }
    blokken = (("", tuple(kop)), *diep, ("verloop", verhaal))
    return Beeld("zaak", f"Zaak {kenmerk}", plek.bestand, data, blokken)


def _ouderdom(loop: Loop) -> str:
    """Say how old a zaak is: "35 dagen, sinds 2026-03-05; in 2 overleggen besproken"."""
    tot = f" tot {loop.tot}" if loop.tot else ""
    dagen = f"{aantal(loop.dagen, 'dag', 'dagen')}, sinds {loop.sinds}{tot}"
    return f"{dagen}; in {aantal(loop.overleggen, 'overleg', 'overleggen')} besproken"


def _gevuld(blok: Blok) -> list[tuple[str, Any]]:
    velden = msgspec.structs.asdict(blok).items()
    return [
        (sleutel, waarde)
        for sleutel, waarde in velden
        if waarde not in (None, "", [], {}) and not (sleutel == "soort" and waarde in SOORTEN)
    ]


def _velden(blok: Blok) -> list[tuple[str, str]]:
    return [(sleutel, _tekst(waarde)) for sleutel, waarde in _gevuld(blok)]


def _regels(waarde: Any) -> Iterable[tuple[str, str]]:
    """One line per part of a block, list or table."""
    match waarde:
        case Blok():
            yield from _velden(waarde)
        case dict():
            for sleutel, deel in waarde.items():
                yield str(sleutel), _tekst(deel) or "nog niet ingevuld"
        case list():
            yield from ((str(nummer), _tekst(deel)) for nummer, deel in enumerate(waarde, 1))


def _tekst(waarde: Any) -> str:
    match waarde:
        case Blok():
            return "; ".join(f"{sleutel}: {tekst}" for sleutel, tekst in _velden(waarde))
        case dict():
            return "; ".join(f"{sleutel}: {_tekst(deel)}" for sleutel, deel in waarde.items())
        case list():
            return ", ".join(_tekst(deel) for deel in waarde)
        case bool():
            return "ja" if waarde else "nee"
        case _:
            return str(waarde)
