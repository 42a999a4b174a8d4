"""Asking what is still missing: one question at a time, at a terminal only."""

import contextlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rao_cli.cli.questions.vraag import JaNeeVraag, LangeTekst, NietBegrepen, Vraag, genummerd
from rao_cli.cli.terminal import opname, scherm, tekens, uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.tekens import zichtbaar

_STOP = "stop"
_TERUG = "terug"
_UITLEG = "?"
_LEEG = "-"


class Gestopt(Exception):
    """The user stopped (`stop`, Ctrl-C, Ctrl-D); `antwoorden` are those given so far.

    Who keeps them says in `verder` how to go on from there.
    """

    def __init__(self, antwoorden: Mapping[str, Any], *, onderbroken: bool = False) -> None:
        """Keep the answers, for who wants to store them as a concept."""
        super().__init__("Gestopt.")
        self.antwoorden = dict(antwoorden)
        self.onderbroken = onderbroken  # by Ctrl-C or Ctrl-D
        self.verder = ""


class _Terug(Exception):
    """The user wants the question before this one."""


def kan_vragen(*, ja: bool) -> bool:
    """Whether a person sits at the keyboard, sees the questions (stderr) and wants them."""
    return not ja and scherm.is_scherm(sys.stdin) and scherm.is_scherm(sys.stderr)


