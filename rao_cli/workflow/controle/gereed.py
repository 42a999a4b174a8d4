"""Is a list ready for the Deelberaad? What is missing, and which command mends it (S17-S22)."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Melding, Pad
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import heeft_advies, zonder_standpunt
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.controle.herstel import herstelopdracht, standpuntopdracht, vraagopdracht
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.handeling import Handeling

_STANDPUNTEN: Final = "SIG10"
_OPTIES: Final = "SIG17"
_ADVIES: Final = "SIG20"


class Gat(NamedTuple):
    """One thing that is missing: of which zaak, by which rule and statement, and how to mend it."""

    zaak: str
    code: str
    tekst: str
    bron: tuple[str, ...]
    opdrachten: tuple[str, ...]


def vind_gaten(h: Handeling, pad: str, zaken: Collection[str] | None = None) -> tuple[Gat, ...]:
    """Return what profile opschaling refuses in a list as it is now, with the changes of this act.

    `zaken` limits it to some zaken (and the list itself). What a person accepted is no gap.
    """
    bestanden = {**h.lading.bestanden, pad: load_bestand(pad, h.tekst(pad).encode())}
    return gaten_in(Lading(bestanden), pad, h.vandaag, zaken)


def gaten_in(
    lading: Lading, pad: str, vandaag: date, zaken: Collection[str] | None = None
) -> tuple[Gat, ...]:
    """Return what profile opschaling refuses in one list of a reading."""
    oogst = Oogst(vandaag, None)
    oogst.voeg_toe(Lading(lading.bestanden), lambda bestand: bestand == pad)
    stand = lading.stand(vandaag)
    fouten = [melding for melding in oogst.meldingen if melding.ernst == "fout"]
    gaten = (gat for melding in fouten if stand for gat in _gaten(stand, pad, melding))
    return tuple(gat for gat in gaten if zaken is None or gat.zaak in {"", *zaken})


def _gaten(stand: Stand, bestand: str, melding: Melding) -> Iterator[Gat]:
    """Yield a gap, and the one that only shows when it is filled: without options no advice."""
    gat = _gat(stand, bestand, melding)
    yield gat
    for plek in stand.zaken_op_kenmerk.get(gat.zaak, ()) if gat.code == _OPTIES else ():
        leeg = not plek.zaak.oplossingsrichtingen and not heeft_advies(plek.zaak)
        if plek.bestand == bestand and leeg:
            yield gat._replace(code=_ADVIES, tekst="Er staat nog geen advies bij deze zaak.")


def _gat(stand: Stand, bestand: str, melding: Melding) -> Gat:
    pad = melding.pad
    zaak = str(pad[1]) if pad[:1] == ("zaken",) and len(pad) > 1 else ""
    opdrachten = tuple(_opdrachten(stand, bestand, melding.code, zaak, pad[2:]))
    hint = (melding.hint,) if melding.hint else ()
    return Gat(zaak, melding.code, melding.tekst, melding.bron, opdrachten or hint)


def _opdrachten(stand: Stand, bestand: str, code: str, zaak: str, pad: Pad) -> Iterator[str]:
    if code == _STANDPUNTEN:
        for plek in stand.zaken_op_kenmerk.get(zaak, ()):
            if plek.bestand == bestand:
                yield from (standpuntopdracht(zaak, wie) for wie in zonder_standpunt(plek))
    elif zaak:
        yield herstelopdracht(code, zaak, pad)


def eis_gereed(h: Handeling, pad: str, kenmerk: str) -> None:
    """Refuse to send a list to the Deelberaad that profile opschaling does not let through."""
    if gaten := vind_gaten(h, pad):
        raise RaoError(
            f"Signaallijst {kenmerk} kan nog niet naar het Deelberaad Asiel. {tel(gaten)}",
            hint="\n".join(als_regels(gaten)),
            exit_code=1,
        )


def zeg_gaten(gaten: Collection[Gat]) -> list[str]:
    """Say per gap what is missing, as the document for the Deelberaad does."""
    return [f"{gat.zaak}: {gat.tekst}" if gat.zaak else gat.tekst for gat in gaten]


def tel(gaten: Collection[Gat]) -> str:
    """Say how much is missing."""
    aantal = "Er is nog één punt" if len(gaten) == 1 else f"Er zijn nog {len(gaten)} punten"
    return f"{aantal} om aan te vullen."


def als_regels(gaten: Collection[Gat]) -> list[str]:
    """Write gaps as numbered lines, each with the commands that mend it below it.

    The command that asks for everything stands once per zaak, at the end.
    """
    regels, vragen = [], {vraagopdracht(gat.zaak): None for gat in gaten if gat.zaak}
    for nummer, gat in enumerate(gaten, start=1):
        bron = ", ".join((*gat.bron, gat.code))
        zaak = f"{gat.zaak}: " if gat.zaak else ""
        regels.append(f"{nummer}. {zaak}{gat.tekst} ({bron})")
        regels += [f"   {opdracht}" for opdracht in gat.opdrachten if opdracht not in vragen]
    if vragen:
        regels += ["", "Laat rao ernaar vragen met:", *(f"   {opdracht}" for opdracht in vragen)]
    return regels
