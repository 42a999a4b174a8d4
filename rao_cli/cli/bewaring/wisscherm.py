"""What `rao wis` shows: before, what would happen; after, what a person still has to do."""

from collections.abc import Iterator

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.documents.bewaring.controlelijst import zeg_over
from rao_cli.documents.opmaak import aantal
from rao_cli.workflow.bewaring.wissen.nog_te_doen import (
    nog_te_doen,
    read_record,
    zeg_houders,
)
from rao_cli.workflow.bewaring.wissen.vertellen import wat_het_doet
from rao_cli.workflow.bewaring.wissen.wissing import Voornemen, Wisuitslag


def toon_voornemen(s: WriteSession, voornemen: Voornemen) -> None:
    """Show what a wiping does, in numbers; never the words."""
    kop = "Proef: dit zou rao wissen" if s.proef else "Dit gaat rao wissen, voorgoed"
    uitvoer.toon_segmenten([("kop", f"{kop}:")], fout=True)
    for zin in wat_het_doet(voornemen.anders):
        uitvoer.meld(scherm.vouw(zin, inspring="- ", vervolg="  "))
    if s.proef:
        uitvoer.meld("Er is niets veranderd.")


def meld_gewist(
    s: WriteSession, voornemen: Voornemen, uitslag: Wisuitslag, *, getypt: bool
) -> None:
    """Say that it is gone, what on this computer holds it still, and what is to be done."""
    stappen = aantal(len(voornemen.anders.nieuw), "vastlegging", "vastleggingen")
    kenmerk = voornemen.kenmerk if voornemen.bestanden else ""
    naam = f" ({kenmerk})" if kenmerk else ""
    uitvoer.toon_segmenten([("goed", "Gewist"), ("", f": {stappen} herschreven{naam}.")], fout=True)
    for zin in (*uitslag.blijft, zeg_over(zeg_houders(uitslag.opgeruimd))):
        if zin:
            uitvoer.meld(scherm.vouw(zin))
    was = voornemen.nieuws.laatst if voornemen.nieuws else None
    doen = nog_te_doen(voornemen.map.repo, kenmerk, was, getypt=getypt)
    if s.als_json:
        uitvoer.toon_json(
            "wissing",
            {"kenmerk": kenmerk, "vastlegging": uitslag.commit, "nog_te_doen": doen},
        )
    _toon(doen)
    if kenmerk:
        uitvoer.meld(f"Deze lijst ziet u weer met: rao wis {kenmerk}")


def toon_lijst(s: WriteSession, kenmerk: str) -> None:
    """Show the checklist of a wiping of before."""
    repo = s.h.map.repo
    read_record(s.h.stand, kenmerk)
    _toon(nog_te_doen(repo, kenmerk, None, getypt=True))


def _toon(zinnen: list[str]) -> None:
    uitvoer.toon_segmenten([("kop", "\nDit moet u nog doen:")], fout=True)
    for regel in _genummerd(zinnen):
        uitvoer.meld(regel)


def _genummerd(zinnen: list[str]) -> Iterator[str]:
    for nummer, zin in enumerate(zinnen, 1):
        eerste, *rest = zin.split("\n")
        yield scherm.vouw(eerste, inspring=f"{nummer}. ", vervolg="   ")
        for regel in rest:  # a command stays on one line
            yield regel if regel.startswith("  ") else scherm.vouw(regel, inspring="   ")
