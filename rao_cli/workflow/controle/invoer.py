"""What comes in on stdin: judged as the thing it says it is, or as the file that it is called.

The second is for an editor: what is typed and not kept yet counts in the place of what lies there.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from rao_cli.model.errors import GebruiksFout, RaoError, waarom
from rao_cli.model.plaats import TEKSTMAPPEN, bovenmap, is_eigen, soort_van
from rao_cli.model.register.hulpbestand import is_hulpbestand
from rao_cli.store.inhoud.inzage import GROOTST
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.paden import is_leesbaar_als_yaml, naam_bezwaar
from rao_cli.store.register_map import MAX_BYTES, Lading, RegisterMap, als_tekst
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.controle.beoordeeld import kijkt_niet
from rao_cli.workflow.controle.losse import (
    Beginpunt,
    beginpunten,
    neem_losse,
    voeg_toen_toe,
    was_register,
)
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.sinds import Vroeger
from rao_cli.workflow.controle.tweeversies import zoek_versies
from rao_cli.workflow.privacy.losse_teksten import LosseTeksten

#: How it is called when nobody says so.
INVOER: Final = "<stdin>"


class Invoer(NamedTuple):
    """What comes in: `lees` gives a little more than so many bytes when there are more.

    `plek` is its path in the register (None: it says itself what it is); `naam` is how it is told.
    """

    lees: Callable[[int], bytes]
    map_: RegisterMap | None
    sinds: str | None = None
    naam: str = INVOER
    plek: str | None = None


def oogst_invoer(oogst: Oogst, vroeger: Vroeger, invoer: Invoer) -> None:
    """Judge it: in its register when there is one, else on its own."""
    vroeger.gewijzigd.add(invoer.naam)  # what git does not keep is always looked at
    if invoer.map_ is None:
        oogst_los(oogst, invoer.naam, invoer.lees(MAX_BYTES))
    elif invoer.plek is None:
        _oogst_naamloos(oogst, vroeger, invoer.map_, invoer)
    else:
        oogst_als = _oogst_bestand if is_leesbaar_als_yaml(invoer.plek) else _oogst_tekst
        oogst_als(oogst, vroeger, invoer.map_, invoer)


def read_los(pad: Path, naam: str) -> bytes:
    """Read a file outside a register, never more than just over the limit."""
    if not pad.is_file():
        raise GebruiksFout(f"'{naam}' is geen gewoon bestand.", hint="Kies een YAML-bestand.")
    try:
        with pad.open("rb") as bestand:
            return bestand.read(MAX_BYTES + 1)
    except OSError as fout:
        raise RaoError(
            f"rao kan '{naam}' niet lezen: {waarom(fout)}.",
            hint="Kijk of u het bestand mag openen.",
        ) from fout


def oogst_los(oogst: Oogst, naam: str, data: bytes) -> None:
    """Judge one file without a register: its form, and the rules that need no other file."""
    lading = Lading({naam: load_bestand(naam, data)})
    oogst.voeg_toe(lading, lambda _: True, los=True)
    oogst.noteer_vorm(lading, lambda _: True)


def _oogst_naamloos(oogst: Oogst, vroeger: Vroeger, map_: RegisterMap, invoer: Invoer) -> None:
    """Judge it as the thing that it says it is."""
    eigen = load_bestand(invoer.naam, invoer.lees(MAX_BYTES))
    for oogst_toen, een in vroeger.per_begin(beginpunten(map_, invoer.sinds)):
        zelfde = (p for p, b in een.toen.lading.bestanden.items() if b.ding and _is(eigen, b))
        _neem_toen(oogst_toen, een.toen.lading, dict.fromkeys(zelfde, invoer.naam))
    lading = map_.load()
    lading.eis_bekend()
    bestanden = {
        pad: bestand
        for pad, bestand in lading.bestanden.items()
        if eigen.ding is None or bestand.ding is None or not _is(eigen, bestand)
    }
    lading = Lading({**bestanden, invoer.naam: eigen}, lading.padmeldingen)
    oogst.voeg_toe(lading, lambda pad: pad == invoer.naam)


def _oogst_bestand(oogst: Oogst, vroeger: Vroeger, map_: RegisterMap, invoer: Invoer) -> None:
    """Judge it as the file of the register that it is called."""
    plek, data = str(invoer.plek), invoer.lees(MAX_BYTES)
    lading = map_.load()
    bezwaar = naam_bezwaar(plek) if soort_van(plek) else None
    bestand = load_op_plek(plek, data)
    if bestand is None:
        raise kijkt_niet(invoer.naam)
    anders = tuple(melding for melding in lading.padmeldingen if melding.bestand != plek)
    if bezwaar is not None:  # of such a file nothing more is read
        lading = replace(lading, padmeldingen=(*anders, bezwaar))
    else:
        bestanden = {**lading.bestanden, plek: bestand}
        lading = replace(lading, padmeldingen=anders, bestanden=bestanden)
    lading.eis_bekend()
    begin = beginpunten(map_, invoer.sinds)
    for oogst_toen, een in vroeger.per_begin(begin):
        _neem_toen(oogst_toen, een.toen.lading, {plek: invoer.naam})
    voor = invoer.naam.removesuffix(plek)
    oogst.voeg_toe(lading, lambda pad: pad == plek, voor)
    losse = LosseTeksten(lading.regels, lading.register)
    losse.bekijk_namen(_nieuwe_naam(map_, begin, plek))
    neem_losse(oogst, losse, voor)


def _oogst_tekst(oogst: Oogst, vroeger: Vroeger, map_: RegisterMap, invoer: Invoer) -> None:
    """Judge it as a text of the register: a document, a template."""
    plek = str(invoer.plek)
    voor = invoer.naam.removesuffix(plek)
    if not is_eigen(plek) or "/" not in plek or is_hulpbestand(plek):
        raise kijkt_niet(invoer.naam)
    data = invoer.lees(GROOTST)
    lading = map_.load()
    lading.eis_bekend()
    losse = LosseTeksten(lading.regels, lading.register)
    losse.bekijk([plek], lambda _: data)
    begin = beginpunten(map_, invoer.sinds)
    losse.bekijk_namen(_nieuwe_naam(map_, begin, plek))
    oogst.bestanden.append(invoer.naam)
    neem_losse(oogst, losse, voor)
    if bovenmap(plek) in TEKSTMAPPEN:
        oogst.meldingen += zoek_versies(invoer.naam, als_tekst(data))
    for oogst_toen, een in vroeger.per_begin(begin):
        if plek in map_.repo.items(een.commit) and was_register(map_, een):
            voeg_toen_toe(oogst_toen, map_, een, {plek: plek}, voor)


def _nieuwe_naam(map_: RegisterMap, begin: Iterable[Beginpunt], plek: str) -> list[str]:
    """Return the path when no commit had it: a name that was there is not new."""
    return [] if any(plek in map_.repo.items(een.commit) for een in begin) else [plek]


def _neem_toen(vroeger: Oogst, toen: Lading, namen: Mapping[str, str]) -> None:
    """Judge files as they were then; of what cannot be read now, nothing is known."""
    oogst = Oogst(vroeger.vandaag, vroeger.profiel)
    oogst.voeg_toe(toen, namen.__contains__)
    vroeger.neem_over(oogst, namen)


def _is(een: Bestand, ander: Bestand) -> bool:
    """Say whether two files hold the same thing, in an older and a newer version."""
    return een.plaats == ander.plaats
