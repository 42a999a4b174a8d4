"""Say in the files of an old register why its findings stay (`rao valideer --accepteer`).

One commit, with the smallest edits. What nobody can accept is told and left: the form of a file,
what the source demands, a BSN or a V-nummer, and whatever stands in a fixed besluitenlijst.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.documents.opmaak import aantal
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Melding, Profiel
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import is_gekozen, naam_in
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.taal import enkele
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.acceptatie import Inspringblokken, is_reden
from rao_cli.workflow.controle.gevraagd.codes import ALTIJD
from rao_cli.workflow.controle.gevraagd.keuze import Regelkeuze
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import REGELS
from rao_cli.workflow.controle.vroeger.opmerking import zet_acceptatie
from rao_cli.workflow.handeling import Handeling

#: What rao says of an acceptance: without effect, or not allowed.
_OVER_ACCEPTATIE: Final = ("VRM20", "VRM21", "VRM22")
#: Its sentence begins with the code that cannot be accepted.
_WEIGERT: Final = "VRM22"
_VORM: Final = "vorm"
_PERSOON: Final = "persoon"
_VAST: Final = "vast"
_VERPLICHT: Final = "verplicht"
_PLEK: Final = "plek"
#: Why a finding stays as it is, and what to do about it.
_WAAROM: Final[Mapping[str, str]] = {
    _VORM: "over de vorm van een bestand: die verbetert u met de hand",
    _PERSOON: "over een BSN of V-nummer: haal dat weg, want git vergeet niets",
    _VAST: "in een overleg waarvan de besluitenlijst vastligt: die kan niet meer veranderen",
    _VERPLICHT: "over wat verplicht is: vul aan wat ontbreekt",
    _PLEK: "waar rao geen opmerking kan zetten: doe dat met de hand",
}


class Acceptatievraag(NamedTuple):
    """What is accepted: why, in which parts of the register (`""` is all), by which rules."""

    reden: str
    delen: Sequence[str]
    keuze: Regelkeuze
    profiel: Profiel | None = None

    def kiest(self, pad: str) -> bool:
        """Say whether a file is meant."""
        return is_gekozen(pad, self.delen)


def accepteer(h: Handeling, vraag: Acceptatievraag) -> tuple[list[str], CommitResult]:
    """Commit the acceptances; returns what was accepted, and what stays and why.

    GebruiksFout for a reason that would not be read back.
    """
    reden = " ".join(vraag.reden.split())
    if not is_reden(reden):
        raise GebruiksFout(
            "Bij --accepteer hoort een reden van een paar woorden, zonder vreemde tekens.",
            hint="Bijvoorbeeld: "
            + opdrachtregel("valideer", "--accepteer", "dossier van voor 2026"),
        )
    werk = _Acceptatiewerk(h, vraag._replace(reden=reden))
    teksten = werk.teksten()
    for pad, tekst in teksten.items():
        h.schrijf(pad, tekst)
    wat = aantal(werk.aantal, "melding", "meldingen")
    waar = aantal(len(teksten), "bestand", "bestanden")
    namen = [naam_in(pad) for pad in teksten]
    uitkomst = h.leg_vast(f"Geaccepteerd: {wat} in {waar}", "valideer-accepteer", namen)
    # Of what is committed, its subject is told.
    gedaan = [f"Dit zijn {wat} in {waar}."] if h.proef and teksten else []
    return [*gedaan, *werk.zeg_wat_blijft()], uitkomst


class _Acceptatiewerk(msgspec.Struct):
    """The findings of the committed register, and which of them stay as they are."""

    h: Handeling
    vraag: Acceptatievraag
    aantal: int = 0
    #: Why → the findings that are left.
    blijft: defaultdict[str, list[Melding]] = msgspec.field(
        default_factory=lambda: defaultdict(list)
    )

    def teksten(self) -> dict[str, str]:
        """Return the new text of each file; tried until none of the acceptances is refused."""
        gevonden = self._oordeel({})
        al = Counter(m for m in gevonden if m.code in _OVER_ACCEPTATIE)
        kan = [m for m in gevonden if self.vraag.keuze.noemt(m.code) and not self._blijft(m)]
        while True:
            teksten = _met_acceptaties(self.h, kan, self.vraag.reden)
            straks = self._oordeel(teksten)
            over = Counter(map(_wat, straks))
            blijvers = [m for m in kan if over[_wat(m)]]
            if not blijvers and not _erbij(straks, al):
                self.aantal = len(kan)
                return teksten
            weg = set(blijvers) or {kan[-1]}
            geweigerd = {(m.bestand, m.tekst[: len(m.code)]) for m in straks if m.code == _WEIGERT}
            for een in (m for m in kan if m in weg):
                mag_niet = (een.bestand, een.code) in geweigerd
                self.blijft[_VERPLICHT if mag_niet else _PLEK].append(een)
            kan = [m for m in kan if m not in weg]

    def _oordeel(self, teksten: Mapping[str, str]) -> list[Melding]:
        nieuw = {pad: load_bestand(pad, tekst.encode()) for pad, tekst in teksten.items()}
        lading = replace(self.h.lading, bestanden={**self.h.lading.bestanden, **nieuw})
        oogst = Oogst(self.h.vandaag, self.vraag.profiel)
        oogst.voeg_toe(lading, self.vraag.kiest)
        return [m for m in oogst.meldingen if m.bestand in lading.bestanden]

    def _blijft(self, melding: Melding) -> bool:
        """Say whether a finding is left, and remember why."""
        waarom = self._waarom(melding)
        if waarom:
            self.blijft[waarom].append(melding)
        return bool(waarom)

    def _waarom(self, melding: Melding) -> str:
        if melding.code in ALTIJD:
            return _PERSOON
        if REGELS[melding.code].over is None:
            return _VORM
        bestand = self.h.lading.bestanden[melding.bestand or ""]
        ligt_vast = isinstance(bestand.ding, Overleg) and bestand.ding.ligt_vast
        return _VAST if ligt_vast else ""

    def zeg_wat_blijft(self) -> Iterator[str]:
        """Say how many findings stay, and why."""
        for waarom, meldingen in self.blijft.items():
            wat = aantal(len(meldingen), "melding blijft", "meldingen blijven")
            codes = enkele(sorted({melding.code for melding in meldingen}))
            yield f"{wat} staan ({codes}), {_WAAROM[waarom]}."


def _wat(melding: Melding) -> tuple[object, ...]:
    """Return what is the same of a finding when comments come above it."""
    return melding.code, melding.bestand, melding.pad, melding.tekst, melding.kolom


def _erbij(straks: Iterable[Melding], al: Counter[Melding]) -> bool:
    """Say whether an acceptance is refused, or has no effect, that was not there."""
    return sum(m.code in _OVER_ACCEPTATIE for m in straks) > al.total()


def _met_acceptaties(h: Handeling, meldingen: Iterable[Melding], reden: str) -> dict[str, str]:
    per_bestand: defaultdict[str, list[Melding]] = defaultdict(list)
    for melding in meldingen:
        per_bestand[melding.bestand or ""].append(melding)
    teksten = {}
    for pad, rij in per_bestand.items():
        tekst = was = h.tekst(pad)
        # From below: what comes in moves no line that is still to be done.
        for nummer, codes in sorted(_per_regel(was, rij).items(), reverse=True):
            tekst = zet_acceptatie(tekst, nummer, codes, reden) or tekst
        if tekst != was:
            teksten[pad] = tekst
    return teksten


def _per_regel(tekst: str, meldingen: Iterable[Melding]) -> dict[int, list[str]]:
    """Return the codes to accept per line; one that a line above speaks of is not said again."""
    blokken = Inspringblokken(tekst.splitlines())
    tot: dict[str, int] = {}
    per_regel: defaultdict[int, list[str]] = defaultdict(list)
    for nummer, code in sorted({(m.regelnummer or 1, m.code) for m in meldingen}):
        if nummer > tot.get(code, 0):
            per_regel[nummer].append(code)
            tot[code] = blokken.bereik(nummer, alleen=False)[1]
    return per_regel
