"""One round of questions: ask what is open, one at a time, and keep each answer at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.geheugen import Geheugen
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.verbeteren import regels_van, verbeter, wil_aanvullen, wil_verbeteren
from rao_cli.cli.questions.vraag import LangeTekst, Vraag
from rao_cli.cli.terminal import tekens, uitvoer

_STOP = "stop"
_TERUG = "terug"
_UITLEG = "?"
_LEEG = "-"


class Gestopt(Exception):
    """The user stopped (`stop`, Ctrl-C, Ctrl-D); `antwoorden` are those given so far.

    Who keeps them says in `verder` how to go on from there.
    """

    def __init__(
        self, antwoorden: Mapping[str, Any], *, onderbroken: bool = False, verder: str = ""
    ) -> None:
        """Keep the answers, for who wants to store them as a concept."""
        super().__init__("Gestopt.")
        self.antwoorden = dict(antwoorden)
        self.onderbroken = onderbroken  # by Ctrl-C or Ctrl-D
        self.verder = verder


class Elders(Exception):
    """The user wants something else than this round: `woord` says what, in small letters."""

    def __init__(self, woord: str) -> None:
        """Keep the word."""
        super().__init__(woord)
        self.woord = woord


class _Terug(Exception):
    """The user wants the question before this one."""


class Ronde:
    """Questions that are asked one after the other; `antwoorden` and `gesteld` grow."""

    def __init__(
        self,
        vragen: Sequence[Vraag],
        antwoorden: dict[str, Any],
        vandaag: date,
        geheugen: Geheugen,
    ) -> None:
        self._vragen, self.antwoorden = vragen, antwoorden
        self._vandaag, self._geheugen = vandaag, geheugen
        self._gesteld: list[str] = []
        self._eerder: dict[str, Any] = {}  # what was taken back with `terug`
        self._half = dict(geheugen.half)

    def loop(self) -> dict[str, Any]:
        """Ask what is open, and keep each answer."""
        self._herinner()
        hervat, uitgelegd = bool(self._gesteld or self._geheugen.half), False
        if hervat:
            self._geheugen.hervat(len(self._gesteld) + 1, len(self._gesteld) + len(self._open()))
            self._toon_eerdere()
        while nog := self._open():
            if not uitgelegd and len(nog) > 1:
                uitvoer.meld(
                    "Typ ? voor uitleg, terug voor de vorige vraag, of stop om te stoppen."
                )
            uitgelegd = True
            self._stel(nog[0], len(nog))
        return {vraag.naam: self.antwoorden.get(vraag.naam) for vraag in self._vragen}

    def _toon_eerdere(self) -> None:
        """Show what was answered an earlier time: the questions of it do not come again."""
        al = [
            v.toon(self.antwoorden[v.naam])
            for v in self._vragen
            if v.naam in self._gesteld and self.antwoorden.get(v.naam) is not None
        ]
        if al and self._open():
            uitvoer.meld("U antwoordde al:")
            stellen.meld_regels(*(f"- {regel}" for tekst in al for regel in tekst.splitlines()))

    def samen(self, antwoorden: Mapping[str, Any]) -> dict[str, Any]:
        """Answers, and those that were taken back and not given anew: nothing is lost."""
        terug = {naam: w for naam, w in self._eerder.items() if w is not None}
        return {**terug, **antwoorden}

    def _open(self) -> list[Vraag]:
        return [
            v for v in open_vragen(self._vragen, self.antwoorden) if v.naam not in self._gesteld
        ]

    def _stel(self, vraag: Vraag, nog: int) -> None:
        vraag = replace(vraag, eerder=self._eerder.get(vraag.naam, vraag.eerder))
        stellen.stel(vraag, len(self._gesteld) + 1, len(self._gesteld) + nog)
        try:
            waarde = self._beantwoord(vraag)
        except _Terug:
            self._ga_terug()
            return
        self._gesteld.append(vraag.naam)
        if waarde is not None:
            self.antwoorden[vraag.naam] = waarde
        self._bewaar()

    def _bewaar(self, half: Mapping[str, str] | None = None) -> None:
        alles = {**dict.fromkeys(self._gesteld), **self.antwoorden}
        self._geheugen.bewaar(self.samen(alles), half or {})

    def _herinner(self) -> None:
        """Take in what was answered an earlier time, as far as it still fits."""
        for vraag in self._vragen:
            onbekend = vraag.naam in self.antwoorden or vraag.naam not in self._geheugen.eerder
            if onbekend or not vraag.alleen_als(self.antwoorden):
                continue
            waarde = self._geheugen.eerder[vraag.naam]
            if waarde is None and vraag.verplicht:
                continue
            try:
                waarde = _herlees(vraag, waarde, self._vandaag)
            except NietBegrepen:
                continue
            self._gesteld.append(vraag.naam)
            if waarde is not None:
                self.antwoorden[vraag.naam] = waarde

    def _ga_terug(self) -> None:
        """Take back the last answer, to be asked again; it stands there as the earlier one."""
        if not self._gesteld:
            stellen.klaag("Dit is de eerste vraag.")
            return
        naam = self._gesteld.pop()
        self._eerder[naam] = self.antwoorden.pop(naam, None)

    def _beantwoord(self, vraag: Vraag) -> Any:
        """Ask until there is an answer; None when the question may stay open."""
        while True:
            antwoord = self._read_antwoord(vraag)
            kort = antwoord.strip()
            self._let_op(vraag, kort.casefold())
            if kort == _UITLEG:
                stellen.leg_uit(vraag)
            elif not kort and vraag.eerder is not None:
                return vraag.eerder
            elif not kort and vraag.standaard is not None:
                return vraag.standaard
            elif kort in {"", _LEEG} or kort.casefold() in vraag.geen:
                if not vraag.verplicht:
                    stellen.meld_regels(vraag.leeg)
                    return None
                stellen.klaag("Dit antwoord is nodig. Typ ? voor uitleg, of stop om nu te stoppen.")
            else:
                try:
                    return _begrepen(vraag, antwoord, self._vandaag)
                except NietBegrepen as fout:
                    alles = " Typ alle regels opnieuw." if "\n" in kort else ""
                    stellen.klaag(f"{fout}{alles}")

    def _let_op(self, vraag: Vraag, woord: str) -> None:
        """Raise what a word asks that is no answer: to stop, to go back, or to go elsewhere."""
        if woord == _STOP:
            raise Gestopt(self.antwoorden)
        if woord in vraag.elders and (woord != _TERUG or not self._gesteld):
            raise Elders(woord)
        if woord == _TERUG:
            raise _Terug

    def _read_antwoord(self, vraag: Vraag) -> str:
        kies = vraag.standaard if vraag.eerder is None else None
        half = self._half.pop(vraag.naam, "")
        regels = half.split("\n") if half.strip() else []
        if regels and isinstance(vraag, LangeTekst):
            stellen.meld_regels(
                "U typte al:", *regels, "Ga verder, of sluit af met een lege regel."
            )
        else:
            eerste = stellen.read_regel("> " if kies is None else f"[{vraag.toon(kies)}] > ")
            kort = {"", _UITLEG, _LEEG, _STOP, _TERUG, *vraag.elders}
            if wil_verbeteren(vraag, eerste):
                tekst = verbeter(vraag, lambda tekst: self._bewaar({vraag.naam: tekst}))
                return self._read_antwoord(vraag) if tekst.strip() == _TERUG else tekst
            if not isinstance(vraag, LangeTekst) or eerste.strip().casefold() in kort:
                return eerste
            if wil_aanvullen(vraag, eerste):
                return self._read_meer(vraag, regels_van(vraag))
            regels = [] if _klaagt(vraag, eerste) else [eerste]
        return self._read_meer(vraag, regels)

    def _read_meer(self, vraag: LangeTekst, regels: list[str]) -> str:
        """The next lines, each kept as soon as it is typed, until an empty one."""
        onderbroken = False
        try:
            while True:
                self._bewaar({vraag.naam: "\n".join(regels)})
                regel = stellen.read_regel("> ")
                if regel.strip().casefold() in {"", _STOP, _TERUG}:
                    break
                if not _klaagt(vraag, regel):
                    regels.append(regel)
        except (KeyboardInterrupt, EOFError):
            regel, onderbroken = _STOP, True
        if regel.strip().casefold() == _TERUG:
            self._bewaar()
            uitvoer.meld(f"Opnieuw: {vraag.tekst}")
            return self._read_antwoord(vraag)
        tekst = "\n".join(regels)
        if regel.strip():  # stop: what was typed is kept
            self._stop_halverwege(vraag, tekst, onderbroken=onderbroken)
        return tekst

    def _stop_halverwege(self, vraag: Vraag, tekst: str, *, onderbroken: bool) -> None:
        """Stop; the lines wait to be gone on with, unless they may not be kept."""
        if onderbroken:
            uitvoer.meld()
        try:
            _begrepen(vraag, tekst, self._vandaag)
        except NietBegrepen as fout:
            self._bewaar()
            stellen.klaag(f"Wat u het laatst typte, bewaart rao niet. {fout}")
        raise Gestopt(self.antwoorden, onderbroken=onderbroken)


def _klaagt(vraag: LangeTekst, regel: str) -> bool:
    """Say at once what is wrong with a line that stands for itself: the good ones stay."""
    if klacht := vraag.klacht_per_regel(regel):
        stellen.klaag(f"{klacht} Typ deze regel opnieuw; de andere regels blijven staan.")
    return bool(klacht)


def _herlees(vraag: Vraag, waarde: Any, vandaag: date) -> Any:
    """An answer of an earlier time, as the question reads it now; NietBegrepen when it does not."""
    if waarde is None:
        return None
    tekst = ", ".join(map(str, waarde)) if isinstance(waarde, list) else str(waarde)
    if tekens.is_onleesbaar(tekst):
        raise NietBegrepen("")
    return vraag.lees(tekst, vandaag)


def _begrepen(vraag: Vraag, antwoord: str, vandaag: date) -> Any:
    if tekens.is_onleesbaar(antwoord):
        raise NietBegrepen("Er staan tekens in die rao niet kan bewaren. Typ het opnieuw.")
    waarde = vraag.lees(antwoord, vandaag)
    if echo := vraag.echo(waarde):
        uitvoer.toon_segmenten([("zacht", echo)], fout=True)
    return waarde


def open_vragen(vragen: Sequence[Vraag], antwoorden: Mapping[str, Any]) -> list[Vraag]:
    """The questions that have no answer and must be asked."""
    return [v for v in vragen if v.naam not in antwoorden and v.alleen_als(antwoorden)]
