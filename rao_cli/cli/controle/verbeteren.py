"""`rao valideer --verbeter`: mend what can be meant in one way only, and say what was done."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from rao_cli.cli.invoer import read_stdin
from rao_cli.cli.opdracht.proefscherm import verschil_als_git
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.meldingen.slot import telling
from rao_cli.documents.opmaak import aantal
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Melding, Samenvatting, vat_samen
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.taal import enkele
from rao_cli.workflow.controle import valideer as controle
from rao_cli.workflow.controle.gevraagd.vraag import STDIN, Controlevraag
from rao_cli.workflow.controle.invoer import INVOER, read_los
from rao_cli.workflow.controle.verbetering.bestand import Verbeterwerk
from rao_cli.workflow.controle.verbetering.daad import (
    Verbeteruitslag,
    verbeter,
)
from rao_cli.workflow.controle.verbetering.los import plek_van, verbeter_los, write_los
from rao_cli.workflow.controle.verbetering.plan import Verbetervraag, niemand
from rao_cli.workflow.controle.verbetering.uitslag import gelaten, verbeterd, verschil
from rao_cli.workflow.controle.verbetering.voorstel import Voorstel
from rao_cli.workflow.handeling import CommitResult


class Verbeterwijze(NamedTuple):
    """How it is done: as a rehearsal or not, and how it is told."""

    proef: bool = False
    diff: bool = False
    correctie: bool = False
    streng: bool = False


class _Verteld(NamedTuple):
    """What was mended in which files, and what of it stands in the folder only."""

    per_pad: Mapping[str, Verbeterwerk]
    nooit: Sequence[tuple[Melding, str]]
    vastgelegd: CommitResult | None = None
    geschreven: Sequence[str] = ()


def doe_verbeter(
    s: ReadSession, vraag: Controlevraag, wijze: Verbeterwijze, *, anders: bool
) -> int:
    """Mend what is asked, and tell it; `anders`: a report is asked too."""
    andere = (vraag.sinds, vraag.grens, vraag.toen)
    if anders or vraag.historie or any(een is not None for een in andere):
        raise GebruiksFout(
            "Bij --verbeter horen alleen PAD, --kies, --negeer, --profiel, --streng en --proef.",
            hint="Laat de rest weg, en noem de bestanden (PAD). Het verslag zegt welke dat zijn.",
        )
    if STDIN in vraag.paden:
        return _invoer(s, vraag, wijze)
    if losse := controle.losse_bestanden(vraag):
        return _los(s, vraag, losse, wijze)
    return _register(s, vraag, wijze)


def _wens(
    s: ReadSession, vraag: Controlevraag, delen: Sequence[str], werk: WriteSession | None
) -> Verbetervraag:
    """Return what is mended; who is asked, says yes to each that may be something else."""

    def waarom_niet(pad: str, voorstel: Voorstel) -> str:
        if werk is None or werk.proef or s.als_json or not werk.kan_vragen:
            return niemand(pad, voorstel)
        uitvoer.meld(f"{pad}, regel {voorstel.melding.regelnummer}:")
        return "" if werk.bevestig(voorstel.vraag) else "u bedoelde iets anders"

    return Verbetervraag(s.vandaag, delen, vraag.keuze, vraag.profiel, waarom_niet)


def _register(s: ReadSession, vraag: Controlevraag, wijze: Verbeterwijze) -> int:
    root, delen = controle.eis_een_register(vraag, "--verbeter")
    werk = WriteSession(
        proef=wijze.proef,
        diff=wijze.diff,
        correctie=wijze.correctie,
        register_map=root,
        vandaag=s.vandaag,
    )
    with werk:
        wens = _wens(s, vraag, delen, werk)
        uitslag = verbeter(root, lambda: werk.h, wens, proef=wijze.proef)
        plan = uitslag.plan
        verteld = _Verteld(plan.per_pad, plan.nooit, uitslag.vastgelegd, uitslag.geschreven)
        _toon(s, verteld)
        if uitslag.vastgelegd is not None:
            werk.vertel(uitslag.vastgelegd)
        _toon_verschil(verteld, wijze)
    for zin in _zeg_straks(uitslag, vraag) if wijze.proef else _zeg_los(uitslag):
        uitvoer.meld(zin)
    rest = vat_samen(plan.bekeken, [*plan.straks])
    if not wijze.proef:
        rest = controle.valideer(vraag).samenvatting
    return _besluit(s, verteld, rest, wijze, [*vraag.paden, *vraag.keuze.woorden])


def _zeg_straks(uitslag: Verbeteruitslag, vraag: Controlevraag) -> Sequence[str]:
    """Say of a rehearsal what would change in the folder only, and what to type next."""
    if not (los := len(uitslag.bewaren)):
        return ()
    anders = "ander bestand verandert", "andere bestanden veranderen"
    gewoon = "bestand verandert", "bestanden veranderen"
    wat = aantal(los, *(gewoon if uitslag.vastgelegd is None else anders))
    hoe = opdrachtregel("valideer", *vraag.paden, "--verbeter", *vraag.keuze.woorden)
    waarom = "daar staan nog fouten in, of u werkt er nog aan"
    straks = "Zo doet rao het echt, en zegt het hoe u de rest vastlegt"
    return [f"{wat} alleen in de map, en niet in git: {waarom}. {straks}: {hoe}"]


def _zeg_los(uitslag: Verbeteruitslag) -> Sequence[str]:
    """Say what stands in the folder only, and how it is kept."""
    fout = [pad for pad in uitslag.bewaren if uitslag.plan.per_pad[pad].wordt.meldingen]
    goed = [pad for pad in uitslag.bewaren if pad not in fout]
    zinnen = []
    if goed:
        hoe = opdrachtregel("bewaar", *goed)
        zinnen.append(
            f"Nog niet vastgelegd: {enkele(goed)}. Kijk het na, en leg het vast met: {hoe}"
        )
    if fout:
        waar = aantal(len(fout), "bestand", "bestanden")
        zinnen.append(
            f"In {waar} staan nog fouten; dat is nog niet vastgelegd. "
            f"Verbeter ze met de hand, en doe daarna: {opdrachtregel('bewaar', *fout)}"
        )
    return zinnen


def _toon(s: ReadSession, verteld: _Verteld) -> None:
    """Show each mending, and what is left of what could be mended."""
    if s.als_json:
        return
    for rij in verbeterd(verteld.per_pad):
        uitvoer.toon(rij.zin)
    for gelaten_ in gelaten(verteld.per_pad, verteld.nooit):
        uitvoer.meld(gelaten_.zin)


def _toon_verschil(verteld: _Verteld, wijze: Verbeterwijze) -> None:
    """Show what would change in files that are not committed, as git would."""
    for pad in verteld.geschreven if wijze.proef and wijze.diff else ():
        uitvoer.toon_segmenten(verschil_als_git(verschil(pad, verteld.per_pad[pad])), fout=True)


def _besluit(
    s: ReadSession,
    verteld: _Verteld,
    rest: Samenvatting,
    wijze: Verbeterwijze,
    over: Sequence[str],
) -> int:
    """Say what is left, and return the exit code of `rao valideer` then."""
    rijen = [*verbeterd(verteld.per_pad)]
    if s.als_json:
        _toon_json(verteld, rest, wijze)
    elif not rijen:
        uitvoer.meld("Er is niets wat rao zelf kan verbeteren.")
    elif wijze.proef:
        waar = aantal(len({rij.bestand for rij in rijen}), "bestand", "bestanden")
        wat = aantal(len(rijen), "verbetering", "verbeteringen")
        uitvoer.meld(f"{wat} in {waar}. Er is niets veranderd.")
    if rest.fouten or rest.waarschuwingen:
        hoe = opdrachtregel("valideer", *over)
        uitvoer.meld(f"Wat blijft staan: {telling(rest)} Bekijk het met: {hoe}")
    return int(rest.fouten > 0 or (wijze.streng and rest.waarschuwingen > 0))


def _toon_json(verteld: _Verteld, rest: Samenvatting, wijze: Verbeterwijze) -> None:
    rijen = [rij._asdict() for rij in verbeterd(verteld.per_pad)]
    uitkomst = verteld.vastgelegd
    uitvoer.toon_json(
        "verbetering",
        {
            "proef": wijze.proef,
            "verbeterd": [{n: w for n, w in rij.items() if n != "beschrijft"} for rij in rijen],
            "gelaten": [rij._asdict() for rij in gelaten(verteld.per_pad, verteld.nooit)],
            "commit": uitkomst.commit if uitkomst else None,
            "onderwerp": uitkomst.boodschap.partition("\n")[0] if uitkomst else None,
            "bestanden": [*(uitkomst.paden if uitkomst else ())],
            "geschreven": [] if wijze.proef else [*verteld.geschreven],
            "samenvatting": msgspec.to_builtins(rest),
        },
    )


def _los(
    s: ReadSession, vraag: Controlevraag, losse: Mapping[str, Path], wijze: Verbeterwijze
) -> int:
    """Mend files that lie in no register, where they lie."""
    per_pad: dict[str, Verbeterwerk] = {}
    nooit: list[tuple[Melding, str]] = []
    werk = WriteSession(proef=wijze.proef, register_map=vraag.basis, vandaag=s.vandaag)
    wens = _wens(s, vraag, (), werk)
    gelezen = {naam: read_los(doel, naam) for naam, doel in losse.items()}
    for naam, data in gelezen.items():
        gedaan = verbeter_los(naam, data, wens)
        per_pad[naam] = gedaan.werk
        nooit += gedaan.nooit
    for naam, een in per_pad.items():  # only now that all of them could be read
        if een.is_anders and not wijze.proef:
            write_los(losse[naam], een.wordt.data)
    verteld = _Verteld(per_pad, nooit, geschreven=[p for p, w in per_pad.items() if w.is_anders])
    _toon(s, verteld)
    _toon_verschil(verteld, wijze)
    return _besluit(s, verteld, _over(per_pad, vraag), wijze, [*vraag.paden, *vraag.keuze.woorden])


def _invoer(s: ReadSession, vraag: Controlevraag, wijze: Verbeterwijze) -> int:
    """Mend what comes in on stdin; the text goes to stdout, all that is said to stderr."""
    if s.als_json or len(vraag.paden) > 1:
        raise GebruiksFout(
            "Met - geeft --verbeter de verbeterde tekst, en niets anders.",
            hint=f"Laat de rest weg: {opdrachtregel('valideer', '-', '--verbeter')}",
        )
    naam, plek = INVOER, ""
    if vraag.stdin_naam is not None:
        naam = vraag.stdin_naam
        plek = plek_van((vraag.basis / naam).absolute())
    wens = _wens(s, vraag, (), None)
    werk, nooit = verbeter_los(naam, read_stdin(), wens, plek)
    gedaan = [rij.zin for rij in verbeterd({naam: werk})]
    for zin in (*gedaan, *(rij.zin for rij in gelaten({naam: werk}, nooit))):
        uitvoer.meld(zin)
    if not wijze.proef:
        uitvoer.toon_bytes(werk.wordt.data)
    rest = _over({naam: werk}, vraag)
    return int(rest.fouten > 0)


def _over(per_pad: Mapping[str, Verbeterwerk], vraag: Controlevraag) -> Samenvatting:
    """Count what is left of the form."""
    over = (m for werk in per_pad.values() for m in werk.wordt.meldingen)
    return vat_samen(len(per_pad), vraag.keuze.houd(over))
