"""Is a list ready for the Deelberaad? What is missing or weak, and what mends it (S17-S22).

A gap (`gaten`) stops the list; a weak spot (`zwak`) is told beside it and stops nothing.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Ernst, Melding
from rao_cli.model.zaak.onderdelen import heeft_advies
from rao_cli.store.register_map import Lading
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.controle.herstel import vraagopdracht
from rao_cli.workflow.controle.lijstherstel import Lijst, herstelopdrachten
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.handeling import Handeling

_OPTIES: Final = "SIG17"
_ADVIES: Final = "SIG20"


class Gat(NamedTuple):
    """One thing that is missing: of which zaak, by which rule and statement, and how to mend it."""

    zaak: str
    code: str
    tekst: str
    bron: tuple[str, ...]
    opdrachten: tuple[str, ...]
    ernst: Ernst = "fout"


class Keuring(NamedTuple):
    """What stops a list on its way to the Deelberaad, and what is weak in it."""

    gaten: tuple[Gat, ...] = ()
    zwak: tuple[Gat, ...] = ()


def keur_lijst(
    h: Handeling, pad: str, zaken: Collection[str] | None = None, ook: Sequence[str] = ()
) -> Keuring:
    """Return what is missing and weak in a list as it is now, with the changes of this act.

    `zaken` limits it to some zaken (and the list itself); `ook` are other files that the act
    changed. What a person accepted is neither.
    """
    nu = {een: load_bestand(een, h.tekst(een).encode()) for een in (pad, *ook)}
    bestanden = {**h.lading.bestanden, **nu}
    punten = _punten(Lading(bestanden), pad, h.vandaag, nieuw=pad not in h.lading.bestanden)
    eigen = [punt for punt in punten if zaken is None or punt.zaak in {"", *zaken}]
    return Keuring(
        gaten=tuple(punt for punt in eigen if punt.ernst == "fout"),
        zwak=tuple(punt for punt in eigen if punt.ernst != "fout"),
    )


def gaten_in(
    lading: Lading, pad: str, vandaag: date, zaken: Collection[str] | None = None
) -> tuple[Gat, ...]:
    """Return what profile opschaling refuses in one list of a reading."""
    punten = _punten(lading, pad, vandaag)
    eigen = (punt for punt in punten if zaken is None or punt.zaak in {"", *zaken})
    return tuple(punt for punt in eigen if punt.ernst == "fout")


def _punten(lading: Lading, pad: str, vandaag: date, *, nieuw: bool = False) -> list[Gat]:
    """Return everything that rao says of one list; `nieuw` when it is not in the register yet."""
    oogst = Oogst(vandaag, None)
    oogst.voeg_toe(Lading(lading.bestanden), lambda bestand: bestand == pad)
    if (stand := lading.stand(vandaag)) is None:
        return []
    plek = Lijst(stand, pad, nieuw=nieuw)
    return [gat for melding in oogst.meldingen for gat in _gaten(plek, melding)]


def _gaten(lijst: Lijst, melding: Melding) -> Iterator[Gat]:
    """Yield a gap, and the one that only shows when it is filled: without options no advice."""
    gat = _gat(lijst, melding)
    yield gat
    plek = lijst.zaak(gat.zaak) if gat.code == _OPTIES else None
    if plek and not plek.zaak.oplossingsrichtingen and not heeft_advies(plek.zaak):
        yield gat._replace(code=_ADVIES, tekst="Er staat nog geen advies bij deze zaak.")


def _gat(lijst: Lijst, melding: Melding) -> Gat:
    pad = melding.pad
    zaak = str(pad[1]) if pad[:1] == ("zaken",) and len(pad) > 1 else ""
    opdrachten = tuple(herstelopdrachten(lijst, melding, zaak))
    return Gat(zaak, melding.code, melding.tekst, melding.bron, opdrachten, melding.ernst)


def eis_gereed(h: Handeling, pad: str, kenmerk: str) -> None:
    """Refuse to send a list to the Deelberaad that profile opschaling does not let through."""
    keuring = keur_lijst(h, pad)
    if keuring.gaten:
        raise RaoError(
            f"Signaallijst {kenmerk} kan nog niet naar het Deelberaad Asiel. {tel(keuring.gaten)}",
            hint="\n".join(als_regels(keuring)),
            exit_code=1,
        )


def zeg_gaten(gaten: Collection[Gat]) -> list[str]:
    """Say per gap what is missing, as the document for the Deelberaad does."""
    return [f"{gat.zaak}: {gat.tekst}" if gat.zaak else gat.tekst for gat in gaten]


def tel(gaten: Collection[Gat]) -> str:
    """Say how much is missing."""
    aantal = "Er is nog één punt" if len(gaten) == 1 else f"Er zijn nog {len(gaten)} punten"
    return f"{aantal} om aan te vullen."


def als_regels(keuring: Keuring) -> list[str]:
    """Write gaps and weak spots as numbered lines, each with what mends it below it.

    The command that asks for everything that is missing stands once per zaak, at the end.
    """
    vragen = {vraagopdracht(gat.zaak): None for gat in keuring.gaten if gat.zaak}
    regels = [
        regel for nr, gat in enumerate(keuring.gaten, 1) for regel in _regels(nr, gat, vragen)
    ]
    if vragen:
        regels += ["", "Laat rao ernaar vragen met:", *(f"   {opdracht}" for opdracht in vragen)]
    if keuring.zwak:
        regels += ["", *zeg_zwak(keuring)] if regels else zeg_zwak(keuring)
    return regels


def zeg_zwak(keuring: Keuring) -> list[str]:
    """Write the weak spots, numbered on from the gaps."""
    verder = len(keuring.gaten) + 1
    genummerd = enumerate(keuring.zwak, verder)
    regels = [regel for nummer, punt in genummerd for regel in _regels(nummer, punt, ())]
    return ["Dit houdt de lijst niet tegen, maar is zwak:", *regels] if regels else []


def _regels(nummer: int, gat: Gat, elders: Collection[str]) -> Iterator[str]:
    bron = ", ".join((*gat.bron, gat.code))
    zaak = f"{gat.zaak}: " if gat.zaak else ""
    yield f"{nummer}. {zaak}{gat.tekst} ({bron})"
    yield from (f"   {opdracht}" for opdracht in gat.opdrachten if opdracht not in elders)
