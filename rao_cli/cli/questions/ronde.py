"""One round of questions: ask what is open, one at a time, and keep each answer at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.antwoord import GEEN, Gestopt, HoortElders, weet_niet, zegt_geen
from rao_cli.cli.questions.geheugen import Elders, Geheugen, Vergeetachtig
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.verbeteren import (
    mag_weg,
    regels_van,
    verbeter,
    wil_aanvullen,
    wil_verbeteren,
)
from rao_cli.cli.questions.vraag import LangeTekst, Vraag, open_vragen
from rao_cli.cli.terminal import tekens, uitvoer

__all__ = ["Elders", "Geheugen", "Gestopt", "Ronde", "Vergeetachtig", "open_vragen"]

_STOP = "stop"
_TERUG = "terug"
_UITLEG = "?"
_LEEG = "-"
_HOE = "Typ ? voor uitleg, terug voor de vorige vraag, of stop om te stoppen."


class _Terug(Exception):
    """The user wants the question before this one."""


class _Gesteld(NamedTuple):
    """One question that was asked: its name, and those of the answers that it gave."""

    naam: str
    namen: tuple[str, ...]


class Ronde:
    """Questions that are asked one after the other; `antwoorden` and what was asked grow."""

    def __init__(
        self,
        vragen: Sequence[Vraag],
        antwoorden: dict[str, Any],
        vandaag: date,
        geheugen: Geheugen,
    ) -> None:
        self._vragen, self.antwoorden = vragen, antwoorden
        self._vandaag, self._geheugen = vandaag, geheugen
        self._stappen: list[_Gesteld] = []
        self._dicht: set[str] = set()  # what was passed over
        self._eerder: dict[str, Any] = {}  # what was taken back with `terug`
        self._verhuisd: set[str] = set()  # what was typed elsewhere, and waits at its own question
        self._half = dict(geheugen.half)

    def loop(self) -> dict[str, Any]:
        """Ask what is open, and keep each answer."""
        self._herinner()
        if self._stappen or self._geheugen.half:
            nog = self._open()
            gesteld = len(self._stappen)
            self._geheugen.hervat(nog[0] if nog else None, gesteld + 1, gesteld + len(nog))
            self._toon_eerdere()
        uitgelegd = False
        while nog := self._open():
            if not uitgelegd and len(nog) > 1:
                uitvoer.meld(_HOE)
            uitgelegd = True
            self._stel(nog[0], len(nog))
        delen = (deel for vraag in self._vragen for deel in vraag.onderdelen)
        return {deel.naam: self.antwoorden.get(deel.naam) for deel in delen}

    def _toon_eerdere(self) -> None:
        """Show what was answered an earlier time: the questions of it do not come again."""
        gesteld = {naam for stap in self._stappen for naam in stap.namen}
        al = [
            deel.zeg(self.antwoorden[deel.naam])
            for vraag in self._vragen
            for deel in vraag.onderdelen
            if deel.naam in gesteld and self.antwoorden.get(deel.naam) is not None
        ]
        if al and self._open():
            uitvoer.meld("U antwoordde al:")
            stellen.meld_regels(*(f"- {regel}" for tekst in al for regel in tekst.splitlines()))

    def samen(self, antwoorden: Mapping[str, Any]) -> dict[str, Any]:
        """Answers, and those that were taken back and not given anew: nothing is lost."""
        terug = {naam: w for naam, w in self._eerder.items() if w is not None}
        return {**terug, **antwoorden}

    def _open(self) -> list[Vraag]:
        return open_vragen(self._vragen, self.antwoorden, self._dicht)

    def _stel(self, vraag: Vraag, nog: int) -> None:
        vraag = vraag.nu(self.antwoorden).met_eerder(self._eerder)
        stellen.stel(vraag, len(self._stappen) + 1, len(self._stappen) + nog)
        try:
            waarde = self._beantwoord(vraag)
        except _Terug:
            self._ga_terug()
            return
        for deel in vraag.onderdelen:
            self._eerder.pop(deel.naam, None)
        self._neem(vraag, waarde)
        self._bewaar()

    def _neem(self, vraag: Vraag, waarde: Any) -> None:
        """Take an answer in; None is a question that was passed over."""
        antwoorden = {} if waarde is None else dict(vraag.antwoorden_van(waarde))
        if waarde is None:
            self._dicht.add(vraag.naam)
        self.antwoorden |= antwoorden
        self._stappen.append(_Gesteld(vraag.naam, tuple(antwoorden)))

    def _bewaar(self, half: Mapping[str, str] | None = None) -> None:
        alles = {**dict.fromkeys(self._dicht), **self.antwoorden}
        self._geheugen.bewaar(self.samen(alles), half or {})

    def _herinner(self) -> None:
        """Take in what was answered an earlier time, as far as it still fits."""
        eerder = self._geheugen.eerder
        for vraag in self._vragen:
            gelezen: dict[str, Any] = {}
            for deel in vraag.onderdelen:
                if deel.naam not in eerder or deel.open(self.antwoorden, ()) is None:
                    continue
                waarde = eerder[deel.naam]
                if waarde is None:
                    self._dicht |= set() if deel.verplicht else {deel.naam}
                    continue
                try:
                    nu = deel.nu({**self.antwoorden, **gelezen})
                    gelezen[deel.naam] = _herlees(nu, waarde, self._vandaag)
                except NietBegrepen:
                    continue
            self.antwoorden |= gelezen
            if gelezen or vraag.naam in self._dicht:
                self._stappen.append(_Gesteld(vraag.naam, tuple(gelezen)))

    def _ga_terug(self) -> None:
        """Take back the last answer, to be asked again; it stands there as the earlier one."""
        if not self._stappen:
            stellen.klaag("Dit is de eerste vraag.")
            return
        stap = self._stappen.pop()
        self._dicht.discard(stap.naam)
        for naam in stap.namen:
            self._eerder[naam] = self.antwoorden.pop(naam, None)

    def _beantwoord(self, vraag: Vraag) -> Any:
        """Ask until there is an answer; None when the question may stay open."""
        while True:
            antwoord = self._read_antwoord(vraag)
            kort = antwoord.strip()
            self._let_op(vraag, kort.casefold())
            if kort == _UITLEG:
                stellen.leg_meer_uit(vraag)
            elif not kort and vraag.eerder is not None:
                return vraag.eerder
            elif not kort and vraag.standaard is not None:
                return vraag.standaard
            elif vraag.geen_mag and (zegt_geen(kort) or weet_niet(kort)):
                blijft = vraag.naam in self._verhuisd and not mag_weg(vraag, self._let_op)
                return vraag.eerder if blijft else stellen.zonder_antwoord(kort)
            elif kort in {"", _LEEG} or kort.casefold() in vraag.geen:
                if not vraag.verplicht:
                    stellen.meld_regels(vraag.leeg)
                    return None
                stellen.klaag("Dit antwoord is nodig. Typ ? voor uitleg, of stop om nu te stoppen.")
            else:
                try:
                    return _begrepen(vraag, antwoord, self._vandaag)
                except HoortElders as fout:
                    self._eerder.setdefault(fout.naam, fout.tekst)
                    self._verhuisd.add(fout.naam)
                    stellen.klaag(str(fout))
                except NietBegrepen as fout:
                    alles = " Typ alle regels opnieuw." if "\n" in kort else ""
                    stellen.klaag(f"{fout}{alles}")

    def _let_op(self, vraag: Vraag, woord: str) -> None:
        """Raise what a word asks that is no answer: to stop, to go back, or to go elsewhere."""
        if woord == _STOP:
            raise Gestopt(self.antwoorden)
        if woord in vraag.elders and (woord != _TERUG or not self._stappen):
            raise Elders(woord)
        if woord == _TERUG:
            raise _Terug

    def _read_antwoord(self, vraag: Vraag) -> str:
        half = self._half.pop(vraag.naam, "").strip("\n")
        regels = half.split("\n") if half.strip() else []
        if regels and isinstance(vraag, LangeTekst):
            stellen.meld_regels(
                "U typte al:", *regels, "Ga verder, of sluit af met een lege regel."
            )
        else:
            eerste = stellen.read_regel(stellen.prompt(vraag))
            if wil_verbeteren(vraag, eerste):
                tekst = verbeter(vraag, lambda tekst: self._bewaar({vraag.naam: tekst}))
                return self._read_antwoord(vraag) if tekst.strip() == _TERUG else tekst
            if not isinstance(vraag, LangeTekst):
                return _met_rest(vraag, eerste)
            if _is_kort(vraag, eerste) and (eerste.strip() or not stellen.is_geplakt()):
                return eerste
            if wil_aanvullen(vraag, eerste):
                stellen.meld_regels("Typ wat eronder komt. Sluit af met een lege regel.")
                return self._read_meer(vraag, regels_van(vraag))
            regels = [] if _klaagt(vraag, eerste) else [eerste]
            if vraag.naam in self._verhuisd and not mag_weg(vraag, self._let_op):
                stellen.meld_regels("Wat u typt, komt eronder.")
                regels = [*regels_van(vraag), *regels]
        return self._read_meer(vraag, regels)

    def _read_meer(self, vraag: LangeTekst, regels: list[str]) -> str:
        """The next lines, each kept as soon as it is typed, until an empty one."""
        onderbroken = False
        try:
            while True:
                self._bewaar({vraag.naam: "\n".join(regels)} if regels else None)
                regel = stellen.read_regel("[klaar] > ")
                geplakt = not regel.strip() and stellen.is_geplakt()
                if regel.strip() == _UITLEG and not stellen.is_geplakt():
                    stellen.leg_meer_uit(vraag)
                    continue
                if regel.strip().casefold() in {"", _STOP, _TERUG} and not geplakt:
                    break
                if geplakt or not _klaagt(vraag, regel):
                    regels.append(regel)
        except (KeyboardInterrupt, EOFError):
            regel, onderbroken = _STOP, True
        if regel.strip().casefold() == _TERUG:
            self._half[vraag.naam] = "\n".join(regels)
            raise _Terug
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


def _is_kort(vraag: Vraag, regel: str) -> bool:
    """Say whether a first line is all of an answer."""
    kort = regel.strip().casefold()
    woord = {"", _UITLEG, _LEEG, _STOP, _TERUG, *vraag.elders, *vraag.geen}
    return kort in woord or (vraag.geen_mag and (zegt_geen(kort) or weet_niet(kort)))


def _met_rest(vraag: Vraag, eerste: str) -> str:
    """Return a line, and what was pasted with it where any text will do."""
    regels = [eerste]
    plakbaar = eerste.strip() and (vraag.vrij or len(vraag.onderdelen) > 1)
    while plakbaar and regels[-1].strip().casefold() not in {_STOP, _TERUG, _UITLEG}:
        if not stellen.is_geplakt():
            break
        regels.append(stellen.read_regel("[klaar] > "))
    return "\n".join(regels)


def _klaagt(vraag: LangeTekst, regel: str) -> bool:
    """Say at once what is wrong with a line that stands for itself: the good ones stay."""
    if klacht := vraag.klacht_per_regel(regel):
        stellen.klaag(f"{klacht} Typ deze regel opnieuw; de andere regels blijven staan.")
    return bool(klacht)


def _herlees(vraag: Vraag, waarde: Any, vandaag: date) -> Any:
    """An answer of an earlier time, as the question reads it now; NietBegrepen when it does not."""
    if waarde == GEEN and vraag.geen_mag:
        return GEEN
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
    for klacht in getattr(waarde, "klachten", ()):
        stellen.klaag(klacht)
    return waarde
