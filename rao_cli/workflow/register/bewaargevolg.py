"""What follows from hand edits that are kept: who read a list, sees that a zaak of it changed."""

from collections.abc import Mapping
from typing import NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.versie import nodige_versie
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.taal import datum, opsomming
from rao_cli.model.zaak.gewijzigd import gewijzigde_zaken
from rao_cli.store.yaml.editing import zet
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.sleutelvolgorde import volgorde


class Bewaargevolg(NamedTuple):
    """What rao writes beside the work of a person, in the same commit: texts by path."""

    teksten: Mapping[str, str] = {}
    zinnen: tuple[str, ...] = ()


def make_gevolg(h: Handeling, nieuw: Mapping[str, Bestand]) -> Bewaargevolg:
    """Return these hand edits with the day on which their zaken changed, and what to say of it.

    When that cannot be written, what a person typed is kept as it is.
    """
    per_pad = {pad: kenmerken for pad in nieuw if (kenmerken := _gewijzigd(h, nieuw, pad))}
    if not per_pad:
        return Bewaargevolg()
    try:
        teksten = {pad: _met_dag(h, nieuw[pad], per_pad[pad]) for pad in per_pad}
        teksten |= _met_versie(h, nieuw, teksten)
    except RaoError as fout:
        zin = f"Let op: bij de zaken staat nog niet dat zij zijn gewijzigd. {fout.zin}"
        return Bewaargevolg(zinnen=(zin,))
    alle = sorted(kenmerk for kenmerken in per_pad.values() for kenmerk in kenmerken)
    zaken = ("zaak " if len(alle) == 1 else "zaken ") + opsomming(alle)
    zin = f"Het RAO had dit al. Bij {zaken} staat nu: gewijzigd op {datum(h.vandaag)}."
    return Bewaargevolg(teksten, (zin,))


def _gewijzigd(h: Handeling, nieuw: Mapping[str, Bestand], pad: str) -> list[str]:
    oud = h.lading.bestanden.get(pad)
    was, wordt = oud.ding if oud else None, nieuw[pad].ding
    if not (isinstance(was, Signaallijst) and isinstance(wordt, Signaallijst)):
        return []
    return sorted(gewijzigde_zaken(was, wordt))


def _met_dag(h: Handeling, bestand: Bestand, kenmerken: list[str]) -> str:
    tekst = _tekst(bestand)
    register = h.lading.register
    orde = volgorde(bestand.pad, tuple(register.organisaties) if register else ())
    for kenmerk in kenmerken:
        tekst = zet(tekst, ("zaken", kenmerk, "gewijzigd_op"), h.vandaag, orde)
    return tekst


def _met_versie(
    h: Handeling, nieuw: Mapping[str, Bestand], teksten: Mapping[str, str]
) -> dict[str, str]:
    """Return rao.yaml with the form that these texts ask, when it has an older one."""
    gelezen = (load_bestand(pad, tekst.encode()) for pad, tekst in teksten.items())
    nodig = nodige_versie(bestand.boom.waarde for bestand in gelezen if bestand.boom)
    bestand = nieuw.get(REGISTERBESTAND, h.lading.bestanden[REGISTERBESTAND])
    staat = bestand.boom.waarde.get("versie", 0) if bestand.boom else 0
    if not isinstance(staat, int) or nodig <= staat:
        return {}
    if REGISTERBESTAND in h.lading.handwerk and REGISTERBESTAND not in nieuw:
        raise RaoError("Bewaar daarvoor ook wat u in rao.yaml veranderde.")
    orde = volgorde(REGISTERBESTAND, ())
    return {REGISTERBESTAND: zet(_tekst(bestand), ("versie",), nodig, orde)}


def _tekst(bestand: Bestand) -> str:
    if bestand.boom is None:
        raise RaoError(f"{bestand.pad} kan niet worden gelezen.")
    return bestand.boom.tekst
