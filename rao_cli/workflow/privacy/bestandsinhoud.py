"""Files that are no plain text: what can be read in them is judged as a text, the rest is told."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.tekens import als_naam
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.privacy.meldingen import Uitgelezen

if TYPE_CHECKING:
    from rao_cli.store.inhoud.inzage import Inzage

_STUURTEKENS: Final = dict.fromkeys((*range(9), 11, 12, *range(14, 32)), " ")
LET_ZELF_OP: Final = "Let zelf op dat er geen persoonsgegevens in staan, want git vergeet niets."


def kijk_in(bytes_van: Mapping[str, bytes | None]) -> "dict[str, Inzage]":
    """Return what can be read in the files that are no plain text and no file of the register."""
    los = {
        pad: data
        for pad, data in bytes_van.items()
        if data is not None and not is_registerbestand(pad)
    }
    if not los:  # as most acts
        return {}
    from rao_cli.store.inhoud.soort import bestandssoort

    anders = {pad: data for pad, data in los.items() if bestandssoort(pad, data) != "tekst"}
    if not anders:
        return {}
    from rao_cli.store.inhoud.inhoudlezer import Inhoudlezer  # heavy, and seldom needed

    with Inhoudlezer() as lezer:
        gelezen = {pad: lezer.lees(pad, data) for pad, data in anders.items()}
    return {pad: inzage for pad, inzage in gelezen.items() if inzage is not None}


def los_bestand(pad: str, data: bytes, inzage: "Inzage | None") -> Bestand:
    """Return a document or template, or what can be read in a file of another program."""
    if inzage is None:
        return Bestand(pad, data, None, None, ())
    tekst = inzage.tekst.translate(_STUURTEKENS).encode("utf-8", "replace")
    return Uitgelezen(pad, tekst, None, None, ())


def read_bytes(
    bytes_van: Mapping[str, bytes | None], gezien: "Mapping[str, Inzage] | None" = None
) -> dict[str, Bestand]:
    """Return the files that are there (None: not), all others than the register's as plain text.

    `gezien` is what `kijk_in` read in those that are none, where that was asked before.
    """
    gezien = kijk_in(bytes_van) if gezien is None else gezien
    return {
        pad: load_bestand(pad, data)
        if is_registerbestand(pad)
        else los_bestand(pad, data, gezien.get(pad))
        for pad, data in bytes_van.items()
        if data is not None
    }


def niet_bekeken(
    nieuw: Mapping[str, bytes | None],
    oud: Mapping[str, bytes | None],
    gezien: "Mapping[str, Inzage]",
) -> Iterator[str]:
    """Say in which of these new bytes rao could not look for data of persons, or not in all."""
    for pad, inzage in gezien.items():
        if nieuw[pad] != oud.get(pad):
            yield from zeg_dicht(pad, inzage)


def zeg_dicht(pad: str, inzage: "Inzage") -> Iterator[str]:
    """Say that rao could not look into a file, or not into all of it; nothing when it could."""
    naam = als_naam(pad)
    if inzage.dicht:
        waarom = "; ".join(inzage.dicht)
        yield f"Let op: rao kan niet in {naam} kijken: {waarom}. {LET_ZELF_OP}"
    elif inzage.half:
        erin = "; ".join(inzage.half)
        yield f"Let op: rao zag niet alles in {naam}: {erin}. {LET_ZELF_OP}"