def vul_aan(
    vragen: Sequence[Vraag],
    gegeven: Mapping[str, Any],
    *,
    ja: bool,
    vandaag: date,
    onthouden: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Answers by name: those given, and the rest asked or taken from the defaults.

    A given text is read as an answer is; so is one that was remembered (`onthouden`), to which
    `terug` goes back. GebruiksFout names every missing option at once when
    there is nobody to ask; Gestopt carries what was answered so far.
    """
    antwoorden = _gegeven(vragen, gegeven, vandaag)
    if not kan_vragen(ja=ja):
        return _zonder_vragen(vragen, antwoorden)
    gesteld = _herinner(vragen, antwoorden, onthouden or {}, vandaag)
    eerder: dict[str, Any] = {}
    try:
        return _met_vragen(vragen, antwoorden, vandaag, gesteld, eerder)
    except Gestopt as gestopt:
        gestopt.antwoorden = _samen(eerder, gestopt.antwoorden)
        raise
    except (KeyboardInterrupt, EOFError):
        uitvoer.meld()
        raise Gestopt(_samen(eerder, antwoorden), onderbroken=True) from None


def _samen(eerder: Mapping[str, Any], antwoorden: Mapping[str, Any]) -> dict[str, Any]:
    """Answers, and those that were taken back and not given anew: nothing is lost."""
    return {**{naam: w for naam, w in eerder.items() if w is not None}, **antwoorden}


def _herinner(
    vragen: Sequence[Vraag], antwoorden: dict[str, Any], onthouden: Mapping[str, Any], vandaag: date
) -> list[str]:
    """Take in what was remembered, as far as it still fits; returns which questions that were."""
    gesteld = []
    for vraag in vragen:
        waarde = onthouden.get(vraag.naam)
        if vraag.naam in antwoorden or waarde is None:
            continue
        try:
            waarde = vraag.lees(waarde, vandaag) if isinstance(waarde, str) else waarde
        except NietBegrepen:
            continue
        antwoorden[vraag.naam] = waarde
        gesteld.append(vraag.naam)
    return gesteld


def bevestig(tekst: str, *, ja: bool, standaard: bool = False) -> bool:
    """Yes or no before something is done; yes when nobody can be asked."""
    if not kan_vragen(ja=ja):
        return True
    vraag = JaNeeVraag(naam="bevestiging", tekst=tekst, standaard=standaard)
    antwoord = vul_aan([vraag], {}, ja=False, vandaag=date.min)["bevestiging"]
    return bool(antwoord)


def _gegeven(vragen: Sequence[Vraag], gegeven: Mapping[str, Any], vandaag: date) -> dict[str, Any]:
    antwoorden: dict[str, Any] = {}
    for vraag in vragen:
        waarde = gegeven.get(vraag.naam)
        if isinstance(waarde, str) and not waarde.strip():
            if vraag.verplicht:
                raise GebruiksFout(f"De waarde bij {vraag.optienaam} is leeg.")
            continue
        if isinstance(waarde, str):
            try:
                waarde = vraag.lees(waarde, vandaag)
            except NietBegrepen as fout:
                zin = f"De waarde bij {vraag.optienaam} klopt niet: {fout}"
                raise GebruiksFout(zin) from None
        if waarde is not None:
            antwoorden[vraag.naam] = waarde
    return antwoorden


def _zonder_vragen(vragen: Sequence[Vraag], antwoorden: dict[str, Any]) -> dict[str, Any]:
    for vraag in vragen:
        if vraag.standaard is not None and vraag.alleen_als(antwoorden):
            antwoorden.setdefault(vraag.naam, vraag.standaard)
    namen = [v.optienaam for v in _open(vragen, antwoorden) if v.verplicht]
    if namen:
        lijst = " en ".join([", ".join(namen[:-1]), namen[-1]] if namen[1:] else namen)
        raise GebruiksFout(
            f"Er ontbreekt nog: {lijst}.",
            hint="In een terminal stelt rao hier vragen over, als u --ja weglaat.",
        )
    return {vraag.naam: antwoorden.get(vraag.naam) for vraag in vragen}


def _open(vragen: Sequence[Vraag], antwoorden: Mapping[str, Any]) -> list[Vraag]:
    return [v for v in vragen if v.naam not in antwoorden and v.alleen_als(antwoorden)]


def _met_vragen(
    vragen: Sequence[Vraag],
    antwoorden: dict[str, Any],
    vandaag: date,
    gesteld: list[str],
    eerder: dict[str, Any],
) -> dict[str, Any]:
    """Ask what is open; `gesteld` grows, and `eerder` gets what was taken back."""
    uitgelegd = False
    while open_vragen := [v for v in _open(vragen, antwoorden) if v.naam not in gesteld]:
        if not uitgelegd and len(open_vragen) > 1:
            uitvoer.meld("Typ ? voor uitleg, terug voor de vorige vraag, of stop om te stoppen.")
        uitgelegd = True
        vraag = open_vragen[0]
        vraag = replace(vraag, eerder=eerder.get(vraag.naam, vraag.eerder))
        _stel(vraag, len(gesteld) + 1, len(gesteld) + len(open_vragen))
        try:
            waarde = _beantwoord(vraag, antwoorden, vandaag)
        except _Terug:
            _ga_terug(gesteld, antwoorden, eerder)
            continue
        gesteld.append(vraag.naam)
        if waarde is not None:
            antwoorden[vraag.naam] = waarde
    return {vraag.naam: antwoorden.get(vraag.naam) for vraag in vragen}


def _ga_terug(gesteld: list[str], antwoorden: dict[str, Any], eerder: dict[str, Any]) -> None:
    """Take back the last answer, to be asked again; it stands there as the earlier one."""
    if not gesteld:
        _klaag("Dit is de eerste vraag.")
        return
    naam = gesteld.pop()
    eerder[naam] = antwoorden.pop(naam, None)


def _beantwoord(vraag: Vraag, antwoorden: Mapping[str, Any], vandaag: date) -> Any:
    """Ask until there is an answer; None when the question may stay open."""
    while True:
        antwoord = _read_antwoord(vraag, antwoorden)
        kort = antwoord.strip()
        if kort.casefold() == _STOP:
            raise Gestopt(antwoorden)
        if kort.casefold() == _TERUG:
            raise _Terug
        if kort == _UITLEG:
            _leg_uit(vraag)
        elif not kort and vraag.eerder is not None:
            return vraag.eerder
        elif not kort and vraag.standaard is not None:
            return vraag.standaard
        elif kort in {"", _LEEG} or kort.casefold() in vraag.geen:
            if not vraag.verplicht:
                return None
            _klaag("Dit antwoord is nodig. Typ ? voor uitleg, of stop om nu te stoppen.")
        else:
            try:
                return _begrepen(vraag, antwoord, vandaag)
            except NietBegrepen as fout:
                _klaag(str(fout))


def _begrepen(vraag: Vraag, antwoord: str, vandaag: date) -> Any:
    if tekens.is_onleesbaar(antwoord):
        raise NietBegrepen("Er staan tekens in die rao niet kan bewaren. Typ het opnieuw.")
    waarde = vraag.lees(antwoord, vandaag)
    if echo := vraag.echo(waarde):
        uitvoer.toon_segmenten([("zacht", echo)], fout=True)
    return waarde


def _stel(vraag: Vraag, nummer: int, totaal: int) -> None:
    teller = f"({nummer}/{totaal}) " if totaal > 1 else ""
    uitvoer.toon_segmenten([("", "\n"), ("nadruk", teller + vraag.tekst)], fout=True)
    _leg_uit(vraag)


def _leg_uit(vraag: Vraag) -> None:
    """The reason, an example, the choices and how to answer."""
    _meld_regels(vraag.reden, f"Voorbeeld: {vraag.voorbeeld}" if vraag.voorbeeld else "")
    for nummer, keuze in genummerd(vraag.keuzelijst).items():
        regel = f"{nummer:>2}  {keuze.waarde:<14}  {keuze.uitleg}".rstrip()
        uitvoer.meld(scherm.vouw(regel, inspring="  ", vervolg=" " * 6))
    _meld_regels(vraag.aanwijzing)
    if vraag.eerder is not None:
        leeg = "" if vraag.verplicht else " Met - maakt u het leeg."
        _meld_regels(f"Nu staat er: {vraag.toon(vraag.eerder)}", f"Met Enter blijft dat zo.{leeg}")
    elif not vraag.verplicht:
        _meld_regels("U mag dit overslaan met Enter.")


def _meld_regels(*regels: str) -> None:
    for regel in filter(None, regels):
        uitvoer.meld(scherm.vouw(regel, inspring="  "))


def _klaag(zin: str) -> None:
    uitvoer.toon_segmenten([("waarschuwing", zin)], fout=True)


def _read_antwoord(vraag: Vraag, antwoorden: Mapping[str, Any]) -> str:
    kies = vraag.standaard if vraag.eerder is None else None
    eerste = _read_regel("> " if kies is None else f"[{vraag.toon(kies)}] > ")
    kort = {"", _UITLEG, _LEEG, _STOP, _TERUG}
    if not isinstance(vraag, LangeTekst) or eerste.strip().casefold() in kort:
        return eerste
    regels, onderbroken = [eerste], False
    try:
        while (regel := _read_regel("> ")).strip().casefold() not in {"", _STOP, _TERUG}:
            regels.append(regel)
    except (KeyboardInterrupt, EOFError):
        regel, onderbroken = _STOP, True
    if regel.strip().casefold() == _TERUG:
        return _read_opnieuw(vraag, antwoorden)
    tekst = "\n".join(regels)
    if regel.strip():  # stop: what was typed is kept
        raise Gestopt({**antwoorden, vraag.naam: tekst}, onderbroken=onderbroken)
    return tekst


def _read_opnieuw(vraag: Vraag, antwoorden: Mapping[str, Any]) -> str:
    """Back, half-way a text of more lines: the same question from its first line."""
    uitvoer.meld(f"Opnieuw: {vraag.tekst}")
    return _read_antwoord(vraag, antwoorden)


def _zet_bewerken_aan() -> None:
    """Arrow keys, and pasted text as one answer; on Windows the console edits by itself."""
    uitvoer.spoel()
    with contextlib.suppress(ImportError):
        import readline

        aan = "off" if scherm.is_kaal() else "on"
        readline.parse_and_bind(f"set enable-bracketed-paste {aan}")


def _read_regel(prompt: str) -> str:
    """One line of the keyboard, or the one that was typed when this was asked before."""
    return opname.neem("getypt", lambda: _read_toetsen(prompt))


def _read_toetsen(prompt: str) -> str:
    """One line of the keyboard, with line editing where the system offers it."""
    while True:
        try:
            if not scherm.is_scherm(sys.stdout):  # `KENMERK=$(rao nieuw signaallijst)`
                uitvoer.vraag_aan(prompt)
                regel = sys.stdin.readline()
                if not regel:
                    raise EOFError
                return regel.rstrip("\r\n")
            _zet_bewerken_aan()
            return input(zichtbaar(prompt))
        except UnicodeDecodeError:
            _klaag("Er staan tekens in die rao niet kan lezen. Typ het opnieuw.")
